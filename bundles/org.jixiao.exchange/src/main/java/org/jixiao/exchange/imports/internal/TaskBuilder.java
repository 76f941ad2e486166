package org.jixiao.exchange.imports.internal;

import java.util.ArrayList;
import java.util.List;

import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.recognise.TableLine;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.dossier.DepartmentTask;
import org.jixiao.model.dossier.DossierFactory;

/** Makes the yearly tasks of a department. */
final class TaskBuilder {

	private final FormParts parts;
	private final AmountUnit unit;

	TaskBuilder(FormParts parts, AmountUnit unit) {
		this.parts = parts;
		this.unit = unit;
	}

	List<DepartmentTask> tasks() {
		List<DepartmentTask> tasks = new ArrayList<>();
		for (TableLine line : parts.form.table(FormMapping.TASKS)) {
			DepartmentTask task = DossierFactory.eINSTANCE.createDepartmentTask();
			task.setName(IndicatorBuilder.text(line, Fields.TASK_NAME));
			task.setContent(IndicatorBuilder.text(line, Fields.TASK_CONTENT));
			task.setTotal(parts.values.amount(line.values().get(Fields.TASK_TOTAL), unit));
			task.setFiscal(parts.values.amount(line.values().get(Fields.TASK_FISCAL), unit));
			task.setOther(parts.values.amount(line.values().get(Fields.TASK_OTHER), unit));
			task.setExecuted(parts.values.amount(line.values().get(Fields.TASK_EXECUTED), unit));
			task.setCompletion(IndicatorBuilder.text(line, Fields.TASK_COMPLETION));
			task.setPoints(parts.values.points(line.values().get(Fields.TASK_POINTS)));
			task.setClaimedScore(parts.values.points(line.values().get(Fields.TASK_SCORE)));
			parts.origins.add(task.getProvenance(), line, "name", Fields.TASK_NAME, "content", Fields.TASK_CONTENT, "total", Fields.TASK_TOTAL, "fiscal",
					Fields.TASK_FISCAL, "other", Fields.TASK_OTHER, "executed", Fields.TASK_EXECUTED, "completion", Fields.TASK_COMPLETION, "points",
					Fields.TASK_POINTS, "claimedScore", Fields.TASK_SCORE);
			tasks.add(task);
		}
		return tasks;
	}
}
