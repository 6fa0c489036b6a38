/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.leidraad.framework.catalogue.AdmissibilityFact;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.framework.catalogue.AspectCoverage;
import org.leidraad.framework.catalogue.Condition;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.catalogue.Maturity;
import org.leidraad.framework.catalogue.Operator;
import org.leidraad.framework.catalogue.Question;
import org.leidraad.framework.catalogue.Relation;
import org.leidraad.framework.catalogue.Response;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.framework.crosswalk.Crosswalk;

/** What must be so in any catalogue, beside its editions and texts. */
final class CatalogueChecks {

	private static final Pattern CPV = Pattern.compile("\\d{8}-\\d");
	private static final Pattern JURISDICTION = Pattern.compile("world|EU|[A-Z]{2}(-[A-Z0-9]{1,3})?");
	private static final Set<FrameworkKind> LABELS = EnumSet.of(FrameworkKind.LABEL_TYPE_1,
			FrameworkKind.LABEL_SINGLE_ISSUE, FrameworkKind.OPERATOR_STANDARD);
	private static final String ASSESSED = "level";

	private CatalogueChecks() {
		// no instances
	}

	static void checkFacts(Framework catalogue) {
		assertFalse(catalogue.getOwner().isBlank());
		assertTrue(JURISDICTION.matcher(catalogue.getJurisdiction()).matches(), catalogue.getJurisdiction());
		assertEquals("https", URI.create(catalogue.getHomepage()).getScheme());
		catalogue.getLinks().forEach(link -> assertEquals("https", URI.create(link).getScheme(), link));
		assertDifferent(catalogue.getLinks());
		assertFalse(catalogue.getSources().isEmpty());
		checkGroups(catalogue.getProductGroups());
		List<ProductGroup> all = groups(catalogue.getProductGroups());
		for (Criterion criterion : catalogue.getCriteria()) {
			checkGroups(criterion.getProductGroups());
			assertTrue(all.isEmpty() || groups(criterion.getProductGroups()).stream()
					.allMatch(group -> all.stream().anyMatch(group::overlaps)),
					() -> criterion.getKey() + " is for products that the framework does not cover");
		}
		int lowest = 0;
		for (Level level : catalogue.getLevels()) {
			int step = Optional.ofNullable(level.getStep()).orElse(1);
			assertTrue(step >= Math.max(1, lowest) && step <= 3, level.getId() + " is on a lower step than before");
			lowest = step;
		}
	}

	/** None where it holds for any purchase. */
	private static void checkGroups(List<String> codes) {
		assertDifferent(codes);
		codes.forEach(code -> assertTrue(CPV.matcher(code).matches(), code));
	}

	private static List<ProductGroup> groups(List<String> codes) {
		return codes.stream().map(ProductGroup::of).toList();
	}

