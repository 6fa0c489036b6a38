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
 * How circular devices are: the R-ladder, their life, and the material circularity indicator, from what came in and
 * went out.
 */
package org.leidraad.procurement.circularity;
