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
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.storage.internal.KnownFields.Field;
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
	private final KnownFields.Directory fields = new KnownFields.Directory();
	private final IdTable ids = new IdTable();
	private final Field[] known = new Field[32];
	private int depth;
	private boolean local;

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
		local = uri.isEmpty();
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

	/**
	 * Takes the short way for an element of which everything is known: the same as EMF does with it, without asking
	 * for each field anew what it could be.
	 */
	@Override
	protected void handleFeature(String prefix, String name) {
		EObject parent = objects.peekEObject();
		Field field = parent == null || !local ? null : fields.of(parent.eClass()).child(name);
		if (field == null || !allKnown(field.reference().getEReferenceType())) {
			super.handleFeature(prefix, name);
			return;
		}
		InternalEObject child = create(field.reference().getEReferenceType());
		if (field.feature().isMany()) {
			@SuppressWarnings("unchecked")
			InternalEList<EObject> list = (InternalEList<EObject>) ((InternalEObject) parent).eGet(field.id(), false,
					true);
			list.addUnique(child);
		} else {
			((InternalEObject) parent).eSet(field.id(), child);
		}
		note(child);
		objects.push(child);
		types.push(OBJECT_TYPE);
		mixedTargets.push(null);
	}

	@Override
	protected void processObject(EObject object) {
		note(object);
		super.processObject(object);
	}

	private void note(EObject object) {
		if (object instanceof Element element && element.getId() != null) {
			ids.add(element);
		}
	}

	private boolean allKnown(EClass kind) {
		KnownFields ofKind = fields.of(kind);
		int count = attribs.getLength();
		if (count > known.length) {
			return false;
		}
		for (int i = 0; i < count; i++) {
			known[i] = attribs.getURI(i).isEmpty() ? ofKind.attribute(attribs.getQName(i)) : null;
			if (known[i] == null) {
				return false;
			}
		}
		return true;
	}

	private InternalEObject create(EClass kind) {
		InternalEObject made = (InternalEObject) kind.getEPackage().getEFactoryInstance().create(kind);
		made.eSetDeliver(false);
		for (int i = 0; i < attribs.getLength(); i++) {
			set(made, known[i], attribs.getValue(i));
		}
		return made;
	}

	private void set(InternalEObject made, Field field, String text) {
		if (field.reference() != null) {
			setValueFromId(made, field.reference(), text);
			return;
		}
		try {
			made.eSet(field.id(), ((RoadmapXmlHelper) helper).value(field, text));
		} catch (RuntimeException e) {
			error(new IllegalValueException(made, field.feature(), text, e, getLocation(), getLineNumber(),
					getColumnNumber()));
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
	 * What belongs to a package that is not installed stands among the extensions of its element like what does: it
	 * keeps its place in the file and goes where its element goes. EMF would keep it beside the model, behind all else.
	 */
	@Override
	protected EObject validateCreateObjectFromFactory(EFactory factory, String typeName, EObject made,
			EStructuralFeature feature) {
		boolean ofOtherMaker = feature == RoadmapPackage.Literals.ELEMENT__EXTENSIONS && factory != null
				&& objects.peekEObject() instanceof Element
				&& extendedMetaData.demandedPackages().contains(factory.getEPackage());
		if (!ofOtherMaker) {
			return super.validateCreateObjectFromFactory(factory, typeName, made, feature);
		}
		if (made != null) {
			return made;
		}
		EClassifier type = extendedMetaData.demandType(extendedMetaData.getNamespace(factory.getEPackage()), typeName);
		return createObject(factory, type, false);
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
			references.add(ReferenceValues.of(object, reference, ids));
		}
	}

	@Override
	protected void handleForwardReferences(boolean isEndDocument) {
		if (isEndDocument) {
			ReferenceTargets targets = new ReferenceTargets(xmlResource, ids);
			references.forEach(values -> values.set(targets));
			references.clear();
		}
		super.handleForwardReferences(isEndDocument);
	}
}
