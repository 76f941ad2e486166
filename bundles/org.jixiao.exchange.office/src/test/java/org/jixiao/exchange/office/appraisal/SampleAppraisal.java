package org.jixiao.exchange.office.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.BallotOption;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.appraisal.GroupKind;
import org.jixiao.model.appraisal.ItemAggregation;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.DeadlineKind;
import org.jixiao.model.rules.RulesFactory;

/** A small appraisal: two units with two indicators each, monthly filings due on the 30th, two parts of the comprehensive assessment. */
final class SampleAppraisal {

	private static final AppraisalFactory MAKE = AppraisalFactory.eINSTANCE;

	final Appraisal appraisal = MAKE.createAppraisal();
	final AppraisalGroup group = MAKE.createAppraisalGroup();
	final AppraisedUnit roads;
	final AppraisedUnit ports;

	SampleAppraisal() {
		appraisal.setId("appraisal");
		appraisal.setYear(2026);
		appraisal.setCalendar(RulesFactory.eINSTANCE.createCalendar());
		Deadline monthly = RulesFactory.eINSTANCE.createDeadline();
		monthly.setCode("filing.month");
		monthly.setKind(DeadlineKind.EVERY_MONTH);
		monthly.setDay(30);
		appraisal.getCalendar().getDeadlines().add(monthly);
		group.setId("group");
		group.setName("局直属单位");
		group.setKind(GroupKind.DIRECT_UNIT);
		group.setIndicatorPoints(new BigDecimal("1000"));
		group.getComprehensiveItems().add(RandomAppraisal.item("leaders", "领导评价", ItemAggregation.MEAN, false));
		ComprehensiveItem votes = RandomAppraisal.item("public", "群众评议", ItemAggregation.VOTES, true);
		option(votes, "good", "满意");
		option(votes, "bad", "不满意");
		group.getComprehensiveItems().add(votes);
		appraisal.getGroups().add(group);
		roads = unit("roads", "01", "公路中心");
		ports = unit("ports", "02", "港航中心");
		indicator(roads, "r1", "R1", "新改建公路里程", "1200", "公里", 600);
		indicator(roads, "r2", "R2", "安全生产", null, null, 400);
		indicator(ports, "p1", "P1", "港口吞吐量", "500", "万吨", 1000);
	}

	private static void option(ComprehensiveItem item, String code, String name) {
		BallotOption option = MAKE.createBallotOption();
		option.setCode(code);
		option.setName(name);
		option.setFactor(BigDecimal.ONE);
		item.getOptions().add(option);
	}

	private AppraisedUnit unit(String id, String code, String name) {
		AppraisedUnit unit = MAKE.createAppraisedUnit();
		unit.setId(id);
		unit.setCode(code);
		unit.setName(name);
		group.getUnits().add(unit);
		return unit;
	}

	private static void indicator(AppraisedUnit unit, String id, String code, String name, String target, String measure, int points) {
		AppraisalIndicator indicator = MAKE.createAppraisalIndicator();
		indicator.setId(id);
		indicator.setCode(code);
		indicator.setName(name);
		indicator.setNature(target == null ? Nature.QUALITATIVE : Nature.GE);
		indicator.setTarget(target == null ? null : number(target));
		indicator.setUnit(measure);
		indicator.setPoints(BigDecimal.valueOf(points));
		unit.getIndicators().add(indicator);
	}

	static Quantity number(String text) {
		Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
		quantity.setText(text);
		quantity.setNumber(new BigDecimal(text));
		quantity.setKind(QuantityKind.NUMBER);
		return quantity;
	}

	/** What the roads had reported for March, in time. */
	Filing march(String value) {
		Filing filing = MAKE.createFiling();
		filing.setId("march");
		filing.setPeriod(FilingPeriod.MONTH);
		filing.setOrdinal(3);
		filing.setFiledOn(LocalDate.of(2026, 3, 28));
		FilingEntry entry = MAKE.createFilingEntry();
		entry.setId("march-r1");
		entry.setIndicatorId("r1");
		entry.setValue(number(value));
		entry.setState(ValueState.REPORTED);
		filing.getEntries().add(entry);
		roads.getFilings().add(filing);
		return filing;
	}
}
