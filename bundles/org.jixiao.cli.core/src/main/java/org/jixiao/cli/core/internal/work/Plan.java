package org.jixiao.cli.core.internal.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jixiao.report.template.TemplateFile;

/**
 * What is to be done with each file.
 *
 * @param into where new dossiers go; null when the files are dossiers
 * @param replace whether a dossier of the same name is replaced
 * @param scheme the scheme to score by; empty to choose
 * @param score whether to score
 * @param check whether to check
 * @param save whether changed dossiers are written back
 * @param reportsTo where reports go; null for none
 * @param reports ids of the reports; empty for all
 * @param templates templates that the caller has chosen for them
 */
public record Plan(Path into, boolean replace, Optional<String> scheme, boolean score, boolean check, boolean save, Path reportsTo,
        List<String> reports, List<TemplateFile> templates) {
}
