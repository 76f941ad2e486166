package org.jixiao.scoring.api;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes down how a result came about. A method that would have to build words or numbers only for the trace asks
 * {@link #isRecording()} first.
 */
public sealed interface Trace permits Trace.Silent, Trace.Recording {

    /** Takes down nothing. */
    Trace NONE = new Silent();

    /** A new trace that takes down everything. */
    static Recording recording() {
        return new Recording();
    }

    /** Whether anything is taken down. */
    boolean isRecording();

    /** Takes down a step. */
    void add(Step step);

    /** Takes down the steps of a part, which the caller adds to the returned trace until it calls {@link #close}. */
    Trace open();

    /** Adds what a trace of {@link #open()} took down as one group. */
    void close(Trace part, Message title);

    /** The trace that takes down nothing. */
    final class Silent implements Trace {
        private Silent() {
        }

        @Override
        public boolean isRecording() {
            return false;
        }

        @Override
        public void add(Step step) {
            // Nobody asked for the step.
        }

        @Override
        public Trace open() {
            return this;
        }

        @Override
        public void close(Trace part, Message title) {
            // Nobody asked for the group.
        }
    }

    /** The trace that takes down everything; used by one thread. */
    final class Recording implements Trace {
        private final List<Step> steps = new ArrayList<>();

        private Recording() {
        }

        @Override
        public boolean isRecording() {
            return true;
        }

        @Override
        public void add(Step step) {
            steps.add(step);
        }

        @Override
        public Trace open() {
            return new Recording();
        }

        @Override
        public void close(Trace part, Message title) {
            if (part instanceof Recording recording) {
                steps.add(new Step.Group(title, recording.steps));
            }
        }

        /** What was taken down so far. */
        public Explanation explanation() {
            return new Explanation(steps);
        }
    }
}
