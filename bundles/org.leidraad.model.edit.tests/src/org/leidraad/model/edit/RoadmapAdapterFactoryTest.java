/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.model.Action;
import org.leidraad.model.ActionPlan;
import org.leidraad.model.Ambition;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RubricLevel;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;

/** What a tree, a properties view and a menu get to see of the model, and that commands undo what they do. */
class RoadmapAdapterFactoryTest {

	private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

	private final RoadmapAdapterFactory factory = new RoadmapAdapterFactory(() -> Locale.of("nl"), NOW);
	private final BasicCommandStack stack = new BasicCommandStack();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, stack);
	private final Roadmap roadmap = make(Roadmap.class);
	private final Ambition ambition = make(Ambition.class);
	private final Target target = make(Target.class);
	private final Indicator indicator = make(Indicator.class);

	@BeforeEach
	void fill() {
		roadmap.setName("Routekaart");
		roadmap.setLastYear(2030);
		roadmap.getAmbitions().add(ambition);
		ambition.getTargets().add(target);
		target.getIndicators().add(indicator);
		Resource resource = new ResourceImpl();
		resource.getContents().add(roadmap);
		domain.getResourceSet().getResources().add(resource);
	}

	@Test
	void labelsAreNamesInTheLanguageAskedFor() {
		assertEquals("Routekaart", labels(roadmap).getText(roadmap));
		assertEquals("(doelstelling zonder naam)", labels(target).getText(target));
	}

	@Test
	void childrenAreWhatAnElementContainsInTheOrderOfTheModel() {
		ActionPlan plan = make(ActionPlan.class);
		roadmap.getPlans().add(plan);
		Ambition second = make(Ambition.class);
		roadmap.getAmbitions().add(second);
		assertEquals(List.of(ambition, second, plan), List.copyOf(tree(roadmap).getChildren(roadmap)));
		assertTrue(tree(target).hasChildren(target));
		assertFalse(tree(indicator).hasChildren(indicator));
		assertSame(ambition, tree(target).getParent(target));
	}

	@Test
	void newChildrenHaveIdentifiersAndWhatCanBeGuessed() {
		assertEquals(2030, child(roadmap, Ambition.class).getYear());
		assertEquals(LocalDate.of(2030, 12, 31), child(ambition, Target.class).getDueDate());
		assertEquals("yearly", child(target, Indicator.class).getFrequency());
		assertEquals(LocalDate.of(2027, 12, 31), child(indicator, Milestone.class).getDate());
		Measurement measurement = child(indicator, Measurement.class);
		assertEquals(LocalDate.of(2026, 11, 21), measurement.getDate());
		assertEquals(LocalDate.of(2026, 11, 21), measurement.getEnteredOn());
		assertEquals(LocalDate.of(2026, 11, 21), child(make(ActionPlan.class), Action.class).getStart());
		Contract contract = make(Contract.class);
		assertEquals(LocalDate.of(2027, 11, 21), child(contract, EvaluationMoment.class).getDate());
		contract.setEnd(LocalDate.of(2027, 3, 31));
		assertEquals(LocalDate.of(2027, 3, 31), child(contract, EvaluationMoment.class).getDate());
		assertTrue(measurement.getId().matches("x-\\w{6}"), measurement.getId());
		assertNotEquals(measurement.getId(), child(indicator, Measurement.class).getId());
	}

	@Test
	void theNextMilestoneComesAYearAfterTheLast() {
		for (int year : new int[]{2029, 2028}) {
			Milestone milestone = make(Milestone.class);
			milestone.setDate(LocalDate.of(year, 6, 30));
			indicator.getMilestones().add(milestone);
		}
		assertEquals(LocalDate.of(2030, 6, 30), child(indicator, Milestone.class).getDate());
	}

	@Test
	void onlyAQualitativeIndicatorIsOfferedLevels() {
		assertTrue(childIfOffered(indicator, RubricLevel.class).isEmpty());
		indicator.setKind(IndicatorKind.QUALITATIVE);
		RubricLevel first = child(indicator, RubricLevel.class);
		assertEquals(1, first.getLevel());
		indicator.getRubric().add(first);
		assertEquals(2, child(indicator, RubricLevel.class).getLevel());
	}

	@Test
	void addingAChildIsACommandWithATranslatedName() {
		CommandParameter descriptor = descriptors(target).stream()
				.filter(parameter -> parameter.getValue() instanceof Indicator).findFirst().orElseThrow();
		Command command = CreateChildCommand.create(domain, target, descriptor, List.of(target));
		assertEquals("Toevoegen: indicator", command.getLabel());
		Command measurement = CreateChildCommand.create(domain, indicator, descriptors(indicator).stream()
				.filter(parameter -> parameter.getValue() instanceof Measurement).findFirst().orElseThrow(), List.of());
		assertEquals("Toevoegen: meting", measurement.getLabel());
		stack.execute(command);
		assertEquals(List.of(indicator, descriptor.getValue()), target.getIndicators());
		stack.undo();
		assertEquals(List.of(indicator), target.getIndicators());
		stack.redo();
		assertEquals(2, target.getIndicators().size());
	}

	@Test
	void pastedCopiesHaveIdentifiersOfTheirOwn() {
		Milestone milestone = make(Milestone.class);
		indicator.getMilestones().add(milestone);
		Measurement wrong = make(Measurement.class);
		Measurement right = make(Measurement.class);
		right.setSupersedes(wrong);
		indicator.getMeasurements().addAll(List.of(wrong, right));
		stack.execute(CopyToClipboardCommand.create(domain, indicator));
		stack.execute(PasteFromClipboardCommand.create(domain, target, null));
		stack.execute(PasteFromClipboardCommand.create(domain, target, null));
		assertEquals(3, target.getIndicators().size());
		assertEquals(3, target.getIndicators().stream().map(Indicator::getId).distinct().count());
		assertEquals(3,
				target.getIndicators().stream().map(each -> each.getMilestones().get(0).getId()).distinct().count());
		Indicator copy = target.getIndicators().get(2);
		assertSame(copy.getMeasurements().get(0), copy.getMeasurements().get(1).getSupersedes());
		stack.undo();
		stack.undo();
		assertEquals(List.of(indicator), target.getIndicators());
	}

	@Test
	void deletingTakesReferencesAlongAndUndoBringsThemBack() {
		ActionPlan plan = make(ActionPlan.class);
		roadmap.getPlans().add(plan);
		plan.getTargets().add(target);
		stack.execute(DeleteCommand.create(domain, target));
		assertEquals(List.of(), plan.getTargets());
		stack.undo();
		assertEquals(List.of(target), plan.getTargets());
		assertEquals(List.of(target), ambition.getTargets());
	}

	@Test
	void viewersHearWhatToRefresh() {
		List<IViewerNotification> heard = new ArrayList<>();
		factory.addListener(notification -> heard.add((IViewerNotification) notification));
		List.of(roadmap, ambition, target, indicator).forEach(this::labels);
		stack.execute(SetCommand.create(domain, target, RoadmapPackage.Literals.ELEMENT__NAME, "Nieuw"));
		assertHeard(heard, target, false);
		stack.undo();
		assertHeard(heard, target, false);
		Measurement measurement = make(Measurement.class);
		indicator.getMeasurements().add(measurement);
		assertHeard(heard, indicator, true);
		labels(measurement);
		indicator.setUnit("%");
		assertEquals(List.of(indicator, measurement), heard.stream().map(IViewerNotification::getElement).toList(),
				"the unit is in the label of the value");
		heard.clear();
		target.setName(target.getName());
		assertEquals(List.of(), heard, "nothing changed");
	}

	@Test
	void fieldsHaveLabelsAndHints() {
		IItemPropertySource source = (IItemPropertySource) factory.adapt(indicator, IItemPropertySource.class);
		List<IItemPropertyDescriptor> descriptors = source.getPropertyDescriptors(indicator);
		IItemPropertyDescriptor method = descriptor(descriptors, RoadmapPackage.Literals.INDICATOR__METHOD);
		assertEquals("Meetmethode", method.getDisplayName(indicator));
		assertTrue(method.getDescription(indicator).startsWith("Hoe de gegevens"));
		assertTrue(method.isMultiLine(indicator));
		assertTrue(method.canSetProperty(indicator));
		assertFalse(descriptor(descriptors, RoadmapPackage.Literals.ELEMENT__ID).canSetProperty(indicator));
		assertFalse(descriptor(descriptors, RoadmapPackage.Literals.INDICATOR__ACTIONS).canSetProperty(indicator));
		assertNull(descriptors.stream()
				.filter(each -> each.getFeature(indicator) == RoadmapPackage.Literals.INDICATOR__MILESTONES)
				.findAny().orElse(null), "what is contained is in the tree");
	}

	private static IItemPropertyDescriptor descriptor(List<IItemPropertyDescriptor> descriptors, Object feature) {
		return descriptors.stream().filter(each -> each.getFeature(null) == feature).findFirst().orElseThrow();
	}

	private static void assertHeard(List<IViewerNotification> heard, Element element, boolean content) {
		assertEquals(1, heard.size());
		assertSame(element, heard.get(0).getElement());
		assertEquals(content, heard.get(0).isContentRefresh());
		assertTrue(heard.get(0).isLabelUpdate());
		heard.clear();
	}

	private IItemLabelProvider labels(EObject element) {
		return (IItemLabelProvider) factory.adapt(element, IItemLabelProvider.class);
	}

	private ITreeItemContentProvider tree(EObject element) {
		return (ITreeItemContentProvider) factory.adapt(element, ITreeItemContentProvider.class);
	}

	private List<CommandParameter> descriptors(EObject owner) {
		IEditingDomainItemProvider provider = (IEditingDomainItemProvider) factory.adapt(owner,
				IEditingDomainItemProvider.class);
		Collection<?> descriptors = provider.getNewChildDescriptors(owner, domain, null);
		return descriptors.stream().map(CommandParameter.class::cast).toList();
	}

	private <T> Optional<T> childIfOffered(EObject owner, Class<T> type) {
		return descriptors(owner).stream().map(CommandParameter::getValue).filter(type::isInstance).map(type::cast)
				.findFirst();
	}

	private <T> T child(EObject owner, Class<T> type) {
		return childIfOffered(owner, type).orElseThrow();
	}

	private static <T extends Element> T make(Class<T> type) {
		return type.cast(Identity.create((EClass) RoadmapPackage.eINSTANCE.getEClassifier(type.getSimpleName())));
	}
}
