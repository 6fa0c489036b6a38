/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one line and in the reader's language what is wrong with a command
 * line; picocli itself says it in English and in many lines.
 *
 * @param exception what picocli found
 */
record UsageProblem(ParameterException exception) {

	/** {@return the line, in a language} */
	String in(Locale locale) {
		String help = exception.getCommandLine().getCommandSpec().qualifiedName() + " --help";
		return switch (exception) {
			case UnmatchedArgumentException unmatched -> unmatched(unmatched, locale, help);
			case MissingParameterException missing -> Session.TEXTS.get(locale, missing(missing.getMissing()),
					missing.getMissing().stream().map(UsageProblem::label).collect(Collectors.joining(", ")), help);
			case OverwrittenOptionException twice ->
				Session.TEXTS.get(locale, "usage.twice", label(twice.getOverwritten()), help);
			case ParameterException value when value.getCause() instanceof BadValue bad && value.getArgSpec() != null ->
				bad.in(locale, label(value.getArgSpec()), value.getValue());
			default -> Session.TEXTS.get(locale, "usage.other", exception.getMessage(), help);
		};
	}

	private static String unmatched(UnmatchedArgumentException unmatched, Locale locale, String help) {
		String argument = unmatched.getUnmatched().get(0);
		if (unmatched.isUnknownOption()) {
			return Session.TEXTS.get(locale, "usage.unknown-option", argument, help);
		}
		if (unmatched.getCommandLine().getParent() != null) {
			return Session.TEXTS.get(locale, "usage.unexpected", argument, help);
		}
		List<String> suggestions = unmatched.getSuggestions();
		return suggestions.isEmpty()
				? Session.TEXTS.get(locale, "usage.unknown-command", argument, help)
				: Session.TEXTS.get(locale, "usage.unknown-command-suggestion", argument, help, suggestions.get(0));
	}

	/** No option has to be there, but most need a value, and a comparison needs two editions. */
	private static String missing(List<ArgSpec> missing) {
		if (missing.stream().anyMatch(argument -> argument.isOption() && argument.arity().min() == 2)) {
			return "usage.missing-pair";
		}
		return missing.stream().allMatch(ArgSpec::isOption) ? "usage.missing-value" : "usage.missing";
	}

	private static String label(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}
}
