/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.analysis.Rule;
import org.leidraad.framework.behaviour.PageFigures;
import org.leidraad.framework.behaviour.ProductListReader;
import org.leidraad.framework.behaviour.ReportSection;
import org.leidraad.framework.behaviour.TierRule;

/** Whether each declared class is there and is what it must be. The classes are looked at; none of their code runs. */
final class ClassesCheck implements Check {

	private static final Map<String, Class<?>> TYPES = Map.of("tier", TierRule.class, "products",
			ProductListReader.class, "section", ReportSection.class, "page", PageFigures.class, "rule", Rule.class);

	@Override
	public void check(BundleUnderTest bundle, Faults faults) {
		Looking classes = new Looking(bundle.files());
		Stream<XmlElement> behaviours = bundle.frameworks().stream()
				.flatMap(each -> each.element().children().stream());
		Stream.concat(behaviours, bundle.declared(BundleUnderTest.RULES, "rule"))
				.filter(element -> TYPES.containsKey(element.name()))
				.forEach(element -> named(element).ifPresent(name -> check(classes, element, name, faults)));
	}

	// what comes after a colon is handed to the class
	private static Optional<String> named(XmlElement element) {
		return element.attribute(element.name().equals("page") ? "figures" : "class")
				.map(name -> name.split(":", 2)[0].strip());
	}

	private static void check(Looking classes, XmlElement element, String name, Faults faults) {
		Class<?> type = TYPES.get(element.name());
		try {
			Class<?> found = classes.loadClass(name);
			if (found.getClassLoader() != classes) {
				faults.error("class-missing", BundleFiles.PLUGIN, element.line(), name);
			} else if (!type.isAssignableFrom(found)) {
				faults.error("class-type", BundleFiles.PLUGIN, element.line(), name, type.getName());
			} else if (!Modifier.isPublic(found.getModifiers()) || Modifier.isAbstract(found.getModifiers())
					|| Stream.of(found.getConstructors()).noneMatch(each -> each.getParameterCount() == 0)) {
				faults.error("class-constructor", BundleFiles.PLUGIN, element.line(), name);
			}
		} catch (ClassNotFoundException e) {
			faults.error("class-missing", BundleFiles.PLUGIN, element.line(), name);
		} catch (LinkageError | SecurityException e) {
			faults.error("class-unusable", BundleFiles.PLUGIN, element.line(), name, String.valueOf(e.getMessage()));
		}
	}

	/** Defines classes of the bundle without initialising them. */
	private static final class Looking extends ClassLoader {

		private final BundleFiles files;

		Looking(BundleFiles files) {
			super(ClassesCheck.class.getClassLoader());
			this.files = files;
		}

		// Those of the bundle first: another class of that name, in whatever runs the kit, is not the one.
		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			synchronized (getClassLoadingLock(name)) {
				Class<?> known = findLoadedClass(name);
				if (known != null) {
					return known;
				}
				return files.content(name.replace('.', '/') + ".class").isPresent()
						? findClass(name)
						: super.loadClass(name, resolve);
			}
		}

		@Override
		protected Class<?> findClass(String name) throws ClassNotFoundException {
			byte[] code = files.content(name.replace('.', '/') + ".class")
					.orElseThrow(() -> new ClassNotFoundException(name));
			return defineClass(name, code, 0, code.length);
		}
	}
}
