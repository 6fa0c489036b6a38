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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.chart.FigureFormat;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.modification.ClauseUse;
import org.leidraad.procurement.modification.ConditionResult;
import org.leidraad.procurement.modification.GoverningLaw;
import org.leidraad.procurement.modification.Ladekast;
import org.leidraad.procurement.modification.LedgerRow;
import org.leidraad.procurement.modification.ModificationVerdict;
import org.leidraad.procurement.modification.Warning;

/**
 * Puts the ledger of a contract into words.
 *
 * @param locale the language
 */
record LedgerText(Locale locale) {

	/** The keys of the columns. */
	static final List<String> COLUMNS = List.of("number", "date", "name", "amount", "drawer", "small", "share",
			"notice", "warnings", "article");

	private static final String NONE = "\u2013";
	private static final int CENTS = 2;
	private static final String UNIT = "\u00A0EUR";

	/** {@return the heads of the columns} */
	List<String> heads() {
		return COLUMNS.stream().map(key -> ChangeTexts.in(locale, "ledger." + key)).toList();
	}

	/** {@return the cells of a row, one for each column} */
	List<String> cells(LedgerRow row) {
		Modification change = row.change();
		return List.of(Integer.toString(row.number()), date(change.getDate()), ModelNames.element(locale, change),
				change.getAmount() == null ? NONE : money(change.getAmount()), drawer(row),
				money(row.small()), row.share().map(this::percent).orElse(NONE), notice(row), warnings(row),
				article(row));
	}

	/** {@return whether it is booked where it fits; not known while it is undecided or cannot be judged} */
	static Answer standing(LedgerRow row) {
		if (row.verdict().isEmpty() || row.booked().isEmpty()) {
			return Answer.UNKNOWN;
		}
		return row.isContradicted() ? Answer.NO : Answer.YES;
	}

	private String drawer(LedgerRow row) {
		Optional<Drawer> booked = row.booked();
		if (booked.isEmpty()) {
			return row.fits().stream().findFirst()
					.map(fit -> ChangeTexts.in(locale, "ledger.undecided.fits", name(fit)))
					.orElseGet(() -> ChangeTexts.in(locale, "ledger.undecided"));
		}
		return row.isContradicted()
				? ChangeTexts.in(locale, "ledger.contradicted", name(booked.get()))
				: name(booked.get());
	}

	private String article(LedgerRow row) {
		return row.booked().flatMap(drawer -> row.verdict().map(one -> GoverningLaw.article(one.subject().regime(),
				drawer, one.subject().kind(), one.subject().buyer()))).map(this::words).orElse(NONE);
	}

	private String notice(LedgerRow row) {
		Modification change = row.change();
		if (row.booked().filter(Ladekast::needsNotice).isEmpty()) {
			return NONE;
		}
		boolean isDue = row.warnings().stream().anyMatch(one -> one.kind() == Warning.Kind.NOTICE_DUE);
		return isDue || change.getNoticeDate() == null
				? ChangeTexts.in(locale, "ledger.notice.due")
				: ChangeTexts.in(locale, "ledger.notice.done", date(change.getNoticeDate()),
						change.getNotice() == null ? "" : change.getNotice()).strip();
	}

	private static String warnings(LedgerRow row) {
		return row.warnings().stream().map(Warning::code).collect(Collectors.joining(", "));
	}

	/** {@return the verdict on a row in full: why, what to look at, what is to be known besides} */
	String detail(LedgerRow row) {
		List<String> lines = new ArrayList<>();
		lines.add(ModelNames.element(locale, row.change()));
		row.unjudged().map(this::words).ifPresent(lines::add);
		row.verdict().ifPresent(verdict -> tell(verdict, lines));
		row.clause().map(this::clause).ifPresent(lines::add);
		row.warnings().forEach(one -> lines.add("\u25B2 " + words(one.message()) + " (" + one.code() + ')'));
		row.notes().forEach(one -> lines.add("\u25CB " + words(one)));
		row.verdict().map(ModificationVerdict::indication).map(this::words).ifPresent(lines::add);
		return String.join("\n\n", lines);
	}

	private void tell(ModificationVerdict verdict, List<String> lines) {
		if (verdict.isContradicted()) {
			Drawer booked = verdict.subject().drawer().orElseThrow();
			lines.add(ChangeTexts.in(locale, "ledger.contradicted.why", name(booked),
					reasons(verdict.result(booked).missing())));
		}
		lines.add(words(verdict.sentence()));
		verdict.drawer().filter(verdict::fits).map(verdict::result).ifPresent(fit -> lines.add(
				ChangeTexts.in(locale, "ledger.why", name(fit.drawer()), reasons(fit.conditions()))));
		String fits = verdict.fits().stream().map(this::name).collect(Collectors.joining(", "));
		if (verdict.fits().size() > 1) {
			lines.add(ChangeTexts.in(locale, "ledger.fits", fits));
		}
	}

	private String clause(ClauseUse use) {
		return use.limit()
				.map(limit -> ChangeTexts.in(locale, "ledger.clause.used", use.name(), money(use.used()), money(limit)))
				.orElseGet(() -> ChangeTexts.in(locale, "ledger.clause", use.name()));
	}

	private String reasons(List<ConditionResult> conditions) {
		return conditions.stream().map(one -> words(one.sentence())).collect(Collectors.joining("; "));
	}

	/** {@return the table as text, with tabs between the cells, for a spreadsheet} */
	String table(List<LedgerRow> rows) {
		List<List<String>> lines = new ArrayList<>(List.of(heads()));
		rows.forEach(row -> lines.add(cells(row)));
		return lines.stream().map(line -> line.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
				.collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
	}

	private String name(Drawer drawer) {
		return words(Ladekast.name(drawer));
	}

	private String date(LocalDate date) {
		return date == null ? NONE : new FigureFormat(locale).shortDate(date);
	}

	/** {@return an amount in euro} */
	String money(BigDecimal amount) {
		return new FigureFormat(locale).number(amount, CENTS) + UNIT;
	}

	/** Not rounded up: what is written as the whole limit must not be less than that. */
	private String percent(BigDecimal share) {
		return new FigureFormat(locale).percent(share.setScale(2, RoundingMode.DOWN));
	}

	private String words(Message message) {
		return message.in(locale);
	}
}
