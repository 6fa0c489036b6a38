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

import org.leidraad.analysis.coverage.Coverage;
import org.leidraad.analysis.coverage.CoverageIndex;
import org.leidraad.analysis.coverage.CoverageScope;
import org.leidraad.analysis.coverage.ScopeGroup;
import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.json.CoverageJson;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.text.CoverageText;
import org.leidraad.framework.FrameworkRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code leidraad coverage [--group CPV] [--all] [--on DATE] FILE} tells what the frameworks of a roadmap cover
 * together, by aspect, product group and level, where the gaps are, and what would close them.
 */
@Command(name = "coverage")
public final class CoverageCommand implements Callable<Integer> {

	@Option(names = "--group", paramLabel = "CPV", descriptionKey = "coverage.group")
	List<ScopeGroup> groups = List.of();

	@Option(names = "--all", descriptionKey = "coverage.all")
	boolean all;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "coverage.on")
	Optional<LocalDate> on = Optional.empty();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Parameters(paramLabel = "FILE", descriptionKey = "coverage.file")
	Path file;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public CoverageCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		FrameworkRegistry frameworks = session.services().frameworks();
		CoverageScope scope = CoverageScope.of(session.services().storage().open(file).roadmap());
		scope = all ? scope.withAll(frameworks) : scope;
		scope = groups.isEmpty() ? scope : scope.withGroups(groups);
		CoverageIndex index = CoverageIndex.of(frameworks, on.orElseGet(session::today));
		index.problems().forEach(problem -> session.terminal().tell(problem.in(session.locale())));
		Coverage coverage = index.coverage(scope);
		if (json) {
			JsonDocument.print(new CoverageJson(session.locale()).of(coverage), session.terminal());
		} else {
			new CoverageText(session).print(file, coverage);
		}
		return ExitCode.DONE;
	}
}
