/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leidraad.chart.ChartTheme;
import org.leidraad.chart.LimitMeter;
import org.leidraad.chart.Picture;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.procurement.modification.DrawerStanding;
import org.leidraad.procurement.modification.Ladekast;
import org.leidraad.procurement.modification.ModificationVerdict;
import org.leidraad.ui.internal.chart.PictureCanvas;

/** The six drawers in the order of testing, each with sign and word, and how full the small one is. */
final class DrawerPanel {

	private static final int METER_HEIGHT = 108;
	private static final int MARGIN = 12;

	private final Composite area;
	private final Composite drawers;
	private final Label meterTitle;
	private final PictureCanvas meter;
	private final Label why;
	private Optional<LimitMeter> fill = Optional.empty();

	DrawerPanel(Composite parent) {
		area = new Composite(parent, SWT.BORDER);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN;
		layout.verticalSpacing = 6;
		area.setLayout(layout);
		area.setData("org.leidraad.id", "change.panel");
		Rows.heading(area, ChangeTexts.get("panel.title"));
		Rows.hint(area, ChangeTexts.get("panel.order"), 1);
		drawers = Rows.grid(area, 3, 1);
		meterTitle = Rows.heading(area, Ladekast.name(Drawer.SMALL).in(Locale.getDefault()));
		meter = new PictureCanvas(area, this::picture);
		meter.canvas().setData("org.leidraad.id", "change.meter");
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.heightHint = METER_HEIGHT;
		meter.canvas().setLayoutData(data);
		why = Rows.hint(area, "", 1);
	}

	/** {@return the widget, to be laid out} */
	Composite control() {
		return area;
	}

	/** Shows how the drawers stand. */
	void show(ChangeDraft draft) {
		Optional<ChangeState> state = draft.state();
		List<DrawerStanding> standings = state.map(ChangeState::drawers).orElse(List.of());
		Optional<Drawer> chosen = state.flatMap(ChangeState::chosen);
		Rows.clear(drawers);
		for (Drawer drawer : Ladekast.order()) {
			Optional<DrawerStanding> standing = standings.stream().filter(one -> one.drawer() == drawer).findFirst();
			row(drawer, standing, chosen.filter(one -> one == drawer).isPresent());
		}
		fill = draft.meter(Locale.getDefault());
		Rows.show(meterTitle, fill.isPresent());
		Rows.show(meter.canvas(), fill.isPresent());
		meter.refresh();
		why.setText(state.map(this::sentence).orElse(""));
		area.layout(true, true);
	}

	private String sentence(ChangeState state) {
		if (!state.isSettled()) {
			return state.interview().isAmountKnown()
					? ChangeTexts.get("panel.open", state.interview().open().size())
					: ChangeTexts.get("panel.amount");
		}
		return state.verdict().map(ModificationVerdict::chosen).filter(Optional::isPresent).isPresent()
				? ChangeTexts.get("panel.settled")
				: ChangeTexts.get("panel.none");
	}

	private void row(Drawer drawer, Optional<DrawerStanding> standing, boolean chosen) {
		Answer answer = standing.map(DrawerStanding::answer).orElse(Answer.UNKNOWN);
		String word = DrawerSigns.word(answer);
		Rows.sign(drawers, DrawerSigns.image(answer), word);
		Label name = Rows.sentence(drawers, Ladekast.name(drawer).in(Locale.getDefault()), 1);
		Label state = new Label(drawers, SWT.NONE);
		state.setText(word);
		state.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
		if (chosen) {
			name.setFont(Rows.bold());
			state.setFont(Rows.bold());
		}
		String reasons = standing.map(DrawerPanel::reasons).orElse("");
		name.setToolTipText(reasons.isEmpty() ? null : reasons);
		state.setToolTipText(name.getToolTipText());
		state.setData("org.leidraad.id", "standing." + drawer.getLiteral());
	}

	private static String reasons(DrawerStanding standing) {
		return standing.against().stream().map(one -> one.sentence().in(Locale.getDefault()))
				.collect(Collectors.joining("\n"));
	}

	private Picture picture() {
		return fill.<Picture>map(one -> one).orElse(Nothing.INSTANCE);
	}

	/** Stands for the meter while nothing can be measured. */
	private enum Nothing implements Picture {

		INSTANCE;

		@Override
		public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
			// there is nothing to draw
		}

		@Override
		public String alternativeText() {
			return "";
		}
	}
}
