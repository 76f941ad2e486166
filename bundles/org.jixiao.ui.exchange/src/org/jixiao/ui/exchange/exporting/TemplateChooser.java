package org.jixiao.ui.exchange.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.report.template.ReportTemplates;
import org.jixiao.report.template.TemplateFile;

/** Chooses one of the templates that can make a document; the one that counts comes first. */
final class TemplateChooser {

    private final ReportTemplates templates;
    private final Combo combo;
    private List<TemplateFile> shown = List.of();

    TemplateChooser(Composite parent, ReportTemplates templates) {
        this.templates = templates;
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
    }

    Combo control() {
        return combo;
    }

    /** Offers the templates of a kind and format. */
    void show(String kind, String extension, Optional<TemplateFile> chosen) {
        shown = new ArrayList<>(templates.candidates(kind, extension, Locale.getDefault()));
        combo.setItems(shown.stream().map(t -> t.label(Locale.getDefault())).toArray(String[]::new));
        combo.select(Math.max(0, chosen.map(shown::indexOf).orElse(0)));
        combo.setEnabled(!shown.isEmpty());
    }

    /** Offers nothing. */
    void clear() {
        shown = List.of();
        combo.removeAll();
        combo.setEnabled(false);
    }

    /** What is chosen; empty when there is no template. */
    Optional<TemplateFile> chosen() {
        int index = combo.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(shown.get(index));
    }
}
