package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.Nature;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.library.StandardBasis;
import org.jixiao.model.rules.Scheme;
import org.jixiao.report.model.ExAnteReports;
import org.jixiao.report.model.ObjectiveReports;
import org.jixiao.report.model.StageReport;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.exante.ExAnteCommands;
import org.jixiao.stages.exante.ExAnteEngine;
import org.jixiao.stages.exante.ReportOutline;
import org.jixiao.stages.objectives.ObjectiveCommands;
import org.junit.jupiter.api.Test;

/** What the reports of the stages before evaluation say. */
class StageReportsTest {

    private final Stages stages = new Stages();
    private final Dossier dossier = Watched.project("300");

    private static String text(StageReport report) {
        StringBuilder text = new StringBuilder(report.title()).append('\n').append(report.kind()).append('\n').append(report.result()).append('\n');
        report.facts().forEach(f -> text.append(f.name()).append(' ').append(f.value()).append('\n'));
        for (StageReport.Chapter chapter : report.chapters()) {
            text.append('#').append(chapter.heading()).append('\n');
            for (StageReport.Block block : chapter.blocks()) {
                switch (block) {
                    case StageReport.Words words -> text.append(words.title()).append('|').append(words.text()).append('\n');
                    case StageReport.Grid grid -> {
                        text.append(grid.columns().stream().map(StageReport.Column::head).toList()).append('\n');
                        grid.rows().forEach(row -> text.append(row).append('\n'));
                    }
                }
            }
        }
        return text.toString();
    }

    private ExAnteEvaluation evaluated() throws Refused {
        Scheme scheme = Stages.scheme("pidu.ex-ante");
        ExAnteCommands commands = new ExAnteCommands(stages.domain, Stages.INSTALLED.packs(), Locale.CHINA);
        stages.run(commands.begin(dossier, scheme, Watched.party("某咨询公司"), LocalDate.of(2025, 9, 1)));
        ExAnteEvaluation evaluation = dossier.getExAnteEvaluations().getLast();
        stages.run(commands.addExpert(evaluation, scheme, Watched.party("甲")));
        stages.run(commands.addExpert(evaluation, scheme, Watched.party("乙")));
        evaluation.getOpinions().forEach(o -> o.setScore(new BigDecimal(o.getReviewer().getName().equals("甲") ? "4" : "3")));
        evaluation.getOpinions().getFirst().setOpinion("目的不够具体");
        stages.run(commands.write(evaluation, "立项背景", "超期服役里程占三成"));
        stages.run(commands.conclude(evaluation, new ExAnteEngine(Stages.INSTALLED.packs()).assess(evaluation, scheme),
                new ExAnteCommands.Concluded(Conclusion.SUPPORT_AFTER_ADJUSTMENT, Cases.amount(new BigDecimal("250"), AmountUnit.WAN_YUAN), "压减机械费")));
        return evaluation;
    }

    @Test
    void theExAnteReportHasTheChaptersScoresAndConclusion() throws Refused {
        ExAnteEvaluation evaluation = evaluated();
        StageReport report = new ExAnteReports(Stages.INSTALLED.packs(), Locale.CHINA).build("a.dossier", dossier).getFirst();
        assertEquals(List.of("评估对象基本情况", "评估工作开展情况", "综合评估情况与评估结论", "相关建议", "其他需要说明的问题"),
                report.chapters().stream().map(StageReport.Chapter::heading).toList());
        String text = text(report);
        for (String word : List.of("事前绩效评估报告", "70.00  调整后支持", "评估方 某咨询公司", "评估人员 甲、乙", "达到 200万元", "立项背景|超期服役里程占三成",
                "评估思路|尚未填写。", "[立项必要性, 20, 14.00]", "[立项必要性, 目的明确具体, 5, 4, 3, 3.50, 甲:目的不够具体]",
                "综合得分 70.00 分。按分数线(90分以上予以支持、70分以上调整后支持、0分以上不予支持):调整后支持。", "支持金额:250.00万元。", "压减机械费")) {
            assertTrue(text.contains(word), () -> "missing: " + word + " in " + text);
        }
        assertFalse(text.contains("可持续性"), "an optional part that nobody uses is left out");
        assertEquals(14, ReportOutline.parts(evaluation, java.util.Optional.of(Stages.scheme("pidu.ex-ante"))).size());
    }

