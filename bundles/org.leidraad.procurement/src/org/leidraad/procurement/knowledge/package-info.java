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
 * What a buyer may want to know while filling in: shared meanings of the words of the field, what each innovation
 * instrument is for, and what a joint purchase needs.
 */
package org.leidraad.procurement.knowledge;
