/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.attributes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.Contract;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.RoadmapPackage.Literals;

/** Own attributes of frameworks at an element. */
class VendorAttributesTest {

	private final EPackage coc = packageOf("https://example.org/coc/1");
	private final EClass forContracts = type(coc, "DataCentre", "Contract, Procurement");
	private final EClass forAll = type(coc, "Remark", "Element");
	private final EClass forChanges = type(coc, "ChangeRemark", "ScenarioChange");
	private final EClass inner = type(coc, "Hall", null);
	private final Contract contract = RoadmapFactory.eINSTANCE.createContract();
	private final VendorAttributes attributes = VendorAttributes.of(contract);

	@Test
	void aKindOfElementIsOfferedWhatIsForItOrForWhatItExtends() {
		FrameworkRegistry registry = new OnlyPackages(List.of(coc));
		assertEquals(List.of(forContracts, forAll), VendorAttributes.offered(registry, Literals.CONTRACT));
		assertEquals(List.of(forAll), VendorAttributes.offered(registry, Literals.TARGET));
		assertEquals(List.of(forAll, forChanges), VendorAttributes.offered(registry, Literals.PATH_CHANGE));
		forAll.setAbstract(true);
		assertEquals(List.of(), VendorAttributes.offered(registry, Literals.TARGET));
	}

	@Test
	void lookingMakesNoList() {
		assertEquals(List.of(), attributes.all());
		assertEquals(Optional.empty(), attributes.find(forContracts));
		assertFalse(contract.eIsSet(Literals.ELEMENT__EXTENSIONS));
	}

	@Test
	void anElementIsGivenOneOfAClass() {
		EObject made = attributes.attach(forContracts);
		assertSame(made, attributes.attach(forContracts));
		assertEquals(List.of(made), contract.getExtensions());
		assertSame(made, attributes.find(forContracts).orElseThrow());
		EObject other = attributes.create(forAll);
		assertNull(other.eContainer());
		assertEquals(List.of(made), attributes.all());
		assertThrows(IllegalArgumentException.class, () -> attributes.create(inner));
		assertThrows(IllegalArgumentException.class, () -> attributes.attach(forChanges));
	}

	@Test
	void valuesAreFoundAlsoWhereTheBundleWasUpdatedSince() {
		EPackage updated = packageOf("https://example.org/coc/1");
		EClass newer = type(updated, "DataCentre", "Contract");
		EAttribute pue = (EAttribute) forContracts.getEStructuralFeature("pue");
		assertEquals(Optional.empty(), attributes.value(pue));
		EObject made = attributes.attach(forContracts);
		assertEquals(Optional.empty(), attributes.value(pue));
		made.eSet(pue, "1.2");
		assertEquals(Optional.of("1.2"), attributes.value(pue));
		assertEquals(Optional.of("1.2"), attributes.value(newer.getEStructuralFeature("pue")));
		EPackage another = packageOf("https://example.org/other");
		assertTrue(attributes.find(type(another, "DataCentre", "Contract")).isEmpty());
	}

	@Test
	void whatNobodyKnowsIsKept() {
		EObject unknown = EcoreUtil.create(EcorePackage.Literals.EOBJECT);
		contract.getExtensions().add(unknown);
		assertEquals(List.of(unknown), attributes.all());
		assertTrue(attributes.find(forContracts).isEmpty());
	}

	private static EPackage packageOf(String namespace) {
		EPackage made = EcoreFactory.eINSTANCE.createEPackage();
		made.setName("coc");
		made.setNsPrefix("coc");
		made.setNsURI(namespace);
		return made;
	}

	private static EClass type(EPackage owner, String name, String kinds) {
		EClass made = EcoreFactory.eINSTANCE.createEClass();
		made.setName(name);
		EAttribute pue = EcoreFactory.eINSTANCE.createEAttribute();
		pue.setName("pue");
		pue.setEType(EcorePackage.Literals.ESTRING);
		made.getEStructuralFeatures().add(pue);
		if (kinds != null) {
			EAnnotation annotation = EcoreFactory.eINSTANCE.createEAnnotation();
			annotation.setSource("https://leidraad.org/attributes");
			annotation.getDetails().put("for", kinds);
			made.getEAnnotations().add(annotation);
		}
		owner.getEClassifiers().add(made);
		return made;
	}

	private record OnlyPackages(List<EPackage> packages) implements FrameworkRegistry {

		@Override
		public List<InstalledFramework> frameworks() {
			return List.of();
		}

		@Override
		public Optional<InstalledFramework> framework(String id) {
			return Optional.empty();
		}

		@Override
		public Optional<InstalledCriterion> criterion(String key) {
			return Optional.empty();
		}

		@Override
		public Collection<EPackage> attributePackages() {
			return packages;
		}
	}
}
