package org.jixiao.core.index;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.h2.jdbcx.JdbcDataSource;
import org.jixiao.core.index.IndexQuery.Column;
import org.jixiao.core.index.IndexQuery.Order;

/** The SQL of the index; only statements that PostgreSQL takes too. */
final class IndexTable implements AutoCloseable {

    private static final String OBJECT_CACHE = "h2.objectCache";

    /** Raised with every change of the schema: an index of another version is thrown away. */
    static final int VERSION = 3;

    static {
        // H2 would look up each value it reads among those it read before, which takes a third of the time; unless somebody wants it.
        if (System.getProperty(OBJECT_CACHE) == null) {
            System.setProperty(OBJECT_CACHE, "false");
        }
    }

    private static final int LONGEST_TEXT = 2000;
    private static final List<String> COLUMNS = List.of("path", "fault", "id", "title", "subject_kind", "subject_code", "agency",
            "department", "fiscal_year", "stage", "work_state", "due_date", "scheme", "budget", "executed", "execution_rate", "light",
            "total_low", "total_high", "grade", "printed_total", "errors", "warnings", "objectives_low", "objectives_high", "duty_basis",
            "duty_count", "duty_overdue", "duty_next", "duty_what");

    private final Connection connection;
    private final boolean fresh;
    private final String basis;

    /** What was read; {@code basis} is that of the duties. */
    record Stamp(long size, long modified, String hash, String basis) {
    }

    private IndexTable(Connection connection, boolean fresh, String basis) {
        this.connection = connection;
        this.fresh = fresh;
        this.basis = basis;
    }

