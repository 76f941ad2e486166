package org.jixiao.ui.library.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPartSite;
import org.jixiao.checks.Finding;
import org.jixiao.checks.LibraryProblems;
import org.jixiao.checks.LibraryProblems.Problem;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.Standard;
import org.jixiao.stages.library.LibraryCommands;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.DossierPage.Edit;
import org.jixiao.ui.editor.table.FindingMarks;

/** The page of a library: levels on the left, their definitions on the right, below them everything about the selected one. */
public final class LibraryPage {

    private static final int FROZEN = 4;
    private static final int PAUSE = 300;

    private final LibraryDocument document;
    private final IWorkbenchPartSite site;
    private final Texts texts = Texts.of(LibraryPage.class);
    private final DefinitionEdits edits;
    private final BackgroundWork<List<Problem>> checks;
    private volatile IndicatorLibrary checked;
    private FindingMarks marks = new FindingMarks(List.of(), Locale.getDefault());
    private Composite root;
    private LibraryHead head;
    private LevelPane levels;
    private DefinitionTable table;
    private Grid grid;
    private CTabFolder tabs;
    private DetailForm details;
    private StandardPane standards;
    private UsePane uses;
    private ComparePane comparison;
    private ProblemPane problems;
    private CTabItem standardTab;
    private CTabItem problemTab;

    /** The page of an open library. */
    public LibraryPage(LibraryDocument document, IWorkbenchPartSite site) {
        this.document = document;
        this.site = site;
        edits = new DefinitionEdits(document::commands, texts);
        checks = new BackgroundWork<>(texts.get("job.check"), 0, true, monitor -> LibraryProblems.of(checked, LocalDate.now()), this::checked);
    }

