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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.Regime;
import org.leidraad.model.text.Message;

/** What is to be checked, or to be known, of a verdict. */
final class Notes {

	private Notes() {
	}

	static List<Message> of(ModificationVerdict verdict) {
		List<Message> notes = new ArrayList<>();
		Threshold threshold = verdict.threshold();
		if (!threshold.verified()) {
			notes.add(ModificationTexts.message("note.threshold", Decimals.shown(threshold.amount()),
					String.valueOf(threshold.validFrom().getYear()), String.valueOf(threshold.validTo().getYear()),
					verdict.subject().days().deciding().toString()));
		}
		verdict.otherReading().filter(OtherReading::differs).ifPresent(other -> notes.add(differs(other)));
		ofLaw(verdict, notes);
		return List.copyOf(notes);
	}

	private static void ofLaw(ModificationVerdict verdict, List<Message> notes) {
		ModificationCase subject = verdict.subject();
		boolean isBelow = subject.reference().compareTo(verdict.threshold().amount()) < 0;
		LocalDate since = GoverningLaw.since(subject.regime());
		if (subject.date().isBefore(since)) {
			notes.add(ModificationTexts.message("note.before-law", subject.date().toString(), since.toString()));
		}
		if (isBelow && subject.regime() != Regime.BE) {
			notes.add(ModificationTexts.message("note.below-threshold"));
		} else if (isBelow && verdict.noticeRequired()) {
			// The Belgian decree itself applies below the European threshold too; only its notice is in doubt there.
			notes.add(ModificationTexts.message("note.belgian-notice", Decimals.shown(verdict.threshold().amount())));
		}
		if (subject.kind() == ContractKind.CONCESSION && subject.regime() == Regime.BE) {
			notes.add(ModificationTexts.message("note.belgian-concession"));
		}
		if (subject.regime() != Regime.EU && subject.facts().contains(ModificationFact.AUTHORITY_ASSUMES)) {
			notes.add(ModificationTexts.message("note.authority"));
		}
	}

	private static Message differs(OtherReading other) {
		Object amount = Decimals.shown(other.threshold().amount());
		return other.chosen()
				.map(drawer -> ModificationTexts.message("note.reading", other.day().toString(), amount,
						Ladekast.name(drawer)))
				.orElseGet(() -> ModificationTexts.message("note.reading-none", other.day().toString(), amount));
	}
}
