package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.appraisal.analysis.Lever;
import org.jixiao.appraisal.analysis.Levers;
import org.jixiao.appraisal.analysis.WhatIf;
import org.jixiao.appraisal.edit.Change;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.scoring.api.Decimals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao appraisal what-if}: what another value or weight would change; without one, which single value would bring a better class. */
@Command(name = "what-if")
final class AppraisalWhatIfCommand extends AppraisalFileCommand {

    @Parameters(index = "1", paramLabel = "UNIT", descriptionKey = "appraisal.unit")
    private String unit;

    @Option(names = "--indicator", paramLabel = "NAME", descriptionKey = "appraisal.whatIf.indicator", order = 1)
    private String indicator;

    @Option(names = "--value", paramLabel = "NUMBER", descriptionKey = "appraisal.whatIf.value", order = 2)
    private BigDecimal value;

    @Option(names = "--points", paramLabel = "NUMBER", descriptionKey = "appraisal.whatIf.points", order = 3)
    private BigDecimal points;

    AppraisalWhatIfCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        Appraisal appraisal = load();
        AppraisedUnit about = unit(appraisal, unit);
        LocalDate today = today();
        if (indicator == null) {
            return levers(appraisal, about, today);
        }
        if (value == null && points == null) {
            throw usage("usage.missing", "--value, --points");
        }
        String wanted = indicator.strip();
        AppraisalIndicator changed = about.getIndicators().stream().filter(i -> wanted.equals(i.getCode()) || wanted.equals(i.getName())).findFirst()
                .orElseThrow(() -> usage("usage.explain", indicator));
        List<Change> changes = new ArrayList<>();
        if (value != null) {
            changes.add(Change.set(changed, Literals.APPRAISAL_INDICATOR__RECOGNISED, quantity(changed)));
        }
        if (points != null) {
            changes.add(Change.set(changed, Literals.APPRAISAL_INDICATOR__POINTS, points));
        }
        List<WhatIf.Row> rows = WhatIf.of(desk().engine(), appraisal, AppraisalEngine.WHOLE_YEAR, today, changes).stream()
                .filter(WhatIf.Row::isChanged).toList();
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("appraisal what-if").name("exit").value(ExitCode.OK.code()).name("changed").beginArray();
                for (WhatIf.Row row : rows) {
                    json.beginObject().name("code").value(row.before().points().unit().getCode()).name("name").value(row.before().points().unit().getName());
                    json.name("totalBefore").value(row.before().points().total().text()).name("totalAfter").value(row.after().points().total().text());
                    json.name("placeBefore").value(place(row.before())).name("placeAfter").value(place(row.after()));
                    json.name("classBefore").value(String.join("/", row.before().classes())).name("classAfter").value(String.join("/", row.after().classes()));
                    json.endObject();
                }
                json.endArray();
            });
            return ExitCode.OK;
        }
        TextTable table = new TextTable("  ").text(texts().get("appraisal.column.unit")).number(texts().get("column.total"))
                .number(texts().get("appraisal.column.then")).number(texts().get("appraisal.column.place")).number(texts().get("appraisal.column.then"))
                .text(texts().get("appraisal.column.class")).text(texts().get("appraisal.column.then"));
        rows.forEach(row -> table.row(row.before().points().unit().getName(), row.before().points().total().text(), row.after().points().total().text(),
                place(row.before()), place(row.after()), String.join("/", row.before().classes()), String.join("/", row.after().classes())));
        say(rows.isEmpty() ? List.of() : table.lines(environment().width()));
        say("  " + texts().get("appraisal.whatIf.count", rows.size()));
        return ExitCode.OK;
    }

    private static String place(UnitStanding standing) {
        return AppraisalResultCommands.Results.place(standing);
    }

    private Quantity quantity(AppraisalIndicator changed) {
        Quantity quantity = changed.getTarget() == null ? BaseFactory.eINSTANCE.createQuantity() : EcoreUtil.copy(changed.getTarget());
        quantity.eUnset(org.jixiao.model.base.BasePackage.Literals.QUANTITY__OPERATOR);
        quantity.setKind(quantity.getKind() == QuantityKind.PERCENT ? QuantityKind.PERCENT : QuantityKind.NUMBER);
        quantity.setNumber(value);
        quantity.setText(Decimals.plain(value));
        return quantity;
    }

    private ExitCode levers(Appraisal appraisal, AppraisedUnit about, LocalDate today) {
        AppraisalResult result = desk().score(appraisal, AppraisalEngine.WHOLE_YEAR, today);
        List<Lever> levers = Levers.of(desk().engine(), result, about, today, environment().cancellation());
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("appraisal what-if").name("exit").value(ExitCode.OK.code()).name("levers").beginArray();
                for (Lever lever : levers) {
                    json.beginObject().name("indicator").value(lever.indicator().getName());
                    JsonOutput.number(json, "from", lever.from());
                    JsonOutput.number(json, "to", lever.to());
                    JsonOutput.number(json, "gained", lever.gained());
                    JsonOutput.number(json, "total", lever.total());
                    json.name("class").value(lever.className()).endObject();
                }
                json.endArray();
            });
            return ExitCode.OK;
        }
        TextTable table = new TextTable("  ").text(texts().get("appraisal.column.indicator")).number(texts().get("appraisal.column.now"))
                .number(texts().get("appraisal.column.enough")).number(texts().get("appraisal.column.gained")).number(texts().get("column.total"))
                .text(texts().get("appraisal.column.class"));
        levers.forEach(l -> table.row(l.indicator().getName(), l.from() == null ? "" : Decimals.plain(l.from()), Decimals.plain(l.to()),
                Decimals.plain(l.gained()), Decimals.plain(l.total()), l.className()));
        say(levers.isEmpty() ? List.of() : table.lines(environment().width()));
        say("  " + texts().get("appraisal.whatIf.levers", levers.size()));
        return ExitCode.OK;
    }
}
