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
 * Whether a buyer may require a label: article 43 of Directive 2014/24/EU, article 2.78a of the Dutch Public
 * Procurement
 * Act 2012 and their Belgian twin. Every answer is an indication and no legal advice. Begin with
 * {@link org.leidraad.procurement.admissibility.LabelAdmissibility}.
 */
package org.leidraad.procurement.admissibility;
