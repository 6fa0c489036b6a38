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
 * Contracts under Belgian law: which review clauses the tender documents must hold, and within which days a party must
 * speak up after an event. Royal decree of 14 January 2013, articles 37 to 38/19, as changed by that of 22 June 2017.
 * Everything here is an indication and no legal advice.
 */
package org.leidraad.procurement.belgium;
