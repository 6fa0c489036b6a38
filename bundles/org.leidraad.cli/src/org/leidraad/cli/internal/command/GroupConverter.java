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

import org.leidraad.analysis.coverage.ProcurementVocabulary;
import org.leidraad.analysis.coverage.ScopeGroup;
import org.leidraad.cli.internal.BadValue;

import picocli.CommandLine.ITypeConverter;

/** A product group on the command line: a code of the Common Procurement Vocabulary, with or without check digit. */
public final class GroupConverter implements ITypeConverter<ScopeGroup> {

	@Override
	public ScopeGroup convert(String value) {
		return ProcurementVocabulary.find(value).map(entry -> new ScopeGroup(entry.code()))
				.orElseThrow(() -> ProcurementVocabulary.near(value)
						.map(meant -> new BadValue("usage.group-digit", meant.code()))
						.orElseGet(() -> new BadValue("usage.group", "")));
	}
}
