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

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.text.Table;
import org.leidraad.sdk.trust.TrustStore;
import org.leidraad.sdk.trust.TrustStore.Decision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code leidraad framework trust} tells whose code may run here, and takes such a decision back. */
@Command(name = "trust")
public final class FrameworkTrustCommand implements Callable<Integer> {

	@Option(names = "--withdraw", paramLabel = "SHA256", descriptionKey = "framework.trust.withdraw")
	Optional<String> withdraw = Optional.empty();

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public FrameworkTrustCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		TrustStore trust = session.services().installer().trust();
		if (withdraw.isPresent()) {
			List<Decision> gone = trust.forget(withdraw.get());
			if (gone.isEmpty()) {
				throw new UnusableInput("framework.trust.unknown", withdraw.get());
			}
			gone.forEach(each -> session.print("framework.trust.withdrawn", each.name()));
			return ExitCode.DONE;
		}
		List<Decision> decisions = trust.decisions();
		if (decisions.isEmpty()) {
			session.print("framework.trust.none");
			return ExitCode.DONE;
		}
		Table table = new Table(session.text("column.kind"), "SHA-256", session.text("column.name"));
		decisions.forEach(each -> table.row(
				session.text(each.signer() ? "framework.trust.signer" : "framework.trust.file"), each.fingerprint(),
				each.name()));
		table.print(session.terminal());
		return ExitCode.DONE;
	}
}
