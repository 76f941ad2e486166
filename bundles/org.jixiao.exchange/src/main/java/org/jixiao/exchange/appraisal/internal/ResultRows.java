package org.jixiao.exchange.appraisal.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jixiao.appraisal.filing.FilingState;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.Points;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.appraisal.FilingKey;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.scoring.api.Message;

/** Tables that are only written: results, and who has filed. */
public final class ResultRows {

	private final Locale locale;

	/** Rows in a language. */
	public ResultRows(Locale locale) {
		this.locale = locale;
	}

	/** One row for each unit, in the order of the ranking. What is open stands as least and most points with the reason. */
	public List<Map<String, Object>> results(AppraisalResult result) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (GroupResult group : result.groups()) {
			group.standings().forEach(standing -> rows.add(result(group.group(), standing)));
		}
		return rows;
	}

	private Map<String, Object> result(AppraisalGroup group, UnitStanding standing) {
		UnitPoints points = standing.points();
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("group", group.getName());
		row.put("unitCode", points.unit().getCode());
		row.put("unitName", points.unit().getName());
		row.put("rank", standing.rank().map(Object.class::cast).orElse(standing.best() + "–" + standing.worst()));
		row.put("indicatorScore", value(points.indicatorPart()));
		row.put("keyPerformanceScore", value(points.keyPerformance()));
		row.put("comprehensive", value(points.comprehensive()));
		row.put("tierPoints", points.tier().map(t -> value(t.points())).orElse(null));
		row.put("bonus", points.adjustments().bonus());
		row.put("deduction", points.adjustments().deduction());
		row.put("filingDeduction", points.filings().deduction());
		row.put("total", value(points.total()));
		row.put("className", String.join("/", standing.classes()));
		row.put("unqualified", standing.unqualified().orElse(null));
		row.put("vetoReason", texts(points.vetoes()));
		row.put("consequences", texts(standing.consequences().stream().map(c -> c.text()).toList()));
		row.put("lateFilings", points.filings().late());
		row.put("missingFilings", points.filings().missing());
		row.put("open", texts(points.problems()));
		return row;
	}

	private static Object value(Points points) {
		return points.isSettled() ? points.low() : points.text();
	}

	private String texts(List<Message> messages) {
		return messages.stream().map(m -> m.render(locale)).collect(Collectors.joining("\n"));
	}

	/** Which unit has filed for which period, as of a day. */
	public PlannedSheet overview(Appraisal appraisal, LocalDate today) {
		PlannedSheet sheet = new PlannedSheet(AppraisalWords.sheet(AppraisalTable.OVERVIEW, locale));
		List<AppraisedUnit> units = appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).filter(u -> !u.getIndicators().isEmpty()).toList();
		sheet.text(1, 0, AppraisalWords.WORDS.word("column.unitCode", locale), SheetPen.HEAD).width(0, 10);
		sheet.text(1, 1, AppraisalWords.WORDS.word("column.unitName", locale), SheetPen.HEAD).width(1, 20);
		int width = 2;
		for (int u = 0; u < units.size(); u++) {
			List<Filings.Standing> year = Filings.of(appraisal, units.get(u), 12, today);
			sheet.text(u + 2, 0, units.get(u).getCode(), SheetPen.BODY).text(u + 2, 1, units.get(u).getName(), SheetPen.BODY);
			for (int i = 0; i < year.size(); i++) {
				if (u == 0) {
					sheet.text(1, i + 2, PeriodWords.of(new FilingKey(year.get(i).period(), year.get(i).ordinal()), locale), SheetPen.HEAD).width(i + 2, 10);
				}
				sheet.text(u + 2, i + 2, state(year.get(i)), SheetPen.BODY);
				width = Math.max(width, i + 3);
			}
		}
		return sheet.text(0, 0, AppraisalWords.title(AppraisalTable.OVERVIEW, locale, appraisal.getYear()), SheetPen.TITLE).height(0, 30)
				.merge(0, 0, 0, width - 1).freeze(2, 2).print(new PlannedSheet.Print(true, 1, 1, "&P / &N"));
	}

	private String state(Filings.Standing standing) {
		FilingState state = standing.state();
		String day = standing.filing() == null ? "" : Objects.toString(standing.filing().getFiledOn(), "");
		return switch (state) {
		case IN_TIME -> day;
		case LATE -> AppraisalWords.fill("overview.late", locale, day);
		default -> state.label(locale);
		};
	}
}
