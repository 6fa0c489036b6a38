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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;
import org.eclipse.birt.report.model.api.ModuleOption;
import org.leidraad.model.text.Message;
import org.leidraad.report.ReportException;
import org.leidraad.report.internal.ReportTexts;
import org.leidraad.report.internal.render.ScriptFreeDesign.Reading;

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
		check();
		URL entry = design.entry(file).orElseThrow(() -> problem("error.designMissing", null, file));
		Map<Object, Object> options = new HashMap<>();
		options.put(ModuleOption.RESOURCE_LOCATOR_KEY, new Locator());
		try (InputStream stream = entry.openStream()) {
			return engine.openReportDesign(file, stream, options);
		} catch (IOException | EngineException e) {
			throw problem("error.designUnreadable", e, e.getMessage());
		}
	}

	private void check() throws ReportException {
		Deque<String> open = new ArrayDeque<>(Set.of(file));
		Set<String> seen = new HashSet<>(open);
		while (!open.isEmpty()) {
			String name = open.pop();
			for (String library : check(name).libraries()) {
				if (seen.add(library)) {
					open.push(library);
				}
			}
		}
	}

	private Reading check(String name) throws ReportException {
		Optional<URL> entry = name.equals(file)
				? design.entry(file)
				: design.find(file, name);
		if (entry.isEmpty()) {
			throw problem("error.designMissing", null, name);
		}
		try (InputStream stream = entry.get().openStream()) {
			Reading reading = ScriptFreeDesign.read(stream);
			if (reading.offence().isPresent()) {
				ScriptFreeDesign.Offence offence = reading.offence().get();
				throw problem("error.designScript", null, name, Integer.toString(offence.line()), offence.what());
			}
			return reading;
		} catch (IOException | XMLStreamException e) {
			throw problem("error.designUnreadable", e, e.getMessage());
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

		@Override
		public URL findResource(ModuleHandle module, String name, int type) {
			return design.find(file, name).orElse(null);
		}

		@Override
		@SuppressWarnings("rawtypes")
		public URL findResource(ModuleHandle module, String name, int type, Map context) {
			return findResource(module, name, type);
		}
	}
}
