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

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.model.Procurement;
import org.leidraad.report.ReportRequest;

/** What the file of a report is called: the roadmap file, the design and, for a report about one, the procurement. */
final class OutputName {

	private static final String EXTENSION = ".leidraad";
	private static final int LONGEST = 48;

	private OutputName() {
	}

	/** The name without extension of a report about a whole roadmap. */
	static String of(ReportRequest request) {
		String file = Optional.ofNullable(request.file()).map(Path::getFileName).map(Path::toString).orElse("roadmap");
		String base = file.endsWith(EXTENSION) ? file.substring(0, file.length() - EXTENSION.length()) : file;
		return base + "-" + request.design();
	}

	/**
	 * The name without extension of a report about a procurement.
	 *
	 * @param request what is asked for
	 * @param procurement the procurement
	 * @param all the procurements of the roadmap, of which another one may have the same name
	 * @return the name, unique among them
	 */
	static String of(ReportRequest request, Procurement procurement, List<Procurement> all) {
		String word = word(procurement.getName());
		boolean shared = all.stream().filter(each -> word(each.getName()).equals(word)).count() > 1;
		String mark = word.isEmpty() || shared ? word + "-" + word(procurement.getId()) : "-" + word;
		return of(request) + (mark.startsWith("-") ? mark : "-" + mark);
	}

	/** Lower case letters, digits and hyphens, whatever the name holds. */
	private static String word(String name) {
		String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFD)
				.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
				.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
	}
}
