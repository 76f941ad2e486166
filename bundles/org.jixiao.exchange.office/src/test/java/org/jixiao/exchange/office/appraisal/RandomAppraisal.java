package org.jixiao.exchange.office.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jixiao.exchange.quantity.ModelQuantities;
import org.jixiao.exchange.quantity.ParseContext;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.model.appraisal.Adjustment;
import org.jixiao.model.appraisal.AdjustmentKind;
import org.jixiao.model.appraisal.Appeal;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.BallotCount;
import org.jixiao.model.appraisal.BallotOption;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.appraisal.GroupKind;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.jixiao.model.appraisal.IndicatorOrigin;
import org.jixiao.model.appraisal.ItemAggregation;
import org.jixiao.model.appraisal.LastYearResult;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.model.appraisal.Misreporting;
import org.jixiao.model.appraisal.TierPlacement;
import org.jixiao.model.appraisal.TrackingNote;
import org.jixiao.model.appraisal.UnitVeto;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.appraisal.VerificationKind;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.rules.RuleItem;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.ScoringRule;

/** Appraisals of any content, as far as an appraisal accepts it. */
final class RandomAppraisal {

	static final AppraisalFactory MAKE = AppraisalFactory.eINSTANCE;
	static final int YEAR = 2026;
	private static final List<String> WORDS = List.of("公路养护里程", "007", "1.50", "3月", "=1+1", "运输 安全", "“项目”建设", "a|b\\c", "第一行\n第二行", "是", "100%", "Road",
			"2026-03-01", "无", "_x000A_");
	private static final List<String> METHODS = List.of("completion-ratio", "decreasing-quantity", "veto", "base-plus-minus", "composite", "accumulation",
			"direct-deduction");
	private static final QuantityParser PARSER = new QuantityParser();

	private final Random random;
	private int names;

	RandomAppraisal(long seed) {
		random = new Random(seed);
	}

	Appraisal make() {
		Appraisal appraisal = MAKE.createAppraisal();
		appraisal.setId(id());
		appraisal.setTitle("考评");
		appraisal.setYear(YEAR);
		appraisal.getGroups().add(group("局直属单位", GroupKind.DIRECT_UNIT));
		appraisal.getGroups().add(group("县区局", GroupKind.COUNTY_BUREAU));
		for (AppraisalGroup group : appraisal.getGroups()) {
			for (int i = random.nextInt(1, 4); i > 0; i--) {
				group.getUnits().add(unit(group));
			}
		}
		return appraisal;
	}

	private AppraisalGroup group(String name, GroupKind kind) {
		AppraisalGroup group = MAKE.createAppraisalGroup();
		group.setId(id());
		group.setName(name);
		group.setKind(kind);
		group.setIndicatorPoints(new BigDecimal("1000"));
		group.getComprehensiveItems().add(item("leaders", "领导评价", ItemAggregation.TRIMMED_MEAN, false));
		group.getComprehensiveItems().add(item("secret", "部门互评", ItemAggregation.MEAN, true));
		group.getComprehensiveItems().add(item("tasks", "临时性重要工作", ItemAggregation.SUM, false));
		ComprehensiveItem votes = item("public", "群众评议", ItemAggregation.VOTES, true);
		for (String option : List.of("优秀", "良好", "一般", "差")) {
			BallotOption box = MAKE.createBallotOption();
			box.setCode("o" + votes.getOptions().size());
			box.setName(option);
			box.setFactor(BigDecimal.ONE);
			votes.getOptions().add(box);
		}
		group.getComprehensiveItems().add(votes);
		var tier = MAKE.createTierRule();
		tier.setName("一档");
		tier.setPoints(new BigDecimal("600"));
		group.getTierRules().add(tier);
		return group;
	}

	static ComprehensiveItem item(String code, String name, ItemAggregation aggregation, boolean anonymous) {
		ComprehensiveItem item = MAKE.createComprehensiveItem();
		item.setId(id());
		item.setCode(code);
		item.setName(name);
		item.setFullPoints(new BigDecimal("100"));
		item.setAggregation(aggregation);
		item.setAnonymous(anonymous);
		return item;
	}

