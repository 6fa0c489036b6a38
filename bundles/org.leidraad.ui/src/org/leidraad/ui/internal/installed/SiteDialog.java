/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.install.FrameworkInstaller;
import org.leidraad.sdk.install.SiteFramework;
import org.leidraad.ui.internal.workbench.Faults;
import org.leidraad.ui.internal.workbench.ShellTexts;

/** Asks for a site and which of the frameworks that it offers shall be installed. */
final class SiteDialog extends Dialog {

	private static final int[] WIDTHS = {260, 110, 290};
	private static final int HEIGHT = 200;
	private static final int COLUMNS = 4;

	/**
	 * What the person chose.
	 *
	 * @param site the site
	 * @param framework what it offers
	 */
	record Choice(URI site, SiteFramework framework) {
	}

	private final FrameworkInstaller installer;
	private Waiting waiting;
	private Text address;
	private Button look;
	private Label hint;
	private Table table;
	private Optional<URI> looked = Optional.empty();
	private Optional<Choice> choice = Optional.empty();

	SiteDialog(Shell shell, FrameworkInstaller installer) {
		super(shell);
		this.installer = installer;
	}

	/** {@return what the person chose; none if they changed their mind} */
	Optional<Choice> ask() {
		return open() == Window.OK ? choice : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(InstalledTexts.get("site.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	public boolean close() {
		return !waiting.busy() && super.close();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		waiting = new Waiting(getShell());
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(InstalledTexts.get("site.address"));
		address = new Text(area, SWT.BORDER);
		address.setMessage("https://");
		address.setData("org.leidraad.id", "site.address");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(address);
		address.addListener(SWT.Modify, event -> enable());
		address.addListener(SWT.DefaultSelection, event -> look());
		button(area, "site.folder", this::folder);
		look = button(area, "site.look", this::look);
		hint = new Label(area, SWT.WRAP);
		hint.setText(InstalledTexts.get("site.hint"));
		hint.setData("org.leidraad.id", "site.hint");
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1)
				.hint(Arrays.stream(WIDTHS).sum(), SWT.DEFAULT).applyTo(hint);
		createTable(area);
		return area;
	}

	private static Button button(Composite area, String key, Runnable action) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(InstalledTexts.get(key));
		button.setData("org.leidraad.id", key);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void createTable(Composite area) {
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		table.setData("org.leidraad.id", "site.table");
		GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1)
				.hint(Arrays.stream(WIDTHS).sum(), HEIGHT).applyTo(table);
		List<String> heads = List.of("column.name", "column.version", "column.bundle");
		for (int place = 0; place < WIDTHS.length; place++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(InstalledTexts.get(heads.get(place)));
			column.setWidth(WIDTHS[place]);
		}
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.DefaultSelection, event -> okPressed());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, InstalledTexts.get("candidate.install"), false);
		createButton(parent, IDialogConstants.CANCEL_ID, ShellTexts.text("button.cancel"), false);
		getShell().setDefaultButton(look);
		enable();
	}

	private void enable() {
		look.setEnabled(site().isPresent());
		getButton(IDialogConstants.OK_ID).setEnabled(looked.isPresent() && table.getSelectionCount() == 1);
	}

	private Optional<URI> site() {
		return Origin.of(address.getText()).map(origin -> switch (origin) {
			case Origin.Site(URI uri) -> uri;
			case Origin.OneFile(var jar) -> jar.toUri();
		});
	}

	private void folder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(InstalledTexts.get("site.folder.title"));
		String chosen = dialog.open();
		if (chosen != null) {
			address.setText(chosen);
			look();
		}
	}

	private void look() {
		Optional<URI> site = site();
		if (site.isEmpty()) {
			return;
		}
		looked = Optional.empty();
		table.removeAll();
		try {
			new Arriving(getShell(), installer, waiting).offered(site.get()).ifPresent(offers -> fill(site, offers));
		} catch (FrameworkException e) {
			Faults.show(getShell(), e.message(), e);
		}
		enable();
	}

	private void fill(Optional<URI> site, List<SiteFramework> offers) {
		looked = site;
		for (SiteFramework offer : offers) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[]{offer.name(), offer.version(), offer.symbolicName()});
			item.setData(offer);
		}
		hint.setText(InstalledTexts.get("site.found", offers.size()));
		if (!offers.isEmpty()) {
			table.setSelection(0);
			table.setFocus();
			getShell().setDefaultButton(getButton(IDialogConstants.OK_ID));
		}
	}

	@Override
	protected void okPressed() {
		if (looked.isPresent() && table.getSelectionCount() == 1) {
			choice = Optional.of(new Choice(looked.get(), (SiteFramework) table.getSelection()[0].getData()));
			super.okPressed();
		}
	}
}
