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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.leidraad.sdk.conformance.ConformanceReport;
import org.leidraad.sdk.trust.Abilities;

/**
 * All checks, one after the other.
 *
 * @param limit how long they may take
 */
public record Examination(Duration limit) {

	private static final Abilities UNKNOWN = new Abilities(List.of(), false, List.of(), List.of(), true);
	/** Deep elements need more than a thread usually has. */
	private static final long STACK = 16L * Limits.MEBIBYTE;

	/**
	 * Verifies a bundle.
	 *
	 * @param bundle a jar file or folder
	 * @param last the last edition of it, if there is one
	 * @return what is wrong
	 * @throws IOException if it is no archive at all, or the disk fails
	 */
	public ConformanceReport of(Path bundle, Optional<Path> last) throws IOException {
		Faults faults = new Faults();
		FutureTask<BundleUnderTest> checks = new FutureTask<>(() -> check(bundle, last, faults));
		Thread thread = new Thread(null, checks, "conformance", STACK);
		thread.setDaemon(true);
		thread.start();
		try {
			BundleUnderTest seen = checks.get(limit.toMillis(), TimeUnit.MILLISECONDS);
			return new ConformanceReport(seen.symbolicName(), seen.version(), seen.abilities(), faults.sorted());
		} catch (TimeoutException e) {
			checks.cancel(true);
			faults.error("too-long", "", 0, limit.toSeconds());
		} catch (InterruptedException e) {
			checks.cancel(true);
			Thread.currentThread().interrupt();
			faults.error("too-long", "", 0, limit.toSeconds());
		} catch (ExecutionException e) {
			if (e.getCause() instanceof IOException unreadable) {
				throw unreadable;
			}
			// StackOverflowError, OutOfMemoryError: made by a bundle that means it
			faults.error("too-much", "", 0, String.valueOf(e.getCause()));
		}
		return new ConformanceReport("", "", UNKNOWN, faults.sorted());
	}

	private static BundleUnderTest check(Path bundle, Optional<Path> last, Faults faults) throws IOException {
		BundleFiles files = read(bundle, faults);
		Optional<BundleUnderTest> before = Optional.empty();
		if (last.isPresent()) {
			before = Optional.of(new BundleUnderTest(read(last.get(), new Faults()), Optional.empty()));
		}
		if (faults.serious()) {
			// What is in an archive that is not sane says nothing.
			return new BundleUnderTest(new BundleFiles(files.files()), Optional.empty());
		}
		BundleUnderTest seen = new BundleUnderTest(files, before);
		for (Check check : checks()) {
			check.check(seen, faults);
		}
		return seen;
	}

	private static List<Check> checks() {
		return List.of(new ManifestCheck(), new PluginCheck(), new CatalogueCheck(), new EditionsCheck(),
				new CriteriaCheck(), new UnitsCheck(), new TextsCheck(), new ContentCheck(), new ClassesCheck(),
				new PagesCheck(), new StabilityCheck());
	}

	/**
	 * What a bundle may do.
	 *
	 * @param bundle a jar file or folder
	 * @return what it may do
	 * @throws IOException if it is no archive at all, or the disk fails
	 */
	public static Abilities abilities(Path bundle) throws IOException {
		return new BundleUnderTest(read(bundle, new Faults()), Optional.empty()).abilities();
	}

	private static BundleFiles read(Path bundle, Faults faults) throws IOException {
		return Files.isDirectory(bundle)
				? new BundleFolder(faults).read(bundle)
				: new BundleArchive(faults).read(bundle);
	}
}
