/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.figures;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.leidraad.model.Roadmap;
import org.leidraad.ui.internal.session.ActiveSession;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.session.SessionListener;
import org.leidraad.ui.internal.session.UndoRedo;
import org.leidraad.ui.internal.theme.Appearance;
import org.leidraad.ui.internal.theme.Icons;

/**
 * A view of what is computed of the roadmap in front, anew after each change. Where there is nothing it says what is
 * needed, and perhaps offers it.
 */
public abstract class FollowingView extends ViewPart implements SessionListener {

	/** Milliseconds; changes that follow more quickly are shown together. */
	private static final int PAUSE = 60;

	/**
	 * What stands in the view while there is nothing to show.
	 *
	 * @param sentence what is needed
	 * @param offer what can be done about it; none if the person must begin
	 */
	public record Empty(String sentence, Optional<Offer> offer) {
	}

	/**
	 * Something that can be done.
	 *
	 * @param label as on a button
	 * @param command the change
	 */
	public record Offer(String label, Command command) {
	}

	private final String id;
	private final String icon;
	private ActiveSession active;
	private Optional<RoadmapSession> session = Optional.empty();
	private Composite stack;
	private Composite empty;
	private Label emptyText;
	private Button emptyOffer;
	private Optional<Offer> offered = Optional.empty();
	private Composite full;
	private Button fullOffer;
	private UndoRedo undo;
	private boolean waiting;

	/**
	 * @param id what tests know its widgets by
	 * @param icon the name of its icon
	 */
	protected FollowingView(String id, String icon) {
		this.id = id;
		this.icon = icon;
	}

	/**
	 * Makes the widgets.
	 *
	 * @param parent where they stand, in one column
	 */
	protected abstract void createContent(Composite parent);

	/**
	 * Computes and shows.
	 *
	 * @param shown the open roadmap in front
	 * @return false where it has nothing of which something can be computed
	 */
	protected abstract boolean fill(RoadmapSession shown);

	/** Puts the cursor where the keyboard is of most use. */
	protected abstract void focusContent();

	/**
	 * Says what is needed.
	 *
	 * @param roadmap the roadmap in front; none while there is none
	 * @param domain its domain; none while there is none
	 * @return the sentence, and what can be done
	 */
	protected abstract Empty explain(Optional<Roadmap> roadmap, Optional<EditingDomain> domain);

	/**
	 * What can be done with what is shown.
	 *
	 * @param roadmap the roadmap in front
	 * @param domain its domain
	 * @return what is offered under them; none if nothing is
	 */
	protected Optional<Offer> offer(Roadmap roadmap, EditingDomain domain) {
		return Optional.empty();
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		empty = area(14);
		emptyText = new Label(empty, SWT.WRAP);
		emptyText.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		emptyOffer = button(empty, ".begin");
		full = area(0);
		createContent(full);
		fullOffer = button(full, ".offer");
		undo = new UndoRedo(getViewSite().getActionBars(), () -> session, UndoRedo.PendingText.NONE);
		active = new ActiveSession(getSite().getPage(), this::show);
		active.start();
		themed();
		Appearance.onChange(stack, this::themed);
	}

	private void themed() {
		setTitleImage(Icons.command(icon));
	}

	private Composite area(int margin) {
		Composite area = new Composite(stack, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = margin;
		layout.marginHeight = margin;
		area.setLayout(layout);
		return area;
	}

	private Button button(Composite area, String suffix) {
		Button button = new Button(area, SWT.PUSH);
		button.setData("org.leidraad.id", id + suffix);
		button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		button.addListener(SWT.Selection,
				event -> session.ifPresent(one -> offered.map(Offer::command).ifPresent(one::run)));
		return button;
	}

	private void show(Optional<RoadmapSession> next) {
		if (stack.isDisposed()) {
			return;
		}
		session.ifPresent(one -> one.remove(this));
		session = next;
		next.ifPresent(one -> one.add(this));
		undo.update();
		refreshIfVisible();
	}

	// Figures also follow from what no rule looks at, so not every change that concerns them is told as a check.
	@Override
	public void changed() {
		undo.update();
		if (!waiting && !stack.isDisposed()) {
			waiting = true;
			stack.getDisplay().timerExec(PAUSE, this::later);
		}
	}

	@Override
	public void installed() {
		changed();
	}

	private void later() {
		waiting = false;
		refreshIfVisible();
	}

	private void refreshIfVisible() {
		if (!stack.isDisposed() && getSite().getPage().isPartVisible(this)) {
			refresh();
		}
	}

	private void refresh() {
		boolean isFull;
		try {
			isFull = compute();
		} catch (RuntimeException e) {
			ILog.get().error("The figures of the view " + id + " cannot be computed.", e);
			emptyText.setText(FigureTexts.get("fault"));
			offered = Optional.empty();
			isFull = false;
		}
		Button button = isFull ? fullOffer : emptyOffer;
		button.setText(offered.map(Offer::label).orElse(""));
		button.setVisible(offered.isPresent());
		((GridData) button.getLayoutData()).exclude = offered.isEmpty();
		((StackLayout) stack.getLayout()).topControl = isFull ? full : empty;
		stack.layout(true, true);
	}

	private boolean compute() {
		boolean isFull = session.filter(this::fill).isPresent();
		if (isFull) {
			offered = session.flatMap(one -> offer(one.roadmap(), one.domain()));
		} else {
			Empty explained = explain(session.map(RoadmapSession::roadmap), session.map(RoadmapSession::domain));
			emptyText.setText(explained.sentence());
			offered = explained.offer();
		}
		return isFull;
	}

	/** {@return the open roadmap in front; none while there is none} */
	protected final Optional<RoadmapSession> session() {
		return session;
	}

	/** Shows everything anew, after a choice in the view. */
	protected final void again() {
		refreshIfVisible();
	}

	@Override
	public void setFocus() {
		refresh();
		if (full.isVisible()) {
			focusContent();
		} else if (emptyOffer.isVisible()) {
			emptyOffer.setFocus();
		} else {
			empty.setFocus();
		}
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
