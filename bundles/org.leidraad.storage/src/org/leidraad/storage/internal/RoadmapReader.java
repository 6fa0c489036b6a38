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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;
import org.leidraad.storage.RoadmapFileException;
import org.xml.sax.SAXParseException;

/** Makes a model of the content of a roadmap file, or says in one line why not and where. */
public final class RoadmapReader {

	private final Path file;
	private final String name;
	private final Collection<? extends EPackage> packages;

	/**
	 * @param file the file, for its address and for messages
	 * @param packages packages of other makers, of which the objects may stand in the file
	 */
	public RoadmapReader(Path file, Collection<? extends EPackage> packages) {
		this(file, file.toString(), packages);
	}

	/**
	 * @param file the file that the model will be saved to
	 * @param name what messages call the content that is read
	 * @param packages packages of other makers, of which the objects may stand in the content
	 */
	public RoadmapReader(Path file, String name, Collection<? extends EPackage> packages) {
		this.file = file;
		this.name = name;
		this.packages = packages;
	}

	/**
	 * Reads a roadmap.
	 *
	 * @param content the whole content of the file
	 * @return the resource; its only root is a {@link Roadmap}
	 * @throws RoadmapFileException if the content is no roadmap of a format that can be read
	 */
	public RoadmapResource read(byte[] content) throws RoadmapFileException {
		RoadmapResource resource = new RoadmapResource(URI.createFileURI(file.toAbsolutePath().toString()), packages);
		try {
			parse(resource, content);
		} catch (Refusal refusal) {
			throw failure(refusal);
		}
		resource.setEncoding(RoadmapFormat.ENCODING);
		resource.setXMLVersion("1.0");
		resource.getWarnings().clear();
		return resource;
	}

	private void parse(RoadmapResource resource, byte[] content) {
		try {
			resource.load(new ByteArrayInputStream(content), RoadmapFormat.loadOptions(resource.metaData()));
		} catch (Resource.IOWrappedException e) {
			throw syntaxFault(new SourceText(content), e.getCause());
		} catch (IOException e) {
			// the parser could not make characters of the bytes
			throw syntaxFault(new SourceText(content), e);
		}
		for (Resource.Diagnostic fault : resource.getErrors()) {
			throw modelFault(new SourceText(content), fault);
		}
		if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Roadmap)) {
			throw new Refusal("open.no-roadmap", TextPlace.NONE, null, RoadmapFormat.ROOT);
		}
	}

	private static Refusal syntaxFault(SourceText text, Throwable fault) {
		if (text.isBlank()) {
			return new Refusal("open.empty", TextPlace.NONE, fault);
		}
		if (!text.beginsAsXml()) {
			return new Refusal("open.not-xml", TextPlace.NONE, fault);
		}
		if (fault instanceof SAXParseException e) {
			TextPlace place = new TextPlace(e.getLineNumber(), e.getColumnNumber());
			return text.isCut(place)
					? new Refusal("open.truncated", text.end(), e)
					: new Refusal("open.malformed", place, e);
		}
		if (fault instanceof UnsupportedEncodingException) {
			return new Refusal("open.malformed", new TextPlace(1, 1), fault);
		}
		return text.isCutInCharacter()
				? new Refusal("open.truncated", text.end(), fault)
				: new Refusal("open.encoding", text.firstGarbled(), fault);
	}

	private static Refusal modelFault(SourceText text, Resource.Diagnostic fault) {
		TextPlace place = new TextPlace(fault.getLine(), fault.getColumn());
		if (fault instanceof IllegalValueException illegal && illegal.getFeature() != null) {
			EStructuralFeature feature = illegal.getFeature();
			TextPlace exact = text.attribute(feature.getName(), place).orElse(place);
			List<Object> arguments = new ArrayList<>(List.of(shown(illegal.getValue()), feature.getName()));
			if (feature.getEType() instanceof EEnum choices) {
				arguments.add(choices.getELiterals().stream().map(EEnumLiteral::getLiteral)
						.collect(Collectors.joining(", ")));
			}
			return new Refusal(valueKey(feature.getEType()), exact, illegal, arguments.toArray());
		}
		return new Refusal("open.unusable", place, fault instanceof XMIException e ? e : null);
	}

	private static String valueKey(EClassifier type) {
		Class<?> java = type.getInstanceClass();
		if (type instanceof EEnum) {
			return "open.value.choice";
		} else if (java == LocalDate.class) {
			return "open.value.date";
		} else if (java == BigDecimal.class) {
			return "open.value.number";
		} else if (java == Integer.class || java == int.class) {
			return "open.value.integer";
		} else if (java == Boolean.class || java == boolean.class) {
			return "open.value.boolean";
		}
		return "open.value.other";
	}

	/** A value of a file as it may stand in a message: one line, not endless. */
	private static String shown(Object value) {
		String text = value == null
				? "nil"
				: value instanceof EObject object ? object.eClass().getName() : value.toString();
		String line = text.replaceAll("\\s+", " ").strip();
		return line.length() <= 40 ? line : line.substring(0, 39) + "…";
	}

	private RoadmapFileException failure(Refusal refusal) {
		List<Object> arguments = new ArrayList<>();
		arguments.add(refusal.place().in(name));
		arguments.addAll(refusal.arguments());
		return new RoadmapFileException(file,
				Message.of(StorageTexts.TEXTS, refusal.key(), arguments.toArray()), refusal.getCause());
	}
}
