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

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which names of cases were seen, by a checksum of 64 bits each: a million names take some 16 megabytes, however long
 * they are. Two names may, very rarely, have the same checksum.
 */
final class ModificationsNames {

	private static final int FIRST = 1 << 10;
	private static final long BASIS = 0xcbf29ce484222325L;
	private static final long PRIME = 0x100000001b3L;
	private static final long MIX = 0x9e3779b97f4a7c15L;

	private long[] slots = new long[FIRST];
	private int size;

	/**
	 * Notes a name.
	 *
	 * @param name the name
	 * @return false if it was, most probably, noted before
	 */
	boolean add(String name) {
		if (size * 2 >= slots.length) {
			grow();
		}
		return put(checksum(name));
	}

	private boolean put(long checksum) {
		int slot = slot(checksum);
		while (slots[slot] != 0) {
			if (slots[slot] == checksum) {
				return false;
			}
			slot = slot + 1 & slots.length - 1;
		}
		slots[slot] = checksum;
		size++;
		return true;
	}

	private int slot(long checksum) {
		return (int) (checksum * MIX >>> 32) & slots.length - 1;
	}

	private void grow() {
		long[] old = slots;
		slots = new long[old.length * 2];
		size = 0;
		Arrays.stream(old).filter(checksum -> checksum != 0).forEach(this::put);
	}

	/** FNV-1a; 0 marks an empty slot. */
	private static long checksum(String name) {
		long sum = BASIS;
		for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
			sum = (sum ^ each & 0xff) * PRIME;
		}
		return sum == 0 ? 1 : sum;
	}
}
