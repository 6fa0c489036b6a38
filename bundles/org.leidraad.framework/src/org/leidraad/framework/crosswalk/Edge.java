/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import java.util.Optional;

/**
 * A step that can be gone in a search.
 *
 * @param to where it leads
 * @param reason why; none where it needs none, as a certificate of an edition is one of the framework
 */
record Edge(Party to, Optional<Link> reason) {

	static Edge of(Link reason) {
		return new Edge(reason.to(), Optional.of(reason));
	}

	boolean verified() {
		return reason.map(Link::verified).orElse(true);
	}
}
