package org.jixiao.cli.core.internal.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jixiao.cli.core.PackTool;
import org.jixiao.cli.core.internal.text.Texts;
import org.jixiao.packs.PackRepository;
import org.jixiao.services.JixiaoServices;

/** Lists and verifies what is installed. Changing it takes the product, whose provisioning replaces the last three methods. */
public final class InstalledPacks implements PackTool {

    private final Supplier<JixiaoServices> services;

    /** The packs that these services know. */
    public InstalledPacks(Supplier<JixiaoServices> services) {
        this.services = services;
    }

    @Override
    public List<Pack> list(Locale locale) {
        PackRepository packs = services.get().packs();
        Map<String, Integer> schemes = new HashMap<>();
        packs.schemes().forEach(entry -> schemes.merge(entry.pack().id(), 1, Integer::sum));
        Map<String, Integer> methods = new HashMap<>();
        services.get().methods().entries().forEach(entry -> methods.merge(entry.contributor(), 1, Integer::sum));
        return packs.packs().stream().map(pack -> new Pack(pack.id(), pack.version().toString(), pack.name(), pack.contributor(),
                schemes.getOrDefault(pack.id(), 0), methods.getOrDefault(pack.contributor(), 0))).toList();
    }

    @Override
    public List<Note> verify(Locale locale) {
        List<Note> notes = new ArrayList<>();
        services.get().faults().forEach(fault -> notes.add(new Note(true, "", fault)));
        services.get().packs().loadAll();
        services.get().packs().faults().forEach(fault -> notes.add(new Note(fault.isError(), fault.pack(), fault.render(locale))));
        services.get().verifier().verifyAll()
                .forEach(fault -> notes.add(new Note(fault.isError(), fault.pack(), fault.render(locale))));
        if (notes.stream().noneMatch(Note::error)) {
            notes.add(new Note(false, "", new Texts(locale).count("packs.verified", services.get().packs().packs().size(),
                    services.get().packs().schemes().size())));
        }
        return notes;
    }

    @Override
    public List<Change> install(Path source, List<String> packs, boolean trust, Watch watch, Locale locale) throws IOException {
        throw onlyLooking(locale);
    }

    @Override
    public Change remove(String id, Watch watch, Locale locale) throws IOException {
        throw onlyLooking(locale);
    }

    @Override
    public List<Note> restore(Watch watch, Locale locale) throws IOException {
        throw onlyLooking(locale);
    }

    private static IOException onlyLooking(Locale locale) {
        return new IOException(new Texts(locale).get("packs.plainJava"));
    }
}
