package org.jixiao.report.internal;

import java.io.IOException;
import org.jixiao.report.ReportTarget;
import org.jixiao.report.ReportWriter;
import org.jixiao.report.ReportKinds;
import org.jixiao.report.model.EvaluationNames;
import org.jixiao.report.model.ReportInput;
import org.jixiao.report.model.StageReport;

/** One document or workbook from a template: about an evaluation, or about one work of another stage. */
public final class TemplateReport implements ReportWriter {

    @Override
    public void write(ReportInput input, ReportTarget target) throws IOException {
        if (input.stages().isEmpty()) {
            target.templates().write(ReportKinds.EVALUATION, EvaluationNames.values(input.dossiers().getFirst(), target.locale()), input.made(), target.file());
        } else {
            StageReport stage = input.stages().getFirst();
            target.templates().write(ReportKinds.ofStage(stage.stage()), stage.values(), input.made(), target.file());
        }
    }
}
