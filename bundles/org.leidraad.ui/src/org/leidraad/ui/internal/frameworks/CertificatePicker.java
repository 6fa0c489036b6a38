/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.crosswalk.Certificate;
import org.leidraad.ui.internal.theme.NamedAccessible;

/** Chooses certificates: a line for each, with framework, edition and level. */
final class CertificatePicker {

	private static final int COLUMNS = 4;
	private static final int MOST_SHOWN = 30;
	private static final int MOST_LINES = 6;

	private final Composite lines;
	private final Button more;
	private final CertificateText text;
	private final List<Choice> choices;
	private final List<Line> shown = new ArrayList<>();
	private final Runnable changed;

	/** A framework that can be chosen, with its catalogue, which could be read. */
	private record Choice(InstalledFramework framework, Framework catalogue) {
	}

	/**
	 * @param parent where it stands
	 * @param registry the installed frameworks; those whose catalogue cannot be used are left out
	 * @param changed is called when somebody chooses
	 */
	CertificatePicker(Composite parent, FrameworkRegistry registry, Runnable changed) {
		this.changed = changed;
		text = new CertificateText(registry, Locale.getDefault());
		choices = choices(registry);
		lines = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(COLUMNS, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		lines.setLayout(layout);
		lines.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		more = new Button(parent, SWT.PUSH);
		more.setText(BrowserTexts.get("proves.more"));
		more.setData("org.leidraad.id", "proves.more");
		more.setEnabled(!choices.isEmpty());
		more.addListener(SWT.Selection, event -> another());
	}

	private static List<Choice> choices(FrameworkRegistry registry) {
		List<Choice> found = new ArrayList<>();
		for (InstalledFramework framework : CertificateAnswers.certifying(registry)) {
			catalogue(framework).ifPresent(catalogue -> found.add(new Choice(framework, catalogue)));
		}
		return found;
	}

	/** What is wrong with a catalogue is told where frameworks are installed; here it can only be left out. */
	private static Optional<Framework> catalogue(InstalledFramework framework) {
		try {
			return Optional.of(framework.catalogue());
		} catch (FrameworkException unusable) {
			return Optional.empty();
		}
	}

	private void another() {
		Line line = new Line();
		layout();
		line.framework.setFocus();
		changed.run();
	}

	/** Adds a certificate; of a framework of which nobody holds one, an empty line. */
	void add(Optional<Certificate> certificate) {
		if (!choices.isEmpty()) {
			Line line = new Line();
			certificate.ifPresent(line::choose);
			layout();
		}
	}

	private void layout() {
		more.setEnabled(shown.size() < MOST_LINES);
		// somebody must remain to choose with
		shown.forEach(line -> line.remove.setVisible(shown.size() > 1));
		lines.getShell().layout(new Control[]{lines});
	}

	/** {@return what is chosen, each once} */
	List<Certificate> chosen() {
		return shown.stream().flatMap(line -> line.chosen().stream()).distinct().toList();
	}

	/** {@return true if there is something to choose from} */
	boolean isUsable() {
		return !choices.isEmpty();
	}

	void setFocus() {
		if (!shown.isEmpty()) {
			shown.getFirst().framework.setFocus();
		}
	}

	/** One certificate. */
	private final class Line {

		private final Combo framework = combo("proves.framework");
		private final Combo edition = combo("proves.edition");
		private final Combo level = combo("proves.level");
		private final Button remove = new Button(lines, SWT.PUSH);

		Line() {
			shown.add(this);
			remove.setText(BrowserTexts.get("proves.remove"));
			remove.setData("org.leidraad.id", "proves.remove");
			remove.addListener(SWT.Selection, event -> remove());
			framework.setItems(choices.stream().map(one -> one.framework().name(Locale.getDefault()))
					.toArray(String[]::new));
			framework.addListener(SWT.Selection, event -> {
				fill();
				changed.run();
			});
			edition.addListener(SWT.Selection, event -> changed.run());
			level.addListener(SWT.Selection, event -> changed.run());
			fill();
		}

		private Combo combo(String id) {
			Combo combo = new Combo(lines, SWT.READ_ONLY | SWT.DROP_DOWN);
			combo.setData("org.leidraad.id", id);
			combo.setVisibleItemCount(MOST_SHOWN);
			combo.setToolTipText(BrowserTexts.get(id));
			NamedAccessible.name(combo, BrowserTexts.get(id));
			GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
			data.widthHint = 200;
			combo.setLayoutData(data);
			return combo;
		}

		private Optional<Choice> choice() {
			int place = framework.getSelectionIndex();
			return place < 0 ? Optional.empty() : Optional.of(choices.get(place));
		}

		private void fill() {
			List<String> editions = new ArrayList<>(List.of(BrowserTexts.get("proves.edition.unknown")));
			List<String> levels = new ArrayList<>(List.of(BrowserTexts.get("proves.level.unknown")));
			CriterionText words = new CriterionText(Locale.getDefault());
			choice().ifPresent(one -> {
				one.catalogue().getEditions().forEach(each -> editions.add(words.edition(one.framework(), each)));
				one.catalogue().getLevels().forEach(each -> levels.add(text.level(one.framework(), each.getId())));
			});
			edition.setItems(editions.toArray(String[]::new));
			edition.select(0);
			edition.setEnabled(editions.size() > 1);
			if (levels.size() == 1 && choice().isPresent()) {
				levels.set(0, BrowserTexts.get("proves.level.none"));
			}
			level.setItems(levels.toArray(String[]::new));
			level.select(0);
			level.setEnabled(levels.size() > 1);
		}

		void choose(Certificate certificate) {
			for (int i = 0; i < choices.size(); i++) {
				if (choices.get(i).framework().id().equals(certificate.framework())) {
					framework.select(i);
					fill();
					Framework catalogue = choices.get(i).catalogue();
					List<String> editions = catalogue.getEditions().stream().map(Edition::getId).toList();
					List<String> levels = catalogue.getLevels().stream().map(Level::getId).toList();
					edition.select(certificate.edition().map(editions::indexOf).orElse(-1) + 1);
					level.select(certificate.level().map(levels::indexOf).orElse(-1) + 1);
				}
			}
		}

		Optional<Certificate> chosen() {
			return choice().map(one -> new Certificate(one.framework().id(),
					picked(edition, one.catalogue().getEditions()).map(Edition::getId),
					picked(level, one.catalogue().getLevels()).map(Level::getId)));
		}

		private static <T> Optional<T> picked(Combo combo, List<T> all) {
			int place = combo.getSelectionIndex();
			return place <= 0 ? Optional.empty() : Optional.of(all.get(place - 1));
		}

		private void remove() {
			shown.remove(this);
			List.<Control>of(framework, edition, level, remove).forEach(Control::dispose);
			layout();
			CertificatePicker.this.setFocus();
			changed.run();
		}
	}
}
