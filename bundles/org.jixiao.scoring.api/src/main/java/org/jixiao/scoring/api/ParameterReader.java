package org.jixiao.scoring.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Turns the texts of parameters into typed values, collecting every error instead of stopping at the first. */
final class ParameterReader {

    /** Longest number that is accepted; more digits are a typing error and would only cost time. */
    private static final int MAX_NUMBER_LENGTH = 40;
    private static final List<String> SUB_ITEM_COLUMNS = List.of("id", "label", "points", "method", "parameters");

    private final List<ParameterDescriptor> descriptors;
    private final List<ParameterError> errors = new ArrayList<>();

    ParameterReader(List<ParameterDescriptor> descriptors) {
        this.descriptors = descriptors;
    }

    Parameters.Parsed read(Map<String, String> texts) {
        Map<String, ParameterDescriptor> byName = new LinkedHashMap<>();
        descriptors.forEach(d -> byName.put(d.name(), d));
        for (String name : new TreeMap<>(texts).keySet()) {
            if (!byName.containsKey(name)) {
                error(name, 0, "", "parameter.unknown");
            }
        }
        Map<String, Object> values = new HashMap<>();
        for (ParameterDescriptor descriptor : descriptors) {
            String given = texts.get(descriptor.name());
            String text = given == null || given.isEmpty() ? descriptor.defaultText() : given;
            if (text == null || text.isEmpty()) {
                if (descriptor.required()) {
                    error(descriptor.name(), 0, "", "parameter.required");
                }
            } else {
                value(descriptor, text).ifPresent(v -> values.put(descriptor.name(), v));
            }
        }
        return errors.isEmpty() ? new Parameters.Parsed(new Parameters(texts, values), List.of())
                : new Parameters.Parsed(null, errors);
    }

    private Optional<?> value(ParameterDescriptor descriptor, String text) {
        return switch (descriptor.type()) {
            case TABLE -> table(descriptor, text);
            case SUB_ITEMS -> subItems(descriptor, text);
            default -> scalar(descriptor, descriptor.name(), 0, "", text);
        };
    }

    private Optional<?> scalar(ParameterDescriptor descriptor, String parameter, int row, String column, String text) {
        return switch (descriptor.type()) {
            case DECIMAL -> number(descriptor, parameter, row, column, text);
            case PERCENT -> number(descriptor, parameter, row, column,
                    text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
            case INTEGER -> {
                Optional<BigDecimal> number = number(descriptor, parameter, row, column, text);
                number.filter(n -> n.stripTrailingZeros().scale() > 0 || n.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0)
                        .ifPresent(n -> error(parameter, row, column, "parameter.integer", text));
                yield number;
            }
            case BOOLEAN -> {
                if (text.equals("true") || text.equals("false")) {
                    yield Optional.of(Boolean.valueOf(text));
                }
                error(parameter, row, column, "parameter.boolean", text);
                yield Optional.empty();
            }
            case ENUM -> {
                if (descriptor.choice(text).isEmpty()) {
                    error(parameter, row, column, "parameter.choice", text,
                            descriptor.choices().stream().map(ParameterDescriptor.Choice::value).toList());
                    yield Optional.empty();
                }
                yield Optional.of(text);
            }
            case TEXT -> Optional.of(text);
            case TABLE, SUB_ITEMS -> throw new IllegalArgumentException("a table column must be a single value: " + descriptor.name());
        };
    }

    private Optional<BigDecimal> number(ParameterDescriptor descriptor, String parameter, int row, String column, String text) {
        // Only plain decimals: an exponent could ask for a number with millions of digits.
        if (text.length() > MAX_NUMBER_LENGTH || !text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)")) {
            error(parameter, row, column, "parameter.number", text);
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        if (descriptor.min() != null && number.compareTo(descriptor.min()) < 0) {
            error(parameter, row, column, "parameter.min", text, descriptor.min());
            return Optional.empty();
        }
        if (descriptor.max() != null && number.compareTo(descriptor.max()) > 0) {
            error(parameter, row, column, "parameter.max", text, descriptor.max());
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private Optional<List<Parameters.Row>> table(ParameterDescriptor descriptor, String text) {
        List<List<String>> rows = Rows.read(text);
        int errorsBefore = errors.size();
        if (descriptor.min() != null && rows.size() < descriptor.min().intValue()) {
            error(descriptor.name(), 0, "", "parameter.rows", rows.size(), descriptor.min());
        }
        List<Parameters.Row> result = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<String> cells = rows.get(r);
            if (cells.size() > descriptor.columns().size()) {
                error(descriptor.name(), r + 1, "", "parameter.cells", cells.size(), descriptor.columns().size());
                continue;
            }
            Map<String, Object> row = new HashMap<>();
            for (int c = 0; c < descriptor.columns().size(); c++) {
                ParameterDescriptor column = descriptor.columns().get(c);
                String given = c < cells.size() ? cells.get(c) : "";
                String cell = given.isEmpty() ? column.defaultText() : given;
                if (cell != null && !cell.isEmpty()) {
                    scalar(column, descriptor.name(), r + 1, column.name(), cell).ifPresent(v -> row.put(column.name(), v));
                } else if (column.required()) {
                    error(descriptor.name(), r + 1, column.name(), "parameter.required");
                }
            }
            result.add(new Parameters.Row(row));
        }
        return errors.size() == errorsBefore ? Optional.of(List.copyOf(result)) : Optional.empty();
    }

    private Optional<List<SubItem>> subItems(ParameterDescriptor descriptor, String text) {
        int errorsBefore = errors.size();
        List<SubItem> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<List<String>> rows = Rows.read(text);
        for (int r = 0; r < rows.size(); r++) {
            List<String> cells = rows.get(r);
            if (cells.size() != SUB_ITEM_COLUMNS.size()) {
                error(descriptor.name(), r + 1, "", "parameter.cells", cells.size(), SUB_ITEM_COLUMNS.size());
                continue;
            }
            if (cells.get(0).isEmpty() || !ids.add(cells.get(0))) {
                error(descriptor.name(), r + 1, "id", "parameter.id", cells.get(0));
            }
            if (cells.get(3).isEmpty()) {
                error(descriptor.name(), r + 1, "method", "parameter.required");
            }
            Optional<BigDecimal> points = number(descriptor, descriptor.name(), r + 1, "points", cells.get(2));
            try {
                Map<String, String> parameters = Rows.readSet(cells.get(4));
                points.ifPresent(p -> items.add(new SubItem(cells.get(0), cells.get(1), p, cells.get(3), parameters)));
            } catch (IllegalArgumentException malformed) {
                error(descriptor.name(), r + 1, "parameters", "parameter.set", malformed.getMessage());
            }
        }
        return errors.size() == errorsBefore ? Optional.of(List.copyOf(items)) : Optional.empty();
    }

    private void error(String parameter, int row, String column, String key, Object... arguments) {
        errors.add(new ParameterError(parameter, row, column, Message.of(Parameters.class, key, arguments)));
    }
}