	private AppraisedUnit unit(AppraisalGroup group) {
		AppraisedUnit unit = MAKE.createAppraisedUnit();
		unit.setId(id());
		unit.setName(name());
		unit.setCode(random.nextBoolean() ? "U" + names : null);
		unit.setHead(party());
		int count = random.nextInt(1, 5);
		BigDecimal share = new BigDecimal(1000 / count);
		for (int i = 0; i < count; i++) {
			unit.getIndicators().add(indicator(i == 0 ? new BigDecimal("1000").subtract(share.multiply(BigDecimal.valueOf(count - 1L))) : share));
		}
		for (int month : random.ints(1, 13).distinct().limit(random.nextInt(3)).sorted().toArray()) {
			filing(unit, FilingPeriod.MONTH, month);
		}
		if (random.nextBoolean()) {
			filing(unit, FilingPeriod.HALF_YEAR, 1);
		}
		content(unit, group);
		return unit;
	}

	private AppraisalIndicator indicator(BigDecimal points) {
		AppraisalIndicator indicator = MAKE.createAppraisalIndicator();
		indicator.setId(id());
		indicator.setName(name());
		indicator.setCode(random.nextBoolean() ? "00" + names : null);
		indicator.setCategory(any(IndicatorCategory.values()));
		indicator.setOrigin(any(IndicatorOrigin.values()));
		indicator.setNature(any(Nature.values()));
		indicator.setDirection(any(Direction.values()));
		indicator.setUnit(any("公里", "%", "万元", "", null));
		indicator.setTarget(quantity());
		indicator.setPoints(points);
		indicator.setResponsible(party());
		indicator.setLibraryIndicatorId(random.nextBoolean() ? id() : null);
		for (int i = random.nextInt(3); i > 0; i--) {
			indicator.getPlannedShares().add(decimal());
			indicator.getEvidenceRequired().add(any(WORDS.toArray(String[]::new)));
			indicator.getInputs().add(parameter("input" + i));
		}
		if (random.nextInt(4) > 0) {
			indicator.setRule(rule(2));
		}
		return indicator;
	}

	private ScoringRule rule(int depth) {
		ScoringRule rule = RulesFactory.eINSTANCE.createScoringRule();
		rule.setId(id());
		rule.setMethodId(random.nextInt(6) == 0 ? "org.example.other-method" : "org.jixiao.scoring.methods." + any(METHODS.toArray(String[]::new)));
		rule.setName(text());
		rule.setNote(text());
		rule.setClauseId(text());
		for (int i = random.nextInt(3); i > 0; i--) {
			rule.getParameters().add(parameter("p" + i));
		}
		for (int i = depth > 0 ? random.nextInt(3) : 0; i > 0; i--) {
			RuleItem item = RulesFactory.eINSTANCE.createRuleItem();
			item.setId(id());
			item.setName("分项" + ++names);
			item.setPoints(decimal());
			item.setRule(rule(depth - 1));
			rule.getItems().add(item);
		}
		return rule;
	}

	private void filing(AppraisedUnit unit, FilingPeriod period, int ordinal) {
		Filing filing = MAKE.createFiling();
		filing.setId(id());
		filing.setPeriod(period);
		filing.setOrdinal(ordinal);
		filing.setFiledOn(random.nextBoolean() ? LocalDate.of(YEAR, 12, random.nextInt(1, 29)) : null);
		filing.setFiler(party());
		filing.setReport(text());
		filing.setNote(text());
		for (AppraisalIndicator indicator : unit.getIndicators()) {
			if (random.nextInt(4) > 0 || filing.getEntries().isEmpty()) {
				filing.getEntries().add(entry(indicator));
			}
		}
		unit.getFilings().add(filing);
	}

	private FilingEntry entry(AppraisalIndicator indicator) {
		FilingEntry entry = MAKE.createFilingEntry();
		entry.setId(id());
		entry.setIndicatorId(indicator.getId());
		entry.setValue(number());
		entry.setState(any(ValueState.REPORTED, ValueState.ESTIMATED, ValueState.DISPUTED));
		entry.setProgress(text());
		entry.setClaimedScore(random.nextBoolean() ? decimal() : null);
		evidence(entry.getEvidence());
		if (random.nextInt(3) == 0) {
			entry.getInputs().add(parameter("count:e1"));
		}
		return entry;
	}

