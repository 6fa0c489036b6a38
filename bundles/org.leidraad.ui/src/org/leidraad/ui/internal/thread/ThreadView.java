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

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.session.ActiveSession;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.session.SessionListener;
import org.leidraad.ui.internal.session.UndoRedo;
import org.leidraad.ui.internal.theme.Appearance;
import org.leidraad.ui.internal.theme.Icons;

/** The thread: everything in the roadmap in front, with what is broken and how it does. */
public final class ThreadView extends ViewPart implements SessionListener {

	/** Identifier of the view. */
	public static final String ID = "org.leidraad.ui.thread";

	private static final int SIGN_WIDTH = 26;

	private final ThreadFilter filter = new ThreadFilter();
	private final Map<RoadmapSession, Object[]> expanded = new WeakHashMap<>();
	private ActiveSession active;
	private Optional<RoadmapSession> session = Optional.empty();
	private Composite stack;
	private Composite full;
	private Composite empty;
	private TreeViewer tree;
	private ThreadActions actions;
	private UndoRedo undo;
	private boolean revealing;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		empty = EmptyThread.create(stack, getSite());
		full = new Composite(stack, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 4;
		layout.verticalSpacing = 4;
		full.setLayout(layout);
		createSearch();
		createTree();
		undo = new UndoRedo(getViewSite().getActionBars(), () -> session, UndoRedo.PendingText.NONE);
		themed();
		Appearance.onChange(stack, this::themed);
		active = new ActiveSession(getSite().getPage(), this::show);
		active.start();
	}

	private void themed() {
		setTitleImage(Icons.command("thread"));
		tree.refresh();
	}

	private void createSearch() {
		Text search = new Text(full, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(ThreadTexts.get("filter"));
		search.setData("org.leidraad.id", "thread.filter");
		search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		search.addListener(SWT.Modify, event -> {
			filter.search(search.getText());
			tree.refresh();
			if (filter.active()) {
				tree.expandAll();
			}
		});
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				search.setText("");
			} else if (event.keyCode == SWT.ARROW_DOWN) {
				tree.getTree().setFocus();
			}
		});
	}

	private void createTree() {
		Composite holder = new Composite(full, SWT.NONE);
		holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tree = new TreeViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		tree.getTree().setData("org.leidraad.id", "thread.tree");
		tree.setUseHashlookup(true);
		TreeColumnLayout columns = new TreeColumnLayout();
		holder.setLayout(columns);
		columns.setColumnData(new TreeViewerColumn(tree, SWT.LEFT).getColumn(), new ColumnWeightData(1, 100));
		columns.setColumnData(new TreeViewerColumn(tree, SWT.CENTER).getColumn(), new ColumnPixelData(SIGN_WIDTH));
		columns.setColumnData(new TreeViewerColumn(tree, SWT.CENTER).getColumn(), new ColumnPixelData(SIGN_WIDTH));
		tree.setContentProvider(new ThreadContent());
		tree.setLabelProvider(new ThreadLabels(() -> session));
		ThreadTips.enable(tree);
		tree.addFilter(filter);
		tree.addSelectionChangedListener(event -> chosen());
		tree.addDoubleClickListener(event -> toggle());
		actions = new ThreadActions(tree, () -> session);
		tree.getTree().addListener(SWT.FocusIn, event -> actions.install(getViewSite().getActionBars()));
		tree.getTree().addListener(SWT.FocusOut, event -> actions.uninstall(getViewSite().getActionBars()));
		tree.getTree().addListener(SWT.KeyDown, this::key);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(actions::fill);
		tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
		ThreadDrop.install(tree, () -> session);
		getSite().setSelectionProvider(tree);
	}

	private void key(Event event) {
		boolean alt = (event.stateMask & SWT.ALT) != 0;
		if (alt && event.keyCode == SWT.ARROW_UP || alt && event.keyCode == SWT.ARROW_DOWN) {
			actions.move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
			event.doit = false;
		} else if (event.keyCode == SWT.F2 || event.keyCode == SWT.CR) {
			enter();
			event.doit = false;
		}
	}

	private void enter() {
		if (tree.getStructuredSelection().getFirstElement() instanceof ThreadNode.Invitation) {
			actions.addFirst();
		} else {
			session.ifPresent(one -> one.go(one.place().element(), Optional.of(Literals.ELEMENT__NAME)));
		}
	}

	private void toggle() {
		Object node = tree.getStructuredSelection().getFirstElement();
		if (node instanceof ThreadNode.Invitation) {
			actions.addFirst();
		} else if (node != null) {
			tree.setExpandedState(node, !tree.getExpandedState(node));
		}
	}

	private void chosen() {
		actions.enable();
		Object node = tree.getStructuredSelection().getFirstElement();
		if (!revealing && node instanceof ThreadNode line) {
			session.ifPresent(one -> one.jump(line.element()));
		}
	}

	private void show(Optional<RoadmapSession> next) {
		if (stack.isDisposed()) {
			return;
		}
		session.ifPresent(one -> {
			one.remove(this);
			expanded.put(one, tree.getExpandedElements());
		});
		session = next;
		tree.setInput(null);
		next.ifPresent(one -> {
			one.add(this);
			tree.setInput(one.roadmap());
			tree.setExpandedElements(expanded.getOrDefault(one, ambitions(one)));
			reveal(one.place().element());
		});
		((StackLayout) stack.getLayout()).topControl = next.isPresent() ? full : empty;
		stack.layout();
		undo.update();
	}

	private static Object[] ambitions(RoadmapSession one) {
		return new Object[]{new ThreadNode.Section(one.roadmap(), Literals.ROADMAP__AMBITIONS)};
	}

	private void reveal(Element element) {
		ThreadNode wanted = ThreadStructure.nodeOf(element);
		Object now = tree.getStructuredSelection().getFirstElement();
		boolean there = now instanceof ThreadNode node && node.element() == element
				&& ThreadStructure.nodeOf(node.element()).element() == wanted.element();
		if (!there) {
			revealing = true;
			tree.setSelection(new StructuredSelection(wanted), true);
			revealing = false;
		}
	}

	@Override
	public void selected() {
		session.ifPresent(one -> reveal(one.place().element()));
	}

	@Override
	public void changed() {
		revealing = true;
		tree.refresh();
		revealing = false;
		actions.enable();
		undo.update();
		selected();
	}

	@Override
	public void checked() {
		tree.refresh(true);
	}

	@Override
	public void setFocus() {
		if (session.isPresent()) {
			tree.getTree().setFocus();
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		session.ifPresent(one -> one.remove(this));
		if (active != null) {
			active.stop();
		}
		super.dispose();
	}
}
