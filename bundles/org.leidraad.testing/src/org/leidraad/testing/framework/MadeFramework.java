/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.testing.framework;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EPackage;
import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.behaviour.Behaviours;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;

/**
 * An installed framework that a test makes up. Where it is not told otherwise, its identifier is its name, it has no
 * texts, and it is data only.
 */
public final class MadeFramework implements InstalledFramework {

	private final String id;
	private final FrameworkKind kind;
	private final Optional<Framework> content;
	private Function<Locale, String> name;
	private BiFunction<Locale, String, Optional<String>> texts = (locale, key) -> Optional.empty();
	private Optional<EPackage> attributes = Optional.empty();
	private Behaviours behaviours = Behaviours.NONE;

	private MadeFramework(String id, FrameworkKind kind, Optional<Framework> content) {
		this.id = id;
		this.kind = kind;
		this.content = content;
		this.name = locale -> texts.apply(locale, "framework.name").orElse(id);
	}

	/**
	 * A framework with a catalogue.
	 *
	 * @param catalogue says identifier and kind too
	 * @return the framework
	 */
	public static MadeFramework of(Framework catalogue) {
		return new MadeFramework(catalogue.getId(), catalogue.getKind(), Optional.of(catalogue));
	}

	/**
	 * A framework as its catalogue would stand in a file.
	 *
	 * @param id its identifier
	 * @param kind its kind
	 * @param content what stands in the catalogue, as XML
	 * @param texts as for {@link #saying(Map)}
	 * @return the framework
	 */
	public static MadeFramework of(String id, FrameworkKind kind, String content, Map<String, String> texts) {
		return of(CatalogueParts.catalogue(id, kind, content)).saying(texts);
	}

	/**
	 * A law whose catalogue cannot be used.
	 *
	 * @param id its identifier
	 * @return the framework
	 */
	public static MadeFramework broken(String id) {
		return new MadeFramework(id, FrameworkKind.LAW, Optional.empty());
	}

	/**
	 * Gives it a name.
	 *
	 * @param given the name, in all languages
	 * @return this
	 */
	public MadeFramework named(String given) {
		return named(locale -> given);
	}

	/**
	 * Gives it a name in each language.
	 *
	 * @param given the name
	 * @return this
	 */
	public MadeFramework named(Function<Locale, String> given) {
		name = given;
		return this;
	}

	/**
	 * Gives it texts by language and key.
	 *
	 * @param given such as {@code nl:criterion.a}; where a language has none, the English one holds. The name of the
	 * framework is {@code framework.name}
	 * @return this
	 */
	public MadeFramework saying(Map<String, String> given) {
		texts = (locale, key) -> Optional.ofNullable(given.get(locale.getLanguage() + ':' + key))
				.or(() -> Optional.ofNullable(given.get("en:" + key)));
		return this;
	}

	/**
	 * Gives it texts that are the same in all languages.
	 *
	 * @param given the text of a key; null where there is none
	 * @return this
	 */
	public MadeFramework saying(Function<String, String> given) {
		texts = (locale, key) -> Optional.ofNullable(given.apply(key));
		return this;
	}

	/**
	 * Gives it attributes of its own.
	 *
	 * @param given their package; none takes them away
	 * @return this
	 */
	public MadeFramework with(Optional<EPackage> given) {
		attributes = given;
		return this;
	}

	/**
	 * Lets it do more than data can.
	 *
	 * @param given what it can do
	 * @return this
	 */
	public MadeFramework with(Behaviours given) {
		behaviours = given;
		return this;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String bundle() {
		return "org.leidraad.framework." + id;
	}

	@Override
	public FrameworkKind kind() {
		return kind;
	}

	@Override
	public String name(Locale locale) {
		return name.apply(locale);
	}

	@Override
	public Framework catalogue() throws FrameworkException {
		return content.orElseThrow(() -> new FrameworkException(AllowedUses.reason(kind), null));
	}

	@Override
	public String text(Locale locale, String key) {
		return texts.apply(locale, key).orElse('<' + key + '>');
	}

	@Override
	public Optional<EPackage> attributes() {
		return attributes;
	}

	@Override
	public Behaviours behaviours() {
		return behaviours;
	}

	/** {@return the catalogue; none where it cannot be used} */
	public Optional<Framework> content() {
		return content;
	}
}
