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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.ui.internal.workbench.Robot;

/** Reads and answers the next dialog over a window, so that a test does not hang in it. */
final class NextDialog {

	private static final int LOOK_AGAIN = 30;
	private static final int LOOKS = 600;

	private final Shell window;
	private final List<String> seen = new ArrayList<>();

	NextDialog(Shell window) {
		this.window = window;
	}

	/** {@return what was written in the dialogs that were answered} */
	List<String> seen() {
		return List.copyOf(seen);
	}

	/** Will press a button, counted from the left. */
	void press(int place) {
		look(LOOKS, dialog -> all(dialog).filter(Button.class::isInstance).skip(place).findFirst()
				.map(button -> () -> button.notifyListeners(SWT.Selection, new Event())));
	}

	/** Will press the button of a name. */
	void press(String id) {
		look(LOOKS, dialog -> all(dialog).filter(one -> id.equals(one.getData(Robot.ID))).findFirst()
				.map(button -> () -> button.notifyListeners(SWT.Selection, new Event())));
	}

	/** Will close the dialog that has a widget of a name, as Escape does. */
	void close(String id) {
		look(LOOKS, dialog -> all(dialog).filter(one -> id.equals(one.getData(Robot.ID))).findFirst()
				.map(widget -> dialog::close));
	}

	private void look(int times, Function<Shell, Optional<Runnable>> answer) {
		if (times == 0 || window.isDisposed()) {
			return;
		}
		window.getDisplay().timerExec(LOOK_AGAIN, () -> {
			List<Shell> open = window.isDisposed()
					? List.of()
					: Arrays.stream(window.getShells()).filter(Shell::isVisible).toList();
			Optional<Runnable> deed = open.stream().map(answer).flatMap(Optional::stream).findFirst();
			if (deed.isEmpty()) {
				look(times - 1, answer);
			} else {
				seen.add(open.stream().flatMap(NextDialog::all).map(NextDialog::words).filter(Objects::nonNull)
						.collect(Collectors.joining("\n")));
				deed.get().run();
			}
		});
	}

	private static String words(Control control) {
		return switch (control) {
			case StyledText text -> text.getText();
			case Label label -> label.getText();
			default -> null;
		};
	}

	private static Stream<Control> all(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
				? Stream.concat(Stream.of(child), all(composite))
				: Stream.of(child));
	}
}
