package org.jixiao.audit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.audit.AuditFinding;
import org.jixiao.audit.AuditResult;
import org.jixiao.audit.ScoreExplanation;
import org.jixiao.audit.ScoreExplanation.Kind;
import org.jixiao.audit.document.AuditDocument;
import org.jixiao.audit.document.AuditDocuments;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.office.samples.SampleStyle;
import org.jixiao.report.AuditPage;
import org.jixiao.report.AuditText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The six published tables: every score that follows from a rule is reproduced, every observation that is a property of the table is
 * reported, and nothing else. The expected findings are complete; each says why it is true of the table.
 */
class PublishedTablesTest {

    private static final String PUTUO = "putuo-sports-settlement-2022";
    private static final String YONGDE = "yongde-mingLang-2022";
    private static final String YINCHUAN = "yinchuan-no6-2021";
    private static final String HUBEI = "hubei-fishing-ban-2020";
    private static final String CHONGQING = "chongqing-media-2021";
    private static final String YUEYANG = "yueyang-farmland-2022";

    @TempDir
    static Path folder;

    private static AuditResult audit(String id, SampleStyle style, String... amounts) throws IOException {
        return Tables.audit(PublishedForms.evaluation(PublishedForms.json(id), amounts), style, folder);
    }

    /** The amounts as the observation spells them. */
    private static AuditResult putuo() throws IOException {
        return audit(PUTUO, SampleStyle.NATIONAL, "250000.00", "250000.00", "215,457.6");
    }

    @Test
    void putuo86_19PrintedAnd86_18ByTheAmounts() throws IOException {
        AuditResult result = putuo();
        expect(result,
                // "Printed rate 86.19% but 215457.6/250000 = 86.183…%"
                "execution.rate@年度资金总额",
                // "Numbers in the fund rows are printed in different formats (250000.00 / 215,457.6 / 215457.6)"
                "text.amounts@年度资金总额");
        says(result, "execution.rate", "86.19%", "215457.6 ÷ 250000 = 86.18%");
        // "The score 8.62 is right for either."
        reproduced(result, "预算执行率", "8.62", "10 × 215457.6 ÷ 250000");
        assertEquals(List.of(), explained(result, Kind.UNEXPLAINED));
        assertEquals(0, result.recomputed().compareTo(new BigDecimal("98.62")));
    }

    @Test
    void yongdeTwoRowsThatNoRuleGives() throws IOException {
        AuditResult result = audit(YONGDE, SampleStyle.YUNNAN);
        expect(result,
                // "资金到位及时率 100% of 100% scored 7/10; 政策知晓率 98/100 scored 9 (ratio rule gives 9.8)"
                "score.rule@资金到位及时率", "score.rule@政策知晓率",
                // Both are below full points and the form prints no reason (domain.md 4.8).
                "reason.missing@资金到位及时率", "reason.missing@政策知晓率",
                // "Operators are printed as ≧ and ═"
                "text.signs@学生受资助人数",
                // "年初预算数 may be blank"
                "funds.initial@年度资金总额",
                // ≧100 of two rates that end at 100 %, as observed of the Yueyang table.
                "target.limit@营养改善计划覆盖率",
                // 有效 has no number.
                "text.vague@减轻贫困学生家庭经济负担",
                // Outputs 40 and satisfaction 20 differ from the national 50 and 10: only a note, the form does not name a scheme.
                "points.dimension");
        says(result, "score.rule@政策知晓率", "9分", "10 × 98 ÷ 100 = 9.8");
        assertEquals(List.of("资金到位及时率", "政策知晓率"), explained(result, Kind.UNEXPLAINED));
        // "Total is arithmetically right (10+86)."
        assertTrue(confirmed(result).anyMatch(s -> s.contains("= 96") && s.contains("打印的96")), Tables.text(result));
        reproduced(result, "学生受资助人数", "10", "");
        assertEquals(0, result.recomputed().compareTo(new BigDecimal("99.8")));
    }

