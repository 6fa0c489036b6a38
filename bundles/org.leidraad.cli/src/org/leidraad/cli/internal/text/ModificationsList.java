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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.cli.internal.Session;
import org.leidraad.model.Drawer;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.modification.DrawerResult;
import org.leidraad.procurement.modification.Ladekast;
import org.leidraad.procurement.modification.LedgerRow;
import org.leidraad.procurement.modification.ModificationCase;
import org.leidraad.procurement.modification.ModificationLedger;
import org.leidraad.procurement.modification.ModificationNotice;
import org.leidraad.procurement.modification.ModificationVerdict;
import org.leidraad.procurement.modification.NoticeField;
import org.leidraad.procurement.modification.Warning;

/** What {@code modifications} prints: the verdict on each case, or the ledgers of a roadmap. */
public final class ModificationsList {

	private static final String INDENT = "     ";
	private static final String NONE = "-";
	private static final String UNREADABLE = "?";
	private static final int MOST_DIGITS = 30;

	private final Session session;
	private final NumberFormat amounts;
	private long allowed;
	private long refused;

	/**
	 * @param session where to, and in what language
	 */
	public ModificationsList(Session session) {
		this.session = session;
		this.amounts = NumberFormat.getNumberInstance(session.locale());
		amounts.setMaximumFractionDigits(2);
		amounts.setRoundingMode(RoundingMode.HALF_UP);
	}

	/**
	 * Begins with how many cases there are.
	 *
	 * @param file the file
	 * @param count how many
	 */
	public void begin(Path file, long count) {
		session.print("modifications.head", file, count);
		session.terminal().print("");
	}

	/**
	 * Judges a case and prints the verdict.
	 *
	 * @param subject the case
	 */
	public void add(ModificationCase subject) {
		ModificationVerdict verdict = Ladekast.judge(subject);
		hanging(subject.id() + "  ", sign(verdict.allowed()) + ' ' + words(verdict.sentence()));
		if (verdict.allowed()) {
			allowed++;
			because(INDENT, verdict);
			if (verdict.fits().size() > 1) {
				wrapped(session.text("modifications.fits", letters(verdict.fits())));
			}
			if (verdict.fits(Drawer.SMALL)) {
				wrapped(session.text("modifications.small", number(verdict.usedAfter()), number(verdict.limit())));
			}
		} else {
			refused++;
			verdict.drawers().forEach(this::missing);
		}
		remarks(verdict);
	}

	/** On what the drawer rests that was chosen. */
	private void because(String start, ModificationVerdict verdict) {
		verdict.chosen().flatMap(drawer -> verdict.result(drawer).grounds())
				.ifPresent(grounds -> hanging(start, session.text("modifications.because", words(grounds))));
	}

	private void missing(DrawerResult result) {
		wrapped(result.drawer().getLiteral() + ": " + words(result.shortcoming()));
	}

	private void remarks(ModificationVerdict verdict) {
		verdict.warnings().forEach(warning -> wrapped(warning.code() + ' ' + words(warning.message())));
		verdict.notes().forEach(note -> wrapped(words(note)));
	}

	/** Ends with the sums, and what a verdict is worth. */
	public void end() {
		session.terminal().print("");
		session.print("modifications.sum", allowed, refused);
		session.terminal().print(words(Ladekast.indication()));
	}

	/**
	 * Prints the ledgers of a roadmap.
	 *
	 * @param file the roadmap
	 * @param on the day for changes without a date
	 * @param ledgers the ledger of each contract
	 */
	public void print(Path file, LocalDate on, List<ModificationLedger> ledgers) {
		session.print("modifications.ledgers", file, ledgers.size(), on.toString());
		ledgers.forEach(this::print);
		session.terminal().print("");
		session.terminal().print(words(Ladekast.indication()));
	}

