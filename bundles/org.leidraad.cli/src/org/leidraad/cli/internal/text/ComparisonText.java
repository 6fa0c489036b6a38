/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.text;

import java.util.Locale;
import java.util.Optional;

import org.leidraad.cli.internal.Session;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.edition.Change;
import org.leidraad.framework.edition.CriterionChange;
import org.leidraad.framework.edition.EditionComparison;

/**
 * What {@code frameworks --compare} prints: what changes from one edition to another.
 *
 * @param session where to, and in what language
 */
public record ComparisonText(Session session) {

	private static final String NONE = "-";

	/**
	 * Prints a comparison.
	 *
	 * @param framework the framework
	 * @param comparison two of its editions
	 */
	public void print(InstalledFramework framework, EditionComparison comparison) {
		session.print("frameworks.compare", framework.name(session.locale()), comparison.older().getId(),
				comparison.newer().getId());
		session.terminal().print("");
		Table table = new Table(session.text("column.change"), session.text("column.old"), session.text("column.new"),
				session.text("column.criterion"));
		comparison.changes().forEach(change -> row(framework, change, table));
		table.print(session.terminal());
		if (!comparison.of(Change.DROPPED).isEmpty()) {
			session.terminal().print("");
			Wrapping.lines(session.text("frameworks.no-counterpart"), Wrapping.PAGE).forEach(session.terminal()::print);
		}
	}

	private void row(InstalledFramework framework, CriterionChange change, Table table) {
		String title = change.newer().or(change::older)
				.map(criterion -> framework.text(session.locale(), "criterion." + criterion.getKey())).orElse(NONE);
		table.row(session.text("change." + change.change().name().toLowerCase(Locale.ROOT)), told(change.older()),
				told(change.newer()), change.verified()
						? title
						: title + ' ' + session.text("frameworks.to-be-checked"));
	}

	/** The key, and the threshold where it is a number. */
	private String told(Optional<Criterion> criterion) {
		return criterion.map(one -> one.getThreshold() == null
				? one.getKey()
				: one.getKey() + " (" + FrameworksText.threshold(one, session.locale()) + ')').orElse(NONE);
	}
}
