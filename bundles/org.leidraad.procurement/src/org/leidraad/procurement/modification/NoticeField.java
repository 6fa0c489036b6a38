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

import java.util.Optional;

import org.leidraad.model.text.Message;

/**
 * A field of a modification notice.
 *
 * @param id its business term in eForms, such as {@code BT-200} or {@code BT-1501(n)}
 * @param label what it holds, for people
 * @param value what to fill in; none where the roadmap does not tell
 * @param hint what helps to fill it in; none where nothing need be said
 */
public record NoticeField(String id, Message label, Optional<String> value, Optional<Message> hint) {
}
