/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.commands;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.leidraad.model.Element;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.theme.Icons;
import org.leidraad.ui.internal.workbench.RoadmapPart;

/** Find anything: the elements of the roadmap in front whose name has the words in it, in any order. */
public final class ElementFinder implements IQuickAccessComputerExtension {

	private static final int MOST = 40;
	private static final int LEAST_LETTERS = 2;

	@Override
	public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
		Optional<RoadmapPart> front = RoadmapHandler.front();
		if (front.isEmpty() || query == null || query.strip().length() < LEAST_LETTERS) {
			return new QuickAccessElement[0];
		}
		List<String> words = List.of(query.strip().toLowerCase(Locale.getDefault()).split("\\s+"));
		List<QuickAccessElement> found = new ArrayList<>();
		Iterator<EObject> all = front.get().document().roadmap().eAllContents();
		while (all.hasNext() && found.size() < MOST && !monitor.isCanceled()) {
			if (all.next() instanceof Element element && has(element, words)) {
				found.add(new Found(front.get(), element));
			}
		}
		return found.toArray(QuickAccessElement[]::new);
	}

	@Override
	public QuickAccessElement[] computeElements() {
		return new QuickAccessElement[0];
	}

	@Override
	public void resetState() {
		// nothing is kept between two searches
	}

	@Override
	public boolean needsRefresh() {
		return true;
	}

	private static boolean has(Element element, List<String> words) {
		String name = element.getName() == null ? "" : element.getName().toLowerCase(Locale.getDefault());
		return words.stream().allMatch(name::contains);
	}

	/** One element that was found; choosing it shows it. */
	private static final class Found extends QuickAccessElement {

		private final RoadmapPart part;
		private final Element element;

		Found(RoadmapPart part, Element element) {
			this.part = part;
			this.element = element;
		}

		@Override
		public String getLabel() {
			Locale locale = Locale.getDefault();
			return ModelNames.element(locale, element) + separator + ModelNames.type(locale, element.eClass());
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return Icons.descriptor(element.eClass());
		}

		@Override
		public String getId() {
			return element.getId();
		}

		@Override
		public void execute() {
			part.getSite().getPage().activate(part);
			part.reveal(element, null);
		}
	}
}
