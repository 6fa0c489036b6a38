/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.leidraad.analysis.RuleRegistry;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapFileException;
import org.leidraad.storage.RoadmapStorage;
import org.leidraad.storage.template.RoadmapTemplates;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** What is installed in the platform that the tests run in. */
final class Installed {

	/** Identifier of the sample of a province. */
	static final String PROVINCE = "provincie-voorbeeld";
	/** Identifier of the sample of a university. */
	static final String UNIVERSITY = "universiteit-voorbeeld";
	/** Identifier of the sample of a town. */
	static final String TOWN = "ville-exemple";
	/** The samples, in the order in which they are offered. */
	static final List<String> SAMPLES = List.of(PROVINCE, UNIVERSITY, TOWN);

	private static final long PATIENCE_MILLISECONDS = 20_000;

	private Installed() {
	}

	/** {@return the templates and samples} */
	static RoadmapTemplates templates() {
		return service(RoadmapTemplates.class);
	}

	/** {@return the labels and policy frameworks} */
	static FrameworkRegistry frameworks() {
		return service(FrameworkRegistry.class);
	}

	/** {@return the rules} */
	static RuleRegistry rules() {
		return service(RuleRegistry.class);
	}

	/**
	 * Opens the file of a template as it is shipped.
	 *
	 * @param id the template
	 * @param folder where the file is put
	 * @return the roadmap, open
	 */
	static RoadmapDocument open(String id, Path folder) throws RoadmapFileException, IOException {
		Path file = folder.resolve(id + ".leidraad");
		try (InputStream content = templates().template(id).orElseThrow().open()) {
			Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
		}
		return new RoadmapStorage().open(file);
	}

	private static <S> S service(Class<S> type) {
		ServiceTracker<S, S> tracker = new ServiceTracker<>(context(), type, null);
		tracker.open();
		try {
			S service = tracker.waitForService(PATIENCE_MILLISECONDS);
			if (service == null) {
				throw new IllegalStateException(type.getName() + " is not there");
			}
			return service;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		} finally {
			tracker.close();
		}
	}

	private static BundleContext context() {
		Bundle bundle = FrameworkUtil.getBundle(Installed.class);
		try {
			bundle.start(Bundle.START_TRANSIENT);
		} catch (BundleException e) {
			throw new IllegalStateException(e);
		}
		return bundle.getBundleContext();
	}
}
