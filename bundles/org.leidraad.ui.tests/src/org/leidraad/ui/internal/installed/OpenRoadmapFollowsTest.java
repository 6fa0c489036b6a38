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

import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.framework.FrameworkException;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.sdk.install.Consent;
import org.leidraad.sdk.install.FrameworkInstaller;
import org.leidraad.sdk.install.FrameworksFolder;
import org.leidraad.sdk.install.UserFramework;
import org.leidraad.storage.template.RoadmapTemplates;
import org.leidraad.ui.internal.fields.Edits;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.InWindow;
import org.leidraad.ui.internal.workbench.RoadmapFiles;
import org.leidraad.ui.internal.workbench.RoadmapPart;
import org.leidraad.ui.internal.workbench.Robot;
import org.leidraad.ui.internal.workbench.Services;
import org.osgi.framework.FrameworkUtil;

/** A roadmap that is open while a framework arrives and leaves finds other things, and keeps all that it says. */
@ExtendWith(InWindow.class)
class OpenRoadmapFollowsTest {

	@TempDir
	Path folder;

	private IWorkbenchPage page;
	private Robot robot;
	private FrameworkInstaller installer;
	private RoadmapPart part;
	private RoadmapSession session;

	@BeforeEach
	void openWithACriterionOfTheSample() throws Exception {
		page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		robot = new Robot(page.getWorkbenchWindow().getShell());
		installer = new FrameworkInstaller(FrameworkUtil.getBundle(FrameworkInstaller.class).getBundleContext(),
				new FrameworksFolder(folder.resolve("frameworks")));
		Path file = folder.resolve("open.leidraad");
		try (InputStream content = Services.find(RoadmapTemplates.class).orElseThrow().template("provincie-voorbeeld")
				.orElseThrow().open()) {
			Files.copy(content, file);
		}
		open(file);
		CriterionUse use = session.roadmap().getProcurements().getFirst().getCriteria().getFirst();
		session.run(Edits.set(session.domain(), use, Literals.CRITERION_USE__CRITERION,
				Optional.of(VendorJar.CRITERION)).orElseThrow());
		robot.await("the criterion is found to be of nothing that is installed", this::missing);
	}

	private void open(Path file) {
		page.closeAllEditors(false);
		part = RoadmapFiles.open(page, file).orElseThrow();
		session = Adapters.adapt(part, RoadmapSession.class);
		robot.settle();
	}

	@AfterEach
	void leave() throws FrameworkException {
		page.closeAllEditors(false);
		robot.settle();
		for (UserFramework own : installer.list()) {
			installer.remove(own.symbolicName());
		}
	}

	private boolean missing() {
		return session.check().findings().all().stream().anyMatch(
				finding -> finding.rule().equals("framework-missing") && finding.element() instanceof CriterionUse use
						&& VendorJar.CRITERION.equals(use.getCriterion()));
	}

	private String content() throws Exception {
		Path copy = folder.resolve("copy.leidraad");
		try (OutputStream out = Files.newOutputStream(copy)) {
			session.document().resource().save(out, null);
		}
		return Files.readString(copy);
	}

	@Test
	void findingsFollowAndNothingIsLost() throws Exception {
		String before = content();
		installer.install(installer.examine(VendorJar.data("1.0.0").write(folder.resolve("sample.jar"))),
				Consent.NOT_ASKED);
		robot.await("the criterion is known", () -> !missing());
		assertTrue(part.isDirty(), "what was changed before is still to be saved");

		installer.remove(VendorJar.ID);
		robot.await("the criterion is unknown again", this::missing);
		assertEquals(before, content());
		robot.menu("edit", "undo");
		assertFalse(part.isDirty());
		robot.await("the criterion of before is back", () -> !missing());
	}

	@Test
	void attributesOfAFrameworkThatLeavesAreSavedAndFoundAgain() throws Exception {
		installer.install(installer.examine(VendorJar.attributes("1.0.0").write(folder.resolve("sample.jar"))),
				Consent.NOT_ASKED);
		part.doSave(new NullProgressMonitor());
		open(session.document().file());
		EClass type = (EClass) session.frameworks().framework(VendorJar.ID).orElseThrow().attributes().orElseThrow()
				.getEClassifier("Centre");
		EObject centre = EcoreUtil.create(type);
		centre.eSet(type.getEStructuralFeature("kwh"), new BigDecimal("1234.5"));
		Element ambition = session.roadmap().getAmbitions().getFirst();
		session.run(Edits.attach(session.domain(), ambition, centre, "Centre"));
		String before = content();
		assertTrue(before.contains("1234.5"), before);

		installer.remove(VendorJar.ID);
		robot.await("the criterion is unknown again", this::missing);
		session.jump(ambition);
		robot.settle();
		assertEquals(before, content(), "nothing of it is lost while the roadmap is open");
		part.doSave(new NullProgressMonitor());
		assertFalse(part.isDirty(), "it can be saved");

		open(session.document().file());
		session.run(Edits.set(session.domain(), session.roadmap(), Literals.ELEMENT__NAME, Optional.of("Later"))
				.orElseThrow());
		part.doSave(new NullProgressMonitor());
		String file = Files.readString(session.document().file());
		assertTrue(file.contains("1234.5") && file.contains("Later"),
				"it is kept by who opens it without the framework");
	}
}
