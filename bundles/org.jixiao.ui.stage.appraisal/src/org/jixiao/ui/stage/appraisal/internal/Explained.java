package org.jixiao.ui.stage.appraisal.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.appraisal.result.UnitExplainer;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Source;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.ui.common.Texts;

/** What the view of traces says about objects of an appraisal: indicators and units with their arithmetic, groups with their ranking. */
final class Explained {

    private static final Texts TEXTS = Texts.of(Explained.class);

    private Explained() {
    }

    /** Nothing for what has no points, or while they are not worked out. */
    static Optional<TraceNode> of(AppraisalDocument document, EObject object) {
        Standings standings = document.standings();
        return switch (object) {
            case AppraisalIndicator indicator when indicator.eContainer() instanceof AppraisedUnit unit -> {
                IndicatorPoints points = document.engine().explain(document.appraisal(), unit, indicator, document.month());
                yield Optional.of(points.explanation().render(title(indicator.getName(), points.points().text()), Locale.getDefault()));
            }
            case AppraisedUnit unit -> standings.of(unit).map(s -> UnitExplainer.explain(s)
                    .render(title(unit.getName(), s.points().total().text()), Locale.getDefault()));
            case AppraisalGroup group when standings.result(group).isPresent() -> Optional.of(ranking(group, standings));
            case Appraisal all when standings.month() > 0 -> Optional.of(new TraceNode("group", Objects.toString(all.getTitle(), ""), "",
                    Source.UNKNOWN, all.getGroups().stream().map(g -> ranking(g, standings)).toList()));
            case null, default -> Optional.empty();
        };
    }

    /** How many places there are, and how each unit stands; the sentences stand in the wide column behind a short word. */
    private static TraceNode ranking(AppraisalGroup group, Standings standings) {
        Stream<TraceNode> places = standings.quotas(group).stream().map(m -> line(TEXTS.get("trace.places"), m));
        Stream<TraceNode> units = standings.of(group).stream()
                .map(s -> line(Objects.toString(s.points().unit().getName(), ""), UnitExplainer.sentence(s)));
        return new TraceNode("group", Objects.toString(group.getName(), ""), "", Source.UNKNOWN, Stream.concat(places, units).toList());
    }

    private static TraceNode line(String title, Message sentence) {
        return new TraceNode("part", title, sentence.render(Locale.getDefault()), Source.UNKNOWN, List.of());
    }

    private static Message title(String name, String points) {
        return Message.literal(Objects.toString(name, "") + "  " + points);
    }
}
