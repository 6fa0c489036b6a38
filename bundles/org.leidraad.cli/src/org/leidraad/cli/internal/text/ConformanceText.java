/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.text;

import java.nio.file.Path;

import org.leidraad.cli.internal.Session;
import org.leidraad.model.text.Message;
import org.leidraad.sdk.conformance.ConformanceReport;
import org.leidraad.sdk.conformance.Fault;
import org.leidraad.sdk.conformance.Severity;
import org.leidraad.sdk.install.UserFramework;
import org.leidraad.sdk.trust.Abilities;
import org.leidraad.sdk.trust.Signature;

/**
 * What a person reads of a bundle that was verified or installed.
 *
 * @param session where it is written
 */
public record ConformanceText(Session session) {

	/**
	 * Writes what is wrong, a line each.
	 *
	 * @param bundle the file or folder
	 * @param report what the kit says
	 */
	public void print(Path bundle, ConformanceReport report) {
		for (Fault fault : report.faults()) {
			session.terminal().print(session.text("check.finding", "-",
					session.text(fault.severity() == Severity.ERROR ? "severity.error" : "severity.warning"),
					fault.in(session.locale()), fault.id()));
		}
		session.print(report.conforms() ? "framework.conforms" : "framework.faults", bundle,
				report.count(Severity.ERROR), report.count(Severity.WARNING));
	}

	/**
	 * Writes what a bundle may do and who signed it.
	 *
	 * @param abilities what it may do
	 * @param signature who signed it
	 */
	public void print(Abilities abilities, Signature signature) {
		abilities.sentences().stream().map(this::read).forEach(line -> session.terminal().print("  " + line));
		if (abilities.needsTrust()) {
			session.terminal().print("  " + signedBy(signature));
		}
	}

	/**
	 * Writes what a person has installed.
	 *
	 * @param installed one bundle
	 */
	public void print(UserFramework installed) {
		session.terminal().print(installed.symbolicName() + ' ' + installed.version());
		print(installed.abilities(), installed.signature());
		session.terminal().print("  " + session.text("framework.origin", installed.origin()));
		installed.problem().ifPresent(why -> session.terminal().print("  ! " + read(why)));
	}

	/**
	 * Who signed, as a sentence.
	 *
	 * @param signature who signed it
	 * @return the sentence
	 */
	public String signedBy(Signature signature) {
		return switch (signature) {
			case Signature.Valid(var signer) -> session.text("framework.signed", signer.subject(), signer.fingerprint(),
					signer.validUntil().toString());
			case Signature.Broken(Message why) -> read(why);
			case Signature.None() -> session.text("framework.unsigned");
		};
	}

	private String read(Message message) {
		return message.in(session.locale());
	}
}
