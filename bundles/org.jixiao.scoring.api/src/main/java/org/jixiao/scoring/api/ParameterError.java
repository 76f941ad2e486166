package org.jixiao.scoring.api;

import java.util.Locale;

/**
 * Why a set of parameters cannot be used.
 *
 * @param parameter name of the parameter
 * @param row row of a table from 1, or 0 for the parameter as a whole
 * @param column column of the table, or empty
 * @param reason what is wrong
 */
public record ParameterError(String parameter, int row, String column, Message reason) {

    /** An error of a whole parameter. */
    public static ParameterError of(String parameter, Message reason) {
        return new ParameterError(parameter, 0, "", reason);
    }

    /** Place and reason in one line. */
    public String render(Locale locale) {
        String place = row == 0 ? parameter : Message.of(ParameterError.class, "parameter.place.row", parameter, row, column).render(locale);
        return Message.of(ParameterError.class, "parameter.place", place, reason).render(locale);
    }
}
