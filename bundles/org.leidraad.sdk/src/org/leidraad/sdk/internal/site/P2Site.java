/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.site;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.expression.IMatchExpression;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.install.SiteFramework;
import org.leidraad.sdk.internal.Messages;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * A p2 site. Its metadata are read by p2 itself, from a folder: that of the site, or a copy of what a site in the
 * network has. Nothing is installed by p2, and its own way of fetching, which brings a dozen further bundles, is not
 * needed.
 */
public final class P2Site {

	private static final String BUNDLE = "osgi.bundle";
	private static final String FRAMEWORK = "org.leidraad.framework";
	private static final long PATIENCE_MILLISECONDS = 10_000;

	private final URI address;

	/**
	 * @param address a folder as {@code file:}, or {@code https:}
	 */
	public P2Site(URI address) {
		this.address = address;
	}

	/** What is done with a site and its folder. */
	private interface Work<T> {

		T with(IProvisioningAgent agent, Path folder) throws ProvisionException, IOException;
	}

	/**
	 * The framework bundles that the site offers: those that require the room of frameworks.
	 *
	 * @return the newest version of each, by symbolic name
	 * @throws FrameworkException if the site cannot be reached or read
	 */
	public List<SiteFramework> frameworks() throws FrameworkException {
		try {
			return work((agent, folder) -> newest(agent, folder).values().stream().map(P2Site::described).toList());
		} catch (ProvisionException | IOException | OperationCanceledException e) {
			throw Messages.refusal(e, "site.unreadable", address.toString(), String.valueOf(e.getMessage()));
		}
	}

	/**
	 * Fetches a bundle.
	 *
	 * @param framework which
	 * @param target the folder to put it in
	 * @return the jar file
	 * @throws FrameworkException if it cannot be fetched
	 */
	public Path fetch(SiteFramework framework, Path target) throws FrameworkException {
		try {
			return work((agent, folder) -> {
				IInstallableUnit unit = newest(agent, folder).get(framework.symbolicName());
				if (unit == null || !unit.getVersion().toString().equals(framework.version())) {
					throw new IOException(framework.symbolicName() + ' ' + framework.version());
				}
				Path jar = artifact(agent, folder, unit);
				return Files.copy(jar, target.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
			});
		} catch (ProvisionException | IOException | OperationCanceledException e) {
			throw Messages.refusal(e, "site.fetch", framework.symbolicName(), address.toString(),
					String.valueOf(e.getMessage()));
		}
	}

	private Path artifact(IProvisioningAgent agent, Path folder, IInstallableUnit unit)
			throws ProvisionException, IOException {
		IArtifactKey key = unit.getArtifacts().iterator().next();
		if (!isLocal()) {
			new Mirror(address, folder).file("plugins/" + key.getId() + '_' + key.getVersion() + ".jar");
		}
		IArtifactRepositoryManager artifacts = agent.getService(IArtifactRepositoryManager.class);
		if (artifacts.loadRepository(folder.toUri(),
				new NullProgressMonitor()) instanceof IFileArtifactRepository files) {
			File jar = files.getArtifactFile(key);
			if (jar != null && jar.isFile()) {
				return jar.toPath();
			}
		}
		throw new IOException(key.toExternalForm());
	}

	private static Map<String, IInstallableUnit> newest(IProvisioningAgent agent, Path folder)
			throws ProvisionException {
		IMetadataRepositoryManager metadata = agent.getService(IMetadataRepositoryManager.class);
		Map<String, IInstallableUnit> newest = new TreeMap<>();
		metadata.loadRepository(folder.toUri(), new NullProgressMonitor())
				.query(QueryUtil.createIUAnyQuery(), new NullProgressMonitor()).toSet().stream()
				.filter(P2Site::bringsFramework).sorted(Comparator.comparing(IInstallableUnit::getVersion))
				.forEach(unit -> newest.put(unit.getId(), unit));
		return newest;
	}

	private static boolean bringsFramework(IInstallableUnit unit) {
		return !unit.getArtifacts().isEmpty()
				&& unit.getArtifacts().iterator().next().getClassifier().equals(BUNDLE)
				&& unit.getProvidedCapabilities().stream().anyMatch(each -> each.getNamespace().equals(BUNDLE))
				&& unit.getRequirements().stream().anyMatch(P2Site::isForFrameworks);
	}

	// A requirement is an expression; written out it names the bundle or a package of it.
	private static boolean isForFrameworks(IRequirement requirement) {
		IMatchExpression<IInstallableUnit> expression = requirement.getMatches();
		List<Object> named = new ArrayList<>(List.of(expression.getParameters()));
		return named.contains(FRAMEWORK) && named.contains(BUNDLE);
	}

	private static SiteFramework described(IInstallableUnit unit) {
		return new SiteFramework(unit.getId(), unit.getVersion().toString(),
				String.valueOf(unit.getProperty(IInstallableUnit.PROP_NAME, Locale.getDefault().toString())));
	}

	private <T> T work(Work<T> work) throws ProvisionException, IOException, FrameworkException {
		if (!isLocal() && !Mirror.mayAsk(address)) {
			throw Messages.refusal(null, "site.scheme", address.toString());
		}
		Path temporary = Files.createTempDirectory("leidraad-site");
		IProvisioningAgent agent = null;
		try {
			Path folder = isLocal() ? Path.of(address) : Files.createDirectory(temporary.resolve("site"));
			if (!isLocal()) {
				new Mirror(address, folder).metadata();
			}
			agent = agent(temporary.resolve("p2"));
			return work.with(agent, folder);
		} finally {
			if (agent != null) {
				agent.stop();
			}
			TemporaryFolder.delete(temporary);
		}
	}

	private boolean isLocal() {
		return "file".equals(address.getScheme());
	}

	private static IProvisioningAgent agent(Path folder) throws ProvisionException {
		BundleContext context = FrameworkUtil.getBundle(P2Site.class).getBundleContext();
		ServiceTracker<IProvisioningAgentProvider, IProvisioningAgentProvider> tracker = new ServiceTracker<>(context,
				IProvisioningAgentProvider.class, null);
		tracker.open();
		try {
			IProvisioningAgentProvider provider = tracker.waitForService(PATIENCE_MILLISECONDS);
			if (provider == null) {
				throw new ProvisionException("p2");
			}
			return provider.createAgent(folder.toUri());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ProvisionException("p2", e);
		} finally {
			tracker.close();
		}
	}
}