    @Test
    void yinchuan84PlusAtMost10AndYet98() throws IOException {
        AuditResult result = audit(YINCHUAN, SampleStyle.BESIDE);
        expect(result,
                // "the visible rows give 84; with the last (hidden) row … at most 94, yet 98 is printed"
                "score.total", "points.total",
                // "Budget execution 100% is scored 9/10"
                "execution.row@预算执行率",
                // "“2021年12月完成” met exactly is scored 4/5"
                "score.rule@公用经费完成时间",
                // The four rows below full points print no reason (domain.md 4.8).
                "reason.missing@预算执行率", "reason.missing@公用经费完成时间", "reason.missing@效果显著",
                "reason.missing@使学生和老师行个更好的学习和工作环境,做到",
                // All eight actual values that have a target repeat it, sentences included.
                "actual.allcopied",
                // Seven rows with a dash as target have full marks for words alone.
                "score.evidence",
                // The hidden row is missing from 项目效益 (25 of 35): only a note.
                "points.dimension",
                // 效果显著 is a conclusion, its target 改善学校的办学条件 has no number.
                "text.vague@效果显著");
        says(result, "score.total", "98", "84");
        explains(result, "score.total", "84 + 10 = 94", "到不了98");
        says(result, "execution.row@预算执行率", "9分", "10 × min(1, 100.00%) = 10");
        assertEquals("yinchuan.self.10-25-30-35", result.schemeId());
        // "15+35+14.8 = 64.8 confirms the reading": cost and spending agree, so there is no finding about them.
        reproduced(result, "绿化、水电费等成本", "3", "");
    }

    @Test
    void hubeiWeightsFollowFromTheScores() throws IOException {
        AuditResult result = audit(HUBEI, SampleStyle.NATIONAL);
        expect(result,
                // "There is no weight column; scores are printed directly."
                "points.missing", "audit.weights",
                // The form has a column for the initial budget and it is empty.
                "funds.initial@年度资金总额",
                // "≥90%" stands as actual value.
                "actual.operator@退捕渔民抽样调查满意度",
                // All four actual values are the targets' texts, even that sign.
                "actual.allcopied",
                // The name says when, the target says 100 %.
                "text.inname@12月底之前完成");
        // "Hubei-type form: 执行率 20 + 目标 80"; drawn in the national lay-out, another scheme of 20 + 80 is as likely.
        assertTrue(List.of("hubei.self.20-80", "province.self.20-40-40").contains(result.schemeId()), result.schemeId());
        says(result, "audit.weights", "20 + 10 + 10 + 40 = 80", "80分");
        assertEquals(5, result.fit().count(Kind.REPRODUCED), Tables.text(result));
        assertEquals(List.of(), explained(result, Kind.UNEXPLAINED));
    }

    @Test
    void chongqingFullMarksWhateverWasReached() throws IOException {
        AuditResult result = audit(CHONGQING, SampleStyle.NATIONAL);
        expect(result,
                // "97.6 = 90 + 7.6, so every indicator was given full marks": among the rows shown, and the 40 points not shown.
                "score.allfull", "score.total", "points.total",
                // 得分系数100% although 72.74 %
                "score.rule@政府采购执行率",
                // Twelve of six trainings without a reason (domain.md 4.4).
                "actual.far@党性教育培训次数",
                // The column of natures is lost in the source: below 100 % may be good for a rate that is to be controlled.
                "target.operator@财政供养人员控制率", "target.operator@公用经费控制率",
                // The amounts are not legible: the source is incomplete.
                "execution.budget@年度资金总额", "execution.budget@年度资金总额",
                // 50 of the 90 points of the scheme are shown: only a note.
                "points.dimension",
                // Both controlled rates have full marks, which the rule for limits explains.
                "audit.rule");
        says(result, "score.rule@政府采购执行率", "2 × 72.74 ÷ 100 = 1.4548");
        explains(result, "score.total", "57.6 + 40 = 97.6");
        reproduced(result, "预算执行率", "7.6", "10 × 76 ÷ 100");
        assertEquals("chongqing.self.10-90", result.schemeId());
    }

