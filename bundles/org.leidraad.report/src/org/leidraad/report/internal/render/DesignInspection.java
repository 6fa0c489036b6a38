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

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.Expression;
import org.eclipse.birt.report.model.api.ExpressionType;
import org.eclipse.birt.report.model.api.ImageHandle;
import org.eclipse.birt.report.model.api.LibraryHandle;
import org.eclipse.birt.report.model.api.ModuleHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.core.IStructure;
import org.eclipse.birt.report.model.api.core.UserPropertyDefn;
import org.eclipse.birt.report.model.api.metadata.IPropertyDefn;
import org.eclipse.birt.report.model.api.metadata.IPropertyType;
import org.eclipse.birt.report.model.core.DesignElement;
import org.eclipse.birt.report.model.metadata.ElementPropertyDefn;
import org.eclipse.birt.report.model.metadata.PropertyDefn;

/**
 * Walks through an opened design, as the report engine itself understands it, and lets pass only what is known to be
 * harmless: listed elements and structures, values that cannot run or fetch anything, and expressions that are a
 * constant, a column or a parameter. The engine runs scripts with the rights of the program; whatever is not listed
 * here, also what a later version of the engine adds, is refused.
 */
final class DesignInspection {

	/**
	 * What is not allowed.
	 *
	 * @param script whether it would be run; otherwise it is foreign or comes from elsewhere
	 * @param line line in the file, from 1, or a question mark in a library, of which the engine keeps no lines
	 * @param what element, property and value
	 */
	record Offence(boolean script, String line, String what) {
	}

	private static final int SHOWN = 60;
	private static final Pattern REFERENCE = Pattern.compile(
			"(dataSetRow|row|params)\\s*(\\[\\s*\"[^\"\\\\\\]\\v]*\"\\s*]|\\.[A-Za-z]\\w*)"
					+ "(\\s*\\.\\s*(value|displayText))?"
					+ "|row\\.__rownum|true|false|null|-?\\d+(\\.\\d+)?|\"[^\"\\\\\\v]*\"|'[^'\\\\\\v]*'");
	private static final Pattern COLUMN = Pattern.compile("row\\s*(\\[\\s*\"[^\"\\\\\\]\\v]*\"\\s*]|\\.[A-Za-z]\\w*)");
	/** Text whose every angle bracket opens or closes a harmless element without attributes or with a class. */
	private static final Pattern MARKUP = Pattern.compile("([^<]++|</?(p|br|b|i|u|em|strong|span|div|h[1-6]"
			+ "|ul|ol|li|sub|sup|small)(\\s+class=\"[\\w -]*\")?\\s*/?>)*+", Pattern.CASE_INSENSITIVE);
	private static final Set<String> ELEMENTS = Set.of("ReportDesign", "Library", "Theme", "Style",
			"ScalarParameter", "OdaDataSource", "OdaDataSet", "SimpleMasterPage", "GraphicMasterPage", "Label",
			"Text", "TextData", "Data", "Image", "AutoText", "Grid", "Table", "List", "TableGroup", "ListGroup",
			"Row", "Column", "Cell");
	private static final Set<String> STRUCTURES = Set.of("UserProperty", "IncludedLibrary", "EmbeddedImage",
			"CachedMetaData", "OdaDataSetParam", "OdaResultSetColumn", "ResultSetColumn", "ColumnHint",
			"ComputedColumn", "ParamBinding", "SortKey", "FilterCondition", "HideRule", "MapRule", "HighlightRule",
			"TOCStructure", "DateTimeFormatValue", "DateFormatValue", "TimeFormatValue", "NumberFormatValue",
			"StringFormatValue", "ParameterFormatValue", "FormatValue", "CustomColor", "SelectionChoice");
	/** The kinds of value that are only numbers, choices and names of other parts of the design. */
	private static final Set<Integer> HARMLESS = Set.of(IPropertyType.NUMBER_TYPE, IPropertyType.INTEGER_TYPE,
			IPropertyType.DIMENSION_TYPE, IPropertyType.COLOR_TYPE, IPropertyType.CHOICE_TYPE,
			IPropertyType.BOOLEAN_TYPE, IPropertyType.RESOURCE_KEY_TYPE, IPropertyType.DATE_TIME_TYPE,
			IPropertyType.NAME_TYPE, IPropertyType.FLOAT_TYPE, IPropertyType.ELEMENT_REF_TYPE,
			IPropertyType.EXTENDS_TYPE, IPropertyType.STRUCT_REF_TYPE, IPropertyType.MEMBER_KEY_TYPE,
			IPropertyType.LOCALE_TYPE);
	/** The properties that hold free text which is only shown, or a name of something in the bundle. */
	private static final Set<String> TEXTS = Set.of("author", "title", "createdBy", "displayName", "text", "name",
			"caption", "summary", "helpText", "promptText", "heading", "description", "alias", "columnName",
			"groupName", "bookmarkDisplayName", "resultSetColumn", "nativeName", "paramName", "fileName",
			"namespace", "includeResource", "category", "pattern", "display", "label", "value", "data",
			"aggregateOn");
	private static final Set<String> TOKENS = Set.of("type", "orientation", "tagType", "language", "fontFamily",
			"color", "format");
	private static final Pattern WORDS = Pattern.compile("[\\w ,.'\"#%+-]*");
	private static final Set<String> OPTIONS = Set.of("ExcelEmitter.FreezePanes", "ExcelEmitter.AutoFilter",
			"ExcelEmitter.DisableGrouping", "ExcelEmitter.SingleSheet", "PdfEmitter.PDFUAConformance",
			"PdfEmitter.Version");
	private static final Set<String> DRIVERS = Set.of("org.leidraad.report.oda", "org.leidraad.report.oda.table");

