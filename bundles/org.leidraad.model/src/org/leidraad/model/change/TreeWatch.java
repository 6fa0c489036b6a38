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

/**
 * An adapter of a root that is told of every change in the whole tree below it. EMF's own way, a content adapter,
 * costs a list and an entry for each object of the tree; this costs nothing but a walk to the root at each change.
 * <p>
 * {@link Adapter#notifyChanged} is called for the root alone, as for any adapter.
 */
public interface TreeWatch extends Adapter {

	/**
	 * Something in the tree has changed, the root included. Called in the thread that changed it, while the command
	 * that changed it runs; what is added or removed with everything in it is one change.
	 *
	 * @param change what has changed, with the object as its notifier
	 */
	void treeChanged(Notification change);
}
