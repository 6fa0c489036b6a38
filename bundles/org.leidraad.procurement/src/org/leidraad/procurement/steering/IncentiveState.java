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
import java.util.Optional;

import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.CheckResult;
import org.leidraad.model.Incentive;
import org.leidraad.model.IncentiveKind;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.internal.Done;

/**
 * Whether a reward or deduction applies by the last check of the criterion that it hangs on: a bonus or a longer term
 * when it is met, a deduction when it is not. When it is partly met people must judge.
 *
 * @param incentive the incentive
 * @param applies whether it applies
 * @param since the day of the check that tells; none where nobody can tell
 * @param granted the day on which it was granted or imposed, on the day of the check that tells or later; none where it
 * was not done yet
 */
public record IncentiveState(Incentive incentive, Applies applies, Optional<LocalDate> since,
		Optional<LocalDate> granted) {

	/** Whether an incentive applies. */
	public enum Applies {

		/** It does. */
		YES("yes"),
		/** It does not. */
		NO("no"),
		/** It hangs on no criterion, nobody checked it, or it is partly met: people must judge. */
		UNKNOWN("unknown");

		private final String id;

		Applies(String id) {
			this.id = id;
		}

		/** {@return the name in files; never translated} */
		public String id() {
			return id;
		}
	}

	static IncentiveState of(Incentive incentive, Optional<PerformanceCheck> last, LocalDate today) {
		Applies applies = last.map(check -> applies(incentive.getKind(), check.getResult())).orElse(Applies.UNKNOWN);
		Optional<LocalDate> since = last.filter(check -> applies != Applies.UNKNOWN).map(PerformanceCheck::getDate);
		Optional<LocalDate> granted = Optional.ofNullable(incentive.getGrantedOn())
				.filter(day -> Done.by(day, today)).filter(day -> since.filter(day::isBefore).isEmpty());
		return new IncentiveState(incentive, applies, since, granted);
	}

	private static Applies applies(IncentiveKind kind, CheckResult result) {
		boolean isReward = kind != IncentiveKind.MALUS;
		return switch (result) {
			case MET -> isReward ? Applies.YES : Applies.NO;
			case NOT_MET -> isReward ? Applies.NO : Applies.YES;
			case PARTLY, NOT_CHECKED -> Applies.UNKNOWN;
		};
	}

	/** {@return true if it was granted or imposed after the check that tells, or on its day} */
	public boolean isGranted() {
		return granted.isPresent();
	}

	/** {@return what is to be done with it, in one sentence} */
	public Message sentence() {
		String name = ElementName.of(incentive);
		if (granted.isPresent()) {
			return SteeringTexts.message("incentive.granted", name, granted.get().toString());
		}
		return SteeringTexts.message("incentive." + applies.id(), name,
				since.map(LocalDate::toString).orElse("-"));
	}
}
