/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.indicator.RoadmapStatus;
import org.leidraad.analysis.indicator.TargetStatus;
import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.json.StatusJson;
import org.leidraad.cli.internal.text.StatusText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leidraad status [--on DATE] [--fail-on STATE,...] FILE} tells how every indicator does on a date. */
@Command(name = "status")
public final class StatusCommand implements Callable<Integer> {

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "status.on")
	Optional<LocalDate> on = Optional.empty();

	@Option(names = "--fail-on", paramLabel = "STATE", split = ",", descriptionKey = "status.fail-on")
	List<IndicatorState> failOn = List.of();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Parameters(paramLabel = "FILE", descriptionKey = "status.file")
	Path file;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public StatusCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		LocalDate date = on.orElseGet(session::today);
		RoadmapStatus status = new IndicatorAssessment().rollUp(session.services().storage().open(file).roadmap(),
				date);
		List<TargetStatus> targets = status.ambitions().stream().flatMap(ambition -> ambition.targets().stream())
				.toList();
		if (json) {
			JsonDocument.print(new StatusJson().of(date, status), session.terminal());
		} else {
			new StatusText(session).print(file, date, status);
		}
		boolean found = targets.stream().flatMap(target -> target.indicators().stream())
				.anyMatch(indicator -> failOn.contains(indicator.state()));
		return found ? ExitCode.FINDINGS : ExitCode.DONE;
	}
}
