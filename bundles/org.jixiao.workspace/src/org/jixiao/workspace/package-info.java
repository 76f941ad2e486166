/**
 * Dossiers as Eclipse resources: where they lie, what stages they have come to, what is wrong in them. No window.
 */
package org.jixiao.workspace;
