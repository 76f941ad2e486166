package org.jixiao.core.index;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What to list and in which order.
 *
 * @param text appears in title, subject code, agency or department; case does not matter; {@code null} or empty for all
 * @param unit appears in agency or department; case does not matter; {@code null} or empty for all
 * @param equal exact values by column; a {@code null} value means "unknown"
 * @param order columns to sort by, the path last in any case
 * @param limit most entries to return, 0 for all
 * @param offset entries to leave out first
 */
public record IndexQuery(String text, String unit, Map<Column, Object> equal, List<Order> order, int limit, int offset) {

    /** Columns to filter and sort by. */
    public enum Column {
        PATH("path"), ID("id"), TITLE("title"), SUBJECT_KIND("subject_kind"), SUBJECT_CODE("subject_code"), AGENCY("agency"),
        DEPARTMENT("department"), YEAR("fiscal_year"), STAGE("stage"), STATE("work_state"), DUE_DATE("due_date"), SCHEME("scheme"),
        BUDGET("budget"), EXECUTED("executed"), RATE("execution_rate"), LIGHT("light"), TOTAL_LOW("total_low"),
        TOTAL_HIGH("total_high"), GRADE("grade"), PRINTED_TOTAL("printed_total"),
        ERRORS("errors"), WARNINGS("warnings");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /**
     * @param column to sort by; unknown values come last
     * @param descending largest first
     */
    public record Order(Column column, boolean descending) {
    }

    /** Copies and checks. */
    public IndexQuery {
        equal = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(equal));
        order = List.copyOf(order);
        text = Objects.requireNonNullElse(text, "");
        unit = Objects.requireNonNullElse(unit, "");
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException("limit " + limit + ", offset " + offset);
        }
    }

    /** @return everything by path */
    public static IndexQuery all() {
        return new IndexQuery("", "", Map.of(), List.of(), 0, 0);
    }

    /**
     * @param column to sort by
     * @param descending largest first
     * @return this query sorted so
     */
    public IndexQuery sortedBy(Column column, boolean descending) {
        return new IndexQuery(text, unit, equal, List.of(new Order(column, descending)), limit, offset);
    }

    /**
     * @param column to filter
     * @param value wanted, {@code null} for unknown
     * @return this query with that filter added
     */
    public IndexQuery with(Column column, Object value) {
        Map<Column, Object> more = new java.util.LinkedHashMap<>(equal);
        more.put(column, value);
        return new IndexQuery(text, unit, more, order, limit, offset);
    }

    /**
     * @param words to search
     * @return this query with another search text
     */
    public IndexQuery containing(String words) {
        return new IndexQuery(words, unit, equal, order, limit, offset);
    }

    /**
     * @param words part of the name of an agency or competent department
     * @return this query for those units only
     */
    public IndexQuery ofUnit(String words) {
        return new IndexQuery(text, words, equal, order, limit, offset);
    }

    /**
     * @param most entries
     * @param from first one
     * @return this query cut to a page
     */
    public IndexQuery page(int most, int from) {
        return new IndexQuery(text, unit, equal, order, most, from);
    }
}
