package org.jixiao.ui.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.jixiao.provisioning.InstalledPack;
import org.jixiao.provisioning.PackOffer;
import org.jixiao.provisioning.ProvisioningAccess;
import org.jixiao.provisioning.ProvisioningException;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Places;

/**
 * The pack manager: what is installed and what it brings, what the dossiers of the workspace lack, install, remove. Does not block the
 * window behind it.
 */
final class PackManager extends Dialog {

    private static final int RESTART_ID = IDialogConstants.CLIENT_ID + 1;
    private static final Point SIZE = new Point(1240, 720);

    private final PackTexts texts = new PackTexts();
    private final Dialogs dialogs;
    private final IWorkbenchWindow window;
    private final JixiaoServices services;
    private final PackChanges changes;
    private Label intro;
    private PackTable table;
    private Text details;
    private GapsPane gaps;
    private WorkProgress progress;
    private Composite buttons;
    private Button remove;
    private Button restore;
    private WorkspaceNeeds needs = WorkspaceNeeds.NONE;
    private boolean changeable;
    private boolean restartDue;

    /**
     * What the manager shows, read in one go.
     *
     * @param refusal why this installation cannot be changed; empty when it can
     */
    private record Snapshot(List<PackRow> rows, WorkspaceNeeds needs, String refusal) {
    }

    PackManager(IWorkbenchWindow window, JixiaoServices services, Dialogs dialogs) {
        super(window.getShell());
        this.window = window;
        this.services = services;
        this.dialogs = dialogs;
        changes = new PackChanges(texts, dialogs, this::dialogShell, this::changed);
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    private Shell dialogShell() {
        return getShell() != null && !getShell().isDisposed() ? getShell() : window.getShell();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("manager.title"));
        window.getWorkbench().getHelpSystem().setHelp(shell, "org.jixiao.ui.packs");
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        intro = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x / 2, SWT.DEFAULT).applyTo(intro);
        Composite upper = new Composite(area, SWT.NONE);
        GridLayout columns = new GridLayout(2, false);
        columns.marginWidth = 0;
        upper.setLayout(columns);
        upper.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new PackTable(upper, texts, this::selected);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 180).applyTo(table.control());
        buttons = new Composite(upper, SWT.NONE);
        buttons.setLayout(new GridLayout());
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        button("manager.folder", this::installFolder);
        button("manager.zip", this::installZip);
        restore = button("manager.restore", this::restore);
        remove = button("manager.remove", this::remove);
        SashForm lower = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 180).applyTo(lower);
        details = new Text(lower, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        gaps = new GapsPane(lower, texts);
        progress = new WorkProgress(area, texts, this::enable);
        progress.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        intro.setText(texts.get("manager.intro"));
        return area;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(texts.get(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, RESTART_ID, texts.get("manager.restart"), false).setVisible(false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == RESTART_ID) {
            window.getWorkbench().restart();
        } else {
            close();
        }
    }

    @Override
    public void create() {
        super.create();
        refresh();
    }

    /** Reads everything again, beside the UI thread. */
    private void refresh() {
        List<Path> files = WorkspaceDossiers.files(services.sessions().sessions());
        progress.start(texts.get("work.reading"), monitor -> read(files, monitor), this::show,
                defect -> dialogs.error(dialogShell(), texts.get("manager.title"), defect));
    }

    private Snapshot read(List<Path> files, IProgressMonitor monitor) {
        SubMonitor steps = SubMonitor.convert(monitor, 10);
        List<InstalledPack> installed = List.of();
        String refusal = "";
        try {
            installed = ProvisioningAccess.await().installed();
        } catch (ProvisioningException e) {
            refusal = e.getMessage();
        }
        List<PackRow> rows = new PackRows(services).of(installed);
        steps.worked(5);
        return new Snapshot(rows, WorkspaceNeeds.scan(files, services.preflight(), steps.newChild(5)), refusal);
    }

    private void show(Snapshot snapshot) {
        needs = snapshot.needs();
        changeable = snapshot.refusal().isEmpty();
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        boolean own = snapshot.rows().stream().anyMatch(PackRow::removable);
        intro.setText(!changeable ? snapshot.refusal() : texts.get(own ? "manager.intro" : "manager.empty"));
        table.show(snapshot.rows());
        gaps.show(needs, snapshot.rows());
        selected();
        intro.getParent().layout();
    }

    private void selected() {
        Optional<PackRow> row = table.selected();
        details.setText(row.map(this::details).orElse(""));
        enable();
    }

    private void enable() {
        if (buttons == null || buttons.isDisposed()) {
            return;
        }
        boolean idle = changeable && !progress.isBusy();
        for (Control button : buttons.getChildren()) {
            button.setEnabled(idle);
        }
        Optional<PackRow> row = table.selected();
        remove.setEnabled(idle && row.filter(r -> r.removable() && r.state() != PackRow.State.LEAVING).isPresent());
        restore.setEnabled(idle && row.filter(r -> r.state() == PackRow.State.KEPT).isPresent());
    }

    private String details(PackRow row) {
        StringBuilder text = new StringBuilder(row.name() + " " + row.version() + "  (" + row.id() + ")");
        line(text, "details.provider", row.provider());
        line(text, "details.description", row.description());
        line(text, "details.schemes", String.join(texts.get("list.separator"), row.schemes()));
        line(text, "details.libraries", String.join(texts.get("list.separator"), row.libraries()));
        line(text, "details.methods", String.join(texts.get("list.separator"), row.methods()));
        line(text, "details.needs", String.join(texts.get("list.separator"), new TreeSet<>(row.needs())));
        line(text, "details.from", table.from(row));
        row.installed().ifPresent(p -> line(text, "details.signature", texts.signature(p.signers())));
        row.installed().map(needs::usersOf).filter(users -> !users.isEmpty())
                .ifPresent(users -> text.append('\n').append(texts.get("details.users", users.size())).append(texts.files(users)));
        return text.toString();
    }

    private void line(StringBuilder text, String key, String value) {
        if (value != null && !value.isEmpty()) {
            text.append('\n').append(texts.get(key, value));
        }
    }

    private void installFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(texts.get("manager.title"));
        dialog.setMessage(texts.get("manager.folder.message"));
        install(Places.open(dialog, PackManager.class));
    }

    private void installZip() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(texts.get("manager.zip.message"));
        dialog.setFilterExtensions(new String[] {"*.zip", "*.*"});
        install(Places.open(dialog, PackManager.class));
    }

    private void install(String source) {
        if (source != null) {
            changes.install(progress, Path.of(source), needs);
        }
    }

    private void restore() {
        table.selected().flatMap(PackRow::installed).ifPresent(pack -> changes.restore(progress, pack));
    }

    private void remove() {
        table.selected().flatMap(PackRow::installed).ifPresent(pack -> changes.remove(progress, pack, needs.usersOf(pack)));
    }

    /** Something was installed or removed: shows it, and asks whether the program shall start again. */
    private void changed(String what, List<InstalledPack> packs) {
        restartDue = restartDue || packs.stream().anyMatch(InstalledPack::active);
        if (getShell() != null && !getShell().isDisposed()) {
            getButton(RESTART_ID).setVisible(restartDue);
            refresh();
        }
        if (restartDue) {
            RestartQuestion.ask(window, dialogs, dialogShell(), texts, what);
        }
    }

    /** Names of packs in one line. */
    static String names(PackTexts texts, List<PackOffer> offers) {
        return offers.stream().map(o -> o.name() + " " + o.version()).collect(Collectors.joining(texts.get("list.separator")));
    }
}
