/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.model.AwardScale;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractType;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Drawer;
import org.leidraad.model.Element;
import org.leidraad.model.FunctionalNeed;
import org.leidraad.model.Material;
import org.leidraad.model.Modification;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Regime;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Rung;
import org.leidraad.model.UserGroup;
import org.leidraad.model.identity.Identity;

/** A roadmap with a procurement, a contract and devices in which the rules of this bundle find nothing. */
public final class BuyerRoadmap {

	/** The date on which tests check. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	/** All rules, in the order of the plugin.xml. */
	public static final List<Rule<?>> RULES = List.of(new AwardCriterionWithoutScale(), new LabelNotAdmissible(),
			new OfferUnitsDiffer(), new UseLongerThanSupport(), new OfferNotComputable(),
			new OfferResidualAbovePrice(), new ClauseMissingBelgium(), new SmallDrawerNearlyFull(),
			new ModificationWithoutDrawer(), new ModificationDrawerDoesNotFit(),
			new ModificationDrawerWithoutReason(), new ModificationNoticeMissing(), new OutflowUntraced(),
			new RecycledBeforeReuse(), new ScaleNotUsable(), new ScaleDoesNotDiscriminate(),
			new PriceOutweighsCost(), new CriterionWithoutEquivalent(), new CriterionLevelUnknown(),
			new SpecificationBeforeFunction(),
			new MaterialsMassDiffers(), new EventNoticeOverdue(), new EventNoticeDue(), new EventFiguresOverdue(),
			new ContractEvaluationOverdue(), new CheckWithoutEvidence(), new RemedyOverdue(),
			new JointProcurementWithoutLead(), new JointBuyerSilent(), new ContractEndsBeforeStart(),
			new AmountNegative(),
			new OptionDate(), new DateInFuture(), new ClauseAmountExceeded(), new ModificationWithoutClause(),
			new IndexFactorPassedOver(), new ModificationOutsideTerm(), new EventKnownBefore(), new PartExceedsWhole());

	/** The roadmap, in Dutch, for the Netherlands. */
	public final Roadmap roadmap = make(Literals.ROADMAP, Roadmap.class, "Roadmap");
	/** A tender for laptops. */
	public final Procurement procurement = make(Literals.PROCUREMENT, Procurement.class, "Laptops");
	/** Its award criterion with a linear scale. */
	public final CriterionUse award = make(Literals.CRITERION_USE, CriterionUse.class, "Award");
	/** The scale. */
	public final AwardScale scale = make(Literals.AWARD_SCALE, AwardScale.class, null);
	/** A technical specification that asks for the label {@code leaf} or equivalent. */
	public final CriterionUse label = make(Literals.CRITERION_USE, CriterionUse.class, "Label");
	/** An offer of a device for six years, as long as it is supported. */
	public final Offer offer = make(Literals.OFFER, Offer.class, "Offer");
	/** A second offer, like the first. */
	public final Offer other = make(Literals.OFFER, Offer.class, "Other");
	/** A contract of 1,200,000 euro for supplies, 2026 to 2029. */
	public final Contract contract = make(Literals.CONTRACT, Contract.class, "Contract");
	/** Its small change of 50,000 euro. */
	public final Modification change = make(Literals.MODIFICATION, Modification.class, "Change");
	/** A hundred laptops recycled in 2025, five years old. */
	public final DeviceFlow recycled = make(Literals.DEVICE_FLOW, DeviceFlow.class, "Recycled");
	/** Fifty laptops reused in 2025. */
	public final DeviceFlow reused = make(Literals.DEVICE_FLOW, DeviceFlow.class, "Reused");
	/** Laptops are usually used for four years. */
	public final DeviceProfile profile = make(Literals.DEVICE_PROFILE, DeviceProfile.class, "Laptop");

	/** Staff who must be able to write on the road. */
	public final UserGroup staff = make(Literals.USER_GROUP, UserGroup.class, "Staff");

