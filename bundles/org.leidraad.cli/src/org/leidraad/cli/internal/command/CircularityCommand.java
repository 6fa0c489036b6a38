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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.leidraad.analysis.coverage.ScopeGroup;
import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.json.CircularityJson;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.text.CircularityText;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.circularity.CircularityReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leidraad circularity [--year Y] [--group CPV] FILE} tells how circular devices were in a year. */
@Command(name = "circularity")
public final class CircularityCommand implements Callable<Integer> {

	@Option(names = "--year", paramLabel = "YEAR", converter = WholeNumberConverter.class, descriptionKey = "circularity.year")
	Optional<Integer> year = Optional.empty();

	@Option(names = "--group", paramLabel = "CPV", descriptionKey = "circularity.group")
	Optional<ScopeGroup> group = Optional.empty();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Parameters(paramLabel = "FILE", descriptionKey = "circularity.file")
	Path file;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public CircularityCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		Roadmap roadmap = session.services().storage().open(file).roadmap();
		boolean nothing = CircularityReport.lastYear(roadmap).isEmpty();
		if (nothing) {
			session.terminal().tell(session.text("circularity.no-flows", file.toString()));
		}
		CircularityReport report = CircularityReport.of(roadmap, year(roadmap), group.map(ScopeGroup::code));
		if (json) {
			JsonDocument.print(CircularityJson.of(report), session.terminal());
		} else if (!nothing || !report.offers().isEmpty()) {
			new CircularityText(session).print(file, report);
		}
		return ExitCode.DONE;
	}

	private int year(Roadmap roadmap) throws UnusableInput {
		Optional<Integer> last = CircularityReport.lastYear(roadmap);
		if (last.isEmpty()) {
			return year.orElseGet(() -> session.today().getYear());
		}
		int asked = year.orElseGet(last::get);
		if (roadmap.getFlows().stream().noneMatch(flow -> Objects.equals(flow.getYear(), asked))) {
			throw new UnusableInput("circularity.no-year", file, String.valueOf(asked),
					roadmap.getFlows().stream().map(DeviceFlow::getYear).filter(Objects::nonNull).distinct().sorted()
							.map(String::valueOf).collect(Collectors.joining(", ")));
		}
		return asked;
	}
}
