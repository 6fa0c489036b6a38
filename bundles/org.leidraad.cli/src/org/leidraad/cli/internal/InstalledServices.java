/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import org.leidraad.analysis.RuleRegistry;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.report.ReportRenderer;
import org.leidraad.storage.template.RoadmapTemplates;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** The services of the running OSGi framework. */
public final class InstalledServices implements Services {

	/** Services are there when the framework has started; only a broken installation makes us wait this long. */
	private static final long PATIENCE_MILLISECONDS = 5_000;

	private final BundleContext context;

	/**
	 * @param context on whose behalf the services are used
	 */
	public InstalledServices(BundleContext context) {
		this.context = context;
	}

	@Override
	public FrameworkRegistry frameworks() {
		return service(FrameworkRegistry.class);
	}

	@Override
	public RuleRegistry rules() {
		return service(RuleRegistry.class);
	}

	@Override
	public RoadmapTemplates templates() {
		return service(RoadmapTemplates.class);
	}

	@Override
	public ReportRenderer reports() {
		SettingsFolder.provide();
		return service(ReportRenderer.class);
	}

	/** The tracker stays open: the service is used until the process ends, and the framework then closes it. */
	private <S> S service(Class<S> type) {
		ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
		tracker.open();
		S service = tracker.getService();
		return service != null ? service : awaited(tracker, type);
	}

	private static <S> S awaited(ServiceTracker<S, S> tracker, Class<S> type) {
		try {
			S service = tracker.waitForService(PATIENCE_MILLISECONDS);
			if (service != null) {
				return service;
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
		throw new IllegalStateException("This installation lacks the service " + type.getName());
	}
}
