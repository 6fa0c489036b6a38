/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.leidraad.model.CriterionUse;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;

/** What offers answer while it is filled in: a row for each criterion, a column for each offer. Nothing is written. */
final class AnswerSheet {

	/**
	 * A cell.
	 *
	 * @param criterion its row
	 * @param offer its column
	 */
	record At(CriterionUse criterion, Offer offer) {
	}

	/**
	 * A text that was pasted and cannot be read, or has no place.
	 *
	 * @param row the line of what was pasted, from 1
	 * @param column the cell in it, from 1
	 * @param sentence what is wrong
	 */
	record Unread(int row, int column, String sentence) {
	}

	private final List<CriterionUse> criteria;
	private final List<Offer> offers;
	private final AnswerText text;
	private final Map<At, AnswerCell> changed = new HashMap<>();

	/**
	 * @param procurement whose offers and criteria
	 * @param text how answers are written
	 */
	AnswerSheet(Procurement procurement, AnswerText text) {
		this.criteria = procurement.getCriteria().stream().filter(AnswerText::isAnswered).toList();
		this.offers = List.copyOf(procurement.getOffers());
		this.text = text;
	}

	List<CriterionUse> criteria() {
		return criteria;
	}

	List<Offer> offers() {
		return offers;
	}

	AnswerText text() {
		return text;
	}

	AnswerCell cell(At at) {
		AnswerCell own = changed.get(at);
		return own == null ? AnswerCell.of(at.offer(), at.criterion()) : own;
	}

	String written(At at) {
		return text.write(at.criterion(), cell(at));
	}

	/** {@return the cells that are to be written, with what they are to say} */
	Map<At, AnswerCell> changed() {
		return Map.copyOf(changed);
	}

	void set(At at, AnswerCell cell) {
		if (cell.equals(AnswerCell.of(at.offer(), at.criterion()))) {
			changed.remove(at);
		} else {
			changed.put(at, cell);
		}
	}

	/** Takes what was typed; a text that says what is there already changes nothing. */
	AnswerText.Read type(At at, String typed) {
		if (typed.strip().equals(written(at))) {
			return new AnswerText.Read.Good(cell(at));
		}
		AnswerText.Read read = text.read(at.criterion(), cell(at), typed);
		if (read instanceof AnswerText.Read.Good(AnswerCell cell)) {
			set(at, cell);
		}
		return read;
	}

	/**
	 * Takes what was copied in a spreadsheet, from a cell on to the right and down.
	 *
	 * @return what could not be taken; all else was
	 */
	List<Unread> paste(int row, int column, String copied) {
		List<Unread> unread = new ArrayList<>();
		List<List<String>> lines = CopiedCells.of(copied);
		for (int i = 0; i < lines.size(); i++) {
			for (int j = 0; j < lines.get(i).size(); j++) {
				String typed = lines.get(i).get(j);
				if (row + i >= criteria.size() || column + j >= offers.size()) {
					if (!typed.isBlank()) {
						unread.add(new Unread(i + 1, j + 1, OfferTexts.get("answers.outside", typed.strip())));
					}
				} else if (type(new At(criteria.get(row + i), offers.get(column + j)),
						typed) instanceof AnswerText.Read.Wrong(String sentence)) {
					unread.add(new Unread(i + 1, j + 1, sentence));
				}
			}
		}
		return unread;
	}
}
