/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.install;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.SampleBundle;

import com.sun.net.httpserver.HttpServer;

/** A p2 site in a folder and behind an address: what brings frameworks is found and fetched, and nothing else. */
class SiteTest {

	private static final String PLUGIN = "plugins/org.example.sample_1.0.0.jar";

	@TempDir
	Path temporary;

	private Path site;

	@BeforeEach
	void makeTheSite() throws IOException {
		site = Files.createDirectories(temporary.resolve("site"));
		Files.createDirectories(site.resolve("plugins"));
		new SampleBundle().write(site.resolve(PLUGIN));
		Files.writeString(site.resolve("content.xml"), """
				<?xml version='1.0' encoding='UTF-8'?>
				<?metadataRepository version='1.1.0'?>
				<repository name='Example' \
				type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository' version='1'>
				  <units size='2'>
				    <unit id='org.example.sample' version='1.0.0'>
				      <properties size='1'><property name='org.eclipse.equinox.p2.name' value='Sample \
				label'/></properties>
				      <provides size='2'>
				        <provided namespace='org.eclipse.equinox.p2.iu' name='org.example.sample' version='1.0.0'/>
				        <provided namespace='osgi.bundle' name='org.example.sample' version='1.0.0'/>
				      </provides>
				      <requires size='1'><required namespace='osgi.bundle' name='org.leidraad.framework' \
				range='0.0.0'/></requires>
				      <artifacts size='1'><artifact classifier='osgi.bundle' id='org.example.sample' \
				version='1.0.0'/></artifacts>
				      <touchpoint id='org.eclipse.equinox.p2.osgi' version='1.0.0'/>
				    </unit>
				    <unit id='org.example.library' version='1.0.0'>
				      <provides size='2'>
				        <provided namespace='org.eclipse.equinox.p2.iu' name='org.example.library' version='1.0.0'/>
				        <provided namespace='osgi.bundle' name='org.example.library' version='1.0.0'/>
				      </provides>
				      <artifacts size='1'><artifact classifier='osgi.bundle' id='org.example.library' \
				version='1.0.0'/></artifacts>
				      <touchpoint id='org.eclipse.equinox.p2.osgi' version='1.0.0'/>
				    </unit>
				  </units>
				</repository>
				""");
		Files.writeString(site.resolve("artifacts.xml"), """
				<?xml version='1.0' encoding='UTF-8'?>
				<?artifactRepository version='1.1.0'?>
				<repository name='Example' type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' \
				version='1'>
				  <mappings size='1'>
				    <rule filter='(&amp; (classifier=osgi.bundle))' output='${repoUrl}/plugins/${id}_${version}.jar'/>
				  </mappings>
				  <artifacts size='1'>
				    <artifact classifier='osgi.bundle' id='org.example.sample' version='1.0.0'/>
				  </artifacts>
				</repository>
				""");
	}

	@Test
	void aFolder() throws Exception {
		check(site.toString());
	}

	@Test
	void anAddress() throws Exception {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			Path file = site.resolve(exchange.getRequestURI().getPath().substring(1));
			boolean found = Files.isRegularFile(file);
			byte[] body = found ? Files.readAllBytes(file) : new byte[0];
			exchange.sendResponseHeaders(found ? 200 : 404, found ? body.length : -1);
			if (found) {
				exchange.getResponseBody().write(body);
			}
			exchange.close();
		});
		server.start();
		try {
			check("http://localhost:" + server.getAddress().getPort() + "/");
		} finally {
			server.stop(0);
		}
	}

	@Test
	void whatIsNoSiteIsRefused() {
		assertThrows(FrameworkException.class, () -> Arrival.from(temporary.toString(), List.of()));
		assertThrows(FrameworkException.class, () -> new FrameworkSite(URI.create("ftp://example.org/")).frameworks());
		assertThrows(FrameworkException.class, () -> Arrival.from(site.toString(), List.of("org.example.none")));
	}

	private void check(String source) throws Exception {
		try (Arrival arrival = Arrival.from(source, List.of())) {
			assertEquals(1, arrival.jars().size());
			assertArrayEquals(Files.readAllBytes(site.resolve(PLUGIN)), Files.readAllBytes(arrival.jars().getFirst()));
			FrameworkInstaller installer = new FrameworkInstaller(Workshop.context(),
					new FrameworksFolder(temporary.resolve("frameworks")));
			Path jar = arrival.jars().getFirst();
			UserFramework installed = installer.install(installer.examine(jar, arrival.origin(jar)), Consent.NOT_ASKED);
			assertEquals(List.of("sample-label"), installed.frameworks());
			installer.remove("sample-label");
		}
	}
}
