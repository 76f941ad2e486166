package org.jixiao.exchange.exports;

import org.jixiao.exchange.Message;

/**
 * Something a dossier says and an exported form has no place for.
 *
 * @param dossier
 *            title of the dossier
 * @param layout
 *            the form
 * @param what
 *            what was left out
 */
public record LeftOut(String dossier, FormLayout layout, Message what) {
}
