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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.leidraad.model.Element;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.changes.ContractActions;
import org.leidraad.ui.internal.fields.Edits;
import org.leidraad.ui.internal.frameworks.CertificateHandler;
import org.leidraad.ui.internal.offers.AnswerStarter;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.theme.Icons;

/** What can be done to the lines of the thread: add, delete, move, copy, paste. */
final class ThreadActions {

	private final TreeViewer tree;
	private final Supplier<Optional<RoadmapSession>> session;
	private final Action cut = action("action.cut", this::cut);
	private final Action copy = action("action.copy", this::copy);
	private final Action paste = action("action.paste", this::paste);
	private final Action delete = action("action.delete", this::delete);
	private final Action up = action("action.up", () -> move(-1));
	private final Action down = action("action.down", () -> move(1));

	ThreadActions(TreeViewer tree, Supplier<Optional<RoadmapSession>> session) {
		this.tree = tree;
		this.session = session;
		cut.setActionDefinitionId(ActionFactory.CUT.getCommandId());
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		paste.setActionDefinitionId(ActionFactory.PASTE.getCommandId());
		delete.setActionDefinitionId(ActionFactory.DELETE.getCommandId());
		up.setAccelerator(SWT.ALT | SWT.ARROW_UP);
		down.setAccelerator(SWT.ALT | SWT.ARROW_DOWN);
	}

	private static Action action(String key, Runnable body) {
		return new Action(ThreadTexts.get(key)) {

			@Override
			public void run() {
				body.run();
			}
		};
	}

	/** Puts cut, copy, paste and delete under the usual menu entries and keys while the tree has the focus. */
	void install(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.CUT.getId(), cut);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
		bars.updateActionBars();
		enable();
	}

	/** Leaves cut, copy, paste and delete to the field that has the focus. */
	void uninstall(IActionBars bars) {
		List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE)
				.forEach(factory -> bars.setGlobalActionHandler(factory.getId(), null));
		bars.updateActionBars();
	}

	/** Fills the menu of the tree. */
	void fill(IMenuManager menu) {
		enable();
		MenuManager add = new MenuManager(ThreadTexts.get("menu.add"));
		newParts().forEach(part -> add.add(adding(part)));
		session.get().ifPresent(one -> single().map(element -> NewAttributes.actions(one, element)).orElse(List.of())
				.forEach(add::add));
		if (!add.isEmpty()) {
			menu.add(add);
			menu.add(new Separator());
		}
		List<Action> changes = session.get().flatMap(one -> single()
				.map(element -> ContractActions.of(tree.getControl().getShell(), one, element))).orElse(List.of());
		if (!changes.isEmpty()) {
			changes.forEach(menu::add);
			menu.add(new Separator());
		}
		List.<IAction>of(cut, copy, paste, delete).forEach(menu::add);
		menu.add(new Separator());
		menu.add(up);
		menu.add(down);
		single().filter(Procurement.class::isInstance).map(Procurement.class::cast).ifPresent(procurement -> {
			menu.add(new Separator());
			menu.add(action("action.proves", () -> proves(procurement)));
			session.get().ifPresent(
					one -> menu.add(new AnswerStarter(tree.getControl().getShell(), one).action(procurement)));
		});
	}

	private void proves(Procurement procurement) {
		session.get().ifPresent(one -> CertificateHandler.open(tree.getControl().getShell(), one, procurement));
	}

	/** Says what can be done to the chosen lines. */
	void enable() {
		boolean some = !elements().isEmpty();
		cut.setEnabled(some);
		copy.setEnabled(some);
		delete.setEnabled(some);
		paste.setEnabled(pasting().isPresent());
		up.setEnabled(session.get().isPresent() && single().flatMap(one -> Edits.move(domain(), one, -1)).isPresent());
		down.setEnabled(session.get().isPresent() && single().flatMap(one -> Edits.move(domain(), one, 1)).isPresent());
	}

	/** {@return what may be added at the chosen line} */
	List<NewPart> newParts() {
		return session.get().flatMap(one -> node().map(node -> NewPart.at(one.domain(), node))).orElse(List.of());
	}

	private Action adding(NewPart part) {
		Action action = new Action(part.label()) {

			@Override
			public void run() {
				add(part);
			}
		};
		action.setImageDescriptor(Icons.descriptor(part.part().eClass()));
		return action;
	}

	/** Adds a part, goes to it and puts the cursor into its name. */
	void add(NewPart part) {
		session.get().ifPresent(one -> {
			one.run(part.command(one.domain()));
			one.go(part.part(), Optional.of(Literals.ELEMENT__NAME));
		});
	}

	/** Adds what an empty section offers. */
	void addFirst() {
		newParts().stream().findFirst().ifPresent(this::add);
	}

	private void cut() {
		copy();
		delete();
	}

	private void copy() {
		List<Element> elements = elements();
		domain().setClipboard(new ArrayList<>(Pasting.copies(elements)));
		String names = elements.stream().map(element -> ThreadLabels.text(new ThreadNode.Part(element)))
				.collect(Collectors.joining("\n"));
		Clipboard clipboard = new Clipboard(tree.getControl().getDisplay());
		if (!names.isBlank()) {
			clipboard.setContents(new Object[]{names}, new Transfer[]{TextTransfer.getInstance()});
		}
		clipboard.dispose();
		enable();
	}

	private void paste() {
		pasting().ifPresent(place -> {
			List<Element> added = new ArrayList<>();
			session.get().ifPresent(one -> {
				one.run(place.command(domain(), clipboard(), added));
				one.jump(added.getFirst());
			});
		});
	}

	private void delete() {
		List<Element> elements = elements();
		Optional<Element> next = elements.stream().findFirst().flatMap(this::neighbour);
		session.get().filter(one -> !elements.isEmpty()).ifPresent(one -> {
			next.ifPresent(one::jump);
			one.run(Edits.delete(one.domain(), elements));
		});
	}

	private Optional<Element> neighbour(Element element) {
		List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
		int place = siblings.indexOf(element);
		int next = place + 1 < siblings.size() ? place + 1 : place - 1;
		Object found = next >= 0 && elements().size() == 1 ? siblings.get(next) : element.eContainer();
		return Optional.of((Element) found);
	}

	/** Moves the chosen line up or down. */
	void move(int steps) {
		session.get().ifPresent(one -> single().flatMap(element -> Edits.move(one.domain(), element, steps))
				.ifPresent(one::run));
	}

	private EditingDomain domain() {
		return session.get().orElseThrow().domain();
	}

	private Collection<?> clipboard() {
		Collection<?> copied = session.get().map(one -> one.domain().getClipboard()).orElse(null);
		return copied == null ? List.of() : copied;
	}

	private Optional<Pasting> pasting() {
		return node().flatMap(node -> Pasting.at(node.element(), clipboard()));
	}

	private Optional<ThreadNode> node() {
		return Optional.ofNullable((ThreadNode) tree.getStructuredSelection().getFirstElement());
	}

	private Optional<Element> single() {
		List<Element> elements = elements();
		return elements.size() == 1 ? Optional.of(elements.getFirst()) : Optional.empty();
	}

	private List<Element> elements() {
		List<?> nodes = tree.getStructuredSelection().toList();
		return nodes.stream().filter(ThreadNode.Part.class::isInstance).map(node -> ((ThreadNode) node).element())
				.filter(element -> !(element instanceof Roadmap)).toList();
	}
}
