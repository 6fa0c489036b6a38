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
import java.util.stream.Collectors;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.json.ScoreJson;
import org.leidraad.cli.internal.text.ScoreText;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.award.AwardScoring;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code leidraad score [--procurement ID] [--on DATE] FILE} scores the offers of procurements by their award criteria.
 */
@Command(name = "score")
public final class ScoreCommand implements Callable<Integer> {

	private static final String NO_OFFERS = "score.no-offers";

	@Option(names = "--procurement", paramLabel = "ID", descriptionKey = "score.procurement")
	Optional<String> procurement = Optional.empty();

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "score.on")
	Optional<LocalDate> on = Optional.empty();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Parameters(paramLabel = "FILE", descriptionKey = "score.file")
	Path file;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public ScoreCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		Roadmap roadmap = session.services().storage().open(file).roadmap();
		LocalDate date = on.orElseGet(session::today);
		List<Procurement> chosen = chosen(roadmap);
		if (chosen.isEmpty()) {
			session.terminal().tell(session.text(NO_OFFERS, file.toString()));
		}
		List<AwardScoring> scorings = chosen.stream().map(one -> AwardScoring.of(one, roadmap, date)).toList();
		if (json) {
			ScoreJson document = new ScoreJson(session.locale(), session.text("score.indication"));
			JsonDocument.print(document.of(date, scorings), session.terminal());
		} else {
			scorings.forEach(new ScoreText(session)::print);
		}
		return ExitCode.DONE;
	}

	private boolean isThere(Roadmap roadmap) {
		return procurement.isEmpty()
				|| roadmap.getProcurements().stream().anyMatch(one -> procurement.get().equals(one.getId()));
	}

	/** All that have offers, or the one that was asked for; none where none has any. */
	private List<Procurement> chosen(Roadmap roadmap) throws UnusableInput {
		List<Procurement> all = roadmap.getProcurements().stream().filter(one -> !one.getOffers().isEmpty()).toList();
		List<Procurement> asked = all.stream()
				.filter(one -> procurement.isEmpty() || procurement.get().equals(one.getId())).toList();
		if (all.isEmpty() && !isThere(roadmap)) {
			throw new UnusableInput(NO_OFFERS, file);
		}
		if (asked.isEmpty() && !all.isEmpty()) {
			throw new UnusableInput("score.no-procurement", file, procurement.orElse(""), all.stream()
					.map(one -> one.getId() + " (" + ModelNames.element(session.locale(), one) + ')')
					.collect(Collectors.joining(", ")));
		}
		return asked;
	}
}
