/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.model.Contract;
import org.leidraad.model.Indicator;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** Own attributes of frameworks are edited by the same commands as what is our own. */
class ExtensionsTest {

	private final RoadmapAdapterFactory factory = new RoadmapAdapterFactory(() -> Locale.ENGLISH,
			Clock.systemUTC());
	private final BasicCommandStack stack = new BasicCommandStack();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, stack);
	private final Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
	private final Contract contract = RoadmapFactory.eINSTANCE.createContract();
	private final EClass certificate = EcoreFactory.eINSTANCE.createEClass();
	private final EAttribute number = EcoreFactory.eINSTANCE.createEAttribute();
	private final EReference moves = EcoreFactory.eINSTANCE.createEReference();

	@BeforeEach
	void fill() {
		EPackage theirs = EcoreFactory.eINSTANCE.createEPackage();
		theirs.setName("theirs");
		theirs.setNsURI("https://example.org/theirs");
		theirs.getEClassifiers().add(certificate);
		certificate.setName("Certificate");
		number.setName("number");
		number.setEType(EcorePackage.Literals.ESTRING);
		moves.setName("moves");
		moves.setEType(Literals.INDICATOR);
		certificate.getEStructuralFeatures().addAll(List.of(number, moves));
		roadmap.getContracts().add(contract);
		Resource resource = new ResourceImpl();
		resource.getContents().add(roadmap);
		domain.getResourceSet().getResources().add(resource);
	}

	@Test
	void theyAreAddedChangedAndRemovedAndThatIsUndone() {
		EObject own = EcoreUtil.create(certificate);
		stack.execute(AddCommand.create(domain, contract, Literals.ELEMENT__EXTENSIONS, own));
		stack.execute(SetCommand.create(domain, own, number, "NL-1"));
		assertEquals("NL-1", own.eGet(number));
		stack.execute(RemoveCommand.create(domain, contract, Literals.ELEMENT__EXTENSIONS, own));
		assertFalse(contract.eIsSet(Literals.ELEMENT__EXTENSIONS));
		stack.undo();
		assertEquals(List.of(own), contract.getExtensions());
		stack.undo();
		assertNull(own.eGet(number));
		stack.undo();
		assertFalse(contract.eIsSet(Literals.ELEMENT__EXTENSIONS));
	}

	@Test
	void theyAreNoChildrenInTheTree() {
		contract.getExtensions().add(EcoreUtil.create(certificate));
		ITreeItemContentProvider tree = (ITreeItemContentProvider) factory.adapt(contract,
				ITreeItemContentProvider.class);
		assertEquals(List.of(), List.copyOf(tree.getChildren(contract)));
		assertFalse(tree.hasChildren(contract));
	}

	@Test
	void aCopyHasItsOwn() {
		EObject own = EcoreUtil.create(certificate);
		own.eSet(number, "NL-1");
		contract.getExtensions().add(own);
		stack.execute(CopyToClipboardCommand.create(domain, contract));
		stack.execute(PasteFromClipboardCommand.create(domain, roadmap, null));
		assertEquals(2, roadmap.getContracts().size());
		EObject copy = roadmap.getContracts().get(1).getExtensions().getFirst();
		assertNotSame(own, copy);
		assertSame(certificate, copy.eClass());
		assertEquals("NL-1", copy.eGet(number));
		stack.undo();
		assertEquals(List.of(contract), roadmap.getContracts());
	}

	@Test
	void deletingAnElementEndsTheirLinksToItAndUndoBringsThemBack() {
		Target target = RoadmapFactory.eINSTANCE.createTarget();
		Indicator indicator = RoadmapFactory.eINSTANCE.createIndicator();
		target.getIndicators().add(indicator);
		roadmap.getAmbitions().add(RoadmapFactory.eINSTANCE.createAmbition());
		roadmap.getAmbitions().getFirst().getTargets().add(target);
		EObject own = EcoreUtil.create(certificate);
		own.eSet(moves, indicator);
		contract.getExtensions().add(own);
		stack.execute(DeleteCommand.create(domain, target));
		assertNull(own.eGet(moves));
		stack.undo();
		assertSame(indicator, own.eGet(moves));
		assertTrue(roadmap.getAmbitions().getFirst().getTargets().contains(target));
	}
}
