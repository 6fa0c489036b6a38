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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.LccInput;
import org.leidraad.cli.internal.LccReader;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.json.LccJson;
import org.leidraad.cli.internal.text.LccText;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.cost.Comparison;
import org.leidraad.procurement.cost.ParameterSets;
import org.leidraad.procurement.cost.ProcurementOffers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code leidraad lcc OFFERS.json} and {@code leidraad lcc [--procurement ID] [--on DATE] ROADMAP.leidraad} compare
 * offers by what they cost a year.
 */
@Command(name = "lcc")
public final class LccCommand implements Callable<Integer> {

	private static final String ROADMAP = ".leidraad";
	private static final String NO_OFFERS = "lcc.no-offers";

	@Option(names = "--procurement", paramLabel = "ID", descriptionKey = "lcc.procurement")
	Optional<String> procurement = Optional.empty();

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "lcc.on")
	Optional<LocalDate> on = Optional.empty();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Parameters(paramLabel = "FILE", descriptionKey = "lcc.file")
	Path file;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public LccCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		if (isRoadmap()) {
			Roadmap roadmap = session.services().storage().open(file).roadmap();
			Optional<Procurement> chosen = chosen(roadmap);
			if (chosen.isPresent()) {
				print(compared(chosen.get(), roadmap), ModelNames.element(session.locale(), chosen.get()),
						Optional.ofNullable(roadmap.getCurrency()));
			} else {
				nothing(roadmap);
			}
		} else if (procurement.isPresent() || on.isPresent()) {
			throw new UnusableInput("lcc.options-of-roadmap", file);
		} else {
			LccInput input = LccReader.read(file);
			print(input.comparison(), file.toString(), Optional.empty());
		}
		return ExitCode.DONE;
	}

	private void print(Comparison comparison, String name, Optional<String> currency) throws IOException {
		if (json) {
			new LccJson(session.locale()).print(comparison, session.terminal());
		} else {
			new LccText(session, comparison).print(name, currency);
		}
	}

	/** By its name, or because it begins as XML does. */
	private boolean isRoadmap() {
		if (file.toString().toLowerCase(Locale.ROOT).endsWith(ROADMAP)) {
			return true;
		}
		try (InputStream input = Files.newInputStream(file)) {
			return new String(input.readNBytes(ROADMAP.length()), StandardCharsets.UTF_8).strip()
					.startsWith("<");
		} catch (IOException unreadable) {
			return false; // the reader of offers says so
		}
	}

	private Comparison compared(Procurement chosen, Roadmap roadmap) throws UnusableInput {
		ProcurementOffers offers = ProcurementOffers.of(chosen, roadmap, on.orElseGet(session::today));
		if (offers.offers().isEmpty()) {
			throw new UnusableInput("lcc.none-computable", file, chosen.getId(),
					offers.problems().stream().filter(problem -> problem.isError()).findFirst().orElseThrow()
							.message());
		}
		return offers.comparison();
	}

	/** A body that has no offers yet is no slip: whoever reads the document gets an empty list. */
	private void nothing(Roadmap roadmap) throws IOException {
		session.terminal().tell(session.text(NO_OFFERS, file.toString()));
		if (json) {
			new LccJson(session.locale()).print(Comparison.of(List.of(), ParameterSets
					.of(roadmap, Optional.empty(), on.orElseGet(session::today), false).parameters()),
					session.terminal());
		}
	}

	private Optional<Procurement> chosen(Roadmap roadmap) throws UnusableInput {
		List<Procurement> all = roadmap.getProcurements().stream().filter(one -> !one.getOffers().isEmpty()).toList();
		List<Procurement> asked = all.stream()
				.filter(one -> procurement.isEmpty() || procurement.get().equals(one.getId())).toList();
		if (all.isEmpty()) {
			if (procurement.isPresent()
					&& roadmap.getProcurements().stream().noneMatch(one -> procurement.get().equals(one.getId()))) {
				throw new UnusableInput(NO_OFFERS, file);
			}
			return Optional.empty();
		}
		if (asked.size() != 1) {
			throw new UnusableInput(procurement.isPresent() ? "lcc.no-procurement" : "lcc.which-procurement", file,
					procurement.orElse(""), all.stream()
							.map(one -> one.getId() + " (" + ModelNames.element(session.locale(), one) + ')')
							.collect(Collectors.joining(", ")));
		}
		return Optional.of(asked.getFirst());
	}
}
