/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.repair.FindingDecisions;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RuleSeverity;

/** What can be done about a finding: mend it, go there, accept it, or change how bad its rule is in this roadmap. */
final class FindingMenu {

	private final Shell shell;
	private final BiConsumer<Finding, Repair> run;
	private final Runnable jump;

	FindingMenu(Shell shell, BiConsumer<Finding, Repair> run, Runnable jump) {
		this.shell = shell;
		this.run = run;
		this.jump = jump;
	}

	void fill(IMenuManager menu, Roadmap roadmap, Finding finding, List<Finding> ofElement) {
		FindingDecisions decisions = new FindingDecisions(roadmap, LocalDate.now());
		finding.repairs().forEach(repair -> menu.add(action(RepairBar.label(repair),
				() -> run.accept(finding, repair))));
		menu.add(action(FindingTexts.get("action.jump"), jump));
		menu.add(new Separator());
		if (finding.isOpen()) {
			menu.add(action(FindingTexts.get("action.accept"), () -> accept(finding, ofElement, decisions)));
		} else {
			Repair reopen = decisions.reopen(finding);
			menu.add(action(RepairBar.label(reopen), () -> run.accept(finding, reopen)));
		}
		menu.add(severities(finding, decisions));
	}

	/** Of several findings of a rule about one element, the chosen one alone is accepted. */
	private void accept(Finding finding, List<Finding> ofElement, FindingDecisions decisions) {
		boolean several = ofElement.stream().filter(one -> one.rule().equals(finding.rule())).count() > 1;
		Optional<AcceptDialog.Answer> answer = AcceptDialog.ask(shell, finding.message().in(Locale.getDefault()));
		answer.ifPresent(given -> run.accept(finding,
				decisions.accept(finding, several, given.reason(), given.by(), given.until())));
	}

	private IMenuManager severities(Finding finding, FindingDecisions decisions) {
		MenuManager severities = new MenuManager(FindingTexts.get("action.severity", finding.rule()));
		for (RuleSeverity severity : new RuleSeverity[]{RuleSeverity.ERROR, RuleSeverity.WARNING, RuleSeverity.INFO,
			RuleSeverity.OFF}) {
			Repair decision = decisions.severity(finding.rule(), severity);
			boolean now = severity.getLiteral().equals(finding.severity().id());
			IAction action = action(RepairBar.label(decision), () -> run.accept(finding, decision));
			action.setChecked(now);
			severities.add(action);
		}
		return severities;
	}

	private static IAction action(String label, Runnable what) {
		return new Action(label) {

			@Override
			public void run() {
				what.run();
			}
		};
	}
}
