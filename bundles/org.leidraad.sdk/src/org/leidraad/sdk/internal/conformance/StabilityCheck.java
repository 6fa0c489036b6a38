/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;
import org.osgi.framework.Version;

/**
 * What roadmaps hold on to is still there: frameworks, editions, levels, keys and own attributes of the last edition.
 */
final class StabilityCheck implements Check {

	@Override
	public void check(BundleUnderTest bundle, Faults faults) {
		bundle.before().ifPresent(before -> {
			if (!before.symbolicName().equals(bundle.symbolicName())) {
				faults.error("name-changed", BundleFiles.MANIFEST, 0, before.symbolicName(), bundle.symbolicName());
			}
			version(before, bundle, faults);
			before.frameworks().forEach(old -> successor(old, bundle).ifPresentOrElse(now -> compare(old, now, faults),
					() -> faults.error("framework-removed", BundleFiles.PLUGIN, 0, old.id())));
		});
	}

	private static void version(BundleUnderTest before, BundleUnderTest bundle, Faults faults) {
		try {
			if (Version.parseVersion(bundle.version()).compareTo(Version.parseVersion(before.version())) <= 0
					&& !bundle.files().equals(before.files())) {
				faults.error("version-not-raised", BundleFiles.MANIFEST, 0, before.version(), bundle.version());
			}
		} catch (IllegalArgumentException e) {
			// ManifestCheck says so
			return;
		}
	}

	private static Optional<FrameworkUnderTest> successor(FrameworkUnderTest old, BundleUnderTest bundle) {
		return bundle.frameworks().stream().filter(each -> each.id().equals(old.id())).findFirst();
	}

	private static void compare(FrameworkUnderTest old, FrameworkUnderTest now, Faults faults) {
		if (old.catalogue().isPresent() && now.catalogue().isPresent()) {
			Framework before = old.catalogue().get();
			Framework after = now.catalogue().get();
			gone(before.getEditions(), after.getEditions(), Edition::getId)
					.forEach(id -> faults.error("edition-removed", now.cataloguePath(), now.line(), id));
			gone(before.getLevels(), after.getLevels(), Level::getId)
					.forEach(id -> faults.error("level-removed", now.cataloguePath(), now.line(), id));
			gone(before.getCriteria(), after.getCriteria(), Criterion::getKey)
					.forEach(key -> faults.error("key-removed", now.cataloguePath(), now.line(), key));
			reused(now, before, after, faults);
		}
		if (old.attributes().isPresent()) {
			attributes(old.attributes().get(), now, faults);
		}
	}

	/** The same key for another thing: another aspect, or an edition that it did not belong to. */
	private static void reused(FrameworkUnderTest now, Framework before, Framework after, Faults faults) {
		Map<String, Criterion> known = before.getCriteria().stream()
				.collect(Collectors.toMap(Criterion::getKey, Function.identity(), (first, second) -> first));
		for (Criterion criterion : after.getCriteria()) {
			Criterion old = known.get(criterion.getKey());
			boolean moved = old != null && old.getEdition() != null
					&& criterion.getEdition() != null && !old.getEdition().getId()
							.equals(criterion.getEdition().getId());
			if (old != null && (moved || old.getAspect() != criterion.getAspect())) {
				faults.error("key-reused", now.cataloguePath(),
						now.line("criteria", criterion.getKey()), criterion.getKey());
			}
		}
	}

	private static void attributes(EPackage old, FrameworkUnderTest now, Faults faults) {
		EPackage own = now.attributes().orElse(null);
		if (own == null || !Objects.equals(own.getNsURI(), old.getNsURI())) {
			faults.error("attributes-removed", BundleFiles.PLUGIN, now.element().line(), old.getNsURI());
			return;
		}
		AttributeNames.of(old).filter(name -> AttributeNames.of(own).noneMatch(name::equals))
				.forEach(name -> faults.error("attribute-removed", now.models().getFirst(), 0, name));
	}

	private static <T> Stream<String> gone(List<T> before, List<T> after, Function<T, String> id) {
		List<String> there = after.stream().map(id).toList();
		return before.stream().map(id).filter(each -> !there.contains(each));
	}
}
