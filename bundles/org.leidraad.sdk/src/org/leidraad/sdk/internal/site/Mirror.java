/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A copy in a folder of what is needed of a site in the network: its metadata, and the bundles that were asked for.
 *
 * @param site the address of the site
 * @param folder where the copy is made
 */
record Mirror(URI site, Path folder) {

	private static final List<String> METADATA = List.of("p2.index", "content.jar", "content.xml.xz", "content.xml",
			"artifacts.jar", "artifacts.xml.xz", "artifacts.xml");
	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final int FOUND = 200;
	private static final int MOST_BYTES = 64 << 20;

	/** Tells whether an address may be asked: https, and http for this computer only. */
	static boolean mayAsk(URI site) {
		try {
			return "https".equals(site.getScheme())
					|| "http".equals(site.getScheme()) && InetAddress.getByName(site.getHost()).isLoopbackAddress();
		} catch (IOException e) {
			return false;
		}
	}

	/** Copies the metadata. */
	void metadata() throws IOException {
		boolean content = false;
		try (HttpClient client = client()) {
			for (String name : METADATA) {
				content |= fetch(client, name) && name.startsWith("content.");
			}
		}
		if (!content) {
			throw new IOException("no content.jar, content.xml.xz or content.xml; a composite site is not followed: "
					+ "name one of its children");
		}
	}

	/** Copies one file. */
	void file(String path) throws IOException {
		try (HttpClient client = client()) {
			if (!fetch(client, path)) {
				throw new IOException(path);
			}
		}
	}

	private static HttpClient client() {
		return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(PATIENCE).build();
	}

	private boolean fetch(HttpClient client, String path) throws IOException {
		String root = site.toString();
		URI address = URI.create((root.endsWith("/") ? root : root + '/') + path.replace(" ", "%20"));
		try {
			HttpResponse<InputStream> answer = client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
					HttpResponse.BodyHandlers.ofInputStream());
			try (InputStream body = answer.body()) {
				if (answer.statusCode() != FOUND) {
					return false;
				}
				store(path, body);
				return true;
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		}
	}

	private void store(String path, InputStream body) throws IOException {
		Path target = folder.resolve(path).normalize();
		if (!target.startsWith(folder)) {
			throw new IOException(path);
		}
		byte[] content = body.readNBytes(MOST_BYTES + 1);
		if (content.length > MOST_BYTES) {
			throw new IOException(path + " > " + MOST_BYTES);
		}
		Files.createDirectories(target.getParent());
		Files.write(target, content);
	}
}
