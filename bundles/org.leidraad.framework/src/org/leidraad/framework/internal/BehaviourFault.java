/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

/** A class of a framework bundle did what it may not do. Ends within this package. */
final class BehaviourFault extends Exception {

	private static final long serialVersionUID = 1L;

	/** The fault of something that is longer than it may be. */
	static final String TOO_LONG = "too-long";

	private final String key;
	private final transient Object[] details;

	/**
	 * @param cause what happened, or null
	 * @param key the key of the sentence after {@code behaviour.}
	 * @param details what the sentence tells after the bundle and the class
	 */
	BehaviourFault(Throwable cause, String key, Object... details) {
		super(key, cause);
		this.key = key;
		this.details = details;
	}

	BehaviourFault(String key, Object... details) {
		this(null, key, details);
	}

	/** {@return that the class ended with what it may not throw} */
	static BehaviourFault thrown(Throwable thrown) {
		return new BehaviourFault(thrown, "thrown", thrown.toString());
	}

	/** {@return true if something was longer than it may be} */
	boolean isOfLength() {
		return TOO_LONG.equals(key);
	}

	String key() {
		return "behaviour." + key;
	}

	Object[] details() {
		return details.clone();
	}
}