	private final ModuleHandle module;
	private Optional<Offence> offence = Optional.empty();

	private DesignInspection(ModuleHandle module) {
		this.module = module;
	}

	/** The first thing in a design or a library that is not allowed. */
	static Optional<Offence> of(ModuleHandle module) {
		DesignInspection inspection = new DesignInspection(module);
		inspection.element(module);
		return inspection.offence;
	}

	/** Tells whether a script is only a reference or a constant. */
	static boolean isReference(String script) {
		return REFERENCE.matcher(script.strip()).matches();
	}

	/** Tells whether a text holds only harmless markup. */
	static boolean isHarmless(String text) {
		return MARKUP.matcher(text).matches();
	}

	private void element(DesignElementHandle element) {
		if (!ELEMENTS.contains(element.getDefn().getName())) {
			found(false, element, "", "");
		}
		for (Object definition : element.getElement().getPropertyDefns()) {
			ElementPropertyDefn property = (ElementPropertyDefn) definition;
			Object value = element.getElement().getLocalProperty(element.getModule(), property);
			if (property instanceof UserPropertyDefn && !OPTIONS.contains(property.getName())) {
				found(false, element, property.getName(), "");
			}
			value(element, property, value);
		}
		special(element);
		for (Iterator<SlotHandle> slots = element.slotsIterator(); slots.hasNext();) {
			for (Object content : slots.next().getContents()) {
				element((DesignElementHandle) content);
			}
		}
	}

	/** What a property may hold depends for a few elements on another property. */
	private void special(DesignElementHandle element) {
		switch (element.getDefn().getName()) {
			case "Text" -> {
				if (!"plain".equals(element.getProperty("contentType")) && element.getProperty("contentID") != null) {
					found(false, element, "contentID", element.getStringProperty("contentID"));
				}
			}
			case "TextData" -> require(element, "contentType", Set.of("plain"));
			case "Image" -> require(element, "source", Set.of("expr", "embed"));
			case "OdaDataSource", "OdaDataSet" -> require(element, "extensionID", DRIVERS);
			default -> {
				// The other elements hold nothing of that kind.
			}
		}
	}

	private void require(DesignElementHandle element, String property, Set<String> allowed) {
		String value = String.valueOf(element.getProperty(property));
		if (!allowed.contains(value)) {
			found(false, element, property, value);
		}
	}