    @Test
    void aReportInEnglishHasNoChineseOfItsOwn() throws Refused {
        evaluated();
        String text = text(new ExAnteReports(Stages.INSTALLED.packs(), Locale.ENGLISH).build("", dossier).getFirst());
        for (String word : List.of("评估", "合计", "尚未", "stage.", "chapter.", "part.")) {
            assertFalse(text.replaceAll("立项\\S*|郫都\\S*|绩效目标合理性", "").contains(word), () -> word + " in " + text);
        }
        assertTrue(text.contains("#How it was evaluated") && text.contains("Approach|Not written yet."), text);
    }

    @Test
    void theReportOfAnAdjustedVersionSaysWhatChanged() throws Refused {
        Scheme scheme = Stages.scheme("national.objectives");
        ObjectiveCommands commands = new ObjectiveCommands(stages.domain, Stages.INSTALLED.packs(), Locale.CHINA);
        stages.run(commands.create(dossier, scheme));
        ObjectiveSet first = dossier.getObjectiveSets().getFirst();
        first.setOverallGoal("完成养护300公里");
        Watched.target(first, "养护里程", "产出指标", "数量指标", "≥300公里", "60");
        Watched.target(first, "群众满意度", "满意度指标", "服务对象满意度指标", "≥90%", "40");
        stages.run(commands.beginReview(first, scheme, Watched.party("王科"), LocalDate.of(2026, 1, 5)));
        first.getReviews().getFirst().getOpinions().forEach(o -> o.setScore(o.getPoints()));
        first.getReviews().getFirst().setOpinion("同意");
        first.setStatus(ObjectiveStatus.APPROVED);
        first.setApprovalNumber("财预〔2026〕1号");
        stages.run(commands.adjust(dossier, scheme, "政策变化"));
        dossier.getObjectiveSets().getLast().getTargets().getFirst().setTarget(Cases.quantity("≥200公里"));
        dossier.getObjectiveSets().getLast().getTargets().getFirst().setNature(Nature.GE);
        dossier.getObjectiveSets().getLast().getTargets().getLast().setBasis(StandardBasis.INDUSTRY);
        List<StageReport> reports = new ObjectiveReports(Stages.INSTALLED.packs(), Locale.CHINA).build("a.dossier", dossier);
        assertEquals(List.of("绩效目标申报审核报告 第1版", "绩效目标申报审核报告 第2版"), reports.stream().map(StageReport::kind).toList());
        String one = text(reports.getFirst());
        for (String word : List.of("100.00  优  →  直接进入下一步预算安排流程", "预算批复 财预〔2026〕1号", "年度目标|完成养护300公里", "中期目标|尚未填写。",
                "[年度资金总额, , 300.00]", "[产出指标, 数量指标, 养护里程, ≥300公里, , 60, , ]", "[合计, , , , , 100, , ]",
                "审核结果:100.00  优。后果:直接进入下一步预算安排流程。\n总体意见:同意")) {
            assertTrue(one.contains(word), () -> "missing: " + word + " in " + one);
        }
        String two = text(reports.getLast());
        assertTrue(two.contains("调整原因|政策变化") && two.contains("[养护里程, 修改, 年度指标值, ≥300公里, ≥200公里]"), two);
        assertTrue(two.contains("[养护里程, 修改, 性质, 未注明, ≥]") && two.contains("[群众满意度, 修改, 标准类别, , 行业标准]"), two);
        assertTrue(two.contains("#审核情况\n|尚未填写。"), two);
    }
}
