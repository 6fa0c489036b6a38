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

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.leidraad.model.text.Message;

/**
 * One behaviour of a framework: its class, made when first called, until it is switched off.
 *
 * @param <T> what the class implements
 */
final class Guarded<T> {

	/**
	 * A question to the class.
	 *
	 * @param <T> what the class implements
	 * @param <R> the answer
	 */
	@FunctionalInterface
	interface Question<T, R> {

		/** {@return the answer, checked, never null} */
		R ask(T behaviour) throws Exception;
	}

	private final String bundle;
	private final DeclaredClass declared;
	private final Class<T> type;
	private final Watch watch;
	private final Limits limits;
	private Optional<T> made = Optional.empty();
	private volatile Optional<Message> off = Optional.empty();

	Guarded(String bundle, DeclaredClass declared, Class<T> type, Watch watch, Limits limits) {
		this.bundle = bundle;
		this.declared = declared;
		this.type = type;
		this.watch = watch;
		this.limits = limits;
		if (declared.name().isEmpty()) {
			switchOff(new BehaviourFault("no-name", declared.element().getName()));
		}
	}

	/**
	 * The behaviour of one kind that a bundle declares.
	 *
	 * @return it, switched off where the bundle declares several; none if it declares none
	 */
	static <T> Optional<Guarded<T>> of(String bundle, List<DeclaredClass> declared, Class<T> type, Watch watch,
			Limits limits) {
		Optional<Guarded<T>> first = declared.stream().findFirst()
				.map(one -> new Guarded<>(bundle, one, type, watch, limits));
		if (declared.size() > 1) {
			first.ifPresent(one -> one.switchOff(new BehaviourFault("several", one.declared.element().getName())));
		}
		return first;
	}

	boolean isOn() {
		return off.isEmpty();
	}

	/** {@return why it is switched off; none while it is not} */
	Optional<Message> off() {
		return off;
	}

	/**
	 * Asks the class, one question at a time.
	 *
	 * @param question what to ask
	 * @return the answer; none if it is switched off, or is now
	 */
	synchronized <R> Optional<R> ask(Question<T, R> question) {
		if (!isOn()) {
			return Optional.empty();
		}
		try {
			T behaviour = made.isPresent() ? made.get() : create();
			made = Optional.of(behaviour);
			return Optional.of(watch.call(() -> question.ask(behaviour), limits.answer()));
		} catch (BehaviourFault fault) {
			switchOff(fault);
			return Optional.empty();
		}
	}

	/**
	 * Makes an object of the class.
	 *
	 * @return a new object
	 * @throws BehaviourFault if that cannot be done
	 */
	T create() throws BehaviourFault {
		Object created = watch.call(this::load, limits.creation());
		if (!type.isInstance(created)) {
			throw new BehaviourFault("wrong-type", type.getName());
		}
		return type.cast(created);
	}

	private Object load() throws BehaviourFault {
		try {
			return declared.create();
		} catch (CoreException e) {
			throw new BehaviourFault(e, "no-class", reason(e));
		}
	}

	// The registry wraps what the constructor threw, and reflection does so again.
	private static String reason(CoreException failure) {
		Throwable cause = failure.getStatus().getException() == null ? failure : failure.getStatus().getException();
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		return cause.toString();
	}

	/**
	 * Switches it off until the bundle changes, and tells the log once.
	 *
	 * @param fault what it did
	 * @return what is said of it
	 */
	Message switchOff(BehaviourFault fault) {
		Object[] details = fault.details();
		Object[] arguments = new Object[details.length + 2];
		arguments[0] = bundle;
		arguments[1] = declared.name();
		System.arraycopy(details, 0, arguments, 2, details.length);
		Message message = Message.of(Messages.TEXTS, fault.key(), arguments);
		if (off.isEmpty()) {
			off = Optional.of(message);
			ILog.of(Guarded.class).error(message.in(Locale.ENGLISH), fault);
		}
		return off.orElse(message);
	}
}
