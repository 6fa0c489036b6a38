/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.oda;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

import org.eclipse.datatools.connectivity.oda.IBlob;

/**
 * A picture file in a cell.
 *
 * @param content the file
 */
record Bytes(byte[] content) implements IBlob {

	@Override
	public InputStream getBinaryStream() {
		return new ByteArrayInputStream(content);
	}

	@Override
	public byte[] getBytes(long position, int length) {
		int from = (int) position - 1;
		return Arrays.copyOfRange(content, from, Math.min(content.length, from + length));
	}

	@Override
	public long length() {
		return content.length;
	}
}
