/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

/** A Belgian roadmap with a contract that is steered, and a Dutch contract beside it. */
final class SteeredRoadmap {

	private static final String CONTENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1" name="Small" jurisdiction="BE" currency="EUR">
			  <procurements id="b-1" name="Tender">
			    <criteria id="c-1" name="Warranty" use="CPC"/>
			  </procurements>
			  <contracts id="k-1" name="Laptops" type="works" value="1000000" start="2026-01-01" end="2027-12-31" \
			criteria="c-1">
			    <evaluations id="e-1" name="First" date="2026-04-01"/>
			    <evaluations id="e-2" name="Yearly" date="2027-01-01"/>
			    <clauses id="kc-1" name="Prices" kind="price-revision"/>
			    <clauses id="kc-2" name="Levies" kind="levies"/>
			    <clauses id="kc-3" name="Unforeseen" kind="unforeseeable"/>
			    <clauses id="kc-4" name="Acts" kind="acts-of-parties"/>
			    <events id="ke-1" name="Flood" date="2026-11-01" clause="unforeseeable" disadvantage="26000" \
			remedy="revision"/>
			    <events id="ke-2" name="Strike" date="2026-03-02" noticedOn="2026-04-02" remedy="extension"/>
			  </contracts>
			  <contracts id="k-2" name="Phones" regime="NL"/>
			</roadmap:Roadmap>
			""";

	private SteeredRoadmap() {
	}

	/** {@return a new file with it} */
	static Path file(Path folder) throws IOException {
		return Roadmaps.file(folder, "small.leidraad", CONTENT);
	}
}
