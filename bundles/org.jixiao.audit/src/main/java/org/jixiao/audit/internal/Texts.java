package org.jixiao.audit.internal;

import org.jixiao.scoring.api.Message;

/** Words of the audit: the resource bundle {@code messages} beside this class. */
final class Texts {

    private Texts() {
    }

    static Message of(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments);
    }
}
