/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.Contract;
import org.leidraad.model.FactoryDisclosure;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.internal.Done;

/**
 * How the chain of suppliers behind a contract is followed: which factories were disclosed, and what became of
 * findings. What is dated after the day on which is looked is left out.
 *
 * @param today the day on which is looked
 * @param factories the factories disclosed
 * @param findings the findings
 */
public record SocialFollowUp(LocalDate today, List<FactoryDisclosure> factories, List<AuditFinding> findings) {

	/** How far a finding is. */
	public enum State {

		/** No remedy yet, and still time, or no last day agreed. */
		OPEN("open"),
		/** The remedy is late. */
		OVERDUE("overdue"),
		/** The remedy was done. */
		REMEDIED("remedied");

		private final String id;

		State(String id) {
			this.id = id;
		}

		/** {@return the name in files; never translated} */
		public String id() {
			return id;
		}
	}

	/** The lists are copied. */
	public SocialFollowUp {
		factories = List.copyOf(factories);
		findings = List.copyOf(findings);
	}

	/**
	 * The chain behind one contract.
	 *
	 * @param contract the contract
	 * @param today the day on which is looked
	 * @return how it is followed
	 */
	public static SocialFollowUp of(Contract contract, LocalDate today) {
		return of(List.of(contract), today);
	}

	/**
	 * The chain behind all contracts of a roadmap.
	 *
	 * @param roadmap the roadmap
	 * @param today the day on which is looked
	 * @return how it is followed
	 */
	public static SocialFollowUp of(Roadmap roadmap, LocalDate today) {
		return of(roadmap.getContracts(), today);
	}

	private static SocialFollowUp of(List<Contract> contracts, LocalDate today) {
		List<FactoryDisclosure> factories = new ArrayList<>();
		List<AuditFinding> findings = new ArrayList<>();
		for (Contract contract : contracts) {
			if (contract.eIsSet(Literals.CONTRACT__DISCLOSURES)) {
				contract.getDisclosures().stream().filter(factory -> Done.isKnown(factory.getDate(), today))
						.forEach(factories::add);
			}
			if (contract.eIsSet(Literals.CONTRACT__AUDIT_FINDINGS)) {
				contract.getAuditFindings().stream().filter(finding -> Done.isKnown(finding.getDate(), today))
						.forEach(findings::add);
			}
		}
		return new SocialFollowUp(today, factories, findings);
	}

	/** {@return how many factories were disclosed of each tier, 1 for final assembly; without those of unknown tier} */
	public Map<Integer, Long> byTier() {
		return factories.stream().map(FactoryDisclosure::getTier).filter(tier -> tier != null && tier > 0)
				.collect(Collectors.groupingBy(tier -> tier, TreeMap::new, Collectors.counting()));
	}

	/**
	 * {@return how many factories were disclosed in each country, by ISO 3166 code; without those of unknown country}
	 */
	public Map<String, Long> byCountry() {
		return factories.stream().map(FactoryDisclosure::getCountry).filter(Objects::nonNull).map(String::strip)
				.filter(country -> !country.isEmpty()).map(country -> country.toUpperCase(Locale.ROOT))
				.collect(Collectors.groupingBy(country -> country, TreeMap::new, Collectors.counting()));
	}

	/** {@return the part of the factories of which the tier is known, 0 to 1; none where no factory was disclosed} */
	public Optional<BigDecimal> knownTiers() {
		long known = byTier().values().stream().mapToLong(Long::longValue).sum();
		return factories.isEmpty()
				? Optional.empty()
				: Decimals.quotient(BigDecimal.valueOf(known), BigDecimal.valueOf(factories.size()));
	}

	/**
	 * How far a finding is.
	 *
	 * @param finding the finding
	 * @return its state
	 */
	public State state(AuditFinding finding) {
		if (Done.by(finding.getRemediedOn(), today)) {
			return State.REMEDIED;
		}
		LocalDate due = finding.getRemedyDue();
		return due != null && due.isBefore(today) ? State.OVERDUE : State.OPEN;
	}

	/**
	 * The findings that are as far.
	 *
	 * @param state how far
	 * @return the findings
	 */
	public List<AuditFinding> in(State state) {
		return findings.stream().filter(finding -> state(finding) == state).toList();
	}

	/** {@return what can be said, in two sentences: about the factories, and about the findings} */
	public List<Message> sentences() {
		Map<Integer, Long> tiers = byTier();
		Message chain = factories.isEmpty()
				? SteeringTexts.message("social.no-factories")
				: SteeringTexts.message("social.factories", factories.size(), byCountry().size(),
						tiers.isEmpty() ? 0 : tiers.keySet().stream().max(Integer::compare).orElseThrow(),
						tiers.values().stream().mapToLong(Long::longValue).sum());
		Message found = findings.isEmpty()
				? SteeringTexts.message("social.no-findings")
				: SteeringTexts.message("social.findings", findings.size(), in(State.REMEDIED).size(),
						in(State.OPEN).size(), in(State.OVERDUE).size());
		return List.of(chain, found);
	}
}
