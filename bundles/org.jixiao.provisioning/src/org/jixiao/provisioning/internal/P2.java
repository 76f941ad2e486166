package org.jixiao.provisioning.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.jixiao.provisioning.ProvisioningException;

/** The few things asked of p2, with its status objects turned into sentences. */
final class P2 {

    private final IProvisioningAgent agent;

    P2(IProvisioningAgent agent) {
        this.agent = agent;
    }

    /** The profile of the running product. */
    IProfile profile() throws ProvisioningException {
        IProfileRegistry profiles = agent.getService(IProfileRegistry.class);
        IProfile profile = profiles == null ? null : profiles.getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw new ProvisioningException(Texts.get("profile.absent"));
        }
        return profile;
    }

    /** All units of a repository folder. The manager forgets the folder again: it may be temporary. */
    Set<IInstallableUnit> units(Path repository) throws ProvisioningException {
        IMetadataRepositoryManager manager = agent.getService(IMetadataRepositoryManager.class);
        URI location = repository.toUri();
        try {
            return manager.loadRepository(location, new NullProgressMonitor()).query(QueryUtil.createIUAnyQuery(), null).toSet();
        } catch (ProvisionException e) {
            throw new ProvisioningException(Texts.get("source.unreadable", repository, sentence(e.getStatus())), e);
        } finally {
            manager.removeRepository(location);
        }
    }

    /** Fetches an artifact into a file; false when no repository has it. */
    boolean fetch(Collection<Path> repositories, IArtifactKey key, Path file) throws ProvisioningException {
        IArtifactRepositoryManager manager = agent.getService(IArtifactRepositoryManager.class);
        for (Path folder : repositories) {
            try {
                IArtifactRepository repository = manager.loadRepository(folder.toUri(), new NullProgressMonitor());
                for (IArtifactDescriptor descriptor : repository.getArtifactDescriptors(key)) {
                    IStatus status;
                    try (OutputStream out = Files.newOutputStream(file)) {
                        status = repository.getArtifact(descriptor, out, new NullProgressMonitor());
                    }
                    if (status.isOK()) {
                        return true;
                    }
                    throw new ProvisioningException(Texts.get("source.unreadable", key.getId(), sentence(status)));
                }
            } catch (ProvisionException e) {
                throw new ProvisioningException(Texts.get("source.unreadable", folder, sentence(e.getStatus())), e);
            } catch (IOException e) {
                throw new ProvisioningException(Texts.get("source.unreadable", key.getId(), PackSources.reason(e)), e);
            } finally {
                manager.removeRepository(folder.toUri());
            }
        }
        return false;
    }

    /** Makes a self-contained repository of some units and their artifacts in an empty folder. */
    void write(Path folder, String name, Collection<IInstallableUnit> units, Map<IArtifactKey, Path> artifacts)
            throws ProvisioningException {
        URI location = folder.toUri();
        IMetadataRepositoryManager metadata = agent.getService(IMetadataRepositoryManager.class);
        IArtifactRepositoryManager content = agent.getService(IArtifactRepositoryManager.class);
        try {
            IMetadataRepository written = metadata.createRepository(location, name, IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY,
                    Map.of());
            written.addInstallableUnits(units);
            IArtifactRepository files = content.createRepository(location, name, IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY,
                    Map.of());
            for (Map.Entry<IArtifactKey, Path> artifact : artifacts.entrySet()) {
                try (OutputStream out = files.getOutputStream(files.createArtifactDescriptor(artifact.getKey()))) {
                    Files.copy(artifact.getValue(), out);
                }
            }
        } catch (ProvisionException e) {
            throw new ProvisioningException(Texts.get("area.failed", folder, sentence(e.getStatus())), e);
        } catch (IOException e) {
            throw new ProvisioningException(Texts.get("area.failed", folder, PackSources.reason(e)), e);
        } finally {
            metadata.removeRepository(location);
            content.removeRepository(location);
        }
    }

    IProfileChangeRequest request() throws ProvisioningException {
        return agent.getService(IPlanner.class).createChangeRequest(profile());
    }

    /**
     * Plans and carries out a change of the running profile. Trust was settled before, in words of ours: p2's own phase for it
     * would open a dialog about certificates, or say nothing at all without a window.
     */
    void carryOut(IProfileChangeRequest request, List<Path> repositories, String refusal, String about, IProgressMonitor monitor)
            throws ProvisioningException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        ProvisioningContext context = new ProvisioningContext(agent);
        URI[] locations = repositories.stream().map(Path::toUri).toArray(URI[]::new);
        context.setMetadataRepositories(locations);
        context.setArtifactRepositories(locations);
        try {
            IProvisioningPlan plan = agent.getService(IPlanner.class).getProvisioningPlan(request, context, progress.split(30));
            check(plan.getStatus(), refusal, about);
            IStatus done = agent.getService(IEngine.class).perform(plan,
                    PhaseSetFactory.createDefaultPhaseSetExcluding(new String[] {PhaseSetFactory.PHASE_CHECK_TRUST}), progress.split(70));
            check(done, refusal, about);
        } catch (OperationCanceledException e) {
            throw new ProvisioningException(Texts.get("cancelled"), e);
        } finally {
            IMetadataRepositoryManager metadata = agent.getService(IMetadataRepositoryManager.class);
            IArtifactRepositoryManager artifacts = agent.getService(IArtifactRepositoryManager.class);
            for (URI location : locations) {
                metadata.removeRepository(location);
                artifacts.removeRepository(location);
            }
        }
    }

    private static void check(IStatus status, String refusal, String about) throws ProvisioningException {
        if (status.getSeverity() == IStatus.CANCEL) {
            throw new ProvisioningException(Texts.get("cancelled"));
        }
        if (status.getSeverity() == IStatus.ERROR) {
            throw new ProvisioningException(Texts.get(refusal, about, sentence(status)));
        }
    }

    /** The innermost messages of a status, which say what happened; the outer ones say that something happened. */
    static String sentence(IStatus status) {
        List<String> messages = new ArrayList<>();
        collect(status, messages);
        return String.join(" ", messages);
    }

    private static void collect(IStatus status, List<String> messages) {
        if (status.isMultiStatus() && status.getChildren().length > 0) {
            for (IStatus child : status.getChildren()) {
                collect(child, messages);
            }
        } else if (!status.isOK()) {
            String message = status.getMessage();
            if (status.getException() != null && status.getException().getMessage() != null) {
                message = message + " " + status.getException().getMessage();
            }
            if (!messages.contains(message)) {
                messages.add(message);
            }
        }
    }
}
