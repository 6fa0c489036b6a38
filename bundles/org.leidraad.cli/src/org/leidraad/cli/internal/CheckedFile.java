/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Severity;

/**
 * What was found in a file.
 *
 * @param file the file as it was named on the command line
 * @param findings what was found and is open, in the order of the roadmap
 * @param accepted what was found and accepted, in the order of the roadmap
 */
public record CheckedFile(Path file, List<Finding> findings, List<Finding> accepted) {

	/**
	 * Keeps apart what is open and what is accepted.
	 *
	 * @param file the file as it was named on the command line
	 * @param found all that was found, in the order of the roadmap
	 * @return what was found in the file
	 */
	public static CheckedFile of(Path file, List<Finding> found) {
		return new CheckedFile(file, found.stream().filter(Finding::isOpen).toList(),
				found.stream().filter(finding -> !finding.isOpen()).toList());
	}

	/**
	 * Tells whether something that bad was found.
	 *
	 * @param severity how bad
	 * @return true if there is a finding of this severity or a worse one
	 */
	public boolean atLeast(Severity severity) {
		return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
	}

	/**
	 * Counts the findings of one severity.
	 *
	 * @param severity the severity
	 * @return how many there are, from 0
	 */
	public long count(Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