    /** Makes the widgets. */
    public Control create(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(root);
        head = new LibraryHead(root, document, texts, site.getPage(), this::commit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        SashForm across = new SashForm(root, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(across);
        levels = new LevelPane(across, texts, document::library, this::showDefinitions);
        SashForm down = new SashForm(across, SWT.VERTICAL);
        table = new DefinitionTable(texts, edits, this::apply);
        grid = new Grid(down, table, new Grid.Options(texts.get("definitions"), FROZEN, false, this::fill));
        grid.onSelection(s -> showSelected());
        tabs = new CTabFolder(down, SWT.FLAT | SWT.BOTTOM);
        details = new DetailForm(tabs, document, texts, edits);
        CTabItem first = tab("tab.details", details.control());
        uses = new UsePane(tabs, document, texts, site.getPage());
        standards = new StandardPane(tabs, document, texts, this::propose);
        standardTab = tab("tab.standards", standards.control());
        tab("tab.uses", uses.control());
        comparison = new ComparePane(tabs, document, texts, this::open);
        tab("tab.compare", comparison.control());
        problems = new ProblemPane(tabs, texts, this::open);
        problemTab = tab("tab.problems", problems.control());
        tabs.setSelection(first);
        across.setWeights(20, 80);
        down.setWeights(56, 44);
        return root;
    }

    private CTabItem tab(String key, Control control) {
        CTabItem tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(texts.get(key));
        tab.setControl(control);
        return tab;
    }

    /** Shows the library as it is now. */
    public void refresh() {
        if (root == null || root.isDisposed()) {
            return;
        }
        head.show();
        levels.refresh();
        root.getDisplay().timerExec(PAUSE, checker);
    }

    private final Runnable checker = this::check;

    /** Problems are looked for in a copy, beside the window, after a pause in the edits. */
    private void check() {
        if (!root.isDisposed()) {
            checked = Uses.copy(document.library());
            checks.request();
        }
    }

    private void checked(List<Problem> found) {
        if (root.isDisposed()) {
            return;
        }
        List<Finding> findings = found.stream().map(Problem::finding).toList();
        marks = new FindingMarks(findings, Locale.getDefault());
        problems.show(found);
        problemTab.setText(found.isEmpty() ? texts.get("tab.problems") : texts.get("tab.problems.count", found.size()));
        showDefinitions();
    }

    private void showDefinitions() {
        if (grid == null || grid.control().isDisposed()) {
            return;
        }
        table.update(levels.definitions(), marks, document.isReadOnly(), LocalDate.now());
        grid.refresh();
        showSelected();
    }

    private IndicatorDefinition selected() {
        int row = grid.selection().row();
        return row < 0 || row >= table.rowCount() ? null : table.row(row);
    }

    private void showSelected() {
        IndicatorDefinition definition = selected();
        details.show(definition);
        standards.show(definition, marks);
        uses.show(definition);
        int count = definition == null ? 0 : definition.getStandards().size();
        standardTab.setText(count == 0 ? texts.get("tab.standards") : texts.get("tab.standards.count", count));
    }

    private void apply(GridEdit edit) {
        document.execute(edits.command(document.library(), table.rows(), levels.model(), edit));
    }

    private void fill(IMenuManager menu) {
        boolean can = !document.isReadOnly();
        List<IndicatorDefinition> chosen = table.chosen(grid);
        IndicatorDefinition last = chosen.isEmpty() ? null : chosen.getLast();
        menu.add(action("definition.add", can, () -> add(last)));
        menu.add(action("definition.duplicate", can && last != null, () -> document.execute(edits.duplicate(document.library(), chosen))));
        menu.add(action("definition.remove", can && last != null, () -> document.execute(edits.remove(chosen))));
    }

    private Action action(String key, boolean possible, Runnable run) {
        Action action = new Action(texts.get(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(possible);
        return action;
    }

    /** Adds a definition below another, or at the end, and selects it. */
    public void add(IndicatorDefinition after) {
        int index = after == null ? document.library().getIndicators().size() : document.library().getIndicators().indexOf(after) + 1;
        if (document.execute(edits.add(document.library(), after, levels.model()))) {
            open(document.library().getIndicators().get(index), null);
        }
    }

    private void propose() {
        IndicatorDefinition definition = selected();
        if (definition == null) {
            return;
        }
        uses.look(found -> {
            if (definition.eContainer() != document.library()) {
                return;
            }
            new ProposalDialog(root.getShell(), texts, definition, found.observations(definition)).ask()
                    .ifPresent(accepted -> document.execute(LibraryCommands.accept(document.commands(), accepted.proposal(), accepted.from(),
                            document.user().person(), Instant.now(), Locale.getDefault())));
        });
    }

    private void open(String definitionId) {
        document.library().getIndicators().stream().filter(d -> Objects.equals(d.getId(), definitionId)).findFirst().ifPresent(d -> open(d, null));
    }

    /** Shows where a problem is: problems are of a copy, so it is found again by its id. */
    private void open(Problem problem) {
        if (problem.definition() == null) {
            return;
        }
        document.library().getIndicators().stream().filter(d -> Objects.equals(d.getId(), problem.definition().getId())).findFirst().ifPresent(d -> {
            open(d, problem.feature());
            if (problem.object() instanceof Standard standard) {
                tabs.setSelection(standardTab);
                d.getStandards().stream().filter(s -> Objects.equals(s.getId(), standard.getId())).findFirst()
                        .ifPresent(s -> standards.reveal(s, problem.feature()));
            }
        });
    }

    /** Brings a definition into sight, whatever level was chosen. */
    void open(IndicatorDefinition definition, EStructuralFeature feature) {
        if (table.indexOf(definition) < 0) {
            levels.showAll();
        }
        int row = table.indexOf(definition);
        if (row >= 0) {
            grid.select(row, DefinitionColumn.of(feature).ordinal());
            grid.setFocus();
        }
    }

    /** Hands over what is still being typed. */
    public void commit() {
        if (root != null && !root.isDisposed()) {
            details.commit();
            grid.commit();
            standards.grid().commit();
        }
    }

    /** Carries out a usual editing command where the keyboard is. */
    public void perform(Edit edit) {
        edit.in(standards.grid().hasFocus() ? standards.grid() : grid);
    }

    /** Gives the keyboard to the definitions, or to the box of the filter where there are none. */
    public void setFocus() {
        if (table.rowCount() == 0) {
            levels.filter().setFocus();
        } else {
            if (grid.selection().isEmpty()) {
                grid.select(0, DefinitionColumn.NAME.ordinal());
            }
            grid.setFocus();
        }
    }

    /** Ends what works in the background. */
    public void close() {
        if (levels != null) {
            levels.close();
            uses.close();
            comparison.close();
        }
        checks.cancel();
    }

    /** The definitions, for tests. */
    public Grid definitions() {
        return grid;
    }

    /** The standards of the selected definition, for tests. */
    public Grid standards() {
        return standards.grid();
    }

    /** The box of the filter, for tests. */
    public Text filter() {
        return levels.filter();
    }

    /** What the head says, for tests. */
    public LibraryHead head() {
        return head;
    }

    /** How many definitions are shown, for tests. */
    public int count() {
        return table.rowCount();
    }

    /** Compares with another library, for tests. */
    public ComparePane comparison() {
        return comparison;
    }

    /** Where the selected definition is used, for tests. */
    public UsePane uses() {
        return uses;
    }

    /** Brings a tab to the front, by its place, for tests. */
    public void front(int tab) {
        tabs.setSelection(tab);
    }

    /** Words of all tabs, for tests. */
    public List<String> tabs() {
        return Stream.of(tabs.getItems()).map(CTabItem::getText).toList();
    }
}
