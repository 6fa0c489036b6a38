/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.sdk.conformance.ConformanceKit;
import org.leidraad.sdk.conformance.ConformanceReport;

/** Projects that are written, from an example and from CSV files, good and bad. */
class ProjectWriterTest {

	private static final String HEAD = "framework,key,official_id,use,aspect,text,value,unit,verified,framework_sources\n";

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource(FrameworkKind.class)
	void everyKindConformsAsItIsWritten(FrameworkKind kind) throws Exception {
		write(new NewFramework("my-label", "My \"Label\" & Co", kind, "org.example.mine", Optional.empty(), false,
				folder));
		ConformanceReport report = new ConformanceKit().verify(folder.resolve("project"));
		assertEquals(List.of(), report.faults());
		assertEquals(List.of("my-label"), report.abilities().frameworks());
	}

	@Test
	void noPlaceIsLeftUnfilled() throws Exception {
		write(new NewFramework("my-label", "My Label", FrameworkKind.LABEL_TYPE_1, "org.example.my-label",
				Optional.empty(), true, folder));
		try (Stream<Path> files = Files.walk(folder.resolve("project"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertFalse(Files.readString(file).contains("@@"), file.toString());
			}
		}
		assertTrue(Files.isExecutable(folder.resolve("project/mvnw")));
		assertTrue(Files.exists(folder.resolve("project/src/main/java/org/example/mylabel/Tiers.java")));
	}

	@Test
	void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
		Path mine = Files.writeString(Files.createDirectory(folder.resolve("project")).resolve("mine.txt"), "mine");
		assertThrows(FrameworkException.class, () -> write(framework(Optional.empty())));
		try (Stream<Path> files = Files.list(folder.resolve("project"))) {
			assertEquals(List.of(mine), files.toList());
		}
	}

	@Test
	void aCsvFileBecomesTheCatalogue() throws Exception {
		Path csv = csv("my-label,spare-parts,4.1,TS,LR,\"Spare parts, for years\",>=5,years,yes,rules\n"
				+ "my-label,plant,,CPC,SC,Plants visited,yes,yes/no,no,rules\n"
				+ "other,x,,CPC,SC,Other,yes,yes/no,no,rules\n");
		write(framework(Optional.of(csv)));
		ConformanceReport report = new ConformanceKit().verify(folder.resolve("project"));
		assertTrue(report.conforms(), report.faults().toString());
		String catalogue = Files.readString(folder.resolve("project/src/main/resources/catalogue/my-label.framework"));
		assertTrue(catalogue
				.contains("key=\"spare-parts\" officialId=\"4.1\" officialIdVerified=\"true\" verified=\"true\" "
						+ "aspect=\"LR\" uses=\"TS\" operator=\"at-least\" threshold=\"5\" unit=\"years\" source=\"rules\""),
				catalogue);
		assertFalse(catalogue.contains("key=\"x\""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			my-label,a,,TS,LR,,1,years,yes,s          | row 2, column “text”
			my-label,a,,XX,LR,Text,1,years,yes,s      | row 2, column “use”: “XX”
			my-label,a,,TS,QQ,Text,1,years,yes,s      | row 2, column “aspect”: “QQ”
			my-label,a,,TS,LR,Text,1,years,maybe,s    | row 2, column “verified”: “maybe”
			my-label,a b,,TS,LR,Text,1,years,yes,s    | row 2, column “key”: “a b”
			my-label,a,,TS,LR,Text,1,years            | row 2: it has 8 cells
			""")
	void aBadCellIsToldWithRowAndColumn(String row, String place) throws IOException {
		Path csv = csv(row + '\n');
		FrameworkException refused = assertThrows(FrameworkException.class, () -> write(framework(Optional.of(csv))));
		assertTrue(refused.getMessage().contains(place), refused.getMessage());
		assertFalse(Files.exists(folder.resolve("project")));
	}

	@Test
	void aMillionRowsAreRefusedByTheLimit() throws IOException {
		Path csv = folder.resolve("huge.csv");
		try (BufferedWriter out = Files.newBufferedWriter(csv)) {
			out.write(HEAD);
			for (int row = 0; row < 1_000_000; row++) {
				out.write("my-label,k" + row + ",,TS,LR,Text,1,years,yes,s\n");
			}
		}
		FrameworkException refused = assertThrows(FrameworkException.class, () -> write(framework(Optional.of(csv))));
		assertTrue(refused.getMessage().contains("10,000"), refused.getMessage());
	}

	@Test
	void missingColumnsAreNamed() throws IOException {
		Path csv = Files.writeString(folder.resolve("bad.csv"), "framework,key\nmy-label,a\n");
		FrameworkException refused = assertThrows(FrameworkException.class, () -> write(framework(Optional.of(csv))));
		assertTrue(refused.getMessage().contains("official_id, use, aspect"), refused.getMessage());
	}

	private Path csv(String rows) throws IOException {
		return Files.writeString(folder.resolve("criteria.csv"), HEAD + rows);
	}

	private NewFramework framework(Optional<Path> csv) {
		return new NewFramework("my-label", "My Label", FrameworkKind.LABEL_TYPE_1, "org.example.mine", csv, false,
				folder);
	}

	private void write(NewFramework wanted) throws FrameworkException {
		new ProjectWriter(wanted).write(folder.resolve("project"));
	}
}
