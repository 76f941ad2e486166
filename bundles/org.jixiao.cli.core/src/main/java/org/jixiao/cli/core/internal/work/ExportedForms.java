package org.jixiao.cli.core.internal.work;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a dossier that was exported.
 *
 * @param written the written files
 * @param leftOut what the dossier says and a form has no place for
 */
public record ExportedForms(List<Path> written, List<Issue> leftOut) {

    public ExportedForms {
        written = List.copyOf(written);
        leftOut = List.copyOf(leftOut);
    }
}
