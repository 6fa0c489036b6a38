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

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.leidraad.analysis.RuleRegistry;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.report.ReportRenderer;
import org.leidraad.storage.template.RoadmapTemplates;
import org.osgi.framework.FrameworkUtil;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One run of the command line within the test, on a fixed day, with the really
 * installed frameworks and templates. Reports and the window are stand-ins: the
 * real ones are tested with the product.
 */
final class CommandLineRun {

	/** The day on which all tests run. */
	static final String TODAY = "2026-11-21";

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final List<Optional<Path>> opened = new ArrayList<>();
	private final RecordingRenderer renderer = new RecordingRenderer();
	private Charset charset = StandardCharsets.UTF_8;
	private Map<String, String> environment = Map.of();
	private boolean interactive;
	private boolean workbenchInstalled = true;
	private String shownBeforeWindow = "";
	private int code;

	/** {@return the result of a command line} */
	static CommandLineRun of(Object... arguments) {
		return new CommandLineRun().run(arguments);
	}

	CommandLineRun withDisplay() {
		environment = Map.of("DISPLAY", ":99");
		return this;
	}

	CommandLineRun interactive() {
		interactive = true;
		return this;
	}

	CommandLineRun withoutWorkbench() {
		workbenchInstalled = false;
		return this;
	}

	CommandLineRun on(Charset terminal) {
		charset = terminal;
		return this;
	}

	CommandLineRun run(Object... arguments) {
		List<String> line = Arrays.stream(arguments).map(Object::toString).toList();
		Clock clock = Clock.fixed(Instant.parse(TODAY + "T12:00:00Z"), ZoneOffset.UTC);
		Locale locale = Language.asked(line, Locale.ENGLISH);
		code = new Program(new Session(new Terminal(out, err, charset), new TestServices(), new TestWorkbench(),
				new Surroundings("Linux", environment, interactive), clock, locale)).run(line);
		return this;
	}

	int code() {
		return code;
	}

	String out() {
		return out.toString(charset);
	}

	String err() {
		return err.toString(charset);
	}

	/** {@return the lines on standard error} */
	List<String> errLines() {
		return err().lines().toList();
	}

	/** {@return standard output as the one JSON document that it must be} */
	JsonNode json() throws Exception {
		return new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
				.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(out.toByteArray());
	}

	/** {@return with what files the window was opened} */
	List<Optional<Path>> opened() {
		return opened;
	}

	/** {@return what was on the terminal when the window opened} */
	String shownBeforeWindow() {
		return shownBeforeWindow;
	}

	RecordingRenderer renderer() {
		return renderer;
	}

	private final class TestServices implements Services {

		private final Services installed = new InstalledServices(
				FrameworkUtil.getBundle(Program.class).getBundleContext());

		@Override
		public FrameworkRegistry frameworks() {
			return installed.frameworks();
		}

		@Override
		public RuleRegistry rules() {
			return installed.rules();
		}

		@Override
		public RoadmapTemplates templates() {
			return installed.templates();
		}

		@Override
		public ReportRenderer reports() {
			return renderer;
		}
	}

	private final class TestWorkbench implements Workbench {

		@Override
		public boolean installed() {
			return workbenchInstalled;
		}

		@Override
		public int open(Optional<Path> file) {
			opened.add(file);
			shownBeforeWindow = out();
			return ExitCode.DONE;
		}
	}
}
