/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.benchmarks;

import java.util.List;
import java.util.Map;

import org.leidraad.model.Ambition;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CostKind;
import org.leidraad.model.CostLine;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.JointBuyer;
import org.leidraad.model.MarketDialogue;
import org.leidraad.model.Offer;
import org.leidraad.model.OrganisationFunction;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.Target;

/** A procurement with fifteen criteria (eight specifications, four to award, three clauses) and three offers. */
final class Tender {

	private static final List<CriterionUseType> USES = List.of(CriterionUseType.TECHNICAL_SPECIFICATION,
			CriterionUseType.AWARD, CriterionUseType.TECHNICAL_SPECIFICATION, CriterionUseType.CONTRACT_CLAUSE);
	private static final Map<CriterionUseType, List<String>> KEYS = Map.of(
			CriterionUseType.TECHNICAL_SPECIFICATION, List.of("warranty", "spare-parts", "energy-monitor", "port"),
			CriterionUseType.AWARD, List.of("warranty-award", "battery-award", "energy-pc-award"),
			CriterionUseType.CONTRACT_CLAUSE, List.of("substitution", "climate-info", "eol"));
	private static final int CRITERIA = 15;

	private final Draw draw;
	private final Body body;

	Tender(Draw draw, Body body) {
		this.draw = draw;
		this.body = body;
	}

	Procurement make(int year, int part) {
		Procurement procurement = draw.make(Literals.PROCUREMENT, Procurement.class);
		procurement.setName((part == 0 ? "Laptops en beeldschermen " : "Telefoons en tablets ") + year);
		procurement.setDescription("Levering, inname en tweede leven voor gemeente " + body.number + '.');
		procurement.setPhase(ProcurementPhase.AWARDED);
		procurement.setProcedure("Europese openbare procedure");
		procurement.setPublicationDate(draw.day(year - 1));
		procurement.setEstimatedValue(Draw.decimal(draw.between(10, 90) * 50_000, 0));
		procurement.setOwner(body.person(OrganisationFunction.PROCUREMENT));
		procurement.getProductGroups().addAll(Body.GROUPS.subList(part * 2, part * 2 + 2));
		procurement.getUsers().addAll(draw.some(body.users, 2));
		body.roadmap.getProcurements().add(procurement);
		for (int i = 0; i < CRITERIA; i++) {
			procurement.getCriteria().add(criterion(i));
		}
		for (int i = 0; i < 2; i++) {
			procurement.getDialogues().add(dialogue(year));
		}
		JointBuyer buyer = draw.make(Literals.JOINT_BUYER, JointBuyer.class);
		buyer.setName("Gemeente Voorbeeld " + (body.number + 1));
		procurement.getBuyers().add(buyer);
		for (int i = 0; i < 3; i++) {
			procurement.getOffers().add(offer(procurement, i));
		}
		return procurement;
	}

	private CriterionUse criterion(int i) {
		CriterionUse criterion = draw.make(Literals.CRITERION_USE, CriterionUse.class);
		criterion.setName("Eis " + (i + 1) + " van gemeente " + body.number);
		criterion.setText("De aangeboden modellen voldoen aan eis " + (i + 1) + " of aan iets gelijkwaardigs.");
		criterion.setUse(USES.get(i % USES.size()));
		// the others are of the body's own wording
		criterion.setCriterion(i % 3 == 2 ? null : "eu-gpp/2021/" + draw.one(KEYS.get(criterion.getUse())));
		criterion.setProof("Vermelding in het register van het keurmerk of gelijkwaardig bewijs.");
		Target target = body.targets.get(i % body.targets.size());
		criterion.getTargets().add(target);
		criterion.getAspects().addAll(((Ambition) target.eContainer()).getAspects());
		if (criterion.getUse() == CriterionUseType.AWARD) {
			criterion.setScale(scale());
		} else if (draw.oneIn(3)) {
			criterion.setThreshold(Draw.decimal(draw.between(2, 8), 0));
			criterion.setUnit("jaar");
		}
		body.criteria.add(criterion);
		return criterion;
	}

	private AwardScale scale() {
		AwardScale scale = draw.make(Literals.AWARD_SCALE, AwardScale.class);
		scale.setWorst(Draw.decimal(0, 0));
		scale.setBest(Draw.decimal(10, 0));
		ScaleStep step = draw.make(Literals.SCALE_STEP, ScaleStep.class);
		step.setFrom(Draw.decimal(draw.between(1, 9), 0));
		step.setShare(Draw.decimal(0.5, 1));
		scale.getSteps().add(step);
		return scale;
	}

	private MarketDialogue dialogue(int year) {
		MarketDialogue dialogue = draw.make(Literals.MARKET_DIALOGUE, MarketDialogue.class);
		dialogue.setDate(draw.day(year - 2));
		dialogue.getParties().addAll(List.of("Leverancier A (fictief)", "Leverancier B (fictief)"));
		dialogue.setAsked("Kan de inname per serienummer worden verantwoord?");
		dialogue.setLearnt("Ja, vanaf " + year + ", tegen een kleine meerprijs.");
		return dialogue;
	}

	private Offer offer(Procurement procurement, int i) {
		Offer offer = draw.make(Literals.OFFER, Offer.class);
		offer.setName("Offerte " + (char) ('A' + i));
		offer.setSupplier("Leverancier " + (char) ('A' + i) + " (fictief)");
		offer.setProduct("Model " + draw.between(100, 999));
		offer.setProductGroup(procurement.getProductGroups().getFirst());
		offer.setUnit("stuks");
		offer.setQuantity(Draw.decimal(draw.between(4, 40) * 50, 0));
		offer.setPrice(Draw.decimal(draw.between(400, 1400), 0));
		offer.setYears(Draw.decimal(draw.between(4, 6), 0));
		offer.setSupportYears(Draw.decimal(draw.between(6, 8), 0));
		offer.setYearlyEnergy(Draw.decimal(draw.between(18, 70), 0));
		offer.setEmbodiedCarbon(Draw.decimal(draw.between(120, 330), 0));
		offer.getLabels().add("epeat");
		for (CostKind kind : List.of(CostKind.PURCHASE, CostKind.ENERGY, CostKind.MAINTENANCE, CostKind.END_OF_LIFE)) {
			CostLine line = draw.make(Literals.COST_LINE, CostLine.class);
			line.setKind(kind);
			line.setYear(0);
			line.setAmount(Draw.decimal(draw.between(5, 900), 0));
			offer.getCosts().add(line);
		}
		return offer;
	}

	/** Award criteria share a hundred points. */
	static void weigh(Procurement procurement) {
		List<CriterionUse> awarded = procurement.getCriteria().stream()
				.filter(criterion -> criterion.getUse() == CriterionUseType.AWARD).toList();
		int left = 100;
		for (int i = 0; i < awarded.size(); i++) {
			int points = i == awarded.size() - 1 ? left : 100 / awarded.size();
			awarded.get(i).setWeight(Draw.decimal(points, 0));
			left -= points;
		}
	}
}
