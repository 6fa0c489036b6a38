/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Deletes elements with all that is in them and all links to them; the links at the end that is kept. */
final class Deletion extends CompoundCommand {

	private final EditingDomain domain;
	private final Collection<? extends EObject> elements;

	Deletion(EditingDomain domain, Collection<? extends EObject> elements) {
		this.domain = domain;
		this.elements = elements;
		append(RemoveCommand.create(domain, elements));
	}

	@Override
	public void execute() {
		Set<EObject> deleted = new LinkedHashSet<>(elements);
		elements.forEach(element -> element.eAllContents().forEachRemaining(deleted::add));
		Map<EObject, Collection<Setting>> links = EcoreUtil.UsageCrossReferencer.findAll(deleted,
				domain.getResourceSet());
		super.execute();
		links.forEach((element, settings) -> settings.stream()
				.filter(setting -> !deleted.contains(setting.getEObject()))
				.filter(setting -> !((EReference) setting.getEStructuralFeature()).isContainment())
				.forEach(setting -> appendAndExecute(Links.remove(domain, setting.getEObject(),
						(EReference) setting.getEStructuralFeature(), element))));
	}
}
