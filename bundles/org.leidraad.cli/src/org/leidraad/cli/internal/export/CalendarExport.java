/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.model.Contract;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.steering.Agenda;
import org.leidraad.procurement.steering.AgendaCalendar;

/** {@code export calendar}: all that is due, as a calendar file (iCalendar, RFC 5545). */
final class CalendarExport implements ExportKind {

	@Override
	public String id() {
		return "calendar";
	}

	@Override
	public Optional<Content> content(ExportRequest request) throws UnusableInput {
		Agenda all = agenda(request);
		Agenda agenda = request.from().map(all::from).orElse(all);
		AgendaCalendar calendar = new AgendaCalendar(agenda, request.session().locale(),
				request.session().clock().instant());
		int leftOut = calendar.leftOut().size();
		if (leftOut > 0) {
			request.session().terminal().tell(request.session().text("export.left-out", leftOut));
		}
		return agenda.dues().size() == leftOut ? Optional.empty() : Optional.of(calendar::write);
	}

	private static Agenda agenda(ExportRequest request) throws UnusableInput {
		Roadmap roadmap = request.document().roadmap();
		if (request.contract().isEmpty()) {
			return Agenda.of(roadmap, request.session().today())
					.withEditions(request.session().services().frameworks());
		}
		return Agenda.of(contract(roadmap, request.contract().get(), request), roadmap, request.session().today());
	}

	private static Contract contract(Roadmap roadmap, String id, ExportRequest request) throws UnusableInput {
		List<String> ids = roadmap.getContracts().stream().map(Contract::getId).filter(Objects::nonNull).toList();
		if (ids.isEmpty()) {
			throw new UnusableInput("export.no-contracts", request.document().file(), id);
		}
		return roadmap.getContracts().stream().filter(one -> id.equals(one.getId())).findFirst().orElseThrow(
				() -> new UnusableInput("export.no-contract", request.document().file(), id, String.join(", ", ids)));
	}
}
