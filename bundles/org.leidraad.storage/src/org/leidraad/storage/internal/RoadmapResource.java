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

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.leidraad.model.Element;

/**
 * A roadmap as XMI. Differs from EMF's own resource in what it makes of a file: references to what does not exist
 * stay, nothing outside the file is ever read, and identifiers are found without a walk over the model.
 */
public final class RoadmapResource extends XMIResourceImpl {

	private final List<EPackage> packages;
	private final ExtendedMetaData metaData;
	/** Made when it is first asked; null until then. */
	private IdTable ids;

	/**
	 * @param uri the file
	 * @param packages packages of other makers, of which the objects may stand in the file
	 */
	public RoadmapResource(URI uri, Collection<? extends EPackage> packages) {
		super(uri);
		this.packages = List.copyOf(packages);
		this.metaData = RoadmapFormat.metaData(packages);
		setEncoding(RoadmapFormat.ENCODING);
	}

	/** {@return the packages of other makers that are known} */
	List<EPackage> packages() {
		return packages;
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

	/**
	 * EMF's own map from identifier to element takes forty bytes an element and is trusted for ever; this table takes
	 * eight, is made when it is first asked, and what it says is checked, because identifiers can be changed.
	 */
	@Override
	protected EObject getEObjectByID(String id) {
		Element known = known(id);
		if (known != null) {
			return known;
		}
		EObject found = super.getEObjectByID(id);
		if (found instanceof Element) {
			// it has come, or has its identifier, since the table was made
			ids = null;
		}
		return found;
	}

	private Element known(String id) {
		if (ids == null) {
			ids = new IdTable();
			for (Iterator<EObject> all = EcoreUtil.getAllContents(this, false); all.hasNext();) {
				if (all.next() instanceof Element element && element.getId() != null) {
					ids.add(element);
				}
			}
		}
		Element found = ids.get(id);
		return found != null && found.eResource() == this ? found : null;
	}
}
