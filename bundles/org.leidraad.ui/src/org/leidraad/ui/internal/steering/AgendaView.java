/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.leidraad.model.Contract;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.steering.Agenda;
import org.leidraad.procurement.steering.DueState;
import org.leidraad.ui.internal.fields.ElementLabels;
import org.leidraad.ui.internal.figures.FollowingView;
import org.leidraad.ui.internal.figures.ViewHead;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.theme.Appearance;

/** All that is due in the roadmap in front, by date: of one contract, or of all and of the thread. */
public final class AgendaView extends FollowingView {

	/** Identifier of the view. */
	public static final String ID = "org.leidraad.ui.agenda";

	private static final int COLUMNS = 5;

	private ViewHead head;
	private CLabel summary;
	private AgendaTree tree;
	private List<Contract> contracts = List.of();
	private Optional<Contract> only = Optional.empty();
	private Optional<Agenda> shown = Optional.empty();

	/** Made by the workbench. */
	public AgendaView() {
		super("agenda", "calendar");
	}

	@Override
	protected void createContent(Composite parent) {
		head = new ViewHead(parent, COLUMNS, "agenda.contract",
				ModelNames.type(Locale.getDefault(), Literals.CONTRACT), () -> {
					only = head.place() > 0 ? Optional.of(contracts.get(head.place() - 1)) : Optional.empty();
					again();
				});
		button("plan", starter -> contract(starter).ifPresent(starter::plan));
		button("checks", starter -> contract(starter).ifPresent(starter::checks));
		button("calendar", starter -> shown.ifPresent(starter::calendar));
		summary = head.sentence();
		tree = new AgendaTree(parent, this::open);
		Appearance.onChange(tree.control(), tree::themed);
	}

	private interface Start {

		void with(SteerStarter starter);
	}

	private void button(String key, Start start) {
		Button button = new Button(head.row(), SWT.PUSH);
		button.setText(SteeringWords.get("button." + key));
		button.setToolTipText(SteeringWords.get("tip." + key));
		button.setData("org.leidraad.id", "agenda." + key);
		button.addListener(SWT.Selection, event -> session().ifPresent(
				one -> start.with(new SteerStarter(getSite().getShell(), one, LocalDate.now()))));
	}

	private Optional<Contract> contract(SteerStarter starter) {
		return only.or(starter::contract);
	}

	private void open() {
		session().ifPresent(one -> tree.chosen().filter(due -> one.holds(due.element()))
				.ifPresent(due -> one.jump(due.element())));
	}

	@Override
	protected boolean fill(RoadmapSession session) {
		Roadmap roadmap = session.roadmap();
		contracts = List.copyOf(roadmap.getContracts());
		only = only.filter(contracts::contains);
		LocalDate today = LocalDate.now();
		Agenda agenda = only.map(contract -> Agenda.of(contract, roadmap, today))
				.orElseGet(() -> Agenda.of(roadmap, today).withEditions(session.frameworks()));
		shown = Optional.of(agenda);
		if (agenda.dues().isEmpty() && only.isEmpty()) {
			return false;
		}
		choices();
		summary.setText(agenda.dues().isEmpty()
				? SteeringWords.get("nothing.contract")
				: SteeringWords.get("summary", agenda.in(DueState.OVERDUE).size(), agenda.in(DueState.SOON).size()));
		summary.setToolTipText(summary.getText());
		tree.fill(agenda);
		return true;
	}

	private void choices() {
		List<String> words = new ArrayList<>(List.of(SteeringWords.get("all.contracts")));
		contracts.forEach(contract -> words.add(ElementLabels.text(contract)));
		head.choices(words, only.map(contract -> contracts.indexOf(contract) + 1).orElse(0));
	}

	@Override
	protected Empty explain(Optional<Roadmap> roadmap, Optional<EditingDomain> domain) {
		return new Empty(SteeringWords.get(roadmap.isEmpty() ? "empty.none" : "empty.nothing"), Optional.empty());
	}

	@Override
	protected void focusContent() {
		tree.control().setFocus();
	}
}
