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
 * What offers are worth by the award criteria of a procurement: requirements met, points by scale, ranking, how firm
 * the
 * ranking is; the proofs that are asked; and what people must be able to do before it is said what is bought.
 */
package org.leidraad.procurement.award;
