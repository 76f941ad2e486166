package org.jixiao.exchange.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.Subject;

/** Makes dossiers of everything a form can hold, the awkward things first. The same seed gives the same dossier. */
final class RandomDossiers extends RandomContent {

	private static final List<String> VALUES = List.of("≥266米", "≧735", "═100", ">=90%", "=100%", "100", "007", "1,234.50", "1e3", "2021年12月完成", "12月底前", "及时", "—", "/",
			"优", "完成", "0", "-3.5", "≥266米\n且不少于10公里", "12/31", "=SUM(A1)", "TRUE", "86.19%", "\uFF11\uFF12\uFF13", "达成预期指标", "0.1", "_x0041_", "2370人", "　全角　", "1600元/亩");
	private static final List<String> NAMES = List.of("道路养护里程", "满意度", "1", "指标完成率(%)", "新增面积(≥平方米)", "第一行\n第二行", "使学生和老师有个更好的环境", "完成率", "A&B<C>\"D\"", "2023");
	private static final List<String> TEXTS = List.of("资金到位晚", "0012", "=1+1", "第一条:\n第二条:", "100%", "无", "超额完成", "'引号", "true", "2022-01-01");

	RandomDossiers(long seed) {
		super(new Random(seed));
	}

	Dossier dossier(int indicators) {
		Dossier dossier = DossierFactory.eINSTANCE.createDossier();
		dossier.setFiscalYear(random.nextInt(8) == 0 ? 0 : 2018 + random.nextInt(8));
		Subject subject = DossierFactory.eINSTANCE.createSubject();
		subject.setKind(SubjectKind.PROJECT);
		subject.setName("项目" + pick(List.of("", "甲\n乙", "(二期)", "2022年度")) + random.nextInt(100));
		subject.setCode(random.nextBoolean() ? null : pick(List.of("007", "0001234567890123456789", "51000022Y000005164375", "A1")));
		dossier.setSubject(subject);
		dossier.setTitle(subject.getName());
		if (random.nextBoolean()) {
			subject.setImplementingUnit(party("某某学校"));
			dossier.setAgency(party("某某学校"));
		}
		if (random.nextBoolean()) {
			Party department = party("市教育局");
			department.setCode(random.nextBoolean() ? "0301" : null);
			dossier.setCompetentDepartment(department);
		}
		dossier.getEvaluations().add(evaluation(indicators));
		return dossier;
	}

	private Evaluation evaluation(int indicators) {
		Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
		evaluation.setKind(EvaluationKind.SELF);
		evaluation.setAmountUnit(random.nextBoolean() ? AmountUnit.YUAN : AmountUnit.WAN_YUAN);
		evaluation.setOverallGoal(maybe(TEXTS));
		evaluation.setActualGoal(maybe(TEXTS));
		evaluation.setConclusions(maybe(TEXTS));
		evaluation.setProblems(maybe(TEXTS));
		evaluation.setImprovements(maybe(TEXTS));
		evaluation.setPrintedGrade(maybe(GRADES));
		if (random.nextInt(5) > 0) {
			for (FundSource source : FundSource.values()) {
				if (source == FundSource.TOTAL || random.nextBoolean()) {
					evaluation.getFundRows().add(fund(source, evaluation.getAmountUnit()));
				}
			}
		}
		String[] levels = new String[2];
		for (int i = 0; i < indicators; i++) {
			level(levels, i);
			evaluation.getIndicators().add(indicator(levels[0], levels[1]));
		}
		if (random.nextBoolean()) {
			evaluation.setPrintedTotal(new BigDecimal("98.62"));
			evaluation.setPrintedTotalPoints(new BigDecimal("100"));
		}
		return evaluation;
	}

	private FundRow fund(FundSource source, AmountUnit unit) {
		FundRow row = DossierFactory.eINSTANCE.createFundRow();
		row.setSource(source);
		row.setInitial(amount(unit));
		row.setAdjusted(amount(unit));
		// At least one filled cell: a block without any is an empty template.
		row.setExecuted(source == FundSource.TOTAL ? number("215457.6", unit) : amount(unit));
		row.setRateText(random.nextBoolean() ? null : pick(List.of("86.19%", "100%", "1", "—")));
		if (source == FundSource.TOTAL) {
			row.setPoints(random.nextInt(4) == 0 ? null : BigDecimal.TEN);
			row.setClaimedScore(random.nextInt(4) == 0 ? null : new BigDecimal("8.62"));
		}
		return row;
	}

	private Amount amount(AmountUnit unit) {
		return switch (random.nextInt(7)) {
		case 0 -> null;
		case 1 -> number("250,000.00", unit);
		case 2 -> number("0", unit);
		case 3 -> number("123456789012.3456", unit);
		case 4 -> number("0.1", unit);
		case 5 -> number("12.5", unit == AmountUnit.YUAN ? AmountUnit.WAN_YUAN : AmountUnit.YUAN);
		default -> number(random.nextInt(100000) + "." + (1 + random.nextInt(9999)), unit);
		};
	}

	private static Amount number(String text, AmountUnit unit) {
		Amount amount = BaseFactory.eINSTANCE.createAmount();
		amount.setText(text);
		amount.setUnit(unit);
		amount.setValue(new BigDecimal(text.replace(",", "")));
		return amount;
	}

	private IndicatorScore indicator(String level1, String level2) {
		IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
		row.setLevel1(level1);
		row.setLevel2(level2);
		row.setName(pick(NAMES));
		row.setCore(random.nextInt(6) == 0);
		row.setTarget(quantity());
		row.setReported(quantity());
		row.setPoints(random.nextInt(6) == 0 ? null : new BigDecimal(pick(List.of("10", "0", "2.5", "0.1", "33.33"))));
		row.setClaimedScore(random.nextInt(6) == 0 ? null : new BigDecimal(pick(List.of("10", "0", "2.45", "0.1", "8.62"))));
		row.setReason(maybe(TEXTS));
		if (row.getTarget() == null && row.getReported() == null && row.getPoints() == null && row.getClaimedScore() == null) {
			row.setPoints(BigDecimal.ONE);
		}
		return row;
	}

	private Quantity quantity() {
		if (random.nextInt(7) == 0) {
			return null;
		}
		Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
		quantity.setText(pick(VALUES));
		return quantity;
	}
}
