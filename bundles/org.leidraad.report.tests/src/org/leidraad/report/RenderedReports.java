/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Renders with the installed renderer and reads back what was written. */
final class RenderedReports implements AutoCloseable {

	static final LocalDate ON = LocalDate.of(2026, 12, 31);
	private static final long PATIENCE = 30_000;

	private final ServiceTracker<ReportRenderer, ReportRenderer> tracker;
	private final ReportRenderer renderer;

	RenderedReports() throws InterruptedException {
		BundleContext context = FrameworkUtil.getBundle(ReportRenderer.class).getBundleContext();
		tracker = new ServiceTracker<>(context, ReportRenderer.class, null);
		tracker.open();
		renderer = tracker.waitForService(PATIENCE);
		assertNotNull(renderer, "the service is there");
	}

	List<Path> annex(Roadmap roadmap, Optional<String> procurement, Locale locale, Path folder,
			ReportFormat... formats) throws ReportException {
		return renderer.render(new ReportRequest("tender-annex", roadmap, Path.of("test.leidraad"), ON, locale,
				List.of(formats), folder, procurement), new NullProgressMonitor());
	}

	ReportRenderer renderer() {
		return renderer;
	}

	/** A sample that is shipped, as its file is. */
	static Roadmap sample(String name) {
		ResourceSetImpl set = new ResourceSetImpl();
		set.getPackageRegistry().put(RoadmapPackage.eNS_URI, RoadmapPackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("leidraad", new XMIResourceFactoryImpl());
		Path file = Path.of("..", "org.leidraad.samples", "samples", name + ".leidraad").toAbsolutePath().normalize();
		Resource resource = set.getResource(URI.createFileURI(file.toString()), true);
		return (Roadmap) resource.getContents().get(0);
	}

	/** The text, with one space for each white space; nothing else is put right. */
	static String pdf(Path file) throws IOException {
		StringBuilder text = new StringBuilder();
		try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
			for (int page = 1; page <= reader.getNumberOfPages(); page++) {
				text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
			}
		}
		return text.toString().replaceAll("\\s+", " ");
	}

	/** The body of a Word document, as its markup. */
	static String docx(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile());
				InputStream document = zip.getInputStream(zip.getEntry("word/document.xml"))) {
			return new String(document.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Override
	public void close() {
		tracker.close();
	}
}
