/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.faulty;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.leidraad.framework.behaviour.ReportSection;
import org.leidraad.framework.behaviour.SectionLine;
import org.leidraad.model.Roadmap;

/** Sections of reports as a vendor may write them: the first is in order. */
public final class Sections {

	private static final SectionLine LINE = new SectionLine("Roadmap", "Language", "en", "", "");

	private Sections() {
		// no instances
	}

	/** A line. */
	public static final class Good implements ReportSection {

		@Override
		public List<SectionLine> lines(Roadmap roadmap, Locale locale) {
			return List.of(new SectionLine("Roadmap", "Language", locale.getLanguage(), "", ""));
		}
	}

	/** Throws. */
	public static final class Throwing implements ReportSection {

		@Override
		public List<SectionLine> lines(Roadmap roadmap, Locale locale) {
			throw new UnsupportedOperationException("no idea");
		}
	}

	/** A line that is none. */
	public static final class Null implements ReportSection {

		@Override
		public List<SectionLine> lines(Roadmap roadmap, Locale locale) {
			return Arrays.asList(LINE, null);
		}
	}

	/** A line with a hole. */
	public static final class Hole implements ReportSection {

		@Override
		public List<SectionLine> lines(Roadmap roadmap, Locale locale) {
			return List.of(new SectionLine("Roadmap", null, "en", "", ""));
		}
	}

	/** A list without end. */
	public static final class Endless implements ReportSection {

		@Override
		public List<SectionLine> lines(Roadmap roadmap, Locale locale) {
			return new Lines();
		}
	}

	/** Any number of lines. */
	public static final class Lines extends AbstractList<SectionLine> {

		@Override
		public SectionLine get(int index) {
			return LINE;
		}

		@Override
		public int size() {
			return Integer.MAX_VALUE;
		}
	}
}
