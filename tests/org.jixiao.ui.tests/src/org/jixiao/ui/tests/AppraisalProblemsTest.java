package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.stage.appraisal.AppraisalEditor;
import org.jixiao.ui.stage.appraisal.internal.filing.FilingPage;
import org.jixiao.ui.stage.appraisal.internal.result.ResultPage;
import org.jixiao.workspace.FindingMarkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong in an appraisal stands in the Problems view, is found from there, and goes when it is put right. */
class AppraisalProblemsTest {

    private static final int YEAR = 2024;

    private final Bot bot = new Bot();
    private IFile file;

    @BeforeEach
    void make() throws CoreException, IOException {
        IProject year = ResourcesPlugin.getWorkspace().getRoot().getProject(Integer.toString(YEAR));
        if (!year.exists()) {
            year.create(new NullProgressMonitor());
        }
        year.open(new NullProgressMonitor());
        file = year.getFile("problems.appraisal");
        Appraisal appraisal = AppraisalSample.of(YEAR, 2, 3, 2);
        Filing filed = appraisal.getGroups().getFirst().getUnits().getFirst().getFilings().getLast();
        Quantity text = BaseFactory.eINSTANCE.createQuantity();
        text.setKind(QuantityKind.TEXT);
        text.setText("约三十");
        filed.getEntries().getFirst().setValue(text);
        new DocumentStore().save(file.getLocation().toPath(), appraisal);
        file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
    }

    @AfterEach
    void close() throws CoreException {
        bot.run(() -> Bot.page().closeAllEditors(false));
        file.delete(true, new NullProgressMonitor());
    }

    private List<IMarker> markers(String check) {
        try {
            return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
                    .filter(m -> m.getAttribute(FindingMarkers.CHECK_ID, "").endsWith(check)).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTextWhereANumberIsDueIsShownFoundAndMended() throws CoreException {
        bot.until("the problem", () -> markers(".number").size() == 1);
        bot.until("the missing filings of ten months", () -> markers(".filing.missing").size() > 1);
        IMarker wrong = markers(".number").getFirst();
        assertEquals(IMarker.SEVERITY_ERROR, wrong.getAttribute(IMarker.SEVERITY, -1));
        assertTrue(wrong.getAttribute(FindingMarkers.REMEDY, "").contains("数值"), wrong.getAttribute(FindingMarkers.REMEDY, ""));
        AppraisalEditor editor = bot.ui(() -> (AppraisalEditor) IDE.openEditor(Bot.page(), wrong));
        bot.until("worked out", () -> editor.document() != null && !editor.document().isBusy());
        assertInstanceOf(FilingPage.class, bot.ui(editor::page));
        FilingPage page = (FilingPage) bot.ui(editor::page);
        bot.until("its row", () -> page.filings().selection() != null && page.filings().selection().row() == 0);
        bot.picture("appraisal-problems");
        AppraisedUnit unit = bot.ui(() -> editor.document().unit());
        bot.run(() -> page.filings().rows().source().apply(new GridEdit(GridEdit.Kind.TYPE,
                List.of(new GridEdit.Cell(0, page.filings().selection().column(), "30")), 0)));
        assertEquals("30", bot.ui(() -> unit.getFilings().getLast().getEntries().getFirst().getValue().getText()));
        bot.run(() -> editor.doSave(new NullProgressMonitor()));
        bot.until("no problem", () -> markers(".number").isEmpty());
        assertEquals(LocalDate.now(), bot.ui(() -> unit.getFilings().getLast().getFiledOn()), "what is typed now is filed now");
    }

    @Test
    void theUsualCommandsActOnTheAppraisalInFront() throws CoreException {
        AppraisalEditor editor = bot.ui(() -> (AppraisalEditor) IDE.openEditor(Bot.page(), file));
        bot.until("worked out", () -> editor.document() != null && !editor.document().isBusy());
        file.deleteMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO);
        command("org.jixiao.command.check");
        bot.until("checked again", () -> markers(".number").size() == 1);
        assertEquals(IPageLayout.ID_PROBLEM_VIEW, bot.ui(() -> Bot.page().getActivePart().getSite().getId()));
        bot.run(() -> Bot.page().activate(editor));
        command("org.jixiao.command.score");
        assertInstanceOf(ResultPage.class, bot.ui(editor::page));
    }

    private void command(String id) {
        bot.run(() -> {
            try {
                Bot.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        });
    }
}
