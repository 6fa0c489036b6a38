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

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.impl.EPackageImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.leidraad.framework.FrameworkException;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.text.Message;

/** Reads the model of the attributes that a framework adds to elements of a roadmap. */
final class AttributesReader {

	private static final String SENTENCES = "attributes";

	private final Declaration declaration;

	AttributesReader(Declaration declaration) {
		this.declaration = declaration;
	}

	/**
	 * Reads the attributes.
	 *
	 * @return their package; none if the framework declares no attributes
	 * @throws FrameworkException if what it declares cannot be used
	 */
	Optional<EPackage> read() throws FrameworkException {
		List<String> models = declaration.attributes();
		if (models.isEmpty()) {
			return Optional.empty();
		}
		if (models.size() > 1) {
			throw wronglyDeclared("several");
		}
		String model = models.getFirst();
		if (model.isEmpty()) {
			throw wronglyDeclared("no-model");
		}
		return Optional.of(read(new ModelFile(declaration, model, SENTENCES)));
	}

	private static EPackage read(ModelFile file) throws FrameworkException {
		List<EObject> roots = file.read(EcorePackage.eINSTANCE, RoadmapPackage.eINSTANCE);
		if (roots.size() != 1 || !(roots.getFirst() instanceof EPackageImpl attributes)) {
			throw file.refusal("root");
		}
		new AttributeRules(file, attributes).check();
		requireSound(file, attributes);
		attributes.setEFactoryInstance(new ObjectsThatAreWatched());
		attributes.eResource().setURI(URI.createURI(attributes.getNsURI()));
		attributes.freeze();
		return attributes;
	}

	private static void requireSound(ModelFile file, EPackage attributes) throws FrameworkException {
		Diagnostic found;
		try {
			found = Diagnostician.INSTANCE.validate(attributes);
		} catch (RuntimeException e) {
			// A model that is twisted enough (a type that is its own supertype) makes the validation itself stumble.
			throw file.refusal("invalid", String.valueOf(e.getMessage()));
		}
		if (found.getSeverity() >= Diagnostic.ERROR) {
			throw file.refusal("invalid", found.getChildren().stream()
					.filter(each -> each.getSeverity() >= Diagnostic.ERROR).map(Diagnostic::getMessage).findFirst()
					.orElse(found.getMessage()));
		}
	}

	private FrameworkException wronglyDeclared(String fault) {
		return new FrameworkException(Message.of(Messages.TEXTS, SENTENCES + '.' + fault,
				declaration.bundle().getSymbolicName(), declaration.id()), null);
	}

	/** Makes objects whose changes the watches of a roadmap hear, as they hear those of its own elements. */
	private static final class ObjectsThatAreWatched extends EFactoryImpl {

		@Override
		protected EObject basicCreate(EClass type) {
			return new AttributesObject(type);
		}
	}
}
