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

import java.util.Optional;

import org.leidraad.model.text.Message;

/** What a jar file says about who made it. */
public sealed interface Signature {

	/** Nobody signed the file, or not all of it. */
	record None() implements Signature {
	}

	/**
	 * All of the file is signed, and nothing was changed since.
	 *
	 * @param by who signed it
	 */
	record Valid(Signer by) implements Signature {
	}

	/**
	 * The file is signed, but is not what was signed.
	 *
	 * @param why what is wrong with which entry
	 */
	record Broken(Message why) implements Signature {
	}

	/** {@return who signed the file; none if nobody did, or the signature is broken} */
	default Optional<Signer> signer() {
		return this instanceof Valid(Signer by) ? Optional.of(by) : Optional.empty();
	}
}
