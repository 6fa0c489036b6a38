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

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;

import org.leidraad.analysis.Rule;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.cli.internal.CheckedFile;
import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.json.FindingsJson;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.json.RulesJson;
import org.leidraad.cli.internal.text.FindingsText;
import org.leidraad.cli.internal.text.Table;
import org.leidraad.storage.RoadmapDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code leidraad check [--fail-on SEVERITY] FILE...} tells where the thread is broken; {@code leidraad check --list}
 * by which rules.
 */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

	@Option(names = "--fail-on", paramLabel = "error|warning|info", descriptionKey = "check.fail-on")
	Severity failOn = Severity.INFO;

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Option(names = "--list", descriptionKey = "check.list")
	boolean list;

	@Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "check.file")
	List<Path> files = List.of();

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public CheckCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		ThreadAnalysis analysis = session.services().analysis();
		if (list) {
			list(analysis.rules());
			return ExitCode.DONE;
		}
		if (files.isEmpty()) {
			throw new UnusableInput("check.no-file");
		}
		RoadmapFiles open = new RoadmapFiles(session);
		List<CheckedFile> checked = new ArrayList<>();
		for (Path file : files) {
			Optional<RoadmapDocument> document = open.open(file);
			document.ifPresent(each -> checked.add(CheckedFile.of(file,
					analysis.check(each.roadmap(), session.today()))));
		}
		if (json) {
			JsonDocument.print(new FindingsJson(session.locale()).of(checked), session.terminal());
		} else {
			new FindingsText(session).print(checked);
		}
		boolean found = checked.stream().anyMatch(file -> file.atLeast(failOn));
		return open.exitCode(found ? ExitCode.FINDINGS : ExitCode.DONE);
	}

	/** One line for each identifier, which rules for several kinds of element may share. */
	private void list(List<Rule<?>> all) throws IOException {
		Map<String, Severity> rules = new LinkedHashMap<>();
		all.forEach(rule -> rules.merge(rule.id(), rule.severity(), BinaryOperator.maxBy(Comparator.naturalOrder())));
		if (json) {
			JsonDocument.print(RulesJson.of(rules), session.terminal());
			return;
		}
		Table table = new Table(session.text("column.id"), session.text("column.severity"));
		rules.forEach((id, severity) -> table.row(id, session.text("severity." + severity.id())));
		table.print(session.terminal());
	}
}
