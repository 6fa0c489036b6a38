/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.identity.Identity;
import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;

/**
 * Elements in a roadmap file of this bundle, from which others are made. What a person reads is no text there but
 * {@code text:<key>}, and comes in the language of the roadmap into which it goes.
 *
 * @param roadmap holds the elements, and is never changed
 * @param texts the texts in three languages
 */
record Prototypes(Roadmap roadmap, Texts texts) {

	private static final String TEXT = "text:";

	/** Reads {@code <name>.leidraad}, with {@code <name>.properties} beside it. */
	static Prototypes named(String name) {
		String file = name + ".leidraad";
		Resource resource = new XMIResourceImpl(URI.createURI(RoadmapPackage.eINSTANCE.getNsURI() + '/' + file));
		try (InputStream stream = Prototypes.class.getResourceAsStream(file)) {
			resource.load(stream, new HashMap<>());
		} catch (IOException e) {
			throw new UncheckedIOException("cannot read " + file + " of this bundle", e);
		}
		return new Prototypes((Roadmap) resource.getContents().getFirst(), new Texts(Prototypes.class, name));
	}

	/** The text of a field of a prototype in a language; empty where there is none. */
	String text(Locale language, String value) {
		return value == null ? "" : value.startsWith(TEXT) ? texts.get(language, key(value)) : value;
	}

	/** The text of a field of a prototype in whatever language it will be read. */
	Message message(String value) {
		return Message.of(texts, key(value));
	}

	private static String key(String value) {
		return value.substring(TEXT.length());
	}

	/** Makes an element, and all that it contains, with identifiers of their own. */
	<E extends Element> E make(E prototype, Locale language) {
		E made = EcoreUtil.copy(prototype);
		Stream.concat(Stream.of(made), contents(made)).forEach(part -> translate(part, language));
		Identity.renew(made);
		return made;
	}

	private static Stream<EObject> contents(EObject made) {
		List<EObject> contents = new ArrayList<>();
		made.eAllContents().forEachRemaining(contents::add);
		return contents.stream();
	}

	private void translate(EObject part, Locale language) {
		for (EAttribute attribute : part.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany()
					&& part.eIsSet(attribute)) {
				part.eSet(attribute, text(language, (String) part.eGet(attribute)));
			}
		}
	}
}
