package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository.SchemeEntry;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.stage.evaluation.internal.EvaluationPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency edits a scheme in its folder while the window is open: the open dossier follows without a restart. */
class SchemeFolderTest {

    @TempDir
    private Path folder;

    private final Bot bot = new Bot();
    private final JixiaoServices services = InstalledServices.get();
    private Path pack;

    @BeforeEach
    void place() {
        pack = services.folders().folders().getFirst().resolve("city");
        assertTrue(pack.startsWith(Path.of(System.getProperty("jixiao.home")).toAbsolutePath()), "the tests have an area of their own: " + pack);
    }

    @AfterEach
    void clean() throws IOException {
        bot.run(() -> Bot.page().closeAllEditors(false));
        if (Files.exists(pack)) {
            try (Stream<Path> files = Files.walk(pack)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        services.refreshRules();
    }

    private static SchemeEntry national(JixiaoServices services) {
        return services.packs().schemes().stream().filter(s -> s.scheme().getId().contains("50-30-10")).findFirst().orElseThrow();
    }

    /** A copy of the national scheme under another id, as an agency makes one. */
    private void write(String version) throws IOException {
        SchemeEntry entry = national(services);
        String text;
        try (InputStream in = entry.pack().content().open(entry.file())) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.createDirectories(pack);
        Files.writeString(pack.resolve("city.scheme"), text.replace(entry.scheme().getId(), "city.self").replace("org.jixiao.pack.national", "cn.city"));
        Files.writeString(pack.resolve("pack.xml"), "<pack id='cn.city' version='" + version + "' name='市级方案'><scheme path='city.scheme'/></pack>");
    }

    private void comeBack() {
        bot.run(() -> {
            // As when the window gets the focus after another program had it.
            Bot.page().getWorkbenchWindow().getShell().notifyListeners(SWT.Deactivate, new Event());
            Bot.page().getWorkbenchWindow().getShell().notifyListeners(SWT.Activate, new Event());
        });
    }

    private DossierEditor open() throws IOException {
        Scheme city = org.eclipse.emf.ecore.util.EcoreUtil.copy(national(services).scheme());
        city.setId("city.self");
        Path file = folder.resolve("city.dossier");
        Samples.write(file, city, 9);
        return bot.ui(() -> (DossierEditor) IDE.openEditorOnFileStore(Bot.page(), EFS.getLocalFileSystem().getStore(file.toUri())));
    }

    private static boolean marked(String words) {
        try {
            return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findMarkers("org.jixiao.workspace.setup", true, IResource.DEPTH_ZERO))
                    .anyMatch(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains(words));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSchemeThatIsPutThereWhileTheWindowIsOpenScoresTheOpenDossier() throws Exception {
        DossierEditor editor = open();
        EvaluationPage page = bot.ui(() -> (EvaluationPage) editor.page());
        bot.until("no scores, for its scheme is not here", () -> !editor.isBusy() && page.head().total().isEmpty());
        write("1.0");
        bot.until("the watch has begun", this::started);
        comeBack();
        bot.until("scored by the new scheme", () -> page.head().total().startsWith("98.58"));
        assertFalse(marked("city"), "nothing is wrong with it");
    }

    /** The look at what is installed, after which the window watches the folders, comes some seconds after the start. */
    private boolean started() {
        return Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> job.getName().equals("检查已安装的指标包"));
    }

    @Test
    void theCommandReadsAgainAndMistakesStandInProblems() throws Exception {
        bot.until("the watch has begun", this::started);
        Files.createDirectories(pack);
        Files.writeString(pack.resolve("pack.xml"), "<pack id='cn.city'");
        bot.run(() -> {
            try {
                Bot.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.jixiao.command.reloadSchemes", null);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        bot.until("the mistake is in Problems", () -> marked("city"));
        write("1.0");
        comeBack();
        bot.until("put right", () -> services.packs().pack("cn.city").isPresent() && !marked("city"));
    }
}