	/** Makes the roadmap. */
	public BuyerRoadmap() {
		roadmap.getLanguages().add("nl");
		award.setUse(CriterionUseType.AWARD);
		award.setThreshold(new BigDecimal("3"));
		scale.setWorst(new BigDecimal("3"));
		scale.setBest(new BigDecimal("6"));
		award.setScale(scale);
		label.setCriterion("leaf/2025/1");
		label.setProof("Certificate of Label leaf, or an equivalent label or equivalent proof");
		procurement.getCriteria().addAll(List.of(award, label));
		for (Offer each : List.of(offer, other)) {
			each.setUnit("device");
			each.setPrice(new BigDecimal("850"));
			each.setYearlyEnergy(new BigDecimal("20"));
			each.setYears(new BigDecimal("6"));
			each.setSupportYears(new BigDecimal("6"));
			procurement.getOffers().add(each);
		}
		roadmap.getProcurements().add(procurement);
		roadmap.getUserGroups().add(staff);
		staff.getNeeds().add(make(Literals.FUNCTIONAL_NEED, FunctionalNeed.class, "Write on the road"));
		staff.getNeeds().getFirst().getProductGroups().add("30213100-6");
		procurement.getUsers().add(staff);
		makeContract();
		makeFlows();
	}

	private void makeContract() {
		contract.setValue(new BigDecimal("1200000"));
		contract.setStart(LocalDate.of(2026, 1, 1));
		contract.setEnd(LocalDate.of(2029, 12, 31));
		contract.setProcurement(procurement);
		change.setDate(LocalDate.of(2026, 6, 1));
		change.setAmount(new BigDecimal("50000"));
		change.setDrawer(Drawer.SMALL);
		contract.getModifications().add(change);
		roadmap.getContracts().add(contract);
	}

	private void makeFlows() {
		fill(recycled, Rung.R8, "100");
		fill(reused, Rung.R3, "50");
		profile.setProductGroup("30213100-6");
		profile.setReferenceYears(new BigDecimal("4"));
		roadmap.getProfiles().add(profile);
	}

	private void fill(DeviceFlow flow, Rung rung, String units) {
		flow.setYear(2025);
		flow.setProductGroup("30213100-6");
		flow.setRung(rung);
		flow.setUnits(new BigDecimal(units));
		flow.setTracedUnits(new BigDecimal(units));
		flow.setAverageAge(new BigDecimal("60"));
		roadmap.getFlows().add(flow);
	}

	/** Puts the contract under Belgian law, with all compulsory clauses. */
	public void goToBelgium() {
		contract.setRegime(Regime.BE);
		for (ClauseKind kind : List.of(ClauseKind.PRICE_REVISION, ClauseKind.LEVIES, ClauseKind.UNFORESEEABLE,
				ClauseKind.ACTS_OF_PARTIES, ClauseKind.SUSPENSION)) {
			ReviewClause clause = make(Literals.REVIEW_CLAUSE, ReviewClause.class, null);
			clause.setKind(kind);
			contract.getClauses().add(clause);
		}
	}

	/**
	 * Gives the reused laptops a bill of materials.
	 *
	 * @param mass mass of its one material, kg
	 */
	public void weigh(String mass) {
		Material metal = make(Literals.MATERIAL, Material.class, "Metal");
		metal.setMass(new BigDecimal(mass));
		reused.getMaterials().add(metal);
	}

	/** Says that the original documents have a sound review clause for the change. */
	public void giveClause() {
		change.getFacts().addAll(List.of(ModificationFact.CLAUSE_IN_DOCUMENTS, ModificationFact.CLAUSE_CLEAR,
				ModificationFact.CLAUSE_SCOPE));
	}

	/** Puts it under Belgian law without a clause on price revision, for works of less than 120,000 euro. */
	public void withoutPriceRevision() {
		goToBelgium();
		contract.setType(ContractType.WORKS);
		drop(ClauseKind.PRICE_REVISION);
		contract.setValue(new BigDecimal("119999"));
		contract.getModifications().clear();
	}

	/**
	 * Leaves a clause out.
	 *
	 * @param kind which one
	 */
	public void drop(ClauseKind kind) {
		contract.getClauses().removeIf(clause -> clause.getKind() == kind);
	}

	/**
	 * Checks by the rules of this bundle.
	 *
	 * @param roadmap a roadmap
	 * @return what is found
	 */
	public static List<Finding> check(Roadmap roadmap) {
		return analysis().check(roadmap, TODAY);
	}

	/** {@return the analysis with the rules of this bundle alone} */
	public static ThreadAnalysis analysis() {
		return new ThreadAnalysis(new SomeFrameworks(), () -> RULES);
	}

	/**
	 * Makes an element.
	 *
	 * @param <E> its kind
	 * @param type its kind
	 * @param kind its kind
	 * @param name its name, or null
	 * @return the element
	 */
	public static <E extends Element> E make(EClass type, Class<E> kind, String name) {
		E element = kind.cast(Identity.create(type));
		element.setName(name);
		return element;
	}
}
