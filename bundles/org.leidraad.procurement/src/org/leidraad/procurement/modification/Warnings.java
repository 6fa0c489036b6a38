/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.Regime;
import org.leidraad.procurement.modification.Warning.Kind;

/** Finds what to look at in a change that was judged. */
final class Warnings {

	private static final BigDecimal NEARLY = new BigDecimal("0.80");
	private static final BigDecimal HALF = new BigDecimal("0.50");

	private final ModificationVerdict verdict;
	private final List<Warning> found = new ArrayList<>();

	private Warnings(ModificationVerdict verdict) {
		this.verdict = verdict;
	}

	static List<Warning> of(ModificationVerdict verdict) {
		Warnings warnings = new Warnings(verdict);
		warnings.ofAmounts();
		warnings.ofDrawers();
		return List.copyOf(warnings.found.stream().sorted((one, other) -> one.kind().compareTo(other.kind())).toList());
	}

	static Warning of(ClauseUse use) {
		return new Warning(Kind.BEYOND_CLAUSE, ModificationTexts.message("warning.W8", Decimals.shown(use.used()),
				Decimals.shown(use.limit().orElseThrow()), use.name()));
	}

	private void ofAmounts() {
		ModificationCase subject = verdict.subject();
		BigDecimal net = verdict.used().add(subject.delta());
		if (mayGoIntoSmall() && net.abs().compareTo(verdict.limit().multiply(NEARLY)) > 0) {
			add(Kind.NEARLY_FULL, Decimals.shown(net), Decimals.shown(verdict.limit()));
		}
		BigDecimal all = subject.before().all().add(subject.delta());
		if (all.abs().compareTo(subject.reference().multiply(HALF)) > 0) {
			add(Kind.MANY_CHANGES, Decimals.shown(all), Decimals.shown(subject.reference()));
		}
	}

	/** A change that was booked elsewhere does not make the small drawer fuller. */
	private boolean mayGoIntoSmall() {
		return verdict.subject().drawer().map(drawer -> drawer == Drawer.SMALL)
				.orElseGet(() -> verdict.fits(Drawer.SMALL));
	}

	private void ofDrawers() {
		ModificationCase subject = verdict.subject();
		if (verdict.noticeRequired() && subject.before().exceptional() > 0) {
			add(Kind.REPEATED, subject.before().exceptional() + 1, subject.before().unbooked());
		}
		if (verdict.fits().equals(List.of(Drawer.NOT_SUBSTANTIAL))) {
			add(Kind.ONLY_JUDGEMENT);
		}
		if (mayGoIntoSmall() && verdict.fits(Drawer.SMALL)) {
			verdict.fits().stream().filter(Ladekast::isLarger).findFirst()
					.ifPresent(larger -> add(Kind.LARGER_FITS, Ladekast.name(larger)));
		}
		if (subject.facts().contains(ModificationFact.CLAUSE_IN_DOCUMENTS)
				&& !subject.facts().contains(ModificationFact.CLAUSE_SCOPE)) {
			add(Kind.WEAK_CLAUSE);
		}
		if (verdict.noticeRequired() && !subject.published()) {
			add(Kind.NOTICE_DUE, verdict.noticeSubtype().orElseThrow(), subject.regime() == Regime.BE ? 1 : 0);
		}
	}

	private void add(Kind kind, Object... arguments) {
		found.add(new Warning(kind, ModificationTexts.message("warning." + kind.code(), arguments)));
	}
}
