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
 * How an indicator does on a date: trajectory and cumulative budget, progress, status, forecast, quality of the data,
 * breaks in the series, values of departments and product groups combined and apart, and the roll-up to its target,
 * ambition and roadmap. Half-filled, contradictory and extreme elements give a result or none, never an exception.
 */
package org.leidraad.analysis.indicator;
