/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.trust;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.internal.PropertiesFile;

/**
 * Whom a person has trusted to run code in Leidraad: signers, and single files that are unsigned. Kept in a file of
 * the settings; each answer reads it anew, so that a decision taken elsewhere holds at once.
 */
public final class TrustStore {

	private static final String SIGNER = "signer.";
	private static final String FILE = "file.";

	/**
	 * One decision.
	 *
	 * @param signer true if it is about a signer, false if about one file
	 * @param fingerprint SHA-256 of the certificate or of the file
	 * @param name the subject of the certificate or the name of the file
	 */
	public record Decision(boolean signer, String fingerprint, String name) {
	}

	private final PropertiesFile file;

	/**
	 * @param file where the decisions are kept; need not exist
	 */
	public TrustStore(Path file) {
		this.file = new PropertiesFile(file);
	}

	/**
	 * Tells whether the code of a file may run.
	 *
	 * @param signature who signed it
	 * @param sha256 the digest of the file
	 * @return true if its signer or the file itself is trusted; never for a broken signature
	 * @throws FrameworkException if the decisions cannot be read
	 */
	public boolean trusts(Signature signature, String sha256) throws FrameworkException {
		Properties decisions = file.read();
		boolean signer = signature.signer().map(Signer::fingerprint).map(SIGNER::concat)
				.filter(decisions::containsKey).isPresent();
		return signer || !(signature instanceof Signature.Broken) && decisions.containsKey(FILE + sha256);
	}

	/**
	 * Trusts everything that a signer signs.
	 *
	 * @param signer the signer
	 * @throws FrameworkException if that cannot be kept
	 */
	public void trust(Signer signer) throws FrameworkException {
		file.change(decisions -> decisions.setProperty(SIGNER + signer.fingerprint(), signer.subject()));
	}

	/**
	 * Trusts one file as it is now.
	 *
	 * @param sha256 the digest of the file
	 * @param name its name
	 * @throws FrameworkException if that cannot be kept
	 */
	public void trust(String sha256, String name) throws FrameworkException {
		file.change(decisions -> decisions.setProperty(FILE + sha256, name));
	}

	/**
	 * Takes a decision back; from the next start on, code that was let in by it does not run.
	 *
	 * @param fingerprint the fingerprint of the decision, or the beginning of it, at least eight digits
	 * @return what was taken back; empty if there was no such decision
	 * @throws FrameworkException if that cannot be kept
	 */
	public List<Decision> forget(String fingerprint) throws FrameworkException {
		List<Decision> gone = decisions().stream()
				.filter(each -> fingerprint.length() >= 8 && each.fingerprint().startsWith(fingerprint)).toList();
		if (!gone.isEmpty()) {
			file.change(kept -> gone
					.forEach(each -> kept.remove((each.signer() ? SIGNER : FILE) + each.fingerprint())));
		}
		return gone;
	}

	/**
	 * All decisions.
	 *
	 * @return signers first, then by name
	 * @throws FrameworkException if they cannot be read
	 */
	public List<Decision> decisions() throws FrameworkException {
		Properties written = file.read();
		List<Decision> decisions = new ArrayList<>();
		for (String key : written.stringPropertyNames()) {
			boolean signer = key.startsWith(SIGNER);
			if (signer || key.startsWith(FILE)) {
				decisions.add(new Decision(signer, key.substring(signer ? SIGNER.length() : FILE.length()),
						written.getProperty(key)));
			}
		}
		decisions.sort(Comparator.comparing(Decision::signer).reversed().thenComparing(Decision::name)
				.thenComparing(Decision::fingerprint));
		return decisions;
	}
}
