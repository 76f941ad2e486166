package org.jixiao.provisioning;

/** Something that could not be done with packs; its message is a sentence for people and says what to do. */
public final class ProvisioningException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With a localized sentence. */
    public ProvisioningException(String message) {
        super(message);
    }

    /** With a localized sentence and what caused it. */
    public ProvisioningException(String message, Throwable cause) {
        super(message, cause);
    }
}
