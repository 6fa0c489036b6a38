/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.energystar.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.framework.behaviour.ListedProduct;
import org.leidraad.framework.behaviour.ProductListException;
import org.leidraad.testing.framework.ProductLists;

/** The lists are the first rows of real exports of data.energystar.gov. */
class EnergyStarProductsTest {

	private static final String HEADS = "ENERGY STAR Unique ID,Brand Name,Model Name,Type,Date Certified\n";

	private final EnergyStarProducts reader = new EnergyStarProducts();

	@ParameterizedTest
	@CsvSource({"computers.csv,4,2359399,DELL,P75F,Notebook,2020-05-04",
		"displays.csv,4,2405714,Acer,ASV15-1BP_q,Monitor,2021-11-21",
		"telephones.csv,6,2293804,Avaya,J129,Voice over Internet Protocol (VoIP),2017-03-31",
		"large-network-equipment.csv,3,2335395,DELL,Ethernet Switch,Switch,2019-03-28",
		"computers.json,3,4703954,ELO,ESY15I1E,Integrated Desktop,2026-09-11"})
	void realExportsAreRead(String file, int count, String id, String brand, String model, String group,
			LocalDate from) throws Exception {
		List<ListedProduct> products = ProductLists.read(reader, ProductLists.file(EnergyStarProductsTest.class, file));

		ListedProduct first = products.getFirst();
		assertEquals(count, products.size());
		assertEquals(List.of(id, brand, model, group),
				List.of(first.id(), first.brand(), first.model(), first.group()));
		assertEquals(Optional.of(from), first.from());
		assertEquals(Optional.empty(), first.level());
	}

	@Test
	void everyColumnWithAValueIsAFact() throws Exception {
		ListedProduct computer = ProductLists
				.read(reader, ProductLists.file(EnergyStarProductsTest.class, "computers.csv")).getFirst();

		assertEquals("19", computer.facts().get("Category 1: TEC of Model (kWh)"));
		assertEquals("01/10/2019", computer.facts().get("Date Available On Market"));
		assertEquals("Dell Inc.", computer.facts().get("ENERGY STAR Partner"));
		assertEquals("ES_29573_Vostro 3580_05052020131549_4551250", computer.facts().get("CB Model Identifier"));
		assertFalse(computer.facts().containsKey("Category 0: TEC of Model (kWh)"), "it has no value");
	}

	@Test
	void theJsonOfTheSameSiteHasItsTechnicalNames() throws Exception {
		ListedProduct computer = ProductLists
				.read(reader, ProductLists.file(EnergyStarProductsTest.class, "computers.json")).getFirst();

		assertEquals("34.0", computer.facts().get("tec_of_model_kwh"));
		assertEquals("843173164823", computer.facts().get("upc"));
	}

	@Test
	void valuesWithinValuesKeepTheirWay() throws Exception {
		String json = """
				[{"pd_id":7,"link":{"url":"https://example.org"},"ports":[1,{"a":true}],"none":null}]
				""";

		ListedProduct product = ProductLists.read(reader, ProductLists.of(json)).getFirst();

		assertEquals("7", product.id());
		assertEquals("https://example.org", product.facts().get("link.url"));
		assertEquals("1", product.facts().get("ports.1"));
		assertEquals("true", product.facts().get("ports.2.a"));
		assertEquals(3, product.facts().size());
	}

	@ParameterizedTest
	@CsvSource({"05/04/2020,2020-05-04", "5/4/2020,2020-05-04", "11/21/2021 12:00:00 AM,2021-11-21",
		"2026-09-11T00:00:00.000,2026-09-11", "2026-09-11,2026-09-11", "02/29/2024,2024-02-29"})
	void datesAreAmericanOrIso(String written, LocalDate date) throws Exception {
		assertEquals(Optional.of(date),
				ProductLists.read(reader, ProductLists.of(HEADS + "1,A,B,Notebook," + written)).getFirst().from());
	}

	@ParameterizedTest
	@ValueSource(strings = {"02/30/2020", "13/01/2020", "yesterday", "2020", "2020-13-01", "99999999/1/1"})
	void aDateThatIsNoneIsRefusedWithLineAndColumn(String written) {
		ProductListException refusal = ProductLists.refused(reader,
				ProductLists.of(HEADS + "1,A,B,Notebook,\n2,A,B,Notebook," + written + '\n'));

		assertEquals(3, refusal.line());
		assertTrue(refusal.getMessage().contains("column 5 (Date Certified)"), refusal.getMessage());
		assertTrue(refusal.getMessage().contains(written), refusal.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "Brand Name,Model Name\nA,B\n", "ENERGY STAR Unique ID,Brand Name\n1\n",
		"ENERGY STAR Unique ID,Brand Name\n,A\n", "{\"error\":true,\"message\":\"no such data set\"}", "[1,2]",
		"[{\"pd_id\":\"1\"}", "[{\"pd_id\":\"1\"}] more", "[{\"brand_name\":\"A\"}]", "[{\"pd_id\":\"1\",}]",
		"[{\"pd_id\":\"1\"},null]", "<html><body>Sign in</body></html>"})
	void whatIsNoListIsRefused(String text) {
		assertTrue(ProductLists.refused(reader, ProductLists.of(text)).line() >= 1);
	}

	@Test
	void brokenJsonIsRefusedWithLineAndColumn() {
		ProductListException refusal = ProductLists.refused(reader,
				ProductLists.of("[\n{\"pd_id\":\"1\"},\n{\"pd_id\" \"2\"}\n]"));

		assertEquals(3, refusal.line());
		assertTrue(refusal.getMessage().startsWith("column "), refusal.getMessage());
	}

	@Test
	void nestingWithoutEndIsRefused() {
		assertTrue(ProductLists
				.refused(reader, ProductLists.of(ProductLists.endless("[{\"pd_id\":\"1\",\"a\":", "{\"a\":")))
				.line() >= 1);
		assertTrue(ProductLists.refused(reader, ProductLists.of(ProductLists.endless("[{\"pd_id\":\"1\"", ",\"a\":1")))
				.getMessage()
				.contains("values"));
		assertTrue(
				ProductLists.refused(reader, ProductLists.of(ProductLists.endless("[{\"pd_id\":\"", "x"))).line() >= 1);
	}

	@Test
	void aRowOfTenMillionCharactersIsRefused() {
		assertTrue(ProductLists.refused(reader, ProductLists.of(HEADS + "1,\"" + "x".repeat(10_000_000) + "\",B,C,\n"))
				.getMessage()
				.contains("characters"));
		assertTrue(ProductLists.refused(reader, ProductLists.of(" ".repeat(10_000_000))).getMessage()
				.contains("characters"));
	}

	@Test
	void aProgramIsNoList() {
		byte[] program = new byte[100_000];
		new Random(5).nextBytes(program);

		assertTrue(ProductLists.refused(reader, ProductLists.of(new ByteArrayInputStream(program))).line() >= 1);
	}

	/** More characters than a row may have, in rows that may be. */
	@Test
	void aLongListIsReadRowByRow() {
		AtomicLong count = new AtomicLong();

		assertThrows(IllegalStateException.class,
				() -> reader.read(ProductLists.of(ProductLists.endless("[{\"pd_id\":\"0\"}", ",{\"pd_id\":\"1\"}")),
						product -> {
							if (count.incrementAndGet() == 200_000) {
								throw new IllegalStateException("enough");
							}
						}));
		assertEquals(200_000, count.get());
	}
}
