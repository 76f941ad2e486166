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
        return report.title() + "\n" + report.kind() + "\n" + report.values().dump();
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
                report.values().rows("chapters").stream().map(c -> c.text("heading")).toList());
        String text = text(report);
        for (String word : List.of("事前绩效评估报告", "total=70.00", "conclusion=调整后支持", "byPoints=调整后支持", "evaluator=某咨询公司", "experts=甲、乙", "达到 200万元",
                "chapters[0].texts[0].title=立项背景\nchapters[0].texts[0].text=超期服役里程占三成", "texts[1].title=评估思路\nchapters[1].texts[1].text=\n",
                "parts[0].name=立项必要性\nparts[0].full=20\nparts[0].score=14.00", "[立项必要性, 目的明确具体, 5, 4, 3, 3.50, 甲:目的不够具体]",
                "thresholds=90分以上予以支持、70分以上调整后支持、0分以上不予支持", "supported=250.00", "conclusionText=压减机械费", "partsChart=各项得分: 立项必要性 14.00 / 20")) {
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
        assertTrue(text.contains("heading=How it was evaluated") && text.contains("title=Approach\n"), text);
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
        for (String word : List.of("total=100.00", "grade=优", "consequence=直接进入下一步预算安排流程", "approvalNumber=财预〔2026〕1号", "goal=完成养护300公里", "mediumGoal=\n",
                "funds[0].source=年度资金总额\nfunds[0].initial=\nfunds[0].adjusted=300.00", "indicators[0].target=≥300公里\nindicators[0].mediumTarget=\nindicators[0].points=60",
                "pointsTotal=100", "reviews[0].reviewer=王科", "reviews[0].total=100.00", "reviews[0].opinion=同意")) {
            assertTrue(one.contains(word), () -> "missing: " + word + " in " + one);
        }
        String two = text(reports.getLast());
        for (String word : List.of("adjustmentReason=政策变化", "baseVersion=1", change("养护里程", "修改", "年度指标值", "≥300公里", "≥200公里"),
                change("养护里程", "修改", "性质", "未注明", "≥"), change("群众满意度", "修改", "标准类别", "", "行业标准"))) {
            assertTrue(two.replaceAll("changes\\[\\d+]", "changes").contains(word), () -> "missing: " + word + " in " + two);
        }
        assertEquals(0, reports.getLast().values().rows("reviews").size(), "the new version was not reviewed yet");
    }

    private static String change(String name, String change, String field, String before, String after) {
        return "changes.name=" + name + "\nchanges.change=" + change + "\nchanges.field=" + field + "\nchanges.before=" + before + "\nchanges.after=" + after + "\n";
    }
}
