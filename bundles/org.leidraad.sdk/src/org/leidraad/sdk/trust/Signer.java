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

import java.time.LocalDate;

/**
 * Who signed a bundle. Two signers are the same when their certificates are.
 *
 * @param subject the name in the certificate (X.500), as the signer chose it: nobody else confirms it
 * @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits in lower case
 * @param validUntil last day on which the certificate is valid
 */
public record Signer(String subject, String fingerprint, LocalDate validUntil) {
}
