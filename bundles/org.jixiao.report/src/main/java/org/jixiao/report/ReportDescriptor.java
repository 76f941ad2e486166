package org.jixiao.report;

import java.util.function.Supplier;

/**
 * What is known about a report without loading its code.
 *
 * @param id full id, for instance {@code org.jixiao.report.results}
 * @param version version of its content
 * @param name a few words in the language of the platform
 * @param contributor symbolic name of the bundle that brings it
 * @param scope one file for each dossier, for each work of one stage, or one for all
 * @param extension file extension without the dot
 * @param fileName name of the file of a report about many dossiers, without extension; ignored for one about one dossier, which is
 *     named after its subject
 * @param stage name of the stage that a report of scope {@link ReportScope#STAGE} is about; empty for the others
 * @param factory makes the writer at its first use
 */
public record ReportDescriptor(String id, String version, String name, String contributor, ReportScope scope, String extension,
        String fileName, String stage, Supplier<ReportWriter> factory) {

    /** A report about evaluations. */
    public ReportDescriptor(String id, String version, String name, String contributor, ReportScope scope, String extension, String fileName,
            Supplier<ReportWriter> factory) {
        this(id, version, name, contributor, scope, extension, fileName, "", factory);
    }
}
