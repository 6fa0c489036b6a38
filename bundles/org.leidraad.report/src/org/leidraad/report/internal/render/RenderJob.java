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
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.birt.report.engine.api.EngineConstants;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.OdaDataSetHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.leidraad.model.text.Message;
import org.leidraad.report.ReportException;
import org.leidraad.report.ReportFormat;
import org.leidraad.report.internal.ReportFacts;
import org.leidraad.report.internal.ReportTexts;
import org.leidraad.report.internal.oda.TableDriver;
import org.leidraad.report.internal.table.ReportTables;
import org.leidraad.report.internal.table.RequestTables;

import com.ibm.icu.util.ULocale;

/**
 * Renders one format of one report.
 *
 * @param engine the report engine
 * @param design the design
 * @param format the format
 * @param facts what the report is about
 */
record RenderJob(IReportEngine engine, InstalledDesign design, ReportFormat format, ReportFacts facts) {

	/**
	 * Renders into a file.
	 *
	 * @param file the file, which is replaced
	 * @param monitor asked whether to go on
	 * @throws ReportException if the design is refused or the engine fails
	 * @throws IOException if the file cannot be written
	 */
	void run(Path file, IProgressMonitor monitor) throws ReportException, IOException {
		IReportRunnable runnable = new DesignLoader(design, design.file(format)).open(engine);
		RequestTables tables = new RequestTables(Optional.of(facts), Output.vectors(format));
		inscribe((ReportDesignHandle) runnable.getDesignHandle(), tables);
		IRunAndRenderTask task = engine.createRunAndRenderTask(runnable);
		try {
			prepare(task, file, tables);
			task.setProgressMonitor((type, value) -> {
				if (monitor.isCanceled()) {
					task.cancel();
				}
			});
			task.run();
			BirtReportRenderer.stopIfCancelled(monitor);
			check(task.getErrors());
		} catch (EngineException e) {
			BirtReportRenderer.stopIfCancelled(monitor);
			throw failure(e);
		} finally {
			task.close();
		}
		switch (format) {
			case HTML -> new HtmlPage(facts).finish(file);
			case DOCX -> WordDocument.finish(file);
			case PDF -> TextLayer.finish(file);
			case XLSX -> SheetRows.finish(file);
		}
	}

	/** Title and language, which become properties of the document, and the names of the tables, those of sheets. */
	private void inscribe(ReportDesignHandle handle, RequestTables tables) throws ReportException {
		try {
			handle.setProperty("title", facts.subject() + " – " + facts.body());
			handle.setProperty("locale", facts.locale().getLanguage());
			if (format == ReportFormat.XLSX) {
				leaveOutEmpty(handle, tables);
				nameSheets(handle);
			}
		} catch (SemanticException e) {
			throw failure(e);
		}
	}

	/** A sheet with nothing but heads would ask what is missing: it is not made of a table that need not have rows. */
	private static void leaveOutEmpty(ReportDesignHandle handle, RequestTables tables) throws SemanticException {
		for (Object content : List.copyOf(handle.getBody().getContents())) {
			if (content instanceof TableHandle table && table.getDataSet() instanceof OdaDataSetHandle asked
					&& ReportTables.isOptional(asked.getQueryText())
					&& ReportTables.find(asked.getQueryText()).map(tables::rows).filter(List::isEmpty).isPresent()) {
				table.drop();
			}
		}
	}

	private void nameSheets(ReportDesignHandle handle) throws SemanticException {
		for (Object content : handle.getBody().getContents()) {
			DesignElementHandle element = (DesignElementHandle) content;
			String name = element.getExternalizedValue("displayNameID", "displayName",
					ULocale.forLocale(facts.locale()));
			if (element instanceof TableHandle && name != null && !name.isBlank()) {
				element.setName(name);
			}
		}
	}

	private void prepare(IRunAndRenderTask task, Path file, RequestTables tables) {
		task.setLocale(facts.locale().getLanguage().equals("en") ? Locale.UK : facts.locale());
		Map<String, Object> context = new HashMap<>();
		context.put(EngineConstants.APPCONTEXT_CLASSLOADER_KEY, TableDriver.class.getClassLoader());
		context.put(TableDriver.TABLES, tables);
		task.setAppContext(context);
		task.setParameterValue("body", facts.body());
		task.setParameterValue("title", facts.subject());
		task.setParameterValue("date", facts.format().date(facts.on()));
		task.setParameterValue("file", facts.fileName());
		task.setParameterValue("pictures", Output.vectors(format) ? "image/svg+xml" : "image/png");
		task.setRenderOption(Output.options(format, file.toString()));
	}

	private void check(List<?> errors) throws ReportException {
		if (!errors.isEmpty()) {
			throw failure((Throwable) errors.get(0));
		}
	}

	private ReportException failure(Throwable cause) {
		Throwable root = cause;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		String complaint = String.valueOf(root.getMessage()).strip().replaceAll("\\s+", " ");
		return new ReportException(Message.of(ReportTexts.TEXTS, "error.engine", facts.fileName(), design.id(),
				complaint), cause);
	}
}
