/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.FoundProducts;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.json.ProductsJson;
import org.leidraad.cli.internal.text.ProductsText;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.behaviour.ProductList;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code leidraad framework products ID FILE [--search TEXT]} tells what a label's public list of products holds.
 * The list is read product by product, so that its length does not matter.
 */
@Command(name = "products")
public final class FrameworkProductsCommand implements Callable<Integer> {

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Option(names = "--search", paramLabel = "TEXT", descriptionKey = "products.search")
	Optional<String> search = Optional.empty();

	@Parameters(index = "0", paramLabel = "ID", descriptionKey = "products.id")
	String id;

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "products.file")
	Path file;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public FrameworkProductsCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		InstalledFramework framework = named(session.services().frameworks());
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new UnusableInput("products.unreadable", file);
		}
		FoundProducts found = new FoundProducts(search);
		framework.behaviours().products(new ListFile(file), found);
		if (json) {
			JsonDocument.print(new ProductsJson().of(framework, file, found), session.terminal());
		} else {
			new ProductsText(session).print(framework, file, found);
		}
		return ExitCode.DONE;
	}

	private InstalledFramework named(FrameworkRegistry registry) throws UnusableInput {
		InstalledFramework framework = registry.framework(id).orElseThrow(() -> new UnusableInput("frameworks.unknown",
				id, registry.frameworks().stream().map(InstalledFramework::id).collect(Collectors.joining(", "))));
		if (!framework.behaviours().readsProducts()) {
			throw new UnusableInput("products.none", id,
					registry.frameworks().stream().filter(each -> each.behaviours().readsProducts())
							.map(InstalledFramework::id).collect(Collectors.joining(", ")));
		}
		return framework;
	}

	/** A list in a file. */
	private record ListFile(Path file) implements ProductList {

		@Override
		public String name() {
			return file.toString();
		}

		@Override
		public InputStream open() throws IOException {
			return Files.newInputStream(file);
		}
	}
}
