/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.catalogue.Response;

/**
 * A catalogue that was found to hold together, with its editions and criteria
 * by identifier.
 *
 * @param root the framework
 * @param editions its editions by identifier
 * @param criteria its criteria by key
 */
record Catalogue(Framework root, Map<String, Edition> editions, Map<String, Criterion> criteria) {

	private static final int MOST_DIGITS = 60;
	/** Editions are followed from one to the next: what a hostile catalogue could make long. */
	private static final int MOST_EDITIONS_OR_LEVELS = 1_000;

	/**
	 * Checks what the schema of the catalogue cannot say.
	 *
	 * @param root the catalogue as read
	 * @param declaration what the bundle said of it
	 * @return the checked catalogue
	 * @throws FrameworkException if it is another framework than declared, or an identifier is missing, double or
	 * unknown
	 */
	static Catalogue of(Framework root, Declaration declaration) throws FrameworkException {
		if (!declaration.id().equals(root.getId())) {
			throw refusal(declaration, "other-id", Objects.requireNonNullElse(root.getId(), ""),
					declaration.id());
		}
		if (declaration.kind() != root.getKind()) {
			throw refusal(declaration, "other-kind", root.getKind().getLiteral(),
					declaration.kind().getLiteral());
		}
		requireFew(root.getEditions(), "editions", declaration);
		requireFew(root.getLevels(), "levels", declaration);
		Map<String, Edition> editions = byId(root.getEditions(), Edition::getId, "editions", declaration);
		Map<String, Level> levels = byId(root.getLevels(), Level::getId, "levels", declaration);
		Map<String, Criterion> criteria = byId(root.getCriteria(), Criterion::getKey, "criteria", declaration);
		for (Edition edition : root.getEditions()) {
			requireOwn(editions, edition.getSupersedes(), Edition::getId, edition.getId(), declaration);
		}
		for (Criterion criterion : root.getCriteria()) {
			requireOwn(editions, criterion.getEdition(), Edition::getId, criterion.getKey(), declaration);
			requireOwn(levels, criterion.getLevel(), Level::getId, criterion.getKey(), declaration);
			requireNumber(criterion.getThreshold(), criterion.getKey(), declaration);
			for (Response response : criterion.getResponses()) {
				requireNumber(response.getValue(), criterion.getKey(), declaration);
			}
		}
		return new Catalogue(root, editions, criteria);
	}

	/**
	 * Finds a criterion. One that belongs to no edition holds in all of them.
	 *
	 * @param key its key; the framework in it is not looked at
	 * @return the criterion; none if there is no such edition, no such criterion or not in that edition
	 */
	Optional<Criterion> criterion(CriterionKey key) {
		return Optional.ofNullable(editions.get(key.edition()))
				.flatMap(edition -> Optional.ofNullable(criteria.get(key.criterion()))
						.filter(found -> found.getEdition() == null || found.getEdition() == edition));
	}

	private static <T> Map<String, T> byId(List<T> elements, Function<T, String> id, String feature,
			Declaration declaration) throws FrameworkException {
		Map<String, T> byId = new LinkedHashMap<>();
		for (T element : elements) {
			String value = id.apply(element);
			if (value == null || value.isBlank() || value.contains("/")) {
				throw refusal(declaration, "no-id", feature, Objects.requireNonNullElse(value, ""));
			}
			if (byId.put(value, element) != null) {
				throw refusal(declaration, "double-id", feature, value);
			}
		}
		return byId;
	}

	// A reference can lead into another file; then its target is a proxy, or at least none of ours.
	private static <T> void requireOwn(Map<String, T> own, T target, Function<T, String> id, String from,
			Declaration declaration) throws FrameworkException {
		if (target != null && own.get(id.apply(target)) != target) {
			throw refusal(declaration, "foreign-reference", from);
		}
	}

	private static void requireFew(List<?> elements, String feature, Declaration declaration)
			throws FrameworkException {
		if (elements.size() > MOST_EDITIONS_OR_LEVELS) {
			throw refusal(declaration, "too-many", feature, Integer.toString(MOST_EDITIONS_OR_LEVELS));
		}
	}

	// A number such as 1E+999999999 is a few letters to read and a gigabyte to write.
	private static void requireNumber(BigDecimal number, String key, Declaration declaration)
			throws FrameworkException {
		if (number != null && (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS)) {
			throw refusal(declaration, "number", key, Integer.toString(MOST_DIGITS));
		}
	}

	private static FrameworkException refusal(Declaration declaration, String fault, String... details) {
		return declaration.catalogueFile().refusal(fault, details);
	}
}