	private void content(AppraisedUnit unit, AppraisalGroup group) {
		for (int i = random.nextInt(3); i > 0; i--) {
			unit.getVerifications().add(visit(unit, i));
			unit.getBallots().add(ballot(i));
			unit.getAdjustments().add(adjustment(i));
			unit.getNotes().add(note(unit, i));
			unit.getAppeals().add(appeal(unit, i));
			unit.getLeaderScores().add(mark("leaders", "领导" + i, null));
			unit.getLeaderScores().add(mark("secret", null, null));
			unit.getLeaderScores().add(mark("tasks", "领导" + i, "任务" + i));
			unit.getPastResults().add(0, result(YEAR - 2 - unit.getPastResults().size() - (3 - i)));
		}
		sortYears(unit);
		if (random.nextBoolean()) {
			unit.setLastYear(result(YEAR - 1));
			UnitVeto veto = MAKE.createUnitVeto();
			veto.setId(id());
			veto.setReason(name());
			veto.setDate(day());
			veto.setDecidedBy(party());
			veto.setDocumentNumber(text());
			unit.getVetoes().add(veto);
		}
		if (group.getKind() == GroupKind.COUNTY_BUREAU) {
			TierPlacement tier = MAKE.createTierPlacement();
			tier.setRank(3);
			tier.setTotal(11);
			tier.setTierName(random.nextBoolean() ? "一档" : null);
			tier.setPoints(random.nextBoolean() ? new BigDecimal("600") : null);
			evidence(tier.getEvidence());
			unit.setTier(tier);
		}
	}

	private static void sortYears(AppraisedUnit unit) {
		List<LastYearResult> sorted = unit.getPastResults().stream().sorted((a, b) -> b.getYear() - a.getYear()).toList();
		unit.getPastResults().clear();
		unit.getPastResults().addAll(sorted);
	}

	private Verification visit(AppraisedUnit unit, int number) {
		Verification visit = MAKE.createVerification();
		visit.setId(id());
		visit.setNumber(random.nextBoolean() ? "V" + number : null);
		visit.setDate(day());
		visit.setKind(any(VerificationKind.values()));
		visit.getInspectors().add(someone());
		visit.getInspectors().add(someone());
		visit.setSummary(text());
		for (AppraisalIndicator indicator : unit.getIndicators()) {
			if (random.nextBoolean()) {
				VerificationEntry entry = MAKE.createVerificationEntry();
				entry.setId(id());
				entry.setIndicatorId(indicator.getId());
				entry.setReported(number());
				entry.setVerified(random.nextBoolean() ? number() : null);
				entry.setMisreporting(any(Misreporting.values()));
				entry.setFinding(name());
				evidence(entry.getEvidence());
				visit.getEntries().add(entry);
			}
		}
		return visit;
	}

	private Ballot ballot(int number) {
		Ballot ballot = MAKE.createBallot();
		ballot.setId(id());
		ballot.setItemCode("public");
		ballot.setDate(LocalDate.of(YEAR, 11, number));
		ballot.setVoters(random.nextBoolean() ? 200 : null);
		ballot.setSpoiled(random.nextBoolean() ? random.nextInt(5) : null);
		evidence(ballot.getEvidence());
		for (int i = random.nextInt(5); i > 0; i--) {
			BallotCount count = MAKE.createBallotCount();
			count.setOptionCode("o" + (i - 1));
			count.setVotes(random.nextInt(40));
			ballot.getCounts().add(count);
		}
		return ballot;
	}

	private Adjustment adjustment(int number) {
		Adjustment adjustment = MAKE.createAdjustment();
		adjustment.setId(id());
		adjustment.setKind(any(AdjustmentKind.values()));
		adjustment.setPoints(new BigDecimal(random.nextInt(1, 30) + ".5" + (random.nextBoolean() ? "0" : "")));
		adjustment.setReason("表彰" + number + any("", "\n二", " 三"));
		adjustment.setAwardKey(text());
		adjustment.setDocumentNumber(text());
		adjustment.setDate(random.nextBoolean() ? day() : null);
		adjustment.setDecidedBy(party());
		evidence(adjustment.getEvidence());
		return adjustment;
	}

