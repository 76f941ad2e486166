package org.jixiao.exchange.exports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.internal.Ticks;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.DeviationKind;
import org.jixiao.model.dossier.DeviationReason;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Likelihood;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;

/** What a monitoring report says. */
public final class MonitoringValues extends StageValues {

	private static final String TICK = "√";
	private static final String DEVIATION = "deviation.";
	private static final String LIKELIHOOD = "likelihood.";

	private final MonitoringReport report;

	/** For one report of a dossier. */
	public MonitoringValues(Dossier dossier, MonitoringReport report) {
		super(dossier, report, Written.unit(Written.ofFunds(report.getFundRows())));
		this.report = report;
	}

	@Override
	Object value(String name) {
		return switch (name) {
		case "goal" -> report.getOverallGoal();
		case "done" -> report.getGoalProgress();
		case "conclusions" -> report.getConclusion();
		case "months" -> report.getMonthTo() == 0 ? "当前" : report.getMonthFrom() + "—" + report.getMonthTo() + "月";
		default -> identity(name);
		};
	}

	@Override
	List<? extends EObject> rows(String table) {
		return switch (table) {
		case "funds" -> report.getFundRows();
		case "indicators" -> report.getRows();
		default -> throw new IllegalArgumentException("form template @" + table);
		};
	}

	@Override
	Object cell(String table, EObject row, String name) {
		return table.equals("funds") ? Written.fund(row, name) : row((MonitoringRow) row, name);
	}

	private static Object row(MonitoringRow row, String name) {
		if (name.startsWith(DEVIATION)) {
			return deviation(row, DeviationKind.valueOf(name.substring(DEVIATION.length()).toUpperCase(Locale.ROOT)));
		}
		if (name.startsWith(LIKELIHOOD)) {
			return row.getLikelihood() == Likelihood.valueOf(name.substring(LIKELIHOOD.length()).toUpperCase(Locale.ROOT)) ? TICK : null;
		}
		return switch (name) {
		case "level1" -> row.getLevel1();
		case "level2" -> row.getLevel2();
		case "name" -> row.getName();
		case "target.whole" -> FormPen.whole(row.getTarget(), row.getName(), row.getUnit(), row.getNature(), true);
		case "actual.whole" -> FormPen.whole(row.getActual(), row.getName(), row.getUnit(), row.getNature(), false);
		case "projected.whole" -> FormPen.whole(row.getProjected(), row.getName(), row.getUnit(), row.getNature(), false);
		case "reason" -> reason(row);
		case "likelihood" -> switch (row.getLikelihood()) {
		case CERTAIN -> "确定能";
		case POSSIBLE -> "有可能";
		case IMPOSSIBLE -> "完全不可能";
		case UNKNOWN -> null;
		};
		case "remark" -> row.getRemark();
		default -> throw new IllegalArgumentException("form template " + name);
		};
	}

	/** The first deviation of a kind: its text, or a tick where it has none or one that would be read as a tick. */
	private static String deviation(MonitoringRow row, DeviationKind kind) {
		return row.getDeviations().stream().filter(d -> d.getKind() == kind).findFirst()
				.map(d -> d.getText() == null || Ticks.isTick(d.getText()) || Ticks.isNoTick(d.getText()) ? TICK : d.getText()).orElse(null);
	}

	/** The second reason of the kind "other": the column for explanations. */
	private static String reason(MonitoringRow row) {
		return row.getDeviations().stream().filter(d -> d.getKind() == DeviationKind.OTHER).skip(1).findFirst().map(DeviationReason::getText).orElse(null);
	}

	@Override
	List<Message> leftOut(Set<String> places, SubjectKind form) {
		List<Message> left = new ArrayList<>(super.leftOut(places, form));
		for (MonitoringRow row : report.getRows()) {
			List<DeviationKind> met = new ArrayList<>();
			for (DeviationReason deviation : row.getDeviations()) {
				long before = met.stream().filter(deviation.getKind()::equals).count();
				met.add(deviation.getKind());
				String kind = deviation.getKind().getName().toLowerCase(Locale.ROOT);
				boolean placed = before == 0 ? places.contains("indicators." + DEVIATION + kind)
						: before == 1 && deviation.getKind() == DeviationKind.OTHER && places.contains("indicators.reason");
				boolean kept = deviation.getText() == null ? before == 0 : !Ticks.isTick(deviation.getText()) && !Ticks.isNoTick(deviation.getText());
				if (!placed || !kept) {
					left.add(Message.of("export.left.deviation", String.valueOf(row.getName()), Message.of("field.ind.deviation." + kind)));
				}
			}
		}
		return left;
	}
}
