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
 * Life-cycle cost of offers: article 2.115a of the Dutch Public Procurement Act 2012, articles 67 and 68 of Directive
 * 2014/24/EU. What an offer costs over its years of use, financially and by its CO2; the equivalent annual cost, by
 * which offers with different lives are ranked; how far the ranking hangs on the parameters. All amounts are decimals
 * of 34 digits, for one unit, and are rounded only where they are shown.
 * <p>
 * Begin with {@link org.leidraad.procurement.cost.ProcurementOffers} for the offers of a roadmap, or with
 * {@link org.leidraad.procurement.cost.Comparison} for offers from anywhere.
 */
package org.leidraad.procurement.cost;