	private TrackingNote note(AppraisedUnit unit, int number) {
		TrackingNote note = MAKE.createTrackingNote();
		note.setId(id());
		note.setDate(LocalDate.of(YEAR, 4, number));
		note.setText("情况" + number);
		note.setAuthor(party());
		note.setIndicatorId(random.nextBoolean() ? unit.getIndicators().getFirst().getId() : null);
		note.setProblem(random.nextBoolean());
		if (note.isProblem()) {
			note.setCorrectBy(LocalDate.of(YEAR, 6, 1));
			note.setCorrection(text());
			note.setCorrectedOn(LocalDate.of(YEAR, 5, 20));
			note.setCheckedBy(party());
		}
		evidence(note.getEvidence());
		return note;
	}

	private Appeal appeal(AppraisedUnit unit, int number) {
		Appeal appeal = MAKE.createAppeal();
		appeal.setId(id());
		appeal.setRaisedOn(LocalDate.of(YEAR, 12, number));
		appeal.setRaisedBy(party());
		appeal.setText("异议" + number);
		appeal.setIndicatorId(random.nextBoolean() ? unit.getIndicators().getFirst().getId() : null);
		appeal.setWanted(random.nextBoolean() ? decimal() : null);
		return appeal;
	}

	private LeaderScore mark(String item, String leader, String title) {
		LeaderScore mark = MAKE.createLeaderScore();
		mark.setId(id());
		mark.setItemCode(item);
		if (leader != null) {
			mark.setLeader(someone());
			mark.getLeader().setName(leader);
		}
		mark.setTitle(title);
		mark.setScore(new BigDecimal(random.nextInt(60, 100) + any("", ".5", ".50")));
		mark.setDate(random.nextBoolean() ? day() : null);
		mark.setComment(text());
		return mark;
	}

	private LastYearResult result(int year) {
		LastYearResult result = MAKE.createLastYearResult();
		result.setYear(year);
		result.setState(any(ValueState.values()));
		result.setTotal(random.nextBoolean() ? decimal() : null);
		result.setRank(random.nextBoolean() ? random.nextInt(1, 20) : null);
		result.setClassName(text());
		result.setUnqualified(any(true, false, null));
		result.setSource(text());
		return result;
	}

	private void evidence(List<Evidence> list) {
		for (int i = random.nextInt(3); i > 0; i--) {
			Evidence evidence = BaseFactory.eINSTANCE.createEvidence();
			evidence.setId(id());
			evidence.setTitle("照片" + i);
			evidence.setFile(any("a.jpg", null));
			evidence.setNote(any("x|y", null, "两\n行"));
			list.add(evidence);
		}
	}

	private Quantity quantity() {
		return switch (random.nextInt(5)) {
		case 0 -> null;
		case 1 -> ModelQuantities.of(PARSER.parse(any("≥95%", "12", "1200.50", "完成率达到90%", "优良", "6月底前"), ParseContext.plain()));
		default -> number();
		};
	}

	private Quantity number() {
		Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
		BigDecimal number = decimal();
		quantity.setText(number.toPlainString());
		quantity.setNumber(number);
		quantity.setKind(org.jixiao.model.base.QuantityKind.NUMBER);
		return quantity;
	}

	private Parameter parameter(String name) {
		Parameter parameter = BaseFactory.eINSTANCE.createParameter();
		parameter.setName(name);
		parameter.setValue(any("1", "2.50", "是", "a=b"));
		return parameter;
	}

	private Party party() {
		return random.nextBoolean() ? null : someone();
	}

	private Party someone() {
		Party party = BaseFactory.eINSTANCE.createParty();
		party.setName(any("张三", "Li Si", "王|五"));
		party.setRole(any("科长", null));
		party.setPhone(any("0731-123", null));
		return party;
	}

	private BigDecimal decimal() {
		return new BigDecimal(any("0", "12", "12.50", "0.125", "123456789012.345678901", "1200", "7.0"));
	}

	private LocalDate day() {
		return LocalDate.of(YEAR, random.nextInt(1, 13), random.nextInt(1, 29));
	}

	private String text() {
		return random.nextInt(3) == 0 ? null : any(WORDS.toArray(String[]::new));
	}

	private String name() {
		return any("名称", "指标 ", "Name ") + ++names;
	}

	@SafeVarargs
	private <T> T any(T... choices) {
		return choices[random.nextInt(choices.length)];
	}

	static String id() {
		return UUID.randomUUID().toString();
	}
}
