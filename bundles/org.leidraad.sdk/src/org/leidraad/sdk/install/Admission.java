/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.leidraad.framework.FrameworkException;
import org.leidraad.model.text.Message;
import org.leidraad.sdk.conformance.ConformanceKit;
import org.leidraad.sdk.conformance.ConformanceReport;
import org.leidraad.sdk.internal.Messages;
import org.leidraad.sdk.trust.Abilities;
import org.leidraad.sdk.trust.Signature;
import org.leidraad.sdk.trust.SignatureReader;
import org.leidraad.sdk.trust.TrustStore;
import org.osgi.framework.Version;

/** Decides what may come in, and what may come in again at a later start. */
final class Admission {

	private static final Abilities NONE = new Abilities(List.of(), false, List.of(), List.of(), false);

	private final FrameworksFolder folder;
	private final RunningBundles running;
	private final Records records;
	private final TrustStore trust;

	Admission(FrameworksFolder folder, RunningBundles running, Records records, TrustStore trust) {
		this.folder = folder;
		this.running = running;
		this.records = records;
		this.trust = trust;
	}

	/** Why a bundle that was installed may not be used now; none if it may. */
	Optional<Message> problem(Records.Entry entry) {
		Path jar = folder.path().resolve(entry.file());
		String name = entry.symbolicName();
		try {
			if (!Files.isRegularFile(jar) || !jar.normalize().startsWith(folder.path().normalize())) {
				return Optional.of(Message.of(Messages.TEXTS, "start.missing", name, jar.toString()));
			}
			if (!Digest.sha256(jar).equals(entry.sha256())) {
				return Optional.of(Message.of(Messages.TEXTS, "start.changed", name, jar.toString()));
			}
			if (ConformanceKit.abilities(jar).needsTrust()
					&& !trust.trusts(SignatureReader.read(jar), entry.sha256())) {
				return Optional.of(Message.of(Messages.TEXTS, "start.untrusted", name));
			}
			return Optional.empty();
		} catch (IOException e) {
			return Optional.of(Message.of(Messages.TEXTS, "file.unreadable", jar.toString(),
					String.valueOf(e.getMessage())));
		} catch (FrameworkException e) {
			return Optional.of(e.message());
		}
	}

	Signature signature(Path jar) {
		try {
			return SignatureReader.read(jar);
		} catch (IOException gone) {
			return new Signature.None();
		}
	}

	Abilities abilities(Path jar) {
		try {
			return ConformanceKit.abilities(jar);
		} catch (FrameworkException gone) {
			return NONE;
		}
	}

	/** Who signed, as a sentence names it. */
	Message signedBy(Signature signature) {
		return switch (signature) {
			case Signature.Valid(var signer) -> Message.of(Messages.TEXTS, "signed.by", signer.subject(),
					signer.fingerprint());
			case Signature.Broken(var why) -> why;
			case Signature.None() -> Message.of(Messages.TEXTS, "signed.nobody");
		};
	}

	/** What installing would do. */
	Change change(ConformanceReport report, String sha256) throws FrameworkException {
		Optional<Records.Entry> there = records.read().stream()
				.filter(entry -> entry.symbolicName().equals(report.symbolicName())).findFirst();
		if (there.isEmpty()) {
			return Change.NEW;
		}
		int order = version(report.version()).compareTo(version(there.get().version()));
		if (order == 0) {
			return there.get().sha256().equals(sha256) ? Change.NOTHING : Change.REPLACEMENT;
		}
		return order > 0 ? Change.UPDATE : Change.DOWNGRADE;
	}

	/**
	 * Why a bundle cannot be installed, whoever wants it. What the program itself ships, its frameworks too, is never
	 * replaced by a file from elsewhere: that comes with the program.
	 */
	Optional<Message> refusal(ConformanceReport report, Signature signature) {
		if (!report.conforms()) {
			return Optional.of(Message.of(Messages.TEXTS, "refused.faults", report.symbolicName(),
					report.faults().getFirst().what()));
		}
		if (signature instanceof Signature.Broken(Message why)) {
			return Optional.of(why);
		}
		if (running.shipped(report.symbolicName(), folder.path()).findAny().isPresent()) {
			return Optional.of(Message.of(Messages.TEXTS, "refused.shipped-bundle", report.symbolicName()));
		}
		return taken(report);
	}

	private static Optional<Message> taken(ConformanceReport report) {
		for (String id : report.abilities().frameworks()) {
			Optional<String> owner = InstalledIds.owner(id).filter(name -> !name.equals(report.symbolicName()));
			if (owner.isPresent()) {
				return Optional.of(Message.of(Messages.TEXTS, "refused.taken", id, owner.get()));
			}
		}
		return Optional.empty();
	}

	private static Version version(String written) {
		try {
			return Version.parseVersion(written);
		} catch (IllegalArgumentException e) {
			return Version.emptyVersion;
		}
	}
}