	private void value(DesignElementHandle element, PropertyDefn property, Object value) {
		switch (value) {
			case null -> {
				// It is not set.
			}
			case List<?> list -> list.forEach(one -> value(element, property, one));
			case IStructure structure -> structure(element, property, structure);
			case DesignElement part -> found(false, element, property.getName(), part.getElementName());
			case Expression expression -> expression(element, property, expression);
			default -> {
				if (property.getTypeCode() == IPropertyType.EXPRESSION_TYPE || isList(property)) {
					expression(element, property, new Expression(value, ExpressionType.JAVASCRIPT));
				} else if (!isAllowed(property, value.toString())) {
					found(property.getTypeCode() == IPropertyType.SCRIPT_TYPE, element, property.getName(),
							value.toString());
				}
			}
		}
	}

	private static boolean isList(IPropertyDefn property) {
		return property.getTypeCode() == IPropertyType.LIST_TYPE && !TEXTS.contains(property.getName())
				&& !property.getName().equals("defaultValue");
	}

	private void structure(DesignElementHandle element, PropertyDefn property, IStructure structure) {
		if (!STRUCTURES.contains(structure.getStructName())) {
			found(false, element, property.getName(), structure.getStructName());
		}
		for (Iterator<?> members = structure.getDefn().getPropertyIterator(); members.hasNext();) {
			PropertyDefn member = (PropertyDefn) members.next();
			value(element, member, structure.getProperty(element.getModule(), member.getName()));
		}
	}

	private void expression(DesignElementHandle element, PropertyDefn property, Expression expression) {
		String text = String.valueOf(expression.getExpression());
		boolean constant = ExpressionType.CONSTANT.equals(expression.getType());
		boolean allowed = switch (property.getName()) {
			case "uri" -> false;
			case "defaultValue" -> constant;
			case "valueExpr" -> isPicture(element, property)
					? !constant && COLUMN.matcher(text.strip()).matches()
					: isConstantOrReference(expression, text);
			default -> isConstantOrReference(expression, text);
		};
		if (!allowed) {
			found(!constant, element, property.getName(), text);
		}
	}

	private static boolean isConstantOrReference(Expression expression, String text) {
		return ExpressionType.CONSTANT.equals(expression.getType())
				|| ExpressionType.JAVASCRIPT.equals(expression.getType()) && isReference(text);
	}

	/** Tells whether a property is the picture itself, which is a column, and not a rule for hiding it. */
	private static boolean isPicture(DesignElementHandle element, PropertyDefn property) {
		return element instanceof ImageHandle && property instanceof ElementPropertyDefn;
	}

	/** Tells whether a value becomes part of the marks or the style sheet of a page, so that it may hold only words. */
	private static boolean isWord(PropertyDefn property) {
		return property instanceof UserPropertyDefn || TOKENS.contains(property.getName())
				|| property instanceof ElementPropertyDefn own && own.isStyleProperty();
	}

	private static boolean isAllowed(PropertyDefn property, String value) {
		return switch (property.getName()) {
			case "content" -> isHarmless(value);
			case "queryText" -> value.matches("[\\w ]+");
			case "extensionID" -> DRIVERS.contains(value);
			default -> switch (property.getTypeCode()) {
				case IPropertyType.SCRIPT_TYPE, IPropertyType.URI_TYPE -> false;
				default -> HARMLESS.contains(property.getTypeCode()) || TEXTS.contains(property.getName())
						|| isWord(property) && WORDS.matcher(value).matches();
			};
		};
	}

	private String line(DesignElementHandle element) {
		return module instanceof LibraryHandle ? "?" : Integer.toString(module.getLineNo(element));
	}

	private void found(boolean script, DesignElementHandle element, String property, String value) {
		String name = element.getName() == null ? "" : " " + element.getName();
		String place = property.isEmpty() ? "" : ", " + property;
		String flat = value.strip().replaceAll("\\s+", " ");
		String shown = flat.length() <= SHOWN ? flat : flat.substring(0, SHOWN) + "…";
		String what = element.getDefn().getName() + name + place + (shown.isEmpty() ? "" : ": " + shown);
		offence = offence.or(() -> Optional.of(new Offence(script, line(element), what)));
	}
}
