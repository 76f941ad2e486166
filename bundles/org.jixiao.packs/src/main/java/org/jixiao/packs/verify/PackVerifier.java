package org.jixiao.packs.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.packs.PackFault;
import org.jixiao.packs.PackFile;
import org.jixiao.packs.PackNeed;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.PackVersion;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.ScoringMethod;

/**
 * Verifies the data of installed packs. Verifying a scheme takes some milliseconds, so it is done when the scheme is first
 * used, and for all packs by {@link #verifyAll()} in a background job; each scheme is verified once.
 */
public final class PackVerifier {

    private final PackRepository repository;
    private final MethodLookup methods;
    private final SchemeVerifier schemes;
    private final LibraryVerifier libraries;
    private final Map<Scheme, List<SchemeFinding>> known = new ConcurrentHashMap<>();

    /** A verifier over the installed packs and methods. */
    public PackVerifier(PackRepository repository, MethodLookup methods) {
        this.repository = repository;
        this.methods = methods;
        this.schemes = new SchemeVerifier(methods, id -> repository.clause(id).isPresent());
        this.libraries = new LibraryVerifier(methods, id -> repository.clause(id).isPresent());
    }

    /** What is wrong with a scheme; a scheme of a pack is verified once, because nobody changes it. */
    public List<SchemeFinding> verify(Scheme scheme) {
        boolean ofPack = scheme.eResource() != null && "pack".equals(scheme.eResource().getURI().scheme());
        return ofPack ? known.computeIfAbsent(scheme, schemes::verify) : schemes.verify(scheme);
    }

    /** Reads and verifies everything: faults of declarations, files, schemes and libraries together. */
    public List<PackFault> verifyAll() {
        repository.loadAll();
        List<PackFault> faults = new ArrayList<>();
        for (PackDescriptor pack : repository.packs()) {
            needs(pack, faults);
        }
        for (PackRepository.SchemeEntry entry : repository.schemes()) {
            verify(entry.scheme()).forEach(f -> faults.add(f.inPack(entry.pack().id(), entry.file())));
        }
        for (PackDescriptor pack : repository.packs()) {
            String file = pack.files(PackFile.Kind.LIBRARY).stream().map(PackFile::path).findFirst().orElse("");
            for (var library : repository.libraries(pack.id())) {
                String own = library.eResource() == null ? file : library.eResource().getURI().path().substring(pack.id().length() + 2);
                faults.addAll(libraries.verify(library, pack.id(), own));
            }
        }
        faults.addAll(0, repository.faults());
        return List.copyOf(faults);
    }

    private void needs(PackDescriptor pack, List<PackFault> faults) {
        for (PackNeed need : pack.needs()) {
            if (need.kind() != PackNeed.Kind.METHOD) {
                continue;
            }
            ScoringMethod method = methods.find(need.id()).orElse(null);
            if (method == null) {
                faults.add(PackFault.warning("pack.method.absent", pack.id(), "", need.id(), need.id(), need.range()));
            } else if (!need.range().includes(version(method))) {
                faults.add(PackFault.warning("pack.method.version", pack.id(), "", need.id(), need.id(), need.range(),
                        method.descriptor().version()));
            }
        }
    }

    private static PackVersion version(ScoringMethod method) {
        try {
            return PackVersion.parse(method.descriptor().version());
        } catch (IllegalArgumentException odd) {
            // A method without a proper version satisfies only needs that name none.
            return PackVersion.NONE;
        }
    }
}
