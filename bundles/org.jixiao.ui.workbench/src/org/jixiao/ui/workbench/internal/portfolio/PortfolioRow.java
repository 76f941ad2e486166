package org.jixiao.ui.workbench.internal.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.jixiao.core.index.IndexDuties;
import org.jixiao.core.index.IndexEntry;
import org.jixiao.report.model.Figures;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * One dossier of the portfolio. Its cells are made when they are asked for: of a hundred thousand dossiers a screen shows thirty.
 *
 * @param project where it lies
 * @param entry   what the index knows of it
 * @param state   name of its workflow state
 * @param unit    the unit that it is listed under; empty when none is known
 * @param title   its title, else the name of its file
 */
public record PortfolioRow(IProject project, IndexEntry entry, String state, String unit, String title) implements PortfolioLine {

    /** Money always shows at least two decimals. */
    static final int LEAST_DECIMALS = 2;

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    /** What is known of a dossier: lists are sorted and searched by unit and title, so these are made once. */
    static PortfolioRow of(IProject project, IndexEntry entry, String state) {
        String title = entry.title() == null || entry.title().isBlank() ? entry.path().substring(entry.path().lastIndexOf('/') + 1)
                : entry.title().strip();
        return new PortfolioRow(project, entry, state, strip(entry.unit()), title);
    }

    /** The dossier. */
    IFile file() {
        return project.getFile(IPath.fromPortableString(entry.path()));
    }

    @Override
    public String text(PortfolioColumn column, int decimals) {
        return switch (column) {
            case UNIT -> unit;
            case PROJECT -> title;
            case YEAR -> entry.year() == null ? "" : entry.year().toString(); //$NON-NLS-1$
            case BUDGET -> amount(entry.budget(), decimals);
            case EXECUTED -> amount(entry.executed(), decimals);
            case RATE -> percent(entry.rate());
            case OBJECTIVES -> entry.objectivesLow() == null ? "" : shares(entry.objectivesLow(), entry.objectivesHigh()); //$NON-NLS-1$
            case LIGHT -> entry.light() == null ? "" : PortfolioWords.light(entry.light()); //$NON-NLS-1$
            case TOTAL -> entry.totalLow() == null || entry.totalHigh() == null ? "" //$NON-NLS-1$
                    : Figures.range(entry.totalLow(), entry.totalHigh());
            case GRADE -> strip(entry.grade());
            case PRINTED -> entry.printedTotal() == null ? "" : Figures.points(entry.printedTotal()); //$NON-NLS-1$
            case STAGE -> PortfolioWords.stage(entry.stage());
            case STATE -> entry.fault() == null ? state : Texts.get("portfolio.unreadable"); //$NON-NLS-1$
            case TODO -> todo(entry.duties());
        };
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip(); //$NON-NLS-1$
    }

    /** Blank while it is not worked out: nothing to do would be said. */
    private static String todo(IndexDuties duties) {
        if (duties == null) {
            return ""; //$NON-NLS-1$
        }
        if (duties.count() == 0) {
            return Texts.get("portfolio.todo.none"); //$NON-NLS-1$
        }
        if (duties.overdue() > 0) {
            return Texts.get("portfolio.todo.overdue", Integer.toString(duties.overdue()), duties.what()); //$NON-NLS-1$
        }
        return duties.next() == null ? duties.what() : duties.next().toString() + ' ' + duties.what();
    }

    /** How many decimals its money needs, and so many at least. */
    int decimals(int least) {
        return decimals(entry.executed(), decimals(entry.budget(), least));
    }

    private static int decimals(BigDecimal amount, int least) {
        // To cut and compare takes one division; to look for the last digit that counts takes one for each that does not.
        return amount == null || amount.scale() <= least || amount.setScale(least, RoundingMode.DOWN).compareTo(amount) == 0 ? least
                : amount.stripTrailingZeros().scale();
    }

    /** Money in ten thousand yuan with thousands separators; empty when there is none. */
    static String amount(BigDecimal amount, int decimals) {
        return amount == null ? "" : new DecimalFormat("#,##0." + "0".repeat(decimals), SYMBOLS).format(amount); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    static String percent(BigDecimal share) {
        return share == null ? "" : Figures.percent(share); //$NON-NLS-1$
    }

    /** A share, or both bounds where they differ, in whole per cent. */
    static String shares(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? whole(low) + '%' : whole(low) + '–' + whole(high) + '%';
    }

    private static String whole(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** An open total or progress is shown as one; a printed total that is not the one by the rules stands out. */
    @Override
    public CellLook look(PortfolioColumn column) {
        boolean open = column == PortfolioColumn.TOTAL && entry.isOpen()
                || column == PortfolioColumn.OBJECTIVES && entry.objectivesLow() != null && entry.objectives().isEmpty();
        if (open) {
            return CellLook.INTERVAL;
        }
        boolean differs = column == PortfolioColumn.PRINTED && entry.printedTotal() != null && entry.totalLow() != null && !entry.isOpen()
                && entry.printedTotal().compareTo(entry.totalLow()) != 0;
        return differs ? CellLook.OVERRIDDEN : CellLook.NORMAL;
    }

    @Override
    public Tone dot(PortfolioColumn column) {
        if (column == PortfolioColumn.LIGHT) {
            return PortfolioWords.tone(entry.light());
        }
        return column == PortfolioColumn.TODO && entry.duties() != null && entry.duties().overdue() > 0 ? Tone.RED : null;
    }

    @Override
    public BigDecimal number(PortfolioColumn column) {
        return switch (column) {
            case BUDGET -> entry.budget();
            case EXECUTED -> entry.executed();
            case RATE -> entry.rate();
            case OBJECTIVES -> entry.objectivesLow();
            case LIGHT -> PortfolioWords.rank(entry.light());
            case TOTAL -> entry.totalLow();
            case PRINTED -> entry.printedTotal();
            case TODO -> entry.duties() == null || entry.duties().count() == 0 ? null
                    // The overdue first, then by day.
                    : BigDecimal.valueOf(entry.duties().next() == null ? Integer.MAX_VALUE : entry.duties().next().toEpochDay());
            default -> null;
        };
    }
}
