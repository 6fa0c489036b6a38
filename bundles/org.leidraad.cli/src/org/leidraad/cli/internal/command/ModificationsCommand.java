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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.ModificationsCsv;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.json.ModificationsJson;
import org.leidraad.cli.internal.text.ModificationsList;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.modification.ModificationLedger;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code leidraad modifications CASES.csv|ROADMAP.leidraad [--on DATE]} judges changes of contracts: each row of a
 * file,
 * or the ledger of every contract of a roadmap.
 */
@Command(name = "modifications")
public final class ModificationsCommand implements Callable<Integer> {

	private static final String ROADMAP = ".leidraad";
	private static final int LOOK_AT = 256;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "modifications.on")
	Optional<LocalDate> on = Optional.empty();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Parameters(paramLabel = "FILE", descriptionKey = "modifications.file")
	Path file;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public ModificationsCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		if (isRoadmap()) {
			ledgers();
		} else {
			cases();
		}
		return ExitCode.DONE;
	}

	/** By its name, or else by its first sign: a roadmap is XML. */
	private boolean isRoadmap() throws UnusableInput {
		if (file.toString().toLowerCase(Locale.ROOT).endsWith(ROADMAP)) {
			return true;
		}
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw new UnusableInput("modifications.unreadable", file);
		}
		try (InputStream bytes = Files.newInputStream(file)) {
			byte[] first = bytes.readNBytes(LOOK_AT);
			for (byte each : first) {
				if (each > ' ') {
					return each == '<';
				}
			}
			return false;
		} catch (IOException unreadable) {
			throw new UnusableInput("modifications.unreadable", file);
		}
	}

	private void ledgers() throws Exception {
		Roadmap roadmap = session.services().storage().open(file).roadmap();
		LocalDate date = on.orElseGet(session::today);
		List<ModificationLedger> ledgers = roadmap.getContracts().stream()
				.map(contract -> ModificationLedger.asOf(contract, roadmap, date)).toList();
		if (json) {
			JsonDocument.print(new ModificationsJson(session).of(ledgers), session.terminal());
		} else {
			new ModificationsList(session).print(file, date, ledgers);
		}
	}

	private void cases() throws UnusableInput, IOException {
		ModificationsCsv cases = new ModificationsCsv(file, on.orElseGet(session::today));
		long count = cases.check(rows -> tell("modifications.checked", rows));
		session.terminal().flush();
		if (json) {
			ModificationsJson document = new ModificationsJson(session);
			document.begin();
			cases.each(document::add, rows -> tell("modifications.judged", rows));
			document.end();
		} else {
			ModificationsList list = new ModificationsList(session);
			list.begin(file, count);
			cases.each(list::add, rows -> tell("modifications.judged", rows));
			list.end();
		}
	}

	private void tell(String key, long rows) {
		session.terminal().tell(session.text(key, file, rows));
	}
}
