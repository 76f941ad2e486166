package org.jixiao.scoring;

import java.util.Locale;
import org.jixiao.scoring.api.Message;

/**
 * Something wrong with a contribution, to be shown to the user.
 *
 * @param contributor the plug-in
 * @param method id of the method
 * @param reason what is wrong
 */
public record RegistryProblem(String contributor, String method, Message reason) {

    /** The problem in one line. */
    public String render(Locale locale) {
        return Message.of(RegistryProblem.class, "registry.problem", contributor, method, reason).render(locale);
    }
}
