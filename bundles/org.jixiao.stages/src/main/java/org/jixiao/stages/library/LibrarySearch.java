package org.jixiao.stages.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.LibraryFactory;

/** Finds definitions by what is typed: code, name, other names, levels, explanation; Chinese also by its pinyin. */
public final class LibrarySearch {

    private LibrarySearch() {
    }

    /** Which part of a definition had what was typed; the order is that of the results. */
    public enum Part {
        /** Its code. */
        CODE,
        /** Its name. */
        NAME,
        /** Another name of it. */
        SYNONYM,
        /** One of its two levels. */
        LEVEL,
        /** A domain it is used in. */
        DOMAIN,
        /** Its explanation, formula or note; only by the characters themselves. */
        TEXT
    }

    /**
     * A definition that was found.
     *
     * @param library where it stands
     * @param definition the definition
     * @param part which part of it had what was typed
     * @param match where in that part
     */
    public record Hit(IndicatorLibrary library, IndicatorDefinition definition, Part part, PinyinMatch match) {
    }

    /**
     * The definitions of libraries that have what was typed; several words, parted by blanks, have to be there all.
     *
     * @param typed nothing: all definitions, in the order of the libraries
     * @return the best first: by part, the characters themselves before pinyin, earlier places first
     */
    public static List<Hit> find(List<IndicatorLibrary> libraries, String typed) {
        List<Hit> hits = new ArrayList<>();
        for (IndicatorLibrary library : libraries) {
            for (IndicatorDefinition definition : library.getIndicators()) {
                find(library, definition, typed).ifPresent(hits::add);
            }
        }
        if (typed != null && !typed.isBlank()) {
            hits.sort(Comparator.comparing(Hit::part).thenComparing(h -> !h.match().literal()).thenComparing(h -> h.match().start()));
        }
        return hits;
    }

    /** Where one definition has what was typed; empty when it does not. */
    public static Optional<Hit> find(IndicatorLibrary library, IndicatorDefinition definition, String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.of(new Hit(library, definition, Part.NAME, new PinyinMatch(0, 0, true)));
        }
        Hit best = null;
        for (String word : typed.strip().split("[\\s\u3000]+")) {
            Optional<Hit> hit = word(library, definition, word);
            if (hit.isEmpty()) {
                return Optional.empty();
            }
            best = best == null || hit.get().part().compareTo(best.part()) < 0 ? hit.get() : best;
        }
        return Optional.of(best);
    }

    private static Optional<Hit> word(IndicatorLibrary library, IndicatorDefinition definition, String word) {
        for (Part part : Part.values()) {
            for (String text : texts(definition, part)) {
                Optional<PinyinMatch> match = PinyinMatch.find(text, word).filter(m -> part != Part.TEXT || m.literal());
                if (match.isPresent()) {
                    return match.map(m -> new Hit(library, definition, part, m));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> texts(IndicatorDefinition definition, Part part) {
        return switch (part) {
            case CODE -> text(definition.getCode());
            case NAME -> text(definition.getName());
            case SYNONYM -> definition.getSynonyms();
            case LEVEL -> List.of(Objects.toString(definition.getLevel1(), ""), Objects.toString(definition.getLevel2(), ""));
            case DOMAIN -> definition.getDomains();
            case TEXT -> List.of(Objects.toString(definition.getExplanation(), ""), Objects.toString(definition.getFormula(), ""),
                    Objects.toString(definition.getNote(), ""));
        };
    }

    private static List<String> text(String text) {
        return text == null ? List.of() : List.of(text);
    }

    /**
     * The searched parts of a library as they are now, for a search beside the thread that changes the library.
     *
     * @return a detached library whose definitions have the ids of the originals
     */
    public static IndicatorLibrary snapshot(IndicatorLibrary library) {
        IndicatorLibrary copy = LibraryFactory.eINSTANCE.createIndicatorLibrary();
        copy.setId(library.getId());
        copy.setName(library.getName());
        for (IndicatorDefinition definition : library.getIndicators()) {
            IndicatorDefinition light = LibraryFactory.eINSTANCE.createIndicatorDefinition();
            light.setId(definition.getId());
            light.setCode(definition.getCode());
            light.setName(definition.getName());
            light.setLevel1(definition.getLevel1());
            light.setLevel2(definition.getLevel2());
            light.setExplanation(definition.getExplanation());
            light.setFormula(definition.getFormula());
            light.setNote(definition.getNote());
            light.getSynonyms().addAll(definition.getSynonyms());
            light.getDomains().addAll(definition.getDomains());
            copy.getIndicators().add(light);
        }
        return copy;
    }
}
