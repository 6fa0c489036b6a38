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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.crosswalk.Certificate;

/**
 * Reads certificates and keys of criteria as they are written on a command line or in an offer, and tells what is
 * wrong with them.
 *
 * @param registry the installed frameworks
 */
record ProofCertificates(FrameworkRegistry registry) {

	private static final int PARTS = 3;
	private static final int MOST_LISTED = 20;

	/**
	 * Reads a certificate.
	 *
	 * @param written framework, framework/edition or framework/edition/level; an empty edition is one that is not known
	 * @return the certificate, of what is installed
	 * @throws UnusableInput if it is written otherwise, or there is no such framework, edition or level, or nobody is
	 * certified against such a framework
	 * @throws FrameworkException if the catalogue of the framework cannot be used
	 */
	Certificate read(String written) throws UnusableInput, FrameworkException {
		String[] parts = written.strip().split("/", -1);
		if (parts.length > PARTS || parts[0].isBlank()) {
			throw new UnusableInput("proof.form", written);
		}
		InstalledFramework framework = certifying(parts[0].strip());
		Optional<String> edition = part(parts, 1);
		Optional<String> level = part(parts, 2);
		Framework catalogue = framework.catalogue();
		if (edition.isPresent()) {
			require(catalogue.getEditions(), Edition::getId, edition.get(), framework, "edition");
		}
		if (level.isPresent()) {
			require(catalogue.getLevels(), Level::getId, level.get(), framework, "level");
		}
		return new Certificate(framework.id(), edition, level);
	}

	private static Optional<String> part(String[] parts, int place) {
		return parts.length > place
				? Optional.of(parts[place].strip()).filter(part -> !part.isEmpty())
				: Optional.empty();
	}

	private InstalledFramework certifying(String id) throws UnusableInput {
		Optional<InstalledFramework> found = registry.framework(id);
		String choices = registry.frameworks().stream().filter(one -> AllowedUses.certifies(one.kind()))
				.map(InstalledFramework::id).collect(Collectors.joining(", "));
		InstalledFramework framework = found.orElseThrow(() -> new UnusableInput("frameworks.unknown", id, choices));
		if (!AllowedUses.certifies(framework.kind())) {
			throw new UnusableInput("proof.refused." + framework.kind().getLiteral(), id, choices);
		}
		return framework;
	}

	private static <T> void require(List<T> there, Function<T, String> id, String wanted,
			InstalledFramework framework, String what) throws UnusableInput {
		List<String> ids = there.stream().map(id).toList();
		if (ids.isEmpty()) {
			throw new UnusableInput("proof.no-" + what + 's', framework.id(), wanted);
		}
		if (!ids.contains(wanted)) {
			throw new UnusableInput(what.equals("edition") ? "frameworks.no-edition" : "proof.no-level",
					framework.id(), wanted, String.join(", ", ids));
		}
	}

	/**
	 * Looks whether there is a criterion.
	 *
	 * @param written its key
	 * @return the key
	 * @throws UnusableInput if there is none; tells what there is
	 * @throws FrameworkException if the catalogue of the framework cannot be used
	 */
	String key(String written) throws UnusableInput, FrameworkException {
		CriterionKey key = CriterionKey.parse(written.strip())
				.orElseThrow(() -> new UnusableInput("proof.key-form", written));
		Framework catalogue = FrameworksCommand.named(registry, key.framework()).catalogue();
		Edition edition = catalogue.getEditions().stream().filter(one -> one.getId().equals(key.edition())).findFirst()
				.orElseThrow(() -> new UnusableInput("frameworks.no-edition", key.framework(), key.edition(),
						catalogue.getEditions().stream().map(Edition::getId).collect(Collectors.joining(", "))));
		if (registry.criterion(key.toString()).isEmpty()) {
			throw new UnusableInput("proof.no-criterion", key.framework() + '/' + key.edition(), key.criterion(),
					listed(catalogue.getCriteria().stream()
							.filter(one -> one.getEdition() == null || one.getEdition() == edition)
							.map(Criterion::getKey).toList()),
					key.framework());
		}
		return key.toString();
	}

	private static String listed(List<String> keys) {
		List<String> first = new ArrayList<>(keys.subList(0, Math.min(keys.size(), MOST_LISTED)));
		if (keys.size() > MOST_LISTED) {
			first.add("…");
		}
		return String.join(", ", first);
	}
}
