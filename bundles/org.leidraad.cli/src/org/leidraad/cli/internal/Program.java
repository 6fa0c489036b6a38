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

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.leidraad.analysis.coverage.ScopeGroup;
import org.leidraad.cli.internal.command.AdmissibleCommand;
import org.leidraad.cli.internal.command.AgendaCommand;
import org.leidraad.cli.internal.command.CheckCommand;
import org.leidraad.cli.internal.command.ChoiceConverter;
import org.leidraad.cli.internal.command.CircularityCommand;
import org.leidraad.cli.internal.command.ClausesCommand;
import org.leidraad.cli.internal.command.CoverageCommand;
import org.leidraad.cli.internal.command.DateConverter;
import org.leidraad.cli.internal.command.DemoCommand;
import org.leidraad.cli.internal.command.ExportCommand;
import org.leidraad.cli.internal.command.FeedsCommand;
import org.leidraad.cli.internal.command.FrameworkCommand;
import org.leidraad.cli.internal.command.FrameworksCommand;
import org.leidraad.cli.internal.command.GroupConverter;
import org.leidraad.cli.internal.command.LccCommand;
import org.leidraad.cli.internal.command.LeidraadCommand;
import org.leidraad.cli.internal.command.ModificationsCommand;
import org.leidraad.cli.internal.command.NewCommand;
import org.leidraad.cli.internal.command.PerformanceCommand;
import org.leidraad.cli.internal.command.ProofCommand;
import org.leidraad.cli.internal.command.ReportCommand;
import org.leidraad.cli.internal.command.ScoreCommand;
import org.leidraad.cli.internal.command.StatusCommand;
import org.leidraad.cli.internal.command.WorkbenchCommand;
import org.leidraad.framework.FrameworkException;
import org.leidraad.report.ReportException;
import org.leidraad.storage.RoadmapFileException;

import picocli.CommandLine;

/** One run of the command line: parses it, runs the command, and turns whatever happens into an exit code. */
public final class Program {

	private static final int PAGE_WIDTH = 100;
	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final Session session;

	/**
	 * @param session what the commands may use
	 */
	public Program(Session session) {
		this.session = session;
	}

	/**
	 * Runs a command line. Throws nothing, whatever happens.
	 *
	 * @param arguments the command line
	 * @return the exit code, one of {@link ExitCode}
	 */
	public int run(List<String> arguments) {
		try {
			int code = commandLine().execute(arguments.toArray(String[]::new));
			if (!session.terminal().finish()) {
				session.terminal().tell(session.text("output.broken"));
				return Math.max(code, ExitCode.UNUSABLE);
			}
			return code;
		} catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError failure) {
			return failed(failure, arguments);
		}
	}

	/** {@return the parser with all commands} */
	public CommandLine commandLine() {
		CommandLine line = new CommandLine(new LeidraadCommand(session));
		List.of(new DemoCommand(session), new WorkbenchCommand(session), new NewCommand(session),
				new CheckCommand(session), new StatusCommand(session), new FrameworksCommand(session),
				new CoverageCommand(session), new AdmissibleCommand(session), new ModificationsCommand(session),
				new LccCommand(session),
				new ScoreCommand(session), new CircularityCommand(session),
				new ProofCommand(session),
				new AgendaCommand(session), new FeedsCommand(session), new PerformanceCommand(session),
				new ClausesCommand(session), new ReportCommand(session), new ExportCommand(session))
				.forEach(line::addSubcommand);
		line.addSubcommand(FrameworkCommand.with(session));
		session.terminal().lend(line::setOut);
		ChoiceConverter.register(line);
		return line.registerConverter(LocalDate.class, new DateConverter())
				.registerConverter(ScopeGroup.class, new GroupConverter()).setExpandAtFiles(false)
				.setResourceBundle(help()).setUsageHelpWidth(PAGE_WIDTH)
				.setParameterExceptionHandler((problem, arguments) -> misused(problem))
				.setExecutionExceptionHandler((failure, command, parsed) -> ended(failure, parsed.originalArgs()));
	}

	private ResourceBundle help() {
		return ResourceBundle.getBundle(Program.class.getPackageName() + ".help", session.locale(),
				Program.class.getClassLoader(), NO_FALLBACK);
	}

	private int misused(CommandLine.ParameterException problem) {
		session.terminal().tell(new UsageProblem(problem).in(session.locale()));
		return ExitCode.UNUSABLE;
	}

	private int ended(Exception failure, List<String> arguments) {
		return switch (failure) {
			case UnusableInput input -> unusable(input.message().in(session.locale()));
			case RoadmapFileException file -> unusable(file.message().in(session.locale()));
			case FrameworkException framework -> unusable(framework.message().in(session.locale()));
			case ReportException report when report.getCause() == null || report.getCause() instanceof IOException ->
				unusable(report.message().in(session.locale()));
			default -> failed(failure, arguments);
		};
	}

	private int unusable(String line) {
		session.terminal().tell(line);
		return ExitCode.UNUSABLE;
	}

	private int failed(Throwable failure, List<String> arguments) {
		try {
			Path log = FailureLog.write(failure, arguments);
			session.terminal().tell(session.text("failure", failure.getClass().getSimpleName(), log));
		} catch (IOException noLog) {
			session.terminal().tell(session.text("failure.no-log", failure, noLog.getMessage()));
		}
		return ExitCode.FAILURE;
	}
}
