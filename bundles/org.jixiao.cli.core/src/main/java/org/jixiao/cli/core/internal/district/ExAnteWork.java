package org.jixiao.cli.core.internal.district;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.cli.core.internal.made.MadeValues;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.base.Chapters;
import org.jixiao.stages.exante.ExAnteCommands;
import org.jixiao.stages.exante.ExAnteEngine;
import org.jixiao.stages.exante.ReportOutline;

/** September before the year: experts look at the project, and the performance office concludes. */
final class ExAnteWork {

    private static final BigDecimal POOR = new BigDecimal("0.5");

    private final Desk desk;
    private final Scheme scheme;
    private final LocalDate day;

    ExAnteWork(Desk desk) {
        this.desk = desk;
        this.scheme = desk.scheme("national.ex-ante");
        this.day = LocalDate.of(desk.plan().year() - 1, 9, 5);
    }

    void run() {
        if (desk.plan().has(Planted.NO_EX_ANTE)) {
            return;
        }
        ExAnteCommands commands = new ExAnteCommands(desk.domain(), desk.services().packs(), desk.locale());
        desk.run(commands.create(desk.dossier(), scheme, MadeValues.party("诚信绩效评价事务所"), day));
        ExAnteEvaluation evaluation = desk.dossier().getExAnteEvaluations().getLast();
        for (String expert : List.of("杨教授", "朱研究员", "秦高工")) {
            desk.attempt(() -> desk.run(commands.addExpert(evaluation, scheme, MadeValues.party(expert))));
        }
        step(evaluation, "submit", "unit", 0);
        step(evaluation, "confirm", "unitHead", 1);
        if (desk.plan().has(Planted.NOT_INDEPENDENT)) {
            evaluation.setEvaluator(MadeValues.party(desk.plan().unit()));
            step(evaluation, "commission", "department", 2);
            evaluation.setEvaluator(MadeValues.party("诚信绩效评价事务所"));
        }
        step(evaluation, "commission", "department", 3);
        score(evaluation);
        report(evaluation);
        step(evaluation, "evaluate", "expert", 12);
        conclude(commands, evaluation);
    }

    private void step(ExAnteEvaluation evaluation, String step, String role, int later) {
        desk.take(evaluation, scheme, Stage.EX_ANTE, step, role, day.plusDays(later));
    }

    /** Experts differ a little: the second and the third take a tenth off some points. */
    private void score(ExAnteEvaluation evaluation) {
        boolean poor = desk.plan().has(Planted.NOT_SUPPORTED);
        int line = 0;
        for (DimensionOpinion opinion : evaluation.getOpinions()) {
            BigDecimal points = opinion.getPoints();
            boolean less = (line++ + desk.plan().number()) % 7 == 0;
            BigDecimal share = poor ? POOR : less ? new BigDecimal("0.9") : BigDecimal.ONE;
            opinion.setScore(points.multiply(share).stripTrailingZeros());
            opinion.setOpinion(poor ? "立项依据不充分,资金需求未经测算。" : less ? "佐证材料可再充实。" : null);
        }
    }

    private void report(ExAnteEvaluation evaluation) {
        for (ReportOutline.Part part : ReportOutline.parts(evaluation, Optional.of(scheme))) {
            Chapters.write(evaluation.getSections(), part.title(), desk.plan().name() + ":" + part.title() + "已按规定开展评估,申请资金 "
                    + desk.plan().budget().toPlainString() + " 万元。");
        }
        evaluation.setSuggestions("按评审意见细化预算和绩效目标。");
    }

    private void conclude(ExAnteCommands commands, ExAnteEvaluation evaluation) {
        ExAnteEngine.Assessment assessment = desk.services().stages().exAnte().assess(evaluation, scheme);
        boolean part = assessment.conclusion() == Conclusion.SUPPORT_AFTER_ADJUSTMENT;
        desk.attempt(() -> desk.run(commands.conclude(evaluation, assessment, new ExAnteCommands.Concluded(assessment.conclusion(),
                part ? Desk.amount(desk.plan().budget()) : null, ""))));
        boolean refused = assessment.conclusion() == Conclusion.NO_SUPPORT;
        LocalDate on = day.plusDays(15);
        desk.take(evaluation, scheme, Stage.EX_ANTE, refused ? "refuse" : "support", "performanceOffice", on, refused ? "评分低于七十分" : "");
        desk.seen().add("state:ex-ante:" + evaluation.getState());
    }
}
