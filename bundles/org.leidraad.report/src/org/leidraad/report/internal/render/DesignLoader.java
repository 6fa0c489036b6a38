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

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.LibraryHandle;
import org.eclipse.birt.report.model.api.ModuleHandle;
import org.eclipse.birt.report.model.api.ModuleOption;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.core.runtime.IPath;
import org.leidraad.model.text.Message;
import org.leidraad.report.ReportException;
import org.leidraad.report.internal.ReportTexts;

/** Opens a design after it was read and found free of scripts, together with its libraries and translations. */
final class DesignLoader {

	private final InstalledDesign design;
	private final String file;

	DesignLoader(InstalledDesign design, String file) {
		this.design = design;
		this.file = file;
	}

	/** Opens the design; a design of a bundle is opened anew each time, as its title and language are set in it. */
	IReportRunnable open(IReportEngine engine) throws ReportException {
		URL entry = design.entry(file).orElseThrow(() -> problem("error.designMissing", null, file));
		Locator locator = new Locator();
		Map<Object, Object> options = new HashMap<>();
		options.put(ModuleOption.RESOURCE_LOCATOR_KEY, locator);
		try {
			refuseDoctype(entry, file);
			IReportRunnable runnable;
			try (InputStream stream = entry.openStream()) {
				runnable = engine.openReportDesign(file, stream, options);
			}
			locator.complain();
			inspect((ReportDesignHandle) runnable.getDesignHandle());
			return runnable;
		} catch (IOException | XMLStreamException | EngineException e) {
			locator.complain();
			throw problem("error.designUnreadable", e, String.valueOf(e.getMessage()));
		}
	}

	private void inspect(ReportDesignHandle report) throws ReportException {
		inspect(report, file);
		for (Object library : report.getAllLibraries()) {
			LibraryHandle module = (LibraryHandle) library;
			inspect(module, IPath.fromPortableString(module.getFileName()).lastSegment());
		}
	}

	private void inspect(ModuleHandle module, String name) throws ReportException {
		Optional<DesignInspection.Offence> offence = DesignInspection.of(module);
		if (offence.isPresent()) {
			String key = offence.get().script() ? "error.designScript" : "error.designForeign";
			throw problem(key, null, name, offence.get().line(), offence.get().what());
		}
	}

	/** The engine would read what a document type declares, from anywhere, before the design can be inspected. */
	private void refuseDoctype(URL entry, String name) throws ReportException, IOException, XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try (InputStream stream = entry.openStream()) {
			XMLStreamReader reader = factory.createXMLStreamReader(stream);
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.DTD) {
					String line = Integer.toString(reader.getLocation().getLineNumber());
					throw problem("error.designForeign", null, name, line, "DOCTYPE");
				}
			}
			reader.close();
		}
	}

	private ReportException problem(String key, Exception cause, String... more) {
		Object[] arguments = new Object[2 + more.length];
		arguments[0] = design.id();
		arguments[1] = design.bundle().getSymbolicName();
		System.arraycopy(more, 0, arguments, 2, more.length);
		return new ReportException(Message.of(ReportTexts.TEXTS, key, arguments), cause);
	}

	/** Finds libraries and translations beside the design in its bundle, nowhere else. */
	private final class Locator implements IResourceLocator {

		private static final String INSIDE = "(?!.*\\.\\.)[\\w./-]+";
		private Optional<ReportException> complaint = Optional.empty();

		@Override
		public URL findResource(ModuleHandle module, String name, int type) {
			Optional<URL> entry = name.matches(INSIDE) ? design.find(file, name) : Optional.empty();
			if (type == LIBRARY) {
				check(entry, name);
			}
			return complaint.isEmpty() ? entry.orElse(null) : null;
		}

		@Override
		@SuppressWarnings("rawtypes")
		public URL findResource(ModuleHandle module, String name, int type, Map context) {
			return findResource(module, name, type);
		}

		private void check(Optional<URL> entry, String name) {
			try {
				refuseDoctype(entry.orElseThrow(() -> problem("error.designMissing", null, name)), name);
			} catch (ReportException e) {
				complaint = Optional.of(e);
			} catch (IOException | XMLStreamException e) {
				complaint = Optional.of(problem("error.designUnreadable", e, String.valueOf(e.getMessage())));
			}
		}

		/** Reports what was wrong with a library; the engine itself goes on without it. */
		void complain() throws ReportException {
			if (complaint.isPresent()) {
				throw complaint.get();
			}
		}
	}
}
