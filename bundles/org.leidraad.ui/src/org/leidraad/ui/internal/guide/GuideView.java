/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.model.Element;
import org.leidraad.model.Target;
import org.leidraad.ui.internal.chart.StateSigns;
import org.leidraad.ui.internal.guide.Guide.Standing;
import org.leidraad.ui.internal.guide.GuideActions.Offer;
import org.leidraad.ui.internal.session.ActiveSession;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.session.SessionListener;
import org.leidraad.ui.internal.theme.Appearance;
import org.leidraad.ui.internal.theme.Icons;

/** The way along the thread, step by step: what is done, what is missing, and what to do next. */
public final class GuideView extends ViewPart implements SessionListener {

	/** Identifier of the view. */
	public static final String ID = "org.leidraad.ui.guide";

	private static final String NAME = "org.leidraad.id";
	private static final int NARROWEST = 180;
	private static final int INDENT = 21;

	private ActiveSession active;
	private Optional<RoadmapSession> session = Optional.empty();
	private ScrolledComposite scroll;
	private Composite content;
	private Optional<Shown> shown = Optional.empty();
	private Optional<String> last = Optional.empty();

	/** All that what stands in the view follows from. */
	private record Shown(Optional<RoadmapSession> session, Optional<Guide> guide, Optional<Element> target) {
	}

	@Override
	public void createPartControl(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		content = new Composite(scroll, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 10;
		layout.marginHeight = 10;
		layout.verticalSpacing = 2;
		content.setLayout(layout);
		scroll.setContent(content);
		scroll.addListener(SWT.Resize, event -> fit());
		active = new ActiveSession(getSite().getPage(), this::show);
		active.start();
		setTitleImage(Icons.command("hint"));
		Appearance.onChange(scroll, this::themed);
	}

	private void show(Optional<RoadmapSession> next) {
		if (scroll.isDisposed()) {
			return;
		}
		session.ifPresent(one -> one.remove(this));
		session = next;
		next.ifPresent(one -> one.add(this));
		rebuild();
	}

	@Override
	public void checked() {
		rebuild();
	}

	@Override
	public void selected() {
		// the target that is shown is the one for which indicators are offered
		rebuild();
	}

	private void themed() {
		shown = Optional.empty();
		rebuild();
	}

	private void rebuild() {
		Shown now = new Shown(session,
				session.map(one -> Guide.of(one.roadmap(), one.check().findings().all())),
				session.map(one -> one.place().element()).filter(Target.class::isInstance));
		if (shown.filter(now::equals).isPresent()) {
			return;
		}
		shown = Optional.of(now);
		Optional<String> focused = focused();
		for (Control child : content.getChildren()) {
			child.dispose();
		}
		now.guide().ifPresentOrElse(guide -> guide.steps().forEach(this::step), () -> text(GuideTexts.get("empty"), 2));
		fit();
		focused.ifPresent(this::focus);
	}

	/** {@return the name of the button that has the keyboard, or will when a dialog has gone; none if none has} */
	private Optional<String> focused() {
		Control control = content.getDisplay().getFocusControl();
		boolean here = control == null
				? getSite().getPage().getActivePart() == this
				: control.getParent() != null && control.getParent().getParent() == content;
		return here ? last : Optional.empty();
	}

	/** Gives the keyboard back to the button that had it; where that has gone, to the view. */
	private void focus(String name) {
		Stream.of(content.getChildren()).filter(Composite.class::isInstance)
				.flatMap(row -> Stream.of(((Composite) row).getChildren()))
				.filter(button -> name.equals(button.getData(NAME))).findFirst()
				.ifPresentOrElse(Control::setFocus, content::setFocus);
	}

	private void step(Standing standing) {
		Label sign = new Label(content, SWT.NONE);
		sign.setImage(StateSigns.image(sign(standing)));
		sign.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
		Label title = text(GuideTexts.get(standing.step().key()) + " \u2014 " + progress(standing), 1);
		if (standing.isNext()) {
			title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}
		indent(text(GuideTexts.get(standing.step().key() + ".question"), 2));
		indent(buttons(standing));
	}

	private static IndicatorState sign(Standing standing) {
		return switch (standing.progress()) {
			case DONE -> IndicatorState.ACHIEVED;
			case BEGUN -> IndicatorState.ATTENTION;
			case TO_BEGIN -> IndicatorState.NOT_STARTED;
		};
	}

	private static String progress(Standing standing) {
		return GuideTexts.get("progress." + standing.progress().name().toLowerCase(Locale.ROOT),
				standing.findings().size());
	}

	/** Under the words of the title, beside the sign. */
	private static void indent(Control control) {
		((GridData) control.getLayoutData()).horizontalIndent = INDENT;
	}

	private Control buttons(Standing standing) {
		Composite row = new Composite(content, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.wrap = true;
		row.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
		data.verticalIndent = 2;
		row.setLayoutData(data);
		List<Offer> offers = session.map(one -> new GuideActions(one, content.getShell()).of(standing))
				.orElse(List.of());
		for (int i = 0; i < offers.size(); i++) {
			Offer offer = offers.get(i);
			Button button = new Button(row, SWT.PUSH);
			button.setText(offer.label().replace("&", "&&"));
			String name = "guide." + standing.step().key() + '.' + (i + 1);
			button.setData(NAME, name);
			button.addListener(SWT.FocusIn, event -> last = Optional.of(name));
			button.addListener(SWT.Selection, event -> offer.run().run());
		}
		return row;
	}

	private Label text(String words, int columns) {
		Label label = new Label(content, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, columns, 1);
		data.widthHint = NARROWEST;
		label.setLayoutData(data);
		return label;
	}

	private void fit() {
		content.layout(true, true);
		int width = Math.max(NARROWEST, scroll.getClientArea().width);
		scroll.setMinSize(width, content.computeSize(width, SWT.DEFAULT).y);
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}

	@Override
	public void dispose() {
		session.ifPresent(one -> one.remove(this));
		if (active != null) {
			active.stop();
		}
		super.dispose();
	}
}
