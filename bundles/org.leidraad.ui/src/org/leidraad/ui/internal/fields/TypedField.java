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

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * A field into which text is typed. The text is taken over when the field is
 * left or Enter is pressed; Escape brings the old one back. Text that cannot be
 * read stays where it is, with what is wrong under it, and is not written.
 */
abstract class TypedField extends Field {

	private final TextForm form;
	private boolean refreshing;
	private boolean pending;
	private Optional<String> shownFault = Optional.empty();

	TypedField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
		form = TextForms.of(spec, owner, host.frameworks());
	}

	/** {@return what is typed now} */
	abstract String typed();

	/** Shows a text. */
	abstract void type(String text);

	/** Listens to typing, leaving, Enter and Escape. */
	final void listen(Control control, boolean lines) {
		control.addListener(SWT.Modify, event -> typing());
		control.addListener(SWT.FocusOut, event -> commit());
		control.addListener(SWT.DefaultSelection, event -> commit());
		control.addListener(SWT.KeyDown, event -> key(event, lines));
		if (lines) {
			control.addListener(SWT.Traverse, event -> {
				boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
				event.doit = event.doit || tab;
			});
		}
	}

	private void key(Event event, boolean lines) {
		if (event.keyCode == SWT.ESC && pending) {
			revert();
			event.doit = false;
		} else if (lines && event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
			commit();
			event.doit = false;
		}
	}

	private void typing() {
		if (refreshing) {
			return;
		}
		boolean differs = !typed().equals(form.write(value()));
		if (differs != pending) {
			pending = differs;
			host().pendingChanged();
		}
		// while a fault is shown it follows what is typed, so that it goes as soon as it is mended
		fault(shownFault.isPresent() ? faultOf(form.read(typed())) : Optional.empty());
	}

	private void tell(Optional<String> sentence) {
		shownFault = sentence;
		fault(sentence);
	}

	@Override
	public final boolean pending() {
		return pending;
	}

	@Override
	public final void commit() {
		if (!pending) {
			return;
		}
		Reading reading = form.read(typed());
		Optional<String> wrong = faultOf(reading);
		tell(wrong);
		if (wrong.isPresent()) {
			return;
		}
		settled();
		write(reading instanceof Reading.Value(Object value) ? Optional.of(value) : Optional.empty());
		refresh();
	}

	@Override
	public final void revert() {
		tell(Optional.empty());
		if (pending) {
			settled();
		}
		refresh();
	}

	private void settled() {
		pending = false;
		host().pendingChanged();
	}

	@Override
	public void refresh() {
		if (pending) {
			return;
		}
		String text = form.write(value());
		if (!text.equals(typed())) {
			refreshing = true;
			type(text);
			refreshing = false;
		}
	}

	private static Optional<String> faultOf(Reading reading) {
		return reading instanceof Reading.Fault(var message)
				? Optional.of(message.in(Locale.getDefault()))
				: Optional.empty();
	}
}
