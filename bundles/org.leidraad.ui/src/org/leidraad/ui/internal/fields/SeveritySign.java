/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.leidraad.analysis.Severity;
import org.leidraad.ui.internal.theme.Icons;

/** The signs and words of severities. */
public final class SeveritySign {

	private SeveritySign() {
	}

	/**
	 * The sign.
	 *
	 * @param severity how bad something is
	 * @return a shared image that nobody disposes
	 */
	public static Image image(Severity severity) {
		return Icons.command(severity.id());
	}

	/**
	 * The sign, for who makes images himself.
	 *
	 * @param severity how bad something is
	 * @return the sign
	 */
	public static ImageDescriptor descriptor(Severity severity) {
		return Icons.descriptor(severity.id());
	}

	/**
	 * The word.
	 *
	 * @param severity how bad something is
	 * @return one word
	 */
	public static String word(Severity severity) {
		return FieldTexts.get("severity." + severity.id());
	}
}
