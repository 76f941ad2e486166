package org.jixiao.checks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.Amount;
import org.jixiao.model.dossier.FundRow;

/** Amounts of one fund block in several spellings (250000.00, 215,457.6, 215457.6): usually put together from several sources. */
public final class TextAmountsCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        List<String> grouped = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (FundRow row : subject.anyTable().funds()) {
            Stream.of(row.getInitial(), row.getAdjusted(), row.getExecuted()).filter(Objects::nonNull).map(Amount::getText)
                    .filter(Objects::nonNull).map(Wording::tight).forEach(text -> {
                        if (text.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?.*")) {
                            grouped.add(text);
                        } else if (text.matches("\\d{4,}(\\.\\d+)?.*")) {
                            plain.add(text);
                        }
                    });
        }
        if (!grouped.isEmpty() && !plain.isEmpty()) {
            findings.of(subject.anyTable().funds().get(0), null, "message", grouped.get(0), plain.get(0)).report();
        }
    }
}
