package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jixiao.ui.common.clipboard.TsvCodec;
import org.junit.jupiter.api.Test;

class TsvCodecTest {

    @Test
    void readsABlockOfASpreadsheet() {
        assertEquals(List.of(List.of("产出", "300", ""), List.of("效益", "85.6%", "公里")),
                TsvCodec.decode("产出\t300\t\r\n效益\t85.6%\t公里\r\n"));
    }

    @Test
    void readsCellsOverSeveralLinesAndWithQuotes() {
        assertEquals(List.of(List.of("汛期塌方\n12 公里", "他说\"好\""), List.of("下一行", "")),
                TsvCodec.decode("\"汛期塌方\n12 公里\"\t\"他说\"\"好\"\"\"\r\n下一行\t\r\n"));
    }

    @Test
    void aLeadingQuoteThatNothingClosesIsText() {
        assertEquals(List.of(List.of("\"三公\"经费", "5")), TsvCodec.decode("\"三公\"经费\t5"));
    }

    @Test
    void theLineEndAfterTheLastRowMakesNoRow() {
        assertEquals(1, TsvCodec.decode("a\n").size());
        assertEquals(2, TsvCodec.decode("a\n\n").size());
        assertEquals(List.of(), TsvCodec.decode(""));
        assertEquals(List.of(), TsvCodec.decode(null));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(7);
        String[] parts = {"", "绩", "\"", "\t", "\n", "a b", "1,000", "≥", "\"\"", "末"};
        for (int i = 0; i < 2000; i++) {
            List<List<String>> block = new ArrayList<>();
            int width = 1 + random.nextInt(4);
            int height = 1 + random.nextInt(4);
            for (int r = 0; r < height; r++) {
                List<String> row = new ArrayList<>();
                for (int c = 0; c < width; c++) {
                    row.add(parts[random.nextInt(parts.length)] + parts[random.nextInt(parts.length)] + parts[random.nextInt(parts.length)]);
                }
                block.add(row);
            }
            assertEquals(block, TsvCodec.decode(TsvCodec.encode(block)));
        }
    }
}
