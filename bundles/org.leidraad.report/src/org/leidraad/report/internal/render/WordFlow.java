/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Lets the text of a Word document flow. The engine puts each list into a table of one cell, so that nothing in it may
 * be parted; it knows no headings, does not keep them with what follows, and writes a few elements where the format has
 * no place for them, which word processors pass over: the size of page numbers, breaks of lines.
 *
 * @param part a part of the document, which is changed
 */
record WordFlow(Document part) {

	private static final Pattern HEADING = Pattern.compile("h([1-6])-.*", Pattern.DOTALL);
	private static final Set<String> OF_RUN = Set.of("w:rFonts", "w:sz", "w:szCs", "w:spacing", "w:color", "w:b",
			"w:bCs", "w:i", "w:iCs");
	private static final String HAIR = "20";
	private static final int MOST_LINES = 8;
	private static final int SHORT = 400;

	/** Puts everything into its place. */
	void mend() {
		all("w:t").forEach(WordFlow::breakLines);
		all("w:r").forEach(this::gatherProperties);
		all("w:tc").forEach(cell -> child(cell, "w:pPr").ifPresent(cell::removeChild));
		all("w:p").stream().filter(paragraph -> child(paragraph, "w:rPr").isPresent()).forEach(this::flatten);
		all("w:tbl").stream().filter(table -> child(table, "w:tr").isEmpty())
				.forEach(table -> table.getParentNode().removeChild(table));
		all("w:tbl").stream().filter(WordFlow::isWrapper).forEach(WordFlow::unwrap);
		all("w:tr").forEach(this::keepRow);
		all("w:bookmarkStart").forEach(this::makeHeading);
		all("w:tbl").forEach(this::keepIntroduction);
	}

	private List<Element> all(String name) {
		return list(part.getElementsByTagName(name));
	}

