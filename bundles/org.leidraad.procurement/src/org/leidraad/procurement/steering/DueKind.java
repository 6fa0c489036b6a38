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

import org.leidraad.model.text.Message;

/** What is due. */
public enum DueKind {

	/** A written notice after an event, by Belgian law. */
	EVENT_NOTICE("event-notice"),
	/** The figures after an event, by Belgian law. */
	EVENT_FIGURES("event-figures"),
	/** The publication of a change of a contract. */
	NOTICE("notice"),
	/** A remedy of a finding in the chain. */
	REMEDY("remedy"),
	/** An evaluation moment. */
	EVALUATION("evaluation"),
	/** A check of an agreed criterion. */
	CHECK("check"),
	/** A reward or deduction that a check earned. */
	INCENTIVE("incentive"),
	/** A decision on an option. */
	OPTION("option"),
	/** The first day of a contract. */
	CONTRACT_START("contract-start"),
	/** The provisional acceptance of what was delivered. */
	PROVISIONAL_ACCEPTANCE("provisional-acceptance"),
	/** The last day of a contract. */
	CONTRACT_END("contract-end"),
	/** The last day of a guarantee. */
	GUARANTEE_END("guarantee-end"),
	/** A measurement of an indicator. */
	MEASUREMENT("measurement"),
	/** A self-assessment of an organisation. */
	ASSESSMENT("assessment"),
	/** The last day of an action. */
	ACTION("action"),
	/** The day on which a target must be reached. */
	TARGET("target"),
	/** The publication of a tender. */
	PUBLICATION("publication"),
	/** A talk with the market. */
	DIALOGUE("dialogue"),
	/** The last day in force of an edition of a label or framework. */
	EDITION_END("edition-end"),
	/** The last day for which a finding was accepted. */
	ACCEPTANCE_END("acceptance-end");

	private final String id;

	DueKind(String id) {
		this.id = id;
	}

	/** {@return the name in files; never translated} */
	public String id() {
		return id;
	}

	/** {@return the kind in words} */
	public Message title() {
		return SteeringTexts.message("kind." + id);
	}
}
