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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Relation;
import org.leidraad.framework.catalogue.RelationKind;
import org.leidraad.framework.crosswalk.Party.OfCriterion;

/** Certificates and criteria, and what leads from one to another: who has the one has the other. */
final class Network {

	private final Map<String, Shelf> shelves;
	private final Collection<Answers> answers;
	private final Map<Party, List<Edge>> forward = new HashMap<>();
	private final Map<Party, List<Edge>> backward = new HashMap<>();

	Network(Map<String, Shelf> shelves, Collection<Answers> answers) {
		this.shelves = shelves;
		this.answers = answers;
		shelves.values().forEach(shelf -> {
			certificates(shelf);
			shelf.catalogue().getRelations().forEach(relation -> relate(shelf, relation));
		});
	}

	/** {@return what leads away from something} */
	List<Edge> after(Party one) {
		List<Edge> edges = forward.getOrDefault(one, List.of());
		return one instanceof OfCriterion of
				? with(edges, answers.stream()
						.flatMap(each -> each.fulfilledBy(of.criterion().criterion()).stream()).map(Edge::of))
				: edges;
	}

	/** {@return what leads to something, each edge with where it comes from as its end} */
	List<Edge> before(Party one) {
		List<Edge> edges = backward.getOrDefault(one, List.of());
		return one instanceof OfCriterion of
				? with(edges, answers.stream().flatMap(each -> each.fulfilling(of.criterion().criterion()).stream())
						.map(link -> new Edge(link.from(), Optional.of(link))))
				: edges;
	}

	private static List<Edge> with(List<Edge> edges, Stream<Edge> more) {
		return Stream.concat(edges.stream(), more).toList();
	}

	private void certificates(Shelf shelf) {
		Party any = shelf.certificate(Optional.empty());
		for (Edition edition : shelf.catalogue().getEditions()) {
			join(shelf.certificate(Optional.of(edition)), any, Optional.empty());
		}
		for (Criterion criterion : shelf.catalogue().getCriteria()) {
			if (shelf.asks(criterion, Optional.empty())) {
				join(asks(shelf, Optional.ofNullable(criterion.getEdition()), criterion));
			}
		}
	}

	/** {@return the link from a certificate to a criterion that it cannot be had without} */
	static Link asks(Shelf shelf, Optional<Edition> edition, Criterion criterion) {
		return new Link(Link.Kind.ASKS, shelf.certificate(edition), shelf.party(criterion), criterion.isVerified(),
				Objects.requireNonNullElse(criterion.getSource(), ""));
	}

	private void relate(Shelf shelf, Relation relation) {
		Optional<Party> from = from(shelf, relation.getFrom());
		List<Party> to = to(relation.getTo());
		if (from.isEmpty() || relation.getKind() == RelationKind.REPLACES) {
			return;
		}
		for (Party end : to) {
			// Of several editions it is not told which one is meant.
			boolean verified = relation.isVerified() && to.stream().filter(Network::hasEdition).count() <= 1;
			String source = Objects.requireNonNullElse(relation.getSource(), "");
			join(new Link(kind(relation.getKind()), from.get(), end, verified, source));
			if (relation.getKind() == RelationKind.EQUIVALENT) {
				join(new Link(Link.Kind.EQUIVALENT, end, from.get(), verified, source));
			}
		}
	}

	private static boolean hasEdition(Party party) {
		return party instanceof Party.OfCertificate certificate && certificate.edition().isPresent();
	}

	private static Link.Kind kind(RelationKind kind) {
		return switch (kind) {
			case EQUIVALENT -> Link.Kind.EQUIVALENT;
			case STRICTER -> Link.Kind.STRICTER;
			case IMPLIES, REPLACES -> Link.Kind.IMPLIES;
		};
	}

	/** {@return a criterion or certificate of the own framework; none if there is no such one} */
	private static Optional<Party> from(Shelf shelf, String written) {
		if (written == null || written.isBlank()) {
			return certificate(shelf, Optional.empty()).findFirst();
		}
		String[] parts = written.strip().split("/", -1);
		return switch (parts.length) {
			case 1 -> named(shelf, parts[0]).findFirst();
			case 2 -> shelf.criterion(parts[0], parts[1]).map(shelf::party);
			default -> Optional.empty();
		};
	}

	private List<Party> to(String written) {
		String[] parts = Objects.requireNonNullElse(written, "").strip().split("/", -1);
		Shelf shelf = shelves.get(parts[0]);
		if (shelf == null) {
			return List.of();
		}
		return switch (parts.length) {
			case 1 -> newest(shelf);
			case 2 -> named(shelf, parts[1]).toList();
			case 3 -> shelf.criterion(parts[1], parts[2]).<Party>map(shelf::party).stream().toList();
			default -> List.of();
		};
	}

	/** An edition alone, or a criterion that holds in all or whose key is enough to tell it. */
	private static Stream<Party> named(Shelf shelf, String name) {
		return shelf.edition(name).isPresent()
				? certificate(shelf, shelf.edition(name))
				: shelf.criterion(name).<Party>map(shelf::party).stream();
	}

	private static List<Party> newest(Shelf shelf) {
		List<Party> all = new ArrayList<>(certificate(shelf, Optional.empty()).toList());
		shelf.currentEditions().forEach(edition -> certificate(shelf, Optional.of(edition)).forEach(all::add));
		return all;
	}

	private static Stream<Party> certificate(Shelf shelf, Optional<Edition> edition) {
		return AllowedUses.mayProve(shelf.framework().kind()) ? Stream.of(shelf.certificate(edition)) : Stream.empty();
	}

	private void join(Link link) {
		join(link.from(), link.to(), Optional.of(link));
	}

	private void join(Party from, Party to, Optional<Link> reason) {
		forward.computeIfAbsent(from, unseen -> new ArrayList<>(1)).add(new Edge(to, reason));
		backward.computeIfAbsent(to, unseen -> new ArrayList<>(1)).add(new Edge(from, reason));
	}
}
