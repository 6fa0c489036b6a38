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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.sdk.install.FrameworkInstaller;
import org.leidraad.sdk.install.FrameworksFolder;
import org.leidraad.sdk.install.UserFramework;
import org.leidraad.ui.internal.session.InstalledFrameworks;
import org.leidraad.ui.internal.workbench.InWindow;
import org.leidraad.ui.internal.workbench.Robot;
import org.osgi.framework.FrameworkUtil;

/** Works with the installed frameworks as a person does: installs, is asked, is refused, renews, removes. */
@ExtendWith(InWindow.class)
class InstalledDialogTest {

	@TempDir
	Path folder;

	private final FrameworkRegistry registry = new InstalledFrameworks();
	private Shell window;
	private FrameworkInstaller installer;
	private InstalledDialog dialog;
	private Robot robot;
	private NextDialog next;

	@BeforeEach
	void openDialog() {
		window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		installer = new FrameworkInstaller(FrameworkUtil.getBundle(FrameworkInstaller.class).getBundleContext(),
				new FrameworksFolder(folder.resolve("frameworks")));
		dialog = new InstalledDialog(window, installer, registry);
		dialog.setBlockOnOpen(false);
		dialog.open();
		robot = new Robot(dialog.getShell());
		next = new NextDialog(dialog.getShell());
	}

	@AfterEach
	void removeAll() throws FrameworkException {
		dialog.close();
		for (UserFramework own : installer.list()) {
			installer.remove(own.symbolicName());
		}
	}

	private Table table() {
		return robot.find(Table.class, "installed.table");
	}

	private String details() {
		return robot.find(StyledText.class, "installed.details").getText();
	}

	private String status() {
		return robot.find(Label.class, "installed.status").getText();
	}

	private List<String> ids() {
		return Arrays.stream(table().getItems()).map(item -> item.getText(1)).toList();
	}

	private boolean inUse() {
		return registry.criterion(VendorJar.CRITERION).isPresent();
	}

	private Path jar(VendorJar content) throws Exception {
		return content.write(folder.resolve("sample.jar"));
	}

	@Test
	void whatShipsIsListedAndCannotBeRemoved() {
		assertTrue(ids().containsAll(List.of("epeat", "eu-gpp")));
		robot.choose(table(), line -> ((InstalledLine) line).ids().equals("epeat"));
		assertTrue(details().contains("org.leidraad.framework.epeat"), details());
		assertFalse(robot.find(Button.class, "action.remove").isEnabled());
	}

	@Test
	void aBundleOfDataIsInUseAtOnceWithoutAQuestion() throws Exception {
		dialog.install(jar(VendorJar.data("1.0.0")));
		assertTrue(inUse());
		assertEquals(VendorJar.ID, ids().getFirst());
		assertEquals(List.of(), next.seen(), "nothing was asked");
		assertTrue(details().contains(folder.resolve("sample.jar").toString()), details());

		next.press(0);
		robot.press(robot.find(Button.class, "action.remove"));
		assertEquals(1, next.seen().size(), "removing is asked first");
		assertFalse(inUse());
		assertFalse(ids().contains(VendorJar.ID));
	}

	@Test
	void aBrokenBundleIsRefusedLineByLine() throws Exception {
		next.close("refusal.faults");
		dialog.install(
				jar(VendorJar.data("1.0.0").file("catalogue/texts_nl.properties", "framework.name = Voorbeeld\n")));
		String faults = next.seen().getFirst();
		assertTrue(faults.contains("catalogue/texts_nl.properties") && faults.contains("criterion.one"), faults);
		assertFalse(faults.contains("Exception"), faults);
		assertFalse(inUse());
		assertEquals(List.of(), installer.list());
	}

	@Test
	void codeOfNobodyAsksFirst() throws Exception {
		Path jar = jar(VendorJar.code("1.0.0"));
		next.close("candidate.paper");
		dialog.install(jar);
		assertTrue(next.seen().getFirst().contains(VendorTier.class.getName()), next.seen().toString());
		assertFalse(inUse());
		assertEquals(List.of(), installer.trust().decisions());

		next.press("candidate.file");
		dialog.install(jar);
		assertTrue(inUse());
		assertEquals(1, installer.trust().decisions().size());
	}

	@Test
	void aNewerFileTakesThePlaceOfTheOlder() throws Exception {
		dialog.install(jar(VendorJar.data("1.0.0")));
		jar(VendorJar.data("1.1.0"));
		robot.press(robot.find(Button.class, "action.renew"));
		assertEquals("1.1.0", installer.find(VendorJar.ID).version());
		assertEquals(1, ids().stream().filter(VendorJar.ID::equals).count());
		assertTrue(inUse());
		assertTrue(status().contains(VendorJar.BUNDLE), status());
	}

	@Test
	void whatIsGoneWhereItCameFromSaysSo() throws Exception {
		Path jar = jar(VendorJar.data("1.0.0"));
		dialog.install(jar);
		Files.delete(jar);
		robot.press(robot.find(Button.class, "action.renew"));
		assertTrue(status().contains(jar.toString()), status());
		assertTrue(inUse(), "what is installed stays in use");
	}

	@Test
	void aFileThatIsNoBundleIsSaidInASentence() throws Exception {
		next.press(0);
		dialog.install(Files.writeString(folder.resolve("text.jar"), "no archive"));
		assertEquals(1, next.seen().size());
		assertTrue(next.seen().getFirst().contains("text.jar"), next.seen().toString());
		assertEquals(Optional.empty(), installer.list().stream().findAny());
	}
}
