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

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.leidraad.analysis.coverage.ScopeGroup;
import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.json.AdmissibleJson;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.text.AdmissibleText;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.procurement.admissibility.LabelAdmissibility;
import org.leidraad.procurement.admissibility.Verdict;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leidraad admissible FRAMEWORK [--group CPV] [--on DATE]} tells whether a label may be required. */
@Command(name = "admissible")
public final class AdmissibleCommand implements Callable<Integer> {

	@Option(names = "--group", paramLabel = "CPV", descriptionKey = "admissible.group")
	Optional<ScopeGroup> group = Optional.empty();

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "admissible.on")
	Optional<LocalDate> on = Optional.empty();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Parameters(paramLabel = "FRAMEWORK", descriptionKey = "frameworks.id")
	String framework;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public AdmissibleCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		InstalledFramework label = FrameworksCommand.named(session.services().frameworks(), framework);
		Verdict verdict = LabelAdmissibility.judge(label, group.flatMap(ScopeGroup::productGroup),
				on.orElseGet(session::today));
		if (json) {
			JsonDocument.print(new AdmissibleJson(session.locale()).of(verdict), session.terminal());
		} else {
			new AdmissibleText(session).print(verdict, group);
		}
		return ExitCode.DONE;
	}
}
