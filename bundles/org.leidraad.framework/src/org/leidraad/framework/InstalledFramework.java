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

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.leidraad.framework.behaviour.Behaviours;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.internal.AttributeKeys;
import org.leidraad.model.text.Message;

/**
 * A framework as its bundle declares it. The catalogue is loaded when it is
 * first asked for.
 */
public interface InstalledFramework {

	/** {@return the identifier, such as {@code epeat}} */
	String id();

	/** {@return the symbolic name of the bundle that brings it} */
	String bundle();

	/** {@return what the framework is, as declared in the extension} */
	FrameworkKind kind();

	/**
	 * The name of the framework; needs no catalogue.
	 *
	 * @param locale the language
	 * @return the name
	 */
	String name(Locale locale);

	/**
	 * The catalogue. Read only: nobody may change it.
	 *
	 * @return the root of the catalogue
	 * @throws FrameworkException if the bundle's catalogue cannot be used; the message tells why
	 */
	Framework catalogue() throws FrameworkException;

	/**
	 * A text of the catalogue, such as {@code criterion.2018-1.1} or {@code edition.2018}.
	 *
	 * @param locale the language; English where the bundle has no such translation
	 * @param key the key
	 * @return the text, or the key in angle brackets where the bundle lacks it
	 */
	String text(Locale locale, String key);

	/**
	 * The attributes that the framework adds to elements of a roadmap. Read only: nobody may change them.
	 *
	 * @return their package; none if the framework declares no attributes, or such as cannot be used
	 */
	default Optional<EPackage> attributes() {
		return Optional.empty();
	}

	/**
	 * Why the attributes that the framework declares cannot be used.
	 *
	 * @return what is wrong with which file of which bundle and what to do; none if they can be used, or there are none
	 */
	default Optional<Message> attributesRefused() {
		return Optional.empty();
	}

	/**
	 * The name for people of something in the package of the attributes: the text {@code attribute.<Class>},
	 * {@code attribute.<Class>.<feature>} or {@code attribute.<Enumeration>.<literal>} of the bundle.
	 *
	 * @param locale the language; English where the bundle has no such translation
	 * @param named a class, a feature, an enumeration or a literal of {@link #attributes()}
	 * @return the name; the technical one where the bundle has no text for it
	 */
	default String attributeName(Locale locale, ENamedElement named) {
		String key = AttributeKeys.of(named);
		String text = text(locale, key);
		return text.equals('<' + key + '>') ? named.getName() : text;
	}

	/**
	 * What the framework can do beyond data.
	 *
	 * @return its behaviours; {@link Behaviours#NONE} where it is data only
	 */
	default Behaviours behaviours() {
		return Behaviours.NONE;
	}
}
