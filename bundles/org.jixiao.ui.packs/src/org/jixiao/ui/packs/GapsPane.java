package org.jixiao.ui.packs;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jixiao.packs.preflight.Requirement;
import org.jixiao.ui.common.Columns;

/** What the dossiers of the workspace lack, how many lack it, and who provides it. */
final class GapsPane {

    private final PackTexts texts;
    private final Composite area;
    private final Composite stack;
    private final Label empty;
    private final TableViewer table;
    private List<PackRow> rows = List.of();

    GapsPane(Composite parent, PackTexts texts) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        new Label(area, SWT.NONE).setText(texts.get("gaps.title"));
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        empty = new Label(stack, SWT.WRAP);
        table = new TableViewer(stack, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        Columns.of(table, WorkspaceNeeds.Gap.class).tips(gap -> gap.missing().text().render(Locale.getDefault()) + texts.files(gap.files()))
                .add(texts.get("gaps.column.what"), 200, this::what).add(texts.get("gaps.column.provider"), 240, this::provider)
                .add(texts.get("gaps.column.files"), 80, g -> String.valueOf(g.files().size()));
        show(null, List.of());
    }

    Composite control() {
        return area;
    }

    /** Shows what was found; null while it is looked for. */
    void show(WorkspaceNeeds needs, List<PackRow> known) {
        rows = known;
        List<WorkspaceNeeds.Gap> gaps = needs == null ? List.of() : needs.gaps();
        table.setInput(gaps);
        String unreadable = needs == null || needs.unreadable().isEmpty() ? "" : "\n\n" + texts.get("gaps.unreadable",
                String.join("\n", needs.unreadable()));
        empty.setText(needs == null ? texts.get("gaps.looking") : texts.get("gaps.none", needs.files().size()) + unreadable);
        ((StackLayout) stack.getLayout()).topControl = gaps.isEmpty() ? empty : table.getTable();
        stack.layout();
    }

    private String what(WorkspaceNeeds.Gap gap) {
        Requirement wanted = gap.missing().requirement();
        String name = wanted.name().isEmpty() ? wanted.id() : wanted.name();
        return texts.get("gaps.kind." + wanted.kind(), (name + " " + wanted.version()).strip());
    }

    private String provider(WorkspaceNeeds.Gap gap) {
        for (PackRow row : rows) {
            if (row.installed().isPresent() && gap.filledBy(row.installed().get()::provides)) {
                switch (row.state()) {
                    case AFTER_RESTART -> {
                        return texts.get("gaps.afterRestart", row.name());
                    }
                    case KEPT -> {
                        return texts.get("gaps.kept", row.name());
                    }
                    default -> {
                        // it is here but of another version, which the sentence of the gap tells
                    }
                }
            }
        }
        String provider = gap.missing().requirement().provider();
        return provider.isEmpty() ? gap.missing().requirement().id() : provider;
    }
}
