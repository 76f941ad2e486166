package org.jixiao.cli.core.internal.district;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jixiao.cli.core.internal.made.MadeValues;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveReview;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.objectives.ObjectiveCommands;
import org.jixiao.stages.objectives.ObjectiveReviews;
import org.jixiao.stages.review.ReviewScorer;

/** October before the year to February: objectives are declared, reviewed twice, and approved with the budget. */
final class ObjectivesWork {

    private final Desk desk;
    private final Scheme scheme;
    private final ObjectiveCommands commands;
    private final LocalDate day;

    ObjectivesWork(Desk desk) {
        this.desk = desk;
        this.scheme = desk.scheme("national.objectives");
        this.commands = new ObjectiveCommands(desk.domain(), desk.services().packs(), desk.locale());
        this.day = LocalDate.of(desk.plan().year() - 1, 10, 12);
    }

    void run() {
        if (!desk.attempt(() -> desk.run(commands.create(desk.dossier(), scheme)))) {
            return;
        }
        ObjectiveSet set = desk.dossier().getObjectiveSets().getLast();
        declare(set);
        if (!submit(set) || !step(set, "confirm", "unitHead", 2) || !pass(set)) {
            return;
        }
        review(set);
        if (desk.plan().has(Planted.POOR_OBJECTIVES)) {
            desk.take(set, scheme, Stage.OBJECTIVES, "refuse", "finance", day.plusDays(30), "审核等级为差");
            desk.seen().add("state:objectives:" + set.getState());
            return;
        }
        if (step(set, "finance-pass", "finance", 30)) {
            LocalDate approved = LocalDate.of(desk.plan().year(), 2, 10);
            desk.run(commands.approval(set, "财预〔%d〕%d号".formatted(desk.plan().year(), 100 + desk.plan().number()), approved));
            desk.take(set, scheme, Stage.OBJECTIVES, "approve", "performanceOffice", approved);
        }
    }

    /** Whether money and work go on: objectives that are not approved are neither watched nor evaluated. */
    static boolean isApproved(Desk desk) {
        return desk.dossier().getObjectiveSets().stream().anyMatch(set -> set.getStatus() == ObjectiveStatus.APPROVED);
    }

    private void declare(ObjectiveSet set) {
        set.setOverallGoal("完成" + desk.plan().name() + "年度任务,资金使用安全规范,服务对象满意。");
        for (ProjectPlan.Target planned : desk.plan().targets()) {
            IndicatorTarget target = DossierFactory.eINSTANCE.createIndicatorTarget();
            target.setId(UUID.randomUUID().toString());
            target.setLevel1(planned.level1());
            target.setLevel2(planned.level2());
            target.setName(planned.name());
            target.setUnit(planned.unit());
            target.setTarget(MadeValues.quantity(planned.sign(), planned.target(), planned.unit()));
            target.setPoints(planned.points());
            set.getTargets().add(target);
        }
    }

    /** A unit that made a mistake is told so, puts it right, and files again. */
    private boolean submit(ObjectiveSet set) {
        IndicatorTarget first = set.getTargets().getFirst();
        if (desk.plan().has(Planted.NO_TARGET_VALUE)) {
            var value = first.getTarget();
            first.setTarget(null);
            step(set, "submit", "unit", 0);
            first.setTarget(value);
        }
        if (desk.plan().has(Planted.WRONG_POINTS)) {
            BigDecimal right = first.getPoints();
            first.setPoints(right.add(BigDecimal.TEN.divide(BigDecimal.valueOf(2))));
            step(set, "submit", "unit", 0);
            first.setPoints(right);
        }
        return step(set, "submit", "unit", 1);
    }

    private boolean pass(ObjectiveSet set) {
        if (desk.plan().has(Planted.SELF_REVIEW)) {
            desk.take(set, scheme, Stage.OBJECTIVES, "pass", "department", desk.person("unit"), day.plusDays(9), "");
        }
        return step(set, "pass", "department", 10);
    }

    private boolean step(ObjectiveSet set, String step, String role, int later) {
        return desk.take(set, scheme, Stage.OBJECTIVES, step, role, day.plusDays(later));
    }

    private void review(ObjectiveSet set) {
        ObjectiveReview review = DossierFactory.eINSTANCE.createObjectiveReview();
        review.setId(UUID.randomUUID().toString());
        review.setReviewer(MadeValues.party(desk.person("finance")));
        review.setDate(day.plusDays(25));
        BigDecimal share = desk.plan().has(Planted.POOR_OBJECTIVES) ? new BigDecimal("0.5") : new BigDecimal(desk.plan().number() % 3 == 0 ? "0.85" : "0.95");
        for (Dimension point : ReviewScorer.leaves(ObjectiveReviews.sheet(scheme).orElseThrow())) {
            DimensionOpinion opinion = DossierFactory.eINSTANCE.createDimensionOpinion();
            opinion.setId(UUID.randomUUID().toString());
            opinion.setDimensionCode(point.getCode());
            opinion.setName(point.getName());
            opinion.setPoints(point.getPoints());
            opinion.setScore(point.getPoints().multiply(share).stripTrailingZeros());
            review.getOpinions().add(opinion);
        }
        set.getReviews().add(review);
        desk.services().stages().objectives().score(scheme, review)
                .ifPresent(result -> desk.attempt(() -> desk.run(commands.record(review, result))));
    }
}
