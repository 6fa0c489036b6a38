/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.edit.internal;

import java.net.URL;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.model.edit.RoadmapAdapterFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Shows and edits elements of every kind; one for all of them, because it keeps nothing of any. */
public final class ElementItemProvider extends ReflectiveItemProvider {

	private static final Set<EStructuralFeature> UNITS = Set.of(RoadmapPackage.Literals.INDICATOR__UNIT,
			RoadmapPackage.Literals.OFFER__CURRENCY, RoadmapPackage.Literals.CONTRACT__CURRENCY);

	private final Supplier<Locale> locale;
	private final NewElements newElements;

	/**
	 * @param adapterFactory the factory that hands it out
	 * @param locale the language of labels
	 * @param clock tells today's date
	 */
	public ElementItemProvider(RoadmapAdapterFactory adapterFactory, Supplier<Locale> locale, Clock clock) {
		super(adapterFactory);
		this.locale = locale;
		this.newElements = new NewElements(clock);
	}

	@Override
	public String getText(Object object) {
		return object instanceof Element element ? ModelNames.element(locale.get(), element) : super.getText(object);
	}

	@Override
	public Object getImage(Object object) {
		return object instanceof EObject element ? icon(element.eClass()) : null;
	}

	/** The icon of a kind of element; null where the bundle has none, which viewers take for no image. */
	private static URL icon(EClass type) {
		String path = "icons/" + type.getName() + ".svg";
		Bundle bundle = FrameworkUtil.getBundle(ElementItemProvider.class);
		return bundle == null ? ElementItemProvider.class.getClassLoader().getResource(path) : bundle.getEntry(path);
	}

	@Override
	protected Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		// own attributes of frameworks are no elements: they belong to the fields of theirs
		return ((EObject) object).eClass().getEAllContainments().stream()
				.filter(containment -> containment != RoadmapPackage.Literals.ELEMENT__EXTENSIONS).toList();
	}

	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		List<IItemPropertyDescriptor> descriptors = new ArrayList<>();
		for (EStructuralFeature feature : ((EObject) object).eClass().getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute || !((EReference) feature).isContainment()) {
				descriptors.add(descriptor(feature));
			}
		}
		return descriptors;
	}

	private IItemPropertyDescriptor descriptor(EStructuralFeature feature) {
		String label = ModelNames.feature(locale.get(), feature);
		boolean editable = feature != RoadmapPackage.Literals.ELEMENT__ID && !feature.isTransient();
		return new ItemPropertyDescriptor(getRootAdapterFactory(), getResourceLocator(), label,
				ModelNames.hint(locale.get(), feature).orElse(label), feature, editable, LongTexts.contains(feature),
				true, ItemPropertyDescriptor.GENERIC_VALUE_IMAGE, null, null);
	}

	@Override
	protected void collectNewChildDescriptors(Collection<Object> descriptors, Object object) {
		EObject owner = (EObject) object;
		for (EReference containment : owner.eClass().getEAllContainments()) {
			for (EClass type : newElements.offered(owner, containment)) {
				descriptors.add(createChildParameter(containment, newElements.child(owner, type)));
			}
		}
	}

	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		return child instanceof EObject element
				? ModelNames.type(locale.get(), element.eClass())
				: super.getCreateChildText(owner, feature, child, selection);
	}

	@Override
	public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
		return getCreateChildText(owner, feature, child, selection);
	}

	@Override
	public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
		return getCreateChildText(owner, feature, child, selection);
	}

	@Override
	public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
		return getImage(child);
	}

	@Override
	protected Command createCreateChildCommand(EditingDomain domain, EObject owner, EStructuralFeature feature,
			Object value, int index, Collection<?> collection) {
		Command command = super.createCreateChildCommand(domain, owner, feature, value, index, collection);
		if (command instanceof AbstractCommand labelled && value instanceof EObject child) {
			labelled.setLabel(ModelNames.adding(locale.get(), child.eClass()));
		}
		return command;
	}

	@Override
	protected Command createInitializeCopyCommand(EditingDomain domain, EObject owner, CopyCommand.Helper helper) {
		return new CopyWithNewIdentity(domain, owner, helper);
	}

	@Override
	public void notifyChanged(Notification notification) {
		if (notification.isTouch() || !(notification.getFeature() instanceof EStructuralFeature feature)) {
			return;
		}
		boolean childrenChanged = feature instanceof EReference reference && reference.isContainment();
		fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), childrenChanged, true));
		if (UNITS.contains(feature)) {
			// the labels of the values below it end with the unit
			((EObject) notification.getNotifier()).eContents().forEach(
					child -> fireNotifyChanged(new ViewerNotification(notification, child, false, true)));
		}
	}
}
