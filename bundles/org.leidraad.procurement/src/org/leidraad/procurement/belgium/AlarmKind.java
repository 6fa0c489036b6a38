/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.belgium;

/** What must be done after an event. */
public enum AlarmKind {

	/** Art. 38/14: make it known in writing within 30 days, on pain of forfeiture. */
	NOTICE("notice", "38/14", true),
	/** Art. 38/15: say in short how it works out on course and cost; that it goes with the notice is to be checked. */
	INFLUENCE("influence", "38/15", false),
	/** Art. 38/16: hand in the figures. */
	FIGURES("figures", "38/16", true);

	private final String id;
	private final String article;
	private final boolean verified;

	AlarmKind(String id, String article, boolean verified) {
		this.id = id;
		this.article = article;
		this.verified = verified;
	}

	/** {@return the name in files; never translated} */
	public String id() {
		return id;
	}

	/** {@return the number of the article} */
	public String article() {
		return article;
	}

	/** {@return true if its last day was checked against a source} */
	public boolean isVerified() {
		return verified;
	}
}
