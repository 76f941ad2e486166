package org.jixiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jixiao.stages.results.PublicPart;
import org.jixiao.stages.results.PublicResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public pages: complete in themselves, safe against any text, and never older than the last call. */
class PublicSiteTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 1);

    @TempDir
    Path folder;

    private final PublicSite site = new PublicSite(Locale.CHINA);

    private static PublicResult result(String title, String text) {
        return new PublicResult("id", title, text, 2026, DAY, "门户网站", List.of(new PublicResult.Fact(PublicPart.SUBJECT, "农村公路养护"),
                new PublicResult.Fact(PublicPart.GRADE, "良"), new PublicResult.Fact(PublicPart.DEPARTMENT, "交通局")),
                List.of(new PublicResult.Row("产出指标", "数量指标", "养护里程", "300 公里", "288 公里", "10", "9.60")));
    }

    private String read(Path file) throws IOException {
        return Files.readString(file);
    }

    @Test
    void theTableLeadsToAPageForEachResult() throws IOException {
        List<Path> written = site.write(List.of(result("公路养护结果", "现予公开。"), result("公路养护结果", "第二次。")), folder.resolve("site"), DAY);
        assertEquals(folder.resolve("site/index.html"), written.getFirst());
        assertEquals(3, written.size(), "no two pages share a name");
        String index = read(written.getFirst());
        assertTrue(index.contains("data-grade=\"良\"") && index.contains("<option>交通局</option>") && index.contains("<option>2026</option>"), index);
        assertTrue(Pattern.compile("href=\"results/%E5[^\"]*\\.html\"").matcher(index).find(), index);
        String page = read(written.get(1));
        assertTrue(page.contains("288 公里") && page.contains("9.60") && page.contains("公开日期:2027-05-01") && page.contains("../index.html"), page);
    }

    @Test
    void everyTextIsEscapedAndNothingComesFromOutside() throws IOException {
        String evil = "</td><script>alert(1)</script>\" onload=\"x";
        for (Path file : site.write(List.of(result(evil, evil)), folder.resolve("site"), DAY)) {
            String html = read(file);
            assertFalse(html.contains("<script>alert"), html);
            assertFalse(html.contains("\" onload=\"x"), html);
            assertFalse(Pattern.compile("(src|href)=\"(https?:)?//").matcher(html).find() || html.contains("@import") || html.contains("url("), html);
            assertTrue(html.contains("default-src 'none'"), "a browser lets it load nothing either");
        }
    }

    @Test
    void whatIsNoLongerPublicDisappearsAndForeignFoldersAreLeftAlone() throws IOException {
        Path target = folder.resolve("site");
        Path old = site.write(List.of(result("旧结果", "")), target, DAY).get(1);
        site.write(List.of(), target, DAY);
        assertFalse(Files.exists(old));
        assertTrue(read(target.resolve("index.html")).contains("目前没有公开"), "an empty table says so");
        Path foreign = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(foreign.resolve("index.html"), "<html>mine</html>");
        IOException refused = assertThrows(IOException.class, () -> site.write(List.of(), foreign, DAY));
        assertTrue(refused.getMessage().contains("documents") && refused.getMessage().contains("空文件夹"), refused.getMessage());
        assertEquals("<html>mine</html>", read(foreign.resolve("index.html")));
    }

    @Test
    void thePagesAreEnglishForEnglishReaders() throws IOException {
        String index = read(new PublicSite(Locale.ENGLISH).write(List.of(result("Roads", "")), folder.resolve("en"), DAY).getFirst());
        assertTrue(index.contains("Published results") && index.contains("lang=\"en\""), index);
    }
}
