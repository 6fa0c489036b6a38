/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.crosswalk.Certificate;
import org.leidraad.framework.crosswalk.Link;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Procurement;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.frameworks.CertificateAnswers.Answered;
import org.leidraad.ui.internal.frameworks.CertificateAnswers.Open;
import org.leidraad.ui.internal.frameworks.CertificateAnswers.Why;

/**
 * What certificates prove, in words.
 *
 * @param registry the installed frameworks
 * @param locale the language
 */
record CertificateText(FrameworkRegistry registry, Locale locale) {

	private static final String CHECKED = "\u2713";
	private static final String UNCHECKED = "?";
	private static final String BULLET = "\u2013";

	/** {@return framework, edition and level in full, as far as they are known} */
	String name(Certificate certificate) {
		return name(certificate, (framework, edition) -> new CriterionText(locale)
				.own(framework, "edition." + edition).orElse(edition));
	}

	/** {@return framework, edition and level as short as a list needs it} */
	private String shortName(Certificate certificate) {
		return name(certificate, (framework, edition) -> edition);
	}

	private String name(Certificate certificate, BiFunction<InstalledFramework, String, String> editions) {
		return registry.framework(certificate.framework()).map(framework -> {
			StringBuilder name = new StringBuilder(framework.name(locale));
			certificate.edition().ifPresent(edition -> name.append(' ').append(editions.apply(framework, edition)));
			certificate.level().ifPresent(level -> name.append(", ").append(level(framework, level)));
			return name.toString();
		}).orElse(certificate.framework());
	}

	/** {@return the name of a level up to what it explains itself with, such as "Gold"} */
	String level(InstalledFramework framework, String level) {
		return new CriterionText(locale).own(framework, "level." + level).map(name -> name.split("\\s*:\\s", 2)[0])
				.orElse(level);
	}

	String criterion(CriterionUse use) {
		return ModelNames.element(locale, use).replaceAll("\\s+", " ");
	}

	String sign(Answered one) {
		return one.isVerified() ? CHECKED : UNCHECKED;
	}

	String checked(Answered one) {
		return BrowserTexts.in(locale, one.isVerified() ? "checked" : "unchecked");
	}

	/** {@return by which certificate, and over how many steps where it does not ask the criterion itself} */
	String by(Answered one) {
		String name = shortName(one.proof().certificate());
		boolean own = one.proof().chain().stream().allMatch(link -> switch (link.kind()) {
			case ASKS, EDITION -> true;
			case EQUIVALENT, STRICTER, IMPLIES, SAME_ANSWER, STRICTER_ANSWER -> false;
		});
		return own ? name : BrowserTexts.in(locale, "proves.derived", name);
	}

	/** {@return why it is proven, a sentence for each step, and what makes it doubtful} */
	List<String> chain(Answered one) {
		List<String> sentences = new ArrayList<>();
		one.proof().chain().forEach(link -> sentences.add(link(link)));
		one.doubt().ifPresent(doubt -> sentences.add(BrowserTexts.in(locale, "proves.doubt." + doubt.id())));
		return sentences;
	}

	private String link(Link link) {
		String sentence = link.text(locale).replaceAll("\\s+", " ");
		return link.verified() ? sentence : sentence + " (" + BrowserTexts.in(locale, "unchecked") + ')';
	}

	/** {@return the kinds of proof that the framework names, or what the procurement asks} */
	String needed(Open one) {
		CriterionText words = new CriterionText(locale);
		String kinds = one.proofs().stream().map(words::proof).collect(Collectors.joining(", "));
		if (!kinds.isEmpty()) {
			return BrowserTexts.in(locale, "proof.asked", kinds);
		}
		return asked(one.use()).orElseGet(() -> BrowserTexts.in(locale, "proves.nothingAsked"));
	}

	/** {@return why it still needs proof, and what is asked for} */
	List<String> why(Open one) {
		List<String> sentences = new ArrayList<>();
		sentences.add(BrowserTexts.in(locale, "proves.why." + one.why().name()));
		if (one.why() == Why.NOT_ANSWERED || !one.proofs().isEmpty()) {
			sentences.add(BrowserTexts.in(locale, "proves.kinds", needed(one)));
		}
		sentences.add(asked(one.use()).map(proof -> BrowserTexts.in(locale, "proves.asked", proof))
				.orElseGet(() -> BrowserTexts.in(locale, "proves.nothingAsked")));
		return sentences.stream().distinct().toList();
	}

	private static Optional<String> asked(CriterionUse use) {
		return Optional.ofNullable(use.getProof()).map(proof -> proof.strip().replaceAll("\\s+", " "))
				.filter(proof -> !proof.isEmpty());
	}

	String answeredHead(CertificateAnswers answers) {
		long unsure = answers.answered().stream().filter(one -> !one.isVerified()).count();
		return BrowserTexts.in(locale, "proves.answered", answers.answered().size(),
				answers.answered().size() + answers.open().size(), unsure);
	}

	String openHead(CertificateAnswers answers) {
		return BrowserTexts.in(locale, "proves.open", answers.open().size());
	}

	/** {@return all of it as text that can be pasted into a letter} */
	String whole(Procurement procurement, List<Certificate> held, CertificateAnswers answers) {
		List<String> lines = new ArrayList<>();
		lines.add(ModelNames.element(locale, procurement));
		lines.add(BrowserTexts.in(locale, "proves.held",
				held.stream().map(this::name).collect(Collectors.joining("; "))));
		lines.add("");
		lines.add(answeredHead(answers));
		answers.answered().forEach(one -> {
			lines.add(sign(one) + ' ' + criterion(one.use()) + " (" + checked(one) + ')');
			chain(one).forEach(sentence -> lines.add("    " + sentence));
		});
		lines.add("");
		lines.add(openHead(answers));
		answers.open().forEach(one -> {
			lines.add(BULLET + ' ' + criterion(one.use()));
			lines.add("    " + needed(one));
		});
		lines.add("");
		lines.add(BrowserTexts.in(locale, "proves.note"));
		return String.join(System.lineSeparator(), lines);
	}
}
