/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.BuyingFrameworks;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.model.Aspect;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;

/** What the rules about catalogues say stays current after edits at random, most of which concern them. */
class LiveBuyingTest {

	private static final int STEPS = 150;
	private static final List<String> KEYS = List.of("leaf/2015/old", "leaf/2015/1", "leaf/2020/1", "leaf/2025/new",
			"law/2024/free", "law/2024/duty", "law/2024/index", "guide/2024/advice", "watch/2024/access", "gone/1/1",
			"");
	private static final List<List<String>> GROUPS = List.of(List.of(), List.of("30213100-6"),
			List.of("30200000-1", "48000000-8"), List.of("48000000-8"), List.of("no code"));
	private static final List<String> WORDS = List.of("refurbished", "Circular and repairable", "nothing", "");
	private static final List<List<String>> LANGUAGES = List.of(List.of("nl"), List.of("fr"), List.of("en"));

	/** An edit of one field. */
	private record Edit(EObject element, EStructuralFeature field, Object value) {

		Command in(EditingDomain domain) {
			return SetCommand.create(domain, element, field, value);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
	void saysTheSameAsANewAnalysis(long seed) {
		Random random = new Random(seed);
		HealthyRoadmap all = new HealthyRoadmap();
		all.ambition.getAspects().addAll(List.of(Aspect.ENERGY, Aspect.SOCIAL));
		Resource resource = new ResourceImpl(URI.createURI("test:roadmap"));
		resource.getContents().add(all.roadmap);
		BasicCommandStack stack = new BasicCommandStack();
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		domain.getResourceSet().getResources().add(resource);
		RandomEdits edits = new RandomEdits(domain, all.roadmap, random);
		ThreadAnalysis analysis = new ThreadAnalysis(new BuyingFrameworks());
		try (LiveAnalysis live = analysis.analyse(all.roadmap, HealthyRoadmap.TODAY)) {
			live.watch();
			for (int i = 0; i < STEPS; i++) {
				step(all, edits, stack, domain, random);
				live.update();
				assertEquals(Verdict.of(analysis.analyse(all.roadmap, HealthyRoadmap.TODAY), false).findings(),
						Verdict.of(live, false).findings(), "step " + i);
			}
		}
	}

	private static void step(HealthyRoadmap all, RandomEdits edits, BasicCommandStack stack, EditingDomain domain,
			Random random) {
		int choice = random.nextInt(8);
		if (choice == 0 && stack.canUndo()) {
			stack.undo();
		} else if (choice == 1 && stack.canRedo()) {
			stack.redo();
		} else {
			Optional<Command> command = choice == 2 ? edits.next() : Optional.of(edit(all, random).in(domain));
			command.filter(Command::canExecute).ifPresent(stack::execute);
		}
	}

	private static Edit edit(HealthyRoadmap all, Random random) {
		return switch (random.nextInt(9)) {
			case 0, 1 -> new Edit(all.criterion, Literals.CRITERION_USE__CRITERION, oneOf(KEYS, random));
			case 2 -> new Edit(all.criterion, Literals.CRITERION_USE__USE, oneOf(CriterionUseType.VALUES, random));
			case 3 -> new Edit(all.procurement, Literals.PROCUREMENT__PHASE, oneOf(ProcurementPhase.VALUES, random));
			case 4 -> new Edit(all.procurement, Literals.PROCUREMENT__PRODUCT_GROUPS, oneOf(GROUPS, random));
			case 5 -> new Edit(all.target, Literals.TARGET__PRODUCT_GROUPS, oneOf(GROUPS, random));
			case 6 -> new Edit(all.target, Literals.TARGET__STATEMENT, oneOf(WORDS, random));
			case 7 -> new Edit(all.criterion, Literals.CRITERION_USE__TEXT, oneOf(WORDS, random));
			default -> new Edit(all.roadmap, Literals.ROADMAP__LANGUAGES, oneOf(LANGUAGES, random));
		};
	}

	private static <T> T oneOf(List<T> several, Random random) {
		return several.get(random.nextInt(several.size()));
	}
}
