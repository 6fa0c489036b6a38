/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.faulty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.framework.behaviour.Figure;
import org.leidraad.framework.behaviour.PageFigures;
import org.leidraad.model.Element;

/** Figures of a page as a vendor may compute them: the first is in order. */
public final class Figures {

	private Figures() {
		// no instances
	}

	/** A figure. */
	public static final class Good implements PageFigures {

		@Override
		public List<Figure> figures(EObject attributes, Element element) {
			return List.of(new Figure("features", Optional.of(
					new BigDecimal(attributes.eClass().getEAllStructuralFeatures().size())), "", Optional.empty()));
		}
	}

	/** Throws. */
	public static final class Throwing implements PageFigures {

		@Override
		public List<Figure> figures(EObject attributes, Element element) {
			throw new ArithmeticException("/ by zero");
		}
	}

	/** A figure without a name. */
	public static final class Nameless implements PageFigures {

		@Override
		public List<Figure> figures(EObject attributes, Element element) {
			return List.of(new Figure(" ", Optional.empty(), "", Optional.empty()));
		}
	}

	/** Null for none. */
	public static final class Null implements PageFigures {

		@Override
		public List<Figure> figures(EObject attributes, Element element) {
			return List.of(new Figure("pue", null, "", Optional.empty()));
		}
	}
}
