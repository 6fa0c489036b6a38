/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.behaviour.AttributePage;
import org.leidraad.framework.behaviour.Behaviours;
import org.leidraad.framework.behaviour.Figure;
import org.leidraad.framework.behaviour.ListedProduct;
import org.leidraad.framework.behaviour.PageFigures;
import org.leidraad.framework.behaviour.ProductList;
import org.leidraad.framework.behaviour.ProductListReader;
import org.leidraad.framework.behaviour.ReportSection;
import org.leidraad.framework.behaviour.SectionLine;
import org.leidraad.framework.behaviour.TierRule;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;

/** The behaviours that a bundle declares, each bounded so that a class at fault harms nothing but itself. */
final class GuardedBehaviours implements Behaviours {

	private final ContributedFramework framework;
	private final Limits limits;
	private final Checks checks;
	private final Watch watch;
	private final Optional<Guarded<TierRule>> tier;
	private final Optional<Guarded<ProductListReader>> reader;
	private final Optional<Guarded<ReportSection>> section;
	private final Map<String, Guarded<PageFigures>> figures = new HashMap<>();
	private Optional<EPackage> lookedAt = Optional.empty();
	private Optional<Pages> pages = Optional.empty();

	GuardedBehaviours(ContributedFramework framework, Limits limits) {
		this.framework = framework;
		this.limits = limits;
		this.checks = new Checks(limits);
		this.watch = new Watch(framework.id());
		DeclaredBehaviours declared = framework.declaration().behaviours();
		tier = Guarded.of(framework.bundle(), declared.tiers(), TierRule.class, watch, limits);
		reader = Guarded.of(framework.bundle(), declared.products(), ProductListReader.class, watch, limits);
		section = Guarded.of(framework.bundle(), declared.sections(), ReportSection.class, watch, limits);
		declared.pages().forEach(page -> page.figures().ifPresent(one -> figures.putIfAbsent(page.attributes(),
				new Guarded<>(framework.bundle(), one, PageFigures.class, watch, limits))));
	}

	@Override
	public boolean hasCode() {
		return framework.declaration().behaviours().haveCode();
	}

	@Override
	public boolean computesTier() {
		return tier.filter(Guarded::isOn).isPresent();
	}

	@Override
	public Optional<Level> tier(Edition edition, Set<String> met) {
		Optional<Framework> catalogue = catalogue();
		if (!computesTier() || catalogue.isEmpty()) {
			return Optional.empty();
		}
		if (edition.eContainer() != catalogue.get()) {
			throw new IllegalArgumentException("Not an edition of " + framework.id() + ": " + edition.getId());
		}
		Set<String> keys = Set.copyOf(met);
		return tier.flatMap(guard -> guard.ask(rule -> checks.tier(rule.tier(edition, keys), catalogue.get())))
				.flatMap(level -> level);
	}

	@Override
	public boolean readsProducts() {
		return reader.filter(Guarded::isOn).isPresent();
	}

	@Override
	public long products(ProductList list, Consumer<ListedProduct> products) throws FrameworkException {
		Guarded<ProductListReader> guard = reader.orElseThrow(() -> new FrameworkException(
				Message.of(Messages.TEXTS, "products.none", framework.bundle(), list.name()), null));
		if (guard.off().isPresent()) {
			throw new FrameworkException(guard.off().get(), null);
		}
		Framework catalogue = framework.catalogue();
		try {
			// A reader of its own for each list: two may be read at once.
			return new ListReading(framework.bundle(), guard.create(), new CountedList(list, limits.bytes()), catalogue,
					limits).read(watch, products);
		} catch (BehaviourFault fault) {
			throw new FrameworkException(guard.switchOff(fault), fault);
		}
	}

	@Override
	public List<AttributePage> pages() {
		return lookedAtPages().sound().stream().map(this::asItIsNow).toList();
	}

	private AttributePage asItIsNow(AttributePage page) {
		boolean computed = page.figures() && figures.get(page.attributes()).isOn();
		return computed == page.figures() ? page : new AttributePage(page.attributes(), page.groups(), computed);
	}

	// Own attributes may become usable later, when another bundle with their namespace leaves.
	private synchronized Pages lookedAtPages() {
		Optional<EPackage> attributes = framework.declaration().behaviours().pages().isEmpty()
				? Optional.empty()
				: framework.attributes();
		if (pages.isEmpty() || !attributes.equals(lookedAt)) {
			pages = Optional.of(Pages.of(framework.declaration(), attributes));
			lookedAt = attributes;
		}
		return pages.get();
	}

	@Override
	public List<Figure> figures(EObject attributes, Element element) {
		String name = attributes.eClass().getName();
		boolean own = framework.attributes().filter(attributes.eClass().getEPackage()::equals).isPresent();
		boolean shown = own && pages().stream().anyMatch(page -> page.attributes().equals(name));
		return shown
				? Optional.ofNullable(figures.get(name))
						.flatMap(guard -> guard.ask(page -> checks.figures(page.figures(attributes, element))))
						.orElse(List.of())
				: List.of();
	}

	@Override
	public List<SectionLine> section(Roadmap roadmap, Locale locale) {
		return section.flatMap(guard -> guard.ask(one -> checks.section(one.lines(roadmap, locale)))).orElse(List.of());
	}

	@Override
	public List<Message> switchedOff() {
		List<Message> off = new ArrayList<>();
		Stream.of(tier, reader, section).flatMap(Optional::stream).flatMap(guard -> guard.off().stream())
				.forEach(off::add);
		figures.values().forEach(guard -> guard.off().ifPresent(off::add));
		synchronized (this) {
			pages.ifPresent(known -> off.addAll(known.problems()));
		}
		return off;
	}

	private Optional<Framework> catalogue() {
		try {
			return Optional.of(framework.catalogue());
		} catch (FrameworkException unusable) {
			// Told where it was read; a framework without a catalogue has no tiers.
			return Optional.empty();
		}
	}
}
