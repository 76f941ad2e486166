package org.jixiao.ui.editor.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.ui.common.ListTree;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;

/** The outline of a dossier: its evaluations with funds and indicators, summed up by first level. */
public final class DossierOutline extends ContentOutlinePage {

    private final DossierContext context;
    private final BiPredicate<EObject, EStructuralFeature> reveal;
    private final Texts texts = Texts.of(DossierOutline.class);
    private final Runnable changed = this::refresh;
    private List<Line> shown = List.of();

    /**
     * One line.
     *
     * @param key what it stands for, stable over refreshes
     * @param target what a click shows
     */
    private record Line(String key, String text, EObject target, List<Line> children) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Line line && line.key.equals(key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }

        /** Whether another line says and shows the same, all below it included. */
        boolean looksLike(Line other) {
            return key.equals(other.key) && text.equals(other.text) && target == other.target && looksLike(children, other.children);
        }

        static boolean looksLike(List<Line> some, List<Line> others) {
            boolean same = some.size() == others.size();
            for (int i = 0; same && i < some.size(); i++) {
                same = some.get(i).looksLike(others.get(i));
            }
            return same;
        }
    }

    /** An outline whose clicks go to the editor. */
    public DossierOutline(DossierContext context, BiPredicate<EObject, EStructuralFeature> reveal) {
        this.context = context;
        this.reveal = reveal;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getTreeViewer().setContentProvider(new ListTree<>(Line.class, Line::children));
        getTreeViewer().setLabelProvider(LabelProvider.createTextProvider(o -> ((Line) o).text()));
        shown = lines();
        getTreeViewer().setInput(shown);
        getTreeViewer().expandToLevel(3);
        getTreeViewer().addPostSelectionChangedListener(e -> {
            if (getControl().isFocusControl() && e.getStructuredSelection() instanceof StructuredSelection s
                    && s.getFirstElement() instanceof Line line && line.target() != null) {
                reveal.test(line.target(), null);
            }
        });
        context.scores().addListener(changed);
    }

    private void refresh() {
        if (getControl() != null && !getControl().isDisposed()) {
            List<Line> next = lines();
            if (Line.looksLike(shown, next)) {
                return;
            }
            shown = next;
            Object[] open = getTreeViewer().getExpandedElements();
            getTreeViewer().setInput(shown);
            getTreeViewer().setExpandedElements(open);
        }
    }

    @Override
    public void dispose() {
        context.scores().removeListener(changed);
        super.dispose();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Evaluation evaluation : context.dossier().getEvaluations()) {
            List<Line> parts = new ArrayList<>();
            evaluation.getFundRows().stream().findFirst()
                    .ifPresent(row -> parts.add(new Line(evaluation.getId() + "/funds", texts.get("outline.funds"), row, List.of())));
            parts.add(new Line(evaluation.getId() + "/indicators", texts.get("outline.indicators", evaluation.getIndicators().size()),
                    evaluation.getIndicators().stream().findFirst().orElse(null), levels(evaluation)));
            lines.add(new Line(evaluation.getId(), texts.get("outline.evaluation." + evaluation.getKind().getName()), evaluation, parts));
        }
        return lines;
    }

    private static List<Line> levels(Evaluation evaluation) {
        Map<String, List<IndicatorScore>> groups = new LinkedHashMap<>();
        for (IndicatorScore row : evaluation.getIndicators()) {
            groups.computeIfAbsent(row.getLevel1() == null ? "" : row.getLevel1(), k -> new ArrayList<>()).add(row);
        }
        List<Line> lines = new ArrayList<>();
        groups.forEach((level, rows) -> {
            BigDecimal points = rows.stream().map(IndicatorScore::getPoints).filter(p -> p != null).reduce(BigDecimal.ZERO, BigDecimal::add);
            String name = level.isBlank() ? "–" : level;
            lines.add(new Line(evaluation.getId() + "/" + level, name + "  " + points.stripTrailingZeros().toPlainString(), rows.getFirst(),
                    rows.stream().map(r -> new Line(r.getId(), String.valueOf(r.getName()), r, List.<Line>of())).toList()));
        });
        return lines;
    }
}
