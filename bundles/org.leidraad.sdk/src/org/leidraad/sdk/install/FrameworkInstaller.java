/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.leidraad.framework.FrameworkException;
import org.leidraad.model.text.Message;
import org.leidraad.sdk.conformance.ConformanceKit;
import org.leidraad.sdk.conformance.ConformanceReport;
import org.leidraad.sdk.internal.Messages;
import org.leidraad.sdk.internal.PropertiesFile;
import org.leidraad.sdk.trust.Signature;
import org.leidraad.sdk.trust.SignatureReader;
import org.leidraad.sdk.trust.TrustStore;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * The one door through which the frameworks of a person come in: verified, trusted where they hold code, copied into
 * the folder of their settings, and in use at once. Not for use by several threads.
 */
public final class FrameworkInstaller {

	private final FrameworksFolder folder;
	private final RunningBundles running;
	private final Records records;
	private final TrustStore trust;
	private final Admission admission;

	/**
	 * @param context on whose behalf bundles are installed
	 * @param folder where they are kept
	 */
	public FrameworkInstaller(BundleContext context, FrameworksFolder folder) {
		this.folder = folder;
		this.running = new RunningBundles(context);
		this.records = new Records(new PropertiesFile(folder.records()));
		this.trust = new TrustStore(folder.trust());
		this.admission = new Admission(folder, running, records, trust);
	}

	/** {@return the installer of this run of the program} */
	public static FrameworkInstaller usual() {
		return new FrameworkInstaller(FrameworkUtil.getBundle(FrameworkInstaller.class).getBundleContext(),
				FrameworksFolder.usual());
	}

	/**
	 * Brings in what was installed in earlier runs. Costs next to nothing where there is nothing.
	 *
	 * @return what was left out, a sentence each with the reason
	 */
	public List<Message> start() {
		List<Message> leftOut = new ArrayList<>();
		if (Files.exists(folder.records())) {
			try {
				for (Records.Entry entry : records.read()) {
					start(entry).ifPresent(leftOut::add);
				}
			} catch (FrameworkException e) {
				leftOut.add(e.message());
			}
		}
		leftOut.forEach(message -> ILog.of(FrameworkInstaller.class).warn(message.in(Locale.ENGLISH)));
		return leftOut;
	}

	private Optional<Message> start(Records.Entry entry) {
		Optional<Message> problem = admission.problem(entry);
		if (problem.isPresent() || running.of(jar(entry)).isPresent()) {
			return problem;
		}
		try {
			running.install(jar(entry));
			return Optional.empty();
		} catch (BundleException e) {
			return Optional.of(Message.of(Messages.TEXTS, "start.unresolved", entry.symbolicName(),
					String.valueOf(e.getMessage())));
		}
	}

	/**
	 * What a person has installed.
	 *
	 * @return the bundles by symbolic name, those that are not in use too
	 * @throws FrameworkException if it cannot be read
	 */
	public List<UserFramework> list() throws FrameworkException {
		List<UserFramework> installed = new ArrayList<>();
		for (Records.Entry entry : records.read()) {
			installed.add(described(entry));
		}
		return installed;
	}

	private UserFramework described(Records.Entry entry) {
		Optional<Message> problem = admission.problem(entry).or(() -> running.of(jar(entry)).isPresent()
				? Optional.empty()
				: Optional.of(Message.of(Messages.TEXTS, "start.not-running", entry.symbolicName())));
		return new UserFramework(entry.symbolicName(), entry.version(), entry.origin(), entry.sha256(),
				admission.signature(jar(entry)), admission.abilities(jar(entry)), problem);
	}

	/**
	 * Looks at a bundle that somebody wants to install: verifies it and reads its signature. Changes nothing.
	 *
	 * @param jar the file
	 * @return all that a person must know to decide
	 * @throws FrameworkException if there is no such file, or it is no jar file at all
	 */
	public InstallCandidate examine(Path jar) throws FrameworkException {
		return examine(jar, jar.toAbsolutePath().normalize().toString());
	}

	/**
	 * Looks at a bundle that was fetched from somewhere, see {@link #examine(Path)}.
	 *
	 * @param jar the file
	 * @param origin where it came from
	 * @return all that a person must know to decide
	 * @throws FrameworkException if there is no such file, or it is no jar file at all
	 */
	public InstallCandidate examine(Path jar, String origin) throws FrameworkException {
		ConformanceReport report = new ConformanceKit().verify(jar);
		try {
			Signature signature = report.conforms() ? SignatureReader.read(jar) : new Signature.None();
			String sha256 = Digest.sha256(jar);
			boolean trusted = !report.abilities().needsTrust() || trust.trusts(signature, sha256);
			return new InstallCandidate(jar, origin, sha256, report, signature, trusted,
					admission.change(report, sha256), admission.refusal(report, signature));
		} catch (IOException e) {
			throw Messages.refusal(e, "file.unreadable", jar.toString(), String.valueOf(e.getMessage()));
		}
	}

