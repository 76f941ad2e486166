package org.jixiao.ui.stage.exante.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Stage;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.exante.ExAnteCommands;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormDialog;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.StageSchemes;
import org.jixiao.ui.editor.review.ReviewerDialog;

/** Makes an ex-ante evaluation by a scheme and an evaluator that a person names. */
final class NewEvaluation {

    private final DossierContext context;
    private final Texts texts;
    private final StageSchemes schemes;

    NewEvaluation(DossierContext context, Texts texts) {
        this.context = context;
        this.texts = texts;
        schemes = new StageSchemes(context, Stage.EX_ANTE);
    }

    /** The schemes that apply. */
    List<Scheme> schemes() {
        return schemes.applicable();
    }

    /** Why none can be made now; empty when one can. */
    String refusal() {
        return context.isReadOnly() ? texts.get("locked.readOnly") : schemes().isEmpty() ? texts.get("new.noScheme") : "";
    }

    /** Asks and makes it. */
    void ask(Shell shell) {
        Dialog dialog = new Dialog(shell, texts, schemes());
        dialog.ask().ifPresent(scheme -> context.execute(new ExAnteCommands(context.session().editingDomain(), context.services().packs(),
                Locale.getDefault()).begin(context.dossier(), scheme, dialog.evaluator, LocalDate.now())));
    }

    /** Asks for scheme and evaluator; nothing is chosen where there is a choice. */
    private static final class Dialog extends FormDialog {
        private final Texts texts;
        private final List<Scheme> schemes;
        private Combo scheme;
        private Text name;
        private Scheme chosen;
        private Party evaluator;

        Dialog(Shell shell, Texts texts, List<Scheme> schemes) {
            super(shell, texts.get("new.title"), texts.get("new.message"));
            this.texts = texts;
            this.schemes = schemes;
        }

        Optional<Scheme> ask() {
            return open() == Window.OK ? Optional.ofNullable(chosen) : Optional.empty();
        }

        @Override
        protected void fill(Composite form) {
            scheme = choice(form, texts.get("new.scheme"), schemes.stream().map(s -> s.getName() + " " + s.getVersion()).toArray(String[]::new));
            if (schemes.size() == 1) {
                scheme.select(0);
            }
            name = line(form, texts.get("new.evaluator"), "");
        }

        @Override
        protected void okPressed() {
            if (scheme.getSelectionIndex() < 0) {
                setErrorMessage(texts.get("new.chooseScheme"));
            } else if (name.getText().isBlank()) {
                setErrorMessage(texts.get("new.nameEvaluator"));
            } else {
                chosen = schemes.get(scheme.getSelectionIndex());
                evaluator = ReviewerDialog.party(name.getText().strip(), null);
                super.okPressed();
            }
        }
    }
}
