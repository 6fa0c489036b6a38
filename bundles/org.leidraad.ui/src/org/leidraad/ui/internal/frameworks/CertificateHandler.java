/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.crosswalk.Certificate;
import org.leidraad.framework.search.ListedCriterion;
import org.leidraad.model.Procurement;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.Faults;
import org.leidraad.ui.internal.workbench.RoadmapPart;

/** Asks what certificates prove of the procurement that is in front. */
public final class CertificateHandler extends AbstractHandler {

	/** Identifier of the command. */
	public static final String COMMAND = "org.leidraad.ui.frameworks.proves";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		if (editor instanceof RoadmapPart part) {
			part.commit();
		}
		Optional<RoadmapSession> session = Optional.ofNullable(Adapters.adapt(editor, RoadmapSession.class));
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		open(shell, session, session.flatMap(one -> CriteriaDrag.around(one.place().element())), Optional.empty());
		return null;
	}

	/**
	 * Opens the dialog.
	 *
	 * @param shell the window
	 * @param session the open roadmap
	 * @param procurement the procurement with which it begins; none for the first
	 */
	public static void open(Shell shell, RoadmapSession session, Procurement procurement) {
		open(shell, Optional.of(session), Optional.of(procurement), Optional.empty());
	}

	/** Opens the dialog, or tells what is missing for it. */
	static void open(Shell shell, Optional<RoadmapSession> session, Optional<Procurement> procurement,
			Optional<Certificate> begin) {
		boolean some = session.filter(one -> !one.roadmap().getProcurements().isEmpty()).isPresent();
		if (!some) {
			Faults.show(shell, BrowserTexts.get(session.isEmpty() ? "proves.noRoadmap" : "proves.noProcurement"));
			return;
		}
		// the first to ask waits until all catalogues are read
		session.ifPresent(one -> {
			BusyIndicator.showWhile(shell.getDisplay(), one.frameworks()::crosswalk);
			new CertificateDialog(shell, one, procurement, begin).open();
		});
	}

	/** {@return the certificate of the framework of a criterion; none where nobody can hold one} */
	static Optional<Certificate> of(ListedCriterion listed) {
		return Optional.of(listed).filter(one -> AllowedUses.certifies(one.framework().kind()))
				.map(one -> one.criterion().getEdition() == null
						? Certificate.of(one.framework().id())
						: Certificate.of(one.framework().id(), one.criterion().getEdition().getId()));
	}
}
