package org.jixiao.cli.core.internal.work;

/**
 * Something about a file that a person must look at.
 *
 * @param file the file as it was named
 * @param sheet sheet of a workbook; empty for the file as a whole
 * @param cell address of the cell; empty for the sheet as a whole
 * @param rule stable id of what was found
 * @param fatal true when it kept the form, or the file, from being imported
 * @param what what is wrong
 * @param remedy what to do
 */
public record Issue(String file, String sheet, String cell, String rule, boolean fatal, String what, String remedy) {
}
