/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.property;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

import net.jqwik.engine.JqwikTestEngine;

/**
 * Runs the properties of a class with jqwik. The tests of a bundle run in OSGi, where JUnit finds one engine,
 * Jupiter's;
 * jqwik's is called from there.
 */
public final class JqwikRun {

	private JqwikRun() {
	}

	/**
	 * Runs all properties of a class.
	 *
	 * @param properties the class
	 * @throws AssertionError if one does not hold, with the smallest case that was found, or if there is none
	 */
	public static void run(Class<?> properties) {
		SummaryGeneratingListener listener = new SummaryGeneratingListener();
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		// jqwik looks for its own parts there
		thread.setContextClassLoader(JqwikTestEngine.class.getClassLoader());
		try {
			launcher().execute(request(properties), listener);
		} finally {
			thread.setContextClassLoader(before);
		}
		TestExecutionSummary summary = listener.getSummary();
		if (summary.getTestsSucceededCount() == 0 || summary.getTotalFailureCount() > 0) {
			throw new AssertionError(told(properties, summary));
		}
	}

	private static Launcher launcher() {
		return LauncherFactory.create(LauncherConfig.builder().enableTestEngineAutoRegistration(false)
				.enableLauncherSessionListenerAutoRegistration(false)
				.enableLauncherDiscoveryListenerAutoRegistration(false)
				.enableTestExecutionListenerAutoRegistration(false)
				.enablePostDiscoveryFilterAutoRegistration(false).addTestEngines(new JqwikTestEngine()).build());
	}

	private static LauncherDiscoveryRequest request(Class<?> properties) {
		// no file in which failures are remembered; reports only where a property fails
		return LauncherDiscoveryRequestBuilder.request().selectors(selectClass(properties))
				.configurationParameter("jqwik.database", "")
				.configurationParameter("jqwik.reporting.onlyfailures", "true").build();
	}

	private static String told(Class<?> properties, TestExecutionSummary summary) {
		StringWriter text = new StringWriter();
		summary.printFailuresTo(new PrintWriter(text, true));
		return properties.getSimpleName() + ": " + summary.getTestsSucceededCount() + " of "
				+ summary.getTestsFoundCount() + " properties hold" + System.lineSeparator() + text;
	}
}
