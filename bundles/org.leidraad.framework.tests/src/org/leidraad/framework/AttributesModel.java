/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

/** The text of a model of own attributes, as a vendor would write it. */
public final class AttributesModel {

	private static final String MODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
			xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="coc" nsURI="%s" nsPrefix="coc">
			<eClassifiers xsi:type="ecore:EClass" name="DataCentre">
			<eAnnotations source="https://leidraad.org/attributes"><details key="for" value="%s"/></eAnnotations>
			<eStructuralFeatures xsi:type="ecore:EAttribute" name="pue" \
			eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EBigDecimal"/>
			<eStructuralFeatures xsi:type="ecore:EAttribute" name="measuredOn" \
			eType="ecore:EDataType https://leidraad.org/roadmap/1#//IsoDate"/>
			<eStructuralFeatures xsi:type="ecore:EAttribute" name="cooling" eType="#//Cooling"/>
			<eStructuralFeatures xsi:type="ecore:EAttribute" name="origin" \
			eType="ecore:EEnum https://leidraad.org/roadmap/1#//DataOrigin"/>
			<eStructuralFeatures xsi:type="ecore:EReference" name="halls" upperBound="-1" eType="#//Hall" \
			containment="true"/>
			<eStructuralFeatures xsi:type="ecore:EReference" name="moves" \
			eType="ecore:EClass https://leidraad.org/roadmap/1#//Indicator"/>
			</eClassifiers>
			<eClassifiers xsi:type="ecore:EClass" name="Hall">
			<eStructuralFeatures xsi:type="ecore:EAttribute" name="floor" \
			eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EIntegerObject"/>
			</eClassifiers>
			<eClassifiers xsi:type="ecore:EEnum" name="Cooling">
			<eLiterals name="AIR" literal="air"/><eLiterals name="WATER" value="1" literal="water"/>
			</eClassifiers>
			%s</ecore:EPackage>
			""";

	private AttributesModel() {
		// no instances
	}

	/** A model in order, for contracts and procurements. */
	public static String of(String namespace) {
		return of(namespace, "Contract Procurement", "");
	}

	/** A model for other kinds of element, with further lines before its end. */
	public static String of(String namespace, String kinds, String more) {
		return MODEL.formatted(namespace, kinds, more);
	}
}
