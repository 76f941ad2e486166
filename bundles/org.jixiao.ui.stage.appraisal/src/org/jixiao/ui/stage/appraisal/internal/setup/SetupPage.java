package org.jixiao.ui.stage.appraisal.internal.setup;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.UnitPage;

/** What is set up before the year begins: the appraisal as a whole, the rules of its groups, the indicators of its units. */
public final class SetupPage extends UnitPage {

    private Composite stack;
    private StackLayout layout;
    private WholePane whole;
    private GroupPane group;
    private IndicatorPane unit;

    /** The page of an open appraisal. */
    public SetupPage(AppraisalDocument document) {
        super(document, Texts.of(SetupPage.class));
    }

    @Override
    protected Control content(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        layout = new StackLayout();
        stack.setLayout(layout);
        whole = new WholePane(stack, document(), texts());
        group = new GroupPane(stack, document(), texts());
        unit = new IndicatorPane(stack, document(), texts());
        return stack;
    }

    @Override
    protected boolean isOfUnit() {
        return false;
    }

    @Override
    protected void show() {
        Control front = switch (document().chosen()) {
            case AppraisedUnit chosen -> unit.show(chosen);
            case AppraisalGroup chosen -> group.show(chosen);
            default -> whole.show(document().appraisal());
        };
        if (layout.topControl != front) {
            layout.topControl = front;
            stack.layout();
        }
    }

    @Override
    protected List<Grid> grids() {
        return switch (document().chosen()) {
            case AppraisedUnit chosen -> List.of(unit.grid());
            case AppraisalGroup chosen -> group.grids();
            default -> whole.grids();
        };
    }

    @Override
    public void commit() {
        Stream.of(whole.grids(), group.grids(), List.of(unit.grid())).flatMap(List::stream).forEach(Grid::commit);
        whole.commit();
        group.commit();
        unit.commit();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof AppraisedUnit || at instanceof AppraisalGroup || at instanceof Appraisal) {
                document().choose(at);
                show();
                if (object instanceof AppraisalIndicator) {
                    unit.reveal(object, feature);
                }
                return true;
            }
        }
        return false;
    }

    /** The indicators of the chosen unit, for tests. */
    public Grid indicators() {
        return unit.grid();
    }

    /** The lists of the chosen group, for tests: parts, options, tiers, classes, units. */
    public List<Grid> groupLists() {
        return group.grids();
    }

    /** The lists of the appraisal, for tests: groups, deadlines, consequences. */
    public List<Grid> wholeLists() {
        return whole.grids();
    }
}
