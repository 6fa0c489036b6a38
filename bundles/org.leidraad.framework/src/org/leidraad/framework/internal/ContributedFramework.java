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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.behaviour.Behaviours;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.text.Message;

/** A framework that a bundle contributes; its catalogue and texts are read when first asked for, and once. */
final class ContributedFramework implements InstalledFramework {

	private sealed interface Outcome {

		record Loaded(Catalogue catalogue) implements Outcome {
		}

		record Refused(FrameworkException reason) implements Outcome {
		}
	}

	private final Declaration declaration;
	private final Function<ContributedFramework, OwnAttributes> admission;
	private final BundleTexts texts;
	private final Behaviours behaviours;
	private Optional<Outcome> outcome = Optional.empty();
	private Optional<OwnAttributes> attributesRead = Optional.empty();

	/**
	 * @param declaration what the bundle says of it
	 * @param admission what became of its attributes among those of all others
	 */
	ContributedFramework(Declaration declaration, Function<ContributedFramework, OwnAttributes> admission) {
		this(declaration, admission, Limits.STANDARD);
	}

	ContributedFramework(Declaration declaration, Function<ContributedFramework, OwnAttributes> admission,
			Limits limits) {
		this.declaration = declaration;
		this.admission = admission;
		this.texts = new BundleTexts(declaration, declaration.texts());
		this.behaviours = declaration.behaviours().equals(DeclaredBehaviours.NONE)
				? Behaviours.NONE
				: new GuardedBehaviours(this, limits);
	}

	@Override
	public String id() {
		return declaration.id();
	}

	@Override
	public String bundle() {
		return declaration.bundle().getSymbolicName();
	}

	@Override
	public FrameworkKind kind() {
		return declaration.kind();
	}

	@Override
	public String name(Locale locale) {
		return texts.find(locale, "framework.name").orElse(declaration.name());
	}

	@Override
	public Framework catalogue() throws FrameworkException {
		return loaded().root();
	}

	@Override
	public String text(Locale locale, String key) {
		return texts.find(locale, key).orElseGet(() -> '<' + key + '>');
	}

	@Override
	public Optional<EPackage> attributes() {
		return admission.apply(this).inUse();
	}

	@Override
	public Optional<Message> attributesRefused() {
		return admission.apply(this).refused();
	}

	@Override
	public String attributeName(Locale locale, ENamedElement named) {
		return texts.find(locale, AttributeKeys.of(named)).orElse(named.getName());
	}

	@Override
	public Behaviours behaviours() {
		return behaviours;
	}

	/** {@return what is wrong with what was read or called of it} */
	List<Message> problems() {
		List<Message> problems = new ArrayList<>();
		synchronized (this) {
			outcome.ifPresent(known -> {
				if (known instanceof Outcome.Refused(FrameworkException reason)) {
					problems.add(reason.message());
				}
			});
		}
		problems.addAll(texts.problems());
		problems.addAll(behaviours.switchedOff());
		return problems;
	}

	/** {@return what the bundle says of it} */
	Declaration declaration() {
		return declaration;
	}

	/** {@return what its own attributes are, read when first asked for; those of others are not looked at} */
	synchronized OwnAttributes attributesRead() {
		OwnAttributes known = attributesRead.orElseGet(this::readAttributes);
		attributesRead = Optional.of(known);
		return known;
	}

	private OwnAttributes readAttributes() {
		try {
			return new AttributesReader(declaration).read().map(OwnAttributes::inUse).orElse(OwnAttributes.NONE);
		} catch (FrameworkException e) {
			ILog.of(ContributedFramework.class).error(e.getMessage(), e);
			return OwnAttributes.refused(e.message());
		}
	}

	/**
	 * The catalogue, read when first asked for.
	 *
	 * @return the catalogue
	 * @throws FrameworkException if it cannot be used, each time that it is asked for
	 */
	synchronized Catalogue loaded() throws FrameworkException {
		Outcome known = outcome.orElseGet(this::load);
		outcome = Optional.of(known);
		return switch (known) {
			case Outcome.Loaded(Catalogue catalogue) -> catalogue;
			// A new one each time, so that its stack tells who asked now.
			case Outcome.Refused(FrameworkException reason) -> throw new FrameworkException(reason.message(), reason);
		};
	}

	private Outcome load() {
		try {
			return new Outcome.Loaded(Catalogue.of(new CatalogueReader(declaration).read(), declaration));
		} catch (FrameworkException e) {
			ILog.of(ContributedFramework.class).error(e.getMessage(), e);
			return new Outcome.Refused(e);
		}
	}
}
