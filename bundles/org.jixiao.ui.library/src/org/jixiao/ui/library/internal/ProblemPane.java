package org.jixiao.ui.library.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.checks.LibraryProblems.Problem;
import org.jixiao.checks.Severity;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Icons;
import org.jixiao.ui.common.Texts;

/** What is wrong with the library; a problem opens where it is. */
final class ProblemPane {

    private final TableViewer table;

    ProblemPane(Composite parent, Texts texts, Consumer<Problem> open) {
        table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.getTable().setHeaderVisible(true);
        Icons icons = new Icons(table.getControl());
        Columns.of(table, Problem.class).tips()
                .add(texts.get("problem.what"), 620, p -> p.message().render(Locale.getDefault()), p -> icons.get(icon(p.severity())))
                .add(texts.get("problem.indicator"), 220, p -> p.definition() == null ? "" : Objects.toString(p.definition().getName(), ""))
                .add(texts.get("problem.code"), 100, p -> p.definition() == null ? "" : Objects.toString(p.definition().getCode(), ""));
        table.addOpenListener(e -> {
            if (table.getStructuredSelection().getFirstElement() instanceof Problem problem) {
                open.accept(problem);
            }
        });
    }

    private static String icon(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    Control control() {
        return table.getControl();
    }

    void show(List<Problem> problems) {
        table.setInput(problems);
    }
}
