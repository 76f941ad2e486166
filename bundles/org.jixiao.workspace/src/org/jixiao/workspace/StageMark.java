package org.jixiao.workspace;

/**
 * One management stage of a dossier, as the navigator shows it.
 *
 * @param stage which one
 * @param state how far it has come
 * @param label what it is called, in the language of the program, with its version, month or result
 */
public record StageMark(Stage stage, State state, String label) {

    /** The stages in their order. */
    public enum Stage {
        /** Ex-ante evaluation. */
        EXANTE,
        /** Objectives. */
        OBJECTIVES,
        /** Monitoring. */
        MONITORING,
        /** Evaluation. */
        EVALUATION,
        /** Use of results. */
        RESULTS
    }

    /** How far a stage has come. */
    public enum State {
        /** Nothing yet. */
        OPEN('○'),
        /** Begun. */
        RUNNING('◐'),
        /** Concluded. */
        DONE('●');

        private final char sign;

        State(char sign) {
            this.sign = sign;
        }

        /** A sign that can be read without colour. */
        public char sign() {
            return sign;
        }
    }
}
