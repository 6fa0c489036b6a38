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

import static org.leidraad.report.internal.table.Column.date;
import static org.leidraad.report.internal.table.Column.decimal;
import static org.leidraad.report.internal.table.Column.integer;
import static org.leidraad.report.internal.table.Column.missing;
import static org.leidraad.report.internal.table.Column.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.GlossaryTerm;
import org.leidraad.model.Incentive;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.UserGroup;
import org.leidraad.report.internal.ReportFacts;
import org.leidraad.report.internal.table.TableDefinition;

/** The tables of a tender annex: cover, sections, user groups, contract, words. Their names begin with tender. */
public final class TenderTables {

	private TenderTables() {
	}

	/** {@return the tables, in the order of the annex} */
	public static List<TableDefinition<?>> all() {
		return Stream.of(List.of(cover(), lines("tenderLines", Tender.rows(tender -> new Cover(tender).lines())),
				lines("tenderOpen", Tender.rows(tender -> new OpenPoints(tender).find())), sections(),
				lines("tenderReading", Tender.rows(tender -> new Cover(tender).reading())), buyers(), groups(),
				needs()), TenderCriteriaTables.all(), TenderCostTables.all(),
				List.of(compulsory(), clauses(), incentives(), moments(), glossary(),
						lines("tenderBasis", Tender.rows(tender -> new Basis(tender).lines()))))
				.<TableDefinition<?>>flatMap(List::stream).toList();
	}

	private static TableDefinition<Cover> cover() {
		return new TableDefinition<>("tender", Tender.rows(tender -> List.of(new Cover(tender))), List.of(
				text("procurementId", row -> row.tender().procurement().getId()),
				text("title", Cover::title),
				text("body", row -> row.tender().facts().body()),
				text("version", Cover::version),
				text("description", Cover::description),
				missing("noDescription", Cover::description),
				date("date", row -> row.tender().facts().on()),
				date("publication", row -> row.tender().procurement().getPublicationDate())));
	}

	static TableDefinition<Line> lines(String name,
			Function<ReportFacts, List<Line>> rows) {
		return new TableDefinition<>(name, rows, List.of(
				text("label", Line::label),
				text("value", Line::value),
				text("note", Line::note)));
	}

	private static TableDefinition<TenderSection.Numbered> sections() {
		return new TableDefinition<>("tenderSections", Tender.rows(TenderSection::of), List.of(
				text("section", row -> row.section().id()),
				integer("number", TenderSection.Numbered::number),
				text("name", TenderSection.Numbered::name),
				text("title", TenderSection.Numbered::title),
				text("intro", TenderSection.Numbered::intro),
				text("anchor", TenderSection.Numbered::anchor)));
	}

	private static TableDefinition<Buyers.Row> buyers() {
		return new TableDefinition<>("tenderBuyers", Tender.rows(tender -> new Buyers(tender).rows()), List.of(
				text("name", Buyers.Row::name),
				text("role", Buyers.Row::role),
				text("volume", row -> row.buyer().getVolume()),
				text("commitment", row -> row.buyer().getCommitment())));
	}

	/** A user group with needs. */
	private record Group(Tender tender, UserGroup group) {
	}

	private static TableDefinition<Group> groups() {
		return new TableDefinition<>("tenderGroups",
				Tender.rows(tender -> Need.groups(tender).stream().map(group -> new Group(tender, group)).toList()),
				List.of(
						text("groupId", row -> row.group().getId()),
						text("anchor", row -> "h2-" + row.group().getId()),
						text("name", row -> new Need(row.tender(), row.group(), null).groupName()),
						text("facts", row -> Need.describe(row.tender(), row.group())),
						missing("noFacts", row -> Need.describe(row.tender(), row.group())),
						integer("size", row -> row.group().getSize())));
	}

	private static TableDefinition<Need> needs() {
		return new TableDefinition<>("tenderNeeds", Tender.rows(Need::of), List.of(
				text("groupId", row -> row.group().getId()),
				text("group", Need::groupName),
				text("need", Need::what),
				text("description", Need::description),
				missing("noDescription", Need::description),
				text("importance", Need::importance),
				text("measure", row -> row.need().getMeasure())));
	}

	/** Something planned for the contract. */
	private record Planned<T>(PlannedContract contract, T what) {

		static <T> List<Planned<T>> of(Tender tender, Function<PlannedContract, List<T>> what) {
			PlannedContract contract = new PlannedContract(tender);
			return what.apply(contract).stream().map(each -> new Planned<>(contract, each)).toList();
		}
	}

	private static TableDefinition<CompulsoryClauses.Row> compulsory() {
		return new TableDefinition<>("tenderCompulsory", Tender.rows(tender -> new CompulsoryClauses(tender).rows()),
				List.of(
						text("name", CompulsoryClauses.Row::name),
						text("article", CompulsoryClauses.Row::article),
						text("state", CompulsoryClauses.Row::state)));
	}

	private static TableDefinition<Planned<ReviewClause>> clauses() {
		return new TableDefinition<>("tenderClauses",
				Tender.rows(tender -> Planned.of(tender, PlannedContract::clauses)), List.of(
						text("name", row -> row.contract().clauseName(row.what())),
						text("article", row -> row.what().getArticle()),
						text("text", row -> row.contract().clauseText(row.what())),
						text("amountText", row -> row.contract().clauseAmount(row.what())),
						decimal("amount", row -> row.what().getAmount())));
	}

	private static TableDefinition<Planned<Incentive>> incentives() {
		return new TableDefinition<>("tenderIncentives",
				Tender.rows(tender -> Planned.of(tender, PlannedContract::incentives)), List.of(
						text("name", row -> row.contract().incentiveName(row.what())),
						text("condition", row -> row.contract().incentiveCondition(row.what())),
						text("amountText", row -> row.contract().incentiveAmount(row.what())),
						decimal("amount", row -> row.what().getAmount())));
	}

	private static TableDefinition<Planned<EvaluationMoment>> moments() {
		return new TableDefinition<>("tenderMoments",
				Tender.rows(tender -> Planned.of(tender, PlannedContract::moments)), List.of(
						text("dateText", row -> row.contract().momentDate(row.what())),
						date("date", row -> row.what().getDate()),
						text("what", row -> row.contract().momentName(row.what()))));
	}

	private static TableDefinition<GlossaryTerm> glossary() {
		return new TableDefinition<>("tenderGlossary", Tender.rows(tender -> UsedTerms.of(tender).terms()), List.of(
				text("term", GlossaryTerm::getName),
				text("synonyms", term -> term.getSynonyms().isEmpty() ? null : String.join(", ", term.getSynonyms())),
				missing("noSynonyms", term -> term.getSynonyms().isEmpty() ? null : ""),
				text("meaning", GlossaryTerm::getDescription),
				text("source", GlossaryTerm::getSource)));
	}
}
