/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.commands;

import static org.leidraad.ui.internal.workbench.ShellTexts.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.storage.template.RoadmapTemplate;
import org.leidraad.storage.template.RoadmapTemplates;
import org.leidraad.ui.internal.workbench.Faults;
import org.leidraad.ui.internal.workbench.Services;

/** Asks of which template a new roadmap is made. */
final class TemplateDialog extends Dialog {

	private static final int WIDTH = 460;
	private static final int LIST_HEIGHT = 150;
	private static final int DESCRIPTION_HEIGHT = 64;

	/** A sample is seldom what one begins with, nor is another language than that of the window. */
	private static final Comparator<RoadmapTemplate> USUAL_FIRST = Comparator.comparing(RoadmapTemplate::sample)
			.thenComparing(template -> !template.language().equals(Locale.getDefault().getLanguage()));

	private final List<RoadmapTemplate> templates;
	private RoadmapTemplate chosen;

	private TemplateDialog(Shell shell, List<RoadmapTemplate> templates) {
		super(shell);
		this.templates = templates;
		this.chosen = templates.get(0);
	}

	/**
	 * Asks for a template.
	 *
	 * @param shell the window
	 * @return the template; none if the person changed their mind or there are no templates
	 */
	static Optional<RoadmapTemplate> choose(Shell shell) {
		List<RoadmapTemplate> templates = Services.find(RoadmapTemplates.class).map(RoadmapTemplates::templates)
				.orElse(List.of());
		if (templates.isEmpty()) {
			Faults.show(shell, text("fault.noTemplates"));
			return Optional.empty();
		}
		TemplateDialog dialog = new TemplateDialog(shell, templates.stream().sorted(USUAL_FIRST).toList());
		return dialog.open() == Window.OK ? Optional.of(dialog.chosen) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(text("new.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.NONE).setText(text("new.choose"));
		TableViewer list = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LIST_HEIGHT).applyTo(list.getControl());
		Label description = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, DESCRIPTION_HEIGHT).applyTo(description);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(
				LabelProvider.createTextProvider(each -> ((RoadmapTemplate) each).name(Locale.getDefault())));
		list.setInput(templates);
		list.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof RoadmapTemplate template) {
				chosen = template;
				description.setText(template.description(Locale.getDefault()));
			}
		});
		list.addDoubleClickListener(event -> okPressed());
		list.setSelection(new StructuredSelection(chosen));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, text("new.create"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, text("button.cancel"), false);
	}
}
