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

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.ui.internal.frameworks.CertificateAnswers.Answered;
import org.leidraad.ui.internal.frameworks.CertificateAnswers.Open;
import org.leidraad.ui.internal.theme.NamedAccessible;

/** The two lists side by side, what is proven and what still needs proof, and under them the chosen line in full. */
final class CertificateTables {

	private static final int HEIGHT = 300;
	private static final int LINES = 7;
	private static final int LEAST = 40;

	private final CertificateText text;
	private final Label answeredHead;
	private final Label openHead;
	private final Table answered;
	private final Table open;
	private final Button ask;
	private final Text full;
	private final Runnable chosen;

	/**
	 * @param parent where they stand
	 * @param registry the installed frameworks
	 * @param chosen is called when somebody chooses lines
	 * @param asked is called when somebody wants the certificates asked as proof
	 */
	CertificateTables(Composite parent, FrameworkRegistry registry, Runnable chosen, Runnable asked) {
		this.chosen = chosen;
		text = new CertificateText(registry, Locale.getDefault());
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = HEIGHT;
		sash.setLayoutData(data);
		sash.setSashWidth(8);
		Composite left = side(sash);
		answeredHead = head(left, "proves.answered.head");
		answered = table(left, SWT.MULTI, "proves.answered.table", new int[]{5, 36, 40, 19},
				List.of("", "column.criterion", "proves.by", "column.checked"));
		ask = new Button(left, SWT.PUSH);
		ask.setText(BrowserTexts.get("proves.ask"));
		ask.setToolTipText(BrowserTexts.get("proves.ask.tip"));
		ask.setData("org.leidraad.id", "proves.ask");
		ask.addListener(SWT.Selection, event -> asked.run());
		Composite right = side(sash);
		openHead = head(right, "proves.open.head");
		open = table(right, SWT.SINGLE, "proves.open.table", new int[]{45, 55},
				List.of("column.criterion", "proves.needed"));
		sash.setWeights(58, 42);
		full = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		full.setData("org.leidraad.id", "proves.full");
		NamedAccessible.name(full, BrowserTexts.get("proves.full"));
		GridData lines = new GridData(SWT.FILL, SWT.FILL, true, false);
		lines.heightHint = full.getLineHeight() * LINES;
		lines.widthHint = 400;
		full.setLayoutData(lines);
		answered.addListener(SWT.Selection, event -> choose(open, answered));
		open.addListener(SWT.Selection, event -> choose(answered, open));
	}

	private static Composite side(SashForm sash) {
		Composite side = new Composite(sash, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		side.setLayout(layout);
		return side;
	}

	private static Label head(Composite side, String id) {
		Label head = new Label(side, SWT.NONE);
		head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		head.setData("org.leidraad.id", id);
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return head;
	}

	private static Table table(Composite side, int style, String id, int[] weights, List<String> heads) {
		Composite holder = new Composite(side, SWT.NONE);
		holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		Table table = new Table(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | style);
		table.setData("org.leidraad.id", id);
		table.setHeaderVisible(true);
		for (int i = 0; i < weights.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(heads.get(i).isEmpty() ? "" : BrowserTexts.get(heads.get(i)));
			layout.setColumnData(column, new ColumnWeightData(weights[i], i == 0 ? LEAST : 2 * LEAST, true));
		}
		return table;
	}

	/**
	 * Shows what is proven and what not.
	 *
	 * @param answers both
	 * @param sentence what stands below while no line is chosen
	 */
	void show(CertificateAnswers answers, String sentence) {
		answeredHead.setText(plain(text.answeredHead(answers)));
		openHead.setText(plain(text.openHead(answers)));
		answered.setRedraw(false);
		answered.removeAll();
		answers.answered().forEach(one -> item(answered, one, text.sign(one), text.criterion(one.use()), text.by(one),
				text.checked(one)));
		answered.setRedraw(true);
		open.setRedraw(false);
		open.removeAll();
		answers.open().forEach(one -> item(open, one, text.criterion(one.use()), text.needed(one)));
		open.setRedraw(true);
		full.setText(sentence);
	}

	private static void item(Table table, Object data, String... cells) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setData(data);
		item.setText(cells);
	}

	private void choose(Table other, Table table) {
		other.deselectAll();
		Stream<Object> lines = Arrays.stream(table.getSelection()).map(TableItem::getData);
		full.setText(lines.findFirst().map(this::inFull).orElse(""));
		full.setTopIndex(0);
		chosen.run();
	}

	private String inFull(Object line) {
		return switch (line) {
			case Answered one -> text.criterion(one.use()) + ": " + text.checked(one) + "\n"
					+ numbered(text.chain(one));
			case Open one -> text.criterion(one.use()) + "\n" + String.join("\n", text.why(one));
			default -> "";
		};
	}

	/** The steps in their order: each builds on the one before. */
	private static String numbered(List<String> steps) {
		return IntStream.range(0, steps.size()).mapToObj(i -> (i + 1) + ". " + steps.get(i))
				.collect(Collectors.joining("\n"));
	}

	/** Says whether there is something that the certificates can be asked for. */
	void enableAsking(boolean enabled) {
		ask.setEnabled(enabled);
	}

	/** Says what was done. */
	void tell(String sentence) {
		full.setText(sentence);
	}

	/** {@return the proven criteria that are chosen; none while none are} */
	List<Answered> chosen() {
		return Arrays.stream(answered.getSelection()).map(item -> (Answered) item.getData()).toList();
	}

	private static String plain(String words) {
		return words.replace("&", "&&");
	}
}
