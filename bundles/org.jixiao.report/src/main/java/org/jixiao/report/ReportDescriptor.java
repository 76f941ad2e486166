package org.jixiao.report;

import java.util.function.Supplier;

/**
 * What is known about a report without loading its code.
 *
 * @param id full id, for instance {@code org.jixiao.report.results}
 * @param version version of its content
 * @param name a few words in the language of the platform
 * @param contributor symbolic name of the bundle that brings it
 * @param scope one file for each dossier or one for all
 * @param extension file extension without the dot
 * @param fileName name of the file of a report about many dossiers, without extension; ignored for one about one dossier, which is
 *     named after its subject
 * @param factory makes the writer at its first use
 */
public record ReportDescriptor(String id, String version, String name, String contributor, ReportScope scope, String extension,
        String fileName, Supplier<ReportWriter> factory) {
}
