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

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.frameworks.CertificateAnswers.Answered;

/**
 * Asks for certificates, or something equivalent, as proof of criteria for which no proof is asked yet.
 *
 * @param wanted the criteria that get the sentence
 * @param registry the installed frameworks
 * @param language the language in which the roadmap is written
 */
record CertificateAsking(List<Answered> wanted, FrameworkRegistry registry, Locale language) {

	/** {@return it for those that ask no proof yet; what somebody wrote is left alone} */
	static CertificateAsking of(List<Answered> answered, FrameworkRegistry registry, Locale language) {
		return new CertificateAsking(answered.stream().filter(one -> asksNothing(one.use())).toList(), registry,
				language);
	}

	private static boolean asksNothing(CriterionUse use) {
		return use.getProof() == null || use.getProof().isBlank();
	}

	/** {@return what writes the sentences, as one step; none where there is nothing to write} */
	Optional<Command> command(EditingDomain domain) {
		if (wanted.isEmpty()) {
			return Optional.empty();
		}
		CompoundCommand all = new CompoundCommand();
		wanted.forEach(one -> all.append(
				SetCommand.create(domain, one.use(), Literals.CRITERION_USE__PROOF, sentence(one))));
		String label = BrowserTexts.get("proves.undo", wanted.size());
		return Optional.of(new CommandWrapper(label, label, all));
	}

	private String sentence(Answered one) {
		String name = new CertificateText(registry, language).name(one.proof().certificate());
		return BrowserTexts.in(language, "proof.asked", BrowserTexts.in(language, "proves.certificate", name));
	}
}
