/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Builds the model while the file is parsed. Refuses a document type, another root, a newer format and endless
 * nesting where they begin; keeps references to what does not exist; makes objects of the roadmap's own kinds only.
 */
final class RoadmapXmlHandler extends SAXXMIHandler {

	private static final Set<String> NAMESPACES_OF_XMI = Set.of(XMIResource.XMI_URI, ExtendedMetaData.XSI_URI,
			XMLResource.XML_SCHEMA_URI);

	private final List<ReferenceValues> references = new ArrayList<>();
	private int depth;

	RoadmapXmlHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
	}

	@Override
	public void startDTD(String name, String publicId, String systemId) {
		throw new Refusal("open.doctype", new TextPlace(getLineNumber(), 0), null);
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		if (depth == 0) {
			checkRoot(uri, localName, name);
		}
		depth++;
		if (depth > RoadmapFormat.DEEPEST) {
			throw new Refusal("open.deep", new TextPlace(getLineNumber(), getColumnNumber()), null,
					String.valueOf(RoadmapFormat.DEEPEST));
		}
		super.startElement(uri, localName, name, attributes);
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		depth--;
		super.endElement(uri, localName, name);
	}

	private void checkRoot(String namespace, String localName, String name) {
		if (namespace.startsWith(RoadmapFormat.NAMESPACE_PREFIX)) {
			String version = namespace.substring(RoadmapFormat.NAMESPACE_PREFIX.length());
			if (version.matches("[1-9]\\d{0,8}") && Integer.parseInt(version) > RoadmapFormat.VERSION) {
				throw new Refusal("open.newer", TextPlace.NONE, null, version, String.valueOf(RoadmapFormat.VERSION));
			}
			if (version.equals(String.valueOf(RoadmapFormat.VERSION)) && localName.equals(RoadmapFormat.ROOT)) {
				return;
			}
		}
		throw new Refusal("open.no-roadmap", TextPlace.NONE, null, name);
	}

	@Override
	public void startPrefixMapping(String prefix, String uri) {
		super.startPrefixMapping(prefix, uri);
		boolean ofOtherMaker = !prefix.isEmpty() && !NAMESPACES_OF_XMI.contains(uri)
				&& extendedMetaData.getPackage(uri) == null;
		if (ofOtherMaker) {
			// else EMF makes up a prefix of its own, and the other maker's content looks changed after saving
			extendedMetaData.demandPackage(uri).setNsPrefix(prefix);
		}
	}

	@Override
	protected void handleSchemaLocation() {
		// EMF would fetch the schemas and Ecore models that the file names
	}

	@Override
	protected EPackage getPackageForURI(String uri) {
		// EMF would also take java: class names and anything that is registered anywhere
		if (uri == null) {
			return null;
		}
		EPackage known = extendedMetaData.getPackage(uri);
		return known != null ? known : handleMissingPackage(uri);
	}

	/**
	 * Keeps references for the end, in the order of the file: EMF's own way drops what it does not find, trips over an
	 * identifier that stands twice in one attribute, and searches the whole model for each that is missing.
	 */
	@Override
	protected void setValueFromId(EObject object, EReference reference, String ids) {
		if (reference.isContainment()) {
			error(new IllegalValueException(object, reference, ids, null, getLocation(), getLineNumber(),
					getColumnNumber()));
		} else if (ids.indexOf('#') >= 0) {
			// into another file; nothing here writes such references, and EMF knows what to do with them
			super.setValueFromId(object, reference, ids);
		} else if (!ids.isBlank()) {
			references.add(new ReferenceValues(object, reference, List.of(ids.trim().split("\\s+"))));
		}
	}

	@Override
	protected void handleForwardReferences(boolean isEndDocument) {
		if (isEndDocument) {
			ReferenceTargets targets = new ReferenceTargets(xmlResource);
			references.forEach(values -> values.set(targets));
			references.clear();
		}
		super.handleForwardReferences(isEndDocument);
	}

	/**
	 * The identifiers that one attribute of one object names.
	 *
	 * @param object the object
	 * @param reference what the attribute stands for
	 * @param ids the identifiers, in order
	 */
	private record ReferenceValues(EObject object, EReference reference, List<String> ids) {

		void set(ReferenceTargets targets) {
			EClass type = reference.getEReferenceType();
			if (reference.isMany()) {
				@SuppressWarnings("unchecked")
				InternalEList<EObject> list = (InternalEList<EObject>) object.eGet(reference);
				Set<EObject> there = new HashSet<>(list.basicList());
				for (String id : ids) {
					EObject target = targets.find(type, id);
					if (there.add(target)) {
						list.addUnique(target);
					}
				}
			} else {
				object.eSet(reference, targets.find(type, ids.get(0)));
			}
		}
	}
}
