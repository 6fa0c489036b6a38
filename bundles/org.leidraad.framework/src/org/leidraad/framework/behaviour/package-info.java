/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a framework's bundle may do beyond data: a tier rule, a reader of the label's public product list, figures for
 * the page of its own attributes, a section of reports. A bundle implements one of these interfaces, names the class in
 * its {@code plugin.xml}, and is called through {@link org.leidraad.framework.behaviour.Behaviours} only, which bounds
 * what a class at fault can do: a class has a public constructor without parameters, is called on threads of its own,
 * and
 * has the time and room that the extension point tells. The version of this package follows semantic versioning.
 */
package org.leidraad.framework.behaviour;
