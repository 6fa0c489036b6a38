/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.editor;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.leidraad.model.Element;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapFileException;
import org.leidraad.ui.internal.session.InstalledFrameworks;
import org.leidraad.ui.internal.session.InstalledRules;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.session.SessionListener;
import org.leidraad.ui.internal.session.UndoRedo;
import org.leidraad.ui.internal.theme.Appearance;
import org.leidraad.ui.internal.theme.Icons;
import org.leidraad.ui.internal.workbench.RecentFiles;
import org.leidraad.ui.internal.workbench.RoadmapEditorInput;
import org.leidraad.ui.internal.workbench.RoadmapFiles;
import org.leidraad.ui.internal.workbench.RoadmapPart;

/** The editor of a roadmap file: the form of the element that is chosen in the thread. */
public final class RoadmapEditor extends EditorPart
		implements
			RoadmapPart,
			ISaveablePart2,
			SessionListener,
			UndoRedo.PendingText {

	private final Listener activated = event -> look();
	private RoadmapSession session;
	private FileSide file;
	private UndoRedo undo;
	private FormArea area;

	// ---- life ----

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof RoadmapEditorInput roadmap)) {
			throw new PartInitException(EditorTexts.get("editor.input", input.getName()));
		}
		setSite(site);
		try {
			open(roadmap, roadmap.document());
		} catch (RoadmapFileException e) {
			throw new PartInitException(e.message().in(Locale.getDefault()), e);
		}
		file = new FileSide(site.getShell(), roadmap.file());
		site.getShell().addListener(SWT.Activate, activated);
	}

	private void open(RoadmapEditorInput input, RoadmapDocument document) {
		Display display = Display.getCurrent();
		setInput(input);
		setPartName(input.getName());
		session = new RoadmapSession(document, new InstalledFrameworks(), new InstalledRules(),
				(milliseconds, action) -> later(display, milliseconds, action));
		session.add(this);
		session.onPending(this::stateChanged);
		session.check().check();
	}

	private static void later(Display display, int milliseconds, Runnable action) {
		if (display.isDisposed()) {
			return;
		}
		if (display.getThread() == Thread.currentThread()) {
			display.timerExec(milliseconds, action);
		} else {
			display.asyncExec(() -> display.timerExec(milliseconds, action));
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new FormArea(parent, session);
		undo = new UndoRedo(getEditorSite().getActionBars(), () -> Optional.of(session), this);
		setTitleImage(Icons.command("roadmap"));
		Appearance.onChange(area.control(), this::themed);
	}

	@Override
	public void setFocus() {
		area.form().control().setFocus();
		// the part is activated in the middle of something else: a question now would end that half done
		area.control().getDisplay().asyncExec(this::look);
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.close();
			Shell shell = getSite().getShell();
			if (shell != null && !shell.isDisposed()) {
				shell.removeListener(SWT.Activate, activated);
			}
		}
		super.dispose();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == RoadmapSession.class ? type.cast(session) : super.getAdapter(type);
	}

	// ---- what is shown ----

	private void themed() {
		setTitleImage(Icons.command("roadmap"));
		area.show(session);
	}

	@Override
	public void selected() {
		if (area == null) {
			return;
		}
		area.follow();
		session.place().feature().ifPresent(feature -> {
			getSite().getPage().activate(this);
			area.form().focus(Optional.of(feature));
		});
		stateChanged();
	}

	@Override
	public void changed() {
		if (area != null) {
			area.changed();
		}
		stateChanged();
	}

	@Override
	public void installed() {
		if (area != null) {
			area.form().commit();
			if (!area.form().pending()) {
				area.show(session);
			}
		}
	}

	@Override
	public void checked() {
		if (area != null) {
			area.form().showFindings();
		}
	}

	private void stateChanged() {
		if (undo != null) {
			undo.update();
		}
		firePropertyChange(IEditorPart.PROP_DIRTY);
	}

	// ---- what menus and views ask ----

	@Override
	public RoadmapDocument document() {
		return session.document();
	}

	@Override
	public void commit() {
		if (area != null) {
			area.form().commit();
		}
	}

	@Override
	public void reveal(Element element, EStructuralFeature feature) {
		session.go(element, Optional.ofNullable(feature));
		if (feature == null) {
			area.form().focus(Optional.empty());
		}
	}

	@Override
	public void check() {
		session.check().check();
	}

	@Override
	public boolean exists() {
		return area != null && area.form().pending();
	}

	@Override
	public void revert() {
		area.form().revert();
	}

	// ---- the file ----

	@Override
	public boolean isDirty() {
		return session.stack().isSaveNeeded() || exists();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public int promptToSaveOnClose() {
		return RoadmapFiles.askToSave(getSite().getShell(), getPartName());
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		commit();
		monitor.beginTask(EditorTexts.get("save.task", getPartName()), IProgressMonitor.UNKNOWN);
		monitor.setCanceled(!file.save(session.document()));
		monitor.done();
		stateChanged();
	}

	@Override
	public void doSaveAs() {
		commit();
		RoadmapFiles.askSaveAs(getSite().getShell(), document().file())
				.flatMap(other -> file.saveAs(session.document(), other)).ifPresent(saved -> {
					session.moved(saved);
					setInputWithNotify(new RoadmapEditorInput(saved));
					setPartName(getEditorInput().getName());
					RecentFiles.add(saved.file());
				});
		stateChanged();
	}

	private void look() {
		boolean front = area != null && !area.control().isDisposed() && getSite().getPage().getActiveEditor() == this
				&& area.control().getDisplay().getActiveShell() == getSite().getShell();
		if (!front) {
			return;
		}
		switch (file.look(isDirty())) {
			case RELOAD -> file.reload().ifPresent(this::reloaded);
			case SAVE_AS -> doSaveAs();
			case KEEP -> {
				// nothing happened, or all shall stay as it is
			}
		}
	}

	private void reloaded(RoadmapDocument document) {
		String id = session.place().element().getId();
		session.close();
		open(new RoadmapEditorInput(document), document);
		if (document.resource().getEObject(id) instanceof Element element) {
			session.jump(element);
		}
		area.show(session);
		firePropertyChange(IEditorPart.PROP_INPUT);
		stateChanged();
	}
}
