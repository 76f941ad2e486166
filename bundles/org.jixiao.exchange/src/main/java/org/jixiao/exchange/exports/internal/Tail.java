package org.jixiao.exchange.exports.internal;

import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;

/** Draws the rows below the indicator table; a row whose content is missing is not drawn. */
final class Tail {

	private final FormPen pen;
	private final int labelLast;
	private final int last;
	private int row;

	Tail(FormPen pen, int row, int labelLast, int last) {
		this.pen = pen;
		this.row = row;
		this.labelLast = labelLast;
		this.last = last;
	}

	int draw(Dossier dossier, Evaluation evaluation) {
		line("自评等级", evaluation.getPrintedGrade());
		line("评价结论", evaluation.getConclusions());
		line("存在问题", evaluation.getProblems());
		line("改进措施", evaluation.getImprovements());
		line("其他需要说明的问题", evaluation.getOtherRemarks());
		Party responsible = dossier.getSubject() == null ? null : dossier.getSubject().getResponsible();
		line("项目负责人", responsible == null ? null : responsible.getName());
		line("联系电话", responsible == null ? null : responsible.getPhone());
		line("财务负责人", signatory(evaluation, "finance"));
		line("填报人", signatory(evaluation, "preparer"));
		return row;
	}

	private static String signatory(Evaluation evaluation, String role) {
		return evaluation.getSignatories().stream().filter(p -> role.equals(p.getRole())).map(Party::getName).findFirst().orElse(null);
	}

	private void line(String label, String text) {
		if (text == null || text.isEmpty()) {
			return;
		}
		pen.text(row, 0, labelLast, label, FormPen.LABEL);
		pen.text(row, labelLast + 1, last, text, FormPen.TEXT);
		row++;
	}
}
