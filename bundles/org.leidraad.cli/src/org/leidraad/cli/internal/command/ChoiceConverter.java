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
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.report.ReportFormat;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;

/**
 * A choice on the command line, by the identifier that never translates.
 *
 * @param <E> what is chosen
 */
public final class ChoiceConverter<E> implements ITypeConverter<E> {

	private final List<E> choices;
	private final Function<E, String> id;

	private ChoiceConverter(E[] choices, Function<E, String> id) {
		this.choices = List.of(choices);
		this.id = id;
	}

	/**
	 * Teaches a command line all choices.
	 *
	 * @param line the command line, which has its commands already
	 */
	public static void register(CommandLine line) {
		teach(line, Severity.class, Severity::id);
		teach(line, IndicatorState.class, IndicatorState::id);
		teach(line, ReportFormat.class, ReportFormat::id);
		teach(line, Language.class, Language::id);
		teach(line, FrameworkKind.class, FrameworkKind::getLiteral);
	}

	private static <C extends Enum<C>> void teach(CommandLine line, Class<C> type, Function<C, String> id) {
		line.registerConverter(type, new ChoiceConverter<>(type.getEnumConstants(), id));
	}

	@Override
	public E convert(String value) {
		return choices.stream().filter(choice -> id.apply(choice).equals(value)).findFirst()
				.orElseThrow(() -> BadValue.noneOf(choices.stream().map(id)));
	}
}
