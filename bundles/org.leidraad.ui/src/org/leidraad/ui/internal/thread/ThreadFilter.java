/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.thread;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.leidraad.ui.internal.fields.SearchWords;

/** Shows the lines in whose names all words of a search occur, and the lines above and below them. */
final class ThreadFilter extends ViewerFilter {

	private SearchWords words = SearchWords.of("");

	/** Searches for words; none shows everything. */
	void search(String text) {
		words = SearchWords.of(text);
	}

	boolean active() {
		return !words.words().isEmpty();
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		ThreadNode node = (ThreadNode) element;
		return !active() || !(node instanceof ThreadNode.Invitation) && (matches(node) || above(node) || below(node));
	}

	private boolean matches(ThreadNode node) {
		return words.fit(ThreadLabels.text(node));
	}

	private boolean above(ThreadNode node) {
		return ThreadStructure.parent(node).map(parent -> matches(parent) || above(parent)).orElse(false);
	}

	private boolean below(ThreadNode node) {
		return ThreadStructure.children(node).stream().anyMatch(child -> matches(child) || below(child));
	}
}
