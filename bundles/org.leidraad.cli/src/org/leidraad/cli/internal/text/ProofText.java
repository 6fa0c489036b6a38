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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.leidraad.cli.internal.ProofLine;
import org.leidraad.cli.internal.ProofResult;
import org.leidraad.cli.internal.Session;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.crosswalk.Certificate;
import org.leidraad.framework.crosswalk.Link;
import org.leidraad.model.Procurement;
import org.leidraad.model.edit.ModelNames;

/**
 * What {@code proof} prints.
 *
 * @param session where to, and in what language
 * @param registry the installed frameworks
 */
public record ProofText(Session session, FrameworkRegistry registry) {

	private static final String INDENT = "    ";

	/**
	 * Prints what certificates prove.
	 *
	 * @param results what they prove, by procurement and offer; at least one
	 */
	public void print(List<ProofResult> results) {
		results.forEach(this::sheet);
		wrapped("", "", session.text("proof.note"));
	}

	private void sheet(ProofResult result) {
		wrapped("", "  ", result.procurement().map(this::name).orElseGet(() -> session.text("proof.keys")));
		result.offer().ifPresent(offer -> wrapped("", "  ", session.text("proof.offer",
				ModelNames.element(session.locale(), offer))));
		if (!result.held().isEmpty()) {
			wrapped("", "  ", session.text("proof.certificates",
					result.held().stream().map(this::certificate).collect(Collectors.joining("; "))));
		}
		result.refused().forEach(why -> wrapped(session.terminal().sign("▲", "!") + ' ', "  ",
				why.in(session.locale())));
		session.terminal().print("");
		if (result.lines().isEmpty()) {
			session.print("proof.no-criteria");
		} else {
			answered(result);
			open(result);
		}
		session.terminal().print("");
	}

	private String name(Procurement procurement) {
		return ModelNames.element(session.locale(), procurement) + " (" + procurement.getId() + ')';
	}

	private void answered(ProofResult result) {
		List<ProofLine> answered = result.answered();
		long unsure = answered.stream().filter(line -> !line.isVerified()).count();
		session.print("proof.answered", answered.size(), result.lines().size(), unsure);
		for (ProofLine line : answered) {
			String sign = line.isVerified() ? session.terminal().sign("✓", "+") : "?";
			String checked = line.isVerified() ? "" : ' ' + session.text("frameworks.to-be-checked");
			wrapped("  " + sign + ' ', INDENT, named(line) + checked);
			List<Link> chain = line.proof().orElseThrow().chain();
			chain.forEach(link -> wrapped(INDENT, INDENT + "  ", link.text(session.locale())
					+ (link.verified() ? "" : ' ' + session.text("frameworks.to-be-checked"))));
			line.doubt().ifPresent(doubt -> wrapped(INDENT, INDENT + "  ", session.text("proof.doubt." + doubt.id())));
		}
	}

	private void open(ProofResult result) {
		List<ProofLine> open = result.open();
		session.print("proof.open", open.size());
		for (ProofLine line : open) {
			wrapped("  " + session.terminal().sign("○", "o") + ' ', INDENT, named(line));
			wrapped(INDENT, INDENT + "  ", needed(line));
		}
	}

	/** What is to be shown: what the framework names, otherwise what the procurement asks. */
	private String needed(ProofLine line) {
		List<String> words = new ArrayList<>();
		line.open().filter(why -> !why.equals("not-answered")).ifPresent(why -> words.add(
				session.text("proof.why." + why)));
		String kinds = line.proofs().stream().map(kind -> session.text("proof.kind." + kind.getLiteral()))
				.collect(Collectors.joining(", "));
		if (!kinds.isEmpty()) {
			words.add(session.text("proof.kinds", kinds));
		} else {
			words.add(line.asked().map(asked -> session.text("proof.asked", asked.replaceAll("\\s+", " ")))
					.orElseGet(() -> session.text("proof.none-asked")));
		}
		return String.join(" ", words);
	}

	private String named(ProofLine line) {
		return line.name(session.locale()) + line.key().map(key -> " [" + key + ']').orElse("");
	}

	/** Framework, edition and level; of the level what stands before its explanation. */
	private String certificate(Certificate held) {
		InstalledFramework framework = registry.framework(held.framework()).orElseThrow();
		List<String> words = new ArrayList<>(List.of(framework.name(session.locale())));
		words.add(held.edition().map(edition -> framework.text(session.locale(), "edition." + edition))
				.orElseGet(() -> session.text("proof.edition-unknown")));
		held.level().ifPresent(level -> words.add(
				framework.text(session.locale(), "level." + level).split("\\s*:\\s", 2)[0]));
		return String.join(", ", words);
	}

	private void wrapped(String first, String indent, String text) {
		List<String> lines = Wrapping.lines(text, Wrapping.PAGE - Math.max(first.length(), indent.length()));
		session.terminal().print(first + lines.getFirst());
		lines.stream().skip(1).forEach(line -> session.terminal().print(indent + line));
	}
}
