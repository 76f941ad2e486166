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
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.NewDocumentDialog;
import org.jixiao.ui.stage.appraisal.internal.list.Parties;

/** Asks what a new appraisal is called, what it begins from, which year it is about, who appraises, and where it is kept. */
final class NewAppraisalDialog extends NewDocumentDialog {

    private static final Texts TEXTS = Texts.of(NewAppraisalDialog.class);
    private static final String YEAR = "[12]\\d{3}";

    /** What became of a file of the year before; {@code failure} is empty when it could be read. */
    private record Read(Path file, Appraisal appraisal, String failure) {
    }

    private final JixiaoServices services;
    private final List<PackRepository.SchemeEntry> schemes;
    private final List<Path> earlier;
    private final BackgroundWork<Read> reading;
    private Combo sourceField;
    private Text yearField;
    private Text organiserField;
    private volatile Path asked;
    private Read last;
    private String organiserRead = "";
    private int proposedYear;
    private Appraisal appraisal;

    /** @param earlier appraisals of the workspace that can be taken over into the next year */
    NewAppraisalDialog(Shell shell, JixiaoServices services, List<Path> earlier, int proposedYear) {
        super(shell, TEXTS.get("new.title"), TEXTS.get("new.message"), TEXTS.get("new.proposed", proposedYear), DocumentKind.APPRAISAL.extension());
        this.services = services;
        this.earlier = List.copyOf(earlier);
        this.proposedYear = proposedYear;
        schemes = services.packs().schemes().stream().filter(s -> NewAppraisal.fits(s.scheme())).toList();
        reading = new BackgroundWork<>(TEXTS.get("new.job"), 0, true, monitor -> read(asked), this::show);
    }

    @Override
    protected void fill(Composite form) {
        new Label(form, SWT.NONE).setText(TEXTS.get("new.source"));
        sourceField = new Combo(form, SWT.READ_ONLY);
        schemes.forEach(s -> sourceField.add(TEXTS.get("new.scheme", s.scheme().getName())));
        earlier.forEach(p -> sourceField.add(TEXTS.get("new.earlier", p.getFileName())));
        sourceField.select(0);
        sourceField.addListener(SWT.Selection, e -> source());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sourceField);
        yearField = line(form, "new.year", String.valueOf(proposedYear));
        yearField.addListener(SWT.Modify, e -> year());
        organiserField = line(form, "new.organiser", "");
        proposeFolder(String.valueOf(proposedYear));
        source();
    }

    private static Text line(Composite form, String key, String value) {
        new Label(form, SWT.NONE).setText(TEXTS.get(key));
        Text text = new Text(form, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    /** Name and folder follow the year until they are typed. */
    private void year() {
        String typed = yearField.getText().strip();
        if (typed.matches(YEAR)) {
            int year = Integer.parseInt(typed);
            proposeName(TEXTS.get("new.proposed", proposedYear), TEXTS.get("new.proposed", year));
            proposeFolder(typed);
            proposedYear = year;
        }
    }

    /** The file of the year before says which year follows and who appraises; it is read beside the window. */
    private void source() {
        int index = sourceField.getSelectionIndex() - schemes.size();
        asked = index < 0 ? null : earlier.get(index);
        last = null;
        setErrorMessage(null);
        if (asked != null) {
            reading.request();
        }
    }

    private Read read(Path file) {
        try {
            return file != null && services.store().load(file).root() instanceof Appraisal found ? new Read(file, found, "")
                    : new Read(file, null, TEXTS.get("new.foreign", file == null ? "" : file.getFileName()));
        } catch (IOException e) {
            return new Read(file, null, String.valueOf(e.getMessage()));
        }
    }

    private void show(Read read) {
        if (yearField.isDisposed() || !read.file().equals(asked)) {
            return;
        }
        last = read;
        setErrorMessage(read.failure().isEmpty() ? null : read.failure());
        if (read.appraisal() != null) {
            yearField.setText(String.valueOf(read.appraisal().getYear() + 1));
            if (organiserField.getText().equals(organiserRead)) {
                organiserRead = Parties.name(read.appraisal().getOrganiser());
                organiserField.setText(organiserRead);
            }
        }
    }

    @Override
    protected String refusal() {
        String typed = yearField.getText().strip();
        int source = sourceField.getSelectionIndex();
        if (!typed.matches(YEAR)) {
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
        return takeOver(year, organiser);
    }

    private String takeOver(int year, Party organiser) {
        if (last == null) {
            return TEXTS.get("new.reading", asked.getFileName());
        }
        if (last.appraisal() == null) {
            return last.failure();
        }
        int before = last.appraisal().getYear();
        if (before + 1 != year) {
            return TEXTS.get("new.year.next", last.file().getFileName(), before, before + 1);
        }
        appraisal = NextYear.of(last.appraisal(), name());
        if (organiser != null) {
            appraisal.setOrganiser(organiser);
        }
        return null;
    }

    /** What was made; it is in no file yet. */
    Appraisal appraisal() {
        return appraisal;
    }
}
