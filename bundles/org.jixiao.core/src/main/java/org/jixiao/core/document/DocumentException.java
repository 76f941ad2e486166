package org.jixiao.core.document;

import java.io.IOException;
import java.nio.file.Path;

import org.jixiao.core.internal.Texts;

/** A document could not be read or written; the message names the file and the reason in the user's language. */
public final class DocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, for callers that decide by it. */
    public enum Fault {
        /** The file does not exist. */
        MISSING("document.fault.missing"),
        /** The file exists but cannot be read. */
        UNREADABLE("document.fault.unreadable"),
        /** The file cannot be written; the old one is untouched. */
        UNWRITABLE("document.fault.unwritable"),
        /** The file is larger than a document may be. */
        TOO_LARGE("document.fault.tooLarge"),
        /** The file is no well-formed XML, for instance cut off. */
        NOT_XML("document.fault.notXml"),
        /** The file carries a document type, which could pull in other files. */
        DOCTYPE("document.fault.doctype"),
        /** The file refers to something outside itself. */
        EXTERNAL("document.fault.external"),
        /** The elements are nested deeper than any real document. */
        TOO_DEEP("document.fault.tooDeep"),
        /** XML, but none of ours. */
        FOREIGN("document.fault.foreign"),
        /** Written by a newer version of the product. */
        NEWER("document.fault.newer"),
        /** Ours, but with content that the format does not know. */
        CONTENT("document.fault.content"),
        /** Somebody else changed the file since it was read here. */
        CHANGED_OUTSIDE("document.fault.changedOutside"),
        /** No submission package. */
        NOT_A_PACKAGE("document.fault.notAPackage"),
        /** A submission package that is not as it was written: cut off, changed, or with something missing or added. */
        PACKAGE_DAMAGED("document.fault.packageDamaged"),
        /** A submission package of a newer version of the product. */
        PACKAGE_NEWER("document.fault.packageNewer"),
        /** The file is open already under that name. */
        ALREADY_OPEN("document.fault.alreadyOpen");

        private final String key;

        Fault(String key) {
            this.key = key;
        }
    }

    private final Fault fault;

    /**
     * @param fault what went wrong
     * @param file the file, named in the message
     * @param detail a place or a value for the message, may be empty
     * @param cause the technical reason or {@code null}
     */
    public DocumentException(Fault fault, Path file, String detail, Throwable cause) {
        super(Texts.get(fault.key, file, detail), cause);
        this.fault = fault;
    }

    /** @return what went wrong */
    public Fault fault() {
        return fault;
    }
}
