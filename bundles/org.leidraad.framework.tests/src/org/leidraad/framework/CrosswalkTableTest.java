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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Question;
import org.leidraad.framework.catalogue.Response;
import org.leidraad.framework.crosswalk.Crosswalk;

/** The crosswalk table: one question, many thresholds. */
class CrosswalkTableTest {

	private Shipped shipped;
	private Crosswalk crosswalk;

	@BeforeEach
	void findRegistry() throws InterruptedException {
		shipped = Shipped.running();
		crosswalk = Crosswalk.of(shipped.registry());
	}

	@Test
	void theQuestionsAreThoseOfTheTable() throws Exception {
		assertEquals(Shipped.table("expected-questions.tsv"), crosswalk.questions().stream().map(question -> List
				.of(question.getId(), question.getAspect().getLiteral(), question.getUnit(),
						question.getBetter().getLiteral()))
				.toList());
	}

	@Test
	void everyQuestionIsAskedInThreeLanguages() {
		for (Question question : crosswalk.questions()) {
			List<String> texts = Shipped.LANGUAGES.stream().map(locale -> crosswalk.text(locale, question)).toList();
			assertEquals(3, texts.stream().distinct().count(), texts::toString);
			assertTrue(texts.stream().allMatch(text -> text.endsWith("?")), texts::toString);
		}
	}

	@Test
	void everyThresholdIsThatOfTheTable() throws Exception {
		List<String> found = new ArrayList<>();
		for (InstalledFramework framework : shipped.frameworks()) {
			for (Criterion criterion : framework.catalogue().getCriteria()) {
				criterion.getResponses().forEach(response -> found.add(line(framework.id(), criterion, response)));
			}
		}
		List<String> expected = Shipped.table("expected-crosswalk.tsv").stream().map(cells -> String.join(" | ", cells))
				.sorted().toList();
		assertEquals(String.join("\n", expected), String.join("\n", found.stream().sorted().toList()));
	}

	@Test
	void everyAnswerIsToAQuestionOfTheTableAndTellsItsSource() throws FrameworkException {
		Set<String> questions = crosswalk.questions().stream().map(Question::getId).collect(Collectors.toSet());
		for (InstalledFramework framework : shipped.frameworks()) {
			for (Criterion criterion : framework.catalogue().getCriteria()) {
				for (Response response : criterion.getResponses()) {
					assertTrue(questions.contains(response.getQuestion()), response.getQuestion());
					assertFalse(response.getSource() == null || response.getSource().isBlank(),
							framework.id() + "/" + criterion.getKey());
				}
			}
		}
	}

	@Test
	void anAnswerOfACriterionThatWasNotCheckedIsNotCheckedEither() throws FrameworkException {
		for (InstalledFramework framework : shipped.frameworks()) {
			for (Criterion criterion : framework.catalogue().getCriteria()) {
				assertTrue(criterion.isVerified() || criterion.getResponses().stream().noneMatch(Response::isVerified),
						framework.id() + "/" + criterion.getKey());
			}
		}
	}

	private static String line(String framework, Criterion criterion, Response response) {
		return String.join(" | ", response.getQuestion(), framework, criterion.getKey(),
				response.getOperator().getLiteral(),
				Optional.ofNullable(response.getValue()).map(BigDecimal::toPlainString).orElse(""),
				Optional.ofNullable(response.getUnit()).orElse(""), response.isAward() ? "award" : "",
				response.isVerified() ? "checked" : "to be checked");
	}
}
