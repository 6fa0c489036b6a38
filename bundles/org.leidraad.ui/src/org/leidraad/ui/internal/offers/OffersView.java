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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Composite;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.Element;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.cost.CostFactor;
import org.leidraad.ui.internal.fields.Edits;
import org.leidraad.ui.internal.figures.FollowingView;
import org.leidraad.ui.internal.session.Place;
import org.leidraad.ui.internal.session.RoadmapSession;

/**
 * The offers of a procurement compared: by what they cost in a year of use, by their carbon, by points, and by what the
 * result hangs on. Follows the procurement that is shown.
 */
public final class OffersView extends FollowingView implements Assumptions.Host {

	private Comparing comparing;
	private OffersHead head;
	private OffersBody body;
	private Optional<Procurement> chosen = Optional.empty();
	private Optional<Element> added = Optional.empty();

	/** Made by the workbench. */
	public OffersView() {
		super("offers", "offers");
	}

	@Override
	protected void createContent(Composite parent) {
		head = new OffersHead(parent, this::choose, this::count);
		comparing = new Comparing(parent, this::show);
		body = new OffersBody(parent, this, this::open, this::fillIn, this::go);
	}

	@Override
	public void selected() {
		session().flatMap(OffersView::procurement).filter(next -> !chosen.equals(Optional.of(next)))
				.ifPresent(this::choose);
	}

	@Override
	public void changed() {
		super.changed();
		session().ifPresent(session -> added.filter(session::holds).ifPresent(offer -> {
			added = Optional.empty();
			session.go(offer, Optional.of(Literals.ELEMENT__NAME));
		}));
	}

	/** The procurement of the element that is shown, where it has offers. */
	private Optional<Procurement> shownProcurement() {
		return session().flatMap(OffersView::procurement).filter(one -> !one.getOffers().isEmpty());
	}

	private static Optional<Procurement> procurement(RoadmapSession session) {
		EObject element = session.place().element();
		while (element != null && !(element instanceof Procurement)) {
			element = element.eContainer();
		}
		return Optional.ofNullable((Procurement) element);
	}

	private void choose(Procurement procurement) {
		chosen = Optional.of(procurement);
		body.pages().assumptions().forget();
		again();
	}

	@Override
	protected boolean fill(RoadmapSession session) {
		List<Procurement> listed = session.roadmap().getProcurements().stream()
				.filter(one -> !one.getOffers().isEmpty()).toList();
		chosen = chosen.filter(session::holds).or(() -> procurement(session));
		boolean none = chosen.filter(one -> one.getOffers().isEmpty()).isPresent();
		if (none || listed.isEmpty()) {
			forget();
			return false;
		}
		Procurement procurement = chosen.filter(listed::contains).or(this::shownProcurement).orElse(listed.getFirst());
		chosen = Optional.of(procurement);
		head.fill(listed, procurement);
		comparing.ask(new Comparing.Asked(session, procurement, Optional.ofNullable(session.stack().getUndoCommand()),
				body.pages().assumptions().tried(), LocalDate.now()));
		return true;
	}

	/** Figures of another procurement are not to be seen. */
	private void show(Optional<OfferResult> result) {
		CostWords words = words();
		result.ifPresent(one -> body.fill(one, words));
		head.tell(result, words);
		body.show(result.isPresent());
	}

	private void forget() {
		comparing.forget();
		added = Optional.empty();
	}

	private CostWords words() {
		return CostWords.of(session().map(RoadmapSession::roadmap));
	}

	private void count(boolean counts) {
		session().ifPresent(session -> chosen.flatMap(procurement -> Edits.set(session.domain(), procurement,
				Literals.PROCUREMENT__EMBODIED_IN_COSTS, Optional.of(counts))).ifPresent(session::run));
	}

	@Override
	public void tried() {
		again();
	}

	@Override
	public void takeOver() {
		session().ifPresent(session -> comparing.result().ifPresent(shown -> {
			Map<CostFactor, BigDecimal> values = body.pages().assumptions().tried();
			body.pages().assumptions().forget();
			session.run(new TakingOver(session.roadmap(), session.domain(), LocalDate.now()).of(values,
					factor -> shown.compared().offers().parameters().parameter(factor).element()
							.flatMap(one -> own(session, one)).map(CalculationParameter.class::cast)));
			again();
		}));
	}

	/** The element of the roadmap that an element of a snapshot was copied from. */
	private static Optional<Element> own(RoadmapSession session, Element element) {
		return session.holds(element)
				? Optional.of(element)
				: Optional.ofNullable((Element) session.roadmap().eResource().getEObject(element.getId()));
	}

	private void go(Place place) {
		session().ifPresent(session -> own(session, place.element())
				.ifPresent(element -> session.go(element, place.feature())));
	}

	private void open() {
		comparing.result()
				.flatMap(shown -> body.table().chosen().flatMap(one -> shown.compared().offers().offer(one.offer())))
				.ifPresent(offer -> go(new Place(offer, Optional.empty())));
	}

	private void fillIn() {
		session().ifPresent(session -> chosen
				.ifPresent(procurement -> new AnswerStarter(getSite().getShell(), session).open(procurement)));
	}

	@Override
	protected Empty explain(Optional<Roadmap> roadmap, Optional<EditingDomain> domain) {
		forget();
		if (roadmap.isEmpty() || domain.isEmpty()) {
			return new Empty(OfferTexts.get("empty.none"), Optional.empty());
		}
		Optional<Procurement> place = session().flatMap(OffersView::procurement)
				.or(() -> session().flatMap(session -> chosen.filter(session::holds)))
				.or(() -> roadmap.get().getProcurements().stream().findFirst());
		if (place.isEmpty()) {
			Element procurement = Edits.part(Literals.ROADMAP__PROCUREMENTS);
			added = Optional.of(procurement);
			return new Empty(OfferTexts.get("empty.procurements"),
					Optional.of(new Offer(OfferTexts.get("empty.procurement"), Edits.add(domain.get(), roadmap.get(),
							Literals.ROADMAP__PROCUREMENTS, procurement))));
		}
		Element offer = Edits.part(Literals.PROCUREMENT__OFFERS);
		added = Optional.of(offer);
		String name = ModelNames.element(Locale.getDefault(), place.get());
		return new Empty(OfferTexts.get("empty.here", name),
				Optional.of(new Offer(OfferTexts.get("empty.add", name),
						Edits.add(domain.get(), place.get(), Literals.PROCUREMENT__OFFERS, offer))));
	}

	@Override
	protected void focusContent() {
		if (comparing.result().isPresent()) {
			body.table().setFocus();
		} else {
			head.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (comparing != null) {
			comparing.forget();
		}
		super.dispose();
	}
}
