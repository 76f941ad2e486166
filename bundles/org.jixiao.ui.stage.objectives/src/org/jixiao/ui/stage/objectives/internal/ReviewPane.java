package org.jixiao.ui.stage.objectives.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.ObjectiveReview;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.objectives.ObjectiveCommands;
import org.jixiao.stages.objectives.ObjectiveReviews;
import org.jixiao.stages.review.ReviewResult;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.review.ReviewGrid;
import org.jixiao.ui.editor.review.ReviewSheet;
import org.jixiao.ui.editor.review.ReviewerDialog;
import org.jixiao.ui.editor.table.FindingMarks;

/** The reviews of a version: who gave which points and opinions, what they come to, and what that leads to. */
public final class ReviewPane {

    /** What makes a command, or refuses to. */
    @FunctionalInterface
    private interface Step {
        Command command() throws Refused;
    }

    private final DossierContext context;
    private final Texts texts;
    private final ReviewWords words;
    private final Composite root;
    private final Combo reviews;
    private final ToolItem begin;
    private final ToolItem add;
    private final ToolItem record;
    private final Label result;
    private final ReviewGrid grid;
    private final FormField opinion;
    private Version version;
    private FindingMarks marks;
    private String shownId;

    ReviewPane(Composite parent, DossierContext context, Texts texts) {
        this.context = context;
        this.texts = texts;
        words = new ReviewWords(texts);
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(root);
        Composite top = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 2).spacing(10, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        reviews = new Combo(top, SWT.READ_ONLY);
        reviews.addListener(SWT.Selection, e -> choose());
        GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(reviews);
        ToolBar bar = new ToolBar(top, SWT.FLAT | SWT.RIGHT);
        begin = item(bar, "begin", this::begin);
        add = item(bar, "add", this::addReviewer);
        record = item(bar, "record", this::record);
        result = new Label(top, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(result);
        grid = new ReviewGrid(root, context, texts.get("review"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        Composite below = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 2).applyTo(below);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        opinion = new FormField(below, texts.get("review.opinion"), 2, text -> {
            shown().ifPresent(r -> context.execute(context.commands().set(r, DossierPackage.Literals.OBJECTIVE_REVIEW__OPINION,
                    text.isBlank() ? null : text.strip())));
            return null;
        });
    }

    private ToolItem item(ToolBar bar, String key, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(texts.get("review." + key));
        item.setToolTipText(texts.get("review." + key + ".help"));
        item.addListener(SWT.Selection, e -> {
            commit();
            run.run();
        });
        return item;
    }

    Control control() {
        return root;
    }

    /** Shows the reviews of a version; the latest unless another was chosen. */
    void show(Version now, FindingMarks found) {
        version = now;
        marks = found;
        List<ObjectiveReview> all = version.set().getReviews();
        if (all.stream().noneMatch(r -> r.getId() != null && r.getId().equals(shownId))) {
            shownId = version.latest().map(ObjectiveReview::getId).orElse(null);
        }
        List<String> names = all.stream().map(words::name).toList();
        if (!names.equals(List.of(reviews.getItems()))) {
            reviews.setItems(names.toArray(String[]::new));
        }
        reviews.select(shown().map(all::indexOf).orElse(-1));
        refresh();
    }

    private Optional<ObjectiveReview> shown() {
        return version == null ? Optional.empty()
                : version.set().getReviews().stream().filter(r -> shownId != null && shownId.equals(r.getId())).findFirst().or(() -> version.latest());
    }

    private void choose() {
        commit();
        shownId = version.set().getReviews().get(reviews.getSelectionIndex()).getId();
        refresh();
    }

    private void refresh() {
        Optional<ObjectiveReview> review = shown();
        Optional<ReviewResult> comes = review.flatMap(r -> version.result(context, r));
        Optional<ReviewRule> sheet = version.scheme().flatMap(ObjectiveReviews::sheet);
        boolean can = !version.isLocked() && sheet.isPresent();
        Enablement.set(begin, can);
        Enablement.set(add, can && review.isPresent());
        Enablement.set(record, can && comes.isPresent());
        String line = review.isEmpty() ? texts.get(sheet.isEmpty() ? "review.noSheet" : "review.none") : words.result(review.get(), comes, version);
        if (!line.equals(result.getText())) {
            result.setText(line);
            result.setToolTipText(line);
        }
        boolean filled = comes.isPresent();
        grid.control().setVisible(filled);
        if (filled) {
            ObjectiveReview owner = review.get();
            grid.show(new ReviewSheet(comes.get().rule(), owner, DossierPackage.Literals.OBJECTIVE_REVIEW__OPINIONS, List.of(), comes.get()), marks,
                    version.isLocked());
        }
        opinion.show(review.map(ObjectiveReview::getOpinion).orElse(""));
        opinion.setEditable(can && review.isPresent());
    }

    private ObjectiveCommands commands() {
        return new ObjectiveCommands(context.session().editingDomain(), context.services().packs(), Locale.getDefault());
    }

    private Scheme scheme() {
        return version.scheme().orElseThrow();
    }

    private void begin() {
        if (run("review.begin", () -> commands().beginReview(version.set(), scheme(),
                ReviewerDialog.party(context.user().person(), context.user().role()), LocalDate.now()))) {
            shownId = null;
            show(version, marks);
        }
    }

    private void addReviewer() {
        shown().ifPresent(review -> {
            List<String> present = new ReviewSheet(ObjectiveReviews.sheet(scheme()).orElseThrow(), review,
                    DossierPackage.Literals.OBJECTIVE_REVIEW__OPINIONS, List.of(), null).reviewers();
            ReviewerDialog.ask(root.getShell(), "", present)
                    .ifPresent(party -> run("review.add", () -> commands().addReviewer(review, scheme(), party)));
        });
    }

    private void record() {
        shown().ifPresent(review -> version.result(context, review)
                .ifPresent(comes -> run("review.record", () -> commands().record(review, comes))));
    }

    private boolean run(String title, Step step) {
        try {
            return context.execute(step.command());
        } catch (Refused refused) {
            context.dialogs().error(root.getShell(), texts.get(title), refused.getMessage());
            return false;
        }
    }

    /** Hands over what is still being typed. */
    void commit() {
        grid.commit();
        opinion.commit();
    }

    /** The grid of points, for tests and for the commands of the workbench. */
    public ReviewGrid grid() {
        return grid;
    }

    /** What the review comes to in words, for tests. */
    public String result() {
        return result.getText();
    }
}
