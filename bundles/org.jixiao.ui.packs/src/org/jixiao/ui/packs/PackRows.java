package org.jixiao.ui.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.core.runtime.Platform;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.packs.PackNeed;
import org.jixiao.packs.PackRepository;
import org.jixiao.provisioning.DeclaredPack;
import org.jixiao.provisioning.InstalledPack;
import org.jixiao.scoring.MethodEntry;
import org.jixiao.services.JixiaoServices;

/**
 * Brings together what works in this run of the program (read at its start) and what is installed by now. Reads the data of packs,
 * so it belongs beside the UI thread.
 */
final class PackRows {

    private final PackRepository packs;
    private final List<MethodEntry> methods;

    PackRows(JixiaoServices services) {
        packs = services.packs();
        methods = services.methods().entries();
    }

    /** The lines of the table: what works first, in the order of the packs, then what waits for a start or a decision. */
    List<PackRow> of(List<InstalledPack> installed) {
        List<PackRow> rows = new ArrayList<>();
        Set<InstalledPack> shown = new HashSet<>();
        for (PackDescriptor pack : packs.packs()) {
            Optional<InstalledPack> unit = installed.stream().filter(p -> declares(p, pack.id()).isPresent()).findFirst();
            unit.ifPresent(shown::add);
            rows.add(running(pack, unit));
        }
        for (InstalledPack pack : installed) {
            if (!shown.contains(pack)) {
                rows.add(waiting(pack));
            }
        }
        return rows;
    }

    private static Optional<DeclaredPack> declares(InstalledPack pack, String id) {
        return pack.declared().stream().filter(d -> d.id().equals(id)).findFirst();
    }

    private PackRow running(PackDescriptor pack, Optional<InstalledPack> unit) {
        PackRow.State state;
        if (unit.isPresent() && !unit.get().active() || unit.isEmpty() && Platform.getBundle(pack.contributor()) == null) {
            state = PackRow.State.LEAVING;
        } else if (unit.isEmpty()) {
            state = PackRow.State.SHIPPED;
        } else {
            boolean same = declares(unit.get(), pack.id()).map(d -> d.version().equals(pack.version().toString())).orElse(false);
            state = same ? PackRow.State.ACTIVE : PackRow.State.AFTER_RESTART;
        }
        return new PackRow(state, pack.id(), pack.name(), pack.version().toString(), pack.provider(), pack.description(),
                packs.schemes().stream().filter(s -> s.pack().id().equals(pack.id()))
                        .map(s -> s.scheme().getName() + " " + s.scheme().getVersion()).toList(),
                packs.libraries(pack.id()).stream().map(l -> String.valueOf(l.getName())).toList(), methodNames(pack.contributor()),
                others(pack.needs().stream().map(PackNeed::id).toList(),
                        methods.stream().filter(m -> m.contributor().equals(pack.contributor())).map(MethodEntry::id).toList()), unit);
    }

    private List<String> methodNames(String contributor) {
        return methods.stream().filter(m -> m.contributor().equals(contributor)).map(MethodEntry::name).toList();
    }

    /** A pack that the services of this run do not know; what it brings is known by its declaration only. */
    private PackRow waiting(InstalledPack pack) {
        List<String> brought = collect(pack.declared(), DeclaredPack::methods);
        boolean works = pack.active() && !brought.isEmpty() && pack.declared().stream().allMatch(d -> d.id().isEmpty())
                && methods.stream().map(MethodEntry::id).toList().containsAll(brought);
        PackRow.State state = works ? PackRow.State.ACTIVE : pack.active() ? PackRow.State.AFTER_RESTART : PackRow.State.KEPT;
        return new PackRow(state, pack.shortId(), pack.name(), pack.version(), pack.provider(), "",
                collect(pack.declared(), DeclaredPack::schemes), collect(pack.declared(), DeclaredPack::libraries), brought,
                others(collect(pack.declared(), DeclaredPack::needs), brought), Optional.of(pack));
    }

    /** What a pack needs and does not bring itself. */
    static List<String> others(List<String> needs, List<String> brought) {
        return needs.stream().filter(need -> !brought.contains(need)).toList();
    }

    /** One kind of thing that declared packs bring. */
    static List<String> collect(Collection<DeclaredPack> declared, Function<DeclaredPack, List<String>> part) {
        return declared.stream().flatMap(d -> part.apply(d).stream()).toList();
    }
}
