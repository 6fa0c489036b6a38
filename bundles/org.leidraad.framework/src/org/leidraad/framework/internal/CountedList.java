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

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

import org.leidraad.framework.behaviour.ProductList;

/** A list of products of which no more than so many bytes can be read, however often it is opened. */
final class CountedList implements ProductList {

	private final ProductList list;
	private final long most;
	private final AtomicLong read = new AtomicLong();
	private volatile boolean waiting;

	CountedList(ProductList list, long most) {
		this.list = list;
		this.most = most;
	}

	@Override
	public String name() {
		return list.name();
	}

	@Override
	public InputStream open() throws IOException {
		waiting = true;
		try {
			return new Counted(list.open());
		} finally {
			waiting = false;
		}
	}

	/** {@return how many bytes were read} */
	long bytes() {
		return read.get();
	}

	/** {@return true if the list has more bytes than may be read} */
	boolean isTooLarge() {
		return read.get() > most;
	}

	/** {@return true while the list itself keeps its reader waiting} */
	boolean isWaiting() {
		return waiting;
	}

	private void count(long bytes) throws IOException {
		if (bytes > 0 && read.addAndGet(bytes) > most) {
			throw new IOException("More than " + most + " bytes");
		}
	}

	/** Counts what it reads. */
	private final class Counted extends FilterInputStream {

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			waiting = true;
			try {
				int one = super.read();
				count(one < 0 ? 0 : 1);
				return one;
			} finally {
				waiting = false;
			}
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			waiting = true;
			try {
				int count = super.read(bytes, offset, length);
				count(count);
				return count;
			} finally {
				waiting = false;
			}
		}

		@Override
		public long skip(long bytes) throws IOException {
			long skipped = super.skip(bytes);
			count(skipped);
			return skipped;
		}
	}
}
