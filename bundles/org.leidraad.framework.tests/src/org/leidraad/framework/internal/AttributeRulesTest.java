/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.framework.AttributesModel;

/** Own attributes are data: whatever would run code, or take the place of something else, is refused. */
class AttributeRulesTest {

	private static final String NAMESPACE = "https://example.org/coc/1";
	private static final String MODEL = "coc.ecore";
	private static final String ECORE = "ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//";
	private static final String CLASS = "<eClassifiers xsi:type=\"ecore:EClass\" name=\"More\"%s>%s</eClassifiers>\n";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "https://leidraad.org/roadmap/1", "https://leidraad.org/roadmap/2",
		"https://leidraad.org/framework/1", "http://www.eclipse.org/emf/2002/Ecore", "http://www.omg.org/XMI",
		"http://www.w3.org/2001/XMLSchema-instance"})
	void namespacesOfOthersAreRefused(String namespace) throws IOException {
		assertRefused(AttributesModel.of(namespace), "namespace", '"' + namespace + '"');
	}

	@Test
	void aModelWithoutPrefixIsRefused() throws IOException {
		assertRefused(AttributesModel.of(NAMESPACE).replace("nsPrefix=\"coc\"", ""), "nsPrefix");
		assertRefused(AttributesModel.of(NAMESPACE).replace("nsPrefix=\"coc\"", "nsPrefix=\"a b\""), MODEL);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = {
		// a class with a constructor of one text would be made from what stands in a roadmap
		"File, <eClassifiers xsi:type=\"ecore:EDataType\" name=\"File\" instanceClassName=\"java.io.FileWriter\"/>",
		"Plain, <eClassifiers xsi:type=\"ecore:EDataType\" name=\"Plain\"/>",
		"Ours, <eClassifiers xsi:type=\"ecore:EClass\" name=\"Ours\" instanceClassName=\"java.lang.Thread\"/>",
		"Kind, <eClassifiers xsi:type=\"ecore:EEnum\" name=\"Kind\" instanceClassName=\"java.lang.Thread\"/>",
		"run, <eClassifiers xsi:type=\"ecore:EClass\" name=\"Runs\"><eOperations name=\"run\"/></eClassifiers>",
		"inner, <eSubpackages name=\"inner\" nsURI=\"https://example.org/inner\" nsPrefix=\"inner\"/>",
		"T, <eClassifiers xsi:type=\"ecore:EClass\" name=\"Box\"><eTypeParameters name=\"T\"/></eClassifiers>",
		"coc, <eAnnotations source=\"x\"><eAnnotations source=\"y\"/></eAnnotations>",
		"coc, <eAnnotations source=\"x\"><contents xsi:type=\"ecore:EClass\" name=\"C\"/></eAnnotations>",
		"coc, <eAnnotations source=\"http://www.eclipse.org/emf/2002/Ecore\"/>"})
	void whateverIsMoreThanDataIsRefused(String what, String line) throws IOException {
		assertRefused(AttributesModel.of(NAMESPACE, "Contract", line), '"' + what + '"', "more than data");
	}

	@Test
	void aModelThatIsTooLargeIsRefused() throws IOException {
		String enumeration = "<eClassifiers xsi:type=\"ecore:EEnum\" name=\"E\"/>\n";
		assertRefused(AttributesModel.of(NAMESPACE, "Contract", enumeration.repeat(500)), "more than 500");
		assertRefused(AttributesModel.of(NAMESPACE, "Contract", " ".repeat(16 << 20)), "larger than 16 MiB");
	}

	@ParameterizedTest
	@ValueSource(strings = {"EJavaObject", "EJavaClass", "EDate", "EDouble", "EByteArray", "EFeatureMapEntry",
		"ENoSuchType"})
	void typesThatAreMadeFromTextByOthersAreRefused(String type) throws IOException {
		String feature = "<eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"odd\" eType=\"" + ECORE + type
				+ "\"/>";
		assertRefused(AttributesModel.of(NAMESPACE, "Contract", CLASS.formatted("", feature)), MODEL);
	}

	@Test
	void classesOfOthersAreNeitherContainedNorExtended() throws IOException {
		String roadmap = "ecore:EClass https://leidraad.org/roadmap/1#//Target";
		assertRefused(AttributesModel.of(NAMESPACE, "Contract", CLASS.formatted("",
				"<eStructuralFeatures xsi:type=\"ecore:EReference\" name=\"odd\" containment=\"true\" eType=\""
						+ roadmap + "\"/>")),
				"\"odd\"", "\"Target\"");
		assertRefused(AttributesModel.of(NAMESPACE, "Contract", CLASS.formatted(
				" eSuperTypes=\"https://leidraad.org/roadmap/1#//Target\"", "")), "\"More\"", "\"Target\"");
		assertRefused(AttributesModel.of(NAMESPACE, "Contract", CLASS.formatted("",
				"<eStructuralFeatures xsi:type=\"ecore:EReference\" name=\"odd\" "
						+ "eType=\"ecore:EClass file:/tmp/other.ecore#//A\"/>")),
				"\"odd\"");
	}

	@Test
	void identifiersAndUnknownElementsAreRefused() throws IOException {
		assertRefused(AttributesModel.of(NAMESPACE, "Contract", CLASS.formatted("",
				"<eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"key\" iD=\"true\" eType=\"" + ECORE
						+ "EString\"/>")),
				"\"key\"", "identifier");
		assertRefused(AttributesModel.of(NAMESPACE, "Contract, Spaceship", ""), "\"DataCentre\"", "\"Spaceship\"");
		assertRefused(AttributesModel.of(NAMESPACE, "IsoDate", ""), "\"IsoDate\"");
	}

	@Test
	void whatDoesNotHoldTogetherIsRefused() throws IOException {
		String hall = CLASS.formatted("", "").replace("More", "Hall");
		assertRefused(AttributesModel.of(NAMESPACE, "Contract", hall), "does not hold together");
		assertRefused(AttributesModel.of(NAMESPACE, "Contract", CLASS.formatted(" eSuperTypes=\"#//More\"", "")),
				MODEL);
		assertRefused(AttributesModel.of(NAMESPACE, "Contract", CLASS.formatted("",
				"<eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"untyped\"/>")), "does not hold together");
	}

	private void assertRefused(String model, String... told) throws IOException {
		FolderBundle bundle = new FolderBundle(folder);
		bundle.put(MODEL, model);
		Refusals.of(bundle.declaration(MODEL), told);
	}
}
