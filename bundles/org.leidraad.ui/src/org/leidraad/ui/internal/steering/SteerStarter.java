/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.steering;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.evaluation.EvaluationPlan;
import org.leidraad.analysis.evaluation.PlannedMoment;
import org.leidraad.chart.FigureFormat;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.knowledge.FieldTerm;
import org.leidraad.procurement.knowledge.Glossary;
import org.leidraad.procurement.steering.Agenda;
import org.leidraad.procurement.steering.CriterionPerformance;
import org.leidraad.procurement.steering.Term;
import org.leidraad.ui.internal.commands.ElementChooser;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.steering.ChecklistDialog.Column;
import org.leidraad.ui.internal.steering.ChecklistDialog.Question;
import org.leidraad.ui.internal.workbench.Faults;

/**
 * Asks what to plan, to write or to add, and does it as one step.
 *
 * @param shell the window
 * @param session the open roadmap
 * @param today the day on which is looked
 */
record SteerStarter(Shell shell, RoadmapSession session, LocalDate today) {

	/** {@return the contract at which one is, the only one, or the one that is chosen; none if there is none} */
	Optional<Contract> contract() {
		return new ElementChooser<>(Contract.class, SteeringWords.get("choose.title"), SteeringWords.get("choose.none"))
				.choose(shell, session.place().element(), session.roadmap().getContracts());
	}

	/** Plans evaluation moments from the term of a contract. */
	void plan(Contract contract) {
		List<PlannedMoment> moments = EvaluationPlan.of(contract).moments();
		if (moments.isEmpty()) {
			Term term = Term.of(contract);
			boolean known = term.isComplete() || term.start().isPresent() && term.end().isEmpty();
			say("plan.title", contract, known ? "plan.nothing" : "plan.no-term");
			return;
		}
		Question<PlannedMoment> question = new Question<>(SteeringWords.get("plan.title", name(contract)), "plan",
				moments, moment -> !moment.date().isBefore(today),
				List.of(new Column<>("column.date", 220, this::day),
						new Column<>("plan.moment", 400, moment -> moment.kind().title().in(Locale.getDefault()))),
				Optional.empty());
		ChecklistDialog<PlannedMoment> dialog = new ChecklistDialog<>(shell, question);
		if (dialog.open() == Window.OK) {
			session.run(Planning.moments(contract, dialog.chosen(), RuleContext.languageOf(session.roadmap())));
		}
	}

	private String day(PlannedMoment moment) {
		String date = new FigureFormat(Locale.getDefault()).date(moment.date());
		return moment.date().isBefore(today) ? date + " (" + SteeringWords.get("plan.past") + ')' : date;
	}

	/** Plans a check for each agreed criterion of a contract. */
	void checks(Contract contract) {
		List<CriterionPerformance> rows = Planning.unplanned(contract, today);
		if (rows.isEmpty()) {
			say("checks.title", contract, contract.getCriteria().isEmpty() ? "checks.no-criteria" : "checks.nothing");
			return;
		}
		Question<CriterionPerformance> question = new Question<>(SteeringWords.get("checks.title", name(contract)),
				"checks", rows, row -> true,
				List.of(new Column<>("checks.criterion", 430, row -> name(row.criterion())),
						new Column<>("checks.last", 190, this::last)),
				Optional.of(proposed(contract)));
		ChecklistDialog<CriterionPerformance> dialog = new ChecklistDialog<>(shell, question);
		if (dialog.open() == Window.OK) {
			session.run(
					Planning.checks(contract, dialog.chosen().stream().map(CriterionPerformance::criterion).toList(),
							dialog.day().orElse(today)));
		}
	}

	private String last(CriterionPerformance row) {
		return row.last().flatMap(check -> Optional.ofNullable(check.getDate()))
				.map(new FigureFormat(Locale.getDefault())::shortDate)
				.orElseGet(() -> SteeringWords.get("checks.never"));
	}

	/** The day of the next evaluation, where criteria are talked about anyway; today where none is planned. */
	private LocalDate proposed(Contract contract) {
		return contract.getEvaluations().stream().filter(moment -> !moment.isHeld()).map(EvaluationMoment::getDate)
				.filter(Objects::nonNull).filter(date -> !date.isBefore(today)).min(LocalDate::compareTo)
				.orElse(today);
	}

	/** Adds words of the field to the glossary. */
	void glossary() {
		Locale written = RuleContext.languageOf(session.roadmap());
		List<FieldTerm> missing = Glossary.missing(session.roadmap(), written);
		if (missing.isEmpty()) {
			MessageDialog.openInformation(shell, SteeringWords.get("glossary.title"),
					SteeringWords.get("glossary.nothing"));
			return;
		}
		Question<FieldTerm> question = new Question<>(SteeringWords.get("glossary.title"), "glossary", missing,
				term -> false,
				List.of(new Column<>("glossary.term", 190, FieldTerm::name),
						new Column<>("glossary.meaning", 450, FieldTerm::meaning),
						new Column<>("glossary.source", 240, FieldTerm::source)),
				Optional.empty());
		ChecklistDialog<FieldTerm> dialog = new ChecklistDialog<>(shell, question);
		if (dialog.open() == Window.OK) {
			session.run(Planning.glossary(session.roadmap(), dialog.chosen()));
		}
	}

	/** Writes an agenda to a calendar file, where the person wants it. */
	void calendar(Agenda agenda) {
		if (agenda.dues().isEmpty()) {
			MessageDialog.openInformation(shell, SteeringWords.get("calendar.title"),
					SteeringWords.get("calendar.nothing"));
			return;
		}
		ask().map(CalendarFile::of).ifPresent(file -> write(file, agenda));
	}

	private Optional<Path> ask() {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(SteeringWords.get("calendar.title"));
		dialog.setFilterExtensions(new String[]{"*" + CalendarFile.SUFFIX});
		dialog.setFilterNames(new String[]{SteeringWords.get("calendar.filter")});
		dialog.setOverwrite(true);
		Path roadmap = session.document().file().toAbsolutePath();
		dialog.setFilterPath(String.valueOf(roadmap.getParent()));
		String bare = roadmap.getFileName().toString().replaceFirst("\\.[^.]*$", "");
		dialog.setFileName(bare + "-" + SteeringWords.get("calendar.file") + CalendarFile.SUFFIX);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private void write(CalendarFile file, Agenda agenda) {
		try {
			file.write(agenda, Locale.getDefault());
			MessageDialog.openInformation(shell, SteeringWords.get("calendar.title"),
					SteeringWords.get("calendar.done", agenda.dues().size(), file.file().toString()));
		} catch (IOException e) {
			ILog.get().warn("The calendar cannot be written.", e);
			Faults.show(shell, SteeringWords.get("calendar.fault", file.file().toString(), e.getLocalizedMessage()));
		}
	}

	private void say(String title, Contract contract, String sentence) {
		MessageDialog.openInformation(shell, SteeringWords.get(title, name(contract)),
				SteeringWords.get(sentence, name(contract)));
	}

	private static String name(Contract contract) {
		return ModelNames.element(Locale.getDefault(), contract);
	}

	private static String name(CriterionUse criterion) {
		return ModelNames.element(Locale.getDefault(), criterion);
	}
}
