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
 * What the French repairability index does beyond its catalogue: the official list, the index of an offered model with
 * the rules about it, and the section of reports.
 */
package org.leidraad.framework.frrepairindex.internal;