	/**
	 * Installs a bundle, in the place of an older or other version of it, and brings it into use at once.
	 *
	 * @param candidate the bundle, as {@link #examine} saw it
	 * @param consent what the person said who was asked whether its code may run
	 * @return what is installed now
	 * @throws FrameworkException if it is refused, its code is not trusted, the file has changed since it was examined,
	 * or it cannot be copied or resolved; then all is as it was
	 */
	public UserFramework install(InstallCandidate candidate, Consent consent) throws FrameworkException {
		if (candidate.refused().isPresent()) {
			throw new FrameworkException(candidate.refused().get(), null);
		}
		if (!candidate.trusted()) {
			require(candidate, consent);
		}
		String name = candidate.report().symbolicName();
		Records.Entry entry = new Records.Entry(name, candidate.report().version(),
				name + '_' + candidate.report().version() + '_' + candidate.sha256().substring(0, 8) + ".jar",
				candidate.sha256(), candidate.origin());
		Optional<Records.Entry> old = records.read().stream().filter(each -> each.symbolicName().equals(name))
				.findFirst();
		copy(candidate, jar(entry));
		exchange(old, entry);
		records.put(entry);
		old.map(this::jar).filter(file -> !file.equals(jar(entry))).ifPresent(FrameworkInstaller::delete);
		return described(entry);
	}

	private void require(InstallCandidate candidate, Consent consent) throws FrameworkException {
		if (consent == Consent.SIGNER && candidate.signature().signer().isPresent()) {
			trust.trust(candidate.signature().signer().get());
		} else if (consent != Consent.NOT_ASKED) {
			trust.trust(candidate.sha256(), candidate.jar().getFileName().toString());
		} else {
			throw Messages.refusal(null, "trust.needed", candidate.jar().getFileName().toString(),
					admission.signedBy(candidate.signature()));
		}
	}

	private void copy(InstallCandidate candidate, Path target) throws FrameworkException {
		try {
			Files.createDirectories(folder.path());
			Path copy = Files.createTempFile(folder.path(), "arriving", ".part");
			try {
				Files.copy(candidate.jar(), copy, StandardCopyOption.REPLACE_EXISTING);
				if (!Digest.sha256(copy).equals(candidate.sha256())) {
					throw Messages.refusal(null, "file.changed", candidate.jar().toString());
				}
				Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(copy);
			}
		} catch (IOException e) {
			throw Messages.refusal(e, "file.uncopied", target.toString(), String.valueOf(e.getMessage()));
		}
	}

	// The old one leaves first: two versions of a singleton do not resolve side by side. If the new one fails, it
	// returns.
	private void exchange(Optional<Records.Entry> old, Records.Entry entry) throws FrameworkException {
		try {
			if (old.isPresent() && running.of(jar(old.get())).isPresent()) {
				running.uninstall(running.of(jar(old.get())).get());
			}
			running.install(jar(entry));
		} catch (BundleException e) {
			if (old.isEmpty() || !old.get().file().equals(entry.file())) {
				delete(jar(entry));
			}
			old.ifPresent(this::start);
			throw Messages.refusal(e, "start.unresolved", entry.symbolicName(), String.valueOf(e.getMessage()));
		}
	}

	/**
	 * Takes a bundle out of use at once and deletes it. Roadmaps keep what they say of it.
	 *
	 * @param id its symbolic name, or the identifier of a framework that it brings
	 * @return what was removed
	 * @throws FrameworkException if no such bundle was installed by a person, or it does not leave
	 */
	public UserFramework remove(String id) throws FrameworkException {
		UserFramework leaving = find(id);
		Records.Entry entry = records.read().stream()
				.filter(each -> each.symbolicName().equals(leaving.symbolicName())).findFirst().orElseThrow();
		try {
			if (running.of(jar(entry)).isPresent()) {
				running.uninstall(running.of(jar(entry)).get());
			}
		} catch (BundleException e) {
			throw Messages.refusal(e, "remove.failed", entry.symbolicName(), String.valueOf(e.getMessage()));
		}
		records.remove(entry.symbolicName());
		delete(jar(entry));
		return leaving;
	}

	/**
	 * Finds what a person has installed.
	 *
	 * @param id its symbolic name, or the identifier of a framework that it brings
	 * @return the bundle
	 * @throws FrameworkException if there is none; the message says what there is
	 */
	public UserFramework find(String id) throws FrameworkException {
		List<UserFramework> installed = list();
		return installed.stream().filter(each -> each.symbolicName().equals(id) || each.frameworks().contains(id))
				.findFirst().orElseThrow(() -> Messages.refusal(null, "not-installed", id,
						String.join(", ", installed.stream().map(UserFramework::symbolicName).toList())));
	}

	/** {@return who is trusted to run code} */
	public TrustStore trust() {
		return trust;
	}

	private Path jar(Records.Entry entry) {
		return folder.path().resolve(entry.file());
	}

	// Where a file is held open it stays for now: it is no longer recorded, so nobody loads it.
	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			ILog.of(FrameworkInstaller.class).warn(file.toString(), e);
		}
	}
}
