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

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * A roadmap as XMI. Differs from EMF's own resource in what it makes of a file: references to what does not exist
 * stay, nothing outside the file is ever read, and identifiers are found without a walk over the model.
 */
public final class RoadmapResource extends XMIResourceImpl {

	private final ExtendedMetaData metaData = RoadmapFormat.metaData();

	/**
	 * @param uri the file
	 */
	public RoadmapResource(URI uri) {
		super(uri);
		setIntrinsicIDToEObjectMap(new HashMap<>());
		setEncoding(RoadmapFormat.ENCODING);
	}

	/** {@return what is known of this file's namespaces} */
	ExtendedMetaData metaData() {
		return metaData;
	}

	@Override
	protected XMLHelper createXMLHelper() {
		return new RoadmapXmlHelper(this);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new RoadmapXmlLoad(createXMLHelper());
	}

	@Override
	protected XMLLoad createXMLLoad(Map<?, ?> options) {
		return createXMLLoad();
	}

	@Override
	protected XMLSave createXMLSave() {
		return new RoadmapXmlSave(createXMLHelper());
	}

	@Override
	protected XMLSave createXMLSave(Map<?, ?> options) {
		return createXMLSave();
	}

	@Override
	public String getURIFragment(EObject element) {
		// references name the element's own identifier, also where another tool gave it an xmi:id
		String id = EcoreUtil.getID(element);
		return id != null ? id : super.getURIFragment(element);
	}

	@Override
	protected EObject getEObjectByID(String id) {
		// EMF trusts its map for ever; an identifier that was changed since must not find its old bearer
		EObject found = getIntrinsicIDToEObjectMap().get(id);
		if (found != null && id.equals(EcoreUtil.getID(found)) && found.eResource() == this) {
			return found;
		}
		getIntrinsicIDToEObjectMap().remove(id);
		return super.getEObjectByID(id);
	}
}
