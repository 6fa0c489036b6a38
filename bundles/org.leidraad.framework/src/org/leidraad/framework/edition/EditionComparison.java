/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.edition;

import java.util.List;

import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;

/**
 * What changes from one edition of a framework to another.
 *
 * @param older the one that is left
 * @param newer the one that is gone to
 * @param changes a line for each criterion of the older edition and each counterpart that it has, in the order of the
 * catalogue; then those that are new
 */
public record EditionComparison(Edition older, Edition newer, List<CriterionChange> changes) {

	/** Keeps a copy of its own. */
	public EditionComparison {
		changes = List.copyOf(changes);
	}

	/**
	 * What becomes of one criterion.
	 *
	 * @param criterion a criterion of the older edition
	 * @return its lines, the best founded counterpart first; none if it is not of the older edition
	 */
	public List<CriterionChange> of(Criterion criterion) {
		return changes.stream().filter(change -> change.older().filter(one -> one == criterion).isPresent()).toList();
	}

	/**
	 * The lines of one kind.
	 *
	 * @param change the kind
	 * @return the lines
	 */
	public List<CriterionChange> of(Change change) {
		return changes.stream().filter(each -> each.change() == change).toList();
	}
}
