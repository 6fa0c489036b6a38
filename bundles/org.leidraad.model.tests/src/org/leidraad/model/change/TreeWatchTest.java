/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.notify.impl.BasicNotifierImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.model.Ambition;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** Who watches a root hears of each change below it, once. */
class TreeWatchTest {

	private final Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
	private final Ambition ambition = RoadmapFactory.eINSTANCE.createAmbition();
	private final Target target = RoadmapFactory.eINSTANCE.createTarget();
	private final Indicator indicator = RoadmapFactory.eINSTANCE.createIndicator();
	private final Ear ear = new Ear();

	@BeforeEach
	void watch() {
		roadmap.getAmbitions().add(ambition);
		ambition.getTargets().add(target);
		target.getIndicators().add(indicator);
		roadmap.eAdapters().add(ear);
	}

	@Test
	void changesAtEveryDepthAreHeardOnce() {
		for (EObject each : List.of(roadmap, ambition, target, indicator)) {
			each.eSet(Literals.ELEMENT__NAME, "Its name");
			Notification change = ear.only();
			assertSame(each, change.getNotifier());
			assertSame(Literals.ELEMENT__NAME, change.getFeature());
			assertEquals("Its name", change.getNewValue());
		}
	}

	@Test
	void aSubtreeThatComesOrGoesIsOneChange() {
		Target second = RoadmapFactory.eINSTANCE.createTarget();
		second.getIndicators().add(RoadmapFactory.eINSTANCE.createIndicator());
		assertEquals(List.of(), ear.heard, "not below the root yet");
		ambition.getTargets().add(second);
		Notification added = ear.only();
		assertEquals(Notification.ADD, added.getEventType());
		assertSame(second, added.getNewValue());
		second.getIndicators().getFirst().setUnit("%");
		assertSame(second.getIndicators().getFirst(), ear.only().getNotifier());

		ambition.getTargets().remove(second);
		Notification removed = ear.only();
		assertEquals(Notification.REMOVE, removed.getEventType());
		assertSame(second, removed.getOldValue());
		second.getIndicators().getFirst().setUnit("years");
		second.setName("Detached");
		assertEquals(List.of(), ear.heard);
	}

	@Test
	void aMoveToAnotherParentIsHeardOnBothSides() {
		Ambition second = RoadmapFactory.eINSTANCE.createAmbition();
		roadmap.getAmbitions().add(second);
		ear.only();
		second.getTargets().add(target);
		assertEquals(List.of(ambition, second), ear.heard.stream().map(Notification::getNotifier).toList());
		assertEquals(List.of(Notification.REMOVE, Notification.ADD),
				ear.heard.stream().map(Notification::getEventType).toList());
	}

	@Test
	void aMoveToAnotherTreeIsHeardInBoth() {
		Roadmap other = RoadmapFactory.eINSTANCE.createRoadmap();
		Ear inOther = new Ear();
		other.eAdapters().add(inOther);
		other.getAmbitions().add(ambition);
		assertEquals(Notification.REMOVE, ear.only().getEventType());
		assertEquals(Notification.ADD, inOther.only().getEventType());
		target.setName("Elsewhere");
		assertEquals(List.of(), ear.heard);
		assertSame(target, inOther.only().getNotifier());
	}

	@Test
	void bothSidesOfALinkAreHeard() {
		Procurement procurement = RoadmapFactory.eINSTANCE.createProcurement();
		CriterionUse criterion = RoadmapFactory.eINSTANCE.createCriterionUse();
		procurement.getCriteria().add(criterion);
		roadmap.getProcurements().add(procurement);
		ear.only();
		criterion.getTargets().add(target);
		assertEquals(List.of(Literals.TARGET__CRITERIA, Literals.CRITERION_USE__TARGETS),
				ear.heard.stream().map(Notification::getFeature).toList());
		ear.heard.clear();
		roadmap.getProcurements().remove(procurement);
		ear.only();
		criterion.getTargets().clear();
		assertSame(target, ear.only().getNotifier(), "the side that is still in the tree");
	}

	@Test
	void everyWatchIsToldUntilItGoes() {
		Ear second = new Ear();
		roadmap.eAdapters().add(second);
		target.setName("Both");
		ear.only();
		second.only();
		roadmap.eAdapters().remove(second);
		target.setName("One");
		ear.only();
		assertEquals(List.of(), second.heard);
	}

	@Test
	void ordinaryAdaptersOfInnerObjectsWorkAsEver() {
		List<Notification> heard = new ArrayList<>();
		target.eAdapters().add(new AdapterImpl() {

			@Override
			public void notifyChanged(Notification change) {
				heard.add(change);
			}
		});
		target.setName("Its name");
		indicator.setName("Not its own");
		assertEquals(1, heard.size());
		assertEquals(2, ear.heard.size());
		roadmap.setName("Root");
		assertEquals(1, ear.ownOfTheRoot, "as any adapter of the root");
	}

	@Test
	void whoIsToldNotToDeliverIsSilent() {
		target.eSetDeliver(false);
		target.setName("Quiet");
		target.eSetDeliver(true);
		assertEquals(List.of(), ear.heard);
	}

	@Test
	void noObjectBelowTheRootHasAListOfAdapters() throws ReflectiveOperationException {
		Measurement measurement = RoadmapFactory.eINSTANCE.createMeasurement();
		indicator.getMeasurements().add(measurement);
		measurement.setVerified(true);
		// asking for the adapters would make the list
		Method hasAdapters = BasicNotifierImpl.class.getDeclaredMethod("eBasicHasAdapters");
		hasAdapters.setAccessible(true);
		assertTrue((boolean) hasAdapters.invoke(roadmap));
		for (Iterator<EObject> inner = roadmap.eAllContents(); inner.hasNext();) {
			assertFalse((boolean) hasAdapters.invoke(inner.next()));
		}
		assertEquals(2, ear.heard.size());
	}

	@Test
	void itHearsExactlyWhatAnAdapterOnEveryObjectWouldHear() {
		for (int seed = 0; seed < 25; seed++) {
			Roadmap watched = RoadmapFactory.eINSTANCE.createRoadmap();
			Ear light = new Ear();
			watched.eAdapters().add(light);
			Roadmap twin = RoadmapFactory.eINSTANCE.createRoadmap();
			List<Notification> heavy = new ArrayList<>();
			twin.eAdapters().add(new EContentAdapter() {

				@Override
				public void notifyChanged(Notification change) {
					super.notifyChanged(change);
					if (change.getEventType() != Notification.REMOVING_ADAPTER) {
						heavy.add(change);
					}
				}
			});
			new RandomEdits(watched, seed).run(200);
			new RandomEdits(twin, seed).run(200);
			assertTrue(EcoreUtil.equals(watched, twin), "the edits are the same");
			assertEquals(RandomEdits.told(heavy), RandomEdits.told(light.heard), "seed " + seed);
		}
	}

	private static final class Ear extends AdapterImpl implements TreeWatch {

		private final List<Notification> heard = new ArrayList<>();
		private int ownOfTheRoot;

		@Override
		public void treeChanged(Notification change) {
			heard.add(change);
		}

		@Override
		public void notifyChanged(Notification change) {
			if (change.getEventType() != Notification.REMOVING_ADAPTER) {
				ownOfTheRoot++;
			}
		}

		private Notification only() {
			assertEquals(1, heard.size(), () -> RandomEdits.told(heard).toString());
			return heard.removeFirst();
		}
	}
}
