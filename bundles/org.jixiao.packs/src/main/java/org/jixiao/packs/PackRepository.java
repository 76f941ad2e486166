package org.jixiao.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.rules.Clause;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.SourceDocument;
import org.jixiao.packs.internal.PackData;
import org.jixiao.packs.internal.PackData.Loaded;

/**
 * The installed packs and what is in them. Declarations are read at once, data files when something in them is first asked
 * for, so that opening the workbench reads none. Objects handed out belong to the repository and are shared by everybody: they
 * are read, never changed; who wants to change a scheme copies it. Safe for use by several threads.
 */
public final class PackRepository {

    private final List<PackSource> sources;
    private final Set<PackFault> faults = java.util.Collections.synchronizedSet(new LinkedHashSet<>());
    private final Map<IdRename.Kind, Map<String, String>> renames = new ConcurrentHashMap<>();
    private volatile Map<String, PackData> packs = Map.of();
    private volatile Map<String, IndicatorDefinition> indicators;
    private volatile Map<String, Clause> clauses;

    /**
     * A scheme with the pack it belongs to.
     *
     * @param scheme the scheme
     * @param pack its pack
     * @param file the file inside the pack
     */
    public record SchemeEntry(Scheme scheme, PackDescriptor pack, String file) {
    }

    /**
     * A form mapping with the pack it belongs to.
     *
     * @param pack the pack, whose content opens the file
     * @param file the declared file
     */
    public record FormEntry(PackDescriptor pack, PackFile file) {
    }

    /** A repository over several places; where two packs have the same id, the earlier place wins and the other is a fault. */
    public PackRepository(List<PackSource> sources) {
        this.sources = List.copyOf(sources);
        reload();
    }

    /** Reads all declarations again, and forgets all data. */
    public synchronized void reload() {
        faults.clear();
        renames.clear();
        indicators = null;
        clauses = null;
        Map<String, PackData> found = new LinkedHashMap<>();
        for (PackSource source : sources) {
            for (PackDescriptor pack : source.packs(faults::add)) {
                PackData first = found.putIfAbsent(pack.id(), new PackData(pack, faults::add));
                if (first != null) {
                    faults.add(PackFault.error("pack.duplicate", pack.id(), "", "", pack.id(), pack.version(),
                            pack.content().location(), first.pack().version(), first.pack().content().location()));
                }
            }
        }
        packs = java.util.Collections.unmodifiableMap(found);
        found.values().forEach(data -> checkNeeds(data.pack()));
        found.values().forEach(data -> data.pack().renames().forEach(this::rename));
    }

    private void checkNeeds(PackDescriptor pack) {
        for (PackNeed need : pack.needs()) {
            if (need.kind() != PackNeed.Kind.PACK) {
                continue;
            }
            PackData other = packs.get(need.id());
            if (other == null) {
                faults.add(PackFault.error("pack.need.absent", pack.id(), "", need.id(), need.id(), need.range()));
            } else if (!need.range().includes(other.pack().version())) {
                faults.add(PackFault.error("pack.need.version", pack.id(), "", need.id(), need.id(), need.range(),
                        other.pack().version()));
            }
        }
    }

    private void rename(IdRename rename) {
        renames.computeIfAbsent(rename.kind(), k -> new ConcurrentHashMap<>()).put(rename.from(), rename.to());
    }

    /** The id that goes for an id today; the id itself when it never changed. */
    public String currentId(IdRename.Kind kind, String id) {
        Map<String, String> map = renames.getOrDefault(kind, Map.of());
        Set<String> seen = new LinkedHashSet<>();
        String current = id;
        // Two packs might rename in a circle; the first id seen twice ends the search.
        while (current != null && seen.add(current) && map.containsKey(current)) {
            current = map.get(current);
        }
        return current;
    }

    /** The installed packs in the order of their names. */
    public List<PackDescriptor> packs() {
        return packs.values().stream().map(PackData::pack).sorted(Comparator.comparing(PackDescriptor::name)).toList();
    }

    /** An installed pack by its id or an earlier id of it. */
    public Optional<PackDescriptor> pack(String id) {
        return id == null ? Optional.empty()
                : Optional.ofNullable(packs.get(currentId(IdRename.Kind.PACK, id))).map(PackData::pack);
    }

    /** What is wrong with declarations and with the data files read so far. */
    public List<PackFault> faults() {
        synchronized (faults) {
            return List.copyOf(faults);
        }
    }

    /** Reads all data files, so that {@link #faults()} is complete. Takes a moment: for a job, not for the user's click. */
    public void loadAll() {
        schemes();
        indicatorMap();
        clauseMap();
    }

    /** All schemes of all packs; of one with id and version twice, the first. */
    public List<SchemeEntry> schemes() {
        Map<String, SchemeEntry> entries = new LinkedHashMap<>();
        for (PackData data : packs.values()) {
            for (Loaded<Scheme> loaded : data.schemes()) {
                Scheme scheme = loaded.object();
                SchemeEntry entry = new SchemeEntry(scheme, loaded.pack(), loaded.file());
                SchemeEntry first = entries.putIfAbsent(scheme.getId() + " " + scheme.getVersion(), entry);
                if (first != null) {
                    faults.add(PackFault.error("pack.scheme.duplicate", loaded.pack().id(), loaded.file(), scheme.getId(),
                            scheme.getId(), scheme.getVersion(), first.pack().id(), first.file()));
                }
            }
        }
        return List.copyOf(entries.values());
    }

