package org.jixiao.ui.exchange.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.ui.common.Texts;

/** Puts what forms become into lines. */
final class DossierLines {

    /** One line: what it says and where it was read. */
    record Line(String name, String target, String actual, String points, String score, CellAddress cell, List<Line> parts) {

        static Line group(String name, List<Line> parts) {
            return new Line(name, "", "", "", "", null, parts);
        }

        /** The line and all below it. */
        Stream<Line> all() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Line::all));
        }
    }

    private final Texts texts;

    DossierLines(Texts texts) {
        this.texts = texts;
    }

    /** The lines of the forms on a sheet; of several each is a group of its own. */
    List<Line> of(List<FormPreview> forms) {
        return forms.size() == 1 ? describe(forms.getFirst())
                : forms.stream().map(form -> Line.group(text(form.dossier().getTitle()), describe(form))).toList();
    }

    private List<Line> describe(FormPreview form) {
        Dossier dossier = form.dossier();
        List<Line> all = new ArrayList<>();
        List<Line> identity = new ArrayList<>();
        add(identity, "import.rows.layout", form.form().mapping().name(Locale.getDefault()));
        add(identity, "import.rows.subject", dossier.getSubject() == null ? null : dossier.getSubject().getName());
        add(identity, "import.rows.year", dossier.getFiscalYear() == 0 ? null : Integer.toString(dossier.getFiscalYear()));
        add(identity, "import.rows.department", name(dossier.getCompetentDepartment()));
        add(identity, "import.rows.agency", name(dossier.getAgency()));
        all.add(Line.group(texts.get("import.rows.identity"), identity));
        group(all, "import.rows.funds", dossier.getFundRows(), DossierLines::fund);
        dossier.getEvaluations().forEach(evaluation -> {
            group(all, "import.rows.funds", evaluation.getFundRows(), DossierLines::fund);
            group(all, "import.rows.indicators", evaluation.getIndicators(), DossierLines::score);
        });
        dossier.getObjectiveSets().forEach(set -> {
            group(all, "import.rows.funds", set.getFundRows(), DossierLines::fund);
            group(all, "import.rows.indicators", set.getTargets(), DossierLines::target);
        });
        dossier.getMonitoringReports().forEach(report -> {
            group(all, "import.rows.funds", report.getFundRows(), DossierLines::fund);
            group(all, "import.rows.indicators", report.getRows(), DossierLines::monitored);
        });
        dossier.getExAnteEvaluations().forEach(evaluation -> group(all, "import.rows.opinions", evaluation.getOpinions(), DossierLines::opinion));
        dossier.getObjectiveSets().stream().flatMap(set -> set.getReviews().stream())
                .forEach(review -> group(all, "import.rows.opinions", review.getOpinions(), DossierLines::opinion));
        return all;
    }

    private <T> void group(List<Line> all, String key, List<T> rows, Function<T, Line> line) {
        if (!rows.isEmpty()) {
            all.add(Line.group(texts.get(key, rows.size()), rows.stream().map(line).toList()));
        }
    }

    private void add(List<Line> lines, String key, String value) {
        lines.add(Line.group(texts.get("import.rows.pair", texts.get(key),
                value == null || value.isBlank() ? texts.get("import.rows.missing") : value), List.of()));
    }

    private static String name(Party party) {
        return party == null ? null : party.getName();
    }

    private static Line fund(FundRow row) {
        return new Line(text(row.getLabel()), amount(row.getAdjusted() == null ? row.getInitial() : row.getAdjusted()), amount(row.getExecuted()),
                number(row.getPoints()), number(row.getClaimedScore()), cell(row.getProvenance()), List.of());
    }

    private static Line score(IndicatorScore row) {
        return new Line(text(row.getName()), quantity(row.getTarget()), quantity(row.getReported()), number(row.getPoints()),
                number(row.getClaimedScore()), cell(row.getProvenance()), List.of());
    }

    private static Line target(IndicatorTarget row) {
        return new Line(text(row.getName()), quantity(row.getTarget()), "", number(row.getPoints()), "", cell(row.getProvenance()), List.of());
    }

    private static Line monitored(MonitoringRow row) {
        return new Line(text(row.getName()), quantity(row.getTarget()), quantity(row.getActual()), "", "", cell(row.getProvenance()), List.of());
    }

    private static Line opinion(DimensionOpinion row) {
        return new Line(text(row.getName()), "", text(row.getGrade()), number(row.getPoints()), number(row.getScore()), cell(row.getProvenance()),
                List.of());
    }

    private static CellAddress cell(List<Provenance> provenance) {
        return provenance.stream().map(Provenance::getCell).filter(c -> c != null && !c.isBlank()).findFirst()
                .map(CellAddress::parse).orElse(null);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String quantity(Quantity quantity) {
        return quantity == null ? "" : text(quantity.getText());
    }

    private static String amount(Amount amount) {
        return amount == null ? "" : amount.getText() != null ? amount.getText() : number(amount.getValue());
    }
}
