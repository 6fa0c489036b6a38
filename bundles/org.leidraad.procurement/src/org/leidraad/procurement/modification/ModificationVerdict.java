/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.leidraad.model.Drawer;
import org.leidraad.model.Regime;
import org.leidraad.model.text.Message;

/**
 * Whether a contract may change without a new procedure, and on what ground. An indication, no legal advice.
 *
 * @param subject the change
 * @param drawers all drawers in the order of testing: c, f, d, e, b, g
 * @param chosen the first drawer that fits; none where none does
 * @param small the small drawer before this change: limit, used, threshold
 * @param otherReading what becomes of it by the threshold of the other day; none where that day is not known
 */
public record ModificationVerdict(ModificationCase subject, List<DrawerResult> drawers, Optional<Drawer> chosen,
		SmallDrawer small, Optional<OtherReading> otherReading) {

	/** The list is copied. */
	public ModificationVerdict {
		drawers = List.copyOf(drawers);
	}

	/** {@return the drawers that fit, in the order of testing} */
	public List<Drawer> fits() {
		return drawers.stream().filter(DrawerResult::fits).map(DrawerResult::drawer).toList();
	}

	/**
	 * Tells whether a drawer fits.
	 *
	 * @param drawer the drawer
	 * @return true if all its conditions are met
	 */
	public boolean fits(Drawer drawer) {
		return drawers.stream().anyMatch(result -> result.drawer() == drawer && result.fits());
	}

	/**
	 * What was found of a drawer.
	 *
	 * @param drawer the drawer; not {@link Drawer#UNDECIDED}
	 * @return the result
	 */
	public DrawerResult result(Drawer drawer) {
		return drawers.stream().filter(result -> result.drawer() == drawer).findFirst().orElseThrow();
	}

	/** {@return true if any drawer fits; otherwise a new procedure is needed} */
	public boolean allowed() {
		return chosen.isPresent();
	}

	/** {@return the drawer in which it is booked, or else the one that was chosen for it; none where none fits} */
	public Optional<Drawer> drawer() {
		return subject.drawer().or(() -> chosen);
	}

	/** {@return true if it is booked in a drawer whose conditions are not met} */
	public boolean isContradicted() {
		return subject.drawer().filter(drawer -> !fits(drawer)).isPresent();
	}

	/** {@return true if it is booked in the small drawer, or is not booked and goes there} */
	boolean isSmall() {
		return drawer().filter(drawer -> drawer == Drawer.SMALL).isPresent();
	}

	/** {@return true if it is booked in the small drawer while a larger one fits} */
	public boolean isSmallByChoice() {
		return subject.drawer().filter(drawer -> drawer == Drawer.SMALL).isPresent()
				&& fits().stream().anyMatch(Ladekast::isLarger);
	}

	/** {@return true if a notice must be published: for drawers d and e} */
	public boolean noticeRequired() {
		return drawer().filter(Ladekast::needsNotice).isPresent();
	}

	/** {@return the eForms subtype of the notice of a modification: 38, 39 or 40; none where no notice is due} */
	public Optional<Integer> noticeSubtype() {
		return noticeRequired()
				? Optional.of(ModificationNotice.subtype(subject.kind(), subject.buyer()))
				: Optional.empty();
	}

	/** {@return the eForms code of the ground, such as {@code mod-minv}; none where none fits} */
	public Optional<String> reasonCode() {
		return drawer().map(ModificationNotice::reasonCode);
	}

	/** {@return where the law has the ground; the rule itself where none fits} */
	public Message article() {
		return GoverningLaw.article(subject.regime(), drawer().orElse(Drawer.UNDECIDED), subject.kind(),
				subject.buyer());
	}

	/** {@return what the net sum of small changes must stay below, in euro} */
	public BigDecimal limit() {
		return small.limit();
	}

	/** {@return the net sum of small changes before this one, in euro} */
	public BigDecimal used() {
		return small.used();
	}

	/** {@return the net sum of small changes after this one, in euro; the same as before where it goes elsewhere} */
	public BigDecimal usedAfter() {
		return isSmall() ? small.used().add(subject.delta()) : small.used();
	}

	/** {@return the European threshold that counts, with its term and whether it was checked} */
	public Threshold threshold() {
		return small.threshold();
	}

	/** {@return what to look at, W1 to W7} */
	public List<Warning> warnings() {
		return Warnings.of(this);
	}

	/** {@return what is to be checked or known besides: an unverified threshold, another reading of the law} */
	public List<Message> notes() {
		return Notes.of(this);
	}

	/** {@return the verdict in one sentence, with the article} */
	public Message sentence() {
		return chosen.map(ground -> ModificationTexts.message("sentence.fits", Ladekast.name(ground),
				result(ground).article(), sentenceNotice()))
				.orElseGet(() -> ModificationTexts.message("sentence.none", article()));
	}

	/** 0: the sentence is silent on a notice; 1: one must be published; 2: so says an article that is to be checked. */
	private int sentenceNotice() {
		if (!noticeRequired() || !drawer().equals(chosen)) {
			return 0;
		}
		return subject.regime() == Regime.BE ? 2 : 1;
	}

	/** {@return that it is an indication and no legal advice} */
	public Message indication() {
		return Ladekast.indication();
	}
}
