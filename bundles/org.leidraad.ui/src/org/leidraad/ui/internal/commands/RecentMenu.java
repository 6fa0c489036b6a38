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

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.leidraad.ui.internal.workbench.RecentFiles;

/** File › Open recent: the files that were opened last, with their number as mnemonic. */
public final class RecentMenu extends CompoundContributionItem {

	private static final String NOTHING = "org.leidraad.ui.openRecent.none";

	@Override
	protected IContributionItem[] getContributionItems() {
		List<Path> files = RecentFiles.list();
		if (files.isEmpty()) {
			CommandContributionItemParameter none = item(NOTHING);
			none.label = text("recent.none");
			return new IContributionItem[]{new CommandContributionItem(none)};
		}
		return IntStream.range(0, files.size()).mapToObj(index -> open(index + 1, files.get(index)))
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem open(int number, Path file) {
		CommandContributionItemParameter item = item(OpenHandler.COMMAND);
		item.label = "&" + number + "  " + file.getFileName().toString().replace("&", "&&");
		item.tooltip = file.toString();
		item.parameters = Map.of(OpenHandler.FILE, file.toString());
		return new CommandContributionItem(item);
	}

	private static CommandContributionItemParameter item(String command) {
		return new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, command,
				CommandContributionItem.STYLE_PUSH);
	}
}
