package org.jixiao.services;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jixiao.exchange.mapping.UserMappings;

/**
 * Columns of a layout that a person mapped by hand, as they are kept for the next file.
 *
 * @param file where it is kept
 * @param name what the person calls it; at first the title of the form
 * @param title the title by which forms are known; empty where they have none
 * @param base id of the layout it adds to
 * @param columns the columns
 */
public record KeptMapping(Path file, String name, String title, String base, List<UserMappings.Column> columns) {

    public KeptMapping {
        Objects.requireNonNull(file);
        columns = List.copyOf(columns);
    }
}
