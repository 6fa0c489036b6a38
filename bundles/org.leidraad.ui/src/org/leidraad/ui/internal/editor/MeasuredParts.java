/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.editor;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leidraad.analysis.indicator.DataQuality;
import org.leidraad.analysis.indicator.Disaggregation;
import org.leidraad.analysis.indicator.Disaggregation.Part;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.model.Department;
import org.leidraad.model.Indicator;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.chart.StateSigns;
import org.leidraad.ui.internal.fields.DecimalText;
import org.leidraad.ui.internal.fields.FieldHost;
import org.leidraad.ui.internal.fields.Reflow;
import org.leidraad.ui.internal.fields.SuggestedText;
import org.leidraad.ui.internal.fields.Suggestions;

/** How good the last value of an indicator is, and how departments and product groups do. Computed, not edited. */
final class MeasuredParts {

	private static final List<String> HEADS = List.of("part", "value", "date", "progress", "state", "quality");
	private static final List<Integer> WEIGHTS = List.of(28, 22, 13, 10, 15, 12);
	private static final int VALUE = 1;
	private static final int STATE = 4;
	private static final int LEAST_WIDTH = 70;
	private static final int HUNDRED = 2;

	private final Indicator indicator;
	private final FieldHost host;
	private final int columns;
	private final Label quality;
	private final Composite holder;
	private final Table table;
	private final SectionHead head;
	private boolean shown = true;

	/**
	 * Makes the line and the table at the end of a grid.
	 *
	 * @param content the grid
	 * @param indicator whose parts
	 * @param host where this is shown
	 * @param columns how many columns the grid has
	 */
	MeasuredParts(Composite content, Indicator indicator, FieldHost host, int columns) {
		this.indicator = indicator;
		this.host = host;
		this.columns = columns;
		SectionHead above = new SectionHead(content, EditorTexts.get("quality.head"), false, columns);
		quality = new Label(content, SWT.WRAP);
		quality.setData("org.leidraad.id", "quality");
		quality.setLayoutData(over(SWT.TOP));
		above.body(List.of(quality), true);
		head = new SectionHead(content, EditorTexts.get("parts.head"), false, columns);
		holder = new Composite(content, SWT.NONE);
		holder.setLayoutData(over(SWT.TOP));
		table = new Table(holder, SWT.BORDER | SWT.FULL_SELECTION);
		table.setData("org.leidraad.id", "parts");
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		for (int i = 0; i < HEADS.size(); i++) {
			TableColumn column = new TableColumn(table, i == VALUE || i == VALUE + 2 ? SWT.RIGHT : SWT.LEFT);
			column.setText(EditorTexts.get("parts." + HEADS.get(i)));
			layout.setColumnData(column, new ColumnWeightData(WEIGHTS.get(i), LEAST_WIDTH, true));
		}
		refresh();
	}

	private GridData over(int vertical) {
		GridData data = new GridData(SWT.FILL, vertical, true, false, columns, 1);
		data.widthHint = 100;
		return data;
	}

	/** Computes anew. */
	void refresh() {
		LocalDate today = LocalDate.now();
		Locale locale = Locale.getDefault();
		quality.setText(DataQuality.of(indicator, today).map(one -> QualityText.fully(one, locale))
				.orElseGet(() -> EditorTexts.get("quality.none")).replace("&", "&&"));
		Disaggregation parts = Disaggregation.of(indicator, today);
		table.removeAll();
		fill(parts.byDepartment(), department -> ModelNames.element(locale, (Department) department));
		SuggestedText groups = new SuggestedText(
				new Suggestions(host.frameworks()).of(indicator, Literals.MEASUREMENT__PRODUCT_GROUP));
		fill(parts.byProductGroup(), groups::write);
		table.getColumn(VALUE).setText(Stream.of(EditorTexts.get("parts.value"), indicator.getUnit())
				.filter(text -> text != null && !text.isBlank()).reduce((name, unit) -> name + " (" + unit + ')')
				.orElse(""));
		show(table.getItemCount() > 0);
	}

	private void show(boolean wanted) {
		((GridData) holder.getLayoutData()).heightHint = table.getHeaderHeight()
				+ table.getItemHeight() * table.getItemCount() + 6;
		if (wanted != shown) {
			shown = wanted;
			head.visible(wanted);
			holder.setVisible(wanted);
			((GridData) holder.getLayoutData()).exclude = !wanted;
		}
		Reflow.around(holder);
	}

	private <T> void fill(List<Part<T>> parts, Function<Object, String> name) {
		for (Part<T> part : parts) {
			TableItem item = new TableItem(table, SWT.NONE);
			boolean judged = part.state() != IndicatorState.UNDEFINED;
			Locale locale = Locale.getDefault();
			item.setText(new String[]{name.apply(part.of()), new DecimalText(locale).write(part.value()),
				part.measuredOn().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)),
				part.progress().map(one -> one.movePointRight(HUNDRED).setScale(0, RoundingMode.HALF_UP)
						+ " %").orElse(""),
				judged ? IndicatorAssessment.word(part.state(), locale) : "",
				QualityText.shortly(part.quality(), locale)});
			Optional.of(part.state()).filter(state -> judged).map(StateSigns::image)
					.ifPresent(image -> item.setImage(STATE, image));
		}
	}
}