	private void print(ModificationLedger ledger) {
		session.terminal().print("");
		session.terminal().print(ModelNames.element(session.locale(), ledger.contract()));
		ledger.unjudged().ifPresent(reason -> wrapped(words(reason)));
		if (ledger.rows().isEmpty()) {
			wrapped(session.text("modifications.no-changes"));
			return;
		}
		Table table = new Table("  " + session.text("column.number"), session.text("column.date"),
				session.text("column.amount"), session.text("column.booked"), session.text("column.fits"),
				session.text("column.small"), session.text("column.full"), session.text("column.all"),
				session.text("column.warnings"), session.text("column.modification")).right(0, 2, 5, 6, 7);
		ledger.rows().forEach(row -> row(row, table));
		table.print(session.terminal());
		ledger.rows().forEach(this::remarks);
	}

	private void row(LedgerRow row, Table table) {
		table.row("  " + row.number(), row.change().getDate() == null ? NONE : row.change().getDate().toString(),
				Optional.ofNullable(row.change().getAmount()).map(this::number).orElse(NONE),
				row.booked().map(Drawer::getLiteral).orElse(NONE), row.fits().isEmpty() ? NONE : letters(row.fits()),
				number(row.small()), row.share().map(share -> NumberFormat.getPercentInstance(session.locale())
						.format(share)).orElse(NONE),
				number(row.all()),
				row.warnings().isEmpty()
						? NONE
						: row.warnings().stream().map(Warning::code).collect(Collectors.joining(" ")),
				ModelNames.element(session.locale(), row.change()));
	}

	private void remarks(LedgerRow row) {
		String start = "  " + row.number() + "  ";
		row.unjudged().ifPresent(reason -> hanging(start, words(reason)));
		row.verdict().ifPresent(verdict -> {
			if (verdict.subject().drawer().isEmpty()) {
				hanging(start, words(verdict.sentence()));
				because(start, verdict);
			}
			verdict.subject().drawer().map(verdict::result).ifPresent(booked -> booked(start, booked));
		});
		row.clause().ifPresent(use -> hanging(start, use.limit()
				.map(limit -> session.text("modifications.under-amount", use.name(), number(use.used()), number(limit)))
				.orElseGet(() -> session.text("modifications.under", use.name()))));
		row.warnings().forEach(warning -> hanging(start, warning.code() + ' ' + words(warning.message())));
		if (row.warnings().stream().anyMatch(warning -> warning.kind() == Warning.Kind.NOTICE_DUE)) {
			ModificationNotice.of(row.change(), row.verdict()).fields().forEach(field -> field(start, field));
		}
		row.notes().forEach(note -> hanging(start, words(note)));
	}

	private void booked(String start, DrawerResult booked) {
		boolean isMet = booked.fits();
		hanging(start, session.text(isMet ? "modifications.booked" : "modifications.contradicted", words(booked.name()),
				words(booked.article()), isMet ? words(booked.grounds().orElseThrow()) : words(booked.shortcoming())));
	}

	/** A field of the notice that is due. */
	private void field(String start, NoticeField field) {
		String text = session.text("modifications.field", field.id(), words(field.label()),
				field.value().orElseGet(() -> session.text("modifications.field-missing")));
		hanging(start + "  ", field.hint().map(hint -> text + " (" + words(hint) + ')').orElse(text));
	}

	private String sign(boolean isAllowed) {
		return isAllowed ? session.terminal().sign("✓", "+") : session.terminal().sign("✗", "x");
	}

	private static String letters(List<Drawer> drawers) {
		return drawers.stream().map(Drawer::getLiteral).collect(Collectors.joining(" "));
	}

	private String number(BigDecimal value) {
		// A typing error may have more digits than a page, or than the memory.
		long digits = Math.abs((long) value.precision() - value.scale());
		return digits > MOST_DIGITS ? UNREADABLE : amounts.format(value);
	}

	private String words(Message message) {
		return message.in(session.locale());
	}

	private void wrapped(String text) {
		hanging(INDENT, text);
	}

	/** Further lines stand under the first, after what it starts with. */
	private void hanging(String start, String text) {
		int indent = Math.min(start.length(), INDENT.length());
		List<String> lines = Wrapping.lines(text, Wrapping.PAGE - Math.min(start.length(), Wrapping.PAGE / 2));
		session.terminal().print(start + lines.getFirst());
		lines.stream().skip(1).forEach(line -> session.terminal().print(" ".repeat(indent) + line));
	}
}
