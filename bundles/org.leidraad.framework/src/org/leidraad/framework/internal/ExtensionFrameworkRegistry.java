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
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.ecore.EPackage;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.crosswalk.Crosswalk;
import org.leidraad.model.text.Message;

/**
 * The installed frameworks as the extension registry knows them. Reads the
 * declarations when first asked and again after a bundle arrived or left.
 * A declaration that cannot be used is left out and told to the log; it does
 * not hinder the others.
 */
public final class ExtensionFrameworkRegistry implements FrameworkRegistry, IRegistryEventListener {

	private static final String EXTENSION_POINT = "org.leidraad.framework.frameworks";
	private static final String ELEMENT = "framework";

	private final IExtensionRegistry extensions;

	/** What was made of each declaration, so that a catalogue is not read again because another bundle arrived. */
	private final Map<Declaration, ContributedFramework> known = new HashMap<>();
	private final Set<Message> told = new HashSet<>();
	private final List<Message> declared = new ArrayList<>();
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private SortedMap<String, ContributedFramework> installed = Collections.emptySortedMap();
	private Map<ContributedFramework, OwnAttributes> admitted = Map.of();
	private Optional<Crosswalk> crosswalk = Optional.empty();
	private boolean stale = true;
	private boolean undecided = true;

	/**
	 * @param extensions where bundles declare their frameworks
	 */
	public ExtensionFrameworkRegistry(IExtensionRegistry extensions) {
		this.extensions = extensions;
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
	public List<InstalledFramework> frameworks() {
		return List.copyOf(current().values());
	}

	@Override
	public Optional<InstalledFramework> framework(String id) {
		return id == null ? Optional.empty() : Optional.ofNullable(current().get(id));
	}

	@Override
	public Optional<InstalledCriterion> criterion(String key) {
		return CriterionKey.parse(key).flatMap(this::criterion);
	}

	private Optional<InstalledCriterion> criterion(CriterionKey key) {
		ContributedFramework framework = current().get(key.framework());
		if (framework == null) {
			return Optional.empty();
		}
		try {
			return framework.loaded().criterion(key).map(found -> new InstalledCriterion(framework, found));
		} catch (FrameworkException e) {
			// Told to the log when the catalogue was tried; to who asks for a criterion there simply is none.
			return Optional.empty();
		}
	}

	@Override
	public Collection<EPackage> attributePackages() {
		return admitted().values().stream().flatMap(each -> each.inUse().stream()).toList();
	}

	// Made outside the lock, as all catalogues are read for it: who asks for something else meanwhile does not wait.
	@Override
	public Crosswalk crosswalk() {
		SortedMap<String, ContributedFramework> now;
		synchronized (this) {
			now = current();
			if (crosswalk.isPresent()) {
				return crosswalk.get();
			}
		}
		Crosswalk made = Crosswalk.build(this);
		synchronized (this) {
			if (now == current() && crosswalk.isEmpty()) {
				crosswalk = Optional.of(made);
			}
			return crosswalk.orElse(made);
		}
	}

	@Override
	public List<Message> problems() {
		List<Message> problems = new ArrayList<>();
		Collection<ContributedFramework> frameworks;
		synchronized (this) {
			frameworks = current().values();
			problems.addAll(declared);
			if (!undecided) {
				admitted.values().forEach(each -> each.refused().ifPresent(problems::add));
			}
		}
		frameworks.forEach(framework -> problems.addAll(framework.problems()));
		return problems.stream().distinct().toList();
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.addIfAbsent(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private OwnAttributes attributesOf(ContributedFramework framework) {
		return admitted().getOrDefault(framework, OwnAttributes.NONE);
	}

	// Only who asks for attributes has them read, and then all: a namespace can be in use by any other bundle.
	private synchronized Map<ContributedFramework, OwnAttributes> admitted() {
		Collection<ContributedFramework> frameworks = current().values();
		if (undecided) {
			admitted = Admission.of(frameworks, this::tell);
			undecided = false;
		}
		return admitted;
	}

	@Override
	public void added(IExtension[] arrived) {
		// Nothing is forgotten: what arrived may have been read before the news of it came.
		changed();
	}

	@Override
	public void removed(IExtension[] left) {
		changed(left);
	}

	@Override
	public void added(IExtensionPoint[] arrived) {
		changed();
	}

	@Override
	public void removed(IExtensionPoint[] left) {
		changed();
	}

	private void changed(IExtension... left) {
		forget(left);
		for (Runnable listener : listeners) {
			SafeRunner.run(listener::run);
		}
	}

	private synchronized void forget(IExtension... left) {
		Set<String> bundles = new HashSet<>();
		for (IExtension extension : left) {
			bundles.add(extension.getContributor().getName());
		}
		known.keySet().removeIf(declaration -> bundles.contains(declaration.bundle().getSymbolicName()));
		stale = true;
	}

	// Read and marked stale under one lock: an event that comes while reading waits and is not lost.
	private synchronized SortedMap<String, ContributedFramework> current() {
		if (stale) {
			installed = Collections.unmodifiableSortedMap(read());
			known.values().retainAll(installed.values());
			crosswalk = Optional.empty();
			undecided = true;
			stale = false;
		}
		return installed;
	}

	private SortedMap<String, ContributedFramework> read() {
		SortedMap<String, ContributedFramework> byId = new TreeMap<>();
		declared.clear();
		declarations().sorted(Comparator.comparingLong(d -> d.bundle().getBundleId())).forEach(declaration -> {
			ContributedFramework framework = known.computeIfAbsent(declaration,
					unknown -> new ContributedFramework(unknown, this::attributesOf));
			ContributedFramework first = byId.putIfAbsent(declaration.id(), framework);
			if (first != null) {
				leaveOut(Message.of(Messages.TEXTS, "extension.duplicate", framework.bundle(), declaration.id(),
						first.bundle()));
			}
		});
		return byId;
	}

	private Stream<Declaration> declarations() {
		return Stream.of(extensions.getConfigurationElementsFor(EXTENSION_POINT)).flatMap(this::declaration);
	}

	private Stream<Declaration> declaration(IConfigurationElement element) {
		try {
			return ELEMENT.equals(element.getName()) ? Stream.of(Declaration.of(element)) : Stream.empty();
		} catch (FrameworkException e) {
			leaveOut(e.message());
			return Stream.empty();
		} catch (InvalidRegistryObjectException e) {
			// The bundle left between the question and the answer; the event that says so makes us read again.
			return Stream.empty();
		}
	}

	private void leaveOut(Message message) {
		declared.add(message);
		tell(message);
	}

	private void tell(Message message) {
		if (told.add(message)) {
			ILog.of(ExtensionFrameworkRegistry.class).error(message.in(Locale.ENGLISH));
		}
	}
}
