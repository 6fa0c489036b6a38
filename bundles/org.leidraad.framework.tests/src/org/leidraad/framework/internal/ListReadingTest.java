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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.behaviour.ListedProduct;
import org.leidraad.framework.behaviour.ProductList;
import org.leidraad.framework.behaviour.ProductListReader;
import org.leidraad.framework.catalogue.CatalogueFactory;

/** The bounds of reading a list of products, made narrow. */
class ListReadingTest {

	private static final Limits NARROW = narrow(Duration.ofMinutes(2));
	private static final Limits IMPATIENT = narrow(Duration.ofSeconds(2));

	private static Limits narrow(Duration silence) {
		return new Limits(Duration.ofMinutes(2), Duration.ofMinutes(2), silence, Duration.ofMinutes(4), 1_000, 2_000,
				10,
				100);
	}

	@Test
	void whatIsWithinTheBoundsIsRead() throws Exception {
		assertEquals(1_000, read(bytes(2_000), (list, products) -> {
			try (InputStream in = list.open()) {
				in.readAllBytes();
			}
			for (int i = 0; i < 1_000; i++) {
				products.accept(product("p" + i));
			}
		}));
	}

	@Test
	void aListOfTooManyBytesIsAtFaultHoweverItIsRead() {
		ProductListReader honest = (list, products) -> {
			try (InputStream in = list.open()) {
				in.readAllBytes();
			}
		};
		assertRefused(bytes(2_001), honest, "2,000 bytes");
		assertRefused(bytes(2_001), (list, products) -> {
			try (InputStream in = list.open()) {
				in.readAllBytes();
			} catch (IOException swallowed) {
				products.accept(product("one"));
			}
		}, "2,000 bytes");
		assertRefused(bytes(1_500), (list, products) -> {
			honest.read(list, products);
			honest.read(list, products);
		}, "2,000 bytes");
		assertRefused(bytes(2_001), (list, products) -> {
			try (InputStream in = list.open()) {
				while (in.read() >= 0) {
					in.skip(100);
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}, "2,000 bytes");
	}

	@Test
	void aListOfTooManyProductsIsAtFaultWhereTheyAreInIt() {
		assertRefused(bytes(2_000), (list, products) -> {
			try (InputStream in = list.open()) {
				while (in.read() >= 0) {
					products.accept(product("p"));
				}
			}
		}, "1,000 products");
	}

	@Test
	void aReaderThatMakesProductsUpIsAtFault() {
		assertFault(bytes(1), (list, products) -> {
			while (true) {
				products.accept(product("p"));
			}
		}, "too-much");
	}

	@Test
	void aReaderThatHandsOverNothingIsEnded() throws InterruptedException {
		CountDownLatch ended = new CountDownLatch(1);
		ListReading silent = reading(bytes(1), (list, products) -> {
			try {
				new CountDownLatch(1).await();
			} catch (InterruptedException e) {
				ended.countDown();
			}
		}, IMPATIENT);
		assertEquals("behaviour.silent", assertThrows(BehaviourFault.class,
				() -> silent.read(new Watch("test"), product -> {
					// there is none
				})).key());
		assertTrue(ended.await(30, TimeUnit.SECONDS));
	}

	@Test
	void aDriveThatGivesNothingIsNotTheFaultOfTheReader() {
		ProductList drive = new Memory(() -> new InputStream() {

			@Override
			public int read() throws IOException {
				try {
					new CountDownLatch(1).await();
				} catch (InterruptedException e) {
					throw new IOException(e);
				}
				return -1;
			}
		});
		assertRefused(reading(drive, (list, products) -> {
			try (InputStream in = list.open()) {
				in.read();
			}
		}, IMPATIENT), product -> {
			// there is none
		}, "gives nothing any more");
	}

	@Test
	void aProductOfAnyLengthIsRefused() {
		assertFault(bytes(1), (list, products) -> products.accept(product("p".repeat(101))), "too-long");
		assertFault(bytes(1), (list, products) -> products.accept(new ListedProduct("p", "", "", "", Optional.empty(),
				Optional.empty(), Optional.empty(), Map.of("a", "b".repeat(60), "c", "d".repeat(60)))), "too-long");
		assertRefused(bytes(200), (list, products) -> {
			try (InputStream in = list.open()) {
				products.accept(product("p".repeat(in.readAllBytes().length)));
			}
		}, "100 characters");
		assertFault(bytes(1), (list, products) -> products.accept(product(" ")), "no-id");
		assertFault(bytes(1), (list, products) -> products.accept(new ListedProduct("p", null, "", "",
				Optional.empty(), Optional.empty(), Optional.empty(), Map.of())), "null");
	}

	@Test
	void whoIsInterruptedStopsTheReading() {
		AtomicBoolean interrupted = new AtomicBoolean();
		assertRefused(reading(bytes(1), (list, products) -> {
			while (true) {
				products.accept(product("p"));
			}
		}, NARROW), product -> Thread.currentThread().interrupt(), "was stopped");
		interrupted.set(Thread.interrupted());
		assertTrue(interrupted.get(), "and is told so still");
	}

	@Test
	void whatIsNobodysFaultPassesOn() {
		OutOfMemoryError serious = new OutOfMemoryError("made up");
		assertEquals(serious, assertThrows(OutOfMemoryError.class, () -> read(bytes(1), (list, products) -> {
			throw serious;
		})));
		assertFalse(Thread.currentThread().isInterrupted());
	}

	private static long read(ProductList list, ProductListReader reader) throws FrameworkException, BehaviourFault {
		return reading(list, reader, NARROW).read(new Watch("test"), product -> {
			// nothing to do with it
		});
	}

	private static ListReading reading(ProductList list, ProductListReader reader, Limits limits) {
		return new ListReading("test.bundle", reader, new CountedList(list, limits.bytes()),
				CatalogueFactory.eINSTANCE.createFramework(), limits);
	}

	private static void assertRefused(ProductList list, ProductListReader reader, String told) {
		assertRefused(reading(list, reader, NARROW), product -> {
			// nothing to do with it
		}, told);
	}

	private static void assertRefused(ListReading reading, Consumer<ListedProduct> taker, String told) {
		FrameworkException refusal = assertThrows(FrameworkException.class,
				() -> reading.read(new Watch("test"), taker));
		assertTrue(refusal.getMessage().contains("my.csv") && refusal.getMessage().contains(told),
				refusal.getMessage());
	}

	private static void assertFault(ProductList list, ProductListReader reader, String key) {
		assertEquals("behaviour." + key, assertThrows(BehaviourFault.class, () -> read(list, reader)).key());
	}

	private static ListedProduct product(String id) {
		return new ListedProduct(id, "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
	}

	private static ProductList bytes(int count) {
		return new Memory(() -> new ByteArrayInputStream(new byte[count]));
	}

	private record Memory(Supplier<InputStream> content) implements ProductList {

		@Override
		public String name() {
			return "my.csv";
		}

		@Override
		public InputStream open() {
			return content.get();
		}
	}
}
