package org.jixiao.packs.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.model.appraisal.Adjustment;
import org.jixiao.model.appraisal.AdjustmentKind;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.BallotCount;
import org.jixiao.model.appraisal.GroupKind;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.rules.ModelValues;

/** An appraisal by the shipped scheme, filled by hand. Ids are counted, so that two bureaus made alike are alike. */
final class Bureau {

    static final Scheme SCHEME = Stages.scheme("bureau.appraisal");
    static final AppraisalEngine ENGINE = new AppraisalEngine(Stages.INSTALLED.methods());
    static final LocalDate AFTER = LocalDate.of(2027, 1, 15);

    private static final AppraisalFactory FACTORY = AppraisalFactory.eINSTANCE;

    final Appraisal appraisal = FACTORY.createAppraisal();
    private int ids;

    Bureau() {
        appraisal.setYear(2026);
        appraisal.getGroups().addAll(EcoreUtil.copyAll(SCHEME.getAppraisalGroups()));
        appraisal.setCalendar(EcoreUtil.copy(SCHEME.getCalendar()));
        appraisal.getConsequenceRules().addAll(EcoreUtil.copyAll(SCHEME.getConsequenceRules()));
    }

    AppraisalGroup group(GroupKind kind) {
        return appraisal.getGroups().stream().filter(g -> g.getKind() == kind).findFirst().orElseThrow();
    }

    AppraisedUnit unit(GroupKind kind, String name) {
        AppraisedUnit unit = FACTORY.createAppraisedUnit();
        unit.setId("unit" + ++ids);
        unit.setCode("%03d".formatted(ids));
        unit.setName(name);
        group(kind).getUnits().add(unit);
        return unit;
    }

    /** A line of the unit's table; the rule is one of the scheme's, by its key. */
    AppraisalIndicator indicator(AppraisedUnit unit, IndicatorCategory category, String points, String rule, String target, String actual) {
        AppraisalIndicator indicator = FACTORY.createAppraisalIndicator();
        indicator.setId("indicator" + ++ids);
        indicator.setName(rule + " " + points);
        indicator.setCategory(category);
        indicator.setPoints(new BigDecimal(points));
        indicator.setRule(EcoreUtil.copy(SCHEME.getRules().stream().filter(r -> r.getId().equals("bureau.appraisal.rule." + rule)).findFirst()
                .orElseThrow()));
        indicator.setTarget(Cases.quantity(target));
        indicator.setReported(Cases.quantity(actual));
        unit.getIndicators().add(indicator);
        return indicator;
    }

    /** What a rule reads besides target and actual value, as name and text in turn. */
    static AppraisalIndicator inputs(AppraisalIndicator indicator, String... namesAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        indicator.getInputs().addAll(ModelValues.parameters(texts));
        return indicator;
    }

    void marks(AppraisedUnit unit, String item, String... marks) {
        for (String mark : marks) {
            LeaderScore score = FACTORY.createLeaderScore();
            score.setId("mark" + ++ids);
            score.setItemCode(item);
            score.setScore(new BigDecimal(mark));
            unit.getLeaderScores().add(score);
        }
    }

    /** Votes for good, fairly good, fair and poor. */
    Ballot votes(AppraisedUnit unit, int... votes) {
        Ballot ballot = FACTORY.createBallot();
        ballot.setId("ballot" + ++ids);
        ballot.setItemCode("public");
        String[] options = {"good", "fairly", "fair", "poor"};
        for (int i = 0; i < votes.length; i++) {
            BallotCount count = FACTORY.createBallotCount();
            count.setOptionCode(options[i]);
            count.setVotes(votes[i]);
            ballot.getCounts().add(count);
        }
        unit.getBallots().add(ballot);
        return ballot;
    }

    void adjust(AppraisedUnit unit, AdjustmentKind kind, String points, String award) {
        Adjustment adjustment = FACTORY.createAdjustment();
        adjustment.setId("adjustment" + ++ids);
        adjustment.setKind(kind);
        adjustment.setPoints(new BigDecimal(points));
        adjustment.setAwardKey(award);
        adjustment.setReason("事项" + ids);
        unit.getAdjustments().add(adjustment);
    }

    AppraisalResult score() {
        return ENGINE.score(appraisal, AppraisalEngine.WHOLE_YEAR, AFTER);
    }

    UnitStanding standing(AppraisedUnit unit) {
        return score().of(unit.getId()).orElseThrow();
    }
}
