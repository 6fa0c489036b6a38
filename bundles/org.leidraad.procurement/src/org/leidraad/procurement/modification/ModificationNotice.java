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

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.text.Message;

/**
 * What stands in the notice of a modification (eForms), filled in from a roadmap. Codes and terms are those of the
 * eForms SDK, code list {@code modification-justification}.
 *
 * @param subtype the subtype of the notice: 38 by Directive 2014/24/EU, 39 by 2014/25/EU (utilities), 40 by 2014/23/EU
 * (concessions). Subtype E6, for defence contracts by Directive 2009/81/EC, does not occur: a roadmap has no such ones
 * @param required true if the drawer demands that the notice is published; others may be
 * @param fields the fields
 */
public record ModificationNotice(int subtype, boolean required, List<NoticeField> fields) {

	/** As 268231-2010, or a UUID with a version. */
	private static final Pattern NOTICE = Pattern
			.compile("\\d{1,8}-\\d{4}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-\\d{2}");
	private static final int CLASSIC = 38;
	private static final int UTILITIES = 39;
	private static final int CONCESSIONS = 40;

	/** The list is copied. */
	public ModificationNotice {
		fields = List.copyOf(fields);
	}

	/**
	 * The notice of a change.
	 *
	 * @param change the change, in its contract
	 * @param verdict the verdict on it; none where it cannot be judged
	 * @return the notice
	 */
	public static ModificationNotice of(Modification change, Optional<ModificationVerdict> verdict) {
		Optional<Drawer> ground = ModificationLedger.booked(change)
				.or(() -> verdict.flatMap(ModificationVerdict::chosen));
		Optional<Contract> contract = change.eContainer() instanceof Contract one ? Optional.of(one) : Optional.empty();
		return new ModificationNotice(
				contract.map(one -> subtype(ContractKind.of(one.getType()), one.getBuyerClass())).orElse(CLASSIC),
				ground.filter(Ladekast::needsNotice).isPresent(),
				List.of(field("BT-200", ground.map(ModificationNotice::reasonCode)),
						field("BT-201", filled(change.getReason())),
						field("BT-202", filled(change.getDescription()).or(() -> filled(change.getName()))),
						previous(contract.flatMap(one -> filled(one.getAwardNotice()))),
						// Contract and section have technical identifiers in the notice, which the form alone knows.
						field("BT-1501(c)", Optional.empty(), contract.flatMap(one -> filled(one.getReference()))
								.map(own -> ModificationTexts.message("hint.BT-1501c", own))),
						field("BT-1501(p)", Optional.empty())));
	}

	/**
	 * The subtype of the notice.
	 *
	 * @param kind what the contract is about
	 * @param buyer the class of the buyer
	 * @return 38, 39 or 40
	 */
	public static int subtype(ContractKind kind, OrganisationType buyer) {
		if (kind == ContractKind.CONCESSION) {
			return CONCESSIONS;
		}
		return buyer == OrganisationType.UTILITY ? UTILITIES : CLASSIC;
	}

	/**
	 * The code of a ground.
	 *
	 * @param ground the ground; not {@link Drawer#UNDECIDED}
	 * @return its code in the list {@code modification-justification}
	 */
	public static String reasonCode(Drawer ground) {
		return switch (ground) {
			case SMALL -> "mod-minv";
			case REVIEW_CLAUSE -> "mod-rev";
			case ADDITIONAL -> "add-wss";
			case UNFORESEEN -> "mod-cir";
			case OTHER_CONTRACTOR -> "mod-repl";
			case NOT_SUBSTANTIAL -> "mod-nons";
			case UNDECIDED -> throw new IllegalArgumentException(ground.getLiteral());
		};
	}

	/** {@return the fields that are still empty} */
	public List<NoticeField> missing() {
		return fields.stream().filter(field -> field.value().isEmpty()).toList();
	}

	/** The notice that is modified: its number and year in the Official Journal, or its own identifier and version. */
	private static NoticeField previous(Optional<String> number) {
		return field("BT-1501(n)", number, number.filter(one -> !NOTICE.matcher(one).matches())
				.map(ignored -> ModificationTexts.message("hint.BT-1501n")));
	}

	private static NoticeField field(String id, Optional<String> value) {
		return field(id, value, Optional.empty());
	}

	private static NoticeField field(String id, Optional<String> value, Optional<Message> hint) {
		Message label = ModificationTexts.message("field." + id.replaceAll("[()]", ""));
		return new NoticeField(id, label, value, hint);
	}

	private static Optional<String> filled(String text) {
		return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
	}
}
