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
import java.util.logging.Level;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.leidraad.chart.SystemFonts;
import org.leidraad.model.text.Message;
import org.leidraad.report.ReportException;
import org.leidraad.report.internal.ReportTexts;

/** The report engine: started with the first report, kept warm, stopped with the service. */
final class Engine {

	/** Read by the logging facade that the workbook writer uses; without it, it complains that it has nothing to do. */
	private static final String FACADE = "slf4j.internal.verbosity";

	private final QuietLog log = new QuietLog();
	private IReportEngine engine;

	synchronized IReportEngine started() throws ReportException {
		if (engine == null) {
			engine = start();
		}
		return engine;
	}

	private IReportEngine start() throws ReportException {
		SystemFonts.standIn();
		EngineConfig config = new EngineConfig();
		if (System.getProperty(FACADE) == null) {
			System.setProperty(FACADE, "ERROR");
		}
		config.setLogger(log.engine());
		config.setLogConfig(null, Level.SEVERE);
		try {
			config.setFontConfig(EmbeddedFonts.configuration());
			Platform.startup(config);
			IReportEngineFactory factory = (IReportEngineFactory) Platform
					.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
			return factory.createReportEngine(config);
		} catch (IOException | BirtException e) {
			throw new ReportException(Message.of(ReportTexts.TEXTS, "error.start", String.valueOf(e.getMessage())), e);
		}
	}

	synchronized void stop() {
		if (engine != null) {
			engine.destroy();
			engine = null;
		}
	}
}
