package org.jixiao.stages.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.stages.base.Words;

/**
 * A level of the indicator tree with the definitions in it, in the order of the library. Levels are one when their words are, width and
 * blanks aside.
 *
 * @param name words of the level as the first definition has them; empty for the root, and for definitions that name none
 * @param children levels below, empty at the second level
 * @param definitions all definitions of the level and below
 */
public record LevelNode(String name, List<LevelNode> children, List<IndicatorDefinition> definitions) {

    public LevelNode {
        children = List.copyOf(children);
        definitions = List.copyOf(definitions);
    }

    /** The tree of definitions: the root, first levels, second levels. */
    public static LevelNode of(List<IndicatorDefinition> definitions) {
        List<LevelNode> first = new ArrayList<>();
        for (List<IndicatorDefinition> group : group(definitions, true).values()) {
            List<LevelNode> second = new ArrayList<>();
            for (List<IndicatorDefinition> below : group(group, false).values()) {
                second.add(new LevelNode(Objects.toString(below.getFirst().getLevel2(), ""), List.of(), below));
            }
            first.add(new LevelNode(Objects.toString(group.getFirst().getLevel1(), ""), second, group));
        }
        return new LevelNode("", first, definitions);
    }

    private static Map<String, List<IndicatorDefinition>> group(List<IndicatorDefinition> definitions, boolean first) {
        Map<String, List<IndicatorDefinition>> groups = new LinkedHashMap<>();
        for (IndicatorDefinition definition : definitions) {
            groups.computeIfAbsent(Words.plain(first ? definition.getLevel1() : definition.getLevel2()), k -> new ArrayList<>()).add(definition);
        }
        return groups;
    }
}
