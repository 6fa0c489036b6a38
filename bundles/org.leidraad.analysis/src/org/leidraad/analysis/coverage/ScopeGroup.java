/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.leidraad.framework.ProductGroup;

/**
 * A product group that is looked at: a column of the matrix.
 *
 * @param code CPV 2008 code, with check digit where the vocabulary knows it, such as {@code 30213100-6}; empty for any
 * purchase
 */
public record ScopeGroup(String code) implements Comparable<ScopeGroup> {

	/** Any purchase: of a roadmap that names no product groups. */
	public static final ScopeGroup ANY = new ScopeGroup("");

	private static final ProductGroup SOFTWARE = ProductGroup.of("48000000-8");
	private static final ProductGroup SERVERS = ProductGroup.of("48820000-2");

	/** The code must not be null. */
	public ScopeGroup {
		Objects.requireNonNull(code);
	}

	/**
	 * A product group as written in a roadmap.
	 *
	 * @param written a code, with or without check digit; blank for any purchase
	 * @return the group, with the check digit of the vocabulary; as written where the vocabulary does not know it
	 */
	public static ScopeGroup of(String written) {
		String code = written.strip();
		return code.isEmpty()
				? ANY
				: new ScopeGroup(ProcurementVocabulary.find(code).map(ProcurementVocabulary.Entry::code).orElse(code));
	}

	/** {@return true if it stands for any purchase} */
	public boolean isAny() {
		return code.isEmpty();
	}

	/** {@return the group with its place in the hierarchy; none for any purchase} */
	public Optional<ProductGroup> productGroup() {
		return isAny() ? Optional.empty() : Optional.of(ProductGroup.of(code));
	}

	/**
	 * Tells whether something for a product group concerns this one: one is the same as the other, or a part of it. The
	 * vocabulary has servers in the division of software; what is for servers does not concern software.
	 *
	 * @param other the product group that it is for
	 * @return true if it does
	 */
	public boolean isConcerned(ProductGroup other) {
		return productGroup().map(own -> isConcerned(own, other)).orElse(true);
	}

	static boolean isConcerned(ProductGroup own, ProductGroup other) {
		return own.overlaps(other) && !(SOFTWARE.equals(own) && other.prefix().startsWith(SERVERS.prefix()));
	}

	/** {@return true for software as a product, and its parts, but not for servers} */
	public boolean isSoftware() {
		return productGroup().map(ProductGroup::prefix).filter(prefix -> prefix.startsWith(SOFTWARE.prefix())
				&& !prefix.startsWith(SERVERS.prefix()) && !SERVERS.prefix().startsWith(prefix)
				|| prefix.equals(SOFTWARE.prefix())).isPresent();
	}

	/**
	 * Its name for people.
	 *
	 * @param locale the language
	 * @return the name in the vocabulary; the code where the vocabulary does not know it
	 */
	public String name(Locale locale) {
		return isAny()
				? CoverageTexts.TEXTS.get(locale, "group.any")
				: ProcurementVocabulary.find(code).map(entry -> entry.name(locale)).orElse(code);
	}

	@Override
	public int compareTo(ScopeGroup other) {
		return code.compareTo(other.code);
	}
}
