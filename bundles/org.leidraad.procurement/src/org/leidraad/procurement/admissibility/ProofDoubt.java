/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.admissibility;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.UnitNames;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.crosswalk.Proof;
import org.leidraad.framework.crosswalk.Units;
import org.leidraad.model.CriterionUse;

/**
 * Why a certificate that proves the criterion of a framework may not prove what a procurement asks: the procurement may
 * ask more than the framework does.
 */
public enum ProofDoubt {

	/** The procurement asks a threshold of its own, stricter than that of the framework, or not comparable with it. */
	OWN_THRESHOLD,
	/** The procurement asks a level, and it is not known that the certificate is of that level. */
	OWN_LEVEL;

	private static final Locale[] LANGUAGES = {Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH};

	/** {@return the doubt as a word in no language} */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Looks for a doubt.
	 *
	 * @param use the criterion as the procurement asks it
	 * @param proof what proves the criterion of the framework
	 * @return the doubt; none if the procurement asks no more than the framework does
	 */
	public static Optional<ProofDoubt> of(CriterionUse use, Proof proof) {
		if (asksMore(use, proof.criterion().criterion())) {
			return Optional.of(OWN_THRESHOLD);
		}
		String level = use.getLevel() == null ? "" : use.getLevel().strip();
		return level.isEmpty() || isLevel(level, proof) ? Optional.empty() : Optional.of(OWN_LEVEL);
	}

	private static boolean asksMore(CriterionUse use, Criterion criterion) {
		BigDecimal own = use.getThreshold();
		if (own == null) {
			return false;
		}
		if (criterion.getThreshold() == null) {
			return true;
		}
		OptionalInt order = Units.compare(own, unit(use, criterion), criterion.getThreshold(), criterion.getUnit());
		return order.isEmpty() || switch (criterion.getOperator()) {
			case AT_LEAST -> order.getAsInt() > 0;
			case AT_MOST -> order.getAsInt() < 0;
			case EQUAL, NONE, YES -> order.getAsInt() != 0;
		};
	}

	/** The unit as catalogues write it: a roadmap may have it in words, or leave it out. */
	private static String unit(CriterionUse use, Criterion criterion) {
		String own = use.getUnit() == null ? "" : use.getUnit().strip();
		boolean same = own.isEmpty() || Stream.of(LANGUAGES)
				.anyMatch(language -> UnitNames.of(language, criterion.getUnit()).equalsIgnoreCase(own));
		return same ? criterion.getUnit() : own;
	}

	/** The level that the criterion is of is proven with it; any other one only by a certificate of that level. */
	private static boolean isLevel(String asked, Proof proof) {
		InstalledFramework framework = proof.criterion().framework();
		Level own = proof.criterion().criterion().getLevel();
		boolean certified = proof.certificate().framework().equals(framework.id())
				&& proof.certificate().level().filter(level -> AskedLevels.isNamed(framework, level, asked))
						.isPresent();
		return certified || own != null && AskedLevels.isNamed(framework, own.getId(), asked);
	}
}
