package org.jixiao.provisioning.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.jixiao.provisioning.DeclaredPack;
import org.jixiao.provisioning.PackOffer;
import org.jixiao.provisioning.ProvisioningException;

/** What a source offers, with everything a pack brings along and everything it lacks. */
final class SourceOffers {

    /** An offer with what has to be copied to install it. */
    record Found(PackOffer offer, IInstallableUnit unit, Set<IInstallableUnit> units, Map<IArtifactKey, Path> artifacts,
            Map<String, String> signers) {
    }

    private final P2 p2;
    private final List<Path> repositories;
    private final Path work;
    private final InstalledUnits installed;
    private final Set<String> declaredIds;
    private final Path area;
    private final IInstallableUnit environment;
    private final Set<IInstallableUnit> units = new HashSet<>();

    SourceOffers(P2 p2, IProfile profile, List<Path> repositories, Path work, InstalledUnits installed, Set<String> declaredIds, Path area) {
        this.p2 = p2;
        this.repositories = repositories;
        this.work = work;
        this.installed = installed;
        this.declaredIds = declaredIds;
        this.area = area;
        this.environment = environment(profile);
    }

    /** A unit that carries the platform's properties, against which filters of requirements are tested. */
    private static IInstallableUnit environment(IProfile profile) {
        InstallableUnitDescription description = new InstallableUnitDescription();
        description.setId("environment");
        profile.getProperties().forEach(description::setProperty);
        String environments = profile.getProperty(IProfile.PROP_ENVIRONMENTS);
        if (environments != null) {
            for (String pair : environments.split(",")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    description.setProperty(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
                }
            }
        }
        return MetadataFactory.createInstallableUnit(description);
    }

    /** The packs of the source, by id. */
    List<Found> find(IProgressMonitor monitor) throws ProvisioningException {
        for (Path repository : repositories) {
            units.addAll(p2.units(repository));
        }
        Map<String, IInstallableUnit> newest = new LinkedHashMap<>();
        for (IInstallableUnit unit : units) {
            if (QueryUtil.isGroup(unit) && !QueryUtil.isCategory(unit) && !QueryUtil.isProduct(unit)) {
                newest.merge(unit.getId(), unit, (a, b) -> a.getVersion().compareTo(b.getVersion()) >= 0 ? a : b);
            }
        }
        SubMonitor progress = SubMonitor.convert(monitor, newest.size());
        List<Found> offers = new ArrayList<>();
        for (IInstallableUnit unit : newest.values()) {
            offer(unit).ifPresent(offers::add);
            progress.split(1);
        }
        offers.sort(Comparator.comparing(o -> o.offer().unit()));
        return withDeclaredNeeds(offers);
    }

    private Optional<Found> offer(IInstallableUnit group) throws ProvisioningException {
        List<String> missing = new ArrayList<>();
        Set<IInstallableUnit> closure = closure(group, missing);
        Map<IArtifactKey, Path> artifacts = new LinkedHashMap<>();
        List<Path> jars = new ArrayList<>();
        List<DeclaredPack> declared = new ArrayList<>();
        for (IInstallableUnit unit : closure) {
            for (IArtifactKey key : unit.getArtifacts()) {
                Path file = work.resolve(key.getClassifier() + "-" + key.getId() + "-" + key.getVersion() + ".jar");
                if (!Files.exists(file) && !p2.fetch(repositories, key, file)) {
                    missing.add(Texts.get("missing.unit", name(group), key.getId(), key.getVersion().toString()));
                    continue;
                }
                artifacts.put(key, file);
                if (key.getClassifier().equals("osgi.bundle")) {
                    jars.add(file);
                    declared.addAll(declared(file, key.getId()));
                }
            }
        }
        if (declared.isEmpty()) {
            // A feature of the platform or of the product, not a pack.
            return Optional.empty();
        }
        Map<String, String> signers = Signatures.signers(jars);
        String present = installed.all().stream().filter(u -> u.getId().equals(group.getId())).map(u -> u.getVersion().toString())
                .findFirst().orElse("");
        PackOffer offer = new PackOffer(group.getId(), group.getVersion().toString(), name(group),
                text(group, IInstallableUnit.PROP_PROVIDER, ""), present, declared, List.copyOf(signers.values()), trusted(signers),
                missing);
        return Optional.of(new Found(offer, group, closure, artifacts, signers));
    }

