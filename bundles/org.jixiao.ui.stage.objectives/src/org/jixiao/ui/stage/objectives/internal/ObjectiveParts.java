package org.jixiao.ui.stage.objectives.internal;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.FindingMarks;

/** The parts of the page: what is declared, the reviews, the approval with the budget, and the versions side by side. */
public final class ObjectiveParts {

    private static final int REVIEW = 1;

    private final CTabFolder folder;
    private final ReviewPane review;
    private final ApprovalPane approval;
    private final ComparePane compare;

    /** @param declared makes the part with goals, money and indicators in its parent */
    ObjectiveParts(Composite parent, DossierContext context, Texts texts, Amounts amounts, Function<Composite, Control> declared) {
        folder = new CTabFolder(parent, SWT.FLAT | SWT.TOP);
        tab(texts.get("declared"), declared.apply(folder));
        review = new ReviewPane(folder, context, texts);
        tab(texts.get("review"), review.control());
        approval = new ApprovalPane(folder, context, texts, amounts);
        tab(texts.get("approval"), approval.control());
        compare = new ComparePane(folder, texts, amounts);
        tab(texts.get("compare"), compare.control());
        folder.setSelection(0);
    }

    private void tab(String words, Control control) {
        CTabItem tab = new CTabItem(folder, SWT.NONE);
        tab.setText(words);
        tab.setControl(control);
    }

    /** The widget to lay out. */
    Control control() {
        return folder;
    }

    /** Shows a version. */
    void show(Dossier dossier, Version version, FindingMarks marks) {
        review.show(version, marks);
        Integer base = version.set().getBasedOnVersion();
        Optional<ObjectiveSet> before = dossier.getObjectiveSets().stream().filter(s -> base != null && s.getVersion() == base).findFirst();
        approval.show(version, before);
        compare.show(dossier);
    }

    /** The list that has the keyboard. */
    Optional<Grid> focused() {
        return Stream.of(review.grid().grid(), compare.grid()).filter(g -> g != null && g.hasFocus()).findFirst();
    }

    /** Brings what is declared to the front. */
    void revealDeclared() {
        folder.setSelection(0);
    }

    /** Brings an opinion of a review to the front. */
    boolean reveal(DimensionOpinion opinion, EStructuralFeature feature) {
        folder.setSelection(REVIEW);
        return review.grid().reveal(opinion, feature);
    }

    /** Hands over what is still being typed. */
    void commit() {
        review.commit();
        approval.commit();
    }

    /** The reviews, for tests. */
    public ReviewPane review() {
        return review;
    }

    /** The comparison, for tests. */
    public ComparePane compare() {
        return compare;
    }

    /** Brings the reviews (1), the approval (2) or the comparison (3) to the front, for tests. */
    public void front(int tab) {
        folder.setSelection(tab);
    }
}
