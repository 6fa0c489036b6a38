/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.command;

import java.util.List;
import java.util.function.Function;

import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.cli.internal.BadValue;
import org.leidraad.cli.internal.Language;
import org.leidraad.report.ReportFormat;

import picocli.CommandLine.ITypeConverter;

/**
 * A choice on the command line, by the identifier that never translates.
 *
 * @param <E> what is chosen
 */
abstract class ChoiceConverter<E> implements ITypeConverter<E> {

	private final List<E> choices;
	private final Function<E, String> id;

	ChoiceConverter(E[] choices, Function<E, String> id) {
		this.choices = List.of(choices);
		this.id = id;
	}

	@Override
	public final E convert(String value) {
		return choices.stream().filter(choice -> id.apply(choice).equals(value)).findFirst()
				.orElseThrow(() -> BadValue.noneOf(choices.stream().map(id)));
	}

	/** A severity. */
	static final class OfSeverity extends ChoiceConverter<Severity> {

		OfSeverity() {
			super(Severity.values(), Severity::id);
		}
	}

	/** The state of an indicator. */
	static final class OfState extends ChoiceConverter<IndicatorState> {

		OfState() {
			super(IndicatorState.values(), IndicatorState::id);
		}
	}

	/** A format of a report. */
	static final class OfFormat extends ChoiceConverter<ReportFormat> {

		OfFormat() {
			super(ReportFormat.values(), ReportFormat::id);
		}
	}

	/** A language. */
	static final class OfLanguage extends ChoiceConverter<Language> {

		OfLanguage() {
			super(Language.values(), Language::id);
		}
	}
}
