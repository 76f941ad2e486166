package org.jixiao.ui.stage.appraisal.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.Identified;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.table.DocumentTable;
import org.jixiao.ui.editor.table.EditCommands;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;

/**
 * The objects of a list of the document as a grid, one column for each field. Everything done to it is one command.
 *
 * @param <R> type of the objects
 */
public final class ListTable<R extends EObject> extends DocumentTable<R> {

    private final AppraisalDocument document;
    private final EReference list;
    private final List<Field<R>> fields;
    private Consumer<R> fresh = row -> { };
    private Function<R, Tone> dot = row -> null;
    private Function<Integer, String> totals = column -> "";
    private Function<Integer, String> totalsHelp = column -> "";
    private EObject owner;

    /**
     * A table.
     *
     * @param list the list of the owner that holds the rows
     */
    public ListTable(AppraisalDocument document, EReference list, List<Field<R>> fields) {
        super(fields.stream().map(Field::column).toList());
        this.document = document;
        this.list = list;
        this.fields = List.copyOf(fields);
    }

    /** What a new row has from the start. */
    public ListTable<R> fresh(Consumer<R> start) {
        fresh = start;
        return this;
    }

    /** The colour of the dot in the first column of a row; null for none. */
    public ListTable<R> dot(Function<R, Tone> colour) {
        dot = colour;
        return this;
    }

    /** What the row of totals says in a column. */
    public ListTable<R> totals(Function<Integer, String> words) {
        totals = words;
        return this;
    }

    /** What hovering over the row of totals says in a column. */
    public ListTable<R> totalsHelp(Function<Integer, String> words) {
        totalsHelp = words;
        return this;
    }

    /** Shows the list of an owner; null for none. */
    @SuppressWarnings("unchecked")
    public void update(EObject shown) {
        owner = shown;
        take(shown == null ? List.of() : (List<R>) shown.eGet(list), document.marks(), shown == null || document.isLocked());
        show((row, column) -> fields.get(column).text(row(row)));
    }

    /** Who has the rows now, or null. */
    public EObject owner() {
        return owner;
    }

    /** The column of a field of the document; the first where there is none. */
    public int column(EStructuralFeature feature) {
        for (int i = 0; i < fields.size(); i++) {
            if (feature != null && fields.get(i).feature() == feature) {
                return i;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked")
    private R make() {
        R row = (R) EcoreUtil.create(list.getEReferenceType());
        if (row instanceof Identified identified) {
            identified.setId(UUID.randomUUID().toString());
        }
        fresh.accept(row);
        return row;
    }

    /** Adds an empty row below another, or at the end. */
    public boolean add(R above) {
        int index = above == null ? -1 : ((List<?>) owner.eGet(list)).indexOf(above) + 1;
        return owner != null && document.execute(document.commands().add(owner, list, List.of(make()), index));
    }

    @Override
    public void apply(GridEdit edit) {
        if (owner == null) {
            return;
        }
        int old = rowCount();
        List<R> made = new ArrayList<>();
        for (int i = 0; i < edit.newRows(); i++) {
            made.add(make());
        }
        List<Command> all = new ArrayList<>();
        for (GridEdit.Cell cell : edit.cells()) {
            Field<R> field = fields.get(cell.column());
            if (cell.row() < old) {
                all.add(field.command(document.commands(), row(cell.row()), cell.text()));
            } else {
                field.fill(made.get(cell.row() - old), cell.text());
            }
        }
        if (made.isEmpty()) {
            document.execute(EditCommands.one(document.commands(), edit, all));
        } else {
            all.add(document.commands().add(owner, list, made, -1));
            document.execute(document.commands().compound(EditCommands.label(edit), all));
        }
    }

    @Override
    public boolean isEditable(int row, int column) {
        return !isLocked() && fields.get(column).isEditable();
    }

    @Override
    public String check(int row, int column, String text) {
        return fields.get(column).refusal(text);
    }

    @Override
    public CellLook look(int row, int column) {
        return fields.get(column).isEditable() ? CellLook.NORMAL : CellLook.COMPUTED;
    }

    @Override
    public Tone dot(int row, int column) {
        return column == 0 ? dot.apply(row(row)) : null;
    }

    @Override
    public String total(int column) {
        return totals.apply(column);
    }

    @Override
    public String totalHelp(int column) {
        return totalsHelp.apply(column);
    }

    @Override
    public boolean canAppend() {
        return !isLocked() && owner != null && fields.stream().anyMatch(Field::isEditable);
    }

    @Override
    protected EStructuralFeature feature(int column) {
        return fields.get(column).feature();
    }
}
