/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Finds the services of the rooms below. */
public final class Services {

	private Services() {
	}

	/**
	 * The service of a kind.
	 *
	 * @param <T> the kind
	 * @param type the interface of the service
	 * @return the service; none if its bundle is missing or could not start
	 */
	public static <T> Optional<T> find(Class<T> type) {
		BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
		ServiceReference<T> reference = context.getServiceReference(type);
		return Optional.ofNullable(reference).map(context::getService);
	}
}