    private boolean trusted(Map<String, String> signers) throws ProvisioningException {
        try {
            return Signatures.trusted(area, signers.keySet());
        } catch (IOException e) {
            throw new ProvisioningException(Texts.get("source.unreadable", area, PackSources.reason(e)), e);
        }
    }

    private static List<DeclaredPack> declared(Path file, String bundle) throws ProvisioningException {
        try {
            return Declarations.read(file, bundle);
        } catch (IOException e) {
            throw new ProvisioningException(Texts.get("source.unreadable", bundle, PackSources.reason(e)), e);
        }
    }

    /** The group and all it needs that is not part of the product. */
    private Set<IInstallableUnit> closure(IInstallableUnit group, List<String> missing) {
        Set<IInstallableUnit> closure = new LinkedHashSet<>(Set.of(group));
        Deque<IInstallableUnit> open = new ArrayDeque<>(closure);
        while (!open.isEmpty()) {
            IInstallableUnit unit = open.remove();
            for (IRequirement requirement : unit.getRequirements()) {
                if (requirement.getMin() == 0 || requirement.getFilter() != null && !requirement.getFilter().isMatch(environment)
                        || closure.stream().anyMatch(requirement::isMatch) || installed.base().stream().anyMatch(requirement::isMatch)) {
                    continue;
                }
                Optional<IInstallableUnit> provider = units.stream().filter(requirement::isMatch)
                        .max(Comparator.comparing(IInstallableUnit::getVersion));
                if (provider.isPresent()) {
                    closure.add(provider.get());
                    open.add(provider.get());
                } else if (installed.all().stream().noneMatch(requirement::isMatch)) {
                    missing.add(missing(unit, requirement));
                }
            }
        }
        return closure;
    }

    private static String missing(IInstallableUnit unit, IRequirement requirement) {
        if (requirement instanceof org.eclipse.equinox.internal.p2.metadata.IRequiredCapability capability) {
            return Texts.get("missing.unit", name(unit), capability.getName(), capability.getRange().toString());
        }
        return Texts.get("missing.unit", name(unit), requirement.toString(), "");
    }

    private List<Found> withDeclaredNeeds(List<Found> offers) {
        Set<String> known = new HashSet<>(declaredIds);
        offers.stream().flatMap(o -> o.offer().declared().stream()).forEach(d -> {
            known.add(d.id());
            known.addAll(d.methods());
        });
        List<Found> checked = new ArrayList<>();
        for (Found found : offers) {
            PackOffer o = found.offer();
            List<String> missing = new ArrayList<>(o.missing());
            o.declared().stream().flatMap(d -> d.needs().stream()).filter(n -> !known.contains(n)).distinct()
                    .forEach(n -> missing.add(Texts.get("missing.declared", o.name(), n)));
            checked.add(new Found(new PackOffer(o.unit(), o.version(), o.name(), o.provider(), o.installedVersion(), o.declared(),
                    o.signers(), o.trusted(), missing), found.unit(), found.units(), found.artifacts(), found.signers()));
        }
        return checked;
    }

    static String name(IInstallableUnit unit) {
        return text(unit, IInstallableUnit.PROP_NAME, unit.getId());
    }

    static String text(IInstallableUnit unit, String property, String otherwise) {
        String text = unit.getProperty(property, Locale.getDefault().toString());
        return text == null || text.startsWith("%") ? otherwise : text;
    }

    /** Ids under which offers can be asked for. */
    static String ids(Collection<Found> offers) {
        return String.join(", ", offers.stream().map(o -> o.offer().unit()).toList());
    }
}
