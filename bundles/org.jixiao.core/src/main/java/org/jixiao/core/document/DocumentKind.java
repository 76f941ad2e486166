package org.jixiao.core.document;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.library.LibraryPackage;
import org.jixiao.model.rules.RulesPackage;

/** The four kinds of files, with their file extension and content-type id. */
public enum DocumentKind {

    /** One subject with its whole chain. */
    DOSSIER("dossier", "org.jixiao.dossier"),
    /** One year's appraisal of units. */
    APPRAISAL("appraisal", "org.jixiao.appraisal"),
    /** A library of indicators, standards and units. */
    INDICATORS("indicators", "org.jixiao.indicators"),
    /** A scheme: rules, grades, workflow. */
    SCHEME("scheme", "org.jixiao.scheme");

    private final String extension;
    private final String contentType;

    DocumentKind(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** @return the file extension without dot */
    public String extension() {
        return extension;
    }

    /** @return the id of the content type that the workspace declares for it */
    public String contentTypeId() {
        return contentType;
    }

    /** @return the class of the root object */
    public EClass rootClass() {
        return switch (this) {
            case DOSSIER -> DossierPackage.Literals.DOSSIER;
            case APPRAISAL -> AppraisalPackage.Literals.APPRAISAL;
            case INDICATORS -> LibraryPackage.Literals.INDICATOR_LIBRARY;
            case SCHEME -> RulesPackage.Literals.SCHEME;
        };
    }

    /**
     * @param file only its name counts
     * @return the kind that the extension says, if any
     */
    public static Optional<DocumentKind> of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> name.endsWith("." + kind.extension)).findFirst();
    }

    /**
     * @param root root object of a document
     * @return its kind, empty when it is no root of a document
     */
    public static Optional<DocumentKind> of(EObject root) {
        return Arrays.stream(values()).filter(kind -> kind.rootClass() == root.eClass()).findFirst();
    }
}