    /**
     * A scheme by its id or an earlier id of it.
     *
     * @param version the exact version; null or empty: the newest
     */
    public Optional<SchemeEntry> scheme(String id, String version) {
        if (id == null) {
            return Optional.empty();
        }
        String current = currentId(IdRename.Kind.SCHEME, id);
        Stream<SchemeEntry> same = schemes().stream().filter(e -> current.equals(e.scheme().getId()));
        return version == null || version.isEmpty() ? same.max(Comparator.comparing(e -> versionOf(e.scheme())))
                : same.filter(e -> version.equals(e.scheme().getVersion())).findFirst();
    }

    /**
     * The schemes for a stage and kind of subject that are in force on a day, those of later issue first.
     *
     * @param subject null: any
     * @param date null: whenever
     */
    public List<SchemeEntry> schemesFor(Stage stage, SubjectKind subject, LocalDate date) {
        return schemes().stream().filter(e -> e.scheme().getStage() == stage)
                .filter(e -> subject == null || e.scheme().getSubjectKinds().isEmpty()
                        || e.scheme().getSubjectKinds().contains(subject))
                .filter(e -> date == null || inForce(e.scheme(), date))
                .sorted(Comparator.comparing((SchemeEntry e) -> from(e.scheme())).reversed()
                        .thenComparing(e -> e.scheme().getId()))
                .toList();
    }

    private static LocalDate from(Scheme scheme) {
        return scheme.getEffectiveFrom() == null ? LocalDate.MIN : scheme.getEffectiveFrom();
    }

    private static boolean inForce(Scheme scheme, LocalDate date) {
        return !from(scheme).isAfter(date) && (scheme.getEffectiveTo() == null || !scheme.getEffectiveTo().isBefore(date));
    }

    private static PackVersion versionOf(Scheme scheme) {
        try {
            return PackVersion.parse(scheme.getVersion());
        } catch (IllegalArgumentException unversioned) {
            // The verification reports a scheme without a proper version; here it is simply the oldest.
            return PackVersion.NONE;
        }
    }

    /** All indicator libraries. */
    public List<IndicatorLibrary> libraries() {
        return packs.values().stream().flatMap(d -> d.libraries().stream()).map(Loaded::object).toList();
    }

    /** The indicator libraries of one pack. */
    public List<IndicatorLibrary> libraries(String packId) {
        PackData data = packs.get(packId);
        return data == null ? List.of() : data.libraries().stream().map(Loaded::object).toList();
    }

    /** An indicator of a library by its id or an earlier id of it. */
    public Optional<IndicatorDefinition> indicator(String id) {
        return id == null ? Optional.empty()
                : Optional.ofNullable(indicatorMap().get(currentId(IdRename.Kind.INDICATOR, id)));
    }

    private synchronized Map<String, IndicatorDefinition> indicatorMap() {
        if (indicators == null) {
            Map<String, IndicatorDefinition> map = new HashMap<>();
            for (PackData data : packs.values()) {
                for (Loaded<IndicatorLibrary> library : data.libraries()) {
                    for (IndicatorDefinition indicator : library.object().getIndicators()) {
                        if (map.putIfAbsent(indicator.getId(), indicator) != null) {
                            faults.add(PackFault.error("pack.indicator.duplicate", data.pack().id(), library.file(),
                                    indicator.getId(), indicator.getId()));
                        }
                    }
                }
            }
            indicators = map;
        }
        return indicators;
    }

    /** A clause of any document, scheme or library by its id. The document is its container. */
    public Optional<Clause> clause(String id) {
        return id == null || id.isEmpty() ? Optional.empty() : Optional.ofNullable(clauseMap().get(id));
    }

    private synchronized Map<String, Clause> clauseMap() {
        if (clauses == null) {
            Map<String, Clause> map = new HashMap<>();
            for (PackData data : packs.values()) {
                data.documents().forEach(d -> addClauses(map, List.of(d.object()), d.pack(), d.file()));
                data.schemes().forEach(s -> addClauses(map, s.object().getDocuments(), s.pack(), s.file()));
                data.libraries().forEach(l -> addClauses(map, l.object().getDocuments(), l.pack(), l.file()));
            }
            clauses = map;
        }
        return clauses;
    }

    private void addClauses(Map<String, Clause> map, Collection<SourceDocument> documents, PackDescriptor pack, String file) {
        for (SourceDocument document : documents) {
            for (Clause clause : document.getClauses()) {
                if (map.putIfAbsent(clause.getId(), clause) != null) {
                    faults.add(PackFault.error("pack.clause.duplicate", pack.id(), file, clause.getId(), clause.getId()));
                }
            }
        }
    }

    /** All form mappings. */
    public List<FormEntry> forms() {
        List<FormEntry> forms = new ArrayList<>();
        packs.values().forEach(d -> d.pack().files(PackFile.Kind.FORM).forEach(f -> forms.add(new FormEntry(d.pack(), f))));
        return forms;
    }

    /** A form mapping by its id or an earlier id of it. */
    public Optional<FormEntry> form(String id) {
        String current = currentId(IdRename.Kind.FORM, id);
        return forms().stream().filter(f -> f.file().id().equals(current)).findFirst();
    }

    /**
     * The word for a feature of an object of a pack in a language: the pack's texts under {@code <id>.<feature>}, else
     * {@code fallback}, which is the text inside the data file.
     */
    public String text(String id, String feature, Locale locale, String fallback) {
        for (PackData data : packs.values()) {
            String word = data.text(id + "." + feature, locale);
            if (word != null) {
                return word;
            }
        }
        return fallback == null ? "" : fallback;
    }
}
