/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.testing.framework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.leidraad.framework.catalogue.AspectCoverage;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.CataloguePackage;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Degree;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;

/** Catalogues of frameworks and their parts, each with no more in it than is said. */
public final class CatalogueParts {

	private CatalogueParts() {
		// no instances
	}

	/**
	 * An empty catalogue.
	 *
	 * @param id the identifier of the framework
	 * @param kind its kind
	 * @return the catalogue
	 */
	public static Framework catalogue(String id, FrameworkKind kind) {
		Framework catalogue = CatalogueFactory.eINSTANCE.createFramework();
		catalogue.setId(id);
		catalogue.setKind(kind);
		return catalogue;
	}

	/**
	 * A catalogue as it is read from a file.
	 *
	 * @param id the identifier of the framework
	 * @param kind its kind
	 * @param content what stands in it, as XML
	 * @return the catalogue
	 */
	public static Framework catalogue(String id, FrameworkKind kind, String content) {
		String text = """
				<framework:Framework xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:framework="https://leidraad.org/framework/1" id="%s" kind="%s">%s</framework:Framework>
				""".formatted(id, kind.getLiteral(), content);
		Resource resource = new XMIResourceImpl(URI.createURI("test:/" + id));
		ResourceSetImpl set = new ResourceSetImpl();
		set.getPackageRegistry().put(CataloguePackage.eNS_URI, CataloguePackage.eINSTANCE);
		set.getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return (Framework) resource.getContents().getFirst();
	}

	/**
	 * Adds an edition.
	 *
	 * @param catalogue where to
	 * @param id the identifier of the edition
	 * @return the edition
	 */
	public static Edition edition(Framework catalogue, String id) {
		Edition edition = CatalogueFactory.eINSTANCE.createEdition();
		edition.setId(id);
		catalogue.getEditions().add(edition);
		return edition;
	}

	/**
	 * Adds a criterion of all editions.
	 *
	 * @param catalogue where to
	 * @param key the key of the criterion
	 * @param aspect what it is about
	 * @param uses what may be done with it
	 * @return the criterion
	 */
	public static Criterion criterion(Framework catalogue, String key, Aspect aspect, Use... uses) {
		Criterion criterion = CatalogueFactory.eINSTANCE.createCriterion();
		criterion.setKey(key);
		criterion.setAspect(aspect);
		criterion.getUses().addAll(List.of(uses));
		catalogue.getCriteria().add(criterion);
		return criterion;
	}

	/**
	 * Adds a level.
	 *
	 * @param catalogue where to
	 * @param id the identifier of the level
	 * @param step how high it is; null where that is not said
	 * @return the level
	 */
	public static Level level(Framework catalogue, String id, Integer step) {
		Level level = CatalogueFactory.eINSTANCE.createLevel();
		level.setId(id);
		level.setStep(step);
		catalogue.getLevels().add(level);
		return level;
	}

	/**
	 * Says how far a catalogue covers an aspect.
	 *
	 * @param catalogue the catalogue
	 * @param aspect the aspect
	 * @param degree how far
	 */
	public static void covers(Framework catalogue, Aspect aspect, Degree degree) {
		AspectCoverage coverage = CatalogueFactory.eINSTANCE.createAspectCoverage();
		coverage.setAspect(aspect);
		coverage.setDegree(degree);
		catalogue.getCoverage().add(coverage);
	}
}
