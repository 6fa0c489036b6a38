/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.crosswalk.Certificate;
import org.leidraad.framework.search.ListedCriterion;
import org.leidraad.ui.internal.frameworks.CriterionSheet.Goal;
import org.leidraad.ui.internal.session.ActiveSession;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.session.SessionListener;
import org.leidraad.ui.internal.session.UndoRedo;
import org.leidraad.ui.internal.theme.Appearance;
import org.leidraad.ui.internal.theme.Icons;
import org.leidraad.ui.internal.workbench.Faults;
import org.leidraad.ui.internal.workbench.Services;

/** The browser of frameworks: all criteria that are installed, and what is known of each. */
public final class FrameworksView extends ViewPart implements SessionListener {

	/** Identifier of the view. */
	public static final String ID = "org.leidraad.ui.frameworks";

	/** Milliseconds after the last key before it searches. */
	private static final int PAUSE = 90;
	private static final double WIDE = 1.15;

	private final CriterionText text = new CriterionText(Locale.getDefault());
	private Optional<RoadmapSession> session = Optional.empty();
	private Optional<BrowserIndex> index = Optional.empty();
	private Optional<CriterionKey> wanted = Optional.empty();
	private ActiveSession active;
	private UndoRedo undo;
	private IndexLoader loader;
	private Composite area;
	private FilterBar filter;
	private SashForm sash;
	private CriteriaTable table;
	private DetailsPane details;
	private ResultBar results;
	private final Runnable search = this::search;

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 4;
		layout.verticalSpacing = 2;
		area.setLayout(layout);
		filter = new FilterBar(area, this::asked, () -> table.setFocus());
		sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		sash.setSashWidth(5);
		table = new CriteriaTable(sash, text, this::shown, this::remember);
		details = new DetailsPane(sash, this::go);
		sash.setWeights(64, 36);
		sash.addListener(SWT.Resize, event -> turn());
		results = new ResultBar(area, this::more, this::add, this::compare);
		CriteriaDrag.install(table.control(), table::chosen);
		table.control().addListener(SWT.DefaultSelection, event -> add());
		new BrowserMenu(table.control()).with("button.add", this::add, this::canAdd).with("button.compare",
				this::compare,
				() -> index.isPresent()).with("button.proves", this::proves, () -> certificate().isPresent());
		undo = new UndoRedo(getViewSite().getActionBars(), () -> session, UndoRedo.PendingText.NONE);
		active = new ActiveSession(getSite().getPage(), this::follow);
		active.start();
		Remembered.read(table).ifPresent(filter::show);
		loader = new IndexLoader(Services.find(FrameworkRegistry.class), area, this::loaded);
		search();
		loader.start();
		themed();
		Appearance.onChange(area, this::themed);
	}

	private void themed() {
		setTitleImage(Icons.command("frameworks"));
		table.themed();
	}

	/** Side by side where there is room, otherwise one under the other. */
	private void turn() {
		Point size = sash.getSize();
		int orientation = size.x > size.y * WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
		}
	}

	// ---- what is listed ----

	private void loaded(BrowserIndex loaded) {
		index = Optional.of(loaded);
		filter.offer(loaded.search(), text);
		search();
		wanted.ifPresent(this::reveal);
	}

	private void asked() {
		remember();
		// the same runnable again: only the last of quick keys searches
		area.getDisplay().timerExec(PAUSE, search);
	}

	private void remember() {
		Remembered.write(filter.state(), table);
	}

	private void search() {
		if (area.isDisposed()) {
			return;
		}
		BrowserState state = filter.state();
		table.show(index.map(one -> one.search().find(state.words(), state.filter(LocalDate.now())))
				.orElse(List.of()));
		filter.enableReset(!state.isNone());
		results.count(table, index, state);
		shown();
	}

	private void more() {
		table.more();
		results.count(table, index, filter.state());
	}

	private void shown() {
		List<ListedCriterion> chosen = table.chosen();
		Optional<CriterionSheet> sheet = chosen.size() != 1
				? Optional.empty()
				: index.map(one -> new SheetWriter(one, text, LocalDate.now()).write(chosen.getFirst()));
		details.show(sheet, chosen.size() > 1 ? BrowserTexts.get("details.many", chosen.size()) : invitation());
		results.enable(canAdd(), session.isPresent(), index.isPresent());
	}

	private String invitation() {
		if (index.isEmpty() || table.shown() > 0) {
			return BrowserTexts.get(index.isEmpty() ? "empty.loading" : "details.none");
		}
		return BrowserTexts.get(index.get().search().all().isEmpty() ? "empty.installed" : "empty.filtered");
	}

	/**
	 * Shows a criterion, whatever is being looked for.
	 *
	 * @param key the criterion
	 */
	public void reveal(CriterionKey key) {
		wanted = Optional.of(key);
		index.ifPresent(one -> {
			wanted = Optional.empty();
			one.search().named(key).ifPresent(this::reveal);
		});
	}

	private void reveal(ListedCriterion listed) {
		if (!table.reveal(listed)) {
			filter.show(BrowserState.NONE);
			remember();
			search();
			table.reveal(listed);
		}
		shown();
	}

	private void go(Goal goal) {
		switch (goal) {
			case Goal.Web web -> Program.launch(web.address());
			case Goal.Other other -> reveal(other.listed());
			case Goal.Editions editions -> table.chosen().stream().findFirst().ifPresent(listed -> index
					.ifPresent(one -> ComparisonDialog.ofEditions(area.getShell(), one, listed, editions).open()));
		}
	}

	// ---- what is done with it ----

	private boolean canAdd() {
		return session.isPresent() && !table.chosen().isEmpty();
	}

	/** Asks to which procurement the chosen criteria go. */
	void add() {
		if (session.isEmpty() || table.chosen().isEmpty()) {
			Faults.show(area.getShell(), BrowserTexts.get(session.isEmpty() ? "add.noRoadmap" : "add.noCriterion"));
			return;
		}
		session.ifPresent(one -> new Adding(area.getShell(), one).ask(table.chosen()));
	}

	/** Compares the frameworks of the chosen criteria; where none is chosen, it begins with that of the first one. */
	void compare() {
		List<ListedCriterion> chosen = table.chosen().isEmpty() ? table.first() : table.chosen();
		index.ifPresent(one -> ComparisonDialog.of(area.getShell(), one, chosen).open());
	}

	/** Shows what a certificate of the chosen framework proves of the procurement that is in front. */
	private void proves() {
		CertificateHandler.open(area.getShell(), session,
				session.flatMap(one -> CriteriaDrag.around(one.place().element())), certificate());
	}

	private Optional<Certificate> certificate() {
		return session.flatMap(one -> table.chosen().stream().findFirst()).flatMap(CertificateHandler::of);
	}

	private void follow(Optional<RoadmapSession> next) {
		if (!area.isDisposed()) {
			session.ifPresent(one -> one.remove(this));
			session = next;
			next.ifPresent(one -> one.add(this));
			undo.update();
			results.enable(canAdd(), session.isPresent(), index.isPresent());
		}
	}

	@Override
	public void changed() {
		undo.update();
	}

	@Override
	public void setFocus() {
		filter.setFocus();
	}

	@Override
	public void dispose() {
		session.ifPresent(one -> one.remove(this));
		Optional.ofNullable(active).ifPresent(ActiveSession::stop);
		Optional.ofNullable(loader).ifPresent(IndexLoader::stop);
		Remembered.flush();
		super.dispose();
	}
}
