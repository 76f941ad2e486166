package org.jixiao.ui.library.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.core.merge.MergeTexts;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.Libraries;
import org.jixiao.stages.library.LibraryUses;
import org.jixiao.stages.library.Observation;

/**
 * Where the definitions of a library are used in the dossiers of the workspace, and what was reached there.
 *
 * @param rows the rows by id of their definition
 * @param observations values by id of their definition
 * @param dossiers how many dossiers were looked at
 * @param faults dossiers that could not be read, with the reason
 */
record Uses(Map<String, List<Row>> rows, Map<String, List<Observation>> observations, int dossiers, List<String> faults) {

    /** Nothing is known yet. */
    static final Uses NONE = new Uses(Map.of(), Map.of(), -1, List.of());

    /**
     * One row of a dossier.
     *
     * @param file its dossier
     * @param title of the dossier
     * @param year fiscal year
     * @param objective whether it stands in the objectives; else in an evaluation
     * @param name of the row
     * @param target as written
     * @param byId whether the row carries the id of the definition
     * @param differs whether it has another name now
     */
    record Row(Path file, String title, int year, boolean objective, String name, String target, boolean byId, boolean differs) {
    }

    /** Whether somebody has looked. */
    boolean isKnown() {
        return dossiers >= 0;
    }

    /** A copy of a library that a job may read while the window changes the original. */
    static IndicatorLibrary copy(IndicatorLibrary library) {
        return EcoreUtil.copy(library);
    }

    /** Looks through all dossiers of the workspace; for a job. */
    static Uses find(JixiaoServices services, IndicatorLibrary library, IProgressMonitor monitor) {
        Map<String, List<Row>> rows = new HashMap<>();
        Map<String, List<Observation>> seen = new HashMap<>();
        List<String> faults = new ArrayList<>();
        try {
            Path root = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
            List<Path> files = Libraries.dossiers(root);
            monitor.beginTask("", files.size());
            services.libraries().used(library.getIndicators(), files, monitor::isCanceled, used -> {
                if (!used.fault().isEmpty()) {
                    faults.add(used.fault());
                }
                used.uses().forEach(use -> rows.computeIfAbsent(id(use.definition()), k -> new ArrayList<>()).add(row(services, used, use)));
                used.uses().stream().map(LibraryUses.Use::definition).distinct().forEach(
                        d -> seen.computeIfAbsent(id(d), k -> new ArrayList<>()).addAll(Observation.of(d, List.of(used.dossier()))));
                monitor.worked(1);
            });
            return new Uses(rows, seen, files.size(), faults);
        } catch (IOException e) {
            return new Uses(rows, seen, 0, List.of(String.valueOf(e.getMessage())));
        }
    }

    private static Row row(JixiaoServices services, Libraries.Used used, LibraryUses.Use use) {
        return new Row(used.file(), services.work().titleOf(used.dossier()), used.dossier().getFiscalYear(), use.isObjective(), use.name(),
                use.target() == null ? "" : MergeTexts.value(use.target()), use.byId(), use.differs());
    }

    private static String id(IndicatorDefinition definition) {
        return Objects.toString(definition.getId(), "");
    }

    /** The rows that come from a definition. */
    List<Row> rows(IndicatorDefinition definition) {
        return rows.getOrDefault(id(definition), List.of());
    }

    /** What was reached for a definition. */
    List<Observation> observations(IndicatorDefinition definition) {
        return observations.getOrDefault(id(definition), List.of());
    }
}
