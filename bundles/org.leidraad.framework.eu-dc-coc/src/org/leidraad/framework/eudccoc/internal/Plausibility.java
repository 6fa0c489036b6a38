/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.eudccoc.internal;

import java.math.BigDecimal;
import java.util.Optional;

/** Whether a ratio can be. */
enum Plausibility {

	/** It can, or there is none. */
	PLAUSIBLE("plausible"),
	/** Lower than the nature of the thing allows. */
	TOO_LOW("too-low"),
	/** Higher than the nature of the thing allows, or than any data centre in use. */
	TOO_HIGH("too-high");

	/** A data centre that spends four times on cooling and losses what its IT uses would be an error of units. */
	private static final BigDecimal HIGHEST_PUE = BigDecimal.valueOf(5);

	private final String id;

	Plausibility(String id) {
		this.id = id;
	}

	/** {@return the identifier, as in keys of texts} */
	String id() {
		return id;
	}

	/** Judges a power usage effectiveness: never below 1, as the IT is a part of the whole. */
	static Plausibility pue(Optional<BigDecimal> pue) {
		return between(pue, BigDecimal.ONE, HIGHEST_PUE);
	}

	/** Judges a part of the total energy. */
	static Plausibility share(Optional<BigDecimal> share) {
		return between(share, BigDecimal.ZERO, BigDecimal.ONE);
	}

	private static Plausibility between(Optional<BigDecimal> value, BigDecimal low, BigDecimal high) {
		if (value.filter(each -> each.compareTo(low) < 0).isPresent()) {
			return TOO_LOW;
		}
		return value.filter(each -> each.compareTo(high) > 0).isPresent() ? TOO_HIGH : PLAUSIBLE;
	}
}
