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

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.leidraad.framework.behaviour.TierRule;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;

/** Tier rules as a vendor may write them: the first is in order. */
public final class Tiers {

	private Tiers() {
		// no instances
	}

	/** Gives the lowest level to who meets anything. */
	public static final class Good implements TierRule {

		@Override
		public Optional<Level> tier(Edition edition, Set<String> met) {
			Framework catalogue = (Framework) edition.eContainer();
			return met.isEmpty() ? Optional.empty() : Optional.of(catalogue.getLevels().getFirst());
		}
	}

	/** Throws. */
	public static final class Throwing implements TierRule {

		@Override
		public Optional<Level> tier(Edition edition, Set<String> met) {
			throw new IllegalStateException("no idea");
		}
	}

	/** Throws an error that is none of the machine's own. */
	public static final class Failing implements TierRule {

		@Override
		public Optional<Level> tier(Edition edition, Set<String> met) {
			throw new NoClassDefFoundError("org/example/Forgotten");
		}
	}

	/** Calls itself for ever. */
	public static final class Deep implements TierRule {

		@Override
		public Optional<Level> tier(Edition edition, Set<String> met) {
			return tier(edition, met);
		}
	}

	/** Never comes back, not even when it is interrupted. */
	public static final class Endless implements TierRule {

		private static volatile boolean going = true;

		@Override
		public Optional<Level> tier(Edition edition, Set<String> met) {
			while (going) {
				try {
					Thread.sleep(Duration.ofMillis(20));
				} catch (InterruptedException e) {
					going = true;
				}
			}
			return Optional.empty();
		}
	}

	/** Hands over nothing. */
	public static final class Null implements TierRule {

		@Override
		public Optional<Level> tier(Edition edition, Set<String> met) {
			return null;
		}
	}

	/** Makes up a level. */
	public static final class Foreign implements TierRule {

		@Override
		public Optional<Level> tier(Edition edition, Set<String> met) {
			Level level = CatalogueFactory.eINSTANCE.createLevel();
			level.setId("platinum");
			return Optional.of(level);
		}
	}

	/** Cannot be made. */
	public static final class Unmade implements TierRule {

		/** Throws. */
		public Unmade() {
			throw new IllegalArgumentException("not today");
		}

		@Override
		public Optional<Level> tier(Edition edition, Set<String> met) {
			return Optional.empty();
		}
	}

	/** Is no tier rule. */
	public static final class Other {
	}
}
