/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.welcome;

import static org.leidraad.ui.internal.workbench.ShellTexts.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.leidraad.storage.template.RoadmapTemplate;
import org.leidraad.storage.template.RoadmapTemplates;
import org.leidraad.ui.internal.commands.NewHandler;
import org.leidraad.ui.internal.commands.OpenHandler;
import org.leidraad.ui.internal.theme.Css;
import org.leidraad.ui.internal.theme.Icons;
import org.leidraad.ui.internal.workbench.RecentFiles;
import org.leidraad.ui.internal.workbench.RoadmapFiles;
import org.leidraad.ui.internal.workbench.Services;

/** What the welcome page shows: what the program is for in one sentence, and the ways in. */
final class WelcomePage {

	private static final int PAGE_WIDTH = 780;
	private static final int START_WIDTH = 450;
	private static final int RECENT_WIDTH = 270;
	private static final int INDENT = 24;
	private static final int MARGIN = 48;
	private static final int GAP = 60;
	private static final int TITLE_GROWTH = 14;
	private static final int SENTENCE_GROWTH = 2;

	private final FormToolkit toolkit;
	private final IWorkbenchPage page;
	private final ScrolledForm form;
	private final Font title;
	private final Font sentence;
	private final Font head;

	WelcomePage(FormToolkit toolkit, Composite parent, IWorkbenchPage page) {
		this.toolkit = toolkit;
		this.page = page;
		this.form = toolkit.createScrolledForm(parent);
		ResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), form);
		FontDescriptor normal = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
		this.title = fonts.create(normal.increaseHeight(TITLE_GROWTH));
		this.sentence = fonts.create(normal.increaseHeight(SENTENCE_GROWTH));
		this.head = fonts.create(normal.setStyle(SWT.BOLD));
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(form.getBody());
		fill();
	}

	/** Puts the cursor on the first way in. */
	void focus() {
		form.setFocus();
	}

	/** Shows what is there now: the recent files change, and the icons follow the theme. */
	void fill() {
		form.setRedraw(false);
		try {
			for (Control old : form.getBody().getChildren()) {
				old.dispose();
			}
			Composite centre = area(form.getBody(), 2, GAP / 2, PAGE_WIDTH);
			GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).grab(true, false).hint(PAGE_WIDTH, SWT.DEFAULT)
					.applyTo(centre);
			createHead(centre);
			createStart(area(centre, 1, 0, START_WIDTH));
			createRecent(area(centre, 1, 0, RECENT_WIDTH));
		} finally {
			form.setRedraw(true);
		}
		form.reflow(true);
	}

	private void createHead(Composite centre) {
		Composite row = area(centre, 2, INDENT, PAGE_WIDTH);
		GridDataFactory.fillDefaults().span(2, 1).hint(PAGE_WIDTH, SWT.DEFAULT).applyTo(row);
		Label mark = toolkit.createLabel(row, "");
		mark.setImage(Icons.command("leidraad-64"));
		GridDataFactory.swtDefaults().span(1, 2).align(SWT.LEFT, SWT.TOP).applyTo(mark);
		Label name = toolkit.createLabel(row, text("shell.name"));
		name.setFont(title);
		Css.mark(name, Css.TITLE);
		Label what = words(row, text("welcome.sentence"), PAGE_WIDTH - 100);
		what.setFont(sentence);
	}

	private void createStart(Composite column) {
		head(column, text("welcome.start"));
		List<RoadmapTemplate> templates = Services.find(RoadmapTemplates.class).map(RoadmapTemplates::templates)
				.orElse(List.of());
		templates.stream().filter(RoadmapTemplate::sample).forEach(sample -> {
			way(column, "sample", text("welcome.sample", RoadmapFiles.bareName(sample)), START_WIDTH,
					() -> RoadmapFiles.create(page, sample));
			hint(column, sample.description(Locale.getDefault()), START_WIDTH);
		});
		way(column, "new", text("welcome.new"), START_WIDTH, () -> run(NewHandler.COMMAND));
		hint(column, text("welcome.new.hint"), START_WIDTH);
		way(column, "open", text("welcome.open"), START_WIDTH, () -> run(OpenHandler.COMMAND));
		hint(column, text("welcome.open.hint"), START_WIDTH);
	}

	private void createRecent(Composite column) {
		head(column, text("welcome.recent"));
		List<Path> files = RecentFiles.list();
		if (files.isEmpty()) {
			Css.mark(words(column, text("welcome.recent.none"), RECENT_WIDTH), Css.HINT);
		}
		for (Path file : files) {
			ImageHyperlink link = way(column, "recent", String.valueOf(file.getFileName()), RECENT_WIDTH,
					() -> RoadmapFiles.open(page, file));
			link.setToolTipText(file.toString());
			hint(column, String.valueOf(file.getParent()), RECENT_WIDTH);
		}
	}

	private Composite area(Composite parent, int columns, int gap, int width) {
		Composite area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(gap, columns == 1 ? 4 : INDENT).applyTo(area);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).hint(width, SWT.DEFAULT).applyTo(area);
		return area;
	}

	private void head(Composite column, String words) {
		Label label = toolkit.createLabel(column, words);
		label.setFont(head);
		GridDataFactory.swtDefaults().indent(0, 6).applyTo(label);
	}

	private ImageHyperlink way(Composite column, String icon, String words, int width, Runnable action) {
		ImageHyperlink link = toolkit.createImageHyperlink(column, SWT.WRAP);
		link.setText(words);
		link.setImage(Icons.command(icon));
		Css.mark(link, Css.LINK);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> later(action)));
		GridDataFactory.swtDefaults().indent(0, 10).hint(width, SWT.DEFAULT).applyTo(link);
		return link;
	}

	private void hint(Composite column, String words, int width) {
		Label label = words(column, words, width - INDENT);
		GridDataFactory.swtDefaults().indent(INDENT, 0).hint(width - INDENT, SWT.DEFAULT).applyTo(label);
		Css.mark(label, Css.HINT);
	}

	private Label words(Composite parent, String words, int width) {
		Label label = toolkit.createLabel(parent, words, SWT.WRAP);
		GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** An action may close this page, and the link must not be disposed while it tells of its own click. */
	private void later(Runnable action) {
		form.getDisplay().asyncExec(action);
	}

	private void run(String command) {
		try {
			page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.get().error("The command " + command + " fails.", e);
		}
	}
}
