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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.framework.AttributesModel;
import org.leidraad.framework.FrameworkException;
import org.leidraad.model.Contract;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.change.TreeWatch;

/** Own attributes are data or are refused; whatever the file holds, no code of it runs. */
class AttributesReaderTest {

	private static final String NAMESPACE = "https://example.org/coc/1";
	private static final String MODEL = "coc.ecore";

	@TempDir
	Path folder;

	@Test
	void aSoundModelBecomesAPackageWithoutCode() throws Exception {
		EPackage coc = read(AttributesModel.of(NAMESPACE));
		assertEquals(NAMESPACE, coc.getNsURI());
		EClass dataCentre = (EClass) coc.getEClassifier("DataCentre");
		assertSame(RoadmapPackage.Literals.ISO_DATE, dataCentre.getEStructuralFeature("measuredOn").getEType());
		assertSame(RoadmapPackage.Literals.INDICATOR, dataCentre.getEStructuralFeature("moves").getEType());
		EObject made = EcoreUtil.create(dataCentre);
		made.eSet(dataCentre.getEStructuralFeature("pue"), new BigDecimal("1.25"));
		assertEquals(new BigDecimal("1.25"), made.eGet(dataCentre.getEStructuralFeature("pue")));
		assertEquals("air", made.eGet(dataCentre.getEStructuralFeature("cooling")).toString());
	}

	@Test
	void changesOfOwnAttributesAreHeardAtTheRoot() throws Exception {
		EPackage coc = read(AttributesModel.of(NAMESPACE));
		EClass hall = (EClass) coc.getEClassifier("Hall");
		EClass dataCentre = (EClass) coc.getEClassifier("DataCentre");
		Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
		Contract contract = RoadmapFactory.eINSTANCE.createContract();
		roadmap.getContracts().add(contract);
		Ear ear = new Ear();
		roadmap.eAdapters().add(ear);
		EObject own = EcoreUtil.create(dataCentre);
		contract.getExtensions().add(own);
		EObject inner = EcoreUtil.create(hall);
		children(own, dataCentre.getEStructuralFeature("halls")).add(inner);
		inner.eSet(hall.getEStructuralFeature("floor"), 3);
		assertEquals(List.of(contract, own, inner), ear.heard.stream().map(Notification::getNotifier).toList());
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> children(EObject owner, EStructuralFeature feature) {
		return (List<EObject>) owner.eGet(feature);
	}

	private static final class Ear extends AdapterImpl implements TreeWatch {

		private final List<Notification> heard = new ArrayList<>();

		@Override
		public void treeChanged(Notification change) {
			heard.add(change);
		}
	}

	@Test
	void whoDeclaresNoneHasNone() throws FrameworkException {
		assertEquals(Optional.empty(), new AttributesReader(new FolderBundle(folder).declaration()).read());
	}

	@Test
	void wrongDeclarationsAreRefused() {
		Refusals.of(new FolderBundle(folder).declaration("a.ecore", "b.ecore"), "more than one");
		Refusals.of(new FolderBundle(folder).declaration(""), "without a model");
		Refusals.of(new FolderBundle(folder).declaration("no/such.ecore"), "no/such.ecore");
	}

	@Test
	void whatIsNoModelIsRefused() throws IOException {
		assertRefused("", "not well-formed");
		assertRefused("<?xml version=\"1.0\"?>\n<!DOCTYPE a>\n<a/>", "DOCTYPE in line 2");
		assertRefused(AttributesModel.of(NAMESPACE).replace("ecore:EPackage", "ecore:EClass"), "line 2", "nsURI");
		assertRefused(AttributesModel.of(NAMESPACE).replace("nsPrefix=\"coc\"", "nsPrefix=\"coc\" colour=\"red\""),
				"colour");
		assertRefused("""
				<?xml version="1.0" encoding="UTF-8"?>
				<ecore:EClass xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="Alone"/>
				""", "exactly one package");
	}

	@Test
	void aSpoiltModelEndsInAPackageOrARefusal() throws IOException {
		String sound = AttributesModel.of(NAMESPACE);
		Random random = new Random(20261121);
		int refused = 0;
		for (int i = 0; i < 200; i++) {
			int from = random.nextInt(sound.length());
			int to = Math.min(sound.length(), from + random.nextInt(40));
			int again = random.nextInt(sound.length());
			String spoilt = sound.substring(0, from) + (random.nextBoolean()
					? sound.substring(again,
							Math.min(sound.length(), again + 40))
					: "") + sound.substring(to);
			try {
				assertNotNull(read(spoilt).getNsURI());
			} catch (FrameworkException e) {
				assertTrue(e.getMessage().contains(FolderBundle.NAME), e.getMessage());
				refused++;
			}
		}
		assertTrue(refused > 100, "Refused only " + refused);
	}

	private EPackage read(String model) throws IOException, FrameworkException {
		FolderBundle bundle = new FolderBundle(folder);
		bundle.put(MODEL, model);
		return new AttributesReader(bundle.declaration(MODEL)).read().orElseThrow();
	}

	private void assertRefused(String model, String... told) throws IOException {
		FolderBundle bundle = new FolderBundle(folder);
		bundle.put(MODEL, model);
		Refusals.of(bundle.declaration(MODEL), told);
	}
}
