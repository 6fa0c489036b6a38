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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.leidraad.framework.FrameworkException;
import org.leidraad.model.text.Message;
import org.xml.sax.SAXParseException;

/**
 * An XMI file in a bundle. Whatever it holds, reading it opens nothing else and ends with its objects or
 * with one kind of exception.
 *
 * @param files the files of the bundle
 * @param path where it is in the bundle
 * @param sentences the first part of the keys of what is said of it, such as {@code catalogue}
 */
record ModelFile(BundleFiles files, String path, String sentences) {

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

	/**
	 * Reads the file.
	 *
	 * @param packages all that it may be made of or refer to
	 * @return the objects that are not in another
	 * @throws FrameworkException if there is no such file, or it cannot be read
	 */
	List<EObject> read(EPackage... packages) throws FrameworkException {
		URL file = files.resource(path).orElseThrow(() -> refusal("missing"));
		Resource resource = new XMIResourceImpl(URI.createURI("framework:/" + files.bundleName()));
		closedSet(packages).getResources().add(resource);
		byte[] content = content(file);
		try (InputStream in = new ByteArrayInputStream(content)) {
			resource.load(in, OPTIONS);
		} catch (IOException | RuntimeException e) {
			// EMF also throws what is no declared exception: a spoilt XML declaration makes its search for the encoding
			// run out of the text.
			throw refusal(e);
		}
		return resource.getContents();
	}

	private byte[] content(URL file) throws FrameworkException {
		try {
			return BundleFiles.content(file).orElseThrow(() -> refusal("too-large",
					Integer.toString(BundleFiles.MOST_BYTES / BundleFiles.MEBIBYTE)));
		} catch (IOException e) {
			throw refusal(e);
		}
	}

	// Knows only these packages and opens nothing: xsi:schemaLocation could name any address.
	private static ResourceSet closedSet(EPackage... packages) {
		ResourceSet set = new ResourceSetImpl();
		EPackageRegistryImpl registry = new EPackageRegistryImpl();
		for (EPackage each : packages) {
			registry.put(each.getNsURI(), each);
		}
		set.setPackageRegistry(registry);
		set.setURIConverter(new ExtensibleURIConverterImpl() {

			@Override
			public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
				throw new IOException("A framework's file may not refer to " + uri);
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
					? refusal(cause, "doctype", line(at.getLineNumber()))
					: refusal(cause, "not-xml", line(at.getLineNumber()), message);
		}
		return causes(cause).filter(Resource.Diagnostic.class::isInstance).map(Resource.Diagnostic.class::cast)
				.findFirst().map(at -> refusal(cause, "wrong-content", line(at.getLine()), withoutPlace(at)))
				.orElseGet(() -> refusal(cause, "unreadable", String.valueOf(cause.getMessage())));
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

	/**
	 * Says that the file cannot be used.
	 *
	 * @param fault the last part of the key of the sentence
	 * @param details what the sentence tells after the bundle and the file
	 * @return what to throw
	 */
	FrameworkException refusal(String fault, String... details) {
		return refusal((Exception) null, fault, details);
	}

	private FrameworkException refusal(Exception cause, String fault, String... details) {
		Object[] arguments = new Object[details.length + 2];
		arguments[0] = files.bundleName();
		arguments[1] = path;
		System.arraycopy(details, 0, arguments, 2, details.length);
		return new FrameworkException(Message.of(Messages.TEXTS, sentences + '.' + fault, arguments), cause);
	}
}
