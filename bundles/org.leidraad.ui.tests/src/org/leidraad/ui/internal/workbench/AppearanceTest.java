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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.storage.template.RoadmapTemplate;
import org.leidraad.storage.template.RoadmapTemplates;
import org.leidraad.ui.internal.theme.Appearance;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Shows an indicator of the sample, with its chart, light and dark. Leaves a
 * picture of each in {@code target/screenshots}; the light one is in the README.
 */
@ExtendWith(InWindow.class)
class AppearanceTest {

	private static final String INDICATOR = "ICT-voetafdruk per medewerker";
	private static final Duration DRAWN = Duration.ofMillis(1500);
	private static final int GRID = 7;
	private static final int MIDDLE_GREY = 128;

	@TempDir
	Path folder;

	private IWorkbenchPage page;
	private Shell shell;
	private Robot robot;
	private Appearance before;

	@BeforeEach
	void openIndicator() throws IOException {
		page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		shell = page.getWorkbenchWindow().getShell();
		robot = new Robot(shell);
		before = Appearance.chosen();
		Path file = folder.resolve("Provincie Voorbeeld.leidraad");
		RoadmapTemplate sample = Services.find(RoadmapTemplates.class).orElseThrow().template("provincie-voorbeeld")
				.orElseThrow();
		try (InputStream content = sample.open()) {
			Files.copy(content, file);
		}
		RoadmapFiles.open(page, file).orElseThrow();
		robot.settle();
		robot.choose(robot.find(Tree.class, "thread.tree"), INDICATOR);
	}

	@AfterEach
	void putBack() throws BackingStoreException {
		before.choose();
		page.closeAllEditors(false);
		robot.settle();
	}

	@Test
	void theWindowIsLightOrDarkAsChosen() throws BackingStoreException, IOException {
		Appearance.LIGHT.choose();
		double light = brightness(picture("workbench-light.png"));
		assertEquals(Appearance.LIGHT, Appearance.chosen());
		assertTrue(light > MIDDLE_GREY, "mean brightness of the light window: " + light);

		Appearance.DARK.choose();
		double dark = brightness(picture("workbench-dark.png"));
		assertEquals(Appearance.DARK, Appearance.chosen());
		assertTrue(dark < MIDDLE_GREY, "mean brightness of the dark window: " + dark);
	}

	private ImageData picture(String name) throws IOException {
		shell.forceActive();
		robot.settle();
		robot.rest(DRAWN);
		robot.settle();
		Display display = shell.getDisplay();
		Rectangle area = shell.getBounds();
		Image image = new Image(display, area.width, area.height);
		GC screen = new GC(display);
		try {
			screen.copyArea(image, area.x, area.y);
			ImageData data = image.getImageData();
			save(data, name);
			return data;
		} finally {
			screen.dispose();
			image.dispose();
		}
	}

	private static void save(ImageData data, String name) throws IOException {
		Path target = Path.of(System.getProperty("basedir", "."), "target", "screenshots");
		Files.createDirectories(target);
		ImageLoader file = new ImageLoader();
		file.data = new ImageData[]{data};
		file.save(target.resolve(name).toString(), SWT.IMAGE_PNG);
	}

	/** {@return the mean over a grid of points, 0 for black to 255 for white} */
	private static double brightness(ImageData data) {
		double sum = 0;
		int points = 0;
		for (int x = 0; x < data.width; x += GRID) {
			for (int y = 0; y < data.height; y += GRID) {
				RGB colour = data.palette.getRGB(data.getPixel(x, y));
				sum += (colour.red + colour.green + colour.blue) / 3.0;
				points++;
			}
		}
		return sum / points;
	}
}
