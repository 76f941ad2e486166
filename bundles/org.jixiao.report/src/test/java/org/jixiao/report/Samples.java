package org.jixiao.report;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.Subject;
import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.model.trace.StepKind;
import org.jixiao.model.trace.TraceFactory;
import org.jixiao.model.trace.TraceInput;
import org.jixiao.model.trace.TraceStep;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.ReportInput;
import org.jixiao.report.model.ReportModelBuilder;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Source;

/** A scored dossier as it lies on disk: a road project with one full row, one deduction and one open row. */
public final class Samples {

    public static final LocalDateTime MADE = LocalDateTime.of(2026, 11, 24, 9, 30);

    public final Dossier dossier = DossierFactory.eINSTANCE.createDossier();
    public final Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();

    public Samples() {
        Subject subject = DossierFactory.eINSTANCE.createSubject();
        subject.setName("农村公路养护");
        subject.setImplementingUnit(party("公路养护中心"));
        dossier.setSubject(subject);
        dossier.setFiscalYear(2026);
        dossier.setCompetentDepartment(party("交通运输局"));
        dossier.getEvaluations().add(evaluation);
        evaluation.setOverallGoal("养护 300 公里");
        evaluation.setProblems("汛期塌方");
        FundRow source = fund(FundSource.FISCAL_CURRENT, "480", "412");
        FundRow total = fund(FundSource.TOTAL, "480", "412");
        total.setPoints(new BigDecimal("10"));
        total.setClaimedScore(new BigDecimal("8.6"));
        total.setResult(scored("8.58"));
        evaluation.getFundRows().add(source);
        evaluation.getFundRows().add(total);
        IndicatorScore full = row("产出指标", "质量指标", "优良路率", "≥85", "85.6", "15", "15");
        full.setResult(scored("15.00"));
        IndicatorScore less = row("产出指标", "数量指标", "日常养护里程", "≥300", "288", "10", "9.6");
        less.setResult(scored("9.60"));
        less.setReason("汛期塌方 12 公里");
        less.setTrace(trace());
        IndicatorScore open = row("满意度指标", "服务对象满意度指标", "司乘满意度", "≥90", "", "10", null);
        ScoreResult interval = BaseFactory.eINSTANCE.createScoreResult();
        interval.setKind(ResultKind.INSUFFICIENT_DATA);
        interval.setLow(new BigDecimal("0.00"));
        interval.setHigh(new BigDecimal("10.00"));
        open.setResult(interval);
        evaluation.getIndicators().addAll(List.of(full, less, open));
        ScoreResult sum = BaseFactory.eINSTANCE.createScoreResult();
        sum.setKind(ResultKind.INTERVAL);
        sum.setLow(new BigDecimal("33.18"));
        sum.setHigh(new BigDecimal("43.18"));
        evaluation.setTotal(sum);
        evaluation.setGrade("差");
        evaluation.setPrintedTotal(new BigDecimal("93.42"));
        evaluation.setPrintedGrade("优");
    }

    public DossierReport report(Locale locale) {
        return new ReportModelBuilder(locale).build("农村公路养护.dossier", dossier, evaluation, "自评 2026.1", List.of(finding()));
    }

    public ReportInput input(Locale locale) {
        return new ReportInput(List.of(report(locale)), List.of(new ReportInput.Refused("旧表.xls", "加密的工作簿", "请提供无密码的文件")), MADE);
    }

    public Finding finding() {
        return new Finding("org.jixiao.checks.score.total", Severity.ERROR, dossier.getId(), evaluation.getId(), evaluation.getId(), null,
                "", Source.cell("自评表.xlsx", "表1", "H20"), Message.literal("总分"), Message.literal("打印的总分为 93.42,合计 33.18"),
                Message.literal("总分不等于各项之和"), Message.literal("更正总分"), Message.literal("总分为各项得分之和"), null, List.of());
    }

    private ScoreTrace trace() {
        ScoreTrace trace = TraceFactory.eINSTANCE.createScoreTrace();
        trace.setTitle("日常养护里程");
        trace.setRuleName("正向比例,封顶");
        trace.setMethodId("org.jixiao.scoring.methods.ratio");
        trace.setMethodName("完成比例法");
        trace.setMethodVersion("1.0");
        trace.setDocumentTitle("财预〔2020〕10号");
        trace.setClauseText("未完成指标值的,按照完成值与指标值的比例计分");
        trace.setSentence("日常养护里程完成288公里,按比例计9.60分(满分10分)。");
        TraceInput input = TraceFactory.eINSTANCE.createTraceInput();
        input.setName("actual");
        input.setLabel("实际完成值");
        input.setNumber(new BigDecimal("288"));
        input.setUnit("公里");
        input.setState(ValueState.REPORTED);
        Provenance cell = BaseFactory.eINSTANCE.createProvenance();
        cell.setFile("自评表.xlsx");
        cell.setSheet("表1");
        cell.setCell("F12");
        input.getProvenance().add(cell);
        TraceInput missing = TraceFactory.eINSTANCE.createTraceInput();
        missing.setName("baseline");
        missing.setState(ValueState.MISSING);
        trace.getInputs().add(input);
        trace.getInputs().add(missing);
        TraceStep step = TraceFactory.eINSTANCE.createTraceStep();
        step.setKind(StepKind.FORMULA);
        step.setLabel("计算");
        step.setExpression("10 × 288 ÷ 300");
        step.setResult(new BigDecimal("9.60"));
        trace.getSteps().add(step);
        return trace;
    }

    private static FundRow fund(FundSource source, String adjusted, String executed) {
        FundRow row = DossierFactory.eINSTANCE.createFundRow();
        row.setSource(source);
        row.setAdjusted(amount(adjusted));
        row.setExecuted(amount(executed));
        return row;
    }

    private static Amount amount(String value) {
        Amount amount = BaseFactory.eINSTANCE.createAmount();
        amount.setValue(new BigDecimal(value));
        amount.setUnit(AmountUnit.WAN_YUAN);
        return amount;
    }

    private static IndicatorScore row(String level1, String level2, String name, String target, String actual, String points,
            String claimed) {
        IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
        row.setLevel1(level1);
        row.setLevel2(level2);
        row.setName(name);
        row.setTarget(quantity(target));
        row.setReported(quantity(actual));
        row.setPoints(new BigDecimal(points));
        row.setClaimedScore(claimed == null ? null : new BigDecimal(claimed));
        return row;
    }

    private static Quantity quantity(String text) {
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setText(text);
        quantity.setKind(text.isEmpty() ? QuantityKind.EMPTY : QuantityKind.NUMBER);
        return quantity;
    }

    private static ScoreResult scored(String points) {
        ScoreResult result = BaseFactory.eINSTANCE.createScoreResult();
        result.setKind(ResultKind.SCORED);
        result.setPoints(new BigDecimal(points));
        return result;
    }

    private static Party party(String name) {
        Party party = BaseFactory.eINSTANCE.createParty();
        party.setName(name);
        return party;
    }
}
