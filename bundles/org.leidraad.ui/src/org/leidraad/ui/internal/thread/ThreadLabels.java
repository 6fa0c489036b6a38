/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.thread;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.chart.StateSigns;
import org.leidraad.ui.internal.fields.Numbering;
import org.leidraad.ui.internal.fields.SeveritySign;
import org.leidraad.ui.internal.session.FindingIndex;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.theme.Icons;

/** Names, icons and signs of the lines of the thread: name, what is broken, how it does. */
final class ThreadLabels extends CellLabelProvider {

	static final int NAME = 0;
	static final int BROKEN = 1;
	static final int STATE = 2;

	private final Supplier<Optional<RoadmapSession>> session;

	ThreadLabels(Supplier<Optional<RoadmapSession>> session) {
		this.session = session;
	}

	@Override
	public void update(ViewerCell cell) {
		ThreadNode node = (ThreadNode) cell.getElement();
		switch (cell.getColumnIndex()) {
			case NAME -> name(cell, node);
			case BROKEN -> cell.setImage(broken(node).map(SeveritySign::image).orElse(null));
			default -> cell.setImage(state(node).map(StateSigns::image).orElse(null));
		}
	}

	private static void name(ViewerCell cell, ThreadNode node) {
		boolean section = node instanceof ThreadNode.Section;
		cell.setText(section
				? text(node) + "  (" + ThreadStructure.count((ThreadNode.Section) node) + ')'
				: node instanceof ThreadNode.Part || node instanceof ThreadNode.Use ? numbered(node) : text(node));
		cell.setImage(switch (node) {
			case ThreadNode.Section heading -> Icons.of(heading.feature().getEReferenceType());
			case ThreadNode.Group group -> Icons.of(group.features().getFirst().getEReferenceType());
			case ThreadNode.Invitation invitation -> Icons.command("add");
			case ThreadNode.Part part -> Icons.of(part.element());
			case ThreadNode.Use use -> Icons.of(use.element());
		});
		cell.setForeground(node instanceof ThreadNode.Invitation
				? cell.getControl().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND)
				: null);
	}

	private static String numbered(ThreadNode node) {
		return Numbering.of(node.element()).map(number -> number + "  " + text(node)).orElse(text(node));
	}

	/** {@return the words of a line, for the filter} */
	static String text(ThreadNode node) {
		return switch (node) {
			case ThreadNode.Section section -> ThreadTexts.get("section." + section.feature().getName());
			case ThreadNode.Group group -> ThreadTexts.get("group." + group.key());
			case ThreadNode.Invitation invitation ->
				ThreadTexts.get("invite." + invitation.section().feature().getName());
			case ThreadNode.Part part -> ModelNames.element(Locale.getDefault(), part.element());
			case ThreadNode.Use use -> ModelNames.element(Locale.getDefault(), use.element());
		};
	}

	private Optional<Severity> broken(ThreadNode node) {
		return switch (node) {
			case ThreadNode.Use use -> Optional.empty();
			case ThreadNode.Invitation invitation -> Optional.empty();
			case ThreadNode.Group group -> group.features().stream()
					.map(feature -> broken(new ThreadNode.Section(group.roadmap(), feature))).flatMap(Optional::stream)
					.max(Severity::compareTo);
			case ThreadNode.Section section when ThreadStructure.count(section) == 0 -> Optional.empty();
			case ThreadNode.Section(var roadmap, var feature) -> ((List<?>) roadmap.eGet(feature)).stream()
					.map(one -> findings().worstBelow((EObject) one)).flatMap(Optional::stream)
					.max(Severity::compareTo);
			case ThreadNode.Part(Roadmap root) ->
				findings().of(root).stream().map(Finding::severity).findFirst();
			case ThreadNode.Part(var element) -> findings().worstBelow(element);
		};
	}

	private FindingIndex findings() {
		return session.get().map(one -> one.check().findings()).orElse(FindingIndex.EMPTY);
	}

	private Optional<IndicatorState> state(ThreadNode node) {
		return node instanceof ThreadNode.Part(Element element)
				? session.get().flatMap(one -> one.check().state(element))
				: Optional.empty();
	}

	@Override
	public String getToolTipText(Object object) {
		ThreadNode node = (ThreadNode) object;
		StringBuilder text = new StringBuilder(text(node));
		state(node).ifPresent(one -> text.append("\n").append(IndicatorAssessment.word(one, Locale.getDefault())));
		if (node instanceof ThreadNode.Part) {
			session.get().flatMap(one -> one.check().worst(node.element())).ifPresent(one -> text.append(" \u00B7 ")
					.append(ThreadTexts.get("tip.worst", IndicatorAssessment.word(one, Locale.getDefault()))));
			findings().of(node.element()).forEach(finding -> text.append("\n\u26A0 ")
					.append(finding.message().in(Locale.getDefault())));
		}
		return text.toString();
	}
}
