/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;

/** A file of offers that is no JSON: what is wrong is told in plain words, with the place, and never by a library. */
class JsonSlipTest {

	private static final String FILE = """
			{
			  "parameters": {"discountRate": 0.03, "electricityPrice": 0.25, "electricityGrowth": 0.02,
			    "gridFactor": 0.27, "carbonPrice": 130},
			  "offers": [
			    {"id": "A", "name": "Café \\"één\\"", "price": 850, "tec": 20, "years": 4, "maintenance": {"4": 60}},
			    {"id": "B", "price": 980, "tec": 13.4, "years": 6, "vatIncluded": false, "embodied": null}
			  ]
			}
			""";

	@TempDir
	Path folder;

	private String problem(byte[] content) throws IOException {
		Path file = Files.write(folder.resolve("offers.json"), content);
		UnusableInput problem = assertThrows(UnusableInput.class, () -> LccReader.read(file));
		for (Locale locale : List.of(Locale.of("nl"), Locale.FRENCH)) {
			String text = problem.message().in(locale);
			assertTrue(text.startsWith(file.toString()) && text.lines().count() == 1, text);
		}
		return problem.message().in(Locale.ENGLISH).substring(file.toString().length());
	}

	static Stream<Arguments> slips() {
		return Stream.of(
				Arguments.of("\"B\", \"price\": 980", "\"B\" \"price\": 980",
						"line 6, column 16, offer number 2, “id”: a comma must stand before “\"price\"”."),
				Arguments.of("\"tec\": 20, ", "\"tec\": 20,, ",
						"line 5, column 65, offer number 1, “tec”: a comma too many; remove it."),
				Arguments.of("\"embodied\": null}", "\"embodied\": null,}", "“embodied”: a comma too many; remove it."),
				Arguments.of("null}\n", "null},\n", "line 6, column 95: a comma too many; remove it."),
				Arguments.of("\"years\": 6", "\"years\" 6",
						"offer number 2, “years”: a colon must stand before “6”, between a key and its value."),
				Arguments.of("\"years\": 6", "\"years\": ", "“years”: the value is missing; write it before “,”."),
				Arguments.of("\"B\"", "'B'", "line 6, column 12, offer number 2, “id”: “'” is another kind of quote"),
				Arguments.of("\"id\": \"B\"", "“id”: “B”", "offer number 2: ““” is another kind of quote"),
				Arguments.of("\"id\": \"B\"", "id: \"B\"",
						"line 6, column 6, offer number 2: the key “id” must stand in straight double quotes (\")."),
				Arguments.of("13.4", "13,4", "line 6, column 38, offer number 2, “tec”: “13,4” has a comma"),
				Arguments.of("0.03", "0,03", "line 2, column 34, parameters, “discountRate”: “0,03” has a comma"),
				Arguments.of("980", "0980", "“0980” is no number here"),
				Arguments.of("980", "+980", "“+980” is no number here"),
				Arguments.of("980", ".98", "“.98” is no number here"),
				Arguments.of("980", "9.", "“9.” is no number here"),
				Arguments.of("980", "980.00€", "a comma must stand before “€”"),
				Arguments.of("false", "False",
						"“vatIncluded”: “False” must stand in straight double quotes (\"), or be"),
				Arguments.of("false", "%", "“%” cannot stand here"),
				Arguments.of("Café", "C:\\\\Docs\\qafé", "“\\q” means nothing in a text; write a backslash twice."),
				Arguments.of("Café", "Ca\tfé", "line 5, column 28, offer number 1, “name”: a tab or another sign"),
				Arguments.of("\"B\",", "\"B,",
						"line 6, column 17, offer number 2, “id”: a comma must stand before “price”."),
				Arguments.of("null}", "null, \"x}",
						"line 6, column 96, offer number 2, “embodied”: the text that begins"),
				Arguments.of("\"id\": \"B\"", "// the second\n\"id\": \"B\"", "comments cannot stand here; remove it"),
				Arguments.of("null}\n  ]", "null]\n  }", "“]” closes what another kind of bracket opened in line 6"),
				Arguments.of("null}\n  ]\n}", "null}\n  ]",
						"line 7, column 3, “offers”: the file ends here in the middle; what is "
								+ "opened in line 1 is not closed."),
				Arguments.of("\"tec\": 13.4, \"years\": 6, \"vatIncluded\": false, \"embodied\": null}\n  ]\n}\n",
						"\"tec\": 13", "line 6, column 39, offer number 2, “tec”: the file ends here in the middle"),
				Arguments.of("null}\n  ]\n}\n", "null}\n  ]\n}}",
						"line 8, column 2: something follows after the offers"),
				Arguments.of("{\n  \"parameters\"", "offers = {\n  \"parameters\"",
						"line 1, column 1: “offers” stands where the opening brace of the offers must"));
	}

