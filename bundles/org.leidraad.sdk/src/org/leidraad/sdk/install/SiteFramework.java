/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.install;

/**
 * A framework bundle that a site offers.
 *
 * @param symbolicName its symbolic name
 * @param version its version
 * @param name its name for people
 */
public record SiteFramework(String symbolicName, String version, String name) {
}
