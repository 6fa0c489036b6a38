/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leidraad.procurement.cost.CostFactor;
import org.leidraad.procurement.cost.CostParameter;
import org.leidraad.procurement.cost.CostParameters;
import org.leidraad.ui.internal.fields.DecimalText;
import org.leidraad.ui.internal.fields.Reading;
import org.leidraad.ui.internal.theme.Css;

/**
 * The parameters with their sources. Another value can be tried; the roadmap has its own until one takes the values
 * over.
 */
final class Assumptions {

	/** What is done with other values. */
	interface Host {

		/** The values were changed, or are those of the roadmap again. */
		void tried();

		/** The values are to become those of the roadmap. */
		void takeOver();
	}

	private static final int FIELD_WIDTH = 90;
	private static final int SOURCE_WIDTH = 120;
	private static final int INDENT = 12;
	private static final int COLUMNS = 3;

	private final ScrolledComposite scroll;
	private final Map<CostFactor, Text> fields = new EnumMap<>(CostFactor.class);
	private final Map<CostFactor, Label> units = new EnumMap<>(CostFactor.class);
	private final Map<CostFactor, Label> sources = new EnumMap<>(CostFactor.class);
	private final Label fault;
	private final Button reset;
	private final Button take;
	private final Map<CostFactor, BigDecimal> tried = new EnumMap<>(CostFactor.class);
	private Optional<CostParameters> own = Optional.empty();
	private boolean filling;

	Assumptions(Composite parent, Host host) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		Composite area = new Composite(scroll, SWT.NONE);
		area.setLayout(new GridLayout(COLUMNS, false));
		CostParameters.parameters().forEach(factor -> row(area, factor, host));
		fault = new Label(area, SWT.WRAP);
		fault.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
		fault.setData("org.leidraad.id", "offers.assumption.fault");
		Css.mark(fault, Css.FAULT);
		Composite buttons = new Composite(area, SWT.NONE);
		buttons.setLayout(new GridLayout(2, false));
		buttons.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, COLUMNS, 1));
		reset = button(buttons, "reset", () -> {
			forget();
			own.ifPresent(parameters -> CostParameters.parameters()
					.forEach(factor -> show(factor, parameters.value(factor))));
			told();
			host.tried();
		});
		take = button(buttons, "take", host::takeOver);
		scroll.setContent(area);
		scroll.addListener(SWT.Resize, event -> flow());
		flow();
	}

	private void row(Composite area, CostFactor factor, Host host) {
		Label name = new Label(area, SWT.NONE);
		name.setText(factor.label().in(Locale.getDefault()));
		Text field = new Text(area, SWT.BORDER | SWT.RIGHT);
		field.setData("org.leidraad.id", "offers.assumption." + factor.id());
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		data.widthHint = FIELD_WIDTH;
		field.setLayoutData(data);
		field.addListener(SWT.Modify, event -> typed(factor, host));
		fields.put(factor, field);
		Label unit = new Label(area, SWT.NONE);
		unit.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		units.put(factor, unit);
		Label source = new Label(area, SWT.WRAP);
		GridData room = new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1);
		room.widthHint = SOURCE_WIDTH;
		room.horizontalIndent = INDENT;
		source.setLayoutData(room);
		Css.mark(source, Css.HINT);
		sources.put(factor, source);
	}

	private static Button button(Composite parent, String key, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(OfferTexts.get("assumptions." + key));
		button.setData("org.leidraad.id", "offers." + key);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	Control control() {
		return scroll;
	}

	/** Shows the parameters of the roadmap, and where another value is tried, that one. */
	void fill(CostParameters parameters, CostWords words) {
		own = Optional.of(parameters);
		filling = true;
		for (CostFactor factor : CostParameters.parameters()) {
			CostParameter parameter = parameters.parameter(factor);
			BigDecimal value = tried.getOrDefault(factor, parameter.value());
			// what is being typed stays, right or wrong
			boolean isTyped = fields.get(factor).isFocusControl()
					&& read(factor).filter(factor::allows).filter(one -> one.compareTo(value) != 0).isEmpty();
			if (!isTyped) {
				show(factor, value);
			}
			units.get(factor).setText(words.unit(factor));
			sources.get(factor).setText(source(parameter, words));
		}
		filling = false;
		told();
		flow();
	}

	/** As high as its texts are in the width that there is. */
	private void flow() {
		scroll.setMinHeight(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
	}

	private void show(CostFactor factor, BigDecimal value) {
		boolean outer = filling;
		filling = true;
		fields.get(factor).setText(written(factor, value));
		filling = outer;
	}

	private static String source(CostParameter parameter, CostWords words) {
		String source = parameter.source().map(words::in).orElseGet(() -> OfferTexts.get("assumptions.no-source"));
		String dated = parameter.date().map(date -> OfferTexts.get("assumptions.dated", source, date)).orElse(source);
		return parameter.toBeChecked() ? OfferTexts.get("assumptions.check", dated) : dated;
	}

	private void typed(CostFactor factor, Host host) {
		if (filling || own.isEmpty()) {
			return;
		}
		Optional<BigDecimal> value = read(factor).filter(factor::allows);
		Map<CostFactor, BigDecimal> before = tried();
		if (value.filter(one -> one.compareTo(own.get().value(factor)) != 0).isPresent()) {
			tried.put(factor, value.get());
		} else {
			tried.remove(factor);
		}
		told();
		if (!before.equals(tried())) {
			host.tried();
		}
	}

	/** Says what cannot be read, and whether there is something to take over. */
	private void told() {
		Optional<CostFactor> wrong = CostParameters.parameters().stream()
				.filter(factor -> read(factor).filter(factor::allows).isEmpty()).findFirst();
		fault.setText(wrong.map(factor -> OfferTexts.get("assumptions.wrong", factor.label().in(Locale.getDefault()),
				written(factor, factor.least()), written(factor, factor.most()))).orElse(""));
		reset.setEnabled(!tried.isEmpty() || wrong.isPresent());
		take.setEnabled(!tried.isEmpty() && wrong.isEmpty());
	}

	/** {@return the values that differ from those of the roadmap} */
	Map<CostFactor, BigDecimal> tried() {
		return tried.isEmpty() ? Map.of() : new EnumMap<>(tried);
	}

	/** Forgets what was tried. */
	void forget() {
		tried.clear();
	}

	private Optional<BigDecimal> read(CostFactor factor) {
		return new DecimalText(Locale.getDefault())
				.read(fields.get(factor).getText()) instanceof Reading.Value(Object value)
						? Optional.of(factor.isRate() ? ((BigDecimal) value).movePointLeft(2) : (BigDecimal) value)
						: Optional.empty();
	}

	private static String written(CostFactor factor, BigDecimal value) {
		NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault());
		format.setGroupingUsed(false);
		format.setMaximumFractionDigits(6);
		return format.format(factor.isRate() ? value.movePointRight(2) : value);
	}
}
