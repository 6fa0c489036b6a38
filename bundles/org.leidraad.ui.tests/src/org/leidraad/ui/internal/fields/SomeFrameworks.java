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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EPackage;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.behaviour.Behaviours;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Maturity;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;
import org.leidraad.model.text.Message;

/** Frameworks that come and go as a test likes. */
public final class SomeFrameworks implements FrameworkRegistry {

	/** Texts of the frameworks by key; what is not among them is told as the key in angle brackets. */
	public final Map<String, String> texts = new TreeMap<>();
	/** Who is told of changes. */
	public final List<Runnable> listeners = new ArrayList<>();
	/** What was refused. */
	public final List<Message> problems = new ArrayList<>();
	private final Map<String, Made> frameworks = new TreeMap<>();

	private record Made(String id, FrameworkKind kind, Framework catalogue, Map<String, String> texts,
			Optional<EPackage> attributes, Behaviours behaviours) implements InstalledFramework {

		@Override
		public String bundle() {
			return "org.example." + id;
		}

		@Override
		public String name(Locale locale) {
			return "Label " + id;
		}

		@Override
		public String text(Locale locale, String key) {
			return texts.getOrDefault(key, '<' + key + '>');
		}
	}

	/** Adds a framework of one edition, {@code 2025}. */
	public SomeFrameworks with(String id, FrameworkKind kind, Consumer<Framework> content) {
		return with(id, kind, content, Optional.empty(), Behaviours.NONE);
	}

	/** Adds a framework of one edition, {@code 2025}, that can do more than data. */
	public SomeFrameworks with(String id, FrameworkKind kind, Consumer<Framework> content,
			Optional<EPackage> attributes, Behaviours behaviours) {
		Framework catalogue = CatalogueFactory.eINSTANCE.createFramework();
		catalogue.setId(id);
		catalogue.setKind(kind);
		Edition edition = CatalogueFactory.eINSTANCE.createEdition();
		edition.setId("2025");
		catalogue.getEditions().add(edition);
		content.accept(catalogue);
		frameworks.put(id, new Made(id, kind, catalogue, texts, attributes, behaviours));
		tell();
		return this;
	}

	/** Takes a framework away. */
	public void without(String id) {
		frameworks.remove(id);
		tell();
	}

	/** Adds a criterion of the only edition. */
	public static Criterion criterion(Framework framework, String key, Aspect aspect, Use... uses) {
		Criterion criterion = CatalogueFactory.eINSTANCE.createCriterion();
		criterion.setKey(key);
		criterion.setAspect(aspect);
		criterion.setEdition(framework.getEditions().getFirst());
		criterion.getUses().addAll(List.of(uses));
		framework.getCriteria().add(criterion);
		return criterion;
	}

	/** Adds a scale for self-assessments. */
	public static void scale(Framework framework, int lowest, int highest) {
		Maturity scale = CatalogueFactory.eINSTANCE.createMaturity();
		scale.setLowest(lowest);
		scale.setHighest(highest);
		framework.setMaturity(scale);
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	@Override
	public List<InstalledFramework> frameworks() {
		return List.copyOf(frameworks.values());
	}

	@Override
	public Optional<InstalledFramework> framework(String id) {
		return Optional.ofNullable(frameworks.get(id));
	}

	@Override
	public Optional<InstalledCriterion> criterion(String key) {
		return CriterionKey.parse(key).flatMap(wanted -> Optional.ofNullable(frameworks.get(wanted.framework()))
				.flatMap(framework -> framework.catalogue().getCriteria().stream()
						.filter(one -> one.getKey().equals(wanted.criterion())).findFirst()
						.map(found -> new InstalledCriterion(framework, found))));
	}

	@Override
	public List<Message> problems() {
		return List.copyOf(problems);
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