    @Test
    void yueyangRateThatCannotBeExceeded() throws IOException {
        AuditResult result = Tables.SERVICES.auditor().audit("", PublishedForms.declaration(PublishedForms.json(YUEYANG))).get(0);
        // "“≥100%” for a rate is an odd target (cannot be exceeded)"
        expect(result, "target.limit@项目(工程)完成及时率");
        // "400+295+159 = 854 ✓"
        assertTrue(confirmed(result).anyMatch(s -> s.contains("400 + 295 + 159 = 854")), Tables.text(result));
    }

    @Test
    void everyAuditIsAReadablePageInBothLanguages() throws IOException {
        for (AuditResult result : List.of(putuo(), audit(YONGDE, SampleStyle.YUNNAN), audit(YINCHUAN, SampleStyle.BESIDE),
                audit(HUBEI, SampleStyle.NATIONAL), audit(CHONGQING, SampleStyle.NATIONAL))) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                AuditDocument document = new AuditDocuments(locale).of(result);
                String page = new AuditPage(locale).page(document);
                assertTrue(page.contains(result.title()) && page.endsWith("</html>\n"), page);
                for (AuditFinding finding : result.findings()) {
                    String message = finding.finding().message().render(locale);
                    assertTrue(page.contains(message.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                            .replace("'", "&#39;")), message);
                }
                // A text without words shows its key or its placeholder.
                assertTrue(!page.matches("(?s).*(\\{\\d|finding\\.\\w+\\.|variant\\.\\w|total\\.\\w|kind\\.[A-Z]|lead\\.).*"), page);
            }
        }
    }

    @Test
    void everyAuditIsAlsoATextDocument() throws IOException {
        AuditResult result = audit(YINCHUAN, SampleStyle.BESIDE);
        PlannedDocument document = AuditText.plan(new AuditDocuments(Locale.CHINESE).of(result), Locale.CHINESE);
        Path file = folder.resolve("核查报告.docx");
        Tables.SERVICES.formats().documentWriter("docx").orElseThrow().write(document, file);
        assertTrue(Files.size(file) > 4000);
        String text = document.blocks().toString();
        result.findings().forEach(f -> assertTrue(text.contains(f.finding().message().render(Locale.CHINESE)), text));
        assertTrue(text.contains("84 + 10 = 94"), text);
    }

    private static void expect(AuditResult result, String... keys) {
        assertEquals(String.join("\n", Stream.of(keys).sorted().toList()), String.join("\n", Tables.keys(result)),
                () -> Tables.text(result));
    }

    private static AuditFinding finding(AuditResult result, String key) {
        String[] parts = key.split("@");
        return result.findings().stream().filter(f -> f.finding().checkId().endsWith("." + parts[0])
                && (parts.length == 1 || parts[1].equals(f.finding().objectName()))).findFirst().orElseThrow();
    }

    private static void says(AuditResult result, String key, String... words) {
        String message = finding(result, key).finding().message().render(Locale.CHINESE);
        for (String word : words) {
            assertTrue(message.contains(word), () -> "»" + message + "« does not say " + word);
        }
    }

    private static void explains(AuditResult result, String key, String... words) {
        String all = String.join("\n", finding(result, key).explanations().stream().map(m -> m.render(Locale.CHINESE)).toList());
        for (String word : words) {
            assertTrue(all.contains(word), () -> "»" + all + "« does not say " + word);
        }
    }

    private static void reproduced(AuditResult result, String name, String score, String arithmetic) {
        ScoreExplanation row = result.fit().rows().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
        assertEquals(Kind.REPRODUCED, row.kind(), () -> Tables.text(result));
        assertEquals(0, row.due().compareTo(new BigDecimal(score)));
        assertTrue(row.arithmetic().render(Locale.CHINESE).contains(arithmetic));
    }

    private static List<String> explained(AuditResult result, Kind kind) {
        return result.fit().rows().stream().filter(row -> row.kind() == kind).map(ScoreExplanation::name).toList();
    }

    private static Stream<String> confirmed(AuditResult result) {
        return result.confirmed().stream().map(m -> m.render(Locale.CHINESE));
    }
}
