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

import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.internal.Decimals;
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
		if (verdict.subject().regime() != Regime.BE
				&& verdict.subject().reference().compareTo(threshold.amount()) < 0) {
			// The Belgian decree itself applies below the European threshold too.
			notes.add(ModificationTexts.message("note.below-threshold"));
		}
		if (verdict.subject().kind() == ContractKind.CONCESSION && verdict.subject().regime() == Regime.BE) {
			notes.add(ModificationTexts.message("note.belgian-concession"));
		}
		return List.copyOf(notes);
	}

	private static Message differs(OtherReading other) {
		Object amount = Decimals.shown(other.threshold().amount());
		return other.chosen()
				.map(drawer -> ModificationTexts.message("note.reading", other.day().toString(), amount,
						Ladekast.name(drawer)))
				.orElseGet(() -> ModificationTexts.message("note.reading-none", other.day().toString(), amount));
	}
}
