package org.jixiao.stages.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.rules.Dimension;

/** Finds the parts of a frame that a row belongs to, by the declared code or by the names that forms print. */
public final class DimensionIndex {

    private final Map<String, List<Dimension>> byName = new HashMap<>();
    private final Map<String, List<Dimension>> byCode = new HashMap<>();

    /**
     * An index.
     *
     * @param dimensions the first level
     * @param last one of them that is found only where no other has the same name, or null
     */
    public DimensionIndex(List<Dimension> dimensions, Dimension last) {
        dimensions.stream().filter(d -> d != last).forEach(d -> index(d, List.of()));
        if (last != null) {
            // Forms that give execution a row of its own; a part of the same name comes first.
            index(last, List.of());
        }
    }

    private void index(Dimension dimension, List<Dimension> above) {
        List<Dimension> path = new ArrayList<>(above);
        path.add(dimension);
        byCode.putIfAbsent(dimension.getCode(), path);
        byName.putIfAbsent(key(above.size(), dimension.getName()), path);
        dimension.getSynonyms().forEach(s -> byName.putIfAbsent(key(above.size(), s), path));
        dimension.getChildren().forEach(child -> index(child, path));
    }

    /**
     * The parts a row belongs to, the widest first; empty when neither its code nor its names are known.
     *
     * @param code declared code, or null
     * @param level1 printed name of the first level, or null
     * @param level2 printed name of the second level, or null
     * @param name name of the row itself, or null
     */
    public List<Dimension> path(String code, String level1, String level2, String name) {
        List<Dimension> byDeclaredCode = byCode.get(code);
        if (byDeclaredCode != null) {
            return byDeclaredCode;
        }
        List<Dimension> first = byName.get(key(0, level1));
        List<Dimension> second = byName.get(key(1, level2));
        List<Dimension> path = second != null && (first == null || second.getFirst() == first.getFirst()) ? second
                : first == null ? List.of() : first;
        return named(name, path);
    }

    /** A common indicator (在职人员控制率, 三公经费变动率) is a part of its own that the row's name tells, below the part its levels tell. */
    private List<Dimension> named(String name, List<Dimension> path) {
        for (int level = 2; level >= 1; level--) {
            List<Dimension> own = byName.get(key(level, name));
            boolean below = own != null && !path.isEmpty() && own.getFirst() == path.getFirst() && own.size() > path.size();
            if (below && own.subList(0, path.size()).equals(path)) {
                return own;
            }
        }
        return path;
    }

    /**
     * What two names have in common when they mean the same part: names in files carry blanks, numbering, points in brackets and the
     * word 指标, or they do not.
     *
     * @param level 0 for the first
     */
    public static String key(int level, String name) {
        String plain = Words.plain(name).replaceAll("[((][^))]*[))]", "").replaceAll("^[一二三四五六七八九十\\d]+[、..]", "");
        plain = plain.replaceAll("[\\d.]+分?$", "");
        return level + plain.replaceAll("指标$", "");
    }
}
