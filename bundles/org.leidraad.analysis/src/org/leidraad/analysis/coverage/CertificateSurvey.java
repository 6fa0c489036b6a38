/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.leidraad.analysis.coverage.CoverageWarning.Kind;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;

/**
 * Finds what no certificate proves in full, among all that is installed and in force: by kind, and by the degrees of
 * coverage that the catalogues state. A certificate is about a product or an operator; what happens in the whole chain
 * of supply it never proves in full.
 *
 * @param frameworks what is installed
 * @param scope what is looked at
 * @param columns the product groups that are looked at
 */
record CertificateSurvey(List<IndexedFramework> frameworks, CoverageScope scope, List<Column> columns) {

	private static final Aspect OF_THE_CHAIN = Aspect.SOCIAL;
	/** No label of a product says how a data centre is run; only one that has it as its main subject would. */
	private static final Aspect OF_THE_SITE = Aspect.DATA_CENTRE;
	private static final int FEW = 2;

	List<CoverageWarning> warnings() {
		List<CoverageWarning> warnings = new ArrayList<>();
		for (Aspect aspect : Aspect.values()) {
			Map<BitSet, Optional<Kind>> known = new HashMap<>();
			Map<Kind, List<Column>> lacking = new EnumMap<>(Kind.class);
			columns.stream().filter(column -> column.matters(aspect)).forEach(column -> known
					.computeIfAbsent(column.matching(), match -> kind(aspect, match))
					.ifPresent(kind -> lacking.computeIfAbsent(kind, key -> new ArrayList<>()).add(column)));
			lacking.forEach((kind, about) -> warnings.add(warning(kind, aspect, about)));
		}
		software().ifPresent(warnings::add);
		return warnings;
	}

	private Optional<Kind> kind(Aspect aspect, BitSet match) {
		if (frameworks.stream().noneMatch(each -> each.covers(aspect, match))) {
			return Optional.of(Kind.NOTHING);
		}
		List<IndexedFramework> certificates = frameworks.stream().filter(each -> isCertificate(each, aspect, match))
				.toList();
		if (certificates.isEmpty()) {
			return Optional.of(Kind.NO_CERTIFICATE);
		}
		if (aspect == OF_THE_CHAIN) {
			return Optional.of(Kind.CHAIN);
		}
		return certificates.stream().anyMatch(each -> each.isCore(aspect))
				? Optional.empty()
				: Optional.of(Kind.PARTLY);
	}

	private static boolean isCertificate(IndexedFramework framework, Aspect aspect, BitSet match) {
		return framework.certifies() && framework.isAboutProducts() && framework.isAbout(match)
				&& (aspect != OF_THE_SITE || framework.isCore(aspect))
				&& (framework.degree(aspect).isPresent() || framework.covers(aspect, match));
	}

	private CoverageWarning warning(Kind kind, Aspect aspect, List<Column> about) {
		BitSet match = union(about);
		return new CoverageWarning(kind, Optional.of(aspect), about.stream().map(Column::group).toList(),
				named(aspect, false, each -> isCertificate(each, aspect, match)),
				named(aspect, true, each -> isClause(each, aspect, match)),
				named(aspect, true, each -> isData(each, aspect, match)));
	}

	private static BitSet union(List<Column> about) {
		BitSet match = new BitSet();
		about.forEach(column -> match.or(column.matching()));
		return match;
	}

	/** Software sets what energy the hardware uses, and hardly any certificate is about it. */
	private Optional<CoverageWarning> software() {
		List<Column> about = columns.stream().filter(column -> column.group().isSoftware()).toList();
		BitSet match = union(about);
		List<InstalledFramework> certificates = named(Aspect.ENERGY, false, each -> each.certifies()
				&& each.isAboutProducts() && each.isAbout(match)
				&& each.namedGroups().stream().anyMatch(ScopeGroup::isSoftware));
		if (about.isEmpty() || certificates.size() >= FEW) {
			return Optional.empty();
		}
		return Optional.of(new CoverageWarning(certificates.isEmpty() ? Kind.NO_CERTIFICATE : Kind.FEW,
				Optional.empty(), about.stream().map(Column::group).toList(), certificates,
				named(Aspect.ENERGY, true, each -> isClause(each, Aspect.ENERGY, match)),
				named(Aspect.ENERGY, true, each -> isData(each, Aspect.ENERGY, match))));
	}

	private static boolean isClause(IndexedFramework framework, Aspect aspect, BitSet match) {
		return !framework.certifies() && framework.framework().kind() != FrameworkKind.LAW
				&& framework.degree(aspect).isPresent() && (framework.has(Use.CONTRACT_CLAUSE, aspect, match)
						|| framework.has(Use.TECHNICAL_SPECIFICATION, aspect, match));
	}

	/** A law about the chain gives data on what went into a product, though it is about ores and not about products. */
	private boolean isData(IndexedFramework framework, Aspect aspect, BitSet match) {
		BitSet all = new BitSet();
		all.or(framework.scopes());
		return framework.framework().kind() == FrameworkKind.LAW && !scope.isForeignLaw(framework.catalogue())
				&& framework.isCore(aspect) && framework.isAbout(aspect == OF_THE_CHAIN ? all : match);
	}

	/** Those that have it as a main subject first, then by identifier; where there are such, they may be enough. */
	private List<InstalledFramework> named(Aspect aspect, boolean coreIsEnough, Predicate<IndexedFramework> which) {
		List<IndexedFramework> found = frameworks.stream().filter(which)
				.sorted(Comparator.comparing(each -> !each.isCore(aspect))).toList();
		boolean enough = coreIsEnough && found.stream().anyMatch(each -> each.isCore(aspect));
		return found.stream().filter(each -> !enough || each.isCore(aspect)).map(IndexedFramework::framework).toList();
	}
}
