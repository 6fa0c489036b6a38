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

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.leidraad.model.RoadmapPackage;

/** The form of roadmap files: namespace, encoding, and how EMF is told to read and write them. */
final class RoadmapFormat {

	/** Encoding of every file that is written. */
	static final String ENCODING = StandardCharsets.UTF_8.name();

	/** What the namespaces of all format versions begin with; a whole number follows. */
	static final String NAMESPACE_PREFIX = "https://leidraad.org/roadmap/";

	/** The format version that is read and written. */
	static final int VERSION = Integer.parseInt(RoadmapPackage.eNS_URI.substring(NAMESPACE_PREFIX.length()));

	/** Name of the root element without prefix. */
	static final String ROOT = RoadmapPackage.Literals.ROADMAP.getName();

	/** Deepest nesting that is read; a roadmap is six deep, the rest is room for content of other makers. */
	static final int DEEPEST = 200;

	private RoadmapFormat() {
	}

	/**
	 * Options for reading.
	 *
	 * @param metaData what {@link #metaData()} gave to the resource
	 * @return new options
	 */
	static Map<Object, Object> loadOptions(ExtendedMetaData metaData) {
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		options.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
		options.put(XMLResource.OPTION_DISABLE_NOTIFY, Boolean.TRUE);
		options.put(XMLResource.OPTION_USE_LEXICAL_HANDLER, Boolean.TRUE);
		options.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
		options.put(XMLResource.OPTION_EXTENDED_META_DATA, metaData);
		return options;
	}

	/**
	 * Options for writing.
	 *
	 * @param metaData what the resource was read with: it knows the prefixes of content of other makers
	 * @return new options
	 */
	static Map<Object, Object> saveOptions(ExtendedMetaData metaData) {
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_ENCODING, ENCODING);
		options.put(XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE);
		options.put(Resource.OPTION_LINE_DELIMITER, "\n");
		options.put(XMLResource.OPTION_EXTENDED_META_DATA, metaData);
		options.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_RECORD);
		return options;
	}

	/**
	 * Meta data that know the roadmap and given packages, and nothing else. EMF's shared instance would make objects of
	 * any class that a
	 * file names, and would keep what it learnt of one file for the next.
	 *
	 * @param packages packages of other makers, of which the objects may stand in the file
	 * @return new meta data, for one resource
	 */
	static ExtendedMetaData metaData(Collection<? extends EPackage> packages) {
		EPackage.Registry registry = new EPackageRegistryImpl(null);
		packages.forEach(one -> registry.put(one.getNsURI(), one));
		registry.put(RoadmapPackage.eNS_URI, RoadmapPackage.eINSTANCE);
		return new BasicExtendedMetaData(registry);
	}
}
