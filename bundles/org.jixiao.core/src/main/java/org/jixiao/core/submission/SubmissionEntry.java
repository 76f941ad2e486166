package org.jixiao.core.submission;

/**
 * A dossier in a submission package.
 *
 * @param name its place in the package
 * @param dossierId id of the dossier, the same in all its versions
 * @param title for lists
 * @param size in bytes
 * @param sha256 of its bytes, so that a damaged package is noticed
 */
public record SubmissionEntry(String name, String dossierId, String title, long size, String sha256) {
}
