package org.jixiao.ui.exchange.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.ui.common.Texts;

/** What a form becomes: the rows of the dossier, each with the cell it came from. */
final class DossierView {

    /** One line: what it says and where it was read. */
    private record Line(String name, String target, String actual, String points, String score, CellAddress cell, List<Line> parts) {

        static Line group(String name, List<Line> parts) {
            return new Line(name, "", "", "", "", null, parts);
        }
    }

    private final Texts texts;
    private final TreeViewer tree;
    private List<Line> lines = List.of();

    DossierView(Composite parent, Texts texts, Consumer<CellAddress> selected) {
        this.texts = texts;
        tree = new TreeViewer(parent, SWT.BORDER | SWT.FULL_SELECTION);
        tree.getTree().setHeaderVisible(true);
        column("import.rows.name", 190, Line::name, SWT.LEFT);
        column("import.rows.target", 80, Line::target, SWT.RIGHT);
        column("import.rows.actual", 80, Line::actual, SWT.RIGHT);
        column("import.rows.points", 50, Line::points, SWT.RIGHT);
        column("import.rows.score", 50, Line::score, SWT.RIGHT);
        tree.setContentProvider(new ITreeContentProvider() {
            @Override
            public Object[] getElements(Object input) {
                return ((List<?>) input).toArray();
            }

            @Override
            public Object[] getChildren(Object parent) {
                return ((Line) parent).parts().toArray();
            }

            @Override
            public Object getParent(Object element) {
                return lines.stream().filter(l -> l.parts().contains(element)).findFirst().orElse(null);
            }

            @Override
            public boolean hasChildren(Object element) {
                return !((Line) element).parts().isEmpty();
            }
        });
        tree.addSelectionChangedListener(e -> {
            if (e.getStructuredSelection().getFirstElement() instanceof Line line && line.cell() != null) {
                selected.accept(line.cell());
            }
        });
    }

    Control control() {
        return tree.getControl();
    }

    /** Shows what a form becomes; null shows nothing. */
    void show(FormPreview form) {
        lines = form == null ? List.of() : describe(form.dossier());
        tree.setInput(lines);
        tree.expandAll();
    }

    /** Selects the line that was read from the row of a cell. */
    void select(CellAddress cell) {
        lines.stream().flatMap(l -> l.parts().stream()).filter(l -> l.cell() != null && l.cell().row() == cell.row()).findFirst()
                .ifPresent(l -> tree.setSelection(new StructuredSelection(l), true));
    }

    private void column(String key, int width, java.util.function.Function<Line, String> text, int align) {
        TreeViewerColumn column = new TreeViewerColumn(tree, align);
        column.getColumn().setText(texts.get(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(o -> text.apply((Line) o)));
    }

    private List<Line> describe(Dossier dossier) {
        List<Line> all = new ArrayList<>();
        List<Line> identity = new ArrayList<>();
        add(identity, "import.rows.subject", dossier.getSubject() == null ? null : dossier.getSubject().getName());
        add(identity, "import.rows.year", dossier.getFiscalYear() == 0 ? null : Integer.toString(dossier.getFiscalYear()));
        add(identity, "import.rows.department", dossier.getCompetentDepartment() == null ? null : dossier.getCompetentDepartment().getName());
        add(identity, "import.rows.agency", dossier.getAgency() == null ? null : dossier.getAgency().getName());
        all.add(Line.group(texts.get("import.rows.identity"), identity));
        for (Evaluation evaluation : dossier.getEvaluations()) {
            List<Line> funds = evaluation.getFundRows().stream().map(DossierView::fund).toList();
            List<Line> indicators = evaluation.getIndicators().stream().map(DossierView::indicator).toList();
            all.add(Line.group(texts.get("import.rows.funds", funds.size()), funds));
            all.add(Line.group(texts.get("import.rows.indicators", indicators.size()), indicators));
        }
        return all;
    }

    private void add(List<Line> lines, String key, String value) {
        lines.add(new Line(texts.get(key), value == null ? texts.get("import.rows.missing") : value, "", "", "", null, List.of()));
    }

    private static Line fund(FundRow row) {
        return new Line(text(row.getLabel()), amount(row.getAdjusted()), amount(row.getExecuted()), number(row.getPoints()),
                number(row.getClaimedScore()), cell(row.getProvenance()), List.of());
    }

    private static Line indicator(IndicatorScore row) {
        return new Line(text(row.getName()), quantity(row.getTarget()), quantity(row.getReported()), number(row.getPoints()),
                number(row.getClaimedScore()), cell(row.getProvenance()), List.of());
    }

    private static CellAddress cell(List<Provenance> provenance) {
        return provenance.stream().map(Provenance::getCell).filter(c -> c != null && !c.isBlank()).findFirst()
                .map(CellAddress::parse).orElse(null);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String quantity(Quantity quantity) {
        return quantity == null ? "" : text(quantity.getText());
    }

    private static String amount(Amount amount) {
        return amount == null ? "" : amount.getText() != null ? amount.getText() : number(amount.getValue());
    }
}
