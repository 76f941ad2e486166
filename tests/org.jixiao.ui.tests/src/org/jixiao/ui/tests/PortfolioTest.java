package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.ResourceUtil;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.workbench.internal.portfolio.PortfolioEditor;
import org.jixiao.workspace.ProjectLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The portfolio: all dossiers in one table that follows the workspace. */
class PortfolioTest {

    private static final int UNIT = 0;
    private static final int PROJECT = 1;
    private static final int BUDGET = 3;
    private static final int OBJECTIVES = 6;
    private static final int TOTAL = 8;
    private static final int GRADE = 9;
    private static final int STAGE = 12;
    private static final int TODO = 10;

    private final Bot bot = new Bot();
    private IProject year;

    @BeforeEach
    void twoDossiers() throws Exception {
        year = ResourcesPlugin.getWorkspace().getRoot().getProject("2029");
        ProjectLayout.create(year, null);
        write("养护.dossier", "农村公路养护", "交通运输局");
        write("安防.dossier", "安防工程", "公安局");
    }

    @AfterEach
    void close() throws CoreException {
        bot.run(() -> window().closeAllEditors(false));
        year.delete(true, true, null);
    }

    private static IWorkbenchPage window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private void write(String file, String project, String unit) throws Exception {
        JixiaoServices services = InstalledServices.get();
        Scheme scheme = services.packs().schemes().stream().map(s -> s.scheme()).filter(s -> s.getId().contains("50-30-10")).findFirst()
                .orElseThrow();
        Dossier dossier = Samples.dossier(scheme, 9);
        dossier.setTitle(project);
        dossier.getSubject().setName(project);
        Party agency = BaseFactory.eINSTANCE.createParty();
        agency.setName(unit);
        dossier.setAgency(agency);
        services.work().score(dossier);
        Path path = year.getLocation().toPath().resolve(file);
        new DocumentStore().save(path, dossier);
        year.getFile(file).refreshLocal(0, null);
    }

