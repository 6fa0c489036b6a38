/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.Element;
import org.leidraad.model.Measurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/** What people change in a roadmap, each as the command that the window makes of it. */
public enum Edit {

	/** Another name for a target. */
	NAME(Literals.TARGET) {

		@Override
		Command command(EditingDomain domain, Element subject, Random random) {
			return SetCommand.create(domain, subject, Literals.ELEMENT__NAME, "Doel " + random.nextInt(1_000_000));
		}
	},
	/** Another measured value. */
	VALUE(Literals.MEASUREMENT) {

		@Override
		Command command(EditingDomain domain, Element subject, Random random) {
			return SetCommand.create(domain, subject, Literals.MEASUREMENT__VALUE,
					BigDecimal.valueOf(random.nextInt(1000), 1));
		}
	},
	/** A new measurement. */
	MEASURE(Literals.INDICATOR) {

		@Override
		Command command(EditingDomain domain, Element subject, Random random) {
			Measurement measurement = (Measurement) Identity.create(Literals.MEASUREMENT);
			measurement.setDate(RoadmapGenerator.TODAY.minusDays(random.nextInt(2000)));
			measurement.setValue(BigDecimal.valueOf(random.nextInt(100)));
			return AddCommand.create(domain, subject, Literals.INDICATOR__MEASUREMENTS, measurement);
		}
	},
	/** A target loses its owner. */
	OWNER(Literals.TARGET) {

		@Override
		Command command(EditingDomain domain, Element subject, Random random) {
			return SetCommand.create(domain, subject, Literals.TARGET__OWNER, SetCommand.UNSET_VALUE);
		}
	},
	/** A criterion is for no target any more. */
	LINK(Literals.CRITERION_USE) {

		@Override
		Command command(EditingDomain domain, Element subject, Random random) {
			return SetCommand.create(domain, subject, Literals.CRITERION_USE__TARGETS, List.of());
		}
	},
	/** Another number of devices that left, which all flows of the group and year may be judged by. */
	FLOW(Literals.DEVICE_FLOW) {

		@Override
		Command command(EditingDomain domain, Element subject, Random random) {
			return SetCommand.create(domain, subject, Literals.DEVICE_FLOW__UNITS,
					BigDecimal.valueOf(random.nextInt(1000)));
		}
	},
	/** An action is taken out of its plan. */
	REMOVE(Literals.ACTION) {

		@Override
		Command command(EditingDomain domain, Element subject, Random random) {
			return RemoveCommand.create(domain, subject.eContainer(), Literals.ACTION_PLAN__ACTIONS, subject);
		}
	};

	private static final int CANDIDATES = 2000;

	private final EClass kind;

	Edit(EClass kind) {
		this.kind = kind;
	}

	abstract Command command(EditingDomain domain, Element subject, Random random);

	/** Elements all over a roadmap that can be edited so. */
	List<Element> subjects(Roadmap roadmap, Random random) {
		List<Element> all = new ArrayList<>();
		roadmap.eAllContents().forEachRemaining(one -> collect(one, all));
		List<Element> chosen = new ArrayList<>();
		for (int i = 0; i < CANDIDATES; i++) {
			chosen.add(all.get(random.nextInt(all.size())));
		}
		return chosen;
	}

	private void collect(EObject one, List<Element> all) {
		if (one.eClass() == kind) {
			all.add((Element) one);
		}
	}
}
