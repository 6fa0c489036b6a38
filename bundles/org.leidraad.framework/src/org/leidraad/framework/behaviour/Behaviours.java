/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.behaviour;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;

/**
 * What an installed framework can do beyond data. The classes of the bundle are loaded when first needed. One that
 * throws, hands over what cannot be or takes too long is switched off until its bundle changes: then there is simply
 * none, and {@link #switchedOff()} names it with the reason. Safe for use by several threads, which wait for each
 * other.
 */
public interface Behaviours {

	/** A framework that is data only. */
	Behaviours NONE = new Behaviours() {
	};

	/** {@return true if the bundle names a class of its own, so that its signer must be trusted} */
	default boolean hasCode() {
		return false;
	}

	/** {@return true if the framework computes tiers} */
	default boolean computesTier() {
		return false;
	}

	/**
	 * The tier of a product, see {@link TierRule}.
	 *
	 * @param edition the edition by which it is judged
	 * @param met keys of the criteria that it meets
	 * @return the highest level reached; none if it reaches none, or the framework computes no tiers
	 * @throws IllegalArgumentException if the edition is of another framework
	 */
	default Optional<Level> tier(Edition edition, Set<String> met) {
		return Optional.empty();
	}

	/** {@return true if the framework reads the label's public product list} */
	default boolean readsProducts() {
		return false;
	}

	/**
	 * Reads a list of products, see {@link ProductListReader}. May take long for a long list. Who interrupts the thread
	 * that reads, or throws from what takes the products, ends it.
	 *
	 * @param list the list
	 * @param products takes each product; may throw to end the reading, which passes through
	 * @return how many products were read
	 * @throws FrameworkException if the list cannot be read or understood, has too many products, or the framework
	 * reads
	 * none, or its reader is at fault and switched off; the message names the list, the line and what to do
	 */
	default long products(ProductList list, Consumer<ListedProduct> products) throws FrameworkException {
		return 0;
	}

	/** {@return the pages of the framework's own attributes} */
	default List<AttributePage> pages() {
		return List.of();
	}

	/**
	 * The figures of a page, see {@link PageFigures}.
	 *
	 * @param attributes an object of the framework's own package
	 * @param element the element that has it
	 * @return the figures; none where the page computes none
	 */
	default List<Figure> figures(EObject attributes, Element element) {
		return List.of();
	}

	/**
	 * The lines of the framework's section of reports, see {@link ReportSection}.
	 *
	 * @param roadmap the roadmap
	 * @param locale the language of the report
	 * @return the lines; none where the framework has no section, or nothing to say
	 */
	default List<SectionLine> section(Roadmap roadmap, Locale locale) {
		return List.of();
	}

	/** {@return what was switched off: the class, its bundle and why} */
	default List<Message> switchedOff() {
		return List.of();
	}
}
