/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.framework.FrameworkException;

/** Whatever the file holds, reading it ends with a catalogue or with the one kind of exception. */
class CatalogueReaderTest {

	private static final String SOUND = """
			<?xml version="1.0" encoding="UTF-8"?>
			<framework:Framework xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:framework="https://leidraad.org/framework/1" id="it" kind="law" owner="Owner">
			<sources>A source</sources>
			<editions xmi:id="e1" id="2020" validFrom="2020-01-01" validTo="2020-12-31"/>
			<editions xmi:id="e2" id="2021" validFrom="2021-01-01" verified="true" supersedes="e1"/>
			<levels xmi:id="l1" id="low"/>
			<criteria key="a" aspect="LR" uses="TS AC" operator="at-least" threshold="1.50" edition="e1" level="l1"/>
			<criteria key="b" aspect="EN" uses="LAW" edition="//@editions.1"/>
			</framework:Framework>
			""";
	private static final String[] SCRAPS = {"<", ">", "\"", "/>", "&", "&lt;", "<criteria/>", "<editions",
		"xsi:type=\"framework:Level\"",
		"xsi:nil=\"true\"", "href=\"file:/x#/\"", "uses=\"XX\"", "<!DOCTYPE a>", "]]>", "e2", "//@editions.9", "\u0000",
		"1e9999999",
		"xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"framework:Edition\"", "<xmi:Extension/>",
		"<framework:Framework/>", "xmi:id=\"e1\"", "<?pi ?>", "<editions href=\"#e1\"/>", "\ud83d\ude00"};

	@TempDir
	Path folder;

	@Test
	void aSoundFileIsReadWhole() throws Exception {
		Catalogue catalogue = read(SOUND);
		assertEquals("Owner", catalogue.root().getOwner());
		assertEquals(2, catalogue.editions().size());
		assertEquals("2021", catalogue.criteria().get("b").getEdition().getId());
		assertEquals("1.50", catalogue.criteria().get("a").getThreshold().toPlainString());
	}

	@Test
	void aSpoiltFileNeverEndsInAnotherKindOfException() throws Exception {
		Random random = new Random(20261121);
		int refused = 0;
		for (int i = 0; i < 600; i++) {
			String spoilt = spoil(SOUND, random);
			try {
				assertNotNull(read(spoilt).root());
			} catch (FrameworkException e) {
				assertTrue(e.getMessage().contains("test.bundle"), e.getMessage());
				refused++;
			} catch (RuntimeException e) {
				throw new AssertionError("Not caught, reading:\n" + spoilt, e);
			}
		}
		assertTrue(refused > 300, "Refused only " + refused);
	}

	@Test
	void aSpoiltXmlDeclarationIsRefused() {
		FrameworkException refusal = assertThrows(FrameworkException.class,
				() -> read(SOUND.replace("encoding=\"", "encoding=<?pi ?>\"")));
		assertTrue(refusal.getMessage().contains("it.framework"), refusal.getMessage());
	}

	private static String spoil(String sound, Random random) {
		int from = random.nextInt(sound.length());
		int to = Math.min(sound.length(), from + random.nextInt(30));
		String scrap = SCRAPS[random.nextInt(SCRAPS.length)];
		return switch (random.nextInt(4)) {
			case 0 -> sound.substring(0, from) + sound.substring(to);
			case 1 -> sound.substring(0, from) + scrap + sound.substring(from);
			case 2 -> sound.substring(0, to) + sound.substring(from);
			default -> sound.replaceFirst("(?s)(<\\w+ )(?=[^>]*>.{" + random.nextInt(400) + "}$)", "$1" + scrap + " ");
		};
	}

	private Catalogue read(String text) throws IOException, FrameworkException {
		FolderBundle bundle = new FolderBundle(folder);
		bundle.put("it.framework", text);
		Declaration declaration = bundle.declaration();
		return Catalogue.of(new CatalogueReader(declaration).read(), declaration);
	}
}
