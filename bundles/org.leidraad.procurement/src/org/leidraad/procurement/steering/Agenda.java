/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Contract;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * All that is due in a roadmap and not done yet.
 *
 * @param roadmap the roadmap
 * @param today the day on which is looked
 * @param dues the duties in order of date, and on one day by kind
 */
public record Agenda(Roadmap roadmap, LocalDate today, List<Due> dues) {

	private static final Comparator<Due> ORDER = Comparator.comparing(Due::date).thenComparing(Due::kind);

	/** The list is copied. */
	public Agenda {
		dues = List.copyOf(dues);
	}

	/**
	 * Gathers what is due.
	 *
	 * @param roadmap the roadmap
	 * @param today the day on which is looked: what is past and not done is overdue
	 * @return the agenda
	 */
	public static Agenda of(Roadmap roadmap, LocalDate today) {
		List<Due> dues = new ArrayList<>();
		if (roadmap.eIsSet(Literals.ROADMAP__CONTRACTS)) {
			for (Contract contract : roadmap.getContracts()) {
				new ContractDuties(contract, roadmap, today).addTo(dues);
			}
		}
		new ThreadDuties(roadmap, today).addTo(dues);
		dues.sort(ORDER);
		return new Agenda(roadmap, today, dues);
	}

	/**
	 * What is due under one contract, gathered without looking at the rest of the roadmap.
	 *
	 * @param contract the contract
	 * @param roadmap the roadmap that it is part of
	 * @param today the day on which is looked
	 * @return the agenda
	 */
	public static Agenda of(Contract contract, Roadmap roadmap, LocalDate today) {
		List<Due> dues = new ArrayList<>();
		new ContractDuties(contract, roadmap, today).addTo(dues);
		dues.sort(ORDER);
		return new Agenda(roadmap, today, dues);
	}

	/**
	 * The same with the last days of the editions of labels and frameworks that the roadmap uses.
	 *
	 * @param frameworks what is installed; of others the days are not known
	 * @return the agenda
	 */
	public Agenda withEditions(FrameworkRegistry frameworks) {
		List<Due> all = new ArrayList<>(dues);
		new EditionDuties(roadmap, today, frameworks).addTo(all);
		all.sort(ORDER);
		return new Agenda(roadmap, today, all);
	}

	/**
	 * The part about one contract.
	 *
	 * @param contract the contract
	 * @return the agenda with only what is due under it
	 */
	public Agenda under(Contract contract) {
		return new Agenda(roadmap, today, dues.stream()
				.filter(due -> due.contract().filter(one -> one == contract).isPresent()).toList());
	}

	/**
	 * The part from a day on.
	 *
	 * @param first the first day
	 * @return the agenda without earlier duties
	 */
	public Agenda from(LocalDate first) {
		return new Agenda(roadmap, today, dues.stream().filter(due -> !due.date().isBefore(first)).toList());
	}

	/**
	 * The part up to a day.
	 *
	 * @param last the last day
	 * @return the agenda without later duties; what is overdue stays
	 */
	public Agenda until(LocalDate last) {
		return new Agenda(roadmap, today, dues.stream().filter(due -> !due.date().isAfter(last)).toList());
	}

	/**
	 * The part that is as near.
	 *
	 * @param state how near
	 * @return its duties in order
	 */
	public List<Due> in(DueState state) {
		return dues.stream().filter(due -> due.state() == state).toList();
	}
}
