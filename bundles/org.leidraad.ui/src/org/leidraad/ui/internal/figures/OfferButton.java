/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.figures;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.leidraad.ui.internal.figures.FollowingView.Offer;

/** A button for what is offered; gone while nothing is. */
final class OfferButton {

	private final Button button;
	private Optional<Offer> offered = Optional.empty();

	/**
	 * @param area where it stands, in a grid
	 * @param id what tests know it by
	 * @param taken does what was offered
	 */
	OfferButton(Composite area, String id, Consumer<Command> taken) {
		button = new Button(area, SWT.PUSH);
		button.setData("org.leidraad.id", id);
		button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		button.addListener(SWT.Selection, event -> offered.map(Offer::command).ifPresent(taken));
		offer(Optional.empty());
	}

	/** Offers something, or nothing. */
	void offer(Optional<Offer> offer) {
		offered = offer;
		button.setText(offer.map(Offer::label).orElse(""));
		button.setVisible(offer.isPresent());
		((GridData) button.getLayoutData()).exclude = offer.isEmpty();
	}

	/** {@return true if it took the cursor: it cannot while nothing is offered} */
	boolean setFocus() {
		return button.isVisible() && button.setFocus();
	}
}
