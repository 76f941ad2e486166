package org.jixiao.ui.workbench.internal.portfolio;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

import org.jixiao.model.base.Stage;
import org.jixiao.ui.workbench.internal.Texts;

/** By what the dossiers are put into groups. */
enum PortfolioGrouping {
    NONE, DEPARTMENT, AGENCY, STAGE, GRADE;

    /** What people call it. */
    String words() {
        return Texts.get("portfolio.group." + name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
    }

    /** Units by their names, stages in the order of the chain, grades from the best down. */
    Comparator<PortfolioGroup> order() {
        return switch (this) {
            case STAGE -> Comparator.comparing(group -> ordinal(group.rows().getFirst().entry().stage()));
            case GRADE -> Comparator.comparing((PortfolioGroup group) -> group.rows().stream().map(row -> row.entry().totalHigh())
                    .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE.negate())).reversed();
            default -> Comparator.comparing(PortfolioGroup::name, Collator.getInstance());
        };
    }

    private static int ordinal(String stage) {
        Stage known = stage == null ? null : Stage.getByName(stage);
        return known == null ? Integer.MAX_VALUE : known.ordinal();
    }

    /** The group of a dossier; what it does not say is a group of its own. */
    String of(PortfolioRow row) {
        String name = switch (this) {
            case NONE -> ""; //$NON-NLS-1$
            case DEPARTMENT -> row.entry().department();
            case AGENCY -> row.unit();
            case STAGE -> PortfolioWords.stage(row.entry().stage());
            case GRADE -> row.entry().grade();
        };
        return name == null || name.isBlank() ? Texts.get("portfolio.group.without") : name.strip(); //$NON-NLS-1$
    }
}
