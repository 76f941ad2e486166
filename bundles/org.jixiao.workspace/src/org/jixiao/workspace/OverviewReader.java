package org.jixiao.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jixiao.workspace.StageMark.Stage;
import org.jixiao.workspace.StageMark.State;
import org.jixiao.workspace.internal.Texts;

/**
 * Reads the overview of a dossier by streaming over its file: a few milliseconds, no model, no packs.
 *
 * <p>A stage is done when its last act is: the ex-ante evaluation has a conclusion, the latest objectives are approved,
 * monitoring has reported December, an evaluation has a total, every rectification is closed.</p>
 */
public final class OverviewReader {

    private static final int DECEMBER = 12;

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    /** Makes a reader that never looks outside the file. */
    public OverviewReader() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * @param content a dossier's bytes; closed by the caller
     * @return its overview
     * @throws IOException when it is no XML
     */
    public DossierOverview read(InputStream content) throws IOException {
        Facts facts = new Facts();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(content);
            int depth = 0;
            String section = "";
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (depth == 2) {
                        section = reader.getLocalName();
                    }
                    facts.see(reader, depth, section);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new DossierOverview(facts.title, facts.year, facts.stages());
    }

    /** What has been seen so far. */
    private static final class Facts {
        private String title = "";
        private int year;
        private State exAnte = State.OPEN;
        private State objectives = State.OPEN;
        private String objectivesVersion = "";
        private int month;
        private final List<Scored> evaluations = new ArrayList<>();
        private int feedbacks;
        private int rectifications;
        private int closed;
        private int otherResults;

        private record Scored(String kind, String total, String grade) {
        }

        void see(XMLStreamReader reader, int depth, String section) {
            if (depth == 1) {
                title = value(reader, "title");
                year = number(value(reader, "fiscalYear"));
            } else if (depth == 2) {
                section(reader, section);
            } else if (depth == 3 && "evaluations".equals(section) && "total".equals(reader.getLocalName())) {
                Scored last = evaluations.removeLast();
                evaluations.add(new Scored(last.kind, total(reader), last.grade));
            } else if (depth == 3 && "subject".equals(section) && title.isEmpty()) {
                title = value(reader, "name");
            }
        }

        private void section(XMLStreamReader reader, String section) {
            switch (section) {
                case "subject" -> title = title.isEmpty() ? value(reader, "name") : title;
                case "exAnteEvaluations" -> {
                    String conclusion = value(reader, "conclusion");
                    exAnte = conclusion.isEmpty() || "UNDECIDED".equals(conclusion) ? State.RUNNING : State.DONE;
                }
                case "objectiveSets" -> {
                    String status = value(reader, "status");
                    objectives = "APPROVED".equals(status) || "ADJUSTED".equals(status) ? State.DONE : State.RUNNING;
                    objectivesVersion = value(reader, "version");
                }
                case "monitoringReports" -> month = Math.max(month, number(value(reader, "monthTo")));
                case "evaluations" -> {
                    String kind = value(reader, "kind");
                    String grade = value(reader, "grade");
                    evaluations.add(new Scored(kind.isEmpty() ? "SELF" : kind, "", grade));
                }
                case "feedbacks" -> feedbacks++;
                case "rectifications" -> {
                    rectifications++;
                    closed += value(reader, "closedOn").isEmpty() ? 0 : 1;
                }
                case "publications", "budgetDecisions", "accountabilityCases" -> otherResults++;
                default -> {
                    // Funds, attachments, history: not part of the overview.
                }
            }
        }

        List<StageMark> stages() {
            return List.of(new StageMark(Stage.EXANTE, exAnte, Texts.get("stage.exante")),
                    new StageMark(Stage.OBJECTIVES, objectives, objectivesVersion.isEmpty()
                            ? Texts.get("stage.objectives") : Texts.get("stage.objectives.version", objectivesVersion)),
                    new StageMark(Stage.MONITORING,
                            month == 0 ? State.OPEN : month >= DECEMBER ? State.DONE : State.RUNNING,
                            month == 0 ? Texts.get("stage.monitoring") : Texts.get("stage.monitoring.month", month)),
                    evaluation(), new StageMark(Stage.RESULTS, results(), Texts.get("stage.results")));
        }

        private StageMark evaluation() {
            if (evaluations.isEmpty()) {
                return new StageMark(Stage.EVALUATION, State.OPEN, Texts.get("stage.evaluation"));
            }
            Scored last = evaluations.getLast();
            String kind = Texts.get("kind." + last.kind);
            boolean done = !last.total.isEmpty();
            String result = (last.total + ' ' + last.grade).strip();
            return new StageMark(Stage.EVALUATION, done ? State.DONE : State.RUNNING,
                    done ? Texts.get("stage.evaluation.scored", kind, result) : kind);
        }

        private State results() {
            if (feedbacks + rectifications + otherResults == 0) {
                return State.OPEN;
            }
            return rectifications < feedbacks || closed < rectifications ? State.RUNNING : State.DONE;
        }

        /** The total as written, an interval where inputs are open. */
        private static String total(XMLStreamReader reader) {
            String points = value(reader, "points");
            String low = value(reader, "low");
            String high = value(reader, "high");
            return !points.isEmpty() ? points : !low.isEmpty() && !high.isEmpty() ? low + '–' + high : "";
        }

        private static String value(XMLStreamReader reader, String name) {
            String value = reader.getAttributeValue(null, name);
            return value == null ? "" : value;
        }

        private static int number(String text) {
            try {
                return text.isEmpty() ? 0 : Integer.parseInt(text);
            } catch (NumberFormatException e) {
                return 0;
            }
        }
    }
}
