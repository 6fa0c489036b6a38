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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.json.PerformanceJson;
import org.leidraad.cli.internal.text.PerformanceText;
import org.leidraad.model.Contract;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code leidraad performance [--contract ID] [--on DATE] FILE} tells whether contracts do what was agreed: criteria,
 * incentives, and the chain behind them.
 */
@Command(name = "performance")
public final class PerformanceCommand implements Callable<Integer> {

	@Option(names = "--contract", paramLabel = "ID", descriptionKey = "performance.contract")
	Optional<String> contract = Optional.empty();

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "performance.on")
	Optional<LocalDate> on = Optional.empty();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Parameters(paramLabel = "FILE", descriptionKey = "performance.file")
	Path file;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public PerformanceCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		List<Contract> contracts = contracts(session.services().storage().open(file).roadmap().getContracts());
		LocalDate today = on.orElseGet(session::today);
		if (json) {
			JsonDocument.print(new PerformanceJson(session.locale()).of(contracts, today), session.terminal());
		} else {
			new PerformanceText(session).print(file, contracts, today);
		}
		return ExitCode.DONE;
	}

	private List<Contract> contracts(List<Contract> all) throws UnusableInput {
		if (contract.isEmpty()) {
			return List.copyOf(all);
		}
		List<String> ids = all.stream().map(Contract::getId).filter(Objects::nonNull).toList();
		if (!ids.contains(contract.get())) {
			throw ids.isEmpty()
					? new UnusableInput("export.no-contracts", file, contract.get())
					: new UnusableInput("export.no-contract", file, contract.get(), String.join(", ", ids));
		}
		return all.stream().filter(one -> contract.get().equals(one.getId())).toList();
	}
}
