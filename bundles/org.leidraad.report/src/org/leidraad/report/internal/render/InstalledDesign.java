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
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.leidraad.report.ReportDesign;
import org.leidraad.report.ReportFormat;
import org.osgi.framework.Bundle;

/**
 * A report design that a bundle contributes.
 *
 * @param id identifier
 * @param bundle the bundle that brings it
 * @param file path of the design in the bundle
 * @param workbook path of the design for XLSX; the same as {@code file} where there is no other
 * @param texts path of its translations in the bundle, without language and extension
 * @param isPerProcurement whether it is about one procurement
 */
record InstalledDesign(String id, Bundle bundle, String file, String workbook, String texts,
		boolean isPerProcurement) implements ReportDesign {

	@Override
	public String name(Locale locale) {
		return text(locale, "report.name").orElse(id);
	}

	@Override
	public String description(Locale locale) {
		return text(locale, "report.description").orElse("");
	}

	/** The path of the design for a format. */
	String file(ReportFormat format) {
		return format == ReportFormat.XLSX ? workbook : file;
	}

	/** A file beside a design or anywhere in the bundle. */
	Optional<URL> find(String design, String name) {
		String folder = IPath.fromPortableString(design).removeLastSegments(1).toString();
		return Stream.of(folder + "/" + name, name).flatMap(path -> entry(path).stream()).findFirst();
	}

	/** A file in the bundle or its fragments. */
	Optional<URL> entry(String path) {
		return Optional.ofNullable(FileLocator.find(bundle, IPath.fromPortableString(path)));
	}

	private Optional<String> text(Locale locale, String key) {
		return Stream.of("_" + locale.getLanguage(), "")
				.flatMap(language -> entry(texts + language + ".properties").stream())
				.map(entry -> properties(entry).getProperty(key)).filter(text -> text != null).findFirst();
	}

	private static Properties properties(URL entry) {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException e) {
			ILog.get().warn("The translations of a report design cannot be read: " + entry, e);
		}
		return properties;
	}
}
