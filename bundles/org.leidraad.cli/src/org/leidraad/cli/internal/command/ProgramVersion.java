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

import org.leidraad.cli.internal.LeidraadApplication;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: that of the bundle and of Java. */
final class ProgramVersion implements IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[]{"Leidraad " + FrameworkUtil.getBundle(LeidraadApplication.class).getVersion(),
			"Java " + Runtime.version()};
	}
}
