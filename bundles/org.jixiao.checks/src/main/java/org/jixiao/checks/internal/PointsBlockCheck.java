package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorScore;

/**
 * Points printed with a level must be the sum of its rows: behind its name ("产出指标(50分)"), in a column of weights beside it, or in a row
 * of its own. Nested percentages, where each level divides a hundred anew (domain.md 3), are no sum and are left alone.
 */
public final class PointsBlockCheck implements Check {

    private static final Pattern PRINTED = Pattern.compile("(\\d+(?:\\.\\d+)?)分\\)?$|\\((\\d{1,3}(?:\\.\\d+)?)%?\\)$");
    private static final Pattern LAST_NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?(?=[^0-9０-９]*$)");
    private static final Pattern WEIGHT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)[%分]?");

    /** A level with its rows. */
    private record Block(String feature, String name, String printed, BigDecimal points, List<IndicatorScore> rows, BigDecimal sum) {

        /** The name with the sum; empty when its points stand in the file alone, which says what was printed and is not rewritten. */
        Optional<String> renamed() {
            Matcher last = LAST_NUMBER.matcher(name);
            boolean own = printed.equals(name) && PRINTED.matcher(Wording.tight(name)).find();
            return own && last.find() ? Optional.of(last.replaceFirst(Facts.plain(sum))) : Optional.empty();
        }

        boolean differs() {
            return points.compareTo(sum) != 0;
        }

        boolean aHundred() {
            return sum.compareTo(Facts.HUNDRED) == 0;
        }
    }

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        report(blocks(subject, IndicatorScore::getLevel1, "level1"), findings);
        report(blocks(subject, row -> Facts.blank(row.getLevel2()) ? "" : row.getLevel1() + "\n" + row.getLevel2(), "level2"), findings);
    }

    private static void report(List<Block> blocks, FindingCollector findings) {
        if (blocks.size() > 1 && blocks.stream().allMatch(Block::aHundred)) {
            return;
        }
        for (Block block : blocks) {
            if (block.differs()) {
                String terms = block.rows().stream().map(row -> Facts.plain(row.getPoints())).collect(Collectors.joining(" + "));
                var draft = findings.of(block.rows().get(0), DossierPackage.eINSTANCE.getIndicatorScore_Points(), "message", block.printed(),
                        Facts.plain(block.points()), terms, Facts.plain(block.sum()));
                block.renamed().ifPresent(name -> draft.fix("takeSum", rename(block, name), name));
                draft.report();
            }
        }
    }

    private static BiFunction<EditingDomain, EObject, Command> rename(Block block, String name) {
        return Fixes.rows(block.rows().stream().collect(Collectors.toMap(IndicatorScore::getId,
                row -> Fixes.set(row.eClass().getEStructuralFeature(block.feature()), name))));
    }

    /** The levels with points of their own, each with its rows. */
    private static List<Block> blocks(CheckSubject subject, Function<IndicatorScore, String> level, String feature) {
        Map<String, List<IndicatorScore>> rows = new LinkedHashMap<>();
        for (IndicatorScore row : subject.evaluation().getIndicators()) {
            String label = level.apply(row);
            if (!Facts.blank(label)) {
                rows.computeIfAbsent(label, key -> new ArrayList<>()).add(row);
            }
        }
        List<Block> blocks = new ArrayList<>();
        rows.forEach((label, of) -> {
            String name = label.substring(label.indexOf('\n') + 1);
            var sum = Facts.sum(of, IndicatorScore::getPoints);
            if (sum.isPresent()) {
                behindName(of, feature, name).or(() -> beside(of, feature, name))
                        .ifPresent(found -> blocks.add(new Block(feature, name, found.printed(), found.points(), of, sum.get())));
            }
        });
        return blocks;
    }

    private record Found(String printed, BigDecimal points) {
    }

    /** One cell names the level for all its rows, as the file prints it: an importer leaves the points out of the name. */
    private static Optional<Found> behindName(List<IndicatorScore> rows, String feature, String name) {
        for (IndicatorScore row : rows) {
            String cell = IndicatorView.of(row).cellText(feature).strip();
            String text = cell.isEmpty() ? name : cell;
            Matcher printed = PRINTED.matcher(Wording.tight(text));
            if (printed.find()) {
                return Optional.of(new Found(text, new BigDecimal(printed.group(1) == null ? printed.group(2) : printed.group(1))));
            }
        }
        return Optional.empty();
    }

    /** Several weights of one level, such as two cells that are not merged, contradict each other or belong to its rows: no reading of them is sure. */
    private static Optional<Found> beside(List<IndicatorScore> rows, String feature, String name) {
        List<String> weights = rows.stream().flatMap(row -> row.getProvenance().stream()).filter(p -> (feature + ".points").equals(p.getFeature()))
                .map(Provenance::getText).filter(text -> text != null && WEIGHT.matcher(Wording.tight(text)).matches()).distinct().toList();
        if (weights.size() != 1) {
            return Optional.empty();
        }
        Matcher weight = WEIGHT.matcher(Wording.tight(weights.get(0)));
        return weight.matches() ? Optional.of(new Found(name, new BigDecimal(weight.group(1)))) : Optional.empty();
    }
}
