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

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.procurement.modification.Question;
import org.leidraad.ui.internal.fields.Reflow;
import org.leidraad.ui.internal.theme.Css;

/** Asks one question at a time. Each is answered by a key: the first letter of yes or no, or a question mark. */
final class QuestionStep implements Step {

	private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.NO, Answer.UNKNOWN);
	private static final int LEAST_BUTTON = 120;

	private final ChangeDraft draft;
	private final Runnable answered;
	private final ScrolledComposite scroll;
	private final Label number;
	private final Label question;
	private final Label explanation;
	private final Map<Answer, Button> buttons = new EnumMap<>(Answer.class);
	private final Label before;
	private final AnswerList answers;
	private int place;

	/**
	 * @param parent where it stands
	 * @param draft the change
	 * @param answered is called after each answer, when the next question is to be shown
	 * @param moved is called when another question was chosen
	 */
	QuestionStep(Composite parent, ChangeDraft draft, Runnable answered, Runnable moved) {
		this.draft = draft;
		this.answered = answered;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> Reflow.page(scroll));
		Composite content = Rows.grid(scroll, 1, 1);
		number = Rows.hint(content, "", 1);
		question = Rows.sentence(content, "", 1);
		question.setFont(JFaceResources.getHeaderFont());
		question.setData("org.leidraad.id", "change.question");
		Css.mark(question, Css.TITLE);
		explanation = Rows.sentence(content, "", 1);
		explanation.setData("org.leidraad.id", "change.explanation");
		createButtons(content);
		before = Rows.heading(content, ChangeTexts.get("answers.title"));
		answers = new AnswerList(content, "change.answers", 1, chosen -> {
			go(chosen);
			moved.run();
		});
		scroll.setContent(content);
	}

	private void createButtons(Composite content) {
		Composite row = Rows.grid(content, ANSWERS.size(), 1);
		((GridData) row.getLayoutData()).verticalIndent = 8;
		for (Answer answer : ANSWERS) {
			Button button = new Button(row, SWT.TOGGLE);
			button.setText(ChangeTexts.get("answer.button." + answer.getLiteral()));
			button.setData("org.leidraad.id", "answer." + answer.getLiteral());
			GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
			data.widthHint = Math.max(LEAST_BUTTON, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
			button.setLayoutData(data);
			button.addListener(SWT.Selection, event -> answer(answer));
			buttons.put(answer, button);
		}
	}

	/** Answers by a letter. */
	void key(Event event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0 || event.character == 0) {
			return;
		}
		String typed = String.valueOf(event.character).toUpperCase(Locale.getDefault());
		ANSWERS.stream().filter(answer -> ChangeTexts.get("answer.keys." + answer.getLiteral()).contains(typed))
				.findFirst().ifPresent(answer -> {
					event.doit = false;
					answer(answer);
				});
	}

	private void answer(Answer answer) {
		current().ifPresent(one -> {
			draft.answer(one.fact(), answer);
			place++;
			answered.run();
		});
	}

	/** Goes to a question that was asked, by its place, or to the next one. */
	void go(int asked) {
		place = asked;
	}

	/** {@return the place of the question that is shown; that after the last one while none is left} */
	int place() {
		return place;
	}

	/** {@return the question that is shown; none when none is left} */
	Optional<Question> current() {
		return draft.state().flatMap(state -> place < state.asked().size()
				? Optional.of(state.asked().get(place))
				: state.next());
	}

	@Override
	public Control control() {
		return scroll;
	}

	@Override
	public String key() {
		return "step.questions";
	}

	@Override
	public void commit() {
		// each answer is taken over at once
	}

	@Override
	public void refresh() {
		draft.state().ifPresent(state -> {
			place = Math.min(place, state.asked().size());
			current().ifPresent(one -> show(one, state));
			answers.fill(state);
			Rows.show(before, !state.asked().isEmpty());
		});
		Reflow.page(scroll);
	}

	private void show(Question one, ChangeState state) {
		// the question itself is among the open ones, unless it was answered
		int left = state.interview().open().size() - (place < state.asked().size() ? 0 : 1);
		number.setText(ChangeTexts.get("question.number", place + 1, left));
		question.setText(one.text().in(Locale.getDefault()).replace("&", "&&"));
		explanation.setText(one.explanation().in(Locale.getDefault()).replace("&", "&&"));
		Optional<Answer> given = draft.answerTo(one.fact());
		buttons.forEach((answer, button) -> button.setSelection(given.filter(answer::equals).isPresent()));
	}

	@Override
	public void focus() {
		Answer given = current().flatMap(one -> draft.answerTo(one.fact())).orElse(Answer.YES);
		buttons.get(given).setFocus();
	}

	@Override
	public Optional<String> blocked() {
		return current().filter(one -> draft.answerTo(one.fact()).isEmpty())
				.map(one -> ChangeTexts.get("question.unanswered"));
	}
}
