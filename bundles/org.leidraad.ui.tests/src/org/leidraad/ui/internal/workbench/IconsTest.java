/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.ui.internal.theme.Icons;
import org.osgi.framework.Bundle;

/** Every kind of element and every icon that is named has its two forms, and they can be drawn. */
@ExtendWith(InWindow.class)
class IconsTest {

	private static final String EDIT = "org.leidraad.model.edit";
	private static final String UI = "org.leidraad.ui";
	private static final Pattern NAMED = Pattern.compile("\\b(?:icon|disabledIcon)=\"(icons/[^\"]+)\"");
	private static final int SIZE = 16;

	static Stream<EClass> kinds() {
		return RoadmapPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(type -> !type.isAbstract());
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("kinds")
	void aKindOfElementHasItsIcon(EClass kind) throws IOException {
		assertSvg(EDIT, "icons/" + kind.getName() + ".svg");
		assertSvg(EDIT, "icons/dark/" + kind.getName() + ".svg");
		Image image = Icons.of(kind);
		assertEquals(SIZE, image.getBounds().width);
		assertFalse(empty(image), kind.getName());
	}

	@Test
	void theIconsOfThePluginAreThere() throws IOException {
		List<String> icons = NAMED.matcher(read(UI, "plugin.xml")).results().map(match -> match.group(1))
				.distinct().toList();
		assertTrue(icons.size() > 10, icons::toString);
		for (String icon : icons) {
			assertSvg(UI, icon);
			if (!icon.contains("disabled")) {
				assertSvg(UI, icon.replace("icons/", "icons/dark/"));
			}
		}
	}

	private static void assertSvg(String bundle, String path) throws IOException {
		assertTrue(read(bundle, path).startsWith("<svg "), path);
	}

	private static String read(String symbolicName, String path) throws IOException {
		Bundle bundle = Platform.getBundle(symbolicName);
		URL url = bundle.getEntry(path);
		assertNotNull(url, symbolicName + '/' + path);
		try (InputStream content = url.openStream()) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static boolean empty(Image image) {
		byte[] alpha = image.getImageData().alphaData;
		if (alpha == null) {
			return false;
		}
		for (byte point : alpha) {
			if (point != 0) {
				return false;
			}
		}
		return true;
	}
}
