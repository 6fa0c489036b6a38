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
 * What the Code of Conduct does beyond its catalogue: the figures of a data centre and the rules about them, the
 * level of its practices, and the section of reports.
 */
package org.leidraad.framework.eudccoc.internal;
