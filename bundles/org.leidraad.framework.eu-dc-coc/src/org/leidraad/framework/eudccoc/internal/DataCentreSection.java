/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.eudccoc.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.framework.behaviour.ReportSection;
import org.leidraad.framework.behaviour.SectionLine;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;

/**
 * The figures of each data centre, and the PUE of all own sites together in both ways that are in use: as ratio of
 * sums, and weighted by total energy as Delegated Regulation (EU) 2024/1364 publishes averages. Data centres of
 * contractors are not among the own sites. At most two thousand lines.
 */
public final class DataCentreSection implements ReportSection {

	/** Nobody reads more of them in a report. */
	private static final int MOST_LINES = 2_000;

	@Override
	public List<SectionLine> lines(Roadmap roadmap, Locale locale) {
		List<SectionLine> lines = new ArrayList<>();
		List<DataCentre> own = new ArrayList<>();
		for (Iterator<EObject> all = roadmap.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element) {
				DataCentre.of(element).ifPresent(centre -> {
					lines.addAll(new Lines(locale, subject(element, centre)).of(centre));
					if (!(element instanceof Contract) && centre.pue().isPresent()) {
						own.add(centre);
					}
				});
			}
		}
		if (lines.size() > MOST_LINES) {
			lines.subList(MOST_LINES, lines.size()).clear();
		}
		if (own.size() > 1) {
			lines.addAll(new Lines(locale, CodeTexts.TEXTS.get(locale, "section.all")).ofAll(own));
		}
		return lines;
	}

	private static String subject(Element element, DataCentre centre) {
		String name = element.getName() == null || element.getName().isBlank() ? element.getId() : element.getName();
		return centre.site().filter(site -> !site.equals(name)).map(site -> name + " – " + site).orElse(name);
	}

	/** Writes lines about one subject in one language. */
	private record Lines(Locale locale, String subject) {

		List<SectionLine> of(DataCentre centre) {
			List<SectionLine> lines = new ArrayList<>();
			String year = centre.year().map(String::valueOf).orElse("");
			lines.add(centre.pue().map(pue -> ratio("pue", pue, "", year(year, Plausibility.pue(centre.pue()))))
					.orElseGet(() -> line("section.pue", "–", text("section.no-energy"))));
			centre.wue().ifPresent(wue -> lines.add(ratio("wue", wue, "l/kWh", year)));
			centre.erf().ifPresent(erf -> lines.add(share("erf", erf, year)));
			centre.ref().ifPresent(ref -> lines.add(share("ref", ref, year)));
			centre.maturity().ifPresent(
					level -> lines.add(line("section.maturity", level.toString(), text("section.maturity.note"))));
			return lines;
		}

		private SectionLine share(String figure, BigDecimal value, String year) {
			return ratio(figure, value, "", year(year, Plausibility.share(Optional.of(value))));
		}

		private SectionLine line(String label, String value, String note) {
			return new SectionLine(subject, text(label), value, "", note);
		}

		List<SectionLine> ofAll(List<DataCentre> own) {
			BigDecimal total = own.stream().map(each -> each.totalEnergy().orElseThrow()).reduce(BigDecimal.ZERO,
					BigDecimal::add);
			BigDecimal it = own.stream().map(each -> each.itEnergy().orElseThrow()).reduce(BigDecimal.ZERO,
					BigDecimal::add);
			// E_DC · PUE is E_DC² / E_IT, so that nothing is rounded before the end
			Optional<BigDecimal> weighted = DataCentre.ratio(Optional.of(own.stream().map(Lines::weight)
					.reduce(BigDecimal.ZERO, BigDecimal::add)), Optional.of(total));
			List<SectionLine> lines = new ArrayList<>();
			DataCentre.ratio(Optional.of(total), Optional.of(it))
					.ifPresent(pue -> lines.add(ratio("pue", pue, "", text("section.sums"))));
			weighted.ifPresent(pue -> lines.add(ratio("pue", pue, "", text("section.weighted"))));
			return lines;
		}

		private static BigDecimal weight(DataCentre centre) {
			BigDecimal total = centre.totalEnergy().orElseThrow();
			return total.multiply(total).divide(centre.itEnergy().orElseThrow(), 6, RoundingMode.HALF_UP);
		}

		private String year(String year, Plausibility plausibility) {
			return plausibility == Plausibility.PLAUSIBLE
					? year
					: (year + ' ' + text("section." + plausibility.id())).strip();
		}

		private SectionLine ratio(String figure, BigDecimal value, String unit, String note) {
			NumberFormat format = NumberFormat.getNumberInstance(locale);
			format.setMinimumFractionDigits(2);
			format.setMaximumFractionDigits(2);
			format.setRoundingMode(RoundingMode.HALF_UP);
			return new SectionLine(subject, text("section." + figure), format.format(value), unit, note);
		}

		private String text(String key, Object... arguments) {
			return CodeTexts.TEXTS.get(locale, key, arguments);
		}
	}
}
