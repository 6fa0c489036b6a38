/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.contributed;

import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.Contract;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Texts;

/** Rules as vendors might write them, good and bad; put into bundles while the tests run. */
public final class Guests {

	private Guests() {
	}

	/** What all have in common: they find something on every contract. */
	abstract static class Guest implements Rule<Contract> {

		@Override
		public Severity severity() {
			return Severity.INFO;
		}

		@Override
		public Class<Contract> subject() {
			return Contract.class;
		}

		@Override
		public Texts texts() {
			return new Texts(Guests.class, "guests");
		}

		@Override
		public Reads reads() {
			return Reads.own();
		}

		@Override
		public void check(Contract contract, RuleContext context, FindingReport report) {
			report.found(Literals.ELEMENT__NAME, List.of(), List.of());
		}
	}

	/** A good rule. */
	public static final class Good extends Guest {

		@Override
		public String id() {
			return "guest-good";
		}
	}

	/** Another good rule. */
	public static final class Other extends Guest {

		@Override
		public String id() {
			return "guest-other";
		}
	}

	/** Throws after its first finding. */
	public static final class Fails extends Guest {

		@Override
		public String id() {
			return "guest-fails";
		}

		@Override
		public void check(Contract contract, RuleContext context, FindingReport report) {
			super.check(contract, context, report);
			throw new IllegalStateException("spilt coffee");
		}
	}

	/** Finds, and throws when asked what would mend it. */
	public static final class FailsLater extends Guest {

		@Override
		public String id() {
			return "guest-fails-later";
		}

		@Override
		public void check(Contract contract, RuleContext context, FindingReport report) {
			report.found(Literals.ELEMENT__NAME, List.of(), () -> {
				throw new IllegalStateException("no tools");
			});
		}
	}

	/** Cannot be made. */
	public static final class Unmade extends Guest {

		/** Throws. */
		public Unmade() {
			throw new IllegalStateException("out of clay");
		}

		@Override
		public String id() {
			return "guest-unmade";
		}
	}

	/** Has no text. */
	public static final class Silent extends Guest {

		@Override
		public String id() {
			return "guest-silent";
		}
	}

	/** Does not say how bad its findings are. */
	public static final class Undecided extends Guest {

		@Override
		public String id() {
			return "guest-claimed";
		}

		@Override
		public Severity severity() {
			return null;
		}
	}

	/** Has the identifier of a rule of the thread. */
	public static final class Thief extends Guest {

		@Override
		public String id() {
			return "weights-not-100";
		}
	}

	/** No rule at all. */
	public static final class Stranger {
	}
}
