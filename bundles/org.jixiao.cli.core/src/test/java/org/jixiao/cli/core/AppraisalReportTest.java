package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.appraisal.Appeal;
import org.jixiao.model.appraisal.AppealOutcome;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.TrackingNote;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jixiao appraisal report}: bulletin, result sheets, papers of meetings and notices of a made-up bureau after its year. */
class AppraisalReportTest {

    private static final Shell SHELL = new Shell();

    @TempDir
    static Path bureau;

    private static Path file;

    @TempDir
    Path folder;

    @BeforeAll
    static void year() throws IOException {
        assertEquals(0, SHELL.run("appraisal", "year", "--to", bureau, "--units", 8, "--counties", 2, "--indicators", 20), SHELL.out + SHELL.err);
        try (Stream<Path> all = Files.list(bureau)) {
            file = all.filter(f -> f.toString().endsWith(".appraisal")).findFirst().orElseThrow();
        }
    }

    private List<Path> written(String language, String... arguments) throws IOException {
        Path to = folder.resolve(String.join("", arguments) + language);
        assertEquals(0, SHELL.run(Stream.concat(Stream.of("appraisal", "report", file.toString(), "--to", to.toString(), "--lang", language), Stream.of(arguments))
                .toArray()), SHELL.out + SHELL.err);
        try (Stream<Path> all = Files.exists(to) ? Files.list(to) : Stream.empty()) {
            return all.sorted().toList();
        }
    }

    @Test
    void theBulletinRanksEveryGroupWithClassesAndConsequences() throws IOException {
        List<String> words = DocumentWords.of(written("zh", "--kind", "bulletin").getFirst());
        String all = String.join("\n", words);
        assertFalse(all.contains("${") || all.contains("null"), all);
        assertTrue(all.contains("局直属单位(8个单位)") && all.contains("通知日期"), all);
        assertTrue(words.contains("1") && words.stream().anyMatch(w -> w.matches("1\\d{3}\\.\\d\\d")), all);
        assertTrue(words.indexOf("*") > 0, "a chart of totals");
        assertTrue(all.contains("优胜单位:"), all);
    }

    @Test
    void eachUnitHasASheetThatTracesEveryLostPoint() throws IOException {
        List<Path> sheets = written("zh", "--kind", "sheet");
        assertEquals(10, sheets.size());
        int lost = 0;
        for (Path sheet : sheets) {
            String all = String.join("\n", DocumentWords.of(sheet));
            assertFalse(all.contains("${") || all.contains("null"), all);
            assertTrue(all.contains("总分的由来"), all);
            lost += all.split(" 失 ", -1).length - 1;
            if (all.contains(" 失 ")) {
                assertTrue(all.contains("规则\u3000") && all.contains("计算\u3000") && all.contains("结果\u3000"), all);
            }
        }
        assertTrue(lost > 10, "points are lost in " + lost + " places");
        String unit = sheets.getFirst().getFileName().toString().replaceFirst("-.*", "");
        assertEquals(1, written("zh", "--kind", "sheet", "--unit", unit).size());
    }

    @Test
    void thePaperOfAMeetingSaysWhatLagsBehind() throws IOException {
        String all = String.join("\n", DocumentWords.of(written("zh", "--kind", "meeting", "--month", "6").getFirst()));
        assertTrue(all.contains("第2季度调度会材料") && all.contains("截至6月") && all.contains("三、滞后指标") && all.contains("主持人"), all);
        assertFalse(all.contains("${") || all.contains("null"), all);
        assertEquals(1, written("zh", "--kind", "meeting", "--month", "6", "--format", "xlsx").size());
        assertEquals(3, SHELL.run("appraisal", "report", file, "--kind", "meeting", "--month", 5, "--to", folder), "five is the end of no quarter");
        assertTrue(SHELL.err.contains("5"), SHELL.err);
    }

    /** The appraisal with one problem that is not corrected and one appeal that was decided. */
    private Path withNoteAndAppeal() throws IOException {
        DocumentStore store = new DocumentStore();
        Appraisal appraisal = (Appraisal) store.load(file).root();
        AppraisedUnit unit = appraisal.getGroups().getFirst().getUnits().getFirst();
        unit.setName("某某中心");
        TrackingNote note = AppraisalFactory.eINSTANCE.createTrackingNote();
        note.setProblem(true);
        note.setText("进度滞后一个月");
        note.setCorrectBy(LocalDate.of(2025, 7, 15));
        unit.getNotes().clear();
        unit.getNotes().add(note);
        Appeal appeal = AppraisalFactory.eINSTANCE.createAppeal();
        appeal.setText("漏计一项");
        appeal.setIndicatorId(unit.getIndicators().getFirst().getId());
        appeal.setOutcome(AppealOutcome.REJECTED);
        appeal.setDecision("佐证材料不足");
        unit.getAppeals().clear();
        unit.getAppeals().add(appeal);
        Path changed = folder.resolve("changed.appraisal");
        store.save(changed, appraisal);
        return changed;
    }

    @Test
    void noticesGoToTheUnitsTheyAreAbout() throws IOException {
        List<Path> visits = written("zh", "--kind", "visit");
        assertTrue(visits.size() > 1, visits.toString());
        for (Path notice : visits) {
            String all = String.join("\n", DocumentWords.of(notice));
            assertFalse(all.contains("${") || all.contains("null"), all);
            assertTrue(all.contains(notice.getFileName().toString().replaceFirst("-.*", "") + ":") && all.contains("种子"), all);
        }
        assertEquals(0, SHELL.run("appraisal", "report", withNoteAndAppeal(), "--kind", "notice", "--unit", "某某中心", "--to", folder.resolve("n")), SHELL.err);
        String correction = String.join("\n", DocumentWords.of(folder.resolve("n/某某中心-整改通知.docx")));
        assertTrue(correction.contains("某某中心:") && correction.contains("进度滞后一个月\n2025-07-15\n√"), correction);
        String reply = String.join("\n", DocumentWords.of(folder.resolve("n/某某中心-申诉答复.docx")));
        assertTrue(reply.contains("处理结果\n不成立\n答复意见\n佐证材料不足") && reply.contains("考评结果不变。") && !reply.contains("更正:"), reply);
    }

    @Test
    void englishDocumentsHaveNoChineseOfTheirOwn() throws IOException {
        String all = String.join("\n", DocumentWords.of(written("en", "--kind", "bulletin,meeting", "--month", "9").getFirst()));
        for (String word : List.of("名次", "个单位", "总分", "红灯", "季度", "未列")) {
            assertFalse(all.contains(word), () -> word + " in " + all);
        }
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertEquals(2, SHELL.run("appraisal", "report", file, "--kind", "novel", "--to", folder));
        assertTrue(SHELL.err.contains("novel") && SHELL.err.contains("bulletin"), SHELL.err);
        assertEquals(3, SHELL.run("appraisal", "report", file, "--kind", "sheet", "--unit", "无此单位", "--to", folder));
        assertTrue(SHELL.err.contains("无此单位"), SHELL.err);
        assertEquals(2, SHELL.run("appraisal", "report", file, "--kind", "sheet", "--template", "无此模板", "--to", folder));
        assertTrue(SHELL.err.contains("无此模板"), SHELL.err);
    }
}
