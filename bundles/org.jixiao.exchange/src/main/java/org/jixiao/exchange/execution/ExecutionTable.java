package org.jixiao.exchange.execution;

import java.util.List;
import java.util.Optional;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.open.OpenFailure;

/**
 * A file of payments as it was read.
 *
 * @param fileName
 *            name of the file without its folder
 * @param sha256
 *            of the file, for provenance
 * @param lines
 *            one for each project
 * @param faults
 *            what was not understood or cannot be right
 * @param failure
 *            why the file could not be opened, if so
 */
public record ExecutionTable(String fileName, String sha256, List<ExecutionLine> lines, List<Fault> faults, Optional<OpenFailure> failure) {

	public ExecutionTable {
		lines = List.copyOf(lines);
		faults = List.copyOf(faults);
	}

	/** Whether nothing may be taken from it: it could not be opened, no table was found, or a fault leaves open what its numbers mean. */
	public boolean refused() {
		return failure.isPresent() || faults.stream().anyMatch(f -> f.severity() == Severity.ERROR);
	}
}
