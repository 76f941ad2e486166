package org.jixiao.ui.stage.results.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.jixiao.model.dossier.DossierPackage.Literals;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.Publication;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.results.PublicPart;
import org.jixiao.stages.results.PublicResult;
import org.jixiao.stages.results.ResultBasis;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.FieldTable;
import org.jixiao.ui.editor.table.Fields;

/** What of the result becomes public, when and where, and what is withheld and why. */
final class PublicationPane extends Pane {

    private static final int SHOWN = 1;

    private final FieldTable<Publication> publications;
    private final FormField text;
    private final Parts parts;

    PublicationPane(Composite parent, DossierContext context, Texts texts) {
        super(parent, context, texts, "publication");
        bar().add("new", this::noBasis, this::create);
        Fields<Publication> fields = new Fields<>(texts, "publication", context.commands());
        publications = table(root(), "publications", List.of(fields.words(Literals.PUBLICATION__TITLE, 34), fields.shown("about", 22, this::about),
                fields.day(Literals.PUBLICATION__PUBLISHED_ON), fields.words(Literals.PUBLICATION__PLACE, 26),
                fields.words(Literals.PUBLICATION__REDACTION_REASON, 26), fields.shown("standing", 40, this::released)), 3);
        text = field(form(2), "publication.text", 4, this::item, Literals.PUBLICATION__TEXT);
        parts = new Parts();
        table(root(), "parts", parts, 0);
    }

    private void create() {
        Evaluation evaluation = now().basis().orElseThrow().evaluation();
        String subject = context().dossier().getSubject() == null || context().dossier().getSubject().getName() == null
                ? String.valueOf(context().dossier().getTitle()) : context().dossier().getSubject().getName();
        String title = texts().get("publication.title.new", context().dossier().getFiscalYear(), subject,
                ResultBasis.kind(evaluation).render(Locale.getDefault()));
        run("publication.new", () -> commands().publication(context().dossier(), now().scheme().orElseThrow(), evaluation.getId(), title));
    }

    private String about(Publication publication) {
        return PublicResult.evaluation(context().dossier(), publication).map(e -> ResultBasis.kind(e).render(Locale.getDefault()))
                .orElse(texts().get("about.gone"));
    }

    private String released(Publication publication) {
        return context().services().stages().releases().refusal(context().dossier(), publication, now().today(), Locale.getDefault())
                .map(r -> r.render(Locale.getDefault())).orElse(texts().get("publication.released"));
    }

    @Override
    public String title() {
        return texts().get("tab.publication", publications.rowCount());
    }

    @Override
    Optional<Publication> item() {
        return oneOrLast(publications);
    }

    @Override
    protected boolean isEmpty() {
        return publications.rowCount() == 0;
    }

    @Override
    void refresh() {
        publications.update(context().dossier().getPublications(), now().marks(), now().readOnly());
        fill(text, item(), Literals.PUBLICATION__TEXT, now().readOnly());
        parts.update(item().filter(p -> PublicResult.evaluation(context().dossier(), p).isPresent()).map(p -> List.of(PublicPart.values()))
                .orElse(List.of()));
    }

    /** The parts of the result, each with whether it becomes public. */
    private final class Parts extends ShownTable<PublicPart> {

        Parts() {
            super(List.of(GridColumn.text("part", texts().get("part.name"), 20),
                    GridColumn.choice("public", texts().get("part.public"), 10, List.of(texts().get("part.yes"), texts().get("part.no"))),
                    GridColumn.longText("words", texts().get("part.words"), 110)), part -> part, PublicationPane.this::words, part -> null);
        }

        @Override
        public boolean isReadOnly() {
            return now() == null || now().readOnly();
        }

        @Override
        public boolean isEditable(int row, int column) {
            return !isReadOnly() && column == SHOWN && row(row).isRedactable();
        }

        @Override
        public CellLook look(int row, int column) {
            return column == SHOWN && row(row).isRedactable() ? CellLook.NORMAL : CellLook.COMPUTED;
        }

        @Override
        public String check(int row, int column, String typed) {
            boolean known = Stream.of("part.yes", "part.no").map(k -> texts().get(k)).anyMatch(typed.strip()::equals);
            return known ? null : texts().get("check.public", texts().get("part.yes"), texts().get("part.no"));
        }

        @Override
        public void apply(GridEdit edit) {
            item().ifPresent(publication -> {
                Set<PublicPart> redacted = EnumSet.noneOf(PublicPart.class);
                redacted.addAll(PublicResult.redacted(publication));
                for (GridEdit.Cell cell : edit.cells()) {
                    if (texts().get("part.no").equals(cell.text().strip())) {
                        redacted.add(row(cell.row()));
                    } else {
                        redacted.remove(row(cell.row()));
                    }
                }
                context().execute(commands().redact(publication, redacted));
            });
        }
    }

    private List<String> words(PublicPart part) {
        Publication publication = item().orElseThrow();
        Evaluation evaluation = PublicResult.evaluation(context().dossier(), publication).orElseThrow();
        PublicResult whole = PublicResult.whole(context().dossier(), publication, evaluation, Locale.getDefault());
        boolean withheld = PublicResult.redacted(publication).contains(part);
        String words = part == PublicPart.INDICATORS ? whole.indicators().stream().map(PublicResult.Row::name).filter(n -> !n.isEmpty())
                .collect(Collectors.joining(texts().get("part.separator"))) : whole.words(part);
        Message label = part.label();
        return List.of(label.render(Locale.getDefault()), texts().get(withheld ? "part.no" : "part.yes"),
                words.isEmpty() ? texts().get("part.nothing") : words);
    }
}
