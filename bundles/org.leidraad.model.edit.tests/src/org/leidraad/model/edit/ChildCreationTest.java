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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.AwardScale;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.Element;
import org.leidraad.model.FactoryDisclosure;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Lesson;
import org.leidraad.model.MarketDialogue;
import org.leidraad.model.Milestone;
import org.leidraad.model.Modification;
import org.leidraad.model.Offer;
import org.leidraad.model.Organisation;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.PathChange;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.Procurement;
import org.leidraad.model.Regime;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.Scenario;
import org.leidraad.model.identity.Identity;

/** What may be added below each kind of element, filled in how, and that adding it can be undone. */
class ChildCreationTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
	private static final Set<String> MADE_ELSEWHERE = Set.of("RuleSetting", "Acceptance");

	private final RoadmapAdapterFactory factory = new RoadmapAdapterFactory(() -> Locale.ENGLISH,
			Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
	private final BasicCommandStack stack = new BasicCommandStack();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, stack);

	@TestFactory
	Stream<DynamicTest> whateverMayBeAddedCanBeUndoneAndRedone() {
		return concrete().map(type -> dynamicTest(type.getName(), () -> {
			Element owner = ready(type);
			for (CommandParameter offered : descriptors(owner)) {
				assertUndoable(owner, offered);
			}
		}));
	}

	private void assertUndoable(Element owner, CommandParameter offered) {
		EObject root = EcoreUtil.getRootContainer(owner);
		EObject before = EcoreUtil.copy(root);
		Command command = CreateChildCommand.create(domain, owner, offered, List.of(owner));
		assertTrue(command.canExecute(), () -> "cannot add " + offered.getValue());
		assertEquals("Add: ", command.getLabel().substring(0, 5));
		stack.execute(command);
		assertSame(owner, ((EObject) offered.getValue()).eContainer());
		EObject after = EcoreUtil.copy(root);
		assertFalse(EcoreUtil.equals(before, after));
		stack.undo();
		assertTrue(EcoreUtil.equals(before, root), () -> "left behind: " + offered.getValue());
		stack.redo();
		assertTrue(EcoreUtil.equals(after, root));
		stack.undo();
	}

	@Test
	void everyKindIsOfferedSomewhereButWhatIsMadeElsewhere() {
		Set<String> offered = new TreeSet<>();
		concrete().map(ChildCreationTest::ready).map(this::descriptors).flatMap(List::stream)
				.forEach(each -> offered.add(((EObject) each.getValue()).eClass().getName()));
		Set<String> expected = new TreeSet<>(concrete().map(EClass::getName).toList());
		expected.removeAll(MADE_ELSEWHERE);
		expected.remove("Roadmap");
		assertEquals(expected, offered);
	}

	@Test
	void theThreeChangesOfAScenarioAreOffered() {
		assertEquals(List.of("UseYearsChange", "RefurbishedShareChange", "PathChange"), kinds(make(Scenario.class)));
	}

	@Test
	void aScaleIsOfferedOnceAndOnlyToWhatEarnsPoints() {
		CriterionUse criterion = make(CriterionUse.class);
		assertEquals(List.of(), kinds(criterion));
		criterion.setUse(CriterionUseType.AWARD);
		AwardScale scale = child(criterion, AwardScale.class);
		criterion.setScale(scale);
		assertEquals(List.of(), kinds(criterion));
		assertEquals(List.of(), kinds(scale), "a linear scale has no steps");
		scale.setKind(ScaleKind.TABLE);
		assertEquals(List.of("ScaleStep"), kinds(scale));
	}

	@Test
	void whatHappensIsDatedToday() {
		assertEquals(TODAY, child(make(Procurement.class), MarketDialogue.class).getDate());
		Contract contract = make(Contract.class);
		assertFalse(kinds(contract).contains("PerformanceCheck"), "nothing was agreed");
		contract.getCriteria().add(make(CriterionUse.class));
		assertEquals(TODAY, child(contract, PerformanceCheck.class).getDate());
		assertEquals(TODAY, child(contract, Modification.class).getDate());
		assertEquals(TODAY, child(contract, FactoryDisclosure.class).getDate());
		assertEquals(TODAY, child(contract, AuditFinding.class).getDate());
		assertEquals(TODAY, child(make(Roadmap.class), Lesson.class).getDate());
	}

	@Test
	void eventsAreOfferedWhereBelgianLawKnowsThem() {
		Contract contract = make(Contract.class);
		assertFalse(kinds(contract).contains("ContractEvent"), "in no roadmap");
		Roadmap roadmap = make(Roadmap.class);
		roadmap.setJurisdiction(Jurisdiction.NL);
		roadmap.getContracts().add(contract);
		assertFalse(kinds(contract).contains("ContractEvent"));
		roadmap.setJurisdiction(Jurisdiction.WALLONIA);
		assertEquals(TODAY, child(contract, ContractEvent.class).getDate());
		contract.setRegime(Regime.EU);
		assertFalse(kinds(contract).contains("ContractEvent"), "its own law goes before that of the roadmap");
	}

	@Test
	void anAnswerNeedsAQuestion() {
		Procurement procurement = make(Procurement.class);
		Offer offer = child(procurement, Offer.class);
		procurement.getOffers().add(offer);
		assertEquals(List.of("CostLine", "Material"), kinds(offer));
		procurement.getCriteria().add(make(CriterionUse.class));
		assertEquals(List.of("CostLine", "OfferAnswer", "Material"), kinds(offer));
	}

	@Test
	void anOfferIsPricedAsTheOneBefore() {
		Procurement procurement = make(Procurement.class);
		procurement.getProductGroups().addAll(List.of("30213100-6", "30231300-0"));
		Offer first = child(procurement, Offer.class);
		assertEquals("30213100-6", first.getProductGroup());
		assertNull(first.getCurrency());
		first.setUnit("device");
		first.setCurrency("USD");
		first.setVatIncluded(true);
		first.setProductGroup("30231300-0");
		first.setQuantity(BigDecimal.TEN);
		first.setYears(new BigDecimal("5"));
		first.setPrice(new BigDecimal("850"));
		procurement.getOffers().add(first);
		Offer second = child(procurement, Offer.class);
		assertEquals(List.of("30231300-0", "device", "USD", BigDecimal.TEN, new BigDecimal("5")),
				List.of(second.getProductGroup(), second.getUnit(), second.getCurrency(), second.getQuantity(),
						second.getYears()));
		assertNull(second.getPrice());
		assertTrue(second.isVatIncluded());
	}

	@Test
	void flowsContractsAndPathsStartFromWhatIsKnown() {
		Roadmap roadmap = make(Roadmap.class);
		assertEquals(2026, child(roadmap, DeviceFlow.class).getYear());
		assertEquals(make(Contract.class).getBuyerClass(), child(roadmap, Contract.class).getBuyerClass());
		Organisation organisation = make(Organisation.class);
		organisation.setType(OrganisationType.UTILITY);
		roadmap.getOrganisations().add(organisation);
		assertEquals(OrganisationType.UTILITY, child(roadmap, Contract.class).getBuyerClass());
		DeviceFlow flow = make(DeviceFlow.class);
		flow.setProductGroup("30213100-6");
		roadmap.getFlows().add(flow);
		assertEquals("30213100-6", child(roadmap, DeviceFlow.class).getProductGroup());
		PathChange path = make(PathChange.class);
		Milestone milestone = child(path, Milestone.class);
		assertEquals(LocalDate.of(2027, 12, 31), milestone.getDate());
		path.getMilestones().add(milestone);
		assertEquals(LocalDate.of(2028, 12, 31), child(path, Milestone.class).getDate());
	}

	/** An element of a kind, such that all that can ever be added below it may be. */
	private static Element ready(EClass type) {
		Element element = Identity.create(type);
		switch (element) {
			case Indicator indicator -> indicator.setKind(IndicatorKind.QUALITATIVE);
			case CriterionUse criterion -> criterion.setUse(CriterionUseType.AWARD);
			case AwardScale scale -> scale.setKind(ScaleKind.STEPS);
			case Contract contract -> {
				contract.setRegime(Regime.BE);
				withCriterion(contract);
			}
			case Offer offer -> asked(offer);
			default -> {
				// as it is
			}
		}
		return element;
	}

	private static void asked(Offer offer) {
		Procurement procurement = make(Procurement.class);
		procurement.getCriteria().add(make(CriterionUse.class));
		procurement.getOffers().add(offer);
	}

	private static void withCriterion(Contract contract) {
		Procurement procurement = make(Procurement.class);
		procurement.getCriteria().add(make(CriterionUse.class));
		Roadmap roadmap = make(Roadmap.class);
		roadmap.getProcurements().add(procurement);
		roadmap.getContracts().add(contract);
		contract.getCriteria().addAll(procurement.getCriteria());
	}

	private static Stream<EClass> concrete() {
		return RoadmapPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(type -> !type.isAbstract());
	}

	private List<CommandParameter> descriptors(EObject owner) {
		IEditingDomainItemProvider provider = (IEditingDomainItemProvider) factory.adapt(owner,
				IEditingDomainItemProvider.class);
		List<CommandParameter> offered = provider.getNewChildDescriptors(owner, domain, null).stream()
				.map(CommandParameter.class::cast).toList();
		offered.forEach(each -> assertTrue(
				((EStructuralFeature) each.getFeature()).getEContainingClass().isSuperTypeOf(owner.eClass())));
		return offered;
	}

	private List<String> kinds(EObject owner) {
		return descriptors(owner).stream().map(each -> ((EObject) each.getValue()).eClass().getName()).toList();
	}

	private <T> T child(EObject owner, Class<T> type) {
		return descriptors(owner).stream().map(CommandParameter::getValue).filter(type::isInstance).map(type::cast)
				.findFirst().orElseThrow();
	}

	private static <T extends Element> T make(Class<T> type) {
		return type.cast(Identity.create((EClass) RoadmapPackage.eINSTANCE.getEClassifier(type.getSimpleName())));
	}
}