	static void check(Criterion criterion) {
		String key = criterion.getKey();
		assertFalse(criterion.getUses().isEmpty(), () -> key + " has no use");
		assertDifferent(criterion.getUses());
		assertDifferent(criterion.getProofs());
		assertSource(key, criterion.getSource());
		assertTrue(!criterion.isOfficialIdVerified()
				|| criterion.getOfficialId() != null && !criterion.getOfficialId().isBlank(),
				() -> key + " has a checked number but no number");
		boolean compares = Set.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.EQUAL)
				.contains(criterion.getOperator());
		boolean limited = criterion.getThreshold() != null || criterion.getThresholdText() != null;
		assertTrue(!compares || limited, () -> key + " compares with nothing");
		assertTrue(compares || criterion.getThreshold() == null,
				() -> key + " has a number that nothing is compared with");
		assertTrue(criterion.getThreshold() == null || criterion.getUnit() != null,
				() -> key + " has a number without unit");
		assertTrue(criterion.isVerified() || !criterion.getUses().contains(Use.AWARD), () -> key
				+ " was not checked against a source and may not be offered for awarding");
	}

	static void checkCoverage(Framework catalogue) {
		assertDifferent(catalogue.getCoverage().stream().map(AspectCoverage::getAspect).toList());
		assertFalse(catalogue.getCoverage().isEmpty(), "covers nothing");
		catalogue.getCoverage().forEach(one -> assertSource("coverage of " + one.getAspect(), one.getSource()));
	}

	static void checkAdmissibility(Framework catalogue) {
		List<Condition> told = catalogue.getAdmissibility().stream().map(AdmissibilityFact::getCondition).toList();
		assertDifferent(told);
		catalogue.getAdmissibility().forEach(fact -> assertSource(fact.getCondition().getLiteral(), fact.getSource()));
		Set<Condition> asked = LABELS.contains(catalogue.getKind())
				? EnumSet.allOf(Condition.class)
				: EnumSet.of(Condition.CERTIFIES);
		assertTrue(told.containsAll(asked), () -> "tells " + told + " but not all of " + asked);
		boolean unlinked = catalogue.getCriteria().stream().anyMatch(criterion -> !criterion.isLinked());
		catalogue.getAdmissibility().stream().filter(fact -> fact.getCondition() == Condition.LINKED)
				.forEach(fact -> assertTrue(!unlinked || fact.getAnswer() == Answer.NO,
						"has criteria about the whole undertaking, so not all are linked to a contract"));
	}

	static void checkAnswers(FrameworkRegistry registry, Framework catalogue) {
		List<String> questions = Crosswalk.of(registry).questions().stream().map(Question::getId).toList();
		for (Criterion criterion : catalogue.getCriteria()) {
			assertDifferent(criterion.getResponses().stream().map(Response::getQuestion).toList());
			for (Response response : criterion.getResponses()) {
				assertTrue(questions.contains(response.getQuestion()), () -> "no such question: " + response);
				assertSource(criterion.getKey(), response.getSource());
			}
		}
	}

	static void checkRelations(FrameworkRegistry registry, Framework catalogue) throws FrameworkException {
		for (Relation relation : catalogue.getRelations()) {
			String from = Optional.ofNullable(relation.getFrom()).orElse("");
			List<String> to = List.of(relation.getTo().split("/"));
			Optional<InstalledFramework> other = registry.framework(to.getFirst());
			assertAll(relation.toString(), () -> assertSource("relation", relation.getSource()),
					() -> assertTrue(from.isEmpty() || isIn(catalogue, List.of(from.split("/"))), "from " + from));
			// The other framework need not be installed.
			if (other.isPresent()) {
				assertTrue(isIn(other.get().catalogue(), to.subList(1, to.size())), "to " + relation.getTo());
			}
		}
	}

	/** Nothing, an edition, a key, or an edition and a key that holds in it. */
	private static boolean isIn(Framework catalogue, List<String> path) {
		List<String> editions = catalogue.getEditions().stream().map(edition -> edition.getId()).toList();
		return switch (path.size()) {
			case 0 -> true;
			case 1 -> editions.contains(path.getFirst()) || holds(catalogue, null, path.getFirst());
			case 2 -> editions.contains(path.getFirst()) && holds(catalogue, path.getFirst(), path.getLast());
			default -> false;
		};
	}

	private static boolean holds(Framework catalogue, String edition, String key) {
		return catalogue.getCriteria().stream().anyMatch(criterion -> criterion.getKey().equals(key)
				&& (edition == null || criterion.getEdition() == null
						|| criterion.getEdition().getId().equals(edition)));
	}

	static void checkMaturity(Framework catalogue) {
		Maturity maturity = catalogue.getMaturity();
		boolean assessed = catalogue.getCriteria().stream().anyMatch(one -> ASSESSED.equals(one.getUnit()));
		assertTrue(maturity != null || !assessed, "has clauses to assess but no scale");
		if (maturity != null) {
			assertTrue(maturity.getLowest() < maturity.getHighest());
			assertSource("maturity", maturity.getSource());
		}
	}

	private static void assertSource(String what, String source) {
		assertFalse(source == null || source.isBlank(), () -> what + " has no source");
	}

	private static void assertDifferent(Collection<?> values) {
		assertEquals(new HashSet<>(values).size(), values.size(), () -> "one of them is there twice: " + values);
	}
}
