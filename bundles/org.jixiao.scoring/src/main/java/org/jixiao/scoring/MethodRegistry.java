package org.jixiao.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.NeedsMethods;
import org.jixiao.scoring.api.ScoringMethod;

/**
 * The methods by id and alias. A method is loaded when it is first asked for. An id or alias that two plug-ins claim belongs
 * to the first in the order of their names, and the clash is a problem the user can see; so is a method that cannot be loaded
 * or differs from what was announced.
 */
public final class MethodRegistry implements MethodLookup {

    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, Slot> aliases = new LinkedHashMap<>();
    private final List<RegistryProblem> problems = new CopyOnWriteArrayList<>();

    /** A registry of these methods. */
    public MethodRegistry(Collection<MethodEntry> entries) {
        this(entries, List.of());
    }

    /** A registry of these methods, with problems that were already found while reading them. */
    public MethodRegistry(Collection<MethodEntry> entries, Collection<RegistryProblem> found) {
        problems.addAll(found);
        List<MethodEntry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing(MethodEntry::contributor).thenComparing(MethodEntry::id));
        for (MethodEntry entry : ordered) {
            if (!major(entry.apiVersion()).equals(major(MethodDescriptor.API_VERSION))) {
                problem(entry, "registry.api", entry.apiVersion(), MethodDescriptor.API_VERSION);
                continue;
            }
            Slot slot = new Slot(entry);
            Slot first = slots.putIfAbsent(entry.id(), slot);
            if (first != null) {
                problem(entry, "registry.duplicate", first.entry.contributor());
            }
        }
        for (Slot slot : slots.values()) {
            for (String alias : slot.entry.aliases()) {
                Slot other = slots.containsKey(alias) ? slots.get(alias) : aliases.putIfAbsent(alias, slot);
                if (other != null && other != slot) {
                    problem(slot.entry, "registry.alias", alias, other.entry.contributor());
                }
            }
        }
    }

    /** What is wrong with the contributions; grows when a method turns out to be broken on loading. */
    public List<RegistryProblem> problems() {
        return List.copyOf(problems);
    }

    /** All announced methods, none of them loaded by asking. */
    public List<MethodEntry> entries() {
        return slots.values().stream().map(slot -> slot.entry).toList();
    }

    /** The announced method behind an id or alias. */
    public Optional<MethodEntry> entry(String id) {
        return slot(id).map(slot -> slot.entry);
    }

    @Override
    public Optional<ScoringMethod> find(String id) {
        return slot(id).map(Slot::method);
    }

    /**
     * The method, or a placeholder that says what is missing.
     *
     * @param id id or alias
     * @param provider the plug-in that provided it when the file was written, or empty
     */
    public ScoringMethod require(String id, String provider) {
        return find(id).orElseGet(() -> AbsentMethod.notInstalled(id, provider));
    }

    private Optional<Slot> slot(String id) {
        Slot slot = slots.get(id);
        return Optional.ofNullable(slot != null ? slot : aliases.get(id));
    }

    private void problem(MethodEntry entry, String key, Object... arguments) {
        problems.add(new RegistryProblem(entry.contributor(), entry.id(), Message.of(MethodRegistry.class, key, arguments)));
    }

    private static String major(String version) {
        int dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }

    /** A method that is loaded once. */
    private final class Slot {
        private final MethodEntry entry;
        private ScoringMethod loaded;

        Slot(MethodEntry entry) {
            this.entry = entry;
        }

        synchronized ScoringMethod method() {
            if (loaded == null) {
                loaded = load();
            }
            return loaded;
        }

        private ScoringMethod load() {
            ScoringMethod method;
            try {
                method = entry.loader().get();
            } catch (RuntimeException | LinkageError broken) {
                // A broken plug-in must not take the others with it; the user sees which one it is.
                Message reason = Message.of(MethodRegistry.class, "registry.broken", entry.contributor(), entry.id(), String.valueOf(broken));
                problems.add(new RegistryProblem(entry.contributor(), entry.id(), reason));
                return AbsentMethod.broken(entry.id(), reason);
            }
            if (!method.descriptor().id().equals(entry.id()) || !method.descriptor().version().equals(entry.version())) {
                problem(entry, "registry.differs", method.descriptor().id(), method.descriptor().version(), entry.id(), entry.version());
            }
            return method instanceof NeedsMethods needs ? needs.with(MethodRegistry.this) : method;
        }
    }
}
