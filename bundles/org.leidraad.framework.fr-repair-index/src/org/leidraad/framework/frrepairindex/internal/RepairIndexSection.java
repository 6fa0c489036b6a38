/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.frrepairindex.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.framework.behaviour.ReportSection;
import org.leidraad.framework.behaviour.SectionLine;
import org.leidraad.model.Offer;
import org.leidraad.model.Roadmap;

/** The repairability index of each offer that states one; of the first two thousand such offers. */
public final class RepairIndexSection implements ReportSection {

	private static final int MOST_LINES = 2_000;

	@Override
	public List<SectionLine> lines(Roadmap roadmap, Locale locale) {
		return roadmap.getProcurements().stream().flatMap(procurement -> procurement.getOffers().stream())
				.flatMap(offer -> OfferedIndex.of(offer).map(offered -> line(subject(offer), offered, locale)).stream())
				.limit(MOST_LINES).toList();
	}

	private static String subject(Offer offer) {
		String told = Stream.of(offer.getSupplier(), offer.getProduct()).filter(Objects::nonNull)
				.filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
		String named = offer.getName() == null || offer.getName().isBlank() ? offer.getId() : offer.getName();
		return told.isEmpty() ? named : told;
	}

	private static SectionLine line(String subject, OfferedIndex offered, Locale locale) {
		String note = offered.disagrees()
				? text(locale, "section.differs", number(locale, offered.computed().orElseThrow()))
				: "";
		return new SectionLine(subject, text(locale, "section.index"),
				offered.index().map(value -> number(locale, value)).orElse("–"), "/10", note);
	}

	private static String number(Locale locale, BigDecimal value) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMinimumFractionDigits(1);
		return format.format(value);
	}

	private static String text(Locale locale, String key, Object... arguments) {
		return IndexTexts.TEXTS.get(locale, key, arguments);
	}
}
