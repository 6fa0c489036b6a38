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
 * Pictures of the thread, drawn with Java2D so that screen and paper show the same: the signs of status, the
 * trajectory chart, the line of the thread itself, and how values are written.
 */
package org.leidraad.chart;
