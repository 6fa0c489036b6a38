/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs tests, and what is before and after each, in the thread of the window. If
 * no workbench is running, the application is started, once for all tests, and
 * closed after the last.
 */
public final class InWindow implements BeforeAllCallback, InvocationInterceptor {

	private static final Namespace NAMESPACE = Namespace.create(InWindow.class);

	@Override
	public void beforeAll(ExtensionContext context) {
		if (!PlatformUI.isWorkbenchRunning()) {
			context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(StartedWorkbench.class,
					key -> new StartedWorkbench(), StartedWorkbench.class);
		}
	}

	@Override
	public void interceptTestMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> method,
			ExtensionContext context) throws Throwable {
		inWindow(test);
	}

	@Override
	public void interceptTestTemplateMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> method,
			ExtensionContext context) throws Throwable {
		inWindow(test);
	}

	@Override
	public void interceptBeforeEachMethod(Invocation<Void> before, ReflectiveInvocationContext<Method> method,
			ExtensionContext context) throws Throwable {
		inWindow(before);
	}

	@Override
	public void interceptAfterEachMethod(Invocation<Void> after, ReflectiveInvocationContext<Method> method,
			ExtensionContext context) throws Throwable {
		inWindow(after);
	}

	private static void inWindow(Invocation<Void> step) throws Throwable {
		AtomicReference<Throwable> failure = new AtomicReference<>();
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			try {
				step.proceed();
			} catch (Throwable e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw failure.get();
		}
	}
}
