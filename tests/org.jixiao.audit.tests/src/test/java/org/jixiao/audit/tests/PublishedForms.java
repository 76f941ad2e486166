package org.jixiao.audit.tests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.exchange.office.samples.SampleForm;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.Subject;

/** The published forms of the folder {@code cases}, as somebody would type them. */
final class PublishedForms {

    private static final Pattern TARGET = Pattern.compile("^(>=|<=|[≥≧≤≦═=><])?(.*)$", Pattern.DOTALL);

    private PublishedForms() {
    }

    static JsonObject json(String id) throws IOException {
        try (InputStream in = PublishedForms.class.getResourceAsStream("/cases/" + id + ".json");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        }
    }

    /** A self-evaluation; amounts may be given as the observations describe their spelling. */
    static SampleForm evaluation(JsonObject json, String... initialAdjustedExecuted) {
        String initial = spelling(initialAdjustedExecuted, 0, decimal(json, "budget_initial"));
        String adjusted = spelling(initialAdjustedExecuted, 1, decimal(json, "budget"));
        String executed = spelling(initialAdjustedExecuted, 2, decimal(json, "executed"));
        List<SampleForm.Row> rows = new ArrayList<>();
        json.getAsJsonArray("indicators").forEach(element -> rows.add(row(element.getAsJsonObject())));
        List<SampleForm.Fund> funds = List.of(
                new SampleForm.Fund("年度资金总额", initial, adjusted, executed, decimal(json, "exec_weight"), text(json, "exec_rate_printed"),
                        decimal(json, "exec_score")),
                new SampleForm.Fund("其中:当年财政拨款", decimal(json, "budget_initial"), decimal(json, "budget"), decimal(json, "executed"),
                        "—", "—", "—"));
        String title = text(json, "title");
        return new SampleForm("项目支出绩效自评表", json.get("year").getAsInt(), text(json, "currency_unit"),
                title.replaceAll("\\s+\\S*自评表.*$", ""), "市主管部门", title.replaceAll("\\s.*$", ""), null, null, funds, rows,
                decimal(json, "total_weight"), decimal(json, "total"), text(json, "grade"));
    }

    private static String spelling(String[] given, int index, String otherwise) {
        return given.length == 0 ? otherwise : given[index];
    }

    private static SampleForm.Row row(JsonObject row) {
        String target = text(row, "target");
        Matcher parts = TARGET.matcher(target);
        parts.matches();
        String unit = text(row, "unit");
        // The note repeats the column 指标性质 where the form has one.
        String note = text(row, "note");
        String sign = parts.group(1) == null && note != null && note.contains("≤") ? "≤" : parts.group(1);
        String value = parts.group(2);
        return new SampleForm.Row(text(row, "level1"), text(row, "level2"), text(row, "name"), sign, value,
                unit != null && value.endsWith(unit) ? null : unit, text(row, "actual"), decimal(row, "weight"), decimal(row, "score"), null);
    }

    /** A declaration: money by its parts, and targets. */
    static Dossier declaration(JsonObject json) {
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setTitle(text(json, "title"));
        dossier.setFiscalYear(json.get("year").getAsInt());
        Subject subject = DossierFactory.eINSTANCE.createSubject();
        subject.setName(text(json, "title"));
        dossier.setSubject(subject);
        ObjectiveSet set = DossierFactory.eINSTANCE.createObjectiveSet();
        dossier.getObjectiveSets().add(set);
        set.getFundRows().add(fund(FundSource.TOTAL, "年度资金总额", json.get("budget").getAsBigDecimal()));
        json.getAsJsonObject("budget_parts").entrySet()
                .forEach(part -> set.getFundRows().add(fund(FundSource.OTHER, part.getKey(), part.getValue().getAsBigDecimal())));
        for (JsonElement element : json.getAsJsonArray("indicators")) {
            JsonObject row = element.getAsJsonObject();
            IndicatorTarget target = DossierFactory.eINSTANCE.createIndicatorTarget();
            target.setLevel1(text(row, "level1"));
            target.setLevel2(text(row, "level2"));
            target.setName(text(row, "name"));
            target.setUnit(text(row, "unit"));
            target.setTarget(quantity(text(row, "target"), text(row, "unit")));
            set.getTargets().add(target);
        }
        return dossier;
    }

    private static FundRow fund(FundSource source, String label, BigDecimal value) {
        FundRow row = DossierFactory.eINSTANCE.createFundRow();
        row.setSource(source);
        row.setLabel(label);
        Amount amount = BaseFactory.eINSTANCE.createAmount();
        amount.setUnit(AmountUnit.WAN_YUAN);
        amount.setValue(value);
        amount.setText(value.toPlainString());
        row.setAdjusted(amount);
        return row;
    }

    private static Quantity quantity(String text, String unit) {
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setText(text);
        quantity.setOperator(text.startsWith("≥") ? Operator.GE : Operator.NONE);
        quantity.setNumber(new BigDecimal(text.replaceAll("[^\\d.]", "")));
        quantity.setUnit(unit);
        quantity.setKind("%".equals(unit) ? QuantityKind.PERCENT : QuantityKind.NUMBER);
        return quantity;
    }

    private static String text(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }

    private static String decimal(JsonObject object, String key) {
        JsonElement value = object.get(key);
        if (value == null || value.isJsonNull()) {
            return null;
        }
        BigDecimal plain = value.getAsBigDecimal().stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
