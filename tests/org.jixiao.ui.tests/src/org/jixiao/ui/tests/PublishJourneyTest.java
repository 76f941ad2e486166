package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Publication;
import org.jixiao.model.rules.Scheme;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.exchange.exporting.PublishHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window makes public pages of what is released, and says what is not on them. */
class PublishJourneyTest {

    private static final String YEAR = "2029";
    private static final String TITLE = "生成公开网页";

    private final Bot bot = new Bot();

    @AfterEach
    void close() throws CoreException {
        bot.closeAndDelete(YEAR);
    }

    /** A dossier with a released publication and one that waits. */
    private IFile file() throws Exception {
        JixiaoServices services = InstalledServices.get();
        Scheme any = services.packs().schemes().getFirst().scheme();
        Dossier dossier = Samples.dossier(any, 4);
        dossier.getEvaluations().getFirst().setGrade("良");
        dossier.getPublications().add(publication(dossier, "公路养护评价结果", "published"));
        dossier.getPublications().add(publication(dossier, "另一项结果", "approval"));
        IProject year = ResourcesPlugin.getWorkspace().getRoot().getProject(YEAR);
        year.create(null);
        year.open(null);
        IFile file = year.getFile("养护.dossier");
        services.store().save(file.getLocation().toPath(), dossier);
        year.refreshLocal(IResource.DEPTH_INFINITE, null);
        return file;
    }

    private static Publication publication(Dossier dossier, String title, String state) {
        Publication publication = DossierFactory.eINSTANCE.createPublication();
        publication.setId(title);
        publication.setTitle(title);
        publication.setText("现予公开。");
        publication.setObjectId(dossier.getEvaluations().getFirst().getId());
        publication.setSchemeId("national.results");
        publication.setSchemeVersion("2020.1");
        publication.setState(state);
        publication.setPublishedOn(LocalDate.of(2026, 5, 1));
        publication.setPlace("门户网站");
        return publication;
    }

    @Test
    void releasedResultsBecomePagesAndTheRestIsListed(@TempDir Path folder) throws Exception {
        IFile file = file();
        bot.run(() -> {
            try {
                IDE.openEditor(Bot.page(), file);
            } catch (CoreException e) {
                throw new AssertionError(e);
            }
        });
        bot.until("the dossier is open", () -> Bot.page().getActiveEditor() instanceof DossierEditor);
        Path site = folder.resolve("公开");
        bot.run(() -> {
            ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
            IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
            assertTrue(commands.getCommand("org.jixiao.command.publish").isHandled(), "the menu has it");
            Bot.page().getActiveEditor().getSite().getSelectionProvider().setSelection(StructuredSelection.EMPTY);
            new PublishHandler(dialog -> site.toString()).execute(handlers.createExecutionEvent(commands.getCommand("org.jixiao.command.publish"), null));
        });
        bot.until("what became of it", () -> Widgets.shell(TITLE).filter(s -> Widgets.all(s, Text.class).anyMatch(t -> t.getText().contains("另一项结果")))
                .isPresent());
        bot.picture("publish-left-out");
        String words = bot.ui(() -> Widgets.all(Widgets.shell(TITLE).orElseThrow(), Text.class).map(Text::getText).reduce("", (a, b) -> a + b));
        assertTrue(words.contains("已公开 1 项结果,未列入 1 项") && words.contains("公开审核"), words);
        bot.run(() -> Widgets.shell(TITLE).orElseThrow().close());
        String index = Files.readString(site.resolve("index.html"));
        assertTrue(index.contains("公路养护评价结果"), index);
        assertFalse(index.contains("另一项结果"), index);
        try (Stream<Path> pages = Files.list(site.resolve("results"))) {
            assertEquals(1, pages.count());
        }
    }
}