    /** Opens or makes the tables; duties that rest on another basis count as not worked out. */
    static IndexTable open(String url, String basis) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        Connection connection = source.getConnection();
        try {
            boolean present = hasTables(connection);
            if (!present) {
                create(connection);
            } else if (version(connection) != VERSION) {
                throw new SQLException("index of another version");
            }
            return new IndexTable(connection, !present, basis);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    boolean isNew() {
        return fresh;
    }

    Connection connection() {
        return connection;
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                if ("dossier".equals(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT version FROM index_version")) {
            return result.next() ? result.getInt(1) : -1;
        }
    }

    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : schema()) {
                statement.execute(sql);
            }
            statement.execute("INSERT INTO index_version (version) VALUES (" + VERSION + ")");
        }
    }

    static List<String> schema() {
        try (InputStream in = IndexTable.class.getResourceAsStream("schema.sql")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> statements = new ArrayList<>();
            for (String statement : text.split(";\\s*\n")) {
                if (!statement.isBlank()) {
                    statements.add(statement);
                }
            }
            return statements;
        } catch (IOException e) {
            throw new IllegalStateException("The schema of the index is part of this bundle", e);
        }
    }

    Optional<Stamp> stamp(String path) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT file_size, file_modified, file_hash, duty_basis FROM dossier WHERE path = ?")) {
            select.setString(1, path);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Stamp(row.getLong(1), row.getLong(2), row.getString(3),
                        row.getString(4))) : Optional.empty();
            }
        }
    }

    void touch(String path, Stamp stamp) throws SQLException {
        try (PreparedStatement update = connection
                .prepareStatement("UPDATE dossier SET file_size = ?, file_modified = ?, file_hash = ? WHERE path = ?")) {
            update.setLong(1, stamp.size());
            update.setLong(2, stamp.modified());
            update.setString(3, stamp.hash());
            update.setString(4, path);
            update.executeUpdate();
        }
    }

    void write(IndexEntry entry, Stamp stamp) throws SQLException {
        delete(entry.path());
        IndexDuties duties = entry.duties();
        String names = String.join(", ", COLUMNS) + ", file_size, file_modified, file_hash";
        String marks = "?, ".repeat(COLUMNS.size()) + "?, ?, ?";
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO dossier (" + names + ") VALUES (" + marks + ")")) {
            Object[] values = {entry.path(), entry.fault(), entry.id(), entry.title(), entry.subjectKind(), entry.subjectCode(),
                    entry.agency(), entry.department(), entry.year(), entry.stage(), entry.state(), date(entry.dueDate()),
                    entry.scheme(), entry.budget(), entry.executed(), entry.rate(), entry.light(), entry.totalLow(), entry.totalHigh(),
                    entry.grade(), entry.printedTotal(), entry.errors(), entry.warnings(), entry.objectivesLow(), entry.objectivesHigh(),
                    stamp.basis(), duties == null ? null : duties.count(), duties == null ? null : duties.overdue(),
                    duties == null ? null : date(duties.next()), duties == null ? null : duties.what(), stamp.size(), stamp.modified(),
                    stamp.hash()};
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i] instanceof String text && i > 0 ? cut(text, i) : values[i]);
            }
            insert.executeUpdate();
        }
    }

    /** A list shows the beginning of a very long text; the dossier keeps the whole. */
    private static String cut(String text, int column) {
        int longest = switch (column) {
            case 1, 3, 29 -> LONGEST_TEXT;
            case 6, 7 -> 1000;
            case 12, 25 -> 400;
            case 4, 9 -> 40;
            case 16 -> 20;
            case 19 -> 100;
            default -> 200;
        };
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    boolean problems(String path, int errors, int warnings) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE dossier SET errors = ?, warnings = ? WHERE path = ?")) {
            update.setInt(1, errors);
            update.setInt(2, warnings);
            update.setString(3, path);
            return update.executeUpdate() > 0;
        }
    }

    boolean delete(String path) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM dossier WHERE path = ?")) {
            delete.setString(1, path);
            return delete.executeUpdate() > 0;
        }
    }

    /** The values of a column in the entries that a query lets through; {@code null} among them when an entry has none. */
    List<Object> values(Column column, IndexQuery query) throws SQLException {
        List<Object> wanted = new ArrayList<>();
        String sql = "SELECT DISTINCT " + column.sql() + " FROM dossier" + where(query, wanted);
        try (PreparedStatement select = prepared(sql, wanted); ResultSet rows = select.executeQuery()) {
            List<Object> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getObject(1));
            }
            return values;
        }
    }

    List<String> paths() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT path FROM dossier ORDER BY path")) {
            List<String> paths = new ArrayList<>();
            while (rows.next()) {
                paths.add(rows.getString(1));
            }
            return paths;
        }
    }

    int count(IndexQuery query) throws SQLException {
        List<Object> values = new ArrayList<>();
        String where = where(query, values);
        try (PreparedStatement select = prepared("SELECT COUNT(*) FROM dossier" + where, values);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    List<IndexEntry> query(IndexQuery query) throws SQLException {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT " + String.join(", ", COLUMNS) + " FROM dossier").append(where(query, values))
                .append(" ORDER BY ");
        for (Order order : query.order()) {
            sql.append(order.column().sql()).append(order.descending() ? " DESC" : " ASC").append(" NULLS LAST, ");
        }
        sql.append("path");
        if (query.limit() > 0) {
            sql.append(" LIMIT ").append(query.limit());
        }
        if (query.offset() > 0) {
            sql.append(" OFFSET ").append(query.offset());
        }
        try (PreparedStatement select = prepared(sql.toString(), values); ResultSet rows = select.executeQuery()) {
            return entries(rows);
        }
    }

    private static String where(IndexQuery query, List<Object> values) {
        List<String> conditions = new ArrayList<>();
        conditions.addAll(containing(query.text(), List.of(Column.TITLE, Column.SUBJECT_CODE, Column.AGENCY, Column.DEPARTMENT), values));
        conditions.addAll(containing(query.unit(), List.of(Column.AGENCY, Column.DEPARTMENT), values));
        for (Map.Entry<Column, Object> filter : query.equal().entrySet()) {
            if (filter.getValue() == null) {
                conditions.add(filter.getKey().sql() + " IS NULL");
            } else {
                conditions.add(filter.getKey().sql() + " = ?");
                values.add(filter.getValue() instanceof LocalDate day ? date(day) : filter.getValue());
            }
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** One condition: the words appear in one of the columns. None when there are no words. */
    private static List<String> containing(String words, List<Column> columns, List<Object> values) {
        if (words.isBlank()) {
            return List.of();
        }
        String pattern = "%" + words.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        List<String> any = new ArrayList<>();
        for (Column column : columns) {
            any.add("LOWER(" + column.sql() + ") LIKE ? ESCAPE '!'");
            values.add(pattern);
        }
        return List.of("(" + String.join(" OR ", any) + ")");
    }

    private PreparedStatement prepared(String sql, List<Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    /** All entries, as they lie in the database: much quicker than in an order. */
    List<IndexEntry> all() throws SQLException {
        try (Statement select = connection.createStatement()) {
            // Each row is handed over as it is read; H2 would lay them all aside first.
            select.execute("SET LAZY_QUERY_EXECUTION 1");
            try (ResultSet rows = select.executeQuery("SELECT " + String.join(", ", COLUMNS) + " FROM dossier")) {
                return entries(rows);
            } finally {
                select.execute("SET LAZY_QUERY_EXECUTION 0");
            }
        }
    }

    private List<IndexEntry> entries(ResultSet rows) throws SQLException {
        List<IndexEntry> entries = new ArrayList<>();
        Map<String, String> words = new HashMap<>();
        while (rows.next()) {
            entries.add(entry(new Cells(rows, words)));
        }
        return entries;
    }

    /** The columns are read by their places in {@link #COLUMNS}: looking each up by its name would take longer than reading it. */
    private IndexEntry entry(Cells row) throws SQLException {
        return new IndexEntry(row.text(), row.text(), row.text(), row.text(), row.word(), row.text(), row.word(), row.word(), row.integer(),
                row.word(), row.word(), row.day(), row.word(), row.number(), row.number(), row.number(), row.word(), row.number(), row.number(),
                row.word(), row.number(), row.integer(), row.integer(), row.number(), row.number(), duties(row));
    }

    private IndexDuties duties(Cells row) throws SQLException {
        // Read whether it is wanted or not: the next cell is the next column.
        String rested = row.word();
        Integer count = row.integer();
        Integer overdue = row.integer();
        LocalDate next = row.day();
        String what = row.word();
        return count != null && basis != null && basis.equals(rested) ? new IndexDuties(count, overdue, next, what) : null;
    }

    /** The cells of a row, from the first to the last. */
    private static final class Cells {

        private final ResultSet row;
        private final Map<String, String> words;
        private int at;

        /** @param words those met so far */
        Cells(ResultSet row, Map<String, String> words) {
            this.row = row;
            this.words = words;
        }

        /** A text that many rows have: they share one. */
        String word() throws SQLException {
            String word = text();
            if (word == null) {
                return null;
            }
            String met = words.putIfAbsent(word, word);
            return met == null ? word : met;
        }

        String text() throws SQLException {
            return row.getString(++at);
        }

        BigDecimal number() throws SQLException {
            return row.getBigDecimal(++at);
        }

        Integer integer() throws SQLException {
            int value = row.getInt(++at);
            return row.wasNull() ? null : value;
        }

        LocalDate day() throws SQLException {
            return row.getObject(++at, LocalDate.class);
        }
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
