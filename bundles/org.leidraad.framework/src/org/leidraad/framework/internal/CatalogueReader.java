/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.catalogue.CataloguePackage;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.model.text.Message;
import org.xml.sax.SAXParseException;

/**
 * Reads the catalogue file of a bundle and nothing else: no document type, no
 * entities, no schema that the file names, no other file that it refers to.
 */
final class CatalogueReader {

	private static final String XERCES = "http://apache.org/xml/features/";
	private static final String SAX = "http://xml.org/sax/features/";

	private static final Map<String, Boolean> SECURE_PARSER = Map.of( //
			XERCES + "disallow-doctype-decl", true, //
			XERCES + "nonvalidating/load-external-dtd", false, //
			SAX + "external-general-entities", false, //
			SAX + "external-parameter-entities", false);

	private static final Map<Object, Object> OPTIONS = Map.of( //
			XMLResource.OPTION_PARSER_FEATURES, SECURE_PARSER, //
			XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true, //
			XMLResource.OPTION_DISABLE_NOTIFY, true);

	private final Declaration declaration;

	CatalogueReader(Declaration declaration) {
		this.declaration = declaration;
	}

	/**
	 * Reads the catalogue.
	 *
	 * @return its root
	 * @throws FrameworkException if there is no such file, or it is not a catalogue
	 */
	Framework read() throws FrameworkException {
		URL file = declaration.resource(declaration.catalogue()).orElseThrow(() -> refusal(null, "catalogue.missing"));
		Resource resource = new XMIResourceImpl(URI.createURI("framework:/" + declaration.id()));
		closedSet().getResources().add(resource);
		try (InputStream in = file.openStream()) {
			resource.load(in, OPTIONS);
		} catch (IOException | RuntimeException e) {
			// EMF also throws what is no declared exception: a spoilt XML declaration makes its search for the encoding
			// run out of the text.
			throw refusal(e);
		}
		List<EObject> roots = resource.getContents();
		if (roots.size() == 1 && roots.getFirst() instanceof Framework framework) {
			return framework;
		}
		throw refusal(null, "catalogue.root");
	}

	// Knows only the catalogue's own package and opens nothing: xsi:schemaLocation could name any address.
	private static ResourceSet closedSet() {
		ResourceSet set = new ResourceSetImpl();
		EPackageRegistryImpl packages = new EPackageRegistryImpl();
		packages.put(CataloguePackage.eNS_URI, CataloguePackage.eINSTANCE);
		set.setPackageRegistry(packages);
		set.setURIConverter(new ExtensibleURIConverterImpl() {

			@Override
			public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
				throw new IOException("A catalogue may not refer to " + uri);
			}
		});
		return set;
	}

	private FrameworkException refusal(Exception cause) {
		Optional<SAXParseException> notXml = causes(cause).filter(SAXParseException.class::isInstance)
				.map(SAXParseException.class::cast).findFirst();
		if (notXml.isPresent()) {
			SAXParseException at = notXml.get();
			String message = String.valueOf(at.getMessage());
			return message.contains("DOCTYPE")
					? refusal(cause, "catalogue.doctype", line(at.getLineNumber()))
					: refusal(cause, "catalogue.not-xml", line(at.getLineNumber()), message);
		}
		return causes(cause).filter(Resource.Diagnostic.class::isInstance).map(Resource.Diagnostic.class::cast)
				.findFirst().map(at -> refusal(cause, "catalogue.wrong-content", line(at.getLine()), withoutPlace(at)))
				.orElseGet(() -> refusal(cause, "catalogue.unreadable", String.valueOf(cause.getMessage())));
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
	}

	// EMF ends its messages with the address that we gave the file, which tells nobody anything.
	private static String withoutPlace(Resource.Diagnostic at) {
		String place = " (%s, %d, %d)".formatted(at.getLocation(), at.getLine(), at.getColumn());
		return String.valueOf(at.getMessage()).replace(place, "");
	}

	// As text: a number would be written with a thousands separator.
	private static String line(int number) {
		return Integer.toString(number);
	}

	private FrameworkException refusal(Exception cause, String key, String... details) {
		Object[] arguments = new Object[details.length + 2];
		arguments[0] = declaration.bundle().getSymbolicName();
		arguments[1] = declaration.catalogue();
		System.arraycopy(details, 0, arguments, 2, details.length);
		return new FrameworkException(Message.of(Messages.TEXTS, key, arguments), cause);
	}
}
