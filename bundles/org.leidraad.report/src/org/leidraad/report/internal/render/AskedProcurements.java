/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.render;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.ReportException;
import org.leidraad.report.ReportRequest;

/**
 * Finds the procurements that a report is made of: the one that is named; else each that is not closed or cancelled,
 * as their documents may still be sent out; else the only one that there is.
 *
 * @param request what is asked for
 */
record AskedProcurements(ReportRequest request) {

	private static final Set<ProcurementPhase> ENDED = EnumSet.of(ProcurementPhase.CLOSED,
			ProcurementPhase.CANCELLED);
	private static final int SHOWN = 20;

	/** The procurements, in the order of the roadmap, one at least. */
	List<Procurement> find() throws ReportException {
		List<Procurement> all = request.roadmap().getProcurements();
		if (all.isEmpty()) {
			throw problem("error.noProcurement");
		}
		Optional<String> id = request.procurement();
		if (id.isPresent()) {
			return List.of(all.stream().filter(each -> id.get().equals(each.getId())).findFirst()
					.orElseThrow(() -> problem("error.unknownProcurement", id.get(), choices(all))));
		}
		List<Procurement> open = all.stream().filter(each -> !ENDED.contains(each.getPhase())).toList();
		if (open.isEmpty() && all.size() > 1) {
			throw problem("error.procurementsEnded", choices(all));
		}
		return open.isEmpty() ? List.copyOf(all) : open;
	}

	/** The latest first, as one of these is most likely meant. */
	private String choices(List<Procurement> all) {
		return all.stream()
				.sorted(Comparator.comparing(Procurement::getPublicationDate,
						Comparator.nullsFirst(Comparator.reverseOrder())))
				.limit(SHOWN)
				.map(each -> each.getId() + " (" + ModelNames.element(request.locale(), each) + ")")
				.collect(Collectors.joining(", ")) + (all.size() > SHOWN ? ", …" : "");
	}

	private ReportException problem(String key, Object... more) {
		Object[] arguments = new Object[1 + more.length];
		arguments[0] = String.valueOf(request.file());
		System.arraycopy(more, 0, arguments, 1, more.length);
		return BirtReportRenderer.problem(key, null, arguments);
	}
}
