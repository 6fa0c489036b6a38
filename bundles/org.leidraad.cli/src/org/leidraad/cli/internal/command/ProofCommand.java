/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.ProofResult;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.json.ProofJson;
import org.leidraad.cli.internal.text.ProofText;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.crosswalk.Certificate;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code leidraad proof [--held FRAMEWORK/EDITION/LEVEL]... [--procurement ID] FILE} and
 * {@code leidraad proof --held FRAMEWORK --criteria KEY,KEY} tell which criteria certificates prove, and which still
 * need proof.
 */
@Command(name = "proof")
public final class ProofCommand implements Callable<Integer> {

	@Option(names = "--held", paramLabel = "CERTIFICATE", descriptionKey = "proof.held")
	List<String> held = List.of();

	@Option(names = "--procurement", paramLabel = "ID", descriptionKey = "proof.procurement")
	Optional<String> procurement = Optional.empty();

	@Option(names = "--criteria", split = ",", paramLabel = "KEY", descriptionKey = "proof.criteria")
	List<String> criteria = List.of();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "proof.file")
	Optional<Path> file = Optional.empty();

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public ProofCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		FrameworkRegistry registry = session.services().frameworks();
		ProofCertificates reading = new ProofCertificates(registry);
		List<Certificate> certificates = new ArrayList<>();
		for (String written : held) {
			certificates.add(reading.read(written));
		}
		List<ProofResult> results = criteria.isEmpty()
				? ofRoadmap(reading, certificates)
				: List.of(ofKeys(reading, certificates));
		if (json) {
			JsonDocument.print(new ProofJson(session.locale()).of(results), session.terminal());
		} else if (!results.isEmpty()) {
			new ProofText(session, registry).print(results);
		}
		return ExitCode.DONE;
	}

	private ProofResult ofKeys(ProofCertificates reading, List<Certificate> certificates) throws Exception {
		if (file.isPresent() || procurement.isPresent()) {
			throw new UnusableInput("proof.keys-or-file");
		}
		if (certificates.isEmpty()) {
			throw new UnusableInput("proof.keys-no-held");
		}
		List<String> keys = new ArrayList<>();
		for (String written : criteria) {
			keys.add(reading.key(written));
		}
		return ProofResult.of(reading.registry(), keys, certificates);
	}

	private List<ProofResult> ofRoadmap(ProofCertificates reading, List<Certificate> certificates) throws Exception {
		Path from = file.orElseThrow(() -> new UnusableInput("proof.no-file"));
		List<Procurement> asked = procurements(from,
				session.services().storage().open(from).roadmap().getProcurements());
		if (asked.isEmpty()) {
			session.terminal().tell(session.text("proof.nothing"));
			return List.of();
		}
		if (!certificates.isEmpty()) {
			return asked.stream().map(one -> ProofResult.of(reading.registry(), one, Optional.empty(), certificates,
					List.of())).toList();
		}
		List<ProofResult> results = new ArrayList<>();
		for (Procurement one : asked) {
			for (Offer offer : one.getOffers()) {
				if (!offer.getLabels().isEmpty()) {
					results.add(ofOffer(reading, one, offer));
				}
			}
		}
		if (results.isEmpty()) {
			session.terminal().tell(session.text("proof.no-held", from.toString()));
		}
		return results;
	}

	/** What is wrong with a label of an offer is told with the offer, and does not hide what the others prove. */
	private static ProofResult ofOffer(ProofCertificates reading, Procurement procurement, Offer offer) {
		List<Certificate> labels = new ArrayList<>();
		List<Message> refused = new ArrayList<>();
		for (String label : offer.getLabels()) {
			try {
				labels.add(reading.read(label));
			} catch (UnusableInput unusable) {
				refused.add(unusable.message());
			} catch (FrameworkException broken) {
				refused.add(broken.message());
			}
		}
		return ProofResult.of(reading.registry(), procurement, Optional.of(offer), labels, refused);
	}

	private List<Procurement> procurements(Path from, List<Procurement> all) throws UnusableInput {
		if (procurement.isEmpty()) {
			return all;
		}
		List<Procurement> found = all.stream().filter(one -> procurement.get().equals(one.getId())).toList();
		if (found.isEmpty() && all.isEmpty()) {
			throw new UnusableInput("proof.no-procurements", from, procurement.get());
		}
		if (found.isEmpty()) {
			throw new UnusableInput("proof.no-procurement", from, procurement.get(),
					all.stream().map(one -> one.getId() + " (" + ModelNames.element(session.locale(), one) + ')')
							.collect(Collectors.joining(", ")));
		}
		return found;
	}
}
