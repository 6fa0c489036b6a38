/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.chart.ChartTheme;
import org.leidraad.chart.Picture;
import org.leidraad.ui.internal.workbench.Faults;

/** Saves a picture as a file, for a text or a presentation. */
final class PictureFile {

	private static final String SUFFIX = ".png";
	/** Fine enough for paper. */
	private static final double SCALE = 3;
	private static final int LEAST_WIDTH = 480;
	private static final int LEAST_HEIGHT = 240;

	private PictureFile() {
	}

	/** Gives a picture a menu with which it is saved. */
	static void install(Canvas canvas, Supplier<Picture> picture) {
		Menu menu = new Menu(canvas);
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(OfferTexts.get("picture.save"));
		item.addListener(SWT.Selection, event -> save(canvas, picture.get()));
		canvas.setMenu(menu);
	}

	/** Asks for a file and writes the picture as large as it is shown. */
	static void save(Canvas canvas, Picture picture) {
		Shell shell = canvas.getShell();
		Rectangle area = canvas.getClientArea();
		ask(shell).ifPresent(file -> {
			try {
				write(file, picture.png(Math.max(area.width, LEAST_WIDTH), Math.max(area.height, LEAST_HEIGHT), SCALE,
						ChartTheme.LIGHT));
			} catch (IOException e) {
				ILog.get().warn("The picture cannot be written to " + file, e);
				Faults.show(shell, OfferTexts.get("picture.not-saved", file.toString()));
			}
		});
	}

	private static Optional<Path> ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(OfferTexts.get("picture.save").replace("&", ""));
		dialog.setFilterExtensions(new String[]{"*" + SUFFIX});
		dialog.setFileName(OfferTexts.get("picture.file") + SUFFIX);
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of).map(file -> file.getFileName().toString()
				.toLowerCase(Locale.ROOT).endsWith(SUFFIX)
						? file
						: file.resolveSibling(file.getFileName() + SUFFIX));
	}

	/** Writes whole or not at all: a picture that is there stays until the new one is complete. */
	static void write(Path file, byte[] content) throws IOException {
		Path written = Files.createTempFile(file.toAbsolutePath().getParent(), ".leidraad", ".tmp");
		try {
			Files.write(written, content);
			try {
				Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} catch (AtomicMoveNotSupportedException onSomeDisks) {
				Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
			}
		} finally {
			Files.deleteIfExists(written);
		}
	}
}
