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

import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.Done;
import org.leidraad.procurement.modification.GoverningLaw;

/**
 * A change on the ground of necessary additions or of unforeseen circumstances that was not made known: both need a
 * notice
 * (NL art. 2.163d and 2.163e, Directive 2014/24/EU art. 72(1)). One that is still to come need not have been.
 * No repair: when it was published is for people to find out.
 */
public final class ModificationNoticeMissing extends ProcurementRule<Modification> {

	/** Made for the extension point. */
	public ModificationNoticeMissing() {
		super("modification-notice-missing", Severity.WARNING, Modification.class, Reads.own()
				.at(Path.up(Literals.CONTRACT__MODIFICATIONS), Literals.CONTRACT__REGIME)
				.at(Path.up(Literals.CONTRACT__MODIFICATIONS).thenUp(Literals.ROADMAP__CONTRACTS),
						Literals.ROADMAP__JURISDICTION));
	}

	@Override
	public void check(Modification change, RuleContext context, FindingReport report) {
		boolean isDue = change.getDate() == null || !change.getDate().isAfter(context.today());
		if (needsNotice(change.getDrawer()) && isDue && !Done.by(change.getNoticeDate(), context.today())) {
			report.found(Literals.MODIFICATION__NOTICE_DATE,
					List.of(GoverningLaw.noticeArticle(change, change.getDrawer(), context.roadmap())), List.of());
		}
	}

	private static boolean needsNotice(Drawer drawer) {
		return drawer == Drawer.ADDITIONAL || drawer == Drawer.UNFORESEEN;
	}
}
