/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Level;

/** What certificates prove. */
final class Proving {

	private static final Comparator<Proof> BEST_FIRST = Comparator.<Proof, Boolean>comparing(proof -> !proof.verified())
			.thenComparing(proof -> proof.chain().size());

	/** A certificate with all that follows from it. */
	private record Held(Certificate certificate, Path path) {
	}

	private final Map<String, Shelf> shelves;
	private final Network network;

	Proving(Map<String, Shelf> shelves, Network network) {
		this.shelves = shelves;
		this.network = network;
	}

	ProofSheet prove(Collection<Certificate> certificates, Collection<String> wanted) {
		List<Held> held = certificates.stream().distinct().flatMap(one -> held(one).stream()).toList();
		Map<String, Proof> answered = new LinkedHashMap<>();
		List<String> open = new ArrayList<>();
		for (String key : new LinkedHashSet<>(wanted)) {
			criterion(key).flatMap(criterion -> best(key, criterion, held))
					.ifPresentOrElse(proof -> answered.put(key, proof), () -> open.add(key));
		}
		return new ProofSheet(List.copyOf(answered.values()), open);
	}

	private Optional<InstalledCriterion> criterion(String key) {
		return CriterionKey.parse(key == null ? null : key.strip()).flatMap(parsed -> Optional
				.ofNullable(shelves.get(parsed.framework()))
				.flatMap(shelf -> shelf.criterion(parsed.edition(), parsed.criterion())
						.map(criterion -> shelf.party(criterion).criterion())));
	}

	private static Optional<Proof> best(String key, InstalledCriterion criterion, List<Held> held) {
		return held.stream().flatMap(each -> each.path().to(new Party.OfCriterion(criterion))
				.map(chain -> new Proof(key, criterion, each.certificate(), chain)).stream()).min(BEST_FIRST);
	}

	private Optional<Held> held(Certificate certificate) {
		Shelf shelf = shelves.get(certificate.framework());
		if (shelf == null || !AllowedUses.mayProve(shelf.framework().kind())) {
			return Optional.empty();
		}
		Optional<Edition> edition = certificate.edition().flatMap(shelf::edition);
		Optional<Level> level = certificate.level().flatMap(shelf::level);
		boolean known = edition.isPresent() == certificate.edition().isPresent()
				&& level.isPresent() == certificate.level().isPresent();
		return known ? Optional.of(new Held(certificate, follow(shelf, edition, level))) : Optional.empty();
	}

	private Path follow(Shelf shelf, Optional<Edition> edition, Optional<Level> level) {
		Party start = shelf.certificate(edition);
		List<Edge> first = Stream.concat(own(shelf, edition, level), edition.isPresent()
				? Stream.empty()
				: taken(shelf, start)).toList();
		return Path.from(start, party -> party.equals(start)
				? Stream.concat(first.stream(), network.after(party).stream()).toList()
				: network.after(party));
	}

	/** What the level asks beyond the lowest one. */
	private static Stream<Edge> own(Shelf shelf, Optional<Edition> edition, Optional<Level> level) {
		List<Edition> editions = edition.map(List::of).orElseGet(shelf::currentEditions);
		return level.isEmpty()
				? Stream.empty()
				: shelf.catalogue().getCriteria().stream()
						.filter(criterion -> criterion.getEdition() == null
								|| editions.contains(criterion.getEdition()))
						.filter(criterion -> shelf.asks(criterion, level))
						.map(criterion -> Edge.of(asks(shelf, edition, criterion)));
	}

	// The level is known where the edition is not: what depends on an edition is to be checked.
	private static Link asks(Shelf shelf, Optional<Edition> edition, Criterion criterion) {
		Link link = Network.asks(shelf, edition, criterion);
		boolean certain = criterion.getEdition() == null || edition.isPresent();
		return certain ? link : new Link(link.kind(), link.from(), link.to(), false, link.source());
	}

	private static Stream<Edge> taken(Shelf shelf, Party start) {
		boolean only = shelf.catalogue().getEditions().size() == 1;
		return shelf.currentEditions().stream().map(edition -> Edge
				.of(new Link(Link.Kind.EDITION, start, shelf.certificate(Optional.of(edition)), only, "")));
	}
}
