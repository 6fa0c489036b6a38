/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.devices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.leidraad.chart.FigureFormat;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Element;
import org.leidraad.model.FlowKind;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.circularity.Flows;
import org.leidraad.procurement.circularity.Lifetime;
import org.leidraad.procurement.circularity.MaterialCircularity;
import org.leidraad.procurement.circularity.RungWeights;
import org.leidraad.ui.internal.figures.FigureTable;
import org.leidraad.ui.internal.figures.FigureTable.Row;

/** The figures of circularity as a table: product groups and their figures down, years across. */
record DeviceFigures(Roadmap roadmap, Locale locale) {

	private static final int MOST_YEARS = 8;

	/** The table; none where no device flow has a year. */
	Optional<FigureTable> table() {
		List<Integer> years = roadmap.getFlows().stream().map(DeviceFlow::getYear).filter(Objects::nonNull).distinct()
				.sorted().toList();
		if (years.isEmpty()) {
			return Optional.empty();
		}
		List<Integer> shown = years.subList(Math.max(0, years.size() - MOST_YEARS), years.size());
		List<String> groups = roadmap.getFlows().stream().map(DeviceFlow::getProductGroup).filter(Objects::nonNull)
				.distinct().sorted().toList();
		boolean onlyOne = groups.size() == 1
				&& roadmap.getFlows().stream().allMatch(flow -> flow.getProductGroup() != null);
		List<Row> rows = new ArrayList<>();
		if (!onlyOne) {
			rows.addAll(rows(Optional.empty(), shown));
		}
		groups.forEach(group -> rows.addAll(rows(Optional.of(group), shown)));
		return Optional.of(new FigureTable(DeviceTexts.get("column.figure"),
				shown.stream().map(String::valueOf).toList(), rows));
	}

	private List<Row> rows(Optional<String> group, List<Integer> years) {
		Optional<DeviceProfile> profile = roadmap.getProfiles().stream()
				.filter(one -> group.isPresent() && group.get().equals(one.getProductGroup())).findFirst();
		List<Flows> flows = years.stream().map(year -> Flows.of(roadmap, group, year)).toList();
		FigureFormat format = new FigureFormat(locale);
		RungWeights weights = RungWeights.of(roadmap);
		Rows rows = new Rows(flows, profile.map(Element.class::cast), new ArrayList<>());
		rows.list().add(new Row(profile.map(Element.class::cast), head(group, profile), List.of()));
		rows.add("in", one -> count(one, FlowKind.IN), format::number);
		rows.add("in-use", one -> count(one, FlowKind.IN_USE), format::number);
		rows.add("out", one -> count(one, FlowKind.OUT), format::number);
		rows.add("ladder", one -> weights.index(one.of(FlowKind.OUT)), value -> format.number(value, 2));
		rows.add("material", one -> profile.flatMap(known -> MaterialCircularity.of(one, known))
				.map(MaterialCircularity::indicator), value -> format.number(value, 2));
		rows.add("traced", Flows::traced, format::percent);
		rows.add("years", one -> Lifetime.of(one).useYears(), value -> format.number(value, 1));
		rows.add("total", one -> Lifetime.of(one).totalYears(), value -> format.number(value, 1));
		rows.add("extension", one -> profile.flatMap(known -> Optional.ofNullable(known.getReferenceYears()))
				.flatMap(usual -> Lifetime.of(one).useYears().flatMap(used -> Lifetime.extension(used, usual))),
				format::percent);
		rows.add("age", one -> Lifetime.of(one).averageAge(), value -> format.number(value, 1));
		rows.add("idle", one -> Lifetime.of(one).idle(), format::percent);
		rows.add("replacement", one -> Lifetime.of(one).replacementRate(), format::percent);
		rows.add("repair", one -> Lifetime.of(one).repairSuccess(), format::percent);
		rows.add("software", one -> Lifetime.of(one).softwareForced(), format::percent);
		return rows.list();
	}

	private String head(Optional<String> group, Optional<DeviceProfile> profile) {
		return group.map(code -> profile.map(one -> DeviceTexts.get("group", ModelNames.element(locale, one), code))
				.orElse(code)).orElseGet(() -> DeviceTexts.get("all"));
	}

	private static Optional<BigDecimal> count(Flows flows, FlowKind kind) {
		return flows.of(kind).isEmpty() ? Optional.empty() : Optional.of(flows.units(kind, flow -> true));
	}

	/** The lines of one product group; a figure that is known of no year has none. */
	private record Rows(List<Flows> years, Optional<Element> element, List<Row> list) {

		void add(String key, Function<Flows, Optional<BigDecimal>> figure, Function<BigDecimal, String> written) {
			List<Optional<BigDecimal>> values = years.stream().map(figure).toList();
			if (values.stream().anyMatch(Optional::isPresent)) {
				list.add(new Row(element, DeviceTexts.get("figure." + key), values.stream()
						.map(value -> value.map(written).orElse(FigureTable.UNKNOWN)).toList()));
			}
		}
	}
}
