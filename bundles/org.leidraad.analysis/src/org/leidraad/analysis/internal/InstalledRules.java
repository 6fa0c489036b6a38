/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.RuleRegistry;
import org.leidraad.analysis.internal.rules.ThreadRules;
import org.leidraad.model.text.Message;

/**
 * The rules of the thread, and after them those that bundles contribute, in the order of the names of the bundles. No
 * bundle is started before somebody asks for the rules. What cannot be used is told to the log once, and left out.
 */
public final class InstalledRules implements RuleRegistry, IRegistryEventListener {

	private static final String EXTENSION_POINT = "org.leidraad.analysis.rules";
	private static final String ELEMENT = "rule";

	private final IExtensionRegistry extensions;
	private final BiConsumer<String, Throwable> log;

	/** What was made of each declaration, so that a rule is not made again because another bundle arrived. */
	private final Map<IConfigurationElement, Optional<ContributedRule<?>>> known = new HashMap<>();
	private final Set<Message> told = new HashSet<>();
	private List<ContributedRule<?>> contributed = List.of();
	private boolean stale = true;

	/**
	 * @param extensions where bundles declare their rules
	 */
	public InstalledRules(IExtensionRegistry extensions) {
		this(extensions, (text, cause) -> ILog.of(InstalledRules.class).error(text, cause));
	}

	InstalledRules(IExtensionRegistry extensions, BiConsumer<String, Throwable> log) {
		this.extensions = extensions;
		this.log = log;
	}

	/** Begins to follow the bundles that arrive and leave. */
	public void listen() {
		extensions.addListener(this, EXTENSION_POINT);
	}

	/** Ends following them. */
	public void close() {
		extensions.removeListener(this);
	}

	@Override
	public List<Rule<?>> rules() {
		List<Rule<?>> rules = new ArrayList<>(ThreadRules.ALL);
		current().stream().filter(ContributedRule::isOn).forEach(rules::add);
		return List.copyOf(rules);
	}

	@Override
	public void added(IExtension[] arrived) {
		forget();
	}

	@Override
	public void removed(IExtension[] left) {
		forget();
	}

	@Override
	public void added(IExtensionPoint[] arrived) {
		forget();
	}

	@Override
	public void removed(IExtensionPoint[] left) {
		forget();
	}

	private synchronized void forget() {
		stale = true;
	}

	// Read and marked stale under one lock: an event that comes while reading waits and is not lost.
	private synchronized List<ContributedRule<?>> current() {
		if (stale) {
			List<Declared> declared = declared();
			known.keySet().retainAll(declared.stream().map(Declared::element).toList());
			contributed = read(declared);
			stale = false;
		}
		return contributed;
	}

	private record Declared(String bundle, IConfigurationElement element) {
	}

	private List<Declared> declared() {
		return Stream.of(extensions.getConfigurationElementsFor(EXTENSION_POINT)).flatMap(element -> {
			try {
				return ELEMENT.equals(element.getName())
						? Stream.of(new Declared(element.getContributor().getName(), element))
						: Stream.empty();
			} catch (InvalidRegistryObjectException e) {
				// The bundle left between the question and the answer; the event that says so makes us read again.
				return Stream.empty();
			}
		}).sorted(Comparator.comparing(Declared::bundle)).toList();
	}

	private List<ContributedRule<?>> read(List<Declared> declared) {
		Set<String> ids = new HashSet<>();
		ThreadRules.ALL.forEach(rule -> ids.add(rule.id()));
		List<ContributedRule<?>> rules = new ArrayList<>();
		for (Declared one : declared) {
			known.computeIfAbsent(one.element(), element -> make(one)).ifPresent(rule -> {
				if (ids.add(rule.id())) {
					rules.add(rule);
				} else {
					tell(AnalysisTexts.message("contributed.duplicate", one.bundle(), rule.id()), null);
				}
			});
		}
		return rules;
	}

	/** A vendor's class may fail in any way, and must not take the other rules with it. */
	private Optional<ContributedRule<?>> make(Declared declared) {
		String name = "?";
		try {
			name = Optional.ofNullable(declared.element().getAttribute("id")).map(String::strip).orElse(name);
			if (declared.element().createExecutableExtension("class") instanceof Rule<?> rule) {
				return Optional.of(ContributedRule.of(declared.bundle(), name, rule, this::tell));
			}
			tell(AnalysisTexts.message("contributed.no-rule", declared.bundle(), name), null);
		} catch (CoreException | RuntimeException | LinkageError | StackOverflowError e) {
			tell(AnalysisTexts.message("contributed.not-made", declared.bundle(), name, e.toString()), e);
		}
		return Optional.empty();
	}

	private void tell(Message message, Throwable cause) {
		synchronized (told) {
			if (!told.add(message)) {
				return;
			}
		}
		log.accept(message.in(Locale.ENGLISH), cause);
	}
}
