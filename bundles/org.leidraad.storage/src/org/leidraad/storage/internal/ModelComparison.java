/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xml.type.AnyType;

/**
 * Compares a model with what became of it in a file: all that is stored, with the content of other makers, in order.
 * What is computed from other references is left out.
 */
public final class ModelComparison {

	private final Map<EObject, AnyType> leftExtensions;
	private final Map<EObject, AnyType> rightExtensions;

	private ModelComparison(RoadmapResource left, RoadmapResource right) {
		this.leftExtensions = left.getEObjectToExtensionMap();
		this.rightExtensions = right.getEObjectToExtensionMap();
	}

	/**
	 * The first difference between two models.
	 *
	 * @param left a model
	 * @param right another
	 * @return the element and field that differ, as {@code id.field}; none if the models are equal
	 */
	public static Optional<String> firstDifference(RoadmapResource left, RoadmapResource right) {
		ModelComparison comparison = new ModelComparison(left, right);
		List<EObject> leftRoots = left.getContents();
		List<EObject> rightRoots = right.getContents();
		if (leftRoots.size() != rightRoots.size()) {
			return Optional.of("/");
		}
		for (int i = 0; i < leftRoots.size(); i++) {
			Optional<String> difference = comparison.objects(leftRoots.get(i), rightRoots.get(i));
			if (difference.isPresent()) {
				return difference;
			}
		}
		return Optional.empty();
	}

	private Optional<String> objects(EObject left, EObject right) {
		if (!sameType(left.eClass(), right.eClass())) {
			return Optional.of(label(left));
		}
		for (EStructuralFeature feature : left.eClass().getEAllStructuralFeatures()) {
			if (feature.isTransient() || feature.isDerived()) {
				continue;
			}
			Optional<String> difference = values(left, right, feature);
			if (difference.isPresent()) {
				return difference;
			}
		}
		return extensions(left, right);
	}

	private Optional<String> values(EObject left, EObject right, EStructuralFeature feature) {
		EStructuralFeature rightFeature = left.eClass() == right.eClass()
				? feature
				: right.eClass().getEStructuralFeature(feature.getName());
		if (rightFeature != null && !left.eIsSet(feature) && !right.eIsSet(rightFeature)) {
			// most fields; asking for their values would make an empty list for each list
			return Optional.empty();
		}
		Object leftValue = left.eGet(feature, false);
		Object rightValue = rightFeature == null ? null : right.eGet(rightFeature, false);
		boolean contained = feature instanceof EReference reference && reference.isContainment();
		if (leftValue instanceof List<?> leftList && rightValue instanceof List<?> rightList) {
			if (leftList.size() != rightList.size()) {
				return Optional.of(label(left, feature));
			}
			Iterator<?> rights = rightList.iterator();
			for (Object value : leftList) {
				Optional<String> difference = value(left, feature, contained, value, rights.next());
				if (difference.isPresent()) {
					return difference;
				}
			}
			return Optional.empty();
		}
		return value(left, feature, contained, leftValue, rightValue);
	}

	private Optional<String> value(EObject owner, EStructuralFeature feature, boolean contained, Object left,
			Object right) {
		if (left instanceof FeatureMap.Entry leftEntry && right instanceof FeatureMap.Entry rightEntry) {
			return entries(owner, leftEntry, rightEntry);
		}
		if (left instanceof EObject leftObject && right instanceof EObject rightObject) {
			if (contained) {
				return objects(leftObject, rightObject);
			}
			return address(leftObject).equals(address(rightObject))
					? Optional.empty()
					: Optional.of(label(owner, feature));
		}
		return Objects.equals(left, right) ? Optional.empty() : Optional.of(label(owner, feature));
	}

	private Optional<String> entries(EObject owner, FeatureMap.Entry left, FeatureMap.Entry right) {
		EStructuralFeature feature = left.getEStructuralFeature();
		EStructuralFeature other = right.getEStructuralFeature();
		if (!sameName(feature, other)) {
			return Optional.of(label(owner, feature));
		}
		return value(owner, feature, true, left.getValue(), right.getValue());
	}

	private Optional<String> extensions(EObject left, EObject right) {
		AnyType leftExtension = leftExtensions.get(left);
		AnyType rightExtension = rightExtensions.get(right);
		if (leftExtension == null || rightExtension == null) {
			return leftExtension == rightExtension ? Optional.empty() : Optional.of(label(left));
		}
		return objects(leftExtension, rightExtension);
	}

	private static boolean sameType(EClass left, EClass right) {
		return left == right || left.getName().equals(right.getName())
				&& Objects.equals(left.getEPackage().getNsURI(), right.getEPackage().getNsURI());
	}

	/** Features of unknown content are made anew with each reading, so that only their names can be compared. */
	private static boolean sameName(EStructuralFeature left, EStructuralFeature right) {
		return left == right || ExtendedMetaData.INSTANCE.getName(left).equals(ExtendedMetaData.INSTANCE.getName(right))
				&& Objects.equals(ExtendedMetaData.INSTANCE.getNamespace(left),
						ExtendedMetaData.INSTANCE.getNamespace(right));
	}

	private static String address(EObject object) {
		String id = EcoreUtil.getID(object);
		if (id != null) {
			return id;
		}
		return object.eIsProxy()
				? ((InternalEObject) object).eProxyURI().toString()
				: EcoreUtil.getRelativeURIFragmentPath(null, object);
	}

	private static String label(EObject object) {
		String id = EcoreUtil.getID(object);
		return id == null ? object.eClass().getName() : id;
	}

	private static String label(EObject object, EStructuralFeature feature) {
		return label(object) + '.' + feature.getName();
	}
}
