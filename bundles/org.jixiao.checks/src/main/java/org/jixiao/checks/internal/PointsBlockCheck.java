package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorScore;

/** Points printed behind the name of a level ("产出指标(50分)") must be the sum of its rows. */
public final class PointsBlockCheck implements Check {

    private static final Pattern PRINTED = Pattern.compile("(\\d+(?:\\.\\d+)?)分\\)?$");

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        check(subject, IndicatorScore::getLevel1, "level1", findings);
        check(subject, row -> Facts.blank(row.getLevel2()) ? "" : row.getLevel1() + "\n" + row.getLevel2(), "level2", findings);
    }

    /** The label as the cell prints it: an importer leaves the points out of the name. */
    private static String printed(IndicatorScore row, String feature, String name) {
        String cell = IndicatorView.of(row).cellText(feature).strip();
        return cell.isEmpty() ? name : cell;
    }

    private static void check(CheckSubject subject, Function<IndicatorScore, String> level, String feature,
            FindingCollector findings) {
        Map<String, List<IndicatorScore>> blocks = new LinkedHashMap<>();
        for (IndicatorScore row : subject.evaluation().getIndicators()) {
            String label = level.apply(row);
            if (!Facts.blank(label)) {
                blocks.computeIfAbsent(label, key -> new ArrayList<>()).add(row);
            }
        }
        blocks.forEach((label, rows) -> {
            // One cell names the level for all its rows; the others have none of their own.
            String name = rows.stream().map(row -> printed(row, feature, label.substring(label.indexOf('\n') + 1)))
                    .filter(text -> PRINTED.matcher(Wording.tight(text)).find()).findFirst().orElse("");
            Matcher printed = PRINTED.matcher(Wording.tight(name));
            var sum = Facts.sum(rows, IndicatorScore::getPoints);
            if (printed.find() && sum.isPresent() && sum.get().compareTo(new BigDecimal(printed.group(1))) != 0) {
                String terms = rows.stream().map(row -> Facts.plain(row.getPoints())).collect(Collectors.joining(" + "));
                findings.of(rows.get(0), DossierPackage.eINSTANCE.getIndicatorScore_Points(), "message", name, printed.group(1), terms,
                        Facts.plain(sum.get())).report();
            }
        });
    }
}
