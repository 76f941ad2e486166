package org.jixiao.packs.tests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;

/** Makes dossiers of the published forms, as an importer would: text and reading of every value, and where it came from. */
final class Cases {

    private static final Pattern NUMBER = Pattern.compile("([≥≧>=≤≦<═]*)\\s*(-?[\\d.]+)\\s*(%?)\\s*(.*)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})年(\\d{1,2})月.*");

    private Cases() {
    }

    static Dossier load(String name) {
        try (var reader = new InputStreamReader(Cases.class.getResourceAsStream("/cases/" + name + ".json"), StandardCharsets.UTF_8)) {
            return dossier(JsonParser.parseReader(reader).getAsJsonObject());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Dossier dossier(JsonObject json) {
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setId(json.get("id").getAsString());
        dossier.setTitle(json.get("title").getAsString());
        dossier.setFiscalYear(json.get("year").getAsInt());
        dossier.setSubject(DossierFactory.eINSTANCE.createSubject());
        dossier.getSubject().setKind(json.get("kind").getAsString().startsWith("department") ? SubjectKind.DEPARTMENT : SubjectKind.PROJECT);
        Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
        evaluation.setId(UUID.randomUUID().toString());
        dossier.getEvaluations().add(evaluation);
        AmountUnit unit = json.get("currency_unit").getAsString().equals("元") ? AmountUnit.YUAN : AmountUnit.WAN_YUAN;
        evaluation.setAmountUnit(unit);
        evaluation.getFundRows().add(funds(json, unit));
        int line = 12;
        for (JsonElement row : json.getAsJsonArray("indicators")) {
            evaluation.getIndicators().add(row(row.getAsJsonObject(), line++));
        }
        evaluation.setPrintedTotal(decimal(json, "total"));
        evaluation.setPrintedGrade(text(json, "grade"));
        return dossier;
    }

    private static FundRow funds(JsonObject json, AmountUnit unit) {
        FundRow row = DossierFactory.eINSTANCE.createFundRow();
        row.setId(UUID.randomUUID().toString());
        row.setLabel("年度资金总额");
        row.setAdjusted(amount(decimal(json, "budget"), unit));
        row.setExecuted(amount(decimal(json, "executed"), unit));
        row.setPoints(decimal(json, "exec_weight"));
        row.setClaimedScore(decimal(json, "exec_score"));
        row.getProvenance().add(cell("adjusted", "D7"));
        row.getProvenance().add(cell("executed", "E7"));
        return row;
    }

    private static IndicatorScore row(JsonObject json, int line) {
        IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
        row.setId(UUID.randomUUID().toString());
        row.setLevel1(text(json, "level1"));
        row.setLevel2(text(json, "level2"));
        row.setName(text(json, "name"));
        row.setUnit(text(json, "unit"));
        row.setTarget(quantity(text(json, "target")));
        row.setReported(quantity(text(json, "actual")));
        row.setActualState(row.getReported() == null ? ValueState.MISSING : ValueState.REPORTED);
        row.setPoints(decimal(json, "weight"));
        row.setClaimedScore(decimal(json, "score"));
        row.getProvenance().add(cell("target", "D" + line));
        row.getProvenance().add(cell("reported", "E" + line));
        row.getProvenance().add(cell("claimedScore", "G" + line));
        return row;
    }

    static Provenance cell(String feature, String address) {
        Provenance p = BaseFactory.eINSTANCE.createProvenance();
        p.setFeature(feature);
        p.setFile("自评表.xlsx");
        p.setSheet("表1");
        p.setCell(address);
        return p;
    }

    static Amount amount(BigDecimal value, AmountUnit unit) {
        if (value == null) {
            return null;
        }
        Amount amount = BaseFactory.eINSTANCE.createAmount();
        amount.setValue(value);
        amount.setUnit(unit);
        return amount;
    }

    static Quantity quantity(String text) {
        if (text == null) {
            return null;
        }
        Quantity q = BaseFactory.eINSTANCE.createQuantity();
        q.setText(text);
        q.setKind(QuantityKind.TEXT);
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            q.setKind(QuantityKind.DATE);
            q.setDate(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))).atEndOfMonth());
            return q;
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            q.setOperator(operator(number.group(1)));
            q.setNumber(new BigDecimal(number.group(2)));
            boolean percent = !number.group(3).isEmpty();
            q.setKind(percent ? QuantityKind.PERCENT : QuantityKind.NUMBER);
            q.setUnit(percent ? "%" : number.group(4).isEmpty() ? null : number.group(4));
        }
        return q;
    }

    private static Operator operator(String sign) {
        return switch (sign) {
            case "≥", "≧", ">=" -> Operator.GE;
            case ">" -> Operator.GT;
            case "≤", "≦", "<=" -> Operator.LE;
            case "<" -> Operator.LT;
            case "=", "═" -> Operator.EQ;
            default -> Operator.NONE;
        };
    }

    private static BigDecimal decimal(JsonObject json, String name) {
        return json.get(name) == null || json.get(name).isJsonNull() ? null : json.get(name).getAsBigDecimal();
    }

    private static String text(JsonObject json, String name) {
        return json.get(name) == null || json.get(name).isJsonNull() ? null : json.get(name).getAsString();
    }
}
