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

import java.util.List;
import java.util.Optional;

import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.text.Message;
import org.leidraad.sdk.install.UserFramework;

/**
 * One line of what is installed: a framework, or a bundle of a person that is not in use.
 *
 * @param bundle the symbolic name of the bundle that brings it
 * @param version the version of the bundle
 * @param name the name for people
 * @param framework what is in use; none where the bundle was left out
 * @param own what the person installed; none where Leidraad ships it
 * @param problems what is wrong with it, a sentence each
 */
record InstalledLine(String bundle, String version, String name, Optional<InstalledFramework> framework,
		Optional<UserFramework> own, List<Message> problems) {

	InstalledLine {
		problems = List.copyOf(problems);
	}

	/** {@return the identifiers of the frameworks} */
	String ids() {
		return framework.map(InstalledFramework::id)
				.orElseGet(() -> own.map(one -> String.join(", ", one.frameworks())).orElse(""));
	}

	/** {@return true if this is the same thing as before, whatever became of it} */
	boolean isSame(InstalledLine other) {
		return bundle.equals(other.bundle) && ids().equals(other.ids());
	}
}