    private PortfolioEditor openPortfolio() {
        bot.run(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.jixiao.command.portfolio", null);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        PortfolioEditor portfolio = bot.ui(() -> (PortfolioEditor) window().getActiveEditor());
        bot.until("both dossiers", () -> column(portfolio.grid(), PROJECT).containsAll(List.of("农村公路养护", "安防工程")) && !portfolio.isBusy());
        return portfolio;
    }

    private static List<String> column(Grid grid, int column) {
        return IntStream.range(0, grid.rows().count()).mapToObj(i -> grid.rows().source().text(grid.rows().sourceRow(i), column)).toList();
    }

    private static int row(Grid grid, String project) {
        return grid.rows().sourceRow(column(grid, PROJECT).indexOf(project));
    }

    @Test
    void itListsChoosesAndOpens() {
        PortfolioEditor portfolio = openPortfolio();
        Grid grid = portfolio.grid();
        assertEquals("98.58", bot.ui(() -> grid.rows().source().text(row(grid, "安防工程"), TOTAL)));
        bot.picture("portfolio");
        bot.run(() -> portfolio.choose("UNIT", "公安局"));
        assertEquals(List.of("安防工程"), bot.ui(() -> column(grid, PROJECT)));
        assertTrue(bot.ui(portfolio::said).contains("480.00"), bot.ui(portfolio::said));
        bot.run(() -> portfolio.choose("UNIT", ""));
        bot.until("all again", () -> column(grid, UNIT).contains("交通运输局"));
        assertSame(portfolio, openPortfolio(), "there is one portfolio");
        bot.run(() -> {
            portfolio.setFocus();
            grid.select(row(grid, "安防工程"), PROJECT);
        });
        bot.key(SWT.NONE, SWT.CR);
        bot.until("the dossier", () -> window().getActiveEditor() instanceof DossierEditor);
        assertEquals("安防.dossier", bot.ui(() -> ResourceUtil.getFile(window().getActiveEditor().getEditorInput()).getName()));
    }

    @Test
    void totalsFollowTheFilterRow() {
        Grid grid = openPortfolio().grid();
        bot.run(() -> grid.rows().filter(java.util.Map.of(PROJECT, "安防")));
        assertEquals("480.00", bot.ui(() -> grid.rows().source().total(3)));
        bot.run(() -> grid.rows().filter(java.util.Map.of(PROJECT, "安防", TOTAL, "<1")));
        assertEquals("0.00", bot.ui(() -> grid.rows().source().total(3)));
    }

    @Test
    void groupsHaveSubtotalsAndFold() {
        PortfolioEditor portfolio = openPortfolio();
        Grid grid = portfolio.grid();
        bot.run(() -> portfolio.group("AGENCY"));
        List<String> units = bot.ui(() -> column(grid, UNIT));
        assertEquals(List.of("▾ 公安局", "公安局", "▾ 交通运输局", "交通运输局").stream().sorted().toList(), units.stream().sorted().toList());
        assertEquals("480.00", bot.ui(() -> grid.rows().source().text(units.indexOf("▾ 公安局"), BUDGET)));
        assertEquals("960.00", bot.ui(() -> grid.rows().source().total(BUDGET)));
        bot.picture("portfolio-groups");
        bot.run(() -> {
            portfolio.setFocus();
            grid.select(column(grid, UNIT).indexOf("▾ 公安局"), PROJECT);
        });
        bot.key(SWT.NONE, SWT.CR);
        bot.until("folded", () -> column(grid, UNIT).contains("▸ 公安局") && !column(grid, PROJECT).contains("安防工程"));
        assertEquals("960.00", bot.ui(() -> grid.rows().source().total(BUDGET)), "what is folded counts all the same");
        bot.run(() -> grid.sort(PROJECT, true));
        assertEquals(3, bot.ui(() -> grid.rows().count()), "sorted within its group");
        assertTrue(bot.ui(() -> column(grid, UNIT).get(column(grid, UNIT).indexOf("▾ 交通运输局") + 1)).equals("交通运输局"));
        bot.run(() -> {
            grid.sort(-1, false);
            grid.rows().filter(java.util.Map.of(PROJECT, "安防"));
        });
        assertEquals(List.of("▸ 公安局"), bot.ui(() -> column(grid, UNIT)), "a group without a dossier that passes is not there");
        bot.run(() -> {
            grid.rows().filter(java.util.Map.of());
            portfolio.group("NONE");
        });
        assertEquals(2, bot.ui(() -> grid.rows().count()));
    }

    @Test
    void chipsChooseGradesAndStages() {
        PortfolioEditor portfolio = openPortfolio();
        Grid grid = portfolio.grid();
        String grade = bot.ui(() -> grid.rows().source().text(row(grid, "安防工程"), GRADE));
        bot.run(() -> portfolio.choose("GRADE", grade));
        assertEquals(2, bot.ui(() -> grid.rows().count()));
        bot.run(() -> portfolio.choose("LIGHT", "RED"));
        assertEquals(0, bot.ui(() -> grid.rows().count()), "no dossier has a red light");
        bot.run(() -> portfolio.choose("LIGHT", "RED"));
        bot.run(() -> portfolio.choose("GRADE", grade));
        String stage = bot.ui(() -> grid.rows().source().text(0, STAGE));
        bot.run(() -> portfolio.choose("STAGE", stage));
        assertEquals(2, bot.ui(() -> grid.rows().count()));
    }

    @Test
    void progressDutiesAndChartsComeFromTheIndex() {
        PortfolioEditor portfolio = openPortfolio();
        Grid grid = portfolio.grid();
        assertEquals("100%", bot.ui(() -> grid.rows().source().text(row(grid, "安防工程"), OBJECTIVES)));
        assertTrue(bot.ui(() -> grid.rows().source().text(row(grid, "安防工程"), TODO)).contains("2027-"), "the unit has to report by then");
        bot.run(() -> portfolio.showCharts(true));
        bot.until("grades", () -> portfolio.gradeCounts().values().stream().mapToInt(Integer::intValue).sum() == 2);
        bot.picture("portfolio-charts");
        bot.run(() -> portfolio.clickPoint("农村公路养护"));
        // Both dossiers have the same progress: the point is that of one of them.
        assertTrue(bot.ui(() -> !grid.selection().isEmpty()));
        bot.run(() -> portfolio.showCharts(false));
    }

    @Test
    void itFollowsTheWorkspace() throws Exception {
        PortfolioEditor portfolio = openPortfolio();
        write("新.dossier", "校舍维修", "教育局");
        bot.until("a new dossier", () -> column(portfolio.grid(), PROJECT).contains("校舍维修"));
        IFile gone = year.getFile("新.dossier");
        gone.delete(true, null);
        bot.until("gone", () -> !column(portfolio.grid(), PROJECT).contains("校舍维修"));
        java.nio.file.Files.writeString(year.getLocation().toPath().resolve("坏.dossier"), "<half");
        year.refreshLocal(1, null);
        bot.until("a file that cannot be read, with the reason", () -> column(portfolio.grid(), PROJECT).contains("坏.dossier")
                && portfolio.grid().rows().source().rowMark(row(portfolio.grid(), "坏.dossier")).message().contains("坏.dossier"));
    }
}
