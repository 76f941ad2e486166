package org.jixiao.scoring.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Describes one parameter of a method, so that one generic form can show it and a pack can be checked without running the
 * method.
 *
 * @param name stable name, in lower camel case
 * @param type kind of value
 * @param required whether a value must be given when there is no default
 * @param min least value of a number, or null; for tables the least number of rows
 * @param max greatest value of a number, or null
 * @param defaultText text of the default, or null when the parameter is then unset
 * @param choices the values of an {@link ParameterType#ENUM}
 * @param columns the columns of a {@link ParameterType#TABLE}
 * @param label name for people
 * @param help one or two sentences on what it does
 */
public record ParameterDescriptor(String name, ParameterType type, boolean required, BigDecimal min, BigDecimal max,
        String defaultText, List<Choice> choices, List<ParameterDescriptor> columns, Message label, Message help) {

    /** One value of an enumeration. */
    public record Choice(String value, Message label) {
        public Choice {
            Objects.requireNonNull(value);
            Objects.requireNonNull(label);
        }
    }

    public ParameterDescriptor {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
        Objects.requireNonNull(label);
        Objects.requireNonNull(help);
        if (type == ParameterType.ENUM && choices.isEmpty()) {
            throw new IllegalArgumentException(name + ": an enumeration needs choices");
        }
        if (type == ParameterType.TABLE && columns.isEmpty()) {
            throw new IllegalArgumentException(name + ": a table needs columns");
        }
        if (defaultText != null && required) {
            throw new IllegalArgumentException(name + ": a parameter with a default is not required");
        }
    }

    /**
     * Starts a descriptor whose words are the keys {@code parameter.<name>.label} and {@code parameter.<name>.help} of the
     * bundle beside {@code anchor}.
     */
    public static Builder named(Class<?> anchor, String name, ParameterType type) {
        return new Builder(anchor, "parameter." + name, name, type);
    }

    /** Starts a descriptor whose words are the keys {@code <prefix>.label} and {@code <prefix>.help}. */
    public static Builder named(Class<?> anchor, String prefix, String name, ParameterType type) {
        return new Builder(anchor, prefix, name, type);
    }

    /** The choice with this value. */
    public Optional<Choice> choice(String value) {
        return choices.stream().filter(c -> c.value().equals(value)).findFirst();
    }

    /** Collects the parts of a descriptor. */
    public static final class Builder {
        private final Class<?> anchor;
        private final String prefix;
        private final String name;
        private final ParameterType type;
        private boolean required;
        private BigDecimal min;
        private BigDecimal max;
        private String defaultText;
        private List<Choice> choices = List.of();
        private List<ParameterDescriptor> columns = List.of();

        private Builder(Class<?> anchor, String prefix, String name, ParameterType type) {
            this.anchor = anchor;
            this.prefix = prefix;
            this.name = name;
            this.type = type;
        }

        /** A value must be given. */
        public Builder required() {
            required = true;
            return this;
        }

        /** Least and greatest value; either may be null. */
        public Builder range(String least, String greatest) {
            min = least == null ? null : new BigDecimal(least);
            max = greatest == null ? null : new BigDecimal(greatest);
            return this;
        }

        /** The value that holds when none is given. */
        public Builder byDefault(String text) {
            defaultText = text;
            return this;
        }

        /** The values of an enumeration; their words are the keys {@code <prefix>.<value>}. */
        public Builder choices(String... values) {
            choices = java.util.Arrays.stream(values)
                    .map(v -> new Choice(v, Message.of(anchor, prefix + "." + v))).toList();
            return this;
        }

        /** The columns of a table. */
        public Builder columns(ParameterDescriptor... descriptors) {
            columns = List.of(descriptors);
            return this;
        }

        /** The descriptor. */
        public ParameterDescriptor build() {
            return new ParameterDescriptor(name, type, required, min, max, defaultText, choices, columns,
                    Message.of(anchor, prefix + ".label"), Message.of(anchor, prefix + ".help"));
        }
    }
}
