/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the Java code of the project's Ecore models into the {@code src-gen}
 * folder of the bundle that holds each model. Needs no Eclipse; does nothing
 * where the code is newer than all the models and this class. The generator
 * settings are here and nowhere else.
 * <p>
 * Run by the build before the bundles are compiled:
 * {@code ./mvnw -pl releng/codegen package}.
 */
public final class GenerateModels {

	private record Model(String bundle, String ecore, String basePackage, String prefix, String root) {

		Path ecoreFile(Path bundles) {
			return bundles.resolve(bundle).resolve(ecore);
		}

		Path output(Path bundles) {
			return bundles.resolve(bundle).resolve("src-gen");
		}

		URI uri() {
			return URI.createPlatformResourceURI(bundle + '/' + ecore, true);
		}
	}

	/** In order of dependency. */
	private static final List<Model> MODELS = List.of(
			new Model("org.leidraad.model", "model/roadmap.ecore", "org.leidraad", "Roadmap",
					"org.leidraad.model.change.WatchedObject"),
			new Model("org.leidraad.framework", "model/framework.ecore", "org.leidraad.framework", "Catalogue",
					"org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container"));

	private final Path bundles;

	private GenerateModels(Path bundles) {
		this.bundles = bundles;
	}

	/**
	 * Generates what is out of date.
	 *
	 * @param arguments the folder that holds the bundles
	 * @throws IOException if a folder cannot be read or written
	 */
	public static void main(String[] arguments) throws IOException {
		new GenerateModels(Path.of(arguments[0]).toRealPath()).run();
	}

	private void run() throws IOException {
		if (upToDate()) {
			return;
		}
		for (Model model : MODELS) {
			EcorePlugin.getPlatformResourceMap().put(model.bundle(),
					URI.createFileURI(bundles.resolve(model.bundle()) + "/"));
		}
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
		GenModel used = null;
		for (Model model : MODELS) {
			delete(model.output(bundles));
			used = generate(model, resources, used);
		}
	}

	private GenModel generate(Model model, ResourceSet resources, GenModel used) throws IOException {
		EPackage ePackage = (EPackage) resources.getResource(model.uri(), true).getContents().get(0);
		EcoreUtil.resolveAll(ePackage);
		GenModel settings = settings(model, ePackage, used);
		Resource holder = resources.createResource(model.uri().trimFileExtension().appendFileExtension("genmodel"));
		holder.getContents().add(settings);

		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(
				"http://www.eclipse.org/emf/2002/GenModel", GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(settings);
		Diagnostic result = generator.generate(settings, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IOException("Cannot generate code from " + model.ecore() + ": " + result);
		}
		return settings;
	}

	private GenModel settings(Model model, EPackage ePackage, GenModel used) {
		GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
		genModel.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
		genModel.setModelDirectory("/" + model.bundle() + "/src-gen");
		genModel.setModelPluginID(model.bundle());
		genModel.setModelName(model.prefix());
		genModel.setCopyrightText("Copyright (c) 2026 Leidraad contributors. EPL-2.0. Generated; do not edit.");
		genModel.setCanGenerate(true);
		genModel.setUpdateClasspath(false);
		genModel.setBundleManifest(false);
		genModel.setSuppressGenModelAnnotations(false);
		genModel.setOperationReflection(false);
		genModel.setMinimalReflectiveMethods(true);
		genModel.setRootExtendsClass(model.root());
		genModel.setCodeFormatting(false);
		genModel.setImportOrganizing(false);
		genModel.getForeignModel().add(model.ecore());
		genModel.initialize(List.of(ePackage));
		if (used != null) {
			genModel.getUsedGenPackages().addAll(used.getGenPackages());
		}
		GenPackage genPackage = genModel.getGenPackages().get(0);
		genPackage.setPrefix(model.prefix());
		genPackage.setBasePackage(model.basePackage());
		genPackage.setAdapterFactory(true);
		genPackage.setLoadInitialization(false);
		// EMF leaves it out for a model of this size, long before its initialiser is too long for Java
		genPackage.setLiteralsInterface(true);
		return genModel;
	}

	private boolean upToDate() throws IOException {
		long newestInput = Long.MIN_VALUE;
		long oldestOutput = Long.MAX_VALUE;
		for (Model model : MODELS) {
			newestInput = Math.max(newestInput, lastModified(model.ecoreFile(bundles)));
			Path output = model.output(bundles);
			if (!Files.isDirectory(output)) {
				return false;
			}
			try (Stream<Path> files = Files.walk(output)) {
				oldestOutput = Math.min(oldestOutput, files.filter(Files::isRegularFile)
						.mapToLong(GenerateModels::lastModified).min().orElse(Long.MIN_VALUE));
			}
		}
		Path self = bundles.resolveSibling("releng/codegen/src/main/java")
				.resolve(GenerateModels.class.getName().replace('.', '/') + ".java");
		return Math.max(newestInput, lastModified(self)) < oldestOutput;
	}

	private static long lastModified(Path file) {
		return file.toFile().lastModified();
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
