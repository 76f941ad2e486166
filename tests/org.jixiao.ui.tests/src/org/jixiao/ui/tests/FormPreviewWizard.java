package org.jixiao.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.jixiao.ui.exchange.importing.ImportFormsWizard;

/** The import wizard open on its preview, with a form of a layout nobody described. */
final class FormPreviewWizard {

    /** Columns D to G have headers that no synonym knows; {@code %s} is the year. */
    static final String FORM = """
            某市民生实事支出成效明细表(%s年度)
            项目名称,社区食堂,,,,,
            主管部门,市民政局,,实施单位,市社会福利院,,
            一级指标,二级指标,三级指标,约定数,年末数,考量数,评定
            产出指标,数量指标,新建社区食堂,12个,9个,60,45
            满意度指标,服务对象满意度指标,老人满意度,≥90%%,93%%,40,40
            """;

    private final Bot bot;
    private final ImportFormsWizard wizard;
    private WizardDialog dialog;

    /** Writes the form of a year into the folder and opens it in the wizard, bound for the project {@code target}. */
    FormPreviewWizard(Bot bot, Path folder, String year, String target) throws IOException {
        this.bot = bot;
        Path form = folder.resolve("民生" + year + ".csv");
        Files.writeString(form, FORM.formatted(year));
        wizard = bot.ui(ImportFormsWizard::new);
        bot.run(() -> {
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection());
            wizard.add(List.of(form));
            wizard.target(target);
            dialog = new WizardDialog(Bot.page().getWorkbenchWindow().getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.setPageSize(1180, 640);
            dialog.open();
            dialog.showPage(wizard.getPages()[1]);
        });
        bot.until("the preview says what was found", wizard::canFinish);
    }

    ImportFormsWizard wizard() {
        return wizard;
    }

    WizardDialog dialog() {
        return dialog;
    }

    boolean isOpen() {
        return dialog.getShell() != null && !dialog.getShell().isDisposed();
    }

    void close() {
        bot.run(() -> {
            if (isOpen()) {
                dialog.close();
            }
        });
    }

    Composite page() {
        return (Composite) wizard.getPages()[1].getControl();
    }

    TabItem columnsTab() {
        return Widgets.all(page(), TabFolder.class).findFirst().orElseThrow().getItem(1);
    }

    Table columns() {
        return (Table) columnsTab().getControl();
    }

    /** The line of a header in the table of columns. */
    TableItem column(String header) {
        return Arrays.stream(columns().getItems()).filter(i -> header.equals(i.getText(1))).findFirst().orElseThrow();
    }

    /** What a column was read as, in the words of the table of columns. */
    String meaning(String header) {
        return column(header).getText(2);
    }
}
