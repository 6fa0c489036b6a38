/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A properties file and the lines of its keys.
 *
 * @param path where it is in the bundle
 * @param texts the texts by key
 * @param lines the lines by key, from 1, as far as they can be told
 */
record TextFile(String path, Map<String, String> texts, Map<String, Integer> lines) {

	static TextFile read(String path, byte[] content, Faults faults) {
		Map<String, String> texts = new HashMap<>();
		Map<String, Integer> lines = new HashMap<>();
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			Properties properties = new Properties();
			properties.load(new StringReader(text));
			properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
			List<String> written = text.lines().toList();
			for (int index = 0; index < written.size(); index++) {
				String key = written.get(index).strip().split("[=:\\s]", 2)[0];
				Integer first = texts.containsKey(key) ? lines.putIfAbsent(key, index + 1) : null;
				if (first != null) {
					faults.error("text-twice", path, index + 1, key, Integer.toString(first));
				}
			}
		} catch (CharacterCodingException e) {
			faults.error("not-utf8", path, 0);
		} catch (IOException | IllegalArgumentException e) {
			faults.error("texts-unreadable", path, 0, String.valueOf(e.getMessage()));
		}
		return new TextFile(path, texts, lines);
	}

	int line(String key) {
		return lines.getOrDefault(key, 0);
	}
}
