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
 * Lists of products as text and as CSV, for the readers of framework bundles: bounded, counted, with line and column in
 * what is refused.
 */
package org.leidraad.framework.list;
