/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.leidraad.model.RoadmapPackage;

/**
 * The least that opening a file can take with this platform: the JDK's streaming parser goes over the file once, and
 * the factory of the model makes as many objects of the same kinds. No field is set, no object put into another, no
 * reference followed, no value read.
 */
final class Floor {

	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
	/** Stands for what is no element, such as a text of a list. */
	private static final EClass NO_ELEMENT = EcorePackage.Literals.EOBJECT;

	private Floor() {
	}

	/**
	 * Goes over a file and makes its objects.
	 *
	 * @param content the content of the file
	 * @return the objects, empty and loose
	 * @throws XMLStreamException if the content is no XML
	 */
	static List<EObject> scanAndCreate(byte[] content) throws XMLStreamException {
		EFactory factory = RoadmapPackage.eINSTANCE.getEFactoryInstance();
		List<EObject> made = new ArrayList<>();
		Deque<EClass> open = new ArrayDeque<>();
		XMLStreamReader reader = reader(content);
		while (reader.hasNext()) {
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				EClass kind = kind(reader, open);
				if (kind != NO_ELEMENT) {
					made.add(factory.create(kind));
				}
				open.push(kind);
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				open.pop();
			}
		}
		return made;
	}

	private static EClass kind(XMLStreamReader reader, Deque<EClass> open) {
		if (open.isEmpty()) {
			return RoadmapPackage.Literals.ROADMAP;
		}
		String type = reader.getAttributeValue(XSI, "type");
		if (type != null) {
			return (EClass) RoadmapPackage.eINSTANCE.getEClassifier(type.substring(type.indexOf(':') + 1));
		}
		EStructuralFeature feature = open.peek().getEStructuralFeature(reader.getLocalName());
		return feature instanceof EReference reference ? reference.getEReferenceType() : NO_ELEMENT;
	}

	private static XMLStreamReader reader(byte[] content) throws XMLStreamException {
		return XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(content), "UTF-8");
	}
}
