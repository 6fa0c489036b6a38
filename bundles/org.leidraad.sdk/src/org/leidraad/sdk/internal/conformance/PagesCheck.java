/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** Pages of own attributes: of classes and features that the model has. */
final class PagesCheck implements Check {

	@Override
	public void check(BundleUnderTest bundle, Faults faults) {
		for (FrameworkUnderTest framework : bundle.frameworks()) {
			framework.element().children("page").forEach(page -> {
				String name = page.attribute("attributes").orElse("");
				EPackage own = framework.attributes().orElse(null);
				if (own != null && own.getEClassifier(name) instanceof EClass type) {
					page.children("group").forEach(group -> features(type, group, faults));
				} else if (framework.attributesRefused().isEmpty()) {
					faults.error("page-class", BundleFiles.PLUGIN, page.line(), name);
				}
			});
		}
	}

	private static void features(EClass type, XmlElement group, Faults faults) {
		Stream.of(group.attribute("features").orElse("").split("\\s+"))
				.filter(name -> !name.isEmpty() && type.getEStructuralFeature(name) == null)
				.forEach(name -> faults.error("page-feature", BundleFiles.PLUGIN, group.line(), name, type.getName()));
	}
}
