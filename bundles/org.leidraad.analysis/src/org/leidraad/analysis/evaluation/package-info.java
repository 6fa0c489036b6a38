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
 * When to evaluate a contract: {@link org.leidraad.analysis.evaluation.EvaluationPlan} proposes moments from its term,
 * for
 * the repair of a contract without any, the window, and the tender annex alike.
 */
package org.leidraad.analysis.evaluation;
