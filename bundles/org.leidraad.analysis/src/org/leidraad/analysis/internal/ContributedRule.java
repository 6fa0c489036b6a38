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
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.Element;
import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;

/**
 * A rule of another bundle. What it says of itself is asked once. The first time that it throws it is switched off: it
 * finds nothing any more, and is not among the rules of later checks.
 *
 * @param <E> the kind of element that the rule looks at
 */
final class ContributedRule<E extends Element> implements Rule<E> {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private final String bundle;
	private final Rule<E> rule;
	private final BiConsumer<Message, Throwable> log;
	private final String id;
	private final Severity severity;
	private final Class<E> subject;
	private final Texts texts;
	private final Reads reads;
	private volatile boolean on = true;

	private ContributedRule(String bundle, Rule<E> rule, BiConsumer<Message, Throwable> log) {
		this.bundle = bundle;
		this.rule = rule;
		this.log = log;
		this.id = Objects.requireNonNull(rule.id(), "id()");
		this.severity = Objects.requireNonNull(rule.severity(), "severity()");
		this.subject = Objects.requireNonNull(rule.subject(), "subject()");
		this.texts = Objects.requireNonNull(rule.texts(), "texts()");
		this.reads = Objects.requireNonNull(rule.reads(), "reads()");
	}

	/**
	 * Takes a rule in.
	 *
	 * @param <E> the kind of element that the rule looks at
	 * @param bundle the symbolic name of the bundle that brings it
	 * @param declared its identifier in the declaration
	 * @param rule the rule
	 * @param log is told why the rule is switched off
	 * @return the rule, guarded
	 * @throws IllegalArgumentException if it is not what was declared, or has no text
	 * @throws NullPointerException if it does not say what every rule must
	 */
	static <E extends Element> ContributedRule<E> of(String bundle, String declared, Rule<E> rule,
			BiConsumer<Message, Throwable> log) {
		ContributedRule<E> contributed = new ContributedRule<>(bundle, rule, log);
		require(ID.matcher(contributed.id).matches(), "an id is lower case letters, digits and hyphens");
		require(contributed.id.equals(declared), "id() is not the id of the declaration: " + contributed.id);
		require(contributed.texts.has("rule." + declared), "there is no text rule." + declared);
		return contributed;
	}

	private static void require(boolean condition, String otherwise) {
		if (!condition) {
			throw new IllegalArgumentException(otherwise);
		}
	}

	/** {@return false once it has thrown} */
	boolean isOn() {
		return on;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Severity severity() {
		return severity;
	}

	@Override
	public Class<E> subject() {
		return subject;
	}

	@Override
	public Texts texts() {
		return texts;
	}

	@Override
	public Reads reads() {
		return reads;
	}

	@Override
	public void check(E element, RuleContext context, FindingReport report) {
		if (on) {
			try {
				Found found = new Found();
				rule.check(element, context, found);
				found.handOver(report);
			} catch (RuntimeException | LinkageError | StackOverflowError e) {
				switchOff(e);
			}
		}
	}

	private List<Repair> repairs(Supplier<List<Repair>> offered) {
		try {
			return List.copyOf(offered.get());
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			switchOff(e);
			return List.of();
		}
	}

	private void switchOff(Throwable reason) {
		on = false;
		log.accept(AnalysisTexts.message("contributed.failed", bundle, id, reason.toString()), reason);
	}

	/** Holds findings back until the rule has come to its end, so that one that fails half way finds nothing. */
	private final class Found implements FindingReport {

		private record One(EStructuralFeature feature, List<Object> arguments, Supplier<List<Repair>> repairs) {
		}

		private List<One> all = List.of();

		@Override
		public void found(EStructuralFeature feature, List<Object> arguments, Supplier<List<Repair>> repairs) {
			if (all.isEmpty()) {
				all = new ArrayList<>(1);
			}
			all.add(new One(Objects.requireNonNull(feature), List.copyOf(arguments), Objects.requireNonNull(repairs)));
		}

		void handOver(FindingReport report) {
			for (One one : all) {
				report.found(one.feature(), one.arguments(), () -> repairs(one.repairs()));
			}
		}
	}
}
