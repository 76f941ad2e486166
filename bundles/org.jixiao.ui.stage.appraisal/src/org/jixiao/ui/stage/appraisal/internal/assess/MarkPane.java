package org.jixiao.ui.stage.appraisal.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.ItemAggregation;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.stages.base.Refused;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.table.EditCommands;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.list.Fields;
import org.jixiao.ui.stage.appraisal.internal.list.ListPane;
import org.jixiao.ui.stage.appraisal.internal.list.ListTable;
import org.jixiao.ui.stage.appraisal.internal.list.Parties;
import org.jixiao.ui.stage.appraisal.internal.list.Teaching;

/** The entry sheets of the comprehensive assessment: who marks which part, the units with their marks, and every mark of the selected one. */
final class MarkPane {

    private final AppraisalDocument document;
    private final Texts texts;
    private final SashForm root;
    private final Combo parts;
    private final Text assessor;
    private final Button votes;
    private final Label how;
    private final Teaching teaching;
    private final MarkTable table;
    private final Grid grid;
    private final ListPane<LeaderScore> marks;
    private List<ComprehensiveItem> items = List.of();

    MarkPane(Composite parent, AppraisalDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
        root = new SashForm(parent, SWT.VERTICAL);
        Composite upper = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(upper);
        Composite bar = new Composite(upper, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 2).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(texts.get("part"));
        parts = new Combo(bar, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(parts);
        parts.addListener(SWT.Selection, e -> refresh());
        new Label(bar, SWT.NONE).setText(texts.get("assessor"));
        assessor = new Text(bar, SWT.BORDER);
        assessor.setMessage(texts.get("assessor.hint"));
        assessor.setText(document.user().person());
        assessor.addListener(SWT.Modify, e -> refresh());
        GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).applyTo(assessor);
        votes = new Button(bar, SWT.PUSH);
        votes.setText(texts.get("ballot.enter"));
        votes.addListener(SWT.Selection, e -> ballot());
        how = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(how);
        teaching = new Teaching(upper, texts.get("parts.empty"));
        table = new MarkTable(document, texts, this::take);
        grid = new Grid(upper, table, new Grid.Options(texts.get("sheet"), 1, false, menu -> { }));
        grid.onSelection(s -> selected());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        Fields<LeaderScore> of = new Fields<>();
        marks = new ListPane<>(root, document, new ListTable<>(document, Literals.APPRAISED_UNIT__LEADER_SCORES, List.of(
                of.computed("ITEM", texts.get("part"), 22, m -> itemName(m.getItemCode())), of.party(Literals.LEADER_SCORE__LEADER, 16).shown(),
                of.text(Literals.LEADER_SCORE__TITLE, 26).shown(), of.number(Literals.LEADER_SCORE__SCORE, 10).shown(),
                of.day(Literals.LEADER_SCORE__DATE, 12).shown(), of.longText(Literals.LEADER_SCORE__COMMENT, 36).shown())), texts.get("marks"),
                texts.get("marks.empty"), 1, false);
        marks.tool(texts.get("mark.remove"), "", () -> document.canEdit() && marks.selected() != null,
                () -> document.attempt(texts.get("refused"), () -> document.acts().marks().remove(unit(), marks.selected())));
        root.setWeights(64, 36);
    }

    private String itemName(String code) {
        return items.stream().filter(i -> Objects.equals(i.getCode(), code)).map(i -> Objects.toString(i.getName(), "")).findFirst().orElse(code);
    }

    private ComprehensiveItem item() {
        int index = parts.getSelectionIndex();
        return index < 0 || index >= items.size() ? null : items.get(index);
    }

    private AppraisedUnit unit() {
        int row = grid.selection().row();
        return row < 0 || row >= table.rowCount() ? document.unit() : table.unit(row);
    }

    private void selected() {
        AppraisedUnit unit = unit();
        marks.show(unit);
        ComprehensiveItem item = item();
        Enablement.set(votes, document.canEdit() && unit != null && item != null && item.getAggregation() == ItemAggregation.VOTES);
    }

    private void ballot() {
        BallotDialog.of(document, unit(), item(), texts).open();
    }

    private void take(GridEdit edit) {
        document.attempt(texts.get("refused"), () -> {
            List<Command> all = new ArrayList<>();
            for (GridEdit.Cell cell : edit.cells()) {
                if (cell.column() == MarkTable.MARK) {
                    all.add(mark(table.unit(cell.row()), cell.text().strip()));
                }
            }
            return EditCommands.one(document.commands(), edit, all);
        });
    }

    private Command mark(AppraisedUnit unit, String typed) throws Refused {
        LeaderScore known = table.mark(unit).orElse(null);
        if (known != null) {
            return typed.isEmpty() ? document.acts().marks().remove(unit, known) : document.acts().marks().change(unit, known, Numbers.read(typed));
        }
        LeaderScore fresh = AppraisalFactory.eINSTANCE.createLeaderScore();
        fresh.setItemCode(item().getCode());
        fresh.setScore(typed.isEmpty() ? null : Numbers.read(typed));
        fresh.setDate(document.today());
        if (!item().isAnonymous()) {
            fresh.setLeader(Parties.named(assessor.getText().strip()));
        }
        return document.acts().marks().mark(unit, fresh);
    }

    /** Shows the parts of the chosen group. */
    void show() {
        AppraisalGroup group = document.group();
        items = group == null ? List.of() : List.copyOf(group.getComprehensiveItems());
        String[] names = items.stream().map(i -> Objects.toString(i.getName(), "")).toArray(String[]::new);
        if (!List.of(names).equals(List.of(parts.getItems()))) {
            parts.setItems(names);
            parts.select(0);
        }
        refresh();
    }

    private void refresh() {
        ComprehensiveItem item = item();
        table.show(document.group(), item, assessor.getText().strip());
        grid.refresh();
        teaching.say(items.isEmpty() ? texts.get("parts.empty") : table.rowCount() == 0 ? texts.get("units.empty") : "");
        String words = item == null ? "" : texts.get("how." + item.getAggregation().getName(), Numbers.exact(item.getFullPoints()))
                + (item.isAnonymous() ? "  " + texts.get("anonymous") : "");
        if (!how.getText().equals(words)) {
            how.setText(words);
            how.setToolTipText(words);
        }
        assessor.setEnabled(item != null && !item.isAnonymous() && item.getAggregation() != ItemAggregation.VOTES);
        selected();
    }

    Control control() {
        return root;
    }

    List<Grid> grids() {
        return List.of(grid, marks.grid());
    }

    /** Chooses a part and who marks it, for tests. */
    void sheet(int part, String by) {
        parts.select(part);
        assessor.setText(by);
        refresh();
    }
}
