/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.behaviour;

/**
 * A line of a section of a report.
 *
 * @param subject what the line is about, such as the name of a contract
 * @param label what is told of it
 * @param value the value as it is printed, in the language of the report; empty where there is none
 * @param unit its unit; empty where there is none
 * @param note a remark; empty where there is none
 */
public record SectionLine(String subject, String label, String value, String unit, String note) {
}
