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

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.sdk.install.FrameworkInstaller;
import org.leidraad.sdk.install.UserFramework;
import org.leidraad.ui.internal.workbench.Faults;
import org.leidraad.ui.internal.workbench.ShellTexts;

/** Lists the frameworks that are installed, and installs, renews and removes those of the person. */
final class InstalledDialog extends Dialog {

	private static final Point SIZE = new Point(1240, 660);

	private final FrameworkInstaller installer;
	private final FrameworkRegistry registry;
	private final Map<String, Button> buttons = new LinkedHashMap<>();
	private final Runnable followed = this::followed;
	private Waiting waiting;
	private InstalledTable table;
	private InstalledPaper details;
	private Label status;

	InstalledDialog(Shell shell, FrameworkInstaller installer, FrameworkRegistry registry) {
		super(shell);
		this.installer = installer;
		this.registry = registry;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(InstalledTexts.get("title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		waiting = new Waiting(getShell());
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new InstalledTable(sash, this::shown);
		Paper paper = new Paper(sash, "installed.details");
		details = new InstalledPaper(paper);
		sash.setWeights(66, 34);
		createActions(area);
		status = new Label(area, SWT.WRAP);
		status.setData("org.leidraad.id", "installed.status");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SIZE.x, SWT.DEFAULT).applyTo(status);
		fill();
		registry.addListener(followed);
		return area;
	}

	private void createActions(Composite area) {
		Composite column = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		action(column, "action.file", this::file);
		action(column, "action.site", this::site);
		action(column, "action.renew", () -> own().ifPresent(this::renew));
		action(column, "action.remove", () -> own().ifPresent(this::remove));
		action(column, "action.trust", () -> new TrustDialog(getShell(), installer.trust()).open());
	}

	private void action(Composite column, String key, Runnable action) {
		Button button = new Button(column, SWT.PUSH);
		button.setText(InstalledTexts.get(key));
		button.setData("org.leidraad.id", key);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
		buttons.put(key, button);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, ShellTexts.text("button.close"), false);
		table.control().setFocus();
	}

	@Override
	public boolean close() {
		if (waiting.busy()) {
			return false;
		}
		registry.removeListener(followed);
		return super.close();
	}

	// ---- what is listed ----

	// Told in any thread, perhaps after the window is gone.
	private void followed() {
		Shell shell = getShell();
		if (shell != null && !shell.isDisposed()) {
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed() && !waiting.busy()) {
					fill();
				}
			});
		}
	}

	private void fill() {
		InstalledList list = InstalledList.of(registry, ownBundles(), BundleVersions::of, Locale.getDefault());
		table.fill(list);
		int own = (int) list.lines().stream().filter(line -> line.own().isPresent()).count();
		say(InstalledTexts.get("status", list.lines().size(), own, list.problems()), list);
		shown();
	}

	private void say(String sentence, InstalledList list) {
		List<String> others = InstalledPaper.sentences(list.others());
		status.setText((others.isEmpty() ? sentence : sentence + '\n' + String.join("\n", others)).replace("&", "&&"));
		status.requestLayout();
	}

	private List<UserFramework> ownBundles() {
		try {
			return installer.list();
		} catch (FrameworkException e) {
			ILog.get().warn(e.getMessage(), e);
			return List.of();
		}
	}

	private void shown() {
		table.chosen().ifPresentOrElse(details::write, () -> details.invite(InstalledTexts.get("details.none")));
		boolean own = own().isPresent();
		buttons.get("action.renew").setEnabled(own);
		buttons.get("action.remove").setEnabled(own);
	}

	private Optional<UserFramework> own() {
		return table.chosen().flatMap(InstalledLine::own);
	}

	// ---- what is done ----

	private Arriving arriving() {
		return new Arriving(getShell(), installer, waiting);
	}

	/** Something that may be refused. */
	private interface Deed {

		Optional<String> run() throws FrameworkException;
	}

	/** Does it, shows what is installed then, and says what came of it. */
	private void perform(Deed deed) {
		try {
			Optional<String> said = deed.run();
			fill();
			said.ifPresent(sentence -> {
				status.setText(sentence.replace("&", "&&"));
				status.requestLayout();
			});
		} catch (FrameworkException e) {
			fill();
			Faults.show(getShell(), e.message(), e);
		}
	}

	private void file() {
		arriving().choose().ifPresent(this::install);
	}

	/**
	 * Installs a file.
	 *
	 * @param jar the file
	 */
	void install(Path jar) {
		perform(() -> arriving().file(jar).map(this::arrived));
	}

	private void site() {
		new SiteDialog(getShell(), installer).ask().ifPresent(
				choice -> perform(() -> arriving().fromSite(choice.site(), choice.framework()).map(this::arrived)));
	}

	private String arrived(UserFramework installed) {
		fill();
		table.choose(installed.symbolicName());
		return InstalledTexts.get("done.installed", String.join(", ", installed.frameworks()), installed.version());
	}

	private void renew(UserFramework own) {
		perform(() -> switch (new Renewal(arriving()).renew(own)) {
			case RENEWED -> Optional.of(InstalledTexts.get("done.renewed", own.symbolicName()));
			case NEWEST -> Optional.of(InstalledTexts.get("done.newest", own.symbolicName(), own.version()));
			case GONE -> Optional.of(InstalledTexts.get("done.gone", own.origin()));
			case NOT -> Optional.empty();
		});
	}

	private void remove(UserFramework own) {
		int answer = new MessageDialog(getShell(), InstalledTexts.get("remove.title"), null,
				InstalledTexts.get("remove.sentence", String.join(", ", own.frameworks()), own.symbolicName()),
				MessageDialog.QUESTION, 1, InstalledTexts.get("remove.yes"), ShellTexts.text("button.cancel"))
				.open();
		if (answer == 0) {
			perform(() -> waiting.toTheEnd(InstalledTexts.get("wait.remove", own.symbolicName()),
					() -> installer.remove(own.symbolicName()))
					.map(gone -> InstalledTexts.get("done.removed", gone.symbolicName())));
		}
	}
}
