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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small roadmaps made by hand, with numbers that can be checked in the head. */
final class Roadmaps {

	/**
	 * Half way between baseline 15 and target 60 the plan is 37.5; measured is 33. So progress is 18/45 = 0.4 where
	 * 0.5 was expected, a ratio of 0.8.
	 */
	static final String MEASURED = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1" name="Small" firstYear="2024" lastYear="2032">
			  <organisations id="o-1" name="Village">
			    <stakeholders id="s-1" name="Buyer"/>
			  </organisations>
			  <ambitions id="a-1" name="Circular">
			    <targets id="t-1" name="Reused" dueDate="2031-12-31" owner="s-1">
			      <indicators id="i-1" name="Share of reused devices" unit="%" frequency="yearly" method="Counting" \
			source="Asset register" norm="60 %" baselineDate="2023-12-31" baseline="15.0">
			        <milestones id="m-1" date="2031-12-31" value="60"/>
			        <measurements id="x-1" date="2027-12-31" value="33" origin="documented"/>
			      </indicators>
			      <indicators id="i-2" name="Naïve indicator" unit="kg"/>
			    </targets>
			  </ambitions>
			</roadmap:Roadmap>
			""";

	/** An ambition with a target that nobody can measure. */
	static final String BROKEN = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1" name="Small" firstYear="2024" lastYear="2032">
			  <organisations id="o-1" name="Village"/>
			  <ambitions id="a-1" name="Circular">
			    <targets id="t-1" name="Reused" dueDate="2031-12-31"/>
			  </ambitions>
			</roadmap:Roadmap>
			""";

	/** A procurement with what stands for {@code %s}. */
	static final String BUYING = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1" name="Small" firstYear="2024" lastYear="2032">
			  <procurements id="b-1" name="Laptops">
			    %s
			  </procurements>
			</roadmap:Roadmap>
			""";

	private Roadmaps() {
	}

	/** {@return a new file with a content} */
	static Path file(Path folder, String name, String content) throws IOException {
		return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
	}
}
