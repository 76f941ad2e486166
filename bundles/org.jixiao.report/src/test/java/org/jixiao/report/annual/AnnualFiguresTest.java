package org.jixiao.report.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.FundingAction;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.BudgetDecision;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.dossier.RectificationItem;
import org.jixiao.stages.todo.ToDo;
import org.jixiao.exchange.template.TemplateValue;
import org.jixiao.report.template.ReportValues;
import org.junit.jupiter.api.Test;

/** The figures of a year, and that document and workbook say them. */
class AnnualFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final List<Dossier> dossiers = new ArrayList<>(List.of(dossier("甲路", "交通局", "优", "100", "90"),
            dossier("乙桥", "交通局", "中", "200", "100"), dossier("丙校", "教育局", null, null, null)));

    private static Dossier dossier(String name, String department, String grade, String budget, String executed) {
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setId(name);
        dossier.setTitle(name);
        dossier.setFiscalYear(2026);
        dossier.setCompetentDepartment(party(department));
        dossier.setAgency(party(name + "单位"));
        if (grade != null) {
            Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
            evaluation.setId(name + "-e");
            evaluation.setGrade(grade);
            dossier.getEvaluations().add(evaluation);
        }
        if (budget != null) {
            FundRow row = DossierFactory.eINSTANCE.createFundRow();
            row.setSource(FundSource.TOTAL);
            row.setAdjusted(amount(budget));
            row.setExecuted(amount(executed));
            dossier.getFundRows().add(row);
        }
        return dossier;
    }

    private static Party party(String name) {
        Party party = BaseFactory.eINSTANCE.createParty();
        party.setName(name);
        return party;
    }

    private static Amount amount(String value) {
        Amount amount = BaseFactory.eINSTANCE.createAmount();
        amount.setValue(new BigDecimal(value));
        amount.setUnit(AmountUnit.WAN_YUAN);
        return amount;
    }

    private AnnualReport report(String scope) {
        Rectification rectification = DossierFactory.eINSTANCE.createRectification();
        rectification.setDueDate(TODAY.minusDays(4));
        rectification.getItems().add(DossierFactory.eINSTANCE.createRectificationItem());
        RectificationItem done = DossierFactory.eINSTANCE.createRectificationItem();
        done.setDoneOn(TODAY);
        rectification.getItems().add(done);
        dossiers.get(1).getRectifications().add(rectification);
        BudgetDecision decision = DossierFactory.eINSTANCE.createBudgetDecision();
        decision.setDecided(FundingAction.TIGHTEN);
        decision.setDecidedOn(TODAY);
        decision.setAfter(amount("180"));
        dossiers.get(1).getBudgetDecisions().add(decision);
        dossiers.get(0).getPublications().add(DossierFactory.eINSTANCE.createPublication());
        dossiers.get(1).getPublications().add(DossierFactory.eINSTANCE.createPublication());
        dossiers.get(1).getPublications().getLast().setPublishedOn(TODAY);
        ToDo late = new ToDo("乙桥", "乙桥", Stage.RESULTS, "i", ToDo.Kind.RECTIFICATION, "整改:资金拨付慢", "unit", "项目单位", Set.of(), "", TODAY.minusDays(4), true);
        ToDo later = new ToDo("甲路", "甲路", Stage.RESULTS, "j", ToDo.Kind.STEP, "公开", "unit", "项目单位", Set.of(), "", TODAY.plusDays(4), false);
        return new AnnualFigures(Locale.CHINA, d -> d == dossiers.get(0) ? Light.GREEN : d == dossiers.get(1) ? Light.UNKNOWN : null,
                all -> List.of(late, later), (d, p) -> p.getPublishedOn() != null).of(scope, 2026, dossiers, TODAY);
    }

    private static String counts(List<AnnualReport.Count> counts) {
        return counts.stream().filter(c -> c.number() > 0).map(c -> c.code() + c.number()).collect(Collectors.joining(" "));
    }

    @Test
    void whatIsNotKnownIsCountedAsNotKnown() {
        AnnualReport report = report("");
        assertEquals(3, report.projects());
        assertEquals("300", report.money().budget().toPlainString());
        assertEquals("190", report.money().executed().toPlainString());
        assertEquals(1, report.money().unknown());
        assertEquals("优1 中1 NONE1", counts(report.grades()));
        assertEquals("GREEN1 UNKNOWN1 NONE1", counts(report.lights()), "a light that cannot be told is not green");
        assertEquals("EVALUATION2 RESULTS2", counts(report.stages()));
        assertEquals("OVERDUE1 DONE1", counts(report.rectified()));
        assertEquals("TIGHTEN1", counts(report.decisions()));
        assertEquals(1, report.counts().get("publications"), "what waits is not public");
        assertEquals(4, report.overdue().getFirst().days());
        assertEquals(new AnnualReport.Duties("项目单位", 2, 1), report.duties().getFirst());
        assertEquals(List.of("交通局", "教育局"), report.units().stream().map(AnnualReport.Unit::name).sorted().toList());
        AnnualReport.Unit roads = report.units().stream().filter(u -> u.name().equals("交通局")).findFirst().orElseThrow();
        assertEquals(2, roads.graded());
        assertEquals(1, roads.excellentOrGood());
        assertEquals(1, roads.overdue());
        assertEquals(3, report("交通局").units().size(), "the report of one department is by unit");
    }

    @Test
    void theNamesOfTemplatesSayTheSameFigures() throws IOException {
        AnnualReport report = report("");
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            ReportValues values = AnnualNames.values(report, locale);
            String all = values.dump();
            for (String line : List.of("projects=3", "budget=300.00", "rate=63.33%", "unknownMoney=1", "reachedEvaluation=2", "lightGreen=1", "lightUnknown=1",
                    "itemsOverdue=1", "graded=2", "goodShare=50.00%", "publications=1", "overdue[0].days=4")) {
                assertTrue(all.contains(line + "\n"), () -> line + " is not in " + all);
            }
            assertEquals(2, values.rows("units").size());
            TemplateValue.Picture chart = (TemplateValue.Picture) values.value("unitsChart").orElseThrow();
            var image = ImageIO.read(new ByteArrayInputStream(chart.png()));
            assertEquals(chart.width(), image.getWidth());
            assertEquals(chart.height(), image.getHeight());
            assertNotEquals(1, java.util.stream.IntStream.range(0, image.getHeight()).map(y -> image.getRGB(500, y)).distinct().count(), "not blank");
            assertTrue(chart.description().contains("交通局"), "said in words too: " + chart.description());
        }
    }
}