	/** The length is asked once, as each time it is, the rest of the document is searched for more. */
	private static List<Element> list(NodeList nodes) {
		List<Element> elements = new ArrayList<>();
		int length = nodes.getLength();
		for (int i = 0; i < length; i++) {
			if (nodes.item(i) instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}

	/** From brother to brother, as a list of nodes would look for each of them anew. */
	private static Stream<Element> elements(Node parent) {
		return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNextSibling)
				.filter(Element.class::isInstance).map(Element.class::cast);
	}

	private static List<Element> children(Node parent, String name) {
		return elements(parent).filter(element -> element.getTagName().equals(name)).toList();
	}

	private static Optional<Element> child(Node parent, String name) {
		return elements(parent).filter(element -> element.getTagName().equals(name)).findFirst();
	}

	/** A break stands between texts, not in one. */
	private static void breakLines(Element text) {
		List<Element> breaks = children(text, "w:br");
		Node run = text.getParentNode();
		for (Element line : breaks) {
			Element before = (Element) text.cloneNode(false);
			while (text.getFirstChild() != line) {
				before.appendChild(text.getFirstChild());
			}
			run.insertBefore(before, text);
			run.insertBefore(line, text);
		}
	}

	/** How a run looks is said in its properties. */
	private void gatherProperties(Element run) {
		List<Element> loose = elements(run).filter(one -> OF_RUN.contains(one.getTagName()))
				.toList();
		if (!loose.isEmpty() && child(run, "w:rPr").isEmpty()) {
			Element properties = part.createElement("w:rPr");
			run.insertBefore(properties, run.getFirstChild());
			loose.forEach(properties::appendChild);
		}
	}

	/** A paragraph that is there for the engine only, such as between two tables, takes no room. */
	private void flatten(Element paragraph) {
		child(paragraph, "w:rPr").ifPresent(paragraph::removeChild);
		Element spacing = part.createElement("w:spacing");
		spacing.setAttribute("w:before", "0");
		spacing.setAttribute("w:after", "0");
		spacing.setAttribute("w:line", HAIR);
		spacing.setAttribute("w:lineRule", "exact");
		properties(paragraph).appendChild(spacing);
	}

	private Element properties(Element paragraph) {
		return child(paragraph, "w:pPr").orElseGet(() -> {
			Element made = part.createElement("w:pPr");
			paragraph.insertBefore(made, paragraph.getFirstChild());
			return made;
		});
	}

	/** A table of one cell without border and padding stands for a list of the design. */
	private static boolean isWrapper(Element table) {
		List<Element> rows = children(table, "w:tr");
		List<Element> cells = rows.size() == 1 ? children(rows.get(0), "w:tc") : List.of();
		return cells.size() == 1 && child(cells.get(0), "w:tcPr").filter(WordFlow::isBare).isPresent();
	}

	private static boolean isBare(Element properties) {
		boolean bordered = child(properties, "w:tcBorders").filter(Element::hasChildNodes).isPresent();
		boolean padded = child(properties, "w:tcMar").stream()
				.flatMap(WordFlow::elements)
				.anyMatch(margin -> !"0".equals(margin.getAttribute("w:w")));
		return !bordered && !padded && child(properties, "w:shd").isEmpty();
	}

	private static void unwrap(Element table) {
		Element cell = child(child(table, "w:tr").orElseThrow(), "w:tc").orElseThrow();
		child(cell, "w:tcPr").ifPresent(cell::removeChild);
		while (cell.getFirstChild() != null) {
			table.getParentNode().insertBefore(cell.getFirstChild(), table);
		}
		table.getParentNode().removeChild(table);
	}

	/** A row stays on one page, unless it holds a long table; the heads stay with the first row. */
	private void keepRow(Element row) {
		child(row, "w:trPr").ifPresent(properties -> {
			children(properties, "w:cantSplit").forEach(properties::removeChild);
			if (row.getElementsByTagName("w:tr").getLength() < MOST_LINES) {
				properties.insertBefore(part.createElement("w:cantSplit"), properties.getFirstChild());
			}
			if (child(properties, "w:tblHeader").isPresent()) {
				list(row.getElementsByTagName("w:p")).forEach(this::keepWithNext);
			}
		});
	}

	/** What a bookmark marks as a heading becomes one, with the level that it says. */
	private void makeHeading(Element bookmark) {
		Matcher level = HEADING.matcher(bookmark.getAttribute("w:name"));
		if (level.matches()) {
			Node next = bookmark.getNextSibling();
			while (next != null && !isWritten(next) && !isTable(next)) {
				next = next.getNextSibling();
			}
			if (next instanceof Element paragraph && isWritten(paragraph)) {
				headedRow(paragraph).forEach(this::keepWithNext);
				Element style = part.createElement("w:pStyle");
				style.setAttribute("w:val", "Heading" + level.group(1));
				Element properties = properties(paragraph);
				properties.insertBefore(style, properties.getFirstChild());
			}
		}
	}

	/** The paragraphs of the row that a heading stands in, as Word keeps a row with the next one only as a whole. */
	private static List<Element> headedRow(Element heading) {
		Node row = heading.getParentNode();
		while (row instanceof Element element && !element.getTagName().equals("w:tr")) {
			row = element.getParentNode();
		}
		return row instanceof Element element && element.getElementsByTagName("w:tr").getLength() == 0
				? list(element.getElementsByTagName("w:p"))
				: List.of(heading);
	}

	private static boolean isTable(Node node) {
		return node instanceof Element element && element.getTagName().equals("w:tbl");
	}

	private static boolean isWritten(Node node) {
		return node instanceof Element element && element.getTagName().equals("w:p")
				&& element.getElementsByTagName("w:t").getLength() > 0;
	}

	/** The paragraph before a table introduces it; with what stands between it and its heading, where that is short. */
	private void keepIntroduction(Element table) {
		List<Element> before = new ArrayList<>();
		int written = 0;
		boolean headed = false;
		for (Node node = table.getPreviousSibling(); node != null && !isTable(node) && !headed
				&& written < MOST_LINES; node = node.getPreviousSibling()) {
			if (node instanceof Element paragraph && paragraph.getTagName().equals("w:p")) {
				before.add(paragraph);
				written += isWritten(paragraph) ? 1 : 0;
				headed = paragraph.getElementsByTagName("w:pStyle").getLength() > 0;
			}
		}
		for (Element paragraph : before) {
			keepWithNext(paragraph);
			if (!headed && isWritten(paragraph)) {
				break;
			}
		}
		keepShort(table);
	}

	/** A table of a few short rows stays on one page. */
	private void keepShort(Element table) {
		List<Element> rows = children(table, "w:tr");
		if (rows.size() <= MOST_LINES && table.getTextContent().length() <= SHORT) {
			rows.subList(0, rows.size() - 1)
					.forEach(row -> list(row.getElementsByTagName("w:p")).forEach(this::keepWithNext));
		}
	}

	private void keepWithNext(Element paragraph) {
		Element properties = properties(paragraph);
		if (child(properties, "w:keepNext").isEmpty()) {
			Node first = child(properties, "w:pStyle").<Node>map(Node::getNextSibling)
					.orElse(properties.getFirstChild());
			properties.insertBefore(part.createElement("w:keepNext"), first);
		}
	}
}
