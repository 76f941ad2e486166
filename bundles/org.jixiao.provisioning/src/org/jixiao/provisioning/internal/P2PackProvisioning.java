package org.jixiao.provisioning.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.internal.provisional.configurator.Configurator;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.jixiao.provisioning.DeclaredPack;
import org.jixiao.provisioning.InstalledPack;
import org.jixiao.provisioning.PackOffer;
import org.jixiao.provisioning.PackProvisioning;
import org.jixiao.provisioning.ProvisioningException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Provisioning of packs in the running product through p2. One change at a time: every method that changes or reads the profile is
 * synchronized.
 */
public final class P2PackProvisioning implements PackProvisioning {

    /** Packs this profile once had from the user's area. Lives in the profile, so a new installation starts without it. */
    private static final String KNOWN = "org.jixiao.packs.known";

    private P2 p2;
    private Configurator configurator;
    private PackArea area;
    private String shipped = "";

    /** Called by declarative services. */
    public void setAgent(IProvisioningAgent agent) {
        p2 = new P2(agent);
    }

    /** Called by declarative services; not called in an installation that was not put together by p2, which can only be looked at. */
    public void setConfigurator(Configurator service) {
        configurator = service;
    }

    /** Called by declarative services when what there is was set. */
    public void activate(BundleContext context) {
        area = new PackArea(areaFolder(context));
        String parts = context.getProperty(InstalledUnits.SHIPPED);
        shipped = parts == null ? "" : parts;
    }

    private static Path areaFolder(BundleContext context) {
        String set = context.getProperty("jixiao.packs.area");
        if (set != null) {
            return Path.of(set).toAbsolutePath();
        }
        String home = context.getProperty("jixiao.home");
        return (home != null ? Path.of(home) : Path.of(System.getProperty("user.home"), ".jixiao")).resolve("packs").toAbsolutePath();
    }

    @Override
    public Path area() {
        return area.folder();
    }

    @Override
    public synchronized List<InstalledPack> installed() throws ProvisioningException {
        return listing().all();
    }

    private PackListing listing() throws ProvisioningException {
        return new PackListing(p2, area, new InstalledUnits(p2.profile(), shipped));
    }

    @Override
    public synchronized List<PackOffer> inspect(Path source, IProgressMonitor monitor) throws ProvisioningException {
        return looking(source, monitor, (offers, rest) -> offers.stream().map(SourceOffers.Found::offer).toList());
    }

    /** What is done while the offers of a source are at hand. */
    private interface Use<T> {
        T use(List<SourceOffers.Found> offers, SubMonitor monitor) throws ProvisioningException;
    }

