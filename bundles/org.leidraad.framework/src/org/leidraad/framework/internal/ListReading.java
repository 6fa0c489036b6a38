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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.behaviour.ListedProduct;
import org.leidraad.framework.behaviour.ProductListException;
import org.leidraad.framework.behaviour.ProductListReader;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.model.text.Message;

/**
 * One reading of a list of products. The reader of the bundle works on a thread of its own and puts the products into a
 * short queue; who wants them takes them out on the thread that asked, so that what it throws never meets the reader.
 */
final class ListReading {

	private static final int QUEUE = 128;
	private static final int LOOK_MILLIS = 50;

	/** Ends a reader that nobody listens to any more. */
	private static final class Ended extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Ended() {
			super("The reading was ended", null, false, false);
		}
	}

	/** What the queue holds: a product, or that there are no more. */
	private sealed interface Item {

		record Product(ListedProduct product) implements Item {
		}

		record End() implements Item {
		}
	}

	private final String bundle;
	private final ProductListReader reader;
	private final CountedList list;
	private final Framework catalogue;
	private final Limits limits;
	private final Checks checks;
	private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(QUEUE);
	private volatile boolean ended;
	private volatile Throwable thrown;
	private volatile BehaviourFault fault;

	ListReading(String bundle, ProductListReader reader, CountedList list, Framework catalogue, Limits limits) {
		this.bundle = bundle;
		this.reader = reader;
		this.list = list;
		this.catalogue = catalogue;
		this.limits = limits;
		this.checks = new Checks(limits);
	}

	/**
	 * Reads the list.
	 *
	 * @param watch on whose threads the reader works
	 * @param products takes the products
	 * @return how many there were
	 * @throws FrameworkException if the list is at fault, or the thread that asked was interrupted
	 * @throws BehaviourFault if the reader is at fault
	 */
	long read(Watch watch, Consumer<ListedProduct> products) throws FrameworkException, BehaviourFault {
		Future<?> work = watch.begin(this::work);
		try {
			long count = take(products);
			judge();
			return count;
		} finally {
			ended = true;
			work.cancel(true);
		}
	}

	private long take(Consumer<ListedProduct> products) throws FrameworkException, BehaviourFault {
		long count = 0;
		long left = limits.reading().toNanos();
		while (true) {
			long began = System.nanoTime();
			Item item = next(Math.min(left, limits.silence().toNanos()));
			left -= System.nanoTime() - began;
			if (item == null) {
				throw silence(left);
			}
			if (!(item instanceof Item.Product(ListedProduct product))) {
				return count;
			}
			if (++count > limits.products()) {
				throw endless();
			}
			products.accept(product);
		}
	}

	private Item next(long nanos) throws FrameworkException {
		try {
			return queue.poll(nanos, TimeUnit.NANOSECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw refusal(e, "interrupted");
		}
	}

	// A list on a slow or broken drive is not the fault of who reads it.
	private BehaviourFault silence(long left) throws FrameworkException {
		if (list.isWaiting()) {
			throw refusal(null, "silent");
		}
		return left <= 0
				? new BehaviourFault("slow", limits.reading().toSeconds())
				: new BehaviourFault("silent", limits.silence().toSeconds());
	}

	// More products than bytes cannot be in any list: the reader makes them up.
	private BehaviourFault endless() throws FrameworkException {
		if (list.bytes() > limits.products()) {
			throw refusal(null, "too-many", limits.products());
		}
		return new BehaviourFault("too-much", limits.products());
	}

	private void judge() throws FrameworkException, BehaviourFault {
		if (fault != null) {
			// What is longer than all that was read cannot be from the list.
			if (fault.isOfLength() && list.bytes() >= limits.characters()) {
				throw refusal(fault, "too-long", limits.characters());
			}
			throw fault;
		}
		if (list.isTooLarge()) {
			throw refusal(thrown, "too-large", limits.bytes());
		}
		switch (thrown) {
			case null -> {
				// read to its end
			}
			case ProductListException at when at.line() > 0 -> throw refusal(at, "line",
					Long.toString(at.line()), String.valueOf(at.getMessage()));
			case ProductListException whole -> throw refusal(whole, "not-understood",
					String.valueOf(whole.getMessage()));
			case IOException unreadable -> throw refusal(unreadable, "unreadable",
					String.valueOf(unreadable.getMessage()));
			case UncheckedIOException unreadable -> throw refusal(unreadable, "unreadable",
					String.valueOf(unreadable.getCause().getMessage()));
			default -> throw Watch.fault(thrown);
		}
	}

	private FrameworkException refusal(Throwable cause, String key, Object... details) {
		Object[] arguments = new Object[details.length + 2];
		arguments[0] = bundle;
		arguments[1] = list.name();
		System.arraycopy(details, 0, arguments, 2, details.length);
		return new FrameworkException(Message.of(Messages.TEXTS, "products." + key, arguments), cause);
	}

	private void work() {
		try {
			reader.read(list, this::handOver);
		} catch (Throwable t) {
			// Judged on the thread that asked.
			thrown = t;
		} finally {
			put(new Item.End());
		}
	}

	private void handOver(ListedProduct product) {
		if (fault != null) {
			throw new Ended();
		}
		try {
			if (!put(new Item.Product(checks.product(product, catalogue)))) {
				throw new Ended();
			}
		} catch (BehaviourFault e) {
			// At once, as nobody knows whether a reader that is told to end does so.
			fault = e;
			put(new Item.End());
			throw new Ended();
		}
	}

	// Looks now and then whether anybody still takes.
	private boolean put(Item item) {
		boolean interrupted = false;
		try {
			while (!ended) {
				try {
					if (queue.offer(item, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
						return true;
					}
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
			return false;
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}
}
