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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.identity.Identity;

/** In the bundle as it is installed, every kind of element has its icon. */
class IconsTest {

	@Test
	void everyKindHasAnSvg() throws Exception {
		RoadmapAdapterFactory factory = new RoadmapAdapterFactory();
		for (EClassifier classifier : RoadmapPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				Element element = Identity.create(type);
				Object image = ((IItemLabelProvider) factory.adapt(element, IItemLabelProvider.class))
						.getImage(element);
				assertTrue(image instanceof URL, type.getName());
				try (InputStream in = ((URL) image).openStream()) {
					assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("<svg"), type.getName());
				}
			}
		}
	}
}
