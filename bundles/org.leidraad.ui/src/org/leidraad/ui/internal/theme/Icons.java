/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.theme;

import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.osgi.framework.Bundle;

/**
 * The one family of icons, each in a light and a dark form. An image follows
 * the theme of the moment; ask again after {@link Appearance#onChange}. Images
 * are shared: nobody disposes them.
 */
public final class Icons {

	private static final String PLUGIN = "platform:/plugin/";
	private static final String MODEL_BUNDLE = "org.leidraad.model.edit";
	private static final String UI_BUNDLE = "org.leidraad.ui";

	private Icons() {
	}

	/**
	 * The icon of an element.
	 *
	 * @param element an element of the roadmap
	 * @return the icon of its kind
	 */
	public static Image of(EObject element) {
		return of(element.eClass());
	}

	/**
	 * The icon of a kind of element.
	 *
	 * @param type a concrete class of the model
	 * @return its icon
	 */
	public static Image of(EClass type) {
		return image(MODEL_BUNDLE, type.getName());
	}

	/**
	 * The icon of a command or a view.
	 *
	 * @param name the name of its file, without folder and extension, such as {@code check}
	 * @return the icon
	 */
	public static Image command(String name) {
		return image(UI_BUNDLE, name);
	}

	/**
	 * Gives a button the icon of a command, and its twin when the window turns light or dark.
	 *
	 * @param button the button
	 * @param name as for {@link #command(String)}
	 */
	public static void show(Button button, String name) {
		button.setImage(command(name));
		Appearance.onChange(button, () -> button.setImage(command(name)));
	}

	/**
	 * The icon of a kind of element, for who makes images himself.
	 *
	 * @param type a concrete class of the model
	 * @return its icon
	 */
	public static ImageDescriptor descriptor(EClass type) {
		return load(MODEL_BUNDLE, path(type.getName(), Appearance.isDark()));
	}

	/**
	 * The icon of a command or a view, for who makes images himself.
	 *
	 * @param name the name of its file, without folder and extension
	 * @return the icon
	 */
	public static ImageDescriptor descriptor(String name) {
		return load(UI_BUNDLE, path(name, Appearance.isDark()));
	}

	/**
	 * The other form of an icon of ours.
	 *
	 * @param uri where the icon is, as in {@code platform:/plugin/org.leidraad.ui/icons/open.svg}
	 * @param dark true for the form on a dark ground
	 * @return where that form is; none where the icon is not of this family
	 */
	static Optional<String> twin(String uri, boolean dark) {
		int folder = uri.lastIndexOf("/icons/");
		if (!uri.endsWith(".svg") || folder < 0 || !uri.startsWith(PLUGIN + "org.leidraad.")) {
			return Optional.empty();
		}
		String name = uri.substring(uri.lastIndexOf('/') + 1, uri.length() - ".svg".length());
		return Optional.of(uri.substring(0, folder + 1) + path(name, dark));
	}

	private static Image image(String bundle, String name) {
		String path = path(name, Appearance.isDark());
		String key = bundle + '/' + path;
		ImageRegistry images = JFaceResources.getImageRegistry();
		if (images.getDescriptor(key) == null) {
			images.put(key, load(bundle, path));
		}
		return images.get(key);
	}

	private static String path(String name, boolean dark) {
		return (dark ? "icons/dark/" : "icons/") + name + ".svg";
	}

	private static ImageDescriptor load(String symbolicName, String path) {
		Bundle bundle = Platform.getBundle(symbolicName);
		URL url = bundle == null ? null : FileLocator.find(bundle, new Path(path));
		return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
	}
}
