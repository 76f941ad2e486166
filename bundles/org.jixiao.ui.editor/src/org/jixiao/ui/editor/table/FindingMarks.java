package org.jixiao.ui.editor.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.checks.Finding;
import org.jixiao.ui.common.grid.GridMark;

/** The findings of the checks, by object and field, as marks of a grid. */
public final class FindingMarks {

    private final Map<String, List<Finding>> byObject = new HashMap<>();
    private final Map<String, Map<EStructuralFeature, GridMark>> cells = new HashMap<>();
    private final Map<String, GridMark> rows = new HashMap<>();
    private final Locale locale;

    /** The marks of findings, in words of a language. */
    public FindingMarks(List<Finding> findings, Locale locale) {
        this.locale = locale;
        for (Finding finding : findings) {
            byObject.computeIfAbsent(finding.objectId(), k -> new ArrayList<>()).add(finding);
            GridMark mark = new GridMark(severity(finding), words(finding));
            rows.merge(finding.objectId(), mark, GridMark::and);
            if (finding.feature() != null) {
                cells.computeIfAbsent(finding.objectId(), k -> new HashMap<>()).merge(finding.feature(), mark, GridMark::and);
            }
        }
    }

    private static GridMark.Severity severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> GridMark.Severity.ERROR;
            case WARNING -> GridMark.Severity.WARNING;
            case INFO -> GridMark.Severity.INFO;
        };
    }

    /** What, why and what to do, as a hover shows it. */
    private String words(Finding finding) {
        StringBuilder words = new StringBuilder(finding.message().render(locale));
        for (String more : List.of(finding.cause().render(locale), finding.remedy().render(locale), finding.clause().render(locale))) {
            if (!more.isBlank()) {
                words.append('\n').append(more);
            }
        }
        return words.toString();
    }

    /** The mark of a field, or null. */
    public GridMark cell(String id, EStructuralFeature feature) {
        Map<EStructuralFeature, GridMark> marks = cells.get(id);
        return marks == null ? null : marks.get(feature);
    }

    /** The mark of an object: that of all its findings together, or null. */
    public GridMark row(String id) {
        return rows.get(id);
    }

    /** The findings about an object. */
    public List<Finding> of(String id) {
        return byObject.getOrDefault(id, List.of());
    }
}
