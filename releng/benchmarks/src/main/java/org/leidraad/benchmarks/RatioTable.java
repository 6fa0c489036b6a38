/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

import org.openjdk.jmh.results.RunResult;

/** The medians of all benchmarks by what was measured and how large it was, and the ratios between them. */
final class RatioTable {

	private static final int MICROSECONDS_IN_A_MILLISECOND = 1000;

	private final List<Integer> sizes;
	private final Map<String, Double> medians = new HashMap<>();

	RatioTable(List<Integer> sizes) {
		this.sizes = sizes;
	}

	void heap(int size, HeapUse use) {
		medians.put(key("heap opened", size), (double) use.opened() / use.elements());
		medians.put(key("heap", size), (double) use.analysed() / use.elements());
		medians.put(key("findings", size), 100.0 * use.findings() / use.elements());
	}

	void cold(Collection<RunResult> results) {
		results.forEach(result -> put("cold " + method(result), result));
	}

	void warm(Collection<RunResult> results) {
		results.forEach(result -> put("warm " + method(result), result));
	}

	void edits(Collection<RunResult> results) {
		results.forEach(result -> put("edit " + result.getParams().getParam("edit"), result));
	}

	void processes(Collection<RunResult> results) {
		results.forEach(result -> put("process " + result.getParams().getParam("command"), result));
	}

	private static String method(RunResult result) {
		String name = result.getParams().getBenchmark();
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private void put(String what, RunResult result) {
		medians.put(key(what, Integer.parseInt(result.getParams().getParam("size"))),
				result.getPrimaryResult().getStatistics().getPercentile(50));
	}

	private static String key(String what, int size) {
		return what + ' ' + size;
	}

	private double median(String what, int size) {
		return medians.getOrDefault(key(what, size), Double.NaN);
	}

	private double ratio(String above, String below, int size) {
		return median(above, size) / median(below, size);
	}

	@Override
	public String toString() {
		List<String> lines = new ArrayList<>();
		lines.add("| what | aim | "
				+ sizes.stream().map(size -> String.format(Locale.ENGLISH, "%,d elements", size))
						.collect(Collectors.joining(" | "))
				+ " |");
		lines.add("|---|---|" + "---|".repeat(sizes.size()));
		row(lines, "open / floor, first in its process", "≤ 3", size -> ratio("cold open", "cold floor", size));
		row(lines, "open / floor, warm", "≤ 3", size -> ratio("warm open", "warm floor", size));
		row(lines, "first full analysis / open", "≤ 1.5", size -> ratio("cold analyse", "cold open", size));
		row(lines, "full analysis / open, warm", "", size -> ratio("warm analyse", "warm open", size));
		row(lines, "save, read back and compared / open, warm", "", size -> ratio("warm save", "warm open", size));
		for (Edit edit : Edit.values()) {
			edit(lines, "edit " + edit);
		}
		row(lines, "heap after opening, bytes an element", "", size -> median("heap opened", size));
		row(lines, "heap after analysis, watching, bytes an element", "≤ 300", size -> median("heap", size));
		row(lines, "findings, per 100 elements", "", size -> median("findings", size));
		row(lines, "`check` as a process / `--version`", "", size -> ratio("process check", "process --version", size));
		row(lines, "`status` as a process / `--version`", "",
				size -> ratio("process status", "process --version", size));
		return String.join("\n", lines) + "\n";
	}

	private void edit(List<String> lines, String what) {
		String name = what.toLowerCase(Locale.ROOT);
		row(lines, name + " or undo and update, ms", "≤ 1", size -> milliseconds(what, size));
		row(lines, name + " / the same with " + String.format(Locale.ENGLISH, "%,d", sizes.getFirst()), "1",
				size -> median(what, size) / median(what, sizes.getFirst()));
		row(lines, "full analysis, warm / " + name, "≥ 1,000",
				size -> median("warm analyse", size) / milliseconds(what, size));
	}

	private double milliseconds(String what, int size) {
		return median(what, size) / MICROSECONDS_IN_A_MILLISECOND;
	}

	private void row(List<String> lines, String what, String aim, IntToDoubleFunction value) {
		lines.add("| " + what + " | " + aim + " | " + sizes.stream().map(size -> number(value.applyAsDouble(size)))
				.collect(Collectors.joining(" | ")) + " |");
	}

	private static String number(double value) {
		if (Double.isNaN(value)) {
			return "–";
		}
		String form = value >= 100 ? "%,.0f" : value >= 0.1 ? "%.2f" : "%.4f";
		return String.format(Locale.ENGLISH, form, value);
	}
}
