package org.jixiao.scoring.api;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A valid set of parameters of one method. There is no way to make an invalid one: {@link #parse} returns errors instead, so
 * a method never has to check a type or a range. The texts that were given are kept character by character; defaults are
 * answered by the getters and are not added to the texts, so that a later version may improve a default on purpose.
 */
public final class Parameters {

    private final SortedMap<String, String> texts;
    private final Map<String, Object> values;
    private volatile Object derived;

    Parameters(Map<String, String> texts, Map<String, Object> values) {
        this.texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        this.values = Map.copyOf(values);
    }

    /**
     * What parsing gave: the parameters, or the errors.
     *
     * @param parameters the valid set, or null when there are errors
     * @param errors what is wrong; empty for a valid set
     */
    public record Parsed(Parameters parameters, List<ParameterError> errors) {
        public Parsed {
            errors = List.copyOf(errors);
        }

        /** Whether the set is valid. */
        public boolean isValid() {
            return errors.isEmpty();
        }

        /**
         * The parameters of a set that is known to be valid.
         *
         * @throws IllegalArgumentException with the errors, when it is not
         */
        public Parameters get() {
            if (!isValid()) {
                throw new IllegalArgumentException(errors.stream().map(e -> e.render(java.util.Locale.ENGLISH))
                        .collect(Collectors.joining("; ")));
            }
            return parameters;
        }
    }

    /**
     * Reads texts against descriptors. Cross conditions between parameters belong to the method, see
     * {@link ScoringMethod#parse(Map)}, which callers should prefer.
     */
    public static Parsed parse(List<ParameterDescriptor> descriptors, Map<String, String> texts) {
        return new ParameterReader(descriptors).read(texts);
    }

    /** The given texts by name, in the order of the names; exactly what was read. */
    public SortedMap<String, String> texts() {
        return texts;
    }

    /** The given texts as one line, see {@link Rows#writeSet(Map)}. */
    public String toText() {
        return Rows.writeSet(texts);
    }

    /** Whether the parameter has a value, given or by default. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * Something that a method works out from the parameters alone, such as its formula, made once and kept as long as the
     * parameters live. A set belongs to one method, so there is one such thing.
     *
     * @param maker makes it; may run twice when two threads ask at once, and must then give equal things
     */
    public <T> T derived(Class<T> type, Function<? super Parameters, ? extends T> maker) {
        Object known = derived;
        if (type.isInstance(known)) {
            return type.cast(known);
        }
        T made = maker.apply(this);
        derived = made;
        return made;
    }

    /** A decimal; for a percentage the number of per cent. */
    public BigDecimal decimal(String name) {
        return get(name, BigDecimal.class);
    }

    /** A decimal that may be unset. */
    public Optional<BigDecimal> optionalDecimal(String name) {
        return Optional.ofNullable((BigDecimal) values.get(name));
    }

    /** A percentage as a share of one: 70 % is 0.7. */
    public BigDecimal share(String name) {
        return decimal(name).movePointLeft(2);
    }

    /** A percentage as a share of one that may be unset. */
    public Optional<BigDecimal> optionalShare(String name) {
        return optionalDecimal(name).map(p -> p.movePointLeft(2));
    }

    /** A whole number. */
    public int integer(String name) {
        return decimal(name).intValueExact();
    }

    /** A yes or no. */
    public boolean bool(String name) {
        return get(name, Boolean.class);
    }

    /** Words; empty when unset. */
    public String text(String name) {
        return (String) values.getOrDefault(name, "");
    }

    /** The value of an enumeration. */
    public String choice(String name) {
        return get(name, String.class);
    }

    /** The rows of a table; empty when unset. */
    @SuppressWarnings("unchecked")
    public List<Row> table(String name) {
        return (List<Row>) values.getOrDefault(name, List.of());
    }

    /** The sub-items; empty when unset. */
    @SuppressWarnings("unchecked")
    public List<SubItem> subItems(String name) {
        return (List<SubItem>) values.getOrDefault(name, List.of());
    }

    private <T> T get(String name, Class<T> type) {
        Object value = values.get(name);
        if (value == null) {
            throw new NoSuchElementException("parameter " + name + " is not set and has no default");
        }
        return type.cast(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters p && texts.equals(p.texts) && values.equals(p.values);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return toText();
    }

    /** One row of a table parameter. */
    public static final class Row {
        private final Map<String, Object> cells;

        Row(Map<String, Object> cells) {
            this.cells = Map.copyOf(cells);
        }

        /** Whether the cell is filled. */
        public boolean has(String column) {
            return cells.containsKey(column);
        }

        /** A number; for a percentage the number of per cent. */
        public BigDecimal decimal(String column) {
            return (BigDecimal) cells.get(column);
        }

        /** A percentage as a share of one. */
        public BigDecimal share(String column) {
            return decimal(column).movePointLeft(2);
        }

        /** Words, or the value of an enumeration; empty when not filled. */
        public String text(String column) {
            return (String) cells.getOrDefault(column, "");
        }

        /** A yes or no; no when not filled. */
        public boolean bool(String column) {
            return (Boolean) cells.getOrDefault(column, Boolean.FALSE);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Row r && cells.equals(r.cells);
        }

        @Override
        public int hashCode() {
            return cells.hashCode();
        }

        @Override
        public String toString() {
            return cells.toString();
        }
    }
}
