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

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.install.Change;
import org.leidraad.sdk.install.Consent;
import org.leidraad.sdk.install.FrameworkInstaller;
import org.leidraad.sdk.install.FrameworkSite;
import org.leidraad.sdk.install.InstallCandidate;
import org.leidraad.sdk.install.SiteFramework;
import org.leidraad.sdk.install.UserFramework;

/** Lets a bundle in: looks at it, says what it is, asks where that is needed, and installs it. */
final class Arriving {

	private final Shell shell;
	private final FrameworkInstaller installer;
	private final Waiting waiting;

	/**
	 * @param shell over which it asks
	 * @param installer installs
	 * @param waiting shows that something is being done
	 */
	Arriving(Shell shell, FrameworkInstaller installer, Waiting waiting) {
		this.shell = shell;
		this.installer = installer;
		this.waiting = waiting;
	}

	/** {@return the file that the person chooses; none if they changed their mind} */
	Optional<Path> choose() {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(InstalledTexts.get("file.title"));
		dialog.setFilterExtensions(new String[]{"*.jar", "*.*"});
		dialog.setFilterNames(new String[]{InstalledTexts.get("file.jar"), InstalledTexts.get("file.all")});
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/**
	 * Installs a file.
	 *
	 * @param jar the file
	 * @return what is installed now; none if the person changed their mind, or it is there already or was refused,
	 * which was said then
	 * @throws FrameworkException if it cannot be read or installed
	 */
	Optional<UserFramework> file(Path jar) throws FrameworkException {
		return admit(InstalledTexts.get("wait.verify", String.valueOf(jar.getFileName())),
				() -> installer.examine(jar));
	}

	/**
	 * What a site offers.
	 *
	 * @param address the site
	 * @return what it offers; none if it was cancelled
	 * @throws FrameworkException if it cannot be reached or read
	 */
	Optional<List<SiteFramework>> offered(URI address) throws FrameworkException {
		return waiting.forAnswer(InstalledTexts.get("wait.site", address.toString()),
				() -> new FrameworkSite(address).frameworks());
	}

	/**
	 * Fetches a bundle of a site and installs it, see {@link #file}.
	 *
	 * @param address the site
	 * @param chosen what it offers
	 * @return what is installed now
	 * @throws FrameworkException if it cannot be fetched or installed
	 */
	Optional<UserFramework> fromSite(URI address, SiteFramework chosen) throws FrameworkException {
		Path folder = temporary();
		try {
			return admit(InstalledTexts.get("wait.fetch", chosen.name()), () -> installer
					.examine(new FrameworkSite(address).fetch(chosen, folder), address.toString()));
		} finally {
			delete(folder);
		}
	}

	/** Looks at a bundle, which may take a while. */
	private interface Examination {

		InstallCandidate examine() throws FrameworkException;
	}

	private Optional<UserFramework> admit(String what, Examination examination) throws FrameworkException {
		Optional<InstallCandidate> seen = waiting.forAnswer(what, examination::examine);
		if (seen.isEmpty()) {
			return Optional.empty();
		}
		InstallCandidate candidate = seen.get();
		if (candidate.refused().isPresent() || candidate.change() == Change.NOTHING) {
			new RefusalDialog(shell, candidate).open();
			return Optional.empty();
		}
		Optional<Consent> consent = asks(candidate)
				? new CandidateDialog(shell, candidate).ask()
				: Optional.of(Consent.NOT_ASKED);
		return consent.isEmpty()
				? Optional.empty()
				: waiting.toTheEnd(InstalledTexts.get("wait.install", candidate.report().symbolicName()),
						() -> installer.install(candidate, consent.get()));
	}

	// Going back, and other contents under the same version, are seldom what somebody means to do.
	private static boolean asks(InstallCandidate candidate) {
		return !candidate.trusted() || candidate.change() == Change.DOWNGRADE
				|| candidate.change() == Change.REPLACEMENT;
	}

	private static Path temporary() throws FrameworkException {
		try {
			return Files.createTempDirectory("leidraad-site");
		} catch (IOException e) {
			throw new FrameworkException(
					InstalledTexts.message("fault.unexpected", String.valueOf(e.getMessage())), e);
		}
	}

	private static void delete(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		} catch (IOException e) {
			ILog.get().warn("Left behind: " + folder, e);
		}
	}
}
