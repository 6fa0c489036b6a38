/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.change;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/** What all objects of the model extend: tells the watches of the root of its tree what changes. */
public abstract class WatchedObject extends MinimalEObjectImpl.Container {

	@Override
	public boolean eNotificationRequired() {
		return eDeliver() && (super.eNotificationRequired() || isWatched(root()));
	}

	@Override
	public void eNotify(Notification change) {
		super.eNotify(change);
		if (eDeliver() && root() instanceof WatchedObject root && root.eBasicHasAdapters()) {
			for (Adapter adapter : root.eBasicAdapterArray()) {
				if (adapter instanceof TreeWatch watch) {
					watch.treeChanged(change);
				}
			}
		}
	}

	private InternalEObject root() {
		InternalEObject root = this;
		for (InternalEObject above = eInternalContainer(); above != null; above = above.eInternalContainer()) {
			root = above;
		}
		return root;
	}

	private static boolean isWatched(InternalEObject object) {
		if (object instanceof WatchedObject root && root.eBasicHasAdapters()) {
			for (Adapter adapter : root.eBasicAdapterArray()) {
				if (adapter instanceof TreeWatch) {
					return true;
				}
			}
		}
		return false;
	}
}
