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

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.leidraad.report.ReportDesign;
import org.leidraad.report.ReportFormat;
import org.leidraad.report.ReportRequest;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.ui.internal.fields.DayText;

/** Asks which report to make: design, date, language, formats and folder. */
final class ReportDialog extends Dialog {

	private static final List<Locale> LANGUAGES = Stream.of("en", "nl", "fr").map(Locale::of).toList();
	private static final int COLUMNS = 3;
	private static final int FOLDER_WIDTH = 320;
	private static final int DESCRIPTION_WIDTH = 380;

	private final List<ReportDesign> designs;
	private final RoadmapDocument document;
	private final Map<ReportFormat, Button> formats = new EnumMap<>(ReportFormat.class);
	private Combo design;
	private Label description;
	private ProcurementChoice procurement;
	private DayText date;
	private Combo language;
	private Text folder;
	private ReportRequest request;

	private ReportDialog(Shell shell, List<ReportDesign> designs, RoadmapDocument document) {
		super(shell);
		this.designs = designs;
		this.document = document;
	}

	/**
	 * Asks.
	 *
	 * @param shell the window
	 * @param designs the reports that can be made, one at least
	 * @param document the roadmap to report on
	 * @return what was asked for; none if the person changed their mind
	 */
	static Optional<ReportRequest> ask(Shell shell, List<ReportDesign> designs, RoadmapDocument document) {
		ReportDialog dialog = new ReportDialog(shell, designs, document);
		return dialog.open() == Window.OK ? Optional.of(dialog.request) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(text("report.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		createDesign(area);
		procurement = new ProcurementChoice(area, COLUMNS - 1, document.roadmap().getProcurements());
		procurement.follow(designs.get(0));
		createDate(area);
		createLanguage(area);
		createFormats(area);
		createFolder(area);
		return area;
	}

	private void createDesign(Composite area) {
		label(area, "report.design");
		design = new Combo(area, SWT.READ_ONLY);
		wide(design);
		designs.forEach(each -> design.add(each.name(Locale.getDefault())));
		design.select(0);
		description = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).hint(DESCRIPTION_WIDTH, SWT.DEFAULT).grab(true, false)
				.applyTo(description);
		describe();
		design.addListener(SWT.Selection, event -> choose());
	}

	private void describe() {
		description.setText(designs.get(design.getSelectionIndex()).description(Locale.getDefault()));
		description.getParent().layout();
	}

	private void choose() {
		describe();
		procurement.follow(designs.get(design.getSelectionIndex()));
		validate();
		getShell().pack();
	}

	private void createDate(Composite area) {
		label(area, "report.on");
		date = new DayText(area, LocalDate.now(), this::validate);
		GridDataFactory.swtDefaults().span(COLUMNS - 1, 1).applyTo(date.control());
	}

	private void createLanguage(Composite area) {
		label(area, "report.language");
		language = new Combo(area, SWT.READ_ONLY);
		wide(language);
		LANGUAGES.forEach(each -> language.add(text("language." + each.getLanguage())));
		String ours = Locale.getDefault().getLanguage();
		language.select(Math.max(0, LANGUAGES.indexOf(Locale.of(ours))));
	}

	private void createFormats(Composite area) {
		label(area, "report.formats");
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(ReportFormat.values().length).spacing(14, 0).applyTo(row);
		GridDataFactory.swtDefaults().span(COLUMNS - 1, 1).applyTo(row);
		for (ReportFormat format : ReportFormat.values()) {
			Button box = new Button(row, SWT.CHECK);
			box.setText(format.name());
			box.setSelection(format == ReportFormat.PDF);
			box.addListener(SWT.Selection, event -> validate());
			formats.put(format, box);
		}
	}

	private void createFolder(Composite area) {
		label(area, "report.folder");
		folder = new Text(area, SWT.BORDER);
		folder.setText(String.valueOf(document.file().toAbsolutePath().getParent()));
		folder.addListener(SWT.Modify, event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).hint(FOLDER_WIDTH, SWT.DEFAULT)
				.align(SWT.FILL, SWT.CENTER).applyTo(folder);
		Button choose = new Button(area, SWT.PUSH);
		choose.setText(text("report.choose"));
		choose.addListener(SWT.Selection, event -> chooseFolder());
	}

	private void chooseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(text("report.folder.title"));
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, text("report.make"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, text("button.cancel"), false);
	}

	private void validate() {
		getButton(IDialogConstants.OK_ID).setEnabled(!chosenFormats().isEmpty()
				&& chosenFolder().isPresent() && date.day().isPresent() && procurement.isComplete());
	}

	@Override
	protected void okPressed() {
		Optional<Path> target = chosenFolder();
		Optional<LocalDate> on = date.day();
		if (target.isPresent() && on.isPresent()) {
			request = new ReportRequest(designs.get(design.getSelectionIndex()).id(), document.roadmap(),
					document.file(), on.get(), LANGUAGES.get(language.getSelectionIndex()), chosenFormats(),
					target.get(),
					procurement.chosen());
			super.okPressed();
		}
	}

	private List<ReportFormat> chosenFormats() {
		return formats.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey)
				.toList();
	}

	/** {@return the folder; none while what is typed cannot be one} */
	private Optional<Path> chosenFolder() {
		try {
			return Optional.of(folder.getText().strip()).filter(typed -> !typed.isEmpty()).map(Path::of);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static void label(Composite area, String key) {
		new Label(area, SWT.NONE).setText(text(key));
	}

	private static void wide(Control control) {
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(control);
	}
}
