package org.jixiao.ui.library.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.stages.library.LevelNode;
import org.jixiao.stages.library.LibrarySearch;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.ListTree;
import org.jixiao.ui.common.Texts;

/** The levels of a library with a box to filter them by what definitions are called, also in pinyin. The search runs beside the window. */
final class LevelPane {

    private static final long PAUSE = 150;

    private final Texts texts;
    private final Supplier<IndicatorLibrary> library;
    private final Runnable chosen;
    private final Composite root;
    private final Text filter;
    private final TreeViewer tree;
    private final BackgroundWork<Set<String>> search;
    private volatile Request request = new Request(null, "");
    private Set<String> found;
    private LevelNode shown = new LevelNode("", List.of(), List.of());

    /** What is to be searched: a snapshot, since the library may change meanwhile. */
    private record Request(IndicatorLibrary snapshot, String typed) {
    }

    /**
     * Makes the pane.
     *
     * @param chosen run when other definitions are to be shown
     */
    LevelPane(Composite parent, Texts texts, Supplier<IndicatorLibrary> library, Runnable chosen) {
        this.texts = texts;
        this.library = library;
        this.chosen = chosen;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(6, 0, 0, 6).applyTo(root);
        filter = new Text(root, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(texts.get("filter.hint"));
        filter.setToolTipText(texts.get("filter.help"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addListener(SWT.Modify, e -> typed());
        tree = new TreeViewer(root, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setContentProvider(new ListTree<>(LevelNode.class, LevelNode::children));
        tree.setLabelProvider(ColumnLabelProvider.createTextProvider(e -> label((LevelNode) e)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.addPostSelectionChangedListener(e -> chosen.run());
        search = new BackgroundWork<>(texts.get("job.search"), PAUSE, true, monitor -> {
            Request now = request;
            return LibrarySearch.find(List.of(now.snapshot), now.typed).stream().map(hit -> Objects.toString(hit.definition().getId(), ""))
                    .collect(Collectors.toCollection(HashSet::new));
        }, this::found);
    }

    private String label(LevelNode node) {
        String name = node == shown ? texts.get("levels.all") : node.name().isBlank() ? texts.get("levels.none") : node.name();
        return name + "  " + node.definitions().size();
    }

    Control control() {
        return root;
    }

    private void typed() {
        if (filter.getText().isBlank()) {
            search.cancel();
            found = null;
            show();
        } else {
            request = new Request(LibrarySearch.snapshot(library.get()), filter.getText());
            search.request();
        }
    }

    private void found(Set<String> ids) {
        if (!root.isDisposed() && !filter.getText().isBlank()) {
            found = ids;
            show();
        }
    }

    /** Shows the levels of the library as they are now. */
    void refresh() {
        if (!filter.getText().isBlank()) {
            typed();
        }
        show();
    }

    private void show() {
        List<IndicatorDefinition> all = library.get().getIndicators();
        List<IndicatorDefinition> kept = found == null ? all
                : all.stream().filter(d -> found.contains(Objects.toString(d.getId(), ""))).toList();
        List<String> path = path();
        shown = LevelNode.of(kept);
        tree.getTree().setRedraw(false);
        tree.setInput(List.of(shown));
        tree.expandAll();
        LevelNode node = at(path);
        tree.setSelection(new StructuredSelection(node), true);
        tree.getTree().setRedraw(true);
        chosen.run();
    }

    /** Names of the chosen level and those above it, from the outside in. */
    private List<String> path() {
        LevelNode node = node();
        for (LevelNode first : shown.children()) {
            if (first == node) {
                return List.of(first.name());
            }
            if (first.children().stream().anyMatch(c -> c == node)) {
                return List.of(first.name(), node.name());
            }
        }
        return List.of();
    }

    private LevelNode at(List<String> path) {
        LevelNode node = shown;
        for (String name : path) {
            LevelNode at = node;
            node = at.children().stream().filter(c -> c.name().equals(name)).findFirst().orElse(at);
        }
        return node;
    }

    private LevelNode node() {
        return tree.getStructuredSelection().getFirstElement() instanceof LevelNode node ? node : shown;
    }

    /** The definitions of the chosen level that the filter leaves. */
    List<IndicatorDefinition> definitions() {
        return node().definitions();
    }

    /** A definition of the chosen level, for the levels of a new one; null where nothing is known. */
    IndicatorDefinition model() {
        return path().isEmpty() || definitions().isEmpty() ? null : definitions().getFirst();
    }

    /** Shows all definitions of all levels. */
    void showAll() {
        filter.setText("");
        tree.setSelection(new StructuredSelection(shown), true);
    }

    /** Whether a search is under way, for tests. */
    boolean isBusy() {
        return search.isBusy();
    }

    /** The box of the filter, for tests. */
    Text filter() {
        return filter;
    }

    /** The tree, for tests. */
    TreeViewer tree() {
        return tree;
    }

    void close() {
        search.cancel();
    }
}
