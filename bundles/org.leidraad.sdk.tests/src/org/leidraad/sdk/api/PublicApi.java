/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.api;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** The public and protected signatures of a package, a line each. */
final class PublicApi {

	private PublicApi() {
		// no instances
	}

	/** Those of a package of the bundle, or where no OSGi framework runs the folder, that a class came from. */
	static SortedSet<String> of(Class<?> neighbour, String packageName)
			throws IOException, URISyntaxException, ClassNotFoundException {
		SortedSet<String> lines = new TreeSet<>();
		for (String path : files(neighbour, packageName.replace('.', '/'))) {
			String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.class$", "");
			if (path.endsWith(".class") && !name.equals("package-info")) {
				describe(Class.forName(packageName + '.' + name, false, neighbour.getClassLoader()), lines);
			}
		}
		return lines;
	}

	private static Collection<String> files(Class<?> neighbour, String folder) throws IOException, URISyntaxException {
		Bundle bundle = FrameworkUtil.getBundle(neighbour);
		if (bundle != null) {
			return bundle.adapt(BundleWiring.class).listResources(folder, "*.class", BundleWiring.LISTRESOURCES_LOCAL);
		}
		Path root = Path.of(neighbour.getProtectionDomain().getCodeSource().getLocation().toURI());
		try (Stream<Path> files = Files.list(root.resolve(folder))) {
			return files.map(Path::toString).toList();
		}
	}

	private static void describe(Class<?> type, SortedSet<String> lines) {
		for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
			if (!visible(at.getModifiers()) || at.isAnonymousClass() || at.isLocalClass()) {
				return;
			}
		}
		String supertypes = Stream.concat(Stream.ofNullable(type.getGenericSuperclass()),
				Arrays.stream(type.getGenericInterfaces())).map(Type::getTypeName).collect(Collectors.joining(", "));
		lines.add(Modifier.toString(type.getModifiers() & ~Modifier.STATIC) + ' ' + type.getName() + ": " + supertypes);
		for (Field field : type.getDeclaredFields()) {
			add(type, field, field.getGenericType().getTypeName() + ' ' + field.getName(), lines);
		}
		for (Constructor<?> constructor : type.getDeclaredConstructors()) {
			add(type, constructor, "new(" + names(constructor.getGenericParameterTypes()) + ')', lines);
		}
		for (Method method : type.getDeclaredMethods()) {
			add(type, method, method.getGenericReturnType().getTypeName() + ' ' + method.getName() + '('
					+ names(method.getGenericParameterTypes()) + ')', lines);
		}
	}

	private static void add(Class<?> type, Member member, String signature, SortedSet<String> lines) {
		if (visible(member.getModifiers()) && !member.isSynthetic()) {
			int shown = member.getModifiers()
					& (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT
							| Modifier.FINAL);
			lines.add(type.getName() + "# " + Modifier.toString(shown) + ' ' + signature);
		}
	}

	private static boolean visible(int modifiers) {
		return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
	}

	private static String names(Type[] types) {
		return Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(", "));
	}
}
