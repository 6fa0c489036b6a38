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

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.model.text.Message;
import org.leidraad.sdk.conformance.Fault;
import org.leidraad.sdk.conformance.Severity;
import org.xml.sax.SAXParseException;

/** Whether catalogues and models of own attributes can be read, and what a catalogue says of the framework itself. */
final class CatalogueCheck implements Check {

	private static final Pattern JURISDICTION = Pattern.compile("world|EU|[A-Z]{2}(-[A-Z0-9]{1,3})?");

	@Override
	public void check(BundleUnderTest bundle, Faults faults) {
		for (FrameworkUnderTest framework : bundle.frameworks()) {
			framework.catalogueRefused().ifPresent(
					e -> faults.add(refused("catalogue-unreadable", framework.cataloguePath(), e)));
			framework.attributesRefused().ifPresent(e -> faults.add(refused("attributes-unreadable",
					framework.models().stream().findFirst().orElse(BundleFiles.PLUGIN), e)));
			framework.catalogue().ifPresent(catalogue -> facts(framework, catalogue, faults));
		}
	}

	// The sentence says what is wrong and what to do, as it does where the bundle is installed.
	private static Fault refused(String id, String file, FrameworkException e) {
		return new Fault(Severity.ERROR, id, file, line(e), e.message(), Message.of(Kit.TEXTS, id + ".mend"));
	}

	private static int line(Throwable failure) {
		return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).mapToInt(cause -> switch (cause) {
			case SAXParseException at -> at.getLineNumber();
			case Resource.Diagnostic at -> at.getLine();
			default -> 0;
		}).filter(line -> line > 0).findFirst().orElse(0);
	}

	private static void facts(FrameworkUnderTest framework, Framework catalogue, Faults faults) {
		String file = framework.cataloguePath();
		int line = framework.line();
		if (isBlank(catalogue.getOwner())) {
			faults.error("no-owner", file, line);
		}
		if (isBlank(catalogue.getJurisdiction()) || !JURISDICTION.matcher(catalogue.getJurisdiction()).matches()) {
			faults.error("jurisdiction", file, line, String.valueOf(catalogue.getJurisdiction()));
		}
		if (catalogue.getSources().stream().allMatch(CatalogueCheck::isBlank)) {
			faults.error("no-sources", file, line);
		}
		if (!isAddress(catalogue.getHomepage())) {
			faults.error("address", file, line, String.valueOf(catalogue.getHomepage()));
		}
		catalogue.getLinks().stream().filter(link -> !isAddress(link))
				.forEach(link -> faults.error("address", file, line, link));
		doubles(catalogue.getProductGroups())
				.forEach(group -> faults.error("double-group", file, line, group));
		catalogue.getProductGroups().forEach(group -> ProductGroupCode.check(group, file, line, faults));
	}

	private static List<String> doubles(List<String> values) {
		Set<String> seen = new HashSet<>();
		return values.stream().filter(value -> !seen.add(value)).toList();
	}

	private static boolean isAddress(String written) {
		try {
			return written != null && Set.of("https", "http").contains(String.valueOf(URI.create(written).getScheme()))
					&& URI.create(written).getHost() != null;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
