/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leidraad.analysis.coverage.Coverage;
import org.leidraad.analysis.coverage.CoverageIndex;
import org.leidraad.analysis.coverage.CoverageScope;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.Roadmap;
import org.leidraad.ui.internal.figures.FollowingView;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.theme.Css;

/**
 * What the frameworks of the roadmap in front cover, by aspect, product group and level; where nothing does, which
 * frameworks would, and where no certificate is enough.
 */
public final class CoverageView extends FollowingView {

	private static final int TABLE_PART = 62;
	private static final int WORDS_PART = 38;
	private static final int SASH = 8;

	private final CoverageText words = new CoverageText(Locale.getDefault());
	private Combo which;
	private CoverageSheet sheet;
	private Text details;
	private Text warnings;
	private Optional<Coverage> shown = Optional.empty();

	/** Made by the workbench. */
	public CoverageView() {
		super("coverage", "coverage");
	}

	@Override
	protected void createContent(Composite parent) {
		Composite head = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 2;
		layout.horizontalSpacing = 16;
		head.setLayout(layout);
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		which = new Combo(head, SWT.DROP_DOWN | SWT.READ_ONLY);
		which.add(CoverageWords.get("scope.used"));
		which.add(CoverageWords.get("scope.all"));
		which.select(0);
		which.setData("org.leidraad.id", "coverage.scope");
		which.addListener(SWT.Selection, event -> again());
		Label signs = new Label(head, SWT.NONE);
		signs.setText(CoverageWords.get("signs"));
		signs.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Css.mark(signs, Css.HINT);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		sheet = new CoverageSheet(sash, words, this::detail);
		SashForm right = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
		details = text(right, "coverage.details");
		warnings = text(right, "coverage.warnings");
		sash.setWeights(TABLE_PART, WORDS_PART);
		sash.setSashWidth(SASH);
		right.setSashWidth(SASH);
	}

	private static Text text(Composite parent, String id) {
		Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setData("org.leidraad.id", id);
		return text;
	}

	@Override
	protected boolean fill(RoadmapSession session) {
		Roadmap roadmap = session.roadmap();
		CoverageScope used = CoverageScope.of(roadmap);
		if (used.editions().isEmpty() && which.getSelectionIndex() == 0) {
			shown = Optional.empty();
			return false;
		}
		CoverageScope scope = which.getSelectionIndex() == 0 ? used : used.withAll(session.frameworks());
		Coverage coverage = CoverageIndex.of(session.frameworks(), LocalDate.now()).coverage(scope);
		shown = Optional.of(coverage);
		sheet.fill(coverage);
		warnings.setText(words.warnings(coverage));
		detail();
		return true;
	}

	private void detail() {
		details.setText(shown.flatMap(coverage -> sheet.chosen(coverage).map(place -> words.detail(coverage, place)))
				.orElseGet(() -> CoverageWords.get("details.none")));
	}

	@Override
	protected Empty explain(Optional<Roadmap> roadmap, Optional<EditingDomain> domain) {
		return roadmap.isEmpty()
				? new Empty(CoverageWords.get("empty.none"), Optional.empty())
				: new Empty(CoverageWords.get("empty.frameworks"), Optional.empty());
	}

	@Override
	protected Optional<Offer> offer(Roadmap roadmap, EditingDomain domain) {
		List<InstalledFramework> closing = which.getSelectionIndex() == 0
				? shown.map(coverage -> coverage.closing().frameworks()).orElse(List.of())
				: List.of();
		if (closing.isEmpty()) {
			return Optional.empty();
		}
		String names = closing.stream().map(one -> one.name(Locale.getDefault())).collect(Collectors.joining(", "));
		return Optional.of(new Offer(CoverageWords.get("offer", names),
				new FrameworksInUse(roadmap, domain).taking(closing, LocalDate.now(), names)));
	}

	@Override
	protected void focusContent() {
		sheet.setFocus();
	}
}
