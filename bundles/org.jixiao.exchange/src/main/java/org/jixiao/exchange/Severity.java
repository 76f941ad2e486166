package org.jixiao.exchange;

/** How much a finding of the import matters. */
public enum Severity {
	/** The form, or this part of it, cannot be taken as it stands. */
	ERROR,
	/** It was taken, and the user should confirm or correct it. */
	WARNING,
	/** A record of what was done, for instance a filler row that was skipped. */
	INFO
}
