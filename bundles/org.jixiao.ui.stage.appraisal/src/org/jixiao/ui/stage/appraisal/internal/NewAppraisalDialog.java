package org.jixiao.ui.stage.appraisal.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.appraisal.setup.NewAppraisal;
import org.jixiao.appraisal.setup.NextYear;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.base.Party;
import org.jixiao.packs.PackRepository;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.NewDocumentDialog;
import org.jixiao.ui.stage.appraisal.internal.list.Parties;

/** Asks what a new appraisal is called, what it begins from, which year it is about, who appraises, and where it is kept. */
final class NewAppraisalDialog extends NewDocumentDialog {

    private static final Texts TEXTS = Texts.of(NewAppraisalDialog.class);

    private final JixiaoServices services;
    private final int proposedYear;
    private final List<PackRepository.SchemeEntry> schemes;
    private final List<Path> earlier;
    private Combo sourceField;
    private Text yearField;
    private Text organiserField;
    private Appraisal appraisal;

    /** @param earlier appraisals of the workspace that can be taken over into the next year */
    NewAppraisalDialog(Shell shell, JixiaoServices services, List<Path> earlier, int proposedYear) {
        super(shell, TEXTS.get("new.title"), TEXTS.get("new.message"), TEXTS.get("new.proposed", proposedYear), DocumentKind.APPRAISAL.extension());
        this.services = services;
        this.earlier = List.copyOf(earlier);
        this.proposedYear = proposedYear;
        schemes = services.packs().schemes().stream().filter(s -> NewAppraisal.fits(s.scheme())).toList();
    }

    @Override
    protected void fill(Composite form) {
        new Label(form, SWT.NONE).setText(TEXTS.get("new.source"));
        sourceField = new Combo(form, SWT.READ_ONLY);
        schemes.forEach(s -> sourceField.add(TEXTS.get("new.scheme", s.scheme().getName())));
        earlier.forEach(p -> sourceField.add(TEXTS.get("new.earlier", p.getFileName())));
        sourceField.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sourceField);
        yearField = line(form, "new.year", String.valueOf(proposedYear));
        organiserField = line(form, "new.organiser", "");
    }

    private static Text line(Composite form, String key, String value) {
        new Label(form, SWT.NONE).setText(TEXTS.get(key));
        Text text = new Text(form, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected String refusal() {
        String typed = yearField.getText().strip();
        int source = sourceField.getSelectionIndex();
        if (!typed.matches("[12]\\d{3}")) {
            return TEXTS.get("new.year.refused", typed);
        }
        if (source < 0) {
            return TEXTS.get("new.source.missing");
        }
        int year = Integer.parseInt(typed);
        Party organiser = organiserField.getText().isBlank() ? null : Parties.named(organiserField.getText().strip());
        if (source < schemes.size()) {
            PackRepository.SchemeEntry entry = schemes.get(source);
            appraisal = NewAppraisal.of(entry.scheme(), entry.pack(), new NewAppraisal.Task(name(), year, organiser));
            return null;
        }
        return takeOver(earlier.get(source - schemes.size()), year, organiser);
    }

    private String takeOver(Path file, int year, Party organiser) {
        try {
            if (!(services.store().load(file).root() instanceof Appraisal last)) {
                return TEXTS.get("new.foreign", file.getFileName());
            }
            if (last.getYear() + 1 != year) {
                return TEXTS.get("new.year.next", file.getFileName(), last.getYear(), last.getYear() + 1);
            }
            appraisal = NextYear.of(last, name());
            if (organiser != null) {
                appraisal.setOrganiser(organiser);
            }
            return null;
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** What was made; it is in no file yet. */
    Appraisal appraisal() {
        return appraisal;
    }
}
