/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.catalogue.CataloguePackage;
import org.leidraad.framework.catalogue.Crosswalk;
import org.leidraad.framework.catalogue.Question;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The questions that several frameworks ask, as this bundle brings them with their texts. */
public final class QuestionFile {

	private static final String FILE = "crosswalk/questions.crosswalk";
	private static final String TEXTS = "crosswalk/texts";

	private final BundleFiles files;
	private final BundleTexts texts;

	/** The questions of this bundle. */
	public QuestionFile() {
		this(new OwnFiles());
	}

	QuestionFile(BundleFiles files) {
		this.files = files;
		this.texts = new BundleTexts(files, TEXTS);
	}

	/**
	 * Reads the questions.
	 *
	 * @return them by identifier, in the order of the file; none if the file cannot be used, which the log tells
	 */
	public Map<String, Question> questions() {
		Map<String, Question> byId = new LinkedHashMap<>();
		try {
			List<EObject> roots = new ModelFile(files, FILE, "catalogue").read(CataloguePackage.eINSTANCE);
			for (EObject root : roots) {
				if (root instanceof Crosswalk crosswalk) {
					crosswalk.getQuestions().forEach(question -> byId.putIfAbsent(question.getId(), question));
				}
			}
		} catch (FrameworkException e) {
			ILog.of(QuestionFile.class).error(e.getMessage(), e);
		}
		return byId;
	}

	/**
	 * A question for people.
	 *
	 * @param locale the language
	 * @param id identifier of the question
	 * @return its text; the identifier where there is none
	 */
	public String text(Locale locale, String id) {
		return texts.find(locale, "question." + id).orElse(id);
	}

	/** The files of this bundle; those beside its classes where the program does not run in bundles. */
	private static final class OwnFiles implements BundleFiles {

		private final Optional<Bundle> bundle = Optional.ofNullable(FrameworkUtil.getBundle(QuestionFile.class));

		@Override
		public String bundleName() {
			return bundle.map(Bundle::getSymbolicName).orElse("org.leidraad.framework");
		}

		@Override
		public Optional<URL> resource(String path) {
			return bundle.map(home -> home.getEntry(path))
					.or(() -> Optional.ofNullable(QuestionFile.class.getResource('/' + path)));
		}
	}
}
