/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import java.util.List;

import org.leidraad.model.FunctionalNeed;
import org.leidraad.model.Provision;
import org.leidraad.model.UserGroup;
import org.leidraad.model.edit.ModelNames;

/**
 * What a user group must be able to do.
 *
 * @param tender the tender
 * @param group the user group
 * @param need the need
 */
record Need(Tender tender, UserGroup group, FunctionalNeed need) {

	/** The needs of all groups that have any, first what they must be able to do. */
	static List<Need> of(Tender tender) {
		return tender.function().groups().stream()
				.flatMap(each -> each.needs().stream().map(need -> new Need(tender, each.group(), need))).toList();
	}

	/** The user groups that have needs. */
	static List<UserGroup> groups(Tender tender) {
		return tender.function().groups().stream().filter(each -> !each.needs().isEmpty()).map(each -> each.group())
				.toList();
	}

	String groupName() {
		return ModelNames.element(tender.facts().locale(), group);
	}

	/** How many people they are, and whether devices are bought or used as a service. */
	static String describe(Tender tender, UserGroup group) {
		String people = group.getSize() == null ? "" : tender.text("group.size", group.getSize());
		String provision = group.getProvision() == Provision.OPEN
				? ""
				: ModelNames.choice(tender.facts().locale(), group.getProvision());
		String facts = people.isEmpty() || provision.isEmpty() ? people + provision : people + " · " + provision;
		String description = Wording.filled(group.getDescription()).orElse("");
		String all = facts.isEmpty() || description.isEmpty() ? facts + description : facts + " · " + description;
		return all.isEmpty() ? null : all;
	}

	String what() {
		return ModelNames.element(tender.facts().locale(), need);
	}

	String description() {
		return Wording.filled(need.getDescription()).orElse(null);
	}

	String importance() {
		return ModelNames.choice(tender.facts().locale(), need.getImportance());
	}
}
