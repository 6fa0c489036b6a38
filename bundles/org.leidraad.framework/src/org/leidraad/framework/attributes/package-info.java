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
 * The attributes that a framework bundle adds to elements of a roadmap: which there are, and those that an element
 * has.
 */
package org.leidraad.framework.attributes;
