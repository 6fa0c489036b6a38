/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.Action;
import org.leidraad.model.ActionPlan;
import org.leidraad.model.Ambition;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.Milestone;
import org.leidraad.model.Organisation;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Stakeholder;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapStorage;

/** A roadmap with one or two of everything, open but without a file. */
public final class SmallRoadmap {

	/** No framework is installed. */
	public static final FrameworkRegistry NO_FRAMEWORKS = new FrameworkRegistry() {

		@Override
		public List<InstalledFramework> frameworks() {
			return List.of();
		}

		@Override
		public Optional<InstalledFramework> framework(String id) {
			return Optional.empty();
		}

		@Override
		public Optional<InstalledCriterion> criterion(String key) {
			return Optional.empty();
		}
	};

	public final Roadmap roadmap = make(Literals.ROADMAP, "Body", Roadmap.class);
	public final Organisation organisation = make(Literals.ORGANISATION, "Body", Organisation.class);
	public final Stakeholder owner = make(Literals.STAKEHOLDER, "Owner", Stakeholder.class);
	public final Ambition first = make(Literals.AMBITION, "First", Ambition.class);
	public final Ambition second = make(Literals.AMBITION, "Second", Ambition.class);
	public final Target target = make(Literals.TARGET, "Longer use", Target.class);
	public final Target other = make(Literals.TARGET, "Less energy", Target.class);
	public final Indicator indicator = make(Literals.INDICATOR, "Years of use", Indicator.class);
	public final Milestone milestone = make(Literals.MILESTONE, "Half way", Milestone.class);
	public final ActionPlan plan = make(Literals.ACTION_PLAN, "Plan", ActionPlan.class);
	public final Action before = make(Literals.ACTION, "Before", Action.class);
	public final Action after = make(Literals.ACTION, "After", Action.class);
	public final Procurement procurement = make(Literals.PROCUREMENT, "Laptops", Procurement.class);
	public final CriterionUse criterion = make(Literals.CRITERION_USE, "Repairable", CriterionUse.class);
	public final RoadmapDocument document;

	public SmallRoadmap() {
		roadmap.getOrganisations().add(organisation);
		organisation.getStakeholders().add(owner);
		roadmap.getAmbitions().addAll(List.of(first, second));
		second.getTargets().addAll(List.of(other, target));
		target.getIndicators().add(indicator);
		indicator.setUnit("years");
		indicator.getMilestones().add(milestone);
		roadmap.getPlans().add(plan);
		plan.getActions().addAll(List.of(before, after));
		after.getAfter().add(before);
		roadmap.getProcurements().add(procurement);
		procurement.getCriteria().add(criterion);
		criterion.getTargets().add(target);
		document = new RoadmapStorage().create(roadmap, Path.of("small.leidraad").toAbsolutePath());
	}

	/** {@return the roadmap as it would stand in its file} */
	public String file() {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		assertDoesNotThrow(() -> document.resource().save(file, null));
		return file.toString(StandardCharsets.UTF_8);
	}

	private static <T extends Element> T make(EClass kind, String name, Class<T> type) {
		Element element = Identity.create(kind);
		element.setName(name);
		return type.cast(element);
	}
}
