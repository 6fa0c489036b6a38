/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * An amount below 0 where there can be none, or an index factor of 0 or less. What is computed passes such an amount
 * over, so that it must be told. An amount with a minus too many can be made positive; what an index factor should be
 * is for people to look up. Changes, options and cost lines may go down, and are left in peace.
 */
public final class AmountNegative extends ProcurementRule<Element> {

	private static final Map<EClass, List<EAttribute>> AMOUNTS = Map.of(
			Literals.CONTRACT, List.of(Literals.CONTRACT__VALUE, Literals.CONTRACT__ORIGINAL_VALUE,
					Literals.CONTRACT__INDEX_FACTOR),
			Literals.CONTRACT_EVENT, List.of(Literals.CONTRACT_EVENT__DISADVANTAGE),
			Literals.DEVICE_FLOW, List.of(Literals.DEVICE_FLOW__UNITS, Literals.DEVICE_FLOW__TRACED_UNITS),
			Literals.MATERIAL, List.of(Literals.MATERIAL__MASS));

	/** Made for the extension point. */
	public AmountNegative() {
		super("amount-negative", Severity.ERROR, Element.class, Reads.own());
	}

	@Override
	public void check(Element element, RuleContext context, FindingReport report) {
		for (EAttribute field : AMOUNTS.getOrDefault(element.eClass(), List.of())) {
			if (element.eGet(field) instanceof BigDecimal amount && isTooLow(amount, field)) {
				report.found(field, List.of(ProcurementTexts.message("amount." + field.getName()),
						Decimals.shown(amount), isFactor(field) ? 1 : 0), () -> repairs(element, field, amount));
			}
		}
	}

	private static boolean isTooLow(BigDecimal amount, EAttribute field) {
		return amount.signum() < (isFactor(field) ? 1 : 0);
	}

	private static boolean isFactor(EAttribute field) {
		return field == Literals.CONTRACT__INDEX_FACTOR;
	}

	private static List<Repair> repairs(Element element, EAttribute field, BigDecimal amount) {
		return isFactor(field)
				? List.of()
				: List.of(new Setting(ProcurementTexts.message("repair.make-positive",
						Decimals.shown(amount.negate())), element, field, amount.negate()));
	}
}
