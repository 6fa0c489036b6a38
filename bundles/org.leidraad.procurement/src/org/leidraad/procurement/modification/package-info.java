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
 * May a running contract change without a new procurement procedure? The drawers (<i>ladekast</i>) of art. 2.163b to g
 * of the Dutch Aanbestedingswet 2012, art. 72 of Directive 2014/24/EU and art. 38 to 38/6 of the Belgian royal decree
 * of
 * 14 January 2013. {@link org.leidraad.procurement.modification.Ladekast} judges one change,
 * {@link org.leidraad.procurement.modification.ModificationLedger} all those of a contract in their order,
 * {@link org.leidraad.procurement.modification.Interview} asks for the facts that still matter, and
 * {@link org.leidraad.procurement.modification.ModificationNotice} fills in a notice. An indication, no legal advice.
 */
package org.leidraad.procurement.modification;
