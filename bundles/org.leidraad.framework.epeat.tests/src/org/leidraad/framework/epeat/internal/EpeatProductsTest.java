/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.epeat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.framework.behaviour.ListedProduct;
import org.leidraad.framework.behaviour.ProductListException;
import org.leidraad.testing.framework.ProductLists;

class EpeatProductsTest {

	private static final String HEADS = "Product ID,Product Name,Manufacturer,EPEAT Tier,Country,Registered On\n";

	private final EpeatProducts reader = new EpeatProducts();

	@Test
	void aProductIsRegisteredForACountryWithItsTier() throws Exception {
		List<ListedProduct> products = ProductLists.read(reader, ProductLists.of(HEADS
				+ "GTIN-1,\"Notebook, 14\"\"\",Maker,Gold,Netherlands,2026-02-03\n"
				+ "GTIN-1,Notebook,Maker,silver,Belgium,\n"));

		ListedProduct first = products.getFirst();
		assertEquals(2, products.size());
		assertEquals("GTIN-1", first.id());
		assertEquals("Maker", first.brand());
		assertEquals("Notebook, 14\"", first.model());
		assertEquals(Optional.of("gold"), first.level());
		assertEquals(Optional.of(LocalDate.of(2026, 2, 3)), first.from());
		assertEquals(Map.of("EPEAT Tier", "Gold", "Country", "Netherlands", "Registered On", "2026-02-03"),
				first.facts());
		assertEquals(Optional.of("silver"), products.get(1).level());
		assertEquals(Optional.empty(), products.get(1).from());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"GTIN;Product;Tier", "unique_product_identifier\tMODEL NAME\tepeat rating",
		"\uFEFFUPC,product name,Registration Tier", "\"EPEAT ID\",\"Product Name\",\"Level\""})
	void headsAreFoundInSeveralSpellings(String heads) throws Exception {
		char separator = heads.contains(";") ? ';' : heads.contains("\t") ? '\t' : ',';
		String row = String.join(String.valueOf(separator), "1", "Model", "Bronze");

		assertEquals(Optional.of("bronze"),
				ProductLists.read(reader, ProductLists.of(heads + "\r\n" + row)).getFirst().level());
	}

	@ParameterizedTest
	@CsvSource({"Gold,gold", "GOLD,gold", "EPEAT Silver,silver", "Bronze Climate+,bronze", "Gold (Climate+),gold"})
	void aTierMayBeWrittenInSeveralWays(String written, String level) throws Exception {
		assertEquals(Optional.of(level), tier(written));
	}

	@Test
	void climatePlusAloneIsNoTier() throws Exception {
		assertEquals(Optional.empty(), tier("Climate+"));
		assertEquals(Optional.empty(), tier(""));
	}

	private Optional<String> tier(String written) throws Exception {
		return ProductLists.read(reader, ProductLists.of(HEADS + "1,Model,Maker," + written + ",NL,\n")).getFirst()
				.level();
	}

	@Test
	void whatIsMissingIsNamed() {
		ProductListException refusal = ProductLists.refused(reader,
				ProductLists.of("Manufacturer,Country\nMaker,NL\n"));

		assertEquals(1, refusal.line());
		assertTrue(refusal.getMessage().contains("identifier") && refusal.getMessage().contains("Product Name")
				&& refusal.getMessage().contains("EPEAT Tier"), refusal.getMessage());
	}

	@Test
	void aTierThatIsNoneIsRefusedWithLineAndColumn() {
		ProductListException refusal = ProductLists.refused(reader,
				ProductLists.of(HEADS + "1,A,B,Gold,NL,\n2,\"A\nsecond line\",B,Silver,NL,\n3,A,B,Platinum,NL,\n"));

		assertEquals(5, refusal.line());
		assertTrue(refusal.getMessage().contains("column 4 (EPEAT Tier)"), refusal.getMessage());
		assertTrue(refusal.getMessage().contains("Platinum"), refusal.getMessage());
	}

	@Test
	void aProductWithoutIdentifierIsRefused() {
		assertEquals(3,
				ProductLists.refused(reader, ProductLists.of(HEADS + "1,A,B,Gold,NL,\n ,A,B,Gold,NL,\n")).line());
	}

	@Test
	void emptyLinesDoNotMatter() throws Exception {
		assertEquals(2,
				ProductLists.read(reader, ProductLists.of(HEADS + "1,A,B,Gold,NL,\n\n2,A,B,Gold,NL,\n\n")).size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "\n", "   \n1,2\n", "Product ID,Product Name,Tier,Tier\n",
		"\"Product ID,Tier\n1,Gold\n",
		"Product ID,Product Name,Tier\n1,A\n", "Product ID,Product Name,Tier\n1,A,Gold,more\n",
		"Product ID,Product Name,Tier\n1,\"A\"x,Gold\n", "Product ID,Product Name,Tier\n1,\"A,Gold\n",
		"Product ID,Product Name,Tier\n1,A\u0000,Gold\n"})
	void whatIsNoListIsRefused(String text) {
		assertTrue(ProductLists.refused(reader, ProductLists.of(text)).line() >= 1);
	}

	@Test
	void bytesThatAreNoTextAreRefused() {
		byte[] latin = (HEADS + "1,Caf\u00E9,B,Gold,NL,\n").getBytes(StandardCharsets.ISO_8859_1);

		assertTrue(ProductLists.refused(reader, ProductLists.of(new ByteArrayInputStream(latin))).getMessage()
				.contains("UTF-8"));
	}

	@Test
	void aProgramIsNoList() {
		byte[] program = new byte[100_000];
		new Random(7).nextBytes(program);

		assertTrue(ProductLists.refused(reader, ProductLists.of(new ByteArrayInputStream(program))).line() >= 1);
	}

	@Test
	void aRowOfTenMillionCharactersIsRefusedBeforeItIsRead() {
		assertTrue(
				ProductLists.refused(reader, ProductLists.of(HEADS + "1," + "x".repeat(10_000_000) + ",B,Gold,NL,\n"))
						.getMessage().contains("characters"));
		assertTrue(ProductLists.refused(reader, ProductLists.of("x".repeat(10_000_000))).getMessage()
				.contains("characters"));
	}

	@Test
	void aQuotationMarkThatIsNeverClosedEndsAnEndlessList() {
		ProductListException refusal = ProductLists.refused(reader,
				ProductLists.of(ProductLists.endless(HEADS + "1,\"never closed,", "and on, and on\n")));

		assertTrue(refusal.getMessage().contains("quotation mark"), refusal.getMessage());
	}

	@Test
	void whoHasEnoughOfAnEndlessListEndsIt() {
		AtomicInteger count = new AtomicInteger();

		assertThrows(IllegalStateException.class,
				() -> reader.read(ProductLists.of(ProductLists.endless(HEADS, "1,A,B,Gold,NL,\n")), product -> {
					if (count.incrementAndGet() == 100_000) {
						throw new IllegalStateException("enough");
					}
				}));
		assertEquals(100_000, count.get());
	}
}
