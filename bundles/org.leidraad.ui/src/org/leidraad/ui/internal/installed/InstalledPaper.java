/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.leidraad.framework.FrameworkException;
import org.leidraad.model.text.Message;
import org.leidraad.sdk.conformance.ConformanceKit;
import org.leidraad.sdk.install.UserFramework;
import org.leidraad.sdk.trust.Abilities;
import org.leidraad.ui.internal.frameworks.KindWords;
import org.osgi.framework.Bundle;

/** Writes what is known of one line of what is installed. */
final class InstalledPaper {

	private final Paper paper;

	InstalledPaper(Paper paper) {
		this.paper = paper;
	}

	/** Writes about a line. */
	void write(InstalledLine line) {
		paper.clear().heading(line.name());
		line.framework().ifPresent(framework -> paper.line(KindWords.of(framework.kind())));
		paper.line(InstalledTexts.get("details.bundle", line.bundle(), line.version()));
		problems(line.problems());
		paper.heading(InstalledTexts.get("details.origin")).line(origin(line));
		paper.heading(InstalledTexts.get("details.signed"));
		paper.line(line.own().map(own -> SignerWords.sentence(own.signature()))
				.orElseGet(() -> InstalledTexts.get("signed.shipped")));
		abilities(line).ifPresent(abilities -> paper.heading(InstalledTexts.get("details.abilities"))
				.points(sentences(abilities.sentences())));
		paper.show();
	}

	/** Says what to do where no line is chosen. */
	void invite(String sentence) {
		paper.clear().line(sentence).show();
	}

	private void problems(List<Message> problems) {
		if (!problems.isEmpty()) {
			paper.heading(InstalledTexts.get("details.problems")).points(sentences(problems));
		}
	}

	static String origin(InstalledLine line) {
		return line.own().map(own -> InstalledTexts.get("details.own", own.origin()))
				.orElseGet(() -> InstalledTexts.get("details.shipped"));
	}

	static List<String> sentences(List<Message> messages) {
		return messages.stream().map(message -> message.in(Locale.getDefault())).toList();
	}

	// What ships is looked at when somebody asks: to list the frameworks no bundle needs to be opened.
	private static Optional<Abilities> abilities(InstalledLine line) {
		return line.own().map(UserFramework::abilities).or(() -> Optional.ofNullable(Platform.getBundle(line.bundle()))
				.flatMap(InstalledPaper::file).flatMap(InstalledPaper::read));
	}

	private static Optional<File> file(Bundle bundle) {
		return FileLocator.getBundleFileLocation(bundle);
	}

	private static Optional<Abilities> read(File bundle) {
		try {
			return Optional.of(ConformanceKit.abilities(bundle.toPath()));
		} catch (FrameworkException unreadable) {
			// then nothing is said of it: it runs, and what is wrong with it stands under its problems
			return Optional.empty();
		}
	}
}
