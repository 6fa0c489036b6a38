/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.session;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Undo and redo of the roadmap in front, under the usual menu entries and keys, named by what they take back. */
public final class UndoRedo {

	private final Supplier<Optional<RoadmapSession>> session;
	private final PendingText pending;
	private final Action undo = new Action() {

		@Override
		public void run() {
			if (pending.exists()) {
				pending.revert();
			} else {
				stack().filter(BasicCommandStack::canUndo).ifPresent(BasicCommandStack::undo);
			}
		}
	};
	private final Action redo = new Action() {

		@Override
		public void run() {
			stack().filter(BasicCommandStack::canRedo).ifPresent(BasicCommandStack::redo);
		}
	};

	/** Text that is typed and not taken over: undo takes it back first. */
	public interface PendingText {

		/** There is never any. */
		PendingText NONE = new PendingText() {

			@Override
			public boolean exists() {
				return false;
			}

			@Override
			public void revert() {
				// there is none
			}
		};

		/** {@return whether there is any} */
		boolean exists();

		/** Forgets it. */
		void revert();
	}

	/**
	 * Puts undo and redo into the menus for a part.
	 *
	 * @param bars the menus of the part
	 * @param session the roadmap that the part works on
	 * @param pending what is typed in the part
	 */
	public UndoRedo(IActionBars bars, Supplier<Optional<RoadmapSession>> session, PendingText pending) {
		this.session = session;
		this.pending = pending;
		undo.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
		redo.setActionDefinitionId(ActionFactory.REDO.getCommandId());
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.updateActionBars();
		update();
	}

	/** Looks again what can be taken back. */
	public void update() {
		Optional<Command> last = stack().filter(BasicCommandStack::canUndo).map(BasicCommandStack::getUndoCommand);
		undo.setText(pending.exists() ? SessionTexts.get("undo.typing") : text("undo", last));
		undo.setEnabled(pending.exists() || last.isPresent());
		Optional<Command> next = stack().filter(BasicCommandStack::canRedo).map(BasicCommandStack::getRedoCommand);
		redo.setText(text("redo", next));
		redo.setEnabled(next.isPresent());
	}

	private static String text(String key, Optional<Command> command) {
		return command.map(one -> SessionTexts.get(key + ".named", one.getLabel())).orElse(SessionTexts.get(key));
	}

	private Optional<BasicCommandStack> stack() {
		return session.get().map(RoadmapSession::stack);
	}
}
