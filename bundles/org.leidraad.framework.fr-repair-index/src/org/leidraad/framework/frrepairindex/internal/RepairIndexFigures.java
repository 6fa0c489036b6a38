/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.frrepairindex.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.framework.behaviour.Figure;
import org.leidraad.framework.behaviour.PageFigures;
import org.leidraad.model.Element;

/** The index that follows from the five scores of an offered model, with a remark where the maker states another. */
public final class RepairIndexFigures implements PageFigures {

	@Override
	public List<Figure> figures(EObject attributes, Element element) {
		OfferedIndex offered = new OfferedIndex(attributes);
		return List.of(new Figure("computed", offered.computed(), "/10",
				offered.disagrees() ? Optional.of("differs") : Optional.empty()));
	}
}
