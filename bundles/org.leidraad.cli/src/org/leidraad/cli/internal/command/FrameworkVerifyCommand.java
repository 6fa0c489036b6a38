/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.json.ConformanceJson;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.text.ConformanceText;
import org.leidraad.sdk.conformance.ConformanceKit;
import org.leidraad.sdk.conformance.ConformanceReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leidraad framework verify BUNDLE} tells line by line what is wrong with a framework bundle. */
@Command(name = "verify")
public final class FrameworkVerifyCommand implements Callable<Integer> {

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Option(names = "--against", paramLabel = "OLD", descriptionKey = "framework.verify.against")
	Optional<Path> against = Optional.empty();

	@Parameters(paramLabel = "BUNDLE", descriptionKey = "framework.verify.bundle")
	Path bundle;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public FrameworkVerifyCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		ConformanceReport report = new ConformanceKit().verify(bundle, against);
		if (json) {
			JsonDocument.print(new ConformanceJson(session.locale()).of(bundle, report), session.terminal());
		} else {
			new ConformanceText(session).print(bundle, report);
		}
		return report.conforms() ? ExitCode.DONE : ExitCode.FINDINGS;
	}
}
