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

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import org.leidraad.model.text.Message;
import org.leidraad.sdk.internal.Messages;

/**
 * Reads who signed a jar file, as the JDK verifies it. Whether the certificate was issued by somebody is not asked: a
 * person trusts the certificate itself.
 */
public final class SignatureReader {

	private SignatureReader() {
		// no instances
	}

	/**
	 * Reads the signature of a file that the conformance kit has found sane.
	 *
	 * @param jar the file
	 * @return who signed all of it; nobody, where one entry is not signed, or by somebody else
	 * @throws IOException if the file cannot be read
	 */
	public static Signature read(Path jar) throws IOException {
		try (JarFile file = new JarFile(jar.toFile(), true)) {
			Set<Certificate> signers = null;
			for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
				if (!entry.isDirectory() && !isOfTheSignature(entry.getName())) {
					Set<Certificate> own = signers(file, entry);
					if (signers == null) {
						signers = own;
					}
					signers.retainAll(own);
				}
			}
			return signers == null || signers.isEmpty()
					? new Signature.None()
					: new Signature.Valid(signer((X509Certificate) signers.iterator().next()));
		} catch (SecurityException e) {
			return new Signature.Broken(Message.of(Messages.TEXTS, "signature.broken", String.valueOf(e.getMessage())));
		} catch (CertificateEncodingException | NoSuchAlgorithmException e) {
			throw new IOException(e);
		}
	}

	// The signers of an entry are known when it was read to its end.
	private static Set<Certificate> signers(JarFile file, JarEntry entry) throws IOException {
		try (InputStream in = file.getInputStream(entry)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		Set<Certificate> certificates = new HashSet<>();
		CodeSigner[] signers = entry.getCodeSigners();
		for (CodeSigner signer : signers == null ? new CodeSigner[0] : signers) {
			List<? extends Certificate> path = signer.getSignerCertPath().getCertificates();
			if (!path.isEmpty() && path.getFirst() instanceof X509Certificate own) {
				certificates.add(own);
			}
		}
		return certificates;
	}

	private static boolean isOfTheSignature(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		return upper.startsWith("META-INF/") && upper.indexOf('/', "META-INF/".length()) < 0
				&& (upper.equals("META-INF/MANIFEST.MF") || upper.matches(".*\\.(SF|RSA|DSA|EC)")
						|| upper.startsWith("META-INF/SIG-"));
	}

	private static Signer signer(X509Certificate certificate)
			throws CertificateEncodingException, NoSuchAlgorithmException {
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
		return new Signer(certificate.getSubjectX500Principal().getName(), HexFormat.of().formatHex(digest),
				certificate.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
	}
}
