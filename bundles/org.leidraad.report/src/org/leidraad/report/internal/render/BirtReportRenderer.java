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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.leidraad.analysis.RuleRegistry;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Procurement;
import org.leidraad.model.text.Message;
import org.leidraad.report.ReportDesign;
import org.leidraad.report.ReportException;
import org.leidraad.report.ReportFormat;
import org.leidraad.report.ReportRenderer;
import org.leidraad.report.ReportRequest;
import org.leidraad.report.internal.ReportFacts;
import org.leidraad.report.internal.ReportTexts;

/** Makes reports with the report engine; the component behind {@link ReportRenderer}. */
public final class BirtReportRenderer implements ReportRenderer {

	private final DesignRegistry registry = new DesignRegistry();
	private final Engine engine = new Engine();
	private FrameworkRegistry frameworks;
	private RuleRegistry rules;

	/**
	 * Takes the service that knows the installed frameworks.
	 *
	 * @param service the service
	 */
	public void bindFrameworks(FrameworkRegistry service) {
		frameworks = service;
	}

	/**
	 * Takes the service that knows the installed rules.
	 *
	 * @param service the service
	 */
	public void bindRules(RuleRegistry service) {
		rules = service;
	}

	/** Stops the engine. */
	public void deactivate() {
		engine.stop();
	}

	@Override
	public List<ReportDesign> designs() {
		return List.copyOf(registry.designs());
	}

	@Override
	public List<Path> render(ReportRequest request, IProgressMonitor monitor) throws ReportException {
		InstalledDesign design = registry.design(request.design())
				.orElseThrow(() -> problem("error.unknownDesign", null, request.design(), String.join(", ",
						registry.designs().stream().map(InstalledDesign::id).toList())));
		if (request.formats().isEmpty()) {
			throw problem("error.noFormat", null);
		}
		Path folder = folder(request.folder());
		Map<Path, Sheaf> sheaves = sheaves(request, design, folder);
		for (Path target : sheaves.keySet()) {
			refuseUnlessFile(target);
		}
		SubMonitor progress = SubMonitor.convert(monitor, sheaves.size() + 1);
		Map<Path, Path> written = new LinkedHashMap<>();
		try {
			ReportFacts facts = ReportFacts.of(request, frameworks, rules);
			Map<Procurement, ReportFacts> tenders = new HashMap<>();
			progress.split(1);
			for (Map.Entry<Path, Sheaf> each : sheaves.entrySet()) {
				ReportFormat format = each.getValue().format();
				Path whole = folder.resolve(".report-" + UUID.randomUUID() + "." + format.id());
				written.put(each.getKey(), whole);
				ReportFacts about = each.getValue().procurement()
						.map(procurement -> tenders.computeIfAbsent(procurement, facts::about)).orElse(facts);
				new RenderJob(engine.started(), design, format, about).run(whole, progress.split(1));
			}
			Publication.publish(written);
			return List.copyOf(written.keySet());
		} catch (IOException e) {
			throw problem("error.write", e, folder.toString());
		} finally {
			discard(written.values());
		}
	}

	/** One file to make. */
	private record Sheaf(Optional<Procurement> procurement, ReportFormat format) {
	}

	/** The files to make, by their place. */
	private static Map<Path, Sheaf> sheaves(ReportRequest request, InstalledDesign design, Path folder)
			throws ReportException {
		Map<Path, Sheaf> sheaves = new LinkedHashMap<>();
		if (!design.isPerProcurement()) {
			if (request.procurement().isPresent()) {
				throw problem("error.notPerProcurement", null, request.design());
			}
			request.formats().forEach(format -> sheaves.put(
					folder.resolve(OutputName.of(request) + "." + format.id()), new Sheaf(Optional.empty(), format)));
			return sheaves;
		}
		for (Procurement each : new AskedProcurements(request).find()) {
			String name = OutputName.of(request, each, request.roadmap().getProcurements());
			request.formats().forEach(format -> sheaves.put(folder.resolve(name + "." + format.id()),
					new Sheaf(Optional.of(each), format)));
		}
		return sheaves;
	}

	/** The folder, made where it is not there, and tried by writing into it. */
	private static Path folder(Path folder) throws ReportException {
		Path absolute = folder.toAbsolutePath().normalize();
		for (Path part = absolute; part != null; part = part.getParent()) {
			if (Files.isRegularFile(part)) {
				throw problem("error.folderIsFile", null, part.toString());
			}
		}
		try {
			Files.createDirectories(absolute);
		} catch (IOException e) {
			throw problem("error.folder", e, absolute.toString());
		}
		if (!Files.isWritable(absolute)) {
			throw problem("error.folder", null, absolute.toString());
		}
		return absolute;
	}

	/** A folder, a device or a broken link in the place of a report is refused before anything is made. */
	private static void refuseUnlessFile(Path target) throws ReportException {
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
			throw problem("error.notAFile", null, target.toString());
		}
	}

	private static void discard(Iterable<Path> files) throws ReportException {
		List<Path> left = new ArrayList<>();
		for (Path file : files) {
			try {
				Files.deleteIfExists(file);
			} catch (IOException e) {
				left.add(file);
			}
		}
		if (!left.isEmpty()) {
			throw problem("error.write", null, left.get(0).toString());
		}
	}

	static ReportException problem(String key, Exception cause, Object... arguments) {
		return new ReportException(Message.of(ReportTexts.TEXTS, key, arguments), cause);
	}

	/** Ends the work when it was cancelled. */
	static void stopIfCancelled(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
