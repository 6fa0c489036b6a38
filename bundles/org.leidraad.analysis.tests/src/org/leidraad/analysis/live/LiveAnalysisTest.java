/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leidraad.analysis.FileDamages;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.IndicatorDamages;
import org.leidraad.analysis.MeasurementDamages;
import org.leidraad.analysis.NearMisses;
import org.leidraad.analysis.PlanDamages;
import org.leidraad.analysis.PurchaseDamages;

/** After whatever edits, undone and redone, what was kept current is what a new analysis says. */
class LiveAnalysisTest {

	private static final int STEPS = 36;
	private static final int SEVERAL = 5;

	/** Ways to break a roadmap in one place, and to break it nearly. */
	private static Map<String, Consumer<HealthyRoadmap>> causes() {
		Map<String, Consumer<HealthyRoadmap>> causes = new LinkedHashMap<>(NearMisses.ALL);
		Stream.of(PlanDamages.ALL, IndicatorDamages.ALL, MeasurementDamages.ALL, PurchaseDamages.ALL, FileDamages.ALL)
				.forEach(damages -> damages.forEach(damage -> causes.put(damage.name(), damage.cause())));
		causes.remove("elements of all kinds"); // they are there from the start
		return causes;
	}

	private static Stream<DynamicTest> forEachCause(Consumer<Entry<String, Consumer<HealthyRoadmap>>> test) {
		return causes().entrySet().stream()
				.map(cause -> DynamicTest.dynamicTest(cause.getKey(), () -> test.accept(cause)));
	}

	@TestFactory
	Stream<DynamicTest> saysTheSameAsANewAnalysisAfterEachEdit() {
		return forEachCause(cause -> {
			HealthyRoadmap all = new HealthyRoadmap().complete();
			cause.getValue().accept(all);
			Trial trial = new Trial(all, cause.getKey().hashCode());
			for (int i = 1; i <= STEPS; i++) {
				trial.compare("step " + i + ": " + trial.step(), i % SEVERAL == 0);
			}
			trial.undoAll();
			trial.compare("all undone", true);
		});
	}

	@TestFactory
	Stream<DynamicTest> seesWhatIsBrokenAndMendedFieldByField() {
		return forEachCause(cause -> {
			HealthyRoadmap all = new HealthyRoadmap().complete();
			Trial trial = new Trial(all, 0);
			ChangeRecorder recorder = new ChangeRecorder(all.roadmap);
			cause.getValue().accept(all);
			ChangeDescription broken = recorder.endRecording();
			trial.compare("broken", true);
			for (String step : List.of("mended", "broken again", "mended again")) {
				broken.getObjectChanges().forEach(entry -> entry.getValue().forEach(field -> {
					field.applyAndReverse(entry.getKey());
					trial.compare(step + ": " + field.getFeatureName(), true);
				}));
			}
		});
	}

	@Test
	void severalChangesAreTakenIntoAccountAtOnce() {
		Trial trial = new Trial(new HealthyRoadmap().complete(), 1);
		for (int i = 1; i <= STEPS * SEVERAL; i++) {
			String step = trial.step();
			if (i % SEVERAL == 0) {
				trial.compare("step " + i + ": " + step, true);
			}
		}
	}
}
