/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Element;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/**
 * Copies the offers of a procurement and what their figures hang on, so that another thread may look at them while the
 * roadmap is changed. It does so bit by bit, so that very many offers do not keep the window waiting. Elements keep
 * their
 * identifiers; what is outside the copy is left out, so that nothing leads back into the roadmap.
 */
final class OfferCopier extends Copier {

	private static final long serialVersionUID = 1L;

	private final transient Roadmap apart = (Roadmap) Identity.create(Literals.ROADMAP);
	private final transient Procurement procurement;
	private final transient Deque<Offer> waiting;
	private transient Deque<EObject> unlinked;

	/** Begins; all steps are to be made in the thread that changes the roadmap. */
	OfferCopier(Procurement procurement, Roadmap roadmap) {
		super(false, false);
		this.procurement = (Procurement) Identity.create(Literals.PROCUREMENT);
		put(procurement, this.procurement);
		waiting = new ArrayDeque<>(procurement.getOffers());
		apart.setId(roadmap.getId());
		apart.setCurrency(roadmap.getCurrency());
		apart.setJurisdiction(roadmap.getJurisdiction());
		apart.getProcurements().add(this.procurement);
		Procurement whole = this.procurement;
		whole.setId(procurement.getId());
		whole.setName(procurement.getName());
		whole.setEmbodiedInCosts(procurement.isEmbodiedInCosts());
		whole.getProductGroups().addAll(procurement.getProductGroups());
		procurement.getCriteria().forEach(one -> whole.getCriteria().add(copied(one)));
		for (CalculationParameter one : roadmap.getParameters()) {
			apart.getParameters().add(copied(one));
		}
		for (DeviceProfile one : roadmap.getProfiles()) {
			apart.getProfiles().add(copied(one));
		}
	}

	@SuppressWarnings("unchecked")
	private <E extends Element> E copied(E element) {
		return (E) copy(element);
	}

	/**
	 * Copies on for a while.
	 *
	 * @param until when to stop, by {@link System#nanoTime()}
	 * @return true if all is copied
	 */
	boolean step(long until) {
		while (!waiting.isEmpty() && System.nanoTime() < until) {
			procurement.getOffers().add(copied(waiting.removeFirst()));
		}
		if (waiting.isEmpty() && unlinked == null) {
			unlinked = new ArrayDeque<>(new ArrayList<>(keySet()));
		}
		while (waiting.isEmpty() && !unlinked.isEmpty() && System.nanoTime() < until) {
			link(unlinked.removeFirst());
		}
		return waiting.isEmpty() && unlinked.isEmpty();
	}

	private void link(EObject original) {
		List<EReference> references = original.eClass().getEAllReferences();
		for (EReference reference : references) {
			boolean isLink = reference.isChangeable() && !reference.isDerived() && !reference.isContainment()
					&& !reference.isContainer();
			if (isLink && original.eIsSet(reference)) {
				copyReference(reference, original, get(original));
			}
		}
	}

	/** {@return the copy of the procurement} */
	Procurement procurement() {
		return procurement;
	}

	/** {@return the copy of the roadmap, with parameters, device profiles and the procurement} */
	Roadmap roadmap() {
		return apart;
	}
}
