package org.jixiao.checks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.dossier.FundRow;

/** Amounts of one fund block in several spellings (250000.00, 215,457.6, 215457.6): usually put together from several sources. */
public final class TextAmountsCheck implements Check {

    private static final String GROUPED = "\\d{1,3}(,\\d{3})+(\\.\\d+)?.*";

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        List<String> grouped = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (FundRow row : subject.anyTable().funds()) {
            Stream.of(row.getInitial(), row.getAdjusted(), row.getExecuted()).filter(Objects::nonNull).map(Amount::getText)
                    .filter(Objects::nonNull).map(Wording::tight).forEach(text -> {
                        if (text.matches(GROUPED)) {
                            grouped.add(text);
                        } else if (text.matches("\\d{4,}(\\.\\d+)?.*")) {
                            plain.add(text);
                        }
                    });
        }
        if (!grouped.isEmpty() && !plain.isEmpty()) {
            List<FundRow> rows = subject.anyTable().funds().stream().filter(row -> grouped(row).findAny().isPresent()).toList();
            findings.of(subject.anyTable().funds().get(0), null, "message", grouped.get(0), plain.get(0)).fix("ungroup", Fixes.rows(rows.stream()
                    .collect(Collectors.toMap(FundRow::getId, row -> TextAmountsCheck::ungroup))), grouped.size()).report();
        }
    }

    private static Stream<Amount> grouped(FundRow row) {
        return Stream.of(row.getInitial(), row.getAdjusted(), row.getExecuted())
                .filter(amount -> amount != null && Wording.tight(amount.getText()).matches(GROUPED));
    }

    /** The amounts of a row without separators; their values stay. */
    private static Command ungroup(EditingDomain domain, EObject object) {
        CompoundCommand all = new CompoundCommand();
        grouped((FundRow) object).forEach(amount -> all.append(SetCommand.create(domain, amount, BasePackage.eINSTANCE.getAmount_Text(),
                amount.getText().replaceAll("[,，]", ""))));
        return all;
    }
}
