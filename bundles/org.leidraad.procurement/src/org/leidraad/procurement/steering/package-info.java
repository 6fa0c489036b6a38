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
 * Steering a contract through its term: what is due, whether what was agreed is kept, what feeds
 * which indicator, and how the chain of suppliers does. Duties with a date can go into anybody's calendar.
 */
package org.leidraad.procurement.steering;
