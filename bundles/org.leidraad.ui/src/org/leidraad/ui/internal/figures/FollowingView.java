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
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
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
	private EmptyPlace empty;
	private OfferButton emptyOffer;
	private Composite full;
	private OfferButton fullOffer;
	private UndoRedo undo;
	private boolean waiting;
	private boolean isStale;

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
		empty = new EmptyPlace(stack);
		emptyOffer = new OfferButton(empty.area(), id + ".begin", this::run);
		full = new Composite(stack, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		full.setLayout(layout);
		createContent(full);
		fullOffer = new OfferButton(full, id + ".offer", this::run);
		undo = new UndoRedo(getViewSite().getActionBars(), () -> session, UndoRedo.PendingText.NONE);
		active = new ActiveSession(getSite().getPage(), this::show).whenSeen(this, this::catchUp);
		active.start();
		themed();
		Appearance.onChange(stack, this::themed);
	}

	private void themed() {
		setTitleImage(Icons.command(icon));
	}

	private void run(Command offered) {
		session.ifPresent(one -> one.run(offered));
	}

	private void show(Optional<RoadmapSession> next) {
		if (stack.isDisposed()) {
			return;
		}
		session.ifPresent(one -> one.remove(this));
		session = next;
		next.ifPresent(one -> one.add(this));
		undo.update();
		followed();
		again();
	}

	/** Told that another roadmap came in front, or none, also while the view cannot be seen. */
	protected void followed() {
		// of no interest unless overridden
	}

	/** {@return false where only what a check finds is shown, so that a change as such alters nothing} */
	protected boolean hangsOnChanges() {
		return true;
	}

	// Figures also follow from what no rule looks at, so not every change that concerns them is told as a check.
	@Override
	public void changed() {
		undo.update();
		if (hangsOnChanges() && !waiting && !stack.isDisposed()) {
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
		again();
	}

	/** Shows everything anew, now or as soon as the view can be seen. */
	protected final void again() {
		isStale = true;
		if (!stack.isDisposed() && getSite().getPage().isPartVisible(this)) {
			refresh();
		}
	}

	/** A view may come to be seen without being activated, as when the layout changes. */
	private void catchUp() {
		if (isStale) {
			refresh();
		}
	}

	private void refresh() {
		isStale = false;
		boolean isFull;
		try {
			isFull = compute();
		} catch (RuntimeException e) {
			ILog.get().error("The figures of the view " + id + " cannot be computed.", e);
			empty.say(FigureTexts.get("fault"));
			emptyOffer.offer(Optional.empty());
			isFull = false;
		}
		((StackLayout) stack.getLayout()).topControl = isFull ? full : empty.area();
		stack.layout(true, true);
	}

	private boolean compute() {
		boolean isFull = session.filter(this::fill).isPresent();
		if (isFull) {
			fullOffer.offer(session.flatMap(one -> offer(one.roadmap(), one.domain())));
		} else {
			Empty explained = explain(session.map(RoadmapSession::roadmap), session.map(RoadmapSession::domain));
			empty.say(explained.sentence());
			emptyOffer.offer(explained.offer());
		}
		return isFull;
	}

	/** {@return the open roadmap in front; none while there is none} */
	protected final Optional<RoadmapSession> session() {
		return session;
	}

	@Override
	public void setFocus() {
		refresh();
		if (full.isVisible()) {
			focusContent();
		} else if (!emptyOffer.setFocus()) {
			empty.area().setFocus();
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
