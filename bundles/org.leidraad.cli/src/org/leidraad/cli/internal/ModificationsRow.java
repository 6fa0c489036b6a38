/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.Regime;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.cost.CostLimits;
import org.leidraad.procurement.modification.Booked;
import org.leidraad.procurement.modification.ContractKind;
import org.leidraad.procurement.modification.ModificationCase;
import org.leidraad.procurement.modification.ThresholdDays;

/**
 * A row of a file with changes of contracts, made into a case.
 *
 * @param file the file, for messages
 * @param number the number of the row, from 1; the heads are row 1
 * @param columns where each column stands
 * @param cells the row
 */
record ModificationsRow(Path file, long number, Map<ModificationsColumn, Integer> columns, CSVRecord cells) {

	private static final int MOST_SHOWN = 60;
	/** No contract becomes a hundred times dearer by its index. */
	private static final BigDecimal MOST_FACTOR = new BigDecimal("100");
	private static final Set<String> YES = Set.of("y", "yes", "j", "ja", "o", "oui", "true", "1");
	private static final Set<String> NO = Set.of("n", "no", "nee", "non", "false", "0");
	private static final List<ModificationsColumn> FACTS = ModificationsColumn.facts();
	private static final Map<String, OrganisationType> BUYERS = Map.of("central", OrganisationType.CENTRAL,
			"central-government", OrganisationType.CENTRAL, "subcentral", OrganisationType.SUB_CENTRAL,
			"sub-central", OrganisationType.SUB_CENTRAL, "utility", OrganisationType.UTILITY);

	/** {@return the name of the case} */
	String id() throws UnusableInput {
		return filled(ModificationsColumn.ID);
	}

	/**
	 * Makes the case.
	 *
	 * @param on the day of a change that names none
	 * @return the case
	 * @throws UnusableInput if a cell cannot be understood; the line names row, column, and what may stand there
	 */
	ModificationCase subject(LocalDate on) throws UnusableInput {
		BigDecimal reference = positive(ModificationsColumn.REF_VALUE, true);
		if (isFilled(ModificationsColumn.INDEX_FACTOR)) {
			BigDecimal factor = positive(ModificationsColumn.INDEX_FACTOR, false);
			reference = reference.multiply(factor);
			if (factor.compareTo(MOST_FACTOR) > 0 || !CostLimits.isSane(reference)) {
				throw refused(ModificationsColumn.INDEX_FACTOR, "modifications.factor", MOST_FACTOR);
			}
		}
		LocalDate date = date(ModificationsColumn.DATE).orElse(on);
		Regime regime = choice(ModificationsColumn.REGIME, Stream.of(Regime.NL, Regime.BE, Regime.EU),
				Regime::getLiteral);
		ContractKind kind = choice(ModificationsColumn.TYPE, Stream.of(ContractKind.values()), ContractKind::name);
		return ModificationCase
				.of(id(), regime, kind, buyer(), reference, amount(ModificationsColumn.DELTA, true),
						Booked.small(amount(ModificationsColumn.PREV_NET_SMALL, true)), facts(), date)
				.withDays(new ThresholdDays(date, date(ModificationsColumn.CONTRACT_DATE)));
	}

	private String cell(ModificationsColumn column) {
		Integer index = columns.get(column);
		return index == null || index >= cells.size() ? "" : cells.get(index).strip();
	}

	private boolean isFilled(ModificationsColumn column) {
		return !cell(column).isEmpty();
	}

	private String filled(ModificationsColumn column) throws UnusableInput {
		if (!isFilled(column)) {
			throw refused(column, "modifications.filled");
		}
		return cell(column);
	}

	private <E> E choice(ModificationsColumn column, Stream<E> choices, Function<E, String> name)
			throws UnusableInput {
		List<E> all = choices.toList();
		return all.stream().filter(one -> name.apply(one).equalsIgnoreCase(cell(column))).findFirst()
				.orElseThrow(() -> refused(column, "modifications.choose", String.join(", ",
						all.stream().map(name).map(one -> one.length() > 2 ? one.toLowerCase(Locale.ROOT) : one)
								.toList())));
	}

	private OrganisationType buyer() throws UnusableInput {
		OrganisationType buyer = BUYERS.get(cell(ModificationsColumn.BUYER).toLowerCase(Locale.ROOT));
		if (buyer == null) {
			throw refused(ModificationsColumn.BUYER, "modifications.choose", "central, subcentral, utility");
		}
		return buyer;
	}

	/** Groups of digits stand in amounts only: an index of 1.080 is no thousand. */
	private BigDecimal amount(ModificationsColumn column, boolean isMoney) throws UnusableInput {
		String text = cell(column);
		if (isMoney && ModificationsNumber.isAmbiguous(text)) {
			throw refused(column, "modifications.ambiguous");
		}
		BigDecimal value = ModificationsNumber.read(text).orElseThrow(() -> refused(column, "modifications.number"));
		if (!CostLimits.isSane(value)) {
			throw refused(column, "modifications.absurd", CostLimits.LARGEST_AMOUNT);
		}
		return value;
	}

	private BigDecimal positive(ModificationsColumn column, boolean isMoney) throws UnusableInput {
		BigDecimal value = amount(column, isMoney);
		if (value.signum() <= 0) {
			throw refused(column, "modifications.positive");
		}
		return value;
	}

	private Optional<LocalDate> date(ModificationsColumn column) throws UnusableInput {
		try {
			return isFilled(column) ? Optional.of(LocalDate.parse(cell(column))) : Optional.empty();
		} catch (DateTimeParseException noDate) {
			throw refused(column, "modifications.date");
		}
	}

	private Set<ModificationFact> facts() throws UnusableInput {
		Set<ModificationFact> facts = EnumSet.noneOf(ModificationFact.class);
		for (ModificationsColumn column : FACTS) {
			String answer = cell(column).toLowerCase(Locale.ROOT);
			if (YES.contains(answer)) {
				facts.add(column.fact());
			} else if (!NO.contains(answer) && (column.isRequired() || isFilled(column))) {
				throw refused(column, "modifications.fact");
			}
		}
		return facts;
	}

	private UnusableInput refused(ModificationsColumn column, String key, Object... arguments) {
		String value = cell(column);
		return new UnusableInput("modifications.cell", file, Long.toString(number), column.head(),
				value.length() > MOST_SHOWN ? value.substring(0, MOST_SHOWN) + '…' : value,
				Message.of(Session.TEXTS, key, arguments));
	}
}
