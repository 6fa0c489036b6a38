/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.text.Message;
import org.leidraad.sdk.install.UserFramework;

/**
 * All that is installed, and what is wrong that belongs to none of it.
 *
 * @param lines what a person installed first, then by name
 * @param others what was refused or switched off and stands at no line
 */
record InstalledList(List<InstalledLine> lines, List<Message> others) {

	InstalledList {
		lines = List.copyOf(lines);
		others = List.copyOf(others);
	}

	/**
	 * Puts together what is in use and what a person installed.
	 *
	 * @param registry what is in use
	 * @param own what the person installed
	 * @param versions the version of a bundle by its symbolic name
	 * @param locale the language
	 */
	static InstalledList of(FrameworkRegistry registry, List<UserFramework> own, UnaryOperator<String> versions,
			Locale locale) {
		List<InstalledLine> lines = new ArrayList<>();
		for (InstalledFramework framework : registry.frameworks()) {
			Optional<UserFramework> installed = own.stream()
					.filter(one -> one.symbolicName().equals(framework.bundle())).findFirst();
			lines.add(new InstalledLine(framework.bundle(), versions.apply(framework.bundle()), framework.name(locale),
					Optional.of(framework), installed, problems(framework, installed)));
		}
		own.stream().filter(one -> lines.stream().noneMatch(line -> line.bundle().equals(one.symbolicName())))
				.map(InstalledList::leftOut).forEach(lines::add);
		Collator order = Collator.getInstance(locale);
		lines.sort(Comparator.<InstalledLine, Boolean>comparing(line -> line.own().isEmpty())
				.thenComparing(InstalledLine::name, order).thenComparing(InstalledLine::bundle));
		List<Message> told = lines.stream().flatMap(line -> line.problems().stream()).toList();
		return new InstalledList(lines,
				registry.problems().stream().distinct().filter(problem -> !told.contains(problem)).toList());
	}

	private static List<Message> problems(InstalledFramework framework, Optional<UserFramework> installed) {
		List<Message> problems = new ArrayList<>();
		installed.flatMap(UserFramework::problem).ifPresent(problems::add);
		framework.attributesRefused().ifPresent(problems::add);
		problems.addAll(framework.behaviours().switchedOff());
		return problems;
	}

	private static InstalledLine leftOut(UserFramework own) {
		List<Message> problems = own.problem().map(List::of)
				.orElseGet(() -> List.of(InstalledTexts.message("problem.nothing", own.symbolicName())));
		return new InstalledLine(own.symbolicName(), own.version(), own.symbolicName(), Optional.empty(),
				Optional.of(own), problems);
	}

	/** {@return how many things are wrong} */
	int problems() {
		return others.size() + lines.stream().mapToInt(line -> line.problems().size()).sum();
	}
}
