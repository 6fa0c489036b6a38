/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.Aspect;
import org.leidraad.model.text.Message;

/**
 * That nothing installed covers an aspect, or no certificate proves it in full, and what to pair then.
 *
 * @param kind what is lacking
 * @param aspect the aspect; none where it is about a kind of product, such as software
 * @param groups the product groups that it is about, in their order
 * @param certificates labels, standards and management systems that prove a part of it, the furthest first
 * @param clauses frameworks with clauses or criteria to ask beside them, the furthest first
 * @param data laws and other frameworks that give data to look at, the furthest first
 */
public record CoverageWarning(Kind kind, Optional<Aspect> aspect, List<ScopeGroup> groups,
		List<InstalledFramework> certificates, List<InstalledFramework> clauses, List<InstalledFramework> data) {

	private static final int MOST_NAMED = 5;
	private static final Set<Kind> OF_GROUPS = EnumSet.of(Kind.NOTHING, Kind.NO_CERTIFICATE, Kind.PARTLY);

	/** What is lacking. */
	public enum Kind {

		/** Nothing that is installed covers it. */
		NOTHING("nothing"),
		/** No certificate is about it at all. */
		NO_CERTIFICATE("no-certificate"),
		/** Certificates touch upon it, and none has it as a main subject. */
		PARTLY("partly"),
		/** Certificates prove it of the product, and it is a matter of the whole chain. */
		CHAIN("chain"),
		/** Few certificates are about this kind of product. */
		FEW("few");

		private final String id;

		Kind(String id) {
			this.id = id;
		}

		/** {@return how documents and files call it, in no language} */
		public String id() {
			return id;
		}
	}

	/** The lists are copied. */
	public CoverageWarning {
		groups = List.copyOf(groups);
		certificates = List.copyOf(certificates);
		clauses = List.copyOf(clauses);
		data = List.copyOf(data);
	}

	/**
	 * The warning as one sentence or two.
	 *
	 * @param names the language of the names of frameworks in it
	 * @return the message
	 */
	public Message message(Locale names) {
		return Message.of(CoverageTexts.TEXTS, "warning." + kind.id(), subject(), list(certificates, names),
				pairing(names));
	}

	/**
	 * The warning, all of it in one language.
	 *
	 * @param locale the language
	 * @return the text
	 */
	public String text(Locale locale) {
		return message(locale).in(locale);
	}

	/** It matters for which product groups; what no certificate proves of the chain is so for all that is bought. */
	private Message subject() {
		Message subject = Message.of(CoverageTexts.TEXTS,
				"subject." + aspect.map(Aspect::getLiteral).orElse("software"));
		String codes = groups.stream().filter(group -> !group.isAny()).limit(MOST_NAMED).map(ScopeGroup::code)
				.collect(Collectors.joining(", ", "", groups.size() > MOST_NAMED ? ", …" : ""));
		return OF_GROUPS.contains(kind) && !codes.isEmpty()
				? Message.of(CoverageTexts.TEXTS, "subject.for", subject, codes)
				: subject;
	}

	private Message pairing(Locale names) {
		int given = (clauses.isEmpty() ? 0 : 1) + (data.isEmpty() ? 0 : 2);
		return Message.of(CoverageTexts.TEXTS, "pairing", given, list(clauses, names), list(data, names));
	}

	private static String list(List<InstalledFramework> frameworks, Locale names) {
		return frameworks.stream().map(framework -> framework.name(names)).collect(Collectors.joining("; "));
	}
}
