/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.commands;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.model.Element;
import org.leidraad.ui.internal.fields.ElementLabels;
import org.leidraad.ui.internal.fields.SearchDialog;
import org.leidraad.ui.internal.fields.SearchWords;
import org.leidraad.ui.internal.workbench.Faults;

/**
 * Finds the element that a command is about: the one at which a person is, else the only one there is, else the one
 * that is chosen.
 *
 * @param <T> what it is
 * @param type what it is
 * @param question the title of the dialog that asks which
 * @param none what is said where there is none
 */
public record ElementChooser<T extends Element>(Class<T> type, String question, String none) {

	private static final int WHOLE = 100;

	/**
	 * The element at which one is.
	 *
	 * @param <T> what it is
	 * @param shown the element that is shown
	 * @param type what is wanted
	 * @return it, or what it is part of; none where it is part of none
	 */
	public static <T extends Element> Optional<T> around(EObject shown, Class<T> type) {
		for (EObject one = shown; one != null; one = one.eContainer()) {
			if (type.isInstance(one)) {
				return Optional.of(type.cast(one));
			}
		}
		return Optional.empty();
	}

	/**
	 * Finds it.
	 *
	 * @param shell the window
	 * @param shown the element that is shown
	 * @param all what there is to choose from
	 * @return the element; none if there is none, or the person does not want any
	 */
	public Optional<T> choose(Shell shell, EObject shown, List<T> all) {
		return around(shown, type).or(() -> choose(shell, all));
	}

	private Optional<T> choose(Shell shell, List<T> all) {
		if (all.isEmpty()) {
			Faults.show(shell, none);
		}
		if (all.size() <= 1) {
			return all.stream().findFirst();
		}
		SearchDialog<T> dialog = new SearchDialog<>(shell, question, all,
				List.of(new SearchDialog.Column<>("link.name", WHOLE, ElementLabels::text)),
				(one, words) -> SearchWords.of(words).fit(ElementLabels.text(one)), false);
		return dialog.open() == Window.OK ? dialog.chosen().stream().findFirst() : Optional.empty();
	}
}
