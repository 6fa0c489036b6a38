/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leidraad.procurement.modification.ModificationNotice;
import org.leidraad.procurement.modification.NoticeField;
import org.leidraad.ui.internal.theme.Icons;
import org.leidraad.ui.internal.theme.NamedAccessible;

/** What stands in the notice of a change, field by field, to be copied into the form of the publication office. */
final class NoticePart {

	private static final int COLUMNS = 3;

	private final Composite area;

	NoticePart(Composite parent, int span) {
		area = Rows.grid(parent, COLUMNS, span);
		area.setData("org.leidraad.id", "notice.part");
	}

	/** Shows a notice that must be published; hides itself where none must. */
	void show(ModificationNotice notice) {
		Rows.clear(area);
		Rows.show(area, notice.required());
		if (!notice.required()) {
			return;
		}
		Rows.heading(area, ChangeTexts.get("notice.title"));
		Rows.sentence(area, ChangeTexts.get("notice.duty", notice.subtype()), COLUMNS);
		notice.fields().forEach(this::field);
		List<NoticeField> filled = notice.fields().stream().filter(one -> one.value().isPresent()).toList();
		Button all = new Button(area, SWT.PUSH);
		all.setText(ChangeTexts.get("notice.copyAll"));
		all.setData("org.leidraad.id", "notice.copyAll");
		all.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, COLUMNS, 1));
		all.addListener(SWT.Selection, event -> Copying.copy(area.getDisplay(), filled.stream()
				.map(one -> one.id() + '\t' + one.value().orElse("")).collect(Collectors.joining("\n"))));
	}

	private void field(NoticeField field) {
		String name = field.id() + "  " + field.label().in(Locale.getDefault());
		Label label = new Label(area, SWT.WRAP);
		label.setText(name.replace("&", "&&"));
		GridData narrow = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		narrow.widthHint = 210;
		label.setLayoutData(narrow);
		Text value = new Text(area, SWT.BORDER | SWT.READ_ONLY | SWT.SINGLE);
		value.setText(field.value().orElse("").replace('\n', ' '));
		value.setMessage(field.hint().map(hint -> hint.in(Locale.getDefault()))
				.orElseGet(() -> ChangeTexts.get("notice.empty")));
		value.setToolTipText(value.getText().isEmpty() || field.hint().isPresent()
				? value.getMessage()
				: value.getText());
		value.setData("org.leidraad.id", "notice." + field.id());
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		value.setLayoutData(data);
		Button copy = new Button(area, SWT.PUSH);
		Icons.show(copy, "copy");
		copy.setToolTipText(ChangeTexts.get("notice.copy", field.id()));
		NamedAccessible.name(copy, copy.getToolTipText());
		copy.setEnabled(field.value().isPresent());
		copy.addListener(SWT.Selection,
				event -> field.value().ifPresent(text -> Copying.copy(area.getDisplay(), text)));
	}
}
