/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.json;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.leidraad.analysis.coverage.Cell;
import org.leidraad.analysis.coverage.Closing;
import org.leidraad.analysis.coverage.Coverage;
import org.leidraad.analysis.coverage.CoverageWarning;
import org.leidraad.analysis.coverage.CoveringCriterion;
import org.leidraad.analysis.coverage.Gap;
import org.leidraad.analysis.coverage.LegalFloor;
import org.leidraad.analysis.coverage.Means;
import org.leidraad.analysis.coverage.ScopeGroup;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.Aspect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The document of {@code coverage --json}.
 *
 * @param locale the language of reasons and warnings
 */
public record CoverageJson(Locale locale) {

	private static final String ANY = "any";

	/**
	 * The document.
	 *
	 * @param coverage what is covered
	 * @return the root of the document
	 */
	public ObjectNode of(Coverage coverage) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		root.put("on", coverage.on().toString());
		ids(coverage.frameworks(), root.putArray("frameworks"));
		ids(coverage.lapsed(), root.putArray("notInForce"));
		strings(coverage.missing(), root.putArray("notInstalled"));
		strings(coverage.groups().stream().map(CoverageJson::group).toList(), root.putArray("groups"));
		ArrayNode cells = root.putArray("cells");
		coverage.cells().forEach(cell -> cell(cell, cells.addObject()));
		gaps(coverage.gaps(), root.putArray("gaps"));
		closing(coverage.closing(), root.putObject("closing"));
		ArrayNode warnings = root.putArray("warnings");
		coverage.warnings().forEach(warning -> warning(warning, warnings.addObject()));
		return root;
	}

	private void cell(Cell cell, ObjectNode object) {
		object.put("aspect", cell.aspect().getLiteral());
		object.put("group", group(cell.group()));
		object.put("level", cell.level().id());
		strings(cell.criteria().stream().map(CoveringCriterion::key).toList(), object.putArray("criteria"));
		ids(cell.isCovered()
				? cell.covering().stream().map(CoveringCriterion::framework).distinct().toList()
				: cell.frameworks(), object.putArray("frameworks"));
		object.set("means", JsonDocument.text(cell.means().map(Means::id).orElse(null)));
		object.put("covered", cell.isCovered());
		object.set("notApplicable", JsonDocument.text(cell.notApplicable().map(why -> why.in(locale)).orElse(null)));
		object.put("state", state(cell));
		ArrayNode claims = object.putArray("claims");
		cell.claims().forEach(claim -> claims.addObject().put("framework", claim.framework().id())
				.put("degree", claim.degree().getLiteral()));
	}

	private static String state(Cell cell) {
		if (cell.notApplicable().isPresent()) {
			return "not-applicable";
		}
		return cell.isCovered() ? "covered" : cell.isClaimed() ? "claimed" : "gap";
	}

	private static void closing(Closing closing, ObjectNode object) {
		ids(closing.frameworks(), object.putArray("frameworks"));
		ArrayNode alternatives = object.putArray("alternatives");
		closing.sets().stream().skip(1).forEach(set -> ids(set, alternatives.addArray()));
		gaps(closing.open(), object.putArray("open"));
		ArrayNode floors = object.putArray("floors");
		for (LegalFloor floor : closing.floors()) {
			ObjectNode each = floors.addObject().put("aspect", floor.gap().aspect().getLiteral())
					.put("group", group(floor.gap().group()));
			ids(floor.laws(), each.putArray("laws"));
		}
	}

	private static void gaps(List<Gap> gaps, ArrayNode array) {
		gaps.forEach(gap -> array.addObject().put("aspect", gap.aspect().getLiteral())
				.put("group", group(gap.group())));
	}

	private void warning(CoverageWarning warning, ObjectNode object) {
		object.put("kind", warning.kind().id());
		object.set("aspect", JsonDocument.text(warning.aspect().map(Aspect::getLiteral).orElse(null)));
		strings(warning.groups().stream().map(CoverageJson::group).toList(), object.putArray("groups"));
		ids(warning.certificates(), object.putArray("certificates"));
		ids(warning.clauses(), object.putArray("clauses"));
		ids(warning.data(), object.putArray("data"));
		object.put("text", warning.text(locale));
	}

	private static String group(ScopeGroup group) {
		return group.isAny() ? ANY : group.code();
	}

	private static void ids(Collection<InstalledFramework> frameworks, ArrayNode array) {
		frameworks.forEach(framework -> array.add(framework.id()));
	}

	private static void strings(Collection<String> texts, ArrayNode array) {
		texts.forEach(array::add);
	}
}
