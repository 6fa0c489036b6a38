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

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.Contract;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.belgium.BelgianClause;
import org.leidraad.ui.internal.fields.Edits;

/** Adds a Belgian review clause to a contract, with a wording to start from. */
final class ClauseAdding {

	private ClauseAdding() {
	}

	/**
	 * The step that adds a clause.
	 *
	 * @param domain the domain of the open roadmap
	 * @param contract the contract
	 * @param clause which clause
	 * @param language the language of the roadmap
	 * @return the step; none for what applies by law and needs no clause
	 */
	static Optional<Command> of(EditingDomain domain, Contract contract, BelgianClause clause, Locale language) {
		return clause.kind().map(kind -> {
			ReviewClause made = (ReviewClause) Edits.part(Literals.CONTRACT__CLAUSES);
			String name = clause.title().in(language);
			made.setName(name.substring(0, 1).toUpperCase(language) + name.substring(1));
			made.setKind(kind);
			made.setNotes(clause.source().in(language));
			clause.wording(language).ifPresent(made::setText);
			return Edits.add(domain, contract, Literals.CONTRACT__CLAUSES, made);
		});
	}
}