    private <T> T looking(Path source, IProgressMonitor monitor, Use<T> use) throws ProvisioningException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        Path work;
        try {
            work = Files.createTempDirectory("jixiao-offers");
        } catch (IOException e) {
            throw new ProvisioningException(Texts.get("source.unreadable", source, PackSources.reason(e)), e);
        }
        try (PackSources sources = PackSources.open(source)) {
            IProfile profile = p2.profile();
            List<SourceOffers.Found> offers = new SourceOffers(p2, profile, sources.repositories(), work,
                    new InstalledUnits(profile, shipped), InstalledUnits.declaredIds(RegistryFactory.getRegistry()), area.folder())
                    .find(progress.split(3));
            if (offers.isEmpty()) {
                throw new ProvisioningException(Texts.get("source.empty", source));
            }
            return use.use(offers, progress.split(7));
        } catch (OperationCanceledException e) {
            throw new ProvisioningException(Texts.get("cancelled"), e);
        } finally {
            try {
                PackSources.delete(work);
            } catch (IOException e) {
                Platform.getLog(P2PackProvisioning.class).warn(work + ": " + PackSources.reason(e), e);
            }
        }
    }

    @Override
    public synchronized List<InstalledPack> install(Path source, List<String> ids, boolean trust, IProgressMonitor monitor)
            throws ProvisioningException {
        return looking(source, monitor, (offers, rest) -> {
            List<SourceOffers.Found> chosen = choose(offers, ids, source);
            for (SourceOffers.Found found : chosen) {
                PackOffer offer = found.offer();
                if (!offer.installable()) {
                    throw new ProvisioningException(
                            Texts.get("offer.missing", offer.name(), offer.version(), String.join(" ", offer.missing())));
                }
                if (!offer.trusted() && !trust) {
                    throw new ProvisioningException(Texts.get("offer.untrusted", offer.name()));
                }
            }
            return install(chosen, source, rest);
        });
    }

    private static List<SourceOffers.Found> choose(List<SourceOffers.Found> offers, List<String> ids, Path source)
            throws ProvisioningException {
        if (ids.isEmpty()) {
            return offers;
        }
        Set<SourceOffers.Found> chosen = new LinkedHashSet<>();
        for (String id : ids) {
            List<SourceOffers.Found> meant = offers.stream().filter(o -> o.offer().provides(id)).toList();
            if (meant.isEmpty()) {
                throw new ProvisioningException(Texts.get("offer.unknown", id, source, SourceOffers.ids(offers)));
            }
            chosen.addAll(meant);
        }
        return List.copyOf(chosen);
    }

    private List<InstalledPack> install(List<SourceOffers.Found> chosen, Path source, SubMonitor monitor) throws ProvisioningException {
        List<Path> parts = new ArrayList<>();
        boolean good = false;
        try {
            for (SourceOffers.Found found : chosen) {
                Path part = area.begin(found.offer().unit(), found.offer().version());
                parts.add(part);
                p2.write(part, found.offer().name(), found.units(), found.artifacts());
                area.remember(part, source.startsWith(area.folder()) ? area.source(source) : source.toAbsolutePath().normalize().toString());
            }
            String names = String.join(", ", chosen.stream().map(f -> f.offer().name()).toList());
            apply(chosen.stream().map(SourceOffers.Found::unit).toList(), List.of(), parts, "plan.refused", names, monitor);
            for (int i = 0; i < chosen.size(); i++) {
                PackOffer offer = chosen.get(i).offer();
                area.keep(parts.get(i), offer.unit(), offer.version());
                area.forget(offer.unit(), offer.version());
                remember(chosen.get(i).signers());
            }
            good = true;
        } finally {
            if (!good) {
                for (Path part : parts) {
                    discard(part);
                }
            }
        }
        PackListing now = listing();
        List<InstalledPack> installed = new ArrayList<>();
        for (SourceOffers.Found found : chosen) {
            installed.add(now.active(found.unit()));
        }
        return installed;
    }

    private void discard(Path part) {
        try {
            PackSources.delete(part);
        } catch (IOException e) {
            Platform.getLog(P2PackProvisioning.class).warn(part + ": " + PackSources.reason(e), e);
        }
    }

    private void remember(Map<String, String> signers) throws ProvisioningException {
        if (!signers.isEmpty()) {
            try {
                Signatures.trust(area.folder(), signers);
            } catch (IOException e) {
                throw area.failed(e);
            }
        }
    }

    /** One change of the profile, seen by the running framework at once. */
    private void apply(List<IInstallableUnit> in, List<IInstallableUnit> out, List<Path> repositories, String refusal, String about,
            IProgressMonitor monitor) throws ProvisioningException {
        IProfile profile = p2.profile();
        if (configurator == null) {
            throw new ProvisioningException(Texts.get("profile.absent"));
        }
        IProfileChangeRequest request = p2.request();
        Set<String> known = known(profile);
        for (IInstallableUnit unit : in) {
            for (IInstallableUnit present : new InstalledUnits(profile, shipped).packs()) {
                if (present.getId().equals(unit.getId()) && !present.equals(unit)) {
                    request.remove(present);
                }
            }
            request.add(unit);
            request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString());
            known.add(unit.getId());
        }
        for (IInstallableUnit unit : out) {
            request.remove(unit);
            known.remove(unit.getId());
        }
        request.setProfileProperty(KNOWN, String.join(",", known));
        p2.carryOut(request, repositories, refusal, about, monitor);
        try {
            configurator.applyConfiguration();
        } catch (IOException e) {
            throw new ProvisioningException(Texts.get(refusal, about, PackSources.reason(e)), e);
        }
    }

    private static Set<String> known(IProfile profile) {
        String known = profile.getProperty(KNOWN);
        return new TreeSet<>(known == null || known.isEmpty() ? List.of() : Arrays.asList(known.split(",")));
    }

    @Override
    public synchronized InstalledPack remove(String id, IProgressMonitor monitor) throws ProvisioningException {
        List<InstalledPack> installed = installed();
        InstalledPack pack = installed.stream().filter(p -> p.provides(id)).findFirst().orElseThrow(() -> new ProvisioningException(
                Texts.get("remove.unknown", id, String.join(", ", installed.stream().map(InstalledPack::unit).toList()))));
        if (pack.active()) {
            for (InstalledPack other : installed) {
                boolean needs = other != pack && other.declared().stream().flatMap(d -> d.needs().stream()).anyMatch(pack::provides);
                if (needs) {
                    throw new ProvisioningException(Texts.get("remove.needed", pack.name(), other.name()));
                }
            }
            IInstallableUnit unit = new InstalledUnits(p2.profile(), shipped).packs().stream().filter(u -> u.getId().equals(pack.unit()))
                    .findFirst().orElseThrow();
            apply(List.of(), List.of(unit), List.of(), "plan.remove.refused", pack.name(), monitor);
        }
        area.forget(pack.unit(), "");
        return pack;
    }

    @Override
    public synchronized List<Note> reconcile(IProgressMonitor monitor) throws ProvisioningException {
        List<Path> copies = area.kept();
        if (copies.isEmpty()) {
            return List.of();
        }
        List<Note> notes = new ArrayList<>();
        IProfile profile = p2.profile();
        Set<String> present = new TreeSet<>(known(profile));
        new InstalledUnits(profile, shipped).all().forEach(u -> present.add(u.getId()));
        List<Path> lacking = copies.stream().filter(c -> !present.contains(PackArea.unitOf(c.getFileName().toString()))).toList();
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, lacking.size()));
        // Together first: packs may need each other. One by one when that fails, so that a bad one holds up no good one.
        if (lacking.size() > 1 && again(lacking, new ArrayList<>(), notes, progress)) {
            return notes;
        }
        for (Path copy : lacking) {
            again(List.of(copy), notes, notes, progress);
        }
        return notes;
    }

    private boolean again(List<Path> copies, List<Note> faults, List<Note> done, SubMonitor monitor) {
        List<IInstallableUnit> units = new ArrayList<>();
        for (Path copy : copies) {
            String folder = copy.getFileName().toString();
            String id = PackArea.unitOf(folder);
            String version = folder.substring(id.length() + 1);
            try {
                IInstallableUnit unit = p2.units(copy).stream().filter(u -> u.getId().equals(id) && u.getVersion().toString().equals(version))
                        .findFirst().orElse(null);
                if (unit == null) {
                    faults.add(new Note(true, id, Texts.get("reconcile.damaged", folder, id)));
                    return false;
                }
                units.add(unit);
            } catch (ProvisioningException e) {
                faults.add(new Note(true, id, Texts.get("reconcile.damaged", folder, e.getMessage())));
                return false;
            }
        }
        IInstallableUnit first = units.get(0);
        try {
            apply(units, List.of(), copies, "plan.refused", SourceOffers.name(first), monitor.newChild(1));
        } catch (ProvisioningException e) {
            faults.add(new Note(true, first.getId(),
                    Texts.get("reconcile.failed", SourceOffers.name(first), first.getVersion().toString(), e.getMessage())));
            return false;
        }
        units.forEach(u -> done
                .add(new Note(false, u.getId(), Texts.get("reconcile.installed", SourceOffers.name(u), u.getVersion().toString()))));
        return true;
    }

    @Override
    public synchronized List<Note> verify(IProgressMonitor monitor) throws ProvisioningException {
        List<Note> notes = new ArrayList<>();
        for (InstalledPack pack : installed()) {
            if (!pack.active()) {
                notes.add(new Note(true, pack.unit(), Texts.get("verify.kept", pack.name(), pack.version())));
                continue;
            }
            int faults = notes.size();
            for (DeclaredPack declared : pack.declared()) {
                Bundle bundle = Platform.getBundle(declared.bundle());
                if (bundle == null) {
                    notes.add(new Note(true, pack.unit(), Texts.get("verify.bundle.absent", pack.name(), declared.bundle())));
                } else if ((bundle.getState() & (Bundle.INSTALLED | Bundle.UNINSTALLED)) != 0) {
                    notes.add(new Note(true, pack.unit(), Texts.get("verify.bundle.unresolved", pack.name(), declared.bundle(),
                            String.join(", ", declared.needs()))));
                }
            }
            if (pack.kept()) {
                damage(area.of(pack.unit(), pack.version()), pack, notes);
            }
            if (notes.size() == faults) {
                notes.add(new Note(false, pack.unit(), Texts.get("verify.good", pack.name(), pack.version())));
            }
        }
        return notes;
    }

    private void damage(Path copy, InstalledPack pack, List<Note> notes) {
        try {
            if (p2.units(copy).stream().noneMatch(u -> u.getId().equals(pack.unit()))) {
                notes.add(new Note(true, pack.unit(), Texts.get("reconcile.damaged", copy, pack.unit())));
            }
        } catch (ProvisioningException e) {
            notes.add(new Note(true, pack.unit(), Texts.get("reconcile.damaged", copy, e.getMessage())));
        }
    }
}
