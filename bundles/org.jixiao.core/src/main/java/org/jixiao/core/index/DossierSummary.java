package org.jixiao.core.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.jixiao.core.document.Money;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.MonitoringReport;

/** Takes from a dossier what a portfolio list shows. */
final class DossierSummary {

    private static final int RATE_DIGITS = 8;

    private DossierSummary() {
    }

    static IndexEntry of(String path, Dossier dossier, IndexDuties duties) {
        Optional<ObjectiveProgress> objectives = ObjectiveProgress.of(dossier);
        Optional<Evaluation> evaluation = last(dossier.getEvaluations());
        Optional<FundRow> funds = funds(dossier, evaluation);
        BigDecimal budget = funds.map(FundRow::getAdjusted).map(DossierSummary::money).orElse(null);
        BigDecimal executed = funds.map(FundRow::getExecuted).map(DossierSummary::money).orElse(null);
        Optional<ScoreResult> total = evaluation.map(Evaluation::getTotal);
        Stage stage = stage(dossier);
        Optional<WorkItem> item = newest(dossier, stage);
        return new IndexEntry(path, null, dossier.getId(), title(dossier),
                dossier.getSubject() == null ? null : name(dossier.getSubject().getKind()),
                dossier.getSubject() == null ? null : dossier.getSubject().getCode(), name(dossier.getAgency()),
                name(dossier.getCompetentDepartment()), dossier.getFiscalYear() == 0 ? null : dossier.getFiscalYear(), name(stage),
                item.map(WorkItem::getState).orElse(null), item.map(WorkItem::getDueDate).orElse(null),
                evaluation.map(DossierSummary::scheme).orElse(null), budget, executed, rate(executed, budget),
                last(dossier.getMonitoringReports()).map(MonitoringReport::getLight).filter(light -> light != Light.UNKNOWN)
                        .map(DossierSummary::name).orElse(null),
                total.map(DossierSummary::low).orElse(null), total.map(DossierSummary::high).orElse(null),
                evaluation.map(Evaluation::getGrade).orElse(null), evaluation.map(Evaluation::getPrintedTotal).orElse(null), null, null,
                objectives.map(ObjectiveProgress::low).orElse(null), objectives.map(ObjectiveProgress::high).orElse(null), duties);
    }

    private static String title(Dossier dossier) {
        String title = dossier.getTitle();
        if ((title == null || title.isBlank()) && dossier.getSubject() != null) {
            return dossier.getSubject().getName();
        }
        return title;
    }

    /** The evaluation's own fund block counts before the dossier's; never several rows added up: the total row is the total. */
    private static Optional<FundRow> funds(Dossier dossier, Optional<Evaluation> evaluation) {
        return evaluation.flatMap(e -> total(e.getFundRows())).or(() -> total(dossier.getFundRows()))
                .or(() -> last(dossier.getMonitoringReports()).flatMap(report -> total(report.getFundRows())))
                .or(() -> last(dossier.getObjectiveSets()).flatMap(set -> total(set.getFundRows())));
    }

    private static Optional<FundRow> total(List<FundRow> rows) {
        return rows.stream().filter(row -> row.getSource() == FundSource.TOTAL).findFirst();
    }

    private static BigDecimal money(Amount amount) {
        return Money.inWanYuan(amount).orElse(null);
    }

    private static BigDecimal rate(BigDecimal executed, BigDecimal budget) {
        if (executed == null || budget == null || budget.signum() == 0) {
            return null;
        }
        return executed.divide(budget, RATE_DIGITS, RoundingMode.HALF_UP);
    }

    private static BigDecimal low(ScoreResult total) {
        return total.getKind() == ResultKind.SCORED ? total.getPoints() : total.getLow();
    }

    private static BigDecimal high(ScoreResult total) {
        return total.getKind() == ResultKind.SCORED ? total.getPoints() : total.getHigh();
    }

    private static Stage stage(Dossier dossier) {
        if (!dossier.getFeedbacks().isEmpty() || !dossier.getRectifications().isEmpty() || !dossier.getPublications().isEmpty()
                || !dossier.getBudgetDecisions().isEmpty() || !dossier.getAccountabilityCases().isEmpty()) {
            return Stage.RESULTS;
        }
        if (!dossier.getEvaluations().isEmpty()) {
            return Stage.EVALUATION;
        }
        if (!dossier.getMonitoringReports().isEmpty()) {
            return Stage.MONITORING;
        }
        if (!dossier.getObjectiveSets().isEmpty()) {
            return Stage.OBJECTIVES;
        }
        return dossier.getExAnteEvaluations().isEmpty() ? null : Stage.EX_ANTE;
    }

    private static Optional<WorkItem> newest(Dossier dossier, Stage stage) {
        if (stage == null) {
            return Optional.empty();
        }
        return switch (stage) {
            case EX_ANTE -> last(dossier.getExAnteEvaluations()).map(WorkItem.class::cast);
            case OBJECTIVES -> last(dossier.getObjectiveSets()).map(WorkItem.class::cast);
            case MONITORING -> last(dossier.getMonitoringReports()).map(WorkItem.class::cast);
            case EVALUATION -> last(dossier.getEvaluations()).map(WorkItem.class::cast);
            default -> last(dossier.getAccountabilityCases()).map(WorkItem.class::cast)
                    .or(() -> last(dossier.getRectifications())).or(() -> last(dossier.getFeedbacks()))
                    .or(() -> last(dossier.getPublications())).or(() -> last(dossier.getBudgetDecisions()));
        };
    }

    private static String scheme(Evaluation evaluation) {
        if (evaluation.getSchemeId() == null) {
            return null;
        }
        return evaluation.getSchemeVersion() == null ? evaluation.getSchemeId()
                : evaluation.getSchemeId() + " " + evaluation.getSchemeVersion();
    }

    private static String name(Party party) {
        return party == null ? null : party.getName();
    }

    private static String name(Enumerator value) {
        return value == null ? null : value.getName();
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
