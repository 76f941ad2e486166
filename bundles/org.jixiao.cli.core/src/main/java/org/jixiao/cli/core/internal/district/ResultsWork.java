package org.jixiao.cli.core.internal.district;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jixiao.cli.core.internal.made.MadeValues;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.BudgetDecision;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.Feedback;
import org.jixiao.model.dossier.Problem;
import org.jixiao.model.dossier.Publication;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.results.Accountability;
import org.jixiao.stages.results.BudgetLinkage;
import org.jixiao.stages.results.GradeHistory;
import org.jixiao.stages.results.LastBudget;
import org.jixiao.stages.results.ResultCommands;

/** April to June after the year: opinion, rectification, the next budget, publication, accountability. */
final class ResultsWork {

    private final Desk desk;
    private final Evaluation evaluation;
    private final Scheme scheme;
    private final ResultCommands commands;
    private final LocalDate day;

    ResultsWork(Desk desk, Evaluation evaluation) {
        this.desk = desk;
        this.evaluation = evaluation;
        this.scheme = desk.scheme("national.results");
        this.commands = new ResultCommands(desk.domain(), desk.services().packs(), desk.locale());
        this.day = LocalDate.of(desk.plan().year() + 1, 4, 8);
    }

    void run(LocalDate today) {
        Feedback feedback = feedback();
        desk.attempt(() -> desk.run(commands.receive(desk.dossier(), feedback, scheme, day.plusDays(10))));
        step(feedback, "receive", "unit", 10);
        if (!desk.dossier().getRectifications().isEmpty() && !desk.plan().has(Planted.LATE_RECTIFICATION)) {
            rectify(desk.dossier().getRectifications().getLast());
        }
        link();
        publish();
        GradeHistory history = new GradeHistory(Map.of()).with(desk.plan().year(), evaluation.getGrade());
        for (Accountability.Trigger trigger : Accountability.triggers(desk.dossier(), scheme, history, Map.of(), today)) {
            if (trigger.certain()) {
                desk.seen().add("trigger:certain");
                desk.attempt(() -> desk.run(commands.accountability(desk.dossier(), scheme, trigger)));
            }
        }
    }

    private boolean step(org.jixiao.model.base.WorkItem item, String step, String role, int later) {
        return desk.take(item, scheme, Stage.RESULTS, step, role, day.plusDays(later));
    }

    private Feedback feedback() {
        desk.run(commands.feedback(desk.dossier(), evaluation, scheme, MadeValues.party("区财政局")));
        Feedback feedback = desk.dossier().getFeedbacks().getLast();
        feedback.setText(desk.plan().name() + "自评得分 " + evaluation.getTotal().getPoints().toPlainString() + ",等级" + evaluation.getGrade() + "。"
                + evaluation.getProblems());
        for (String text : new String[] {"项目前期准备不充分", "资金支付集中在第四季度"}) {
            Problem problem = DossierFactory.eINSTANCE.createProblem();
            problem.setId(UUID.randomUUID().toString());
            problem.setText(text);
            feedback.getProblems().add(problem);
        }
        step(feedback, "submit", "performanceOffice", 1);
        feedback.setIssuedOn(day.plusDays(3));
        step(feedback, "send", "finance", 3);
        return feedback;
    }

    private void rectify(Rectification rectification) {
        rectification.setPlan("逐项制定措施,明确责任人和时限。");
        rectification.getItems().forEach(item -> {
            item.setMeasure("完善项目库和支付计划。");
            item.setResponsible(MadeValues.party(desk.person("unitHead")));
        });
        step(rectification, "submit", "unit", 14);
        step(rectification, "confirm", "unitHead", 15);
        rectification.getItems().forEach(item -> {
            item.setDoneOn(day.plusDays(30));
            item.setOutcome("已完成。");
        });
        rectification.setReport("两项问题均已整改。");
        rectification.setReportedOn(day.plusDays(32));
        step(rectification, "report", "unit", 32);
        rectification.setVerifiedBy(MadeValues.party(desk.person("performanceOffice")));
        rectification.setVerifiedOn(day.plusDays(36));
        step(rectification, "close", "performanceOffice", 36);
    }

    private void link() {
        LastBudget last = LastBudget.of(desk.dossier(), evaluation).orElseThrow();
        BudgetLinkage.Proposal proposal = desk.services().stages().linkage().propose(evaluation, desk.plan().year(), new GradeHistory(Map.of()),
                last, scheme);
        desk.run(commands.propose(desk.dossier(), evaluation, scheme, proposal, last.amount()));
        BudgetDecision decision = desk.dossier().getBudgetDecisions().getLast();
        if (!step(decision, "propose", "performanceOffice", 40)) {
            return;
        }
        desk.attempt(() -> desk.run(commands.decide(decision, new ResultCommands.Decided(proposal.action(), null,
                MadeValues.party(desk.person("finance")), day.plusDays(44), "按评价等级执行"))));
        step(decision, "decide", "finance", 44);
    }

    private void publish() {
        desk.run(commands.publication(desk.dossier(), scheme, evaluation.getId(), desk.plan().name() + desk.plan().year() + "年度绩效自评结果"));
        Publication publication = desk.dossier().getPublications().getLast();
        publication.setText("自评得分 " + evaluation.getTotal().getPoints().toPlainString() + " 分,等级“" + evaluation.getGrade() + "”。");
        step(publication, "prepare", "unit", 50);
        publication.setPublishedOn(day.plusDays(55));
        publication.setPlace("区政府门户网站");
        step(publication, "publish", "unitHead", 55);
    }
}
