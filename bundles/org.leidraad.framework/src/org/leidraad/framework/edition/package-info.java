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
 * The editions of a framework in time: what is in force on a date, what took the place of what, and what changes from
 * one to another. The version of this package follows semantic versioning.
 */
package org.leidraad.framework.edition;
