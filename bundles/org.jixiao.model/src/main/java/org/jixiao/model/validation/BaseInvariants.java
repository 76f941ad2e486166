package org.jixiao.model.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.base.ScoreResult;

/** Invariants of quantities, money, results, evidence and ids. */
final class BaseInvariants {

    /** The national data standard keeps money as NUMBER(16,4). */
    private static final int AMOUNT_DIGITS = 4;
    private static final int AMOUNT_PRECISION = 16;

    private BaseInvariants() {
    }

    static void check(EObject object, Findings findings) {
        if (object instanceof Identified identified && Findings.blank(identified.getId())) {
            findings.error("base.id.missing", object, BasePackage.Literals.IDENTIFIED__ID);
        }
        if (object.eContainer() == null) {
            uniqueIds(object, findings);
        }
        switch (object) {
            case Quantity quantity -> quantity(quantity, findings);
            case Amount amount -> amount(amount, findings);
            case ScoreResult result -> result(result, findings);
            case Evidence evidence -> evidence(evidence, findings);
            case Parameter parameter when Findings.blank(parameter.getName()) ->
                findings.error("base.parameter.name", parameter, BasePackage.Literals.PARAMETER__NAME);
            default -> {
                // Nothing more to keep.
            }
        }
    }

    private static void uniqueIds(EObject root, Findings findings) {
        Set<String> seen = new HashSet<>();
        if (root instanceof Identified identified && identified.getId() != null) {
            seen.add(identified.getId());
        }
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified identified && !Findings.blank(identified.getId()) && !seen.add(identified.getId())) {
                findings.error("base.id.duplicate", identified, BasePackage.Literals.IDENTIFIED__ID, identified.getId());
            }
        }
    }

    private static void quantity(Quantity quantity, Findings findings) {
        QuantityKind kind = quantity.getKind();
        boolean number = kind == QuantityKind.NUMBER || kind == QuantityKind.PERCENT;
        if (number && quantity.getNumber() == null) {
            findings.error("base.quantity.number", quantity, BasePackage.Literals.QUANTITY__NUMBER);
        }
        if (kind == QuantityKind.DATE && quantity.getDate() == null) {
            findings.error("base.quantity.date", quantity, BasePackage.Literals.QUANTITY__DATE);
        }
        if (kind == QuantityKind.YES_NO && quantity.getTruth() == null) {
            findings.error("base.quantity.truth", quantity, BasePackage.Literals.QUANTITY__TRUTH);
        }
        if (kind == QuantityKind.EMPTY && (quantity.getNumber() != null || quantity.getDate() != null || quantity.getTruth() != null)) {
            findings.error("base.quantity.empty", quantity, BasePackage.Literals.QUANTITY__KIND);
        }
    }

    private static void amount(Amount amount, Findings findings) {
        BigDecimal value = amount.getValue();
        if (value != null) {
            BigDecimal plain = value.stripTrailingZeros();
            if (plain.scale() > AMOUNT_DIGITS || plain.precision() - plain.scale() > AMOUNT_PRECISION - AMOUNT_DIGITS) {
                findings.error("base.amount.digits", amount, BasePackage.Literals.AMOUNT__VALUE, value);
            }
        }
    }

    private static void result(ScoreResult result, Findings findings) {
        if (result.getKind() == ResultKind.SCORED && result.getPoints() == null) {
            findings.error("base.result.points", result, BasePackage.Literals.SCORE_RESULT__POINTS);
        }
        if (result.getKind() == ResultKind.INTERVAL && (result.getLow() == null || result.getHigh() == null)) {
            findings.error("base.result.interval", result, BasePackage.Literals.SCORE_RESULT__LOW);
        }
        if (Findings.above(result.getLow(), result.getHigh())) {
            findings.error("base.result.order", result, BasePackage.Literals.SCORE_RESULT__HIGH, result.getLow(), result.getHigh());
        }
    }

    private static void evidence(Evidence evidence, Findings findings) {
        String hash = evidence.getHash();
        if (!Findings.blank(hash) && !hash.matches("[0-9a-f]{64}")) {
            findings.error("base.evidence.hash", evidence, BasePackage.Literals.EVIDENCE__HASH);
        }
        String file = evidence.getFile();
        if (!Findings.blank(file) && (file.startsWith("/") || file.contains("\\") || file.matches("^[A-Za-z]:.*"))) {
            findings.error("base.evidence.file", evidence, BasePackage.Literals.EVIDENCE__FILE, file);
        }
    }
}
