/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.leidraad.model.Department;
import org.leidraad.model.Measurement;

/**
 * Which measurements of one date make up the whole, each piece of it once. Departments and product groups are two ways
 * to cut the same whole, so one of them is taken and never both: departments where there are any.
 *
 * @param cut how the whole was cut
 * @param members the measurements that count
 */
record Parts(Cut cut, List<Measurement> members) {

	private static final Pattern CPV = Pattern.compile("\\d{8}(-\\d)?");
	private static final int CPV_DIGITS = 8;

	/** The first two digits of a CPV code are never stripped. */
	private static final int CPV_DIVISION = 2;

	/** How a whole was cut. */
	enum Cut {
		/** Into departments. */
		DEPARTMENTS,
		/** Into product groups. */
		PRODUCT_GROUPS,
		/** Not at all: several people judged the whole. */
		JUDGEMENTS
	}

	/** Tells whether a measurement is of a part alone. */
	static boolean isPart(Measurement measurement) {
		return measurement.getDepartment() != null || hasGroup(measurement);
	}

	static boolean hasGroup(Measurement measurement) {
		return measurement.getProductGroup() != null && !measurement.getProductGroup().isBlank();
	}

	/** Chooses among the measurements of one date that have a value. */
	static Parts of(List<Measurement> measurements, boolean pooled) {
		Map<Department, List<Measurement>> departments = new LinkedHashMap<>();
		List<Measurement> groups = new ArrayList<>();
		List<Measurement> wholes = new ArrayList<>();
		for (Measurement one : measurements) {
			if (one.getDepartment() != null) {
				departments.computeIfAbsent(one.getDepartment(), key -> new ArrayList<>()).add(one);
			} else if (hasGroup(one)) {
				groups.add(one);
			} else {
				wholes.add(one);
			}
		}
		if (!wholes.isEmpty()) {
			return new Parts(Cut.JUDGEMENTS, valid(wholes, pooled));
		}
		if (departments.isEmpty()) {
			return new Parts(Cut.PRODUCT_GROUPS, byGroup(groups, pooled));
		}
		List<Measurement> members = new ArrayList<>();
		departments.values().forEach(own -> members.addAll(ofDepartment(own, pooled)));
		return new Parts(Cut.DEPARTMENTS, members);
	}

	/** Of one department, what was measured of all of it, or else by product group. */
	static List<Measurement> ofDepartment(List<Measurement> measurements, boolean pooled) {
		List<Measurement> plain = measurements.stream().filter(one -> !hasGroup(one)).toList();
		return plain.isEmpty() ? byGroup(measurements, pooled) : valid(plain, pooled);
	}

	/** Of one product group, what was measured of all of it, or else by department. */
	static List<Measurement> ofGroup(List<Measurement> measurements, boolean pooled) {
		List<Measurement> plain = measurements.stream().filter(one -> one.getDepartment() == null).toList();
		if (!plain.isEmpty()) {
			return valid(plain, pooled);
		}
		Map<Department, List<Measurement>> departments = new LinkedHashMap<>();
		measurements
				.forEach(one -> departments.computeIfAbsent(one.getDepartment(), key -> new ArrayList<>()).add(one));
		return departments.values().stream().flatMap(own -> valid(own, pooled).stream()).toList();
	}

	/** One measurement of each product group, without groups that lie within another one. */
	static List<Measurement> byGroup(List<Measurement> measurements, boolean pooled) {
		Map<String, List<Measurement>> groups = new LinkedHashMap<>();
		measurements.forEach(one -> groups.computeIfAbsent(stem(one), key -> new ArrayList<>()).add(one));
		List<Measurement> members = new ArrayList<>();
		groups.forEach((stem, own) -> {
			if (!isWithinAnother(stem, groups.keySet())) {
				members.addAll(valid(own, pooled));
			}
		});
		return members;
	}

	private static boolean isWithinAnother(String stem, Collection<String> stems) {
		return stems.stream().filter(other -> Character.isDigit(other.charAt(0)))
				.anyMatch(other -> stem.length() > other.length() && stem.startsWith(other));
	}

	/**
	 * Which product group it is. The zeros at the end of a CPV code stand for all groups below it, and the check digit
	 * says nothing: what is left are the digits with which those groups begin. Any other word is a group of its own.
	 */
	static String stem(Measurement measurement) {
		String code = measurement.getProductGroup().strip();
		if (!CPV.matcher(code).matches()) {
			return '=' + code;
		}
		int end = CPV_DIGITS;
		while (end > CPV_DIVISION && code.charAt(end - 1) == '0') {
			end--;
		}
		return code.substring(0, end);
	}

	/** Of one part, the new method before the old, and the last one listed; all where several people judge. */
	private static List<Measurement> valid(List<Measurement> own, boolean pooled) {
		boolean changed = own.stream().anyMatch(Measurement::isMethodChanged);
		List<Measurement> same = own.stream().filter(one -> one.isMethodChanged() == changed).toList();
		return pooled ? same : List.of(same.getLast());
	}
}
