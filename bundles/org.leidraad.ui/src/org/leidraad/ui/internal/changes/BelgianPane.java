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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.leidraad.analysis.RuleContext;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.belgium.BelgianClause;
import org.leidraad.procurement.belgium.ClauseChecklist;
import org.leidraad.procurement.belgium.EventAlarms;
import org.leidraad.ui.internal.fields.Edits;
import org.leidraad.ui.internal.session.RoadmapSession;

/** What Belgian law asks of a contract: its review clauses, and what must be done after an event. */
final class BelgianPane {

	private static final int SASH = 8;
	private static final int LEAST_HEIGHT = 290;

	private final Supplier<Optional<RoadmapSession>> session;
	private final SashForm sash;
	private final ClausePane clauses;
	private final EventPane events;
	private Optional<Contract> shown = Optional.empty();

	BelgianPane(Composite parent, Supplier<Optional<RoadmapSession>> session) {
		this.session = session;
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		clauses = new ClausePane(half(), this::add, this::open);
		events = new EventPane(half(), this::addEvent, this::open);
		sash.setSashWidth(SASH);
	}

	/** Where the view is low one scrolls: the table and its buttons must not vanish. */
	private Composite half() {
		ScrolledComposite scroll = new ScrolledComposite(sash, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.setMinHeight(LEAST_HEIGHT);
		Composite half = new Composite(scroll, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginHeight = 4;
		half.setLayout(layout);
		scroll.setContent(half);
		return half;
	}

	/** Shows a contract under Belgian law. */
	void show(Contract contract, Roadmap roadmap) {
		shown = Optional.of(contract);
		clauses.show(ClauseChecklist.of(contract, roadmap));
		List<EventAlarms> alarms = new ArrayList<>();
		// asking for a list that was never set would make it, and the file longer
		if (contract.eIsSet(Literals.CONTRACT__EVENTS)) {
			contract.getEvents().forEach(one -> alarms.add(EventAlarms.of(one, contract, LocalDate.now())));
		}
		events.show(alarms);
	}

	private void add(BelgianClause clause) {
		session.get().ifPresent(one -> shown.flatMap(contract -> ClauseAdding.of(one.domain(), contract, clause,
				RuleContext.languageOf(one.roadmap()))).ifPresent(one::run));
	}

	private void addEvent() {
		session.get().ifPresent(one -> shown.ifPresent(contract -> {
			ContractEvent event = (ContractEvent) Edits.part(Literals.CONTRACT__EVENTS);
			event.setDate(LocalDate.now());
			one.run(Edits.add(one.domain(), contract, Literals.CONTRACT__EVENTS, event));
			one.go(event, Optional.of(Literals.ELEMENT__NAME));
		}));
	}

	private void open(Element element) {
		session.get().ifPresent(one -> one.jump(element));
	}

	/** {@return the widget} */
	Composite control() {
		return sash;
	}

	void setFocus() {
		clauses.setFocus();
	}
}
