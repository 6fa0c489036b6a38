/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.report.ReportException;
import org.leidraad.report.ReportFormat;
import org.leidraad.report.ReportRenderer;
import org.leidraad.report.ReportRequest;
import org.leidraad.report.TestRoadmap;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Designs that try to run a script or to fetch something; each tries to make the marker file. */
class DesignInspectionTest {

	private static final String MARKER = "org.leidraad.report.tests.marker";
	private static final long PATIENCE = 30_000;

	private ServiceTracker<ReportRenderer, ReportRenderer> tracker;
	private Path folder;
	private Path marker;

	@BeforeEach
	void open() throws IOException {
		tracker = new ServiceTracker<>(FrameworkUtil.getBundle(ReportRenderer.class).getBundleContext(),
				ReportRenderer.class, null);
		tracker.open();
		folder = Files.createTempDirectory("leidraad-attack");
		marker = folder.resolve("marker");
		System.setProperty(MARKER, marker.toString());
	}

	@AfterEach
	void close() throws IOException {
		System.clearProperty(MARKER);
		tracker.close();
		Files.deleteIfExists(marker);
		Files.deleteIfExists(folder.resolve("control.html"));
		Files.delete(folder);
	}

	@Test
	void knowsReferencesAndConstants() {
		for (String expression : List.of("row[\"name\"]", "row.name", "dataSetRow[\"name\"]", "params[\"title\"]",
				"params[\"title\"].value", " row[ \"a b\" ] ", "\"text\"", "12.5", "true", "null")) {
			assertTrue(DesignInspection.isReference(expression), expression);
		}
		for (String expression : List.of("row[\"a\"]+1", "row[\"a\"];x()", "Packages.java", "row[\"a\"].toString()",
				"row[name]", "\"a\"+\"b\"", "importPackage(x)", "row[\"a\\\"]\"]", "new Date()", "row.a()", "row.a.b",
				"reportContext", "row[\"a\"]\nx()")) {
			assertFalse(DesignInspection.isReference(expression), expression);
		}
	}

	@Test
	void knowsHarmlessMarkup() {
		for (String text : List.of("", "Text & more", "<b>a</b><br/>", "<p class=\"a b\">x</p>\n<UL><LI>a</LI></UL>")) {
			assertTrue(DesignInspection.isHarmless(text), text);
		}
		for (String text : List.of("<", "<script>", "<b onclick=\"x\">", "<img src=\"a\"/>", "<a href=\"b\">",
				"<!-- -->", "<value-of>1</value-of>", "<image>", "<p style=\"background:url(a)\">", "<br/x>")) {
			assertFalse(DesignInspection.isHarmless(text), text);
		}
	}

	@Test
	void refusesScripts() throws InterruptedException {
		refuses("default-value", "ScalarParameter z, defaultValue: new Packages");
		refuses("expression-as-property", "TextData, valueExpr: new Packages");
		refuses("bookmark-as-property", "Label, bookmark: new Packages");
		refuses("visibility-as-property", "Label, valueExpr: new Packages");
		refuses("constant-content", "Text, content: <value-of>");
		refuses("constant-libraries", "Label label, onCreate: new Packages");
		refuses("xml-content", "Text, content: <value-of>");
		refuses("image-in-content", "Text, content: <image type");
		refuses("event-handler", "ReportDesign, initialize: new Packages");
		refuses("handler-class", "Label, eventHandlerClass: org.example.Handler");
		refuses("content-key", "Text, contentID: text");
	}

	@Test
	void refusesWhatComesFromElsewhere() throws InterruptedException {
		refuses("background-image", "Grid, backgroundImage: http://");
		refuses("image-address", "Image, uri: http://");
		refuses("content-address", "Text, content: <img src=");
		refuses("content-link", "Text, content: <a href=\"javascript:");
		refuses("content-handler", "Text, content: <p onclick=");
		refuses("foreign-driver", "OdaDataSource other, extensionID: org.eclipse.birt");
		refuses("entity", "line 2: DOCTYPE");
	}

	/** Without the inspection the same designs do make the marker, so that the other tests could fail. */
	@Test
	void wouldHaveRunWithoutInspection() throws ReportException, IOException, EngineException {
		Engine engine = new Engine();
		for (String attack : List.of("default-value", "expression-as-property", "bookmark-as-property",
				"visibility-as-property", "constant-content", "xml-content", "image-in-content", "event-handler")) {
			Files.deleteIfExists(marker);
			run(engine.started(), attack);
			assertTrue(Files.exists(marker), attack);
		}
		engine.stop();
	}

	@Test
	void letsTheShippedDesignsPass() throws ReportException {
		Engine engine = new Engine();
		InstalledDesign design = new DesignRegistry().design("management").orElseThrow();
		for (ReportFormat format : List.of(ReportFormat.PDF, ReportFormat.XLSX)) {
			IReportRunnable runnable = new DesignLoader(design, design.file(format)).open(engine.started());
			assertEquals(Optional.empty(), DesignInspection.of(
					(ReportDesignHandle) runnable.getDesignHandle()));
		}
		engine.stop();
	}

	private void run(IReportEngine engine, String attack) throws IOException, EngineException {
		InstalledDesign design = new DesignRegistry().design("attack-" + attack).orElseThrow();
		try (InputStream stream = design.entry(design.file()).orElseThrow().openStream()) {
			IRunAndRenderTask task = engine.createRunAndRenderTask(engine.openReportDesign(stream));
			task.setRenderOption(Output.options(ReportFormat.HTML, folder.resolve("control.html").toString()));
			task.run();
			task.close();
		}
	}

	private void refuses(String attack, String what) throws InterruptedException {
		ReportRenderer renderer = tracker.waitForService(PATIENCE);
		ReportRequest request = new ReportRequest("attack-" + attack, TestRoadmap.small(), Path.of("test.leidraad"),
				LocalDate.of(2026, 12, 31), Locale.ENGLISH, List.of(ReportFormat.HTML), folder);
		ReportException refused = assertThrows(ReportException.class,
				() -> renderer.render(request, new NullProgressMonitor()), attack);
		assertTrue(refused.getMessage().contains(what), refused.getMessage());
		assertTrue(refused.getMessage().contains("attack-" + attack), refused.getMessage());
		assertFalse(Files.exists(marker), attack);
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(), left.toList(), attack);
		} catch (IOException e) {
			throw new AssertionError(attack, e);
		}
	}
}
