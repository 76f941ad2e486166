package org.jixiao.ui.stage.evaluation.internal.papers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jixiao.model.base.Identified;
import org.jixiao.model.dossier.DossierPackage.Literals;
import org.jixiao.model.dossier.EvaluationPlan;
import org.jixiao.model.dossier.FieldVisit;
import org.jixiao.model.dossier.PlanStep;
import org.jixiao.model.dossier.SampledSite;
import org.jixiao.stages.papers.PaperGates;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.FieldTable;
import org.jixiao.ui.editor.table.Fields;
import org.jixiao.ui.editor.table.Parties;

/** How the evaluation will be done: purpose, scope, method, team, timetable, which places are looked at; sent and approved by steps above. */
final class PlanPane extends PaperPane {

    private static final int LINES = 2;
    private static final int TEAM_LINES = 4;

    private final Label state;
    private final FormField purpose;
    private final FormField scope;
    private final FormField method;
    private final FormField sampling;
    private final FormField team;
    private final FieldTable<PlanStep> steps;
    private final FieldTable<SampledSite> sites;
    private FieldTable<? extends Identified> last;

    PlanPane(Composite parent, DossierContext context, Texts texts) {
        super(parent, context, texts, "plan");
        bar().add("new", () -> noRow(plan().isEmpty(), "plan.there"), () -> {
            if (context.execute(commands().plan(evaluation()))) {
                setFocus();
            }
        });
        bar().add("step", this::noPlan, () -> make(commands().step(plan().orElseThrow()), table(true), Literals.PLAN_STEP__CONTENT));
        bar().add("site", this::noPlan, () -> make(commands().site(plan().orElseThrow()), table(false), Literals.SAMPLED_SITE__NAME));
        bar().add("remove", () -> noRow(!chosenRows().isEmpty(), "plan.noRow"), () -> context.execute(context.commands().remove(chosenRows())));
        state = new Label(root(), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).hint(200, SWT.DEFAULT).applyTo(state);
        Composite form = form(4);
        purpose = field(form, "plan.purpose", LINES, this::plan, Literals.EVALUATION_PLAN__PURPOSE);
        scope = field(form, "plan.scope", LINES, this::plan, Literals.EVALUATION_PLAN__SCOPE);
        method = field(form, "plan.method", LINES, this::plan, Literals.EVALUATION_PLAN__METHOD);
        sampling = field(form, "plan.sampling", LINES, this::plan, Literals.EVALUATION_PLAN__SAMPLING_BASIS);
        team = kept(new FormField(form, texts.get("plan.team"), TEAM_LINES, this::writeTeam));
        SashForm sash = new SashForm(root(), SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(sash);
        Fields<PlanStep> step = new Fields<>(texts, "step", context.commands());
        steps = table(sash, "steps", List.of(step.words(Literals.PLAN_STEP__CONTENT, 40), step.day(Literals.PLAN_STEP__START_DATE),
                step.day(Literals.PLAN_STEP__END_DATE)), 0);
        Fields<SampledSite> site = new Fields<>(texts, "site", context.commands());
        sites = table(sash, "sites", List.of(site.words(Literals.SAMPLED_SITE__NAME, 26), site.words(Literals.SAMPLED_SITE__REASON, 30),
                site.brief("visited", 14, this::visited)), 0);
        grid(steps).onSelection(s -> chosenIn(steps));
        grid(sites).onSelection(s -> chosenIn(sites));
    }

    private void chosenIn(FieldTable<? extends Identified> table) {
        last = table;
        bar().enable();
    }

    private FieldTable<? extends Identified> table(boolean ofSteps) {
        return ofSteps ? steps : sites;
    }

    private Optional<EvaluationPlan> plan() {
        return Optional.ofNullable(evaluation().getPlan());
    }

    private String noPlan() {
        return noRow(plan().isPresent(), "plan.none");
    }

    private List<Identified> chosenRows() {
        // Pressing a button takes the keyboard away, so it is the table that had it last.
        return List.copyOf(last == sites ? sites.chosen(grid(sites)) : steps.chosen(grid(steps)));
    }

    private String writeTeam(String typed) {
        plan().ifPresent(p -> context().execute(context().commands().replaceAll(p, Literals.EVALUATION_PLAN__TEAM, Parties.typed(p.getTeam(), typed))));
        return null;
    }

    private String visited(SampledSite site) {
        return evaluation().getVisits().stream().filter(v -> site.getId().equals(v.getSiteId())).map(FieldVisit::getDate)
                .filter(d -> d != null).map(Days::text).collect(Collectors.joining("\n"));
    }

    private String state() {
        if (plan().isEmpty()) {
            return "";
        }
        EvaluationPlan plan = plan().get();
        if (plan.getApprovedOn() != null) {
            return texts().get("plan.approved", Days.text(plan.getApprovedOn()), Parties.name(plan.getApprovedBy()));
        }
        List<String> missing = PaperGates.missing(plan).stream().map(m -> m.render(Locale.getDefault())).toList();
        String sent = plan.getSubmittedOn() == null ? "" : texts().get("plan.submitted", Days.text(plan.getSubmittedOn())) + "  ";
        return sent + (missing.isEmpty() ? texts().get("plan.complete") : texts().get("plan.missing", String.join(texts().get("list.and"), missing)));
    }

    @Override
    public String title() {
        return texts().get(plan().isEmpty() ? "tab.plan.none" : plan().get().getApprovedOn() != null ? "tab.plan.approved" : "tab.plan");
    }

    @Override
    protected boolean isEmpty() {
        return plan().isEmpty();
    }

    @Override
    void refresh() {
        String words = state();
        if (!words.equals(state.getText())) {
            state.setText(words);
            state.requestLayout();
        }
        show(purpose, Literals.EVALUATION_PLAN__PURPOSE);
        show(scope, Literals.EVALUATION_PLAN__SCOPE);
        show(method, Literals.EVALUATION_PLAN__METHOD);
        show(sampling, Literals.EVALUATION_PLAN__SAMPLING_BASIS);
        team.show(plan().map(EvaluationPlan::getTeam).map(Parties::names).orElse(""));
        team.setEditable(!now().readOnly() && plan().isPresent());
        steps.update(plan().map(EvaluationPlan::getSchedule).map(List::copyOf).orElse(List.of()), now().marks(), now().readOnly());
        sites.update(plan().map(EvaluationPlan::getSites).map(List::copyOf).orElse(List.of()), now().marks(), now().readOnly());
    }

    private void show(FormField field, EStructuralFeature feature) {
        fill(field, plan(), feature, now().readOnly());
    }

    @Override
    public void setFocus() {
        purpose.control().setFocus();
    }
}
