package org.jixiao.ui.packs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.provisioning.DeclaredPack;
import org.jixiao.provisioning.PackOffer;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Palette;

/** What a folder or zip offers, to choose from. */
final class OffersDialog extends TitleAreaDialog {

    private final PackTexts texts;
    private final Path source;
    private final List<PackOffer> offers;
    private final WorkspaceNeeds needs;
    private CheckboxTableViewer table;
    private List<PackOffer> chosen = List.of();

    OffersDialog(Shell shell, PackTexts texts, Path source, List<PackOffer> offers, WorkspaceNeeds needs) {
        super(shell);
        this.texts = texts;
        this.source = source;
        this.offers = offers;
        this.needs = needs;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** The packs to install; empty until the dialog was confirmed. */
    List<PackOffer> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("offers.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("offers.title"));
        setMessage(texts.get("offers.message", source));
        Composite area = new Composite(outer, SWT.NONE);
        area.setLayout(new GridLayout());
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.widthHint = 900;
        fill.heightHint = 160;
        table.getTable().setLayoutData(fill);
        table.setContentProvider(ArrayContentProvider.getInstance());
        Palette palette = new Palette(table.getTable(), table::refresh);
        Columns.of(table, PackOffer.class).ink(offer -> offer.installable() ? null : palette.get(Palette.Tone.HINT))
                .add(texts.get("column.name"), 200, PackOffer::name).add(texts.get("column.version"), 190, PackOffer::version)
                .add(texts.get("column.brings"), 240, this::brings).add(texts.get("column.signature"), 110, texts::signature)
                .add(texts.get("column.remark"), 240, this::remark);
        table.setInput(offers);
        Text details = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridData low = new GridData(SWT.FILL, SWT.FILL, true, false);
        low.heightHint = 110;
        details.setLayoutData(low);
        table.addSelectionChangedListener(e -> {
            PackOffer offer = (PackOffer) e.getStructuredSelection().getFirstElement();
            details.setText(offer == null ? "" : details(offer));
        });
        table.addCheckStateListener(e -> {
            if (e.getChecked() && !((PackOffer) e.getElement()).installable()) {
                table.setChecked(e.getElement(), false);
            }
            enable();
        });
        offers.stream().filter(this::proposed).forEach(o -> table.setChecked(o, true));
        return outer;
    }

    /** Chosen from the start: what dossiers lack; where they lack nothing of it, all that is new. */
    private boolean proposed(PackOffer offer) {
        boolean anyFills = offers.stream().anyMatch(o -> filled(o) > 0 && o.installable());
        return offer.installable() && (anyFills ? filled(offer) > 0 : !offer.installedVersion().equals(offer.version()));
    }

    private long filled(PackOffer offer) {
        return needs.gaps().stream().filter(gap -> gap.filledBy(offer::provides)).flatMap(gap -> gap.files().stream()).distinct().count();
    }

    private String brings(PackOffer offer) {
        return texts.brings(PackRows.collect(offer.declared(), DeclaredPack::schemes).size(),
                PackRows.collect(offer.declared(), DeclaredPack::libraries).size(),
                PackRows.collect(offer.declared(), DeclaredPack::methods).size());
    }

    private String remark(PackOffer offer) {
        if (!offer.installable()) {
            return offer.missing().get(0);
        }
        if (filled(offer) > 0) {
            return texts.get("offers.fills", filled(offer));
        }
        if (offer.installedVersion().isEmpty()) {
            return texts.get("offers.new");
        }
        return offer.installedVersion().equals(offer.version()) ? texts.get("offers.same")
                : texts.get("offers.update", offer.installedVersion());
    }

    private String details(PackOffer offer) {
        StringBuilder text = new StringBuilder(offer.name() + " " + offer.version() + "  (" + offer.shortId() + ")");
        line(text, "details.provider", offer.provider());
        line(text, "details.signature", texts.signature(offer));
        for (DeclaredPack pack : offer.declared()) {
            line(text, "details.schemes", String.join(texts.get("list.separator"), pack.schemes()));
            line(text, "details.libraries", String.join(texts.get("list.separator"), pack.libraries()));
            line(text, "details.methods", String.join(texts.get("list.separator"), pack.methods()));
            line(text, "details.needs", String.join(texts.get("list.separator"), PackRows.others(pack.needs(), pack.methods())));
        }
        offer.missing().forEach(missing -> text.append('\n').append(missing));
        return text.toString();
    }

    private void line(StringBuilder text, String key, String value) {
        if (!value.isEmpty()) {
            text.append('\n').append(texts.get(key, value));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("offers.install"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        enable();
    }

    private void enable() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(table.getCheckedElements().length > 0);
        }
    }

    @Override
    protected void okPressed() {
        chosen = Arrays.stream(table.getCheckedElements()).map(PackOffer.class::cast).toList();
        super.okPressed();
    }
}
