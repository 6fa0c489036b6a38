/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.internal.Messages;

/** Writes the project of a new framework: it builds alone, with nothing but a JDK, Maven Central and the kit. */
public final class ProjectWriter {

	private static final String RESOURCES = "src/main/resources/";
	private static final List<String> LANGUAGES = List.of("", "_nl", "_fr");
	private static final String VERSION_OF_THIS_SOURCE = "1.0.0-SNAPSHOT";

	private final NewFramework wanted;
	private final Map<String, String> values = new LinkedHashMap<>();

	/**
	 * @param wanted what the project shall be
	 */
	public ProjectWriter(NewFramework wanted) {
		this.wanted = wanted;
	}

	/**
	 * Writes the project.
	 *
	 * @param folder where to; made if needed; must be empty
	 * @return the files that were written, relative to the folder
	 * @throws FrameworkException if the folder holds something, something that a person wrote is not possible, the CSV
	 * file cannot be used, or the disk fails; in all but the last case nothing is written
	 */
	public List<Path> write(Path folder) throws FrameworkException {
		wanted.check();
		CatalogueDraft draft = wanted.csv().isPresent()
				? new CsvCatalogue(wanted.csv().get(), wanted.id()).read()
				: ExampleCatalogue.draft(wanted.code());
		fill(draft);
		try {
			requireEmpty(folder);
			Map<String, String> files = files();
			for (Map.Entry<String, String> file : files.entrySet()) {
				put(folder.resolve(file.getKey()), filled(file.getValue()));
			}
			return files.keySet().stream().map(Path::of).toList();
		} catch (IOException e) {
			throw Messages.refusal(e, "project.unwritable", folder.toString(), String.valueOf(e.getMessage()));
		}
	}

	private static void requireEmpty(Path folder) throws IOException, FrameworkException {
		if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			boolean empty = Files.isDirectory(folder);
			if (empty) {
				try (Stream<Path> found = Files.list(folder)) {
					empty = found.findAny().isEmpty();
				}
			}
			if (!empty) {
				throw Messages.refusal(null, "project.not-empty", folder.toString());
			}
		}
	}

	private Map<String, String> files() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("README.md", "README.md");
		files.put("pom.xml", "pom.xml");
		files.put("mvnw", "mvnw");
		files.put("mvnw.cmd", "mvnw.cmd");
		files.put(".mvn/wrapper/maven-wrapper.properties", "maven-wrapper.properties");
		files.put(".gitignore", "gitignore");
		files.put(RESOURCES + "META-INF/MANIFEST.MF", "MANIFEST.MF");
		files.put(RESOURCES + "plugin.xml", "plugin.xml");
		files.put(RESOURCES + "catalogue/" + wanted.id() + ".framework", "catalogue.framework");
		for (String language : LANGUAGES) {
			files.put(RESOURCES + "plugin" + language + ".properties", "plugin" + language + ".properties");
			files.put(RESOURCES + "catalogue/texts" + language + ".properties", "texts" + language + ".properties");
		}
		if (wanted.code()) {
			String folder = wanted.packageName().replace('.', '/');
			files.put("src/main/java/" + folder + "/Tiers.java", "Tiers.java");
			files.put("src/test/java/" + folder + "/TiersTest.java", "TiersTest.java");
		}
		return files;
	}

	private void fill(CatalogueDraft draft) throws FrameworkException {
		values.put("id", wanted.id());
		values.put("name", CatalogueDraft.escaped(wanted.name()));
		values.put("nameXml", CatalogueDraft.attribute(wanted.name()));
		values.put("kind", wanted.kind().getLiteral());
		values.put("bundle", wanted.bundle());
		values.put("package", wanted.packageName());
		values.put("kit", wanted.kit().toAbsolutePath().normalize().toUri().getRawPath().replaceAll("/$", ""));
		values.put("kitVersion", kitVersion());
		values.put("year", Integer.toString(LocalDate.now().getYear()));
		values.put("criteria", draft.xml());
		values.put("levels", wanted.code() ? ExampleCatalogue.LEVELS : "");
		LANGUAGES.forEach(language -> values.put("texts" + language,
				(wanted.code() ? ExampleCatalogue.levels(language) : "") + draft.texts(language)));
		values.put("tier", wanted.code() ? "\n         <tier class=\"" + wanted.packageName() + ".Tiers\"/>" : "");
		values.put("runtime", wanted.code() ? "Bundle-RequiredExecutionEnvironment: JavaSE-21\n" : "");
		values.put("dependencies", wanted.code() ? template("dependencies.xml") : "");
	}

	/** The version of the kit is that of its repository, which holds one. */
	private String kitVersion() throws FrameworkException {
		Path versions = wanted.kit().resolve("repository/org/leidraad/org.leidraad.sdk");
		if (!Files.isDirectory(versions)) {
			return VERSION_OF_THIS_SOURCE;
		}
		try (Stream<Path> found = Files.list(versions)) {
			return found.filter(Files::isDirectory).map(each -> each.getFileName().toString()).sorted()
					.reduce((first, next) -> next).orElse(VERSION_OF_THIS_SOURCE);
		} catch (IOException e) {
			throw Messages.refusal(e, "project.unwritable", versions.toString(), String.valueOf(e.getMessage()));
		}
	}

	private String filled(String name) throws FrameworkException {
		String text = template(name);
		// twice: a value may hold places too
		for (int round = 0; round < 2; round++) {
			for (Map.Entry<String, String> value : values.entrySet()) {
				text = text.replace("@@" + value.getKey() + "@@", value.getValue());
			}
		}
		return name.endsWith(".cmd") ? text.replace("\n", "\r\n") : text;
	}

	private static String template(String name) throws FrameworkException {
		try (InputStream in = ProjectWriter.class.getResourceAsStream("templates/" + name + ".txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw Messages.refusal(e, "project.unwritable", name, String.valueOf(e.getMessage()));
		}
	}

	private static void put(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		if (file.getFileName().toString().equals("mvnw")
				&& Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}
}
