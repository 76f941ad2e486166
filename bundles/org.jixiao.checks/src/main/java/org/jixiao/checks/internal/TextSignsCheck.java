package org.jixiao.checks.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Quantity;

/** Comparison signs from other character sets (≧, ═): readable, but searching, sorting and other programs miss them. */
public final class TextSignsCheck implements Check {

    private static final Map<Character, String> USUAL =
            Map.of('≧', "≥", '≦', "≤", '⩾', "≥", '⩽', "≤", '═', "=", '＝', "=", '＞', ">", '＜', "<");

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        Map<Character, Integer> seen = new TreeMap<>();
        Map<String, BiFunction<EditingDomain, EObject, Command>> makers = new LinkedHashMap<>();
        IndicatorView first = null;
        int fixed = 0;
        for (IndicatorView row : subject.anyTable().indicators()) {
            int own = unusual(text(row.target())) + unusual(text(row.actual()));
            if (own > 0) {
                makers.put(row.object().getId(), TextSignsCheck::mend);
                fixed += own;
            }
            for (char c : (row.cellText("nature") + target(row) + text(row.actual())).toCharArray()) {
                if (USUAL.containsKey(c)) {
                    seen.merge(c, 1, Integer::sum);
                    first = first == null ? row : first;
                }
            }
        }
        if (first != null) {
            String signs = seen.entrySet().stream().map(e -> e.getKey() + " ×" + e.getValue() + " (" + USUAL.get(e.getKey()) + ")")
                    .collect(Collectors.joining("、"));
            var draft = findings.of(first.object(), first.feature("target"), "message", signs);
            // What a file printed in a column that is not kept as text is told, but cannot be mended here.
            if (fixed == seen.values().stream().mapToInt(Integer::intValue).sum()) {
                draft.fix("takeUsual", Fixes.rows(makers), fixed);
            }
            draft.report();
        }
    }

    /** The target as the file printed it, unless its signs have been put right since. */
    private static String target(IndicatorView row) {
        String cell = row.cellText("target");
        return cell.isEmpty() || usual(cell).strip().equals(text(row.target()).strip()) ? text(row.target()) : cell;
    }

    private static int unusual(String text) {
        return (int) text.chars().filter(c -> USUAL.containsKey((char) c)).count();
    }

    private static String usual(String text) {
        return text.chars().mapToObj(c -> USUAL.getOrDefault((char) c, String.valueOf((char) c))).collect(Collectors.joining());
    }

    private static Command mend(EditingDomain domain, EObject row) {
        CompoundCommand all = new CompoundCommand();
        for (EObject part : row.eContents()) {
            if (part instanceof Quantity quantity && unusual(text(quantity)) > 0) {
                all.append(SetCommand.create(domain, quantity, BasePackage.eINSTANCE.getQuantity_Text(), usual(quantity.getText())));
            }
        }
        return all;
    }

    private static String text(Quantity quantity) {
        return quantity == null || quantity.getText() == null ? "" : quantity.getText();
    }
}
