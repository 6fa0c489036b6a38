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

import org.eclipse.swt.graphics.Image;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.ui.internal.chart.StateSigns;
import org.leidraad.ui.internal.fields.SeveritySign;

/** Whether a change fits in a drawer, in sign and word: a disc with a tick, a cross, a hollow disc. */
final class DrawerSigns {

	private DrawerSigns() {
	}

	/** {@return the sign, shared: nobody disposes it} */
	static Image image(Answer answer) {
		return switch (answer) {
			case YES -> StateSigns.image(IndicatorState.ACHIEVED);
			case NO -> SeveritySign.image(Severity.ERROR);
			default -> StateSigns.image(IndicatorState.NOT_STARTED);
		};
	}

	/** {@return the word for whether it fits} */
	static String word(Answer answer) {
		return ChangeTexts.get("standing." + answer.getLiteral());
	}

	/** {@return the answer itself in a word} */
	static String answer(Answer answer) {
		return ChangeTexts.get("answer." + answer.getLiteral());
	}
}
