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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.framework.behaviour.ListedProduct;
import org.leidraad.framework.behaviour.ProductList;
import org.leidraad.framework.behaviour.ProductListException;
import org.leidraad.testing.framework.ProductLists;

class RepairIndexProductsTest {

	/** A laptop whose scores agree with its index: (16 + 15.2 + 18 + 14 + 17.4) / 10 = 8.06. */
	private static final List<String> LAPTOP = List.of("M.1-9-2025-01-02", "M.1", "GTIN_EAN", "Model 1",
			"ordinateur portable", "9", "SYDEREP", "Maker", "2025-01-02", "", "8.1", "16", "15.2", "18", "14", "17.4",
			"8", "7", "10", "5", "5", "4", "4", "9", "", "", "");

	private final RepairIndexProducts reader = new RepairIndexProducts();

	@Test
	void theOfficialExampleIsRead() throws Exception {
		List<ListedProduct> products = ProductLists.read(reader,
				ProductLists.file(RepairIndexProductsTest.class, "exemple-valide.csv"));

		ListedProduct first = products.getFirst();
		assertEquals(3, products.size());
		assertEquals("3200000003774-320000000-2017-04-16", first.id());
		assertEquals("ybbbqrzsag", first.brand());
		assertEquals("Aspirateur non filaire", first.group());
		assertEquals("6.5", first.facts().get("total"));
		assertEquals("17.1", first.facts().get("c2"));
		assertEquals("9.4", first.facts().get("note_c2.2"));
		assertEquals(">11", first.facts().get("delai_jours_piece_detachee_1_reparateur"));
	}

	/** The values of the official example are made up: 6.1 + 17.1 + 0.4 + 14.0 + 2.7 is 40.3, and its index 6.5. */
	@Test
	void anIndexThatDoesNotFollowFromItsScoresIsTold() throws Exception {
		List<ListedProduct> products = ProductLists.read(reader,
				ProductLists.file(RepairIndexProductsTest.class, "exemple-valide.csv"));

		assertEquals(List.of("4.0", "5.0", "4.9"),
				products.stream().map(each -> each.facts().get(RepairIndexProducts.COMPUTED)).toList());
		assertFalse(read(LAPTOP).facts().containsKey(RepairIndexProducts.COMPUTED));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"0|M 1|column 1 (id_unique)", "0||is empty", "1|a b|column 2 (id_modele)",
		"2|EAN|none of the words", "3||column 4 (nom_modele)", "4|laptop|column 5 (categorie_produit)",
		"8|02/01/2025|YYYY-MM-DD", "8|2025-02-30|YYYY-MM-DD", "9|example.org|https://", "10|10.1|between 0 and 10",
		"10|-0.1|between 0 and 10", "10|8,1|with a point", "10|1e999999999|between 0 and 10",
		"11|20.1|column 12 (note_c1)", "12||is empty", "15|x|with a point", "16|10.5|between 0 and 10",
		"25|11|between 0 and 10"})
	void whatTheSchemaForbidsIsRefusedWithLineAndColumn(int column, String value, String told) {
		List<String> row = new ArrayList<>(LAPTOP);
		row.set(column, value == null ? "" : value);

		ProductListException refusal = ProductLists.refused(reader, list(LAPTOP, row));

		assertEquals(3, refusal.line());
		assertTrue(refusal.getMessage().contains(told), refusal.getMessage());
		assertTrue(refusal.getMessage().contains("column " + (column + 1) + " ("), refusal.getMessage());
	}

	@Test
	void anOptionalScoreMayBeMissing() throws Exception {
		List<String> row = new ArrayList<>(LAPTOP);
		row.set(24, "9.5");

		assertEquals("9.5", read(row).facts().get("note_c5.2"));
		assertFalse(read(LAPTOP).facts().containsKey("note_c5.2"));
	}

	@Test
	void columnsThatAreMissingAreNamed() {
		ProductListException refusal = ProductLists.refused(reader,
				ProductLists.of("id_unique;nom_modele;note_ir\n1;2;3\n"));

		assertEquals(1, refusal.line());
		assertTrue(refusal.getMessage().contains("note_c1") && refusal.getMessage().contains("categorie_produit"),
				refusal.getMessage());
	}

	@Test
	void whatIsNoListIsRefused() {
		byte[] program = new byte[50_000];
		new Random(3).nextBytes(program);

		assertTrue(ProductLists.refused(reader, ProductLists.of("")).line() >= 1);
		assertTrue(ProductLists.refused(reader, ProductLists.of(new ByteArrayInputStream(program))).line() >= 1);
		assertTrue(ProductLists.refused(reader, ProductLists.of(ProductLists.endless("", "id_unique;"))).getMessage()
				.contains("characters"));
	}

	/** Whatever the scores, an index that is rounded from them agrees, and one that is a tenth beside does not. */
	@Test
	void roundingNeverMakesADifference() {
		Random random = new Random(2020);
		for (int round = 0; round < 2_000; round++) {
			List<BigDecimal> scores = random.ints(5, 0, 201).mapToObj(tenths -> BigDecimal
					.valueOf(tenths, 1)).toList();
			BigDecimal computed = new RepairScore(BigDecimal.ZERO, scores).computed();

			assertTrue(new RepairScore(computed, scores).agrees(), () -> scores + " " + computed);
			assertFalse(new RepairScore(computed.add(new BigDecimal("0.11")), scores).agrees());
			assertTrue(computed.compareTo(BigDecimal.TEN) <= 0 && computed.signum() >= 0);
		}
	}

	private ListedProduct read(List<String> row) throws Exception {
		return ProductLists.read(reader, list(row)).getFirst();
	}

	@SafeVarargs
	private static ProductList list(List<String>... rows) {
		StringBuilder text = new StringBuilder(
				String.join(";", IndexColumn.ALL.stream().map(IndexColumn::name).toList()));
		for (List<String> row : rows) {
			text.append('\n').append(String.join(";", row));
		}
		return ProductLists.of(text.toString());
	}
}
