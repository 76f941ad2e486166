package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.workspace.EarlierGrades;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The grades of earlier years come from the dossiers of the same subject, and from no other. */
class EarlierGradesTest {

    private final DocumentStore store = new DocumentStore();
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("earlier-grades");

    @BeforeEach
    void make() throws CoreException {
        project.create(null);
        project.open(null);
    }

    @AfterEach
    void delete() throws CoreException {
        project.delete(true, true, null);
    }

    private Dossier dossier(int year, String name, String code, String grade) throws Exception {
        Dossier dossier = Samples.dossier(InstalledServices.get().packs().schemes().getFirst().scheme(), 3);
        dossier.setFiscalYear(year);
        dossier.getSubject().setName(name);
        dossier.getSubject().setCode(code);
        dossier.getEvaluations().getFirst().setGrade(grade);
        store.save(project.getLocation().toPath().resolve(dossier.getId() + ".dossier"), dossier);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return dossier;
    }

    private Map<Integer, String> grades(Dossier dossier) {
        return new EarlierGrades(project, store).of(EarlierGrades.Subject.of(dossier), () -> false);
    }

    @Test
    void theSameCodeOrElseTheSameNameIsTheSameSubject() throws Exception {
        Dossier asks = dossier(2026, "公路养护", "P-1", "低");
        dossier(2025, "农村公路养护", "P-1", "低");
        dossier(2024, "公路养护", null, "中");
        dossier(2023, "公路养护", "P-2", "优");
        dossier(2027, "公路养护", "P-1", "良");
        dossier(2020, "公路养护", "P-1", "优");
        dossier(2022, "公路养护", "P-1", null);
        Files.writeString(project.getLocation().toPath().resolve("broken.dossier"), "x");
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        assertEquals(Map.of(2025, "低", 2024, "中"), grades(asks), "no later year, none of another project, none too long ago, none without a grade");
        assertEquals(Map.of(), new EarlierGrades(project, store).of(EarlierGrades.Subject.of(asks), () -> true), "cancelled");
    }

    @Test
    void aYearThatIsSaidTwiceDifferentlyIsNotKnown() throws Exception {
        Dossier asks = dossier(2026, "公路养护", "P-1", "低");
        dossier(2025, "公路养护", "P-1", "低");
        dossier(2025, "公路养护", "P-1", "中");
        dossier(2024, "公路养护", "P-1", "低");
        assertEquals(Map.of(2024, "低"), grades(asks));
    }
}
