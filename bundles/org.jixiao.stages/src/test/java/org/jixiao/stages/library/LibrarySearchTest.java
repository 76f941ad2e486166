package org.jixiao.stages.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.stages.library.LibrarySearch.Hit;
import org.jixiao.stages.library.LibrarySearch.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibrarySearchTest {

    private final IndicatorLibrary library = Samples.library();

    private List<String> codes(String typed) {
        return LibrarySearch.find(List.of(library), typed).stream().map(h -> h.definition().getCode()).toList();
    }

    @ParameterizedTest
    @CsvSource({"养护,GL-01", "yanghu,GL-01", "yhlc,GL-01", "YHLC,GL-01", "ｙｈｌｃ,GL-01", "yang hu,GL-01", "yanghulch,GL-01", "youlianglv,GL-02",
            "youlianglu,GL-02", "yll,GL-02", "优良l,GL-02", "chongjian,GL-03", "zhongjian,GL-03", "cjcb,GL-03", "lvke,GL-04", "lkmyd,GL-04",
            "gl-04,GL-04", "养hlc,GL-01"})
    void findsWhatIsTyped(String typed, String code) {
        assertEquals(code, codes(typed).getFirst(), typed);
    }

    @ParameterizedTest
    @CsvSource({"xyz", "养路", "yanghuu", "liyang"})
    void doesNotFindWhatIsNotThere(String typed) {
        assertFalse(codes(typed).contains("GL-01"), () -> codes(typed).toString());
    }

    @Test
    void wordsPartedByBlanksHaveToBeThereAll() {
        assertEquals(List.of("GL-02"), codes("产出 率"));
        assertEquals(List.of(), codes("满意度 养护"));
    }

    @Test
    void theCharactersThemselvesGoBeforePinyinAndNamesBeforeTexts() {
        IndicatorDefinition text = library.getIndicators().get(0);
        text.setExplanation("与 yll 无关");
        List<Hit> hits = LibrarySearch.find(List.of(library), "yll");
        assertEquals(List.of(Part.NAME, Part.TEXT), hits.stream().map(Hit::part).toList());
        assertTrue(hits.get(1).match().literal());
    }

    @Test
    void otherNamesAreFoundToo() {
        assertEquals(List.of("GL-02"), codes("优良路"));
        assertEquals(Part.SYNONYM, LibrarySearch.find(List.of(library), "优良路").getFirst().part());
    }

    @Test
    void nothingTypedIsEverythingInOrder() {
        assertEquals(List.of("GL-01", "GL-02", "GL-03", "GL-04"), codes(" "));
    }

    @Test
    void theTreeHasTheLevelsInOrderWithTheirDefinitions() {
        library.getIndicators().get(3).setLevel1("满意度指标 ");
        library.getIndicators().add(Samples.definition("c5", "GL-05", "产出指标", "数量指标 ", "桥梁", "座", org.jixiao.model.base.Nature.GE));
        LevelNode root = LevelNode.of(library.getIndicators());
        assertEquals(List.of("产出指标", "满意度指标 "), root.children().stream().map(LevelNode::name).toList());
        assertEquals(List.of("数量指标", "质量指标", "成本指标"), root.children().getFirst().children().stream().map(LevelNode::name).toList());
        assertEquals(2, root.children().getFirst().children().getFirst().definitions().size());
        assertEquals(4, root.children().getFirst().definitions().size());
    }

    @Test
    void everyFurtherReadingIsOneTheTablesDoNotGive() {
        for (String character : List.of("重", "行", "长", "率", "畜")) {
            assertTrue(Pinyin.of(character.codePointAt(0)).size() > 1, character);
        }
        assertEquals(List.of(), Pinyin.of('a'));
    }
}
