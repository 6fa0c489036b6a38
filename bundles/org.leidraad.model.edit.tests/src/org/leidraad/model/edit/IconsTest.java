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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.identity.Identity;
import org.osgi.framework.FrameworkUtil;

/** In the bundle as it is installed, every kind of element has its icon. */
class IconsTest {

	private static final String FAMILY = """
			<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" fill="none" \
			stroke="%s" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">""";

	@Test
	void everyIconIsOfTheFamilyAndHasATwinForDarkThemes() throws Exception {
		Set<String> drawings = new HashSet<>();
		for (EClassifier classifier : RoadmapPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				String light = read("icons/" + type.getName() + ".svg");
				assertTrue(light.startsWith(FAMILY.formatted("#1F3A5F")), type.getName());
				assertTrue(drawings.add(light), () -> type.getName() + " looks like another");
				assertEquals(light.replace("#1F3A5F", "#A9C6EA"), read("icons/dark/" + type.getName() + ".svg"));
			}
		}
	}

	private static String read(String path) throws IOException {
		URL file = FrameworkUtil.getBundle(RoadmapAdapterFactory.class).getEntry(path);
		assertNotNull(file, path);
		try (InputStream in = file.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

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