	@ParameterizedTest
	@MethodSource("slips")
	void saysWhereAndWhat(String sound, String wrong, String told) throws Exception {
		assertTrue(FILE.contains(sound));
		String problem = problem(FILE.replace(sound, wrong).getBytes(StandardCharsets.UTF_8));
		assertTrue(problem.contains(told), problem);
		String windows = problem(FILE.replace(sound, wrong).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
		assertEquals(problem, windows, "whatever the end of a line is");
	}

	@Test
	void readsWhatEditorsWriteAndNamesWhatTheyDoNot() throws Exception {
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			for (String mark : List.of("", "\uFEFF")) {
				Path file = Files.write(folder.resolve("offers.json"), (mark + FILE).getBytes(charset));
				assertEquals("Café \"één\"", LccReader.read(file).offers().getFirst().name());
			}
		}
		assertEquals(
				", line 5, column 29: what stands here is no letter in UTF-8; save the file in the encoding UTF-8.",
				problem(FILE.getBytes(StandardCharsets.ISO_8859_1)));
		assertEquals(": the file is empty; its form is in docs/users/offers-and-costs.md.",
				problem(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}));
		assertTrue(problem(new byte[]{'P', 'K', 3, 4, 20}).contains("a file of another kind"));
		assertTrue(problem("id;price\nA;850\n".getBytes(StandardCharsets.UTF_8)).contains("“id” stands where"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"[", "9", "{\"offers\":"})
	void whatIsTooMuchIsToldToo(String part) throws Exception {
		String problem = problem(("{\"parameters\":" + part.repeat(5000)).getBytes(StandardCharsets.UTF_8));
		assertTrue(problem.contains("line 1, column "), problem);
	}

	@Test
	void aNumberOfTooManyDigitsIsTold() throws Exception {
		assertTrue(problem(FILE.replace("980", "9".repeat(5000)).getBytes(StandardCharsets.UTF_8))
				.contains("is too long, or brackets stand too deep"));
	}

	@ParameterizedTest
	@EnumSource(JsonSlip.Kind.class)
	void everySlipHasASentence(JsonSlip.Kind kind) {
		assertTrue(Session.TEXTS.has(kind.key()));
	}

	/** What the scan finds is what a parser refuses, in files damaged anywhere and in any way. */
	@Test
	void agreesWithAParser() {
		Random random = new Random(7);
		List<Integer> signs = new ArrayList<>("{}[]\",:0.1-+eE/\\ \n\ttruefalsnul'“é€;".chars().boxed().toList());
		int refused = 0;
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder(FILE);
			for (int j = 0; j <= random.nextInt(3); j++) {
				int at = 1 + random.nextInt(text.length() - 1);
				int end = Math.min(text.length(), at + random.nextInt(3));
				text.replace(at, end, Character.toString(signs.get(random.nextInt(signs.size()))));
			}
			Optional<JsonSlip> slip = JsonScan.of(text.toString());
			assertEquals(parses(text.toString()), slip.isEmpty(), text.toString());
			refused += slip.isPresent() ? 1 : 0;
			slip.ifPresent(found -> assertFalse(found.offset() < 0 || found.offset() >= text.length()));
		}
		assertTrue(refused > 5_000);
	}

	private static boolean parses(String text) {
		try (JsonParser parser = new JsonFactory().createParser(text)) {
			parser.nextToken();
			parser.skipChildren();
			return parser.currentToken().isStructEnd() && parser.nextToken() == null;
		} catch (IOException refused) {
			return false;
		}
	}

	@Test
	void findsTheKeyThatWasMeant() {
		List<String> keys = Arrays.asList("price", "endOfLife", "years", "tec");
		assertEquals(Optional.of("price"), NearestWord.of("prise", keys));
		assertEquals(Optional.of("endOfLife"), NearestWord.of("end-of-life", keys));
		assertEquals(Optional.of("tec"), NearestWord.of("TEC", keys));
		assertEquals(Optional.empty(), NearestWord.of("colour", keys));
		assertEquals(Optional.empty(), NearestWord.of("", keys));
		assertEquals(Optional.empty(), NearestWord.of("x".repeat(100_000), keys));
	}
}
