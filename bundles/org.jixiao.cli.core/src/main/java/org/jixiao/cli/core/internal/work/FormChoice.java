package org.jixiao.cli.core.internal.work;

/**
 * A form that can be written.
 *
 * @param id id of the form
 * @param name what it is called
 * @param stage the stage it belongs to, as the form mappings call it
 * @param usual true when it is written where no form is named
 */
public record FormChoice(String id, String name, String stage, boolean usual) {
}
