package org.jixiao.packs.preflight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.core.document.DocumentNeeds;
import org.jixiao.model.base.PackUse;
import org.jixiao.model.base.SchemeUse;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.PackVersion;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.ScoringMethod;

/**
 * Compares what a document uses with what is installed. A document opens in any case: what is missing keeps its settings and
 * results as they are, and this says what to install to work on.
 */
public final class Preflight {

    private final PackRepository packs;
    private final MethodLookup methods;

    /** A preflight over the installed packs and methods. */
    public Preflight(PackRepository packs, MethodLookup methods) {
        this.packs = packs;
        this.methods = methods;
    }

    /** What a loaded dossier uses: its packs and schemes, and the methods of its own rules and of its stored scores. */
    public List<Requirement> requirements(Dossier dossier) {
        Map<String, Requirement> uses = new LinkedHashMap<>();
        for (PackUse use : dossier.getRequiredPacks()) {
            add(uses, new Requirement(Requirement.Kind.PACK, id(use.getPackId()), use.getVersion(), use.getName(),
                    first(use.getFeature(), use.getBundle())));
        }
        for (SchemeUse use : dossier.getSchemes()) {
            add(uses, new Requirement(Requirement.Kind.SCHEME, id(use.getSchemeId()), use.getVersion(), use.getName(), use.getPackId()));
        }
        for (TreeIterator<EObject> all = dossier.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (object instanceof ScoringRule rule) {
                add(uses, new Requirement(Requirement.Kind.METHOD, id(rule.getMethodId()), rule.getMethodVersion(), rule.getName(),
                        first(rule.getMethodFeature(), rule.getMethodBundle())));
            } else if (object instanceof ScoreTrace trace) {
                add(uses, new Requirement(Requirement.Kind.METHOD, id(trace.getMethodId()), trace.getMethodVersion(),
                        trace.getMethodName(), first(trace.getProvidingFeature(), trace.getProvidingBundle())));
            }
        }
        return List.copyOf(uses.values());
    }

    /** What a file uses, as its needs were read before the model was loaded. */
    public static List<Requirement> requirements(DocumentNeeds needs) {
        Map<String, Requirement> uses = new LinkedHashMap<>();
        needs.packs().forEach(p -> add(uses, new Requirement(Requirement.Kind.PACK, p.id(), p.version(), p.name(),
                first(p.feature(), p.bundle()))));
        needs.schemes().forEach(s -> add(uses, new Requirement(Requirement.Kind.SCHEME, s.id(), s.version(), s.name(), s.packId())));
        needs.methods().forEach(m -> add(uses, new Requirement(Requirement.Kind.METHOD, m.id(), m.version(), "",
                first(m.feature(), m.bundle()))));
        return List.copyOf(uses.values());
    }

    /** What of a file's needs is missing here; asked before the file is opened. */
    public List<Missing> check(DocumentNeeds needs) {
        return check(requirements(needs));
    }

    /** What of a dossier's uses is missing here. */
    public List<Missing> check(Dossier dossier) {
        return check(requirements(dossier));
    }

    /** What of these uses is missing here. */
    public List<Missing> check(Collection<Requirement> requirements) {
        List<Missing> missing = new ArrayList<>();
        requirements.forEach(r -> check(r).ifPresent(missing::add));
        return missing;
    }

    /** What is missing for one use, or nothing when it is there. */
    public Optional<Missing> check(Requirement requirement) {
        return switch (requirement.kind()) {
            case PACK -> pack(requirement);
            case SCHEME -> scheme(requirement);
            case METHOD -> method(requirement);
            case INDICATOR -> packs.indicator(requirement.id()).isPresent() ? Optional.empty() : Optional.of(absent(requirement));
        };
    }

    private Optional<Missing> pack(Requirement requirement) {
        Optional<PackDescriptor> pack = packs.pack(requirement.id());
        if (pack.isEmpty()) {
            return Optional.of(absent(requirement));
        }
        return otherVersion(requirement, pack.get().version().toString());
    }

    private Optional<Missing> scheme(Requirement requirement) {
        if (packs.scheme(requirement.id(), requirement.version()).isPresent()) {
            return Optional.empty();
        }
        Optional<PackRepository.SchemeEntry> other = packs.scheme(requirement.id(), null);
        return Optional.of(other.map(o -> new Missing(requirement, o.scheme().getVersion(),
                text("preflight.scheme.version", requirement, o.scheme().getVersion()))).orElseGet(() -> absent(requirement)));
    }

    private Optional<Missing> method(Requirement requirement) {
        Optional<ScoringMethod> method = methods.find(requirement.id());
        if (method.isEmpty()) {
            return Optional.of(absent(requirement));
        }
        return otherVersion(requirement, method.get().descriptor().version());
    }

    /** A newer major version understands things otherwise; an installed version below the used one lacks something. */
    private static Optional<Missing> otherVersion(Requirement requirement, String installed) {
        if (requirement.version().isEmpty()) {
            return Optional.empty();
        }
        PackVersion used;
        PackVersion present;
        try {
            used = PackVersion.parse(requirement.version());
            present = PackVersion.parse(installed);
        } catch (IllegalArgumentException odd) {
            // Versions that cannot be compared are the same or they are not.
            return requirement.version().equals(installed) ? Optional.empty()
                    : Optional.of(new Missing(requirement, installed, text("preflight.version", requirement, installed)));
        }
        if (used.major() == present.major() && numbers(present).compareTo(numbers(used)) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Missing(requirement, installed, text("preflight.version", requirement, installed)));
    }

    /** Two builds of one version are the same to a document. */
    private static PackVersion numbers(PackVersion version) {
        return new PackVersion(version.major(), version.minor(), version.micro(), "");
    }

    private static Missing absent(Requirement requirement) {
        String key = requirement.provider().isEmpty() ? "preflight.absent" : "preflight.absent.provider";
        return new Missing(requirement, "", text(key, requirement, requirement.provider()));
    }

    private static Message text(String key, Requirement requirement, String last) {
        String name = requirement.name().isEmpty() ? requirement.id() : requirement.name();
        return Message.of(Preflight.class, key, Message.of(Preflight.class, "preflight.kind." + requirement.kind()), name,
                requirement.id(), requirement.version(), last);
    }

    private static void add(Map<String, Requirement> uses, Requirement requirement) {
        if (!requirement.id().isEmpty()) {
            uses.putIfAbsent(requirement.kind() + " " + requirement.id() + " " + requirement.version(), requirement);
        }
    }

    private static String id(String id) {
        return id == null ? "" : id;
    }

    private static String first(String preferred, String other) {
        return preferred != null && !preferred.isBlank() ? preferred : other;
    }
}
