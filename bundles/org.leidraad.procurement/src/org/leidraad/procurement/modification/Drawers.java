/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import static org.leidraad.model.ModificationFact.ALTERS_NATURE;
import static org.leidraad.model.ModificationFact.AUTHORITY_ASSUMES;
import static org.leidraad.model.ModificationFact.BALANCE_SHIFTS;
import static org.leidraad.model.ModificationFact.CHANGE_COSTLY;
import static org.leidraad.model.ModificationFact.CHANGE_IMPOSSIBLE;
import static org.leidraad.model.ModificationFact.CLAUSE_CLEAR;
import static org.leidraad.model.ModificationFact.CLAUSE_IN_DOCUMENTS;
import static org.leidraad.model.ModificationFact.CLAUSE_SCOPE;
import static org.leidraad.model.ModificationFact.CONTRACTOR_REPLACED;
import static org.leidraad.model.ModificationFact.EVASION;
import static org.leidraad.model.ModificationFact.NECESSARY;
import static org.leidraad.model.ModificationFact.OTHER_BIDDERS;
import static org.leidraad.model.ModificationFact.OTHER_SUBSTANTIAL;
import static org.leidraad.model.ModificationFact.REVIEWED;
import static org.leidraad.model.ModificationFact.SCOPE_WIDER;
import static org.leidraad.model.ModificationFact.SUCCESSION;
import static org.leidraad.model.ModificationFact.SUCCESSOR_QUALIFIES;
import static org.leidraad.model.ModificationFact.UNFORESEEABLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.Regime;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.modification.Condition.AnyOf;
import org.leidraad.procurement.modification.Condition.OfAmount;
import org.leidraad.procurement.modification.Condition.OfFact;

/**
 * What each drawer demands, and in which order they are tried: those that are not summed first, then the small one, and
 * last the one that is a judgement. Stricter than the text of the law in one thing: when the contractor is replaced,
 * only drawers f and g can hold the change.
 */
final class Drawers {

	/** The order of testing: c, f, d, e, b, g. */
	static final List<Drawer> ORDER = List.of(Drawer.REVIEW_CLAUSE, Drawer.OTHER_CONTRACTOR, Drawer.ADDITIONAL,
			Drawer.UNFORESEEN, Drawer.SMALL, Drawer.NOT_SUBSTANTIAL);

	/** In drawer f: how the contractor comes to be another. */
	static final String ROUTE = "clause-or-succession";
	/** In drawer g: the contractor stays, or is replaced as drawer f allows. */
	static final String SAME = "same-contractor-or-f";

	/** A review clause that may be used: clear, with scope, nature and conditions, and within the nature. */
	private static final List<Condition> CLAUSE = List.of(is(CLAUSE_IN_DOCUMENTS), is(CLAUSE_CLEAR), is(CLAUSE_SCOPE),
			not(ALTERS_NATURE));
	/** A successor that may take the contract over. */
	private static final List<Condition> SUCCESSOR = List.of(is(SUCCESSION), is(SUCCESSOR_QUALIFIES),
			not(OTHER_SUBSTANTIAL), not(EVASION));
	/**
	 * The third way of the directive, art. 72(1)(d)(iii), which the laws of the Netherlands and Belgium do not have.
	 */
	private static final List<Condition> ASSUMED = List.of(is(AUTHORITY_ASSUMES));
	private static final List<Condition> REPLACED = replaced(CLAUSE, SUCCESSOR);
	private static final List<Condition> REPLACED_EU = replaced(CLAUSE, SUCCESSOR, ASSUMED);

	private static final Map<Drawer, List<Condition>> CONDITIONS = Map.of(
			Drawer.UNDECIDED, List.of(),
			Drawer.REVIEW_CLAUSE, with(CLAUSE, not(CONTRACTOR_REPLACED)),
			Drawer.OTHER_CONTRACTOR, REPLACED,
			Drawer.ADDITIONAL, List.of(is(NECESSARY), not(CLAUSE_IN_DOCUMENTS), is(CHANGE_IMPOSSIBLE),
					is(CHANGE_COSTLY), new OfAmount(Bound.WITHIN_HALF), not(EVASION), not(CONTRACTOR_REPLACED)),
			Drawer.UNFORESEEN, List.of(is(UNFORESEEABLE), not(ALTERS_NATURE), new OfAmount(Bound.WITHIN_HALF),
					not(EVASION), not(CONTRACTOR_REPLACED)),
			Drawer.SMALL, List.of(new OfAmount(Bound.BELOW_THRESHOLD), new OfAmount(Bound.BELOW_SHARE),
					not(ALTERS_NATURE), not(CONTRACTOR_REPLACED)),
			Drawer.NOT_SUBSTANTIAL, notSubstantial(REPLACED));

	/** What the law of the European Union itself says otherwise. */
	private static final Map<Drawer, List<Condition>> EUROPEAN = Map.of(Drawer.OTHER_CONTRACTOR, REPLACED_EU,
			Drawer.NOT_SUBSTANTIAL, notSubstantial(REPLACED_EU));

	/** What need not be said of a condition when another one is not met either: there is no clause to be clear. */
	private static final Map<String, String> FOLLOWS = Map.of(CLAUSE_CLEAR.getLiteral(),
			CLAUSE_IN_DOCUMENTS.getLiteral(), CLAUSE_SCOPE.getLiteral(), CLAUSE_IN_DOCUMENTS.getLiteral(),
			SUCCESSOR_QUALIFIES.getLiteral(), SUCCESSION.getLiteral(), CHANGE_IMPOSSIBLE.getLiteral(),
			NECESSARY.getLiteral(), CHANGE_COSTLY.getLiteral(), NECESSARY.getLiteral(), ROUTE,
			CONTRACTOR_REPLACED.getLiteral());

	private Drawers() {
	}

	/** {@return of what is not met, that which is worth saying} */
	static Message shortcoming(List<ConditionResult> missing) {
		List<String> ids = missing.stream().map(ConditionResult::id).toList();
		return ModificationTexts.list(missing.stream().filter(one -> !ids.contains(FOLLOWS.getOrDefault(one.id(), "")))
				.map(ConditionResult::sentence).toList());
	}

	/** {@return all that a drawer demands under a law} */
	static List<Condition> conditions(Drawer drawer, Regime law) {
		List<Condition> national = CONDITIONS.get(drawer);
		return law == Regime.EU ? EUROPEAN.getOrDefault(drawer, national) : national;
	}

	/** {@return the facts that a drawer looks at under a law} */
	static Stream<ModificationFact> facts(Drawer drawer, Regime law) {
		return conditions(drawer, law).stream().flatMap(Condition::facts).distinct();
	}

	@SafeVarargs
	private static List<Condition> replaced(List<Condition>... ways) {
		return List.of(is(CONTRACTOR_REPLACED), new AnyOf(ROUTE, List.of(ways)));
	}

	private static List<Condition> notSubstantial(List<Condition> replaced) {
		return List.of(is(REVIEWED), not(OTHER_BIDDERS), not(BALANCE_SHIFTS), not(SCOPE_WIDER),
				new AnyOf(SAME, List.of(List.of(not(CONTRACTOR_REPLACED)), replaced)), not(ALTERS_NATURE));
	}

	private static Condition is(ModificationFact fact) {
		return new OfFact(fact, true);
	}

	private static Condition not(ModificationFact fact) {
		return new OfFact(fact, false);
	}

	private static List<Condition> with(List<Condition> some, Condition... more) {
		List<Condition> all = new ArrayList<>(some);
		all.addAll(Arrays.asList(more));
		return List.copyOf(all);
	}
}
