package org.jixiao.ui.editor.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.services.Libraries;

/**
 * The libraries that indicators can be taken from.
 *
 * @param libraries those of the workspace first, then those of the installed packs
 * @param faults files that could not be read, with the reason
 */
record OfferedLibraries(List<IndicatorLibrary> libraries, List<String> faults) {

    /** Reads them; for a job. */
    static OfferedLibraries read(Libraries services) {
        List<IndicatorLibrary> all = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try {
            for (Path file : Libraries.libraries(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath())) {
                try {
                    all.add(services.load(file));
                } catch (IOException e) {
                    faults.add(String.valueOf(e.getMessage()));
                }
            }
        } catch (IOException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        services.installed().forEach(i -> all.add(i.library()));
        return new OfferedLibraries(all, faults);
    }
}
