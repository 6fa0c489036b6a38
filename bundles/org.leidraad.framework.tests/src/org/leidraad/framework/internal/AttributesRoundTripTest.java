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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.framework.AttributesModel;
import org.leidraad.framework.attributes.VendorAttributes;
import org.leidraad.model.Ambition;
import org.leidraad.model.Contract;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.Indicator;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;

/** What people fill in of own attributes is stored with the roadmap as any other value. */
class AttributesRoundTripTest {

	@TempDir
	Path folder;

	@Test
	void everyTypeOfValueComesBack() throws Exception {
		FolderBundle bundle = new FolderBundle(folder);
		bundle.put("coc.ecore", AttributesModel.of("https://example.org/coc/1"));
		EPackage coc = new AttributesReader(bundle.declaration("coc.ecore")).read().orElseThrow();
		Roadmap roadmap = filled(coc);

		String text = save(roadmap, coc);
		assertTrue(text.contains("pue=\"1.20\"") && text.contains("measuredOn=\"2026-05-01\""), text);
		Roadmap again = load(text, coc);
		assertTrue(EcoreUtil.equals(roadmap, again));
		EObject own = VendorAttributes.of(again.getContracts().getFirst()).all().getFirst();
		assertSame(coc.getEClassifier("DataCentre"), own.eClass());
		Indicator indicator = again.getAmbitions().getFirst().getTargets().getFirst().getIndicators().getFirst();
		assertSame(indicator, own.eGet(own.eClass().getEStructuralFeature("moves")));
		assertEquals(LocalDate.of(2026, 5, 1), own.eGet(own.eClass().getEStructuralFeature("measuredOn")));
	}

	private static Roadmap filled(EPackage coc) {
		Roadmap roadmap = (Roadmap) Identity.create(Literals.ROADMAP);
		Ambition ambition = (Ambition) Identity.create(Literals.AMBITION);
		Target target = (Target) Identity.create(Literals.TARGET);
		Indicator indicator = (Indicator) Identity.create(Literals.INDICATOR);
		Contract contract = (Contract) Identity.create(Literals.CONTRACT);
		roadmap.getAmbitions().add(ambition);
		ambition.getTargets().add(target);
		target.getIndicators().add(indicator);
		roadmap.getContracts().add(contract);
		EClass dataCentre = (EClass) coc.getEClassifier("DataCentre");
		EObject own = VendorAttributes.of(contract).attach(dataCentre);
		set(own, "pue", new BigDecimal("1.20"));
		set(own, "measuredOn", LocalDate.of(2026, 5, 1));
		set(own, "cooling", ((EEnum) coc.getEClassifier("Cooling")).getEEnumLiteral("WATER"));
		set(own, "origin", DataOrigin.CALCULATED);
		set(own, "moves", indicator);
		EObject hall = EcoreUtil.create((EClass) coc.getEClassifier("Hall"));
		set(hall, "floor", -1);
		set(own, "halls", List.of(hall));
		return roadmap;
	}

	private static void set(EObject owner, String feature, Object value) {
		owner.eSet(owner.eClass().getEStructuralFeature(feature), value);
	}

	private static String save(Roadmap roadmap, EPackage coc) throws IOException {
		Resource resource = resource(coc);
		resource.getContents().add(roadmap);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		resource.save(bytes, Map.of());
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private static Roadmap load(String text, EPackage coc) throws IOException {
		Resource resource = resource(coc);
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		return (Roadmap) resource.getContents().getFirst();
	}

	private static Resource resource(EPackage coc) {
		ResourceSetImpl set = new ResourceSetImpl();
		set.getPackageRegistry().put(RoadmapPackage.eNS_URI, RoadmapPackage.eINSTANCE);
		set.getPackageRegistry().put(coc.getNsURI(), coc);
		Resource resource = new XMIResourceImpl(URI.createURI("memory:/it.leidraad"));
		set.getResources().add(resource);
		return resource;
	}
}
