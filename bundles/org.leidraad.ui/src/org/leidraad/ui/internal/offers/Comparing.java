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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.leidraad.model.Procurement;
import org.leidraad.procurement.cost.CostFactor;
import org.leidraad.ui.internal.session.RoadmapSession;

/** Compares the offers that are shown: a few at once, many in another thread, nothing twice. */
final class Comparing implements Computing.Watcher {

	/** So many offers are compared at once; more in another thread. */
	static final int AT_ONCE = 60;
	/** Milliseconds until it is said that something is being computed. */
	private static final int PATIENCE = 250;

	/**
	 * What figures are of; equal ones are not computed again.
	 *
	 * @param session the open roadmap
	 * @param procurement whose offers
	 * @param last the last command that is not undone: it tells the state of the roadmap
	 * @param tried values that are tried
	 * @param on the day
	 */
	record Asked(RoadmapSession session, Procurement procurement, Optional<Command> last,
			Map<CostFactor, BigDecimal> tried, LocalDate on) {
	}

	private final Display display;
	private final Computing computing;
	private final ComputingBar bar;
	private final Consumer<Optional<OfferResult>> shown;
	private Optional<Asked> asked = Optional.empty();
	private Optional<OfferResult> result = Optional.empty();
	private boolean pending;

	/**
	 * @param parent where it is said that something is being computed
	 * @param shown is given the figures; none while there are none of the procurement that was asked for
	 */
	Comparing(Composite parent, Consumer<Optional<OfferResult>> shown) {
		this.shown = shown;
		display = parent.getDisplay();
		computing = new Computing(display);
		bar = new ComputingBar(parent, this::stop, () -> asked.ifPresent(this::compute));
	}

	/** {@return the figures that are shown} */
	Optional<OfferResult> result() {
		return result;
	}

	/** Shows figures, now or as soon as they are computed. */
	void ask(Asked wanted) {
		if (asked.equals(Optional.of(wanted))) {
			return;
		}
		if (asked.filter(one -> one.procurement() == wanted.procurement()).isEmpty()) {
			result = Optional.empty();
			shown.accept(result);
		}
		asked = Optional.of(wanted);
		compute(wanted);
	}

	private void compute(Asked wanted) {
		computing.cancel();
		if (wanted.procurement().getOffers().size() > AT_ONCE) {
			computeApart(wanted);
			return;
		}
		pending = false;
		// should it fail, it is to be tried again
		asked = Optional.empty();
		computed(Optional.of(OfferResult.of(wanted.procurement(), wanted.session().roadmap(), wanted.tried(), steps -> {
		})));
		asked = Optional.of(wanted);
	}

	private void computeApart(Asked wanted) {
		pending = true;
		int offers = wanted.procurement().getOffers().size();
		computing.start(wanted.procurement(), wanted.session().roadmap(), wanted.tried(), this);
		display.timerExec(PATIENCE, () -> {
			if (pending && asked.equals(Optional.of(wanted))) {
				bar.show(offers);
			}
		});
	}

	@Override
	public void progressed(int steps) {
		bar.progress(steps);
	}

	@Override
	public void computed(Optional<OfferResult> next) {
		pending = false;
		if (next.isEmpty()) {
			bar.stopped("computing.failed");
			return;
		}
		bar.hide();
		result = next;
		shown.accept(result);
	}

	private void stop() {
		computing.cancel();
		pending = false;
		bar.stopped("computing.stopped");
	}

	/** There is nothing to compare. */
	void forget() {
		computing.cancel();
		pending = false;
		asked = Optional.empty();
		result = Optional.empty();
	}
}
