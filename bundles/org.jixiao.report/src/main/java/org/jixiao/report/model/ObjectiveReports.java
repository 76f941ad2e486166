package org.jixiao.report.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveReview;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.library.StandardBasis;
import org.jixiao.model.rules.ReviewOutcome;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.report.template.Vocabulary;
import org.jixiao.stages.objectives.ObjectiveComparison;
import org.jixiao.stages.objectives.ObjectiveReviews;
import org.jixiao.stages.review.ReviewResult;

/** Puts together the report of a version of the objectives: what is declared, how it was reviewed and approved, what an adjustment changed. */
public final class ObjectiveReports {

    private static final String STAGE = "OBJECTIVES";

    /** A version of the objectives with what the rules say about it. */
    private record Case(ObjectiveReports by, DossierFacts facts, ObjectiveSet set, Optional<Scheme> scheme) {

        StageReportBuilder say() {
            return by.builder;
        }

        Optional<ObjectiveSet> base() {
            return facts.dossier().getObjectiveSets().stream()
                    .filter(s -> set.getBasedOnVersion() != null && s.getVersion() == set.getBasedOnVersion()).findFirst();
        }

        Optional<ObjectiveReview> latest() {
            return set.getReviews().isEmpty() ? Optional.empty() : Optional.of(set.getReviews().getLast());
        }
    }

    private record Fund(Case of, FundRow row) {
    }

    private record Indicator(Case of, IndicatorTarget target) {
    }

    private record Review(Case of, ObjectiveReview review, Optional<ReviewResult> result) {
    }

    private record Change(Case of, ObjectiveComparison.Difference difference) {
    }

    private static final Vocabulary<Case> NAMES = declare();

    private final StageReportBuilder builder;
    private final ObjectiveReviews reviews;

    /**
     * A builder.
     *
     * @param packs the installed packs, for schemes and clauses
     * @param locale language of all words
     */
    public ObjectiveReports(PackRepository packs, Locale locale) {
        builder = new StageReportBuilder(packs, locale);
        reviews = new ObjectiveReviews(packs);
    }

    /** The names that templates may use. */
    public static Vocabulary<?> names() {
        return NAMES;
    }

    private static Vocabulary<Case> declare() {
        Vocabulary<Fund> funds = new Vocabulary<Fund>().words("source", f -> f.of().say().fund(f.row()))
                .money("initial", f -> StageReportBuilder.money(f.row().getInitial())).money("adjusted", f -> StageReportBuilder.money(f.row().getAdjusted()));
        Vocabulary<Indicator> indicators = new Vocabulary<Indicator>().words("level1", i -> i.target().getLevel1())
                .words("level2", i -> i.target().getLevel2()).words("name", i -> i.target().getName())
                .words("target", i -> value(i.target(), i.target().getTarget())).words("mediumTarget", i -> value(i.target(), i.target().getMediumTermTarget()))
                .number("points", i -> i.target().getPoints()).words("lastYear", i -> written(i.target().getLastYear()))
                .words("standard", i -> i.of().by().standard(i.target()));
        Vocabulary<Review> reviewed = new Vocabulary<Review>().words("reviewer", r -> DossierNames.name(r.review().getReviewer()))
                .day("date", r -> r.review().getDate()).range("total", r -> r.result().map(ReviewResult::low).orElse(null),
                        r -> r.result().map(ReviewResult::high).orElse(null))
                .words("grade", r -> grade(r.review(), r.result()))
                .words("consequence", r -> r.result().map(ReviewResult::outcome).map(ReviewOutcome::getText).orElse(""))
                .words("opinion", r -> r.review().getOpinion()).chart("partsChart", r -> r.result().map(x -> r.of().say().parts(x)).orElse(null))
                .table("sheet", r -> r.result().map(x -> r.of().say().sheet(x, r.review().getOpinions())).orElse(null));
        Vocabulary<Change> changes = new Vocabulary<Change>().words("name", c -> c.difference().name().isEmpty()
                        ? c.of().by().field(c.difference().feature()) : c.difference().name())
                .words("change", c -> c.of().say().text("stage.change." + c.difference().kind().name()))
                .words("field", c -> c.difference().feature() == null || c.difference().name().isEmpty() ? "" : c.of().by().field(c.difference().feature()))
                .words("before", c -> c.of().by().words(c.difference().feature(), c.difference().before()))
                .words("after", c -> c.of().by().words(c.difference().feature(), c.difference().after()));
        return new Vocabulary<Case>().with(DossierFacts.NAMES, Case::facts)
                .words("scheme", c -> c.say().schemeName(c.set())).count("version", c -> c.set().getVersion())
                .words("goal", c -> c.set().getOverallGoal()).words("mediumGoal", c -> c.set().getMediumTermGoal())
                .money("mediumTotal", c -> StageReportBuilder.money(c.set().getMediumTermTotal()))
                .words("approvalNumber", c -> c.set().getApprovalNumber()).day("approvedOn", c -> c.set().getApprovedOn())
                .list("funds", c -> c.set().getFundRows().stream().map(r -> new Fund(c, r)).toList(), funds)
                .list("indicators", c -> c.set().getTargets().stream().map(t -> new Indicator(c, t)).toList(), indicators)
                .number("pointsTotal", c -> c.set().getTargets().stream().map(IndicatorTarget::getPoints).filter(Objects::nonNull)
                        .reduce(BigDecimal::add).orElse(null))
                .words("grade", c -> c.latest().map(r -> grade(r, c.by().result(c.scheme(), r))).orElse(""))
                .range("total", c -> c.latest().flatMap(r -> c.by().result(c.scheme(), r)).map(ReviewResult::low).orElse(null),
                        c -> c.latest().flatMap(r -> c.by().result(c.scheme(), r)).map(ReviewResult::high).orElse(null))
                .words("consequence", c -> c.latest().flatMap(r -> c.scheme()).flatMap(s -> c.by().reviews.outcome(s, c.set())).map(ReviewOutcome::getText)
                        .orElse(""))
                .list("reviews", c -> c.set().getReviews().stream().map(r -> new Review(c, r, c.by().result(c.scheme(), r))).toList(), reviewed)
                .words("adjustmentReason", c -> c.set().getAdjustmentReason()).count("baseVersion", c -> c.base().map(ObjectiveSet::getVersion).orElse(null))
                .list("changes", c -> c.base().map(b -> ObjectiveComparison.compare(b, c.set())).orElse(List.of()).stream()
                        .map(d -> new Change(c, d)).toList(), changes);
    }

    /**
     * One report for each version of the objectives of a dossier.
     *
     * @param file name of the dossier's file, or empty
     */
    public List<StageReport> build(String file, Dossier dossier) {
        return dossier.getObjectiveSets().stream().map(set -> new StageReport(dossier.getId(), file, STAGE, DossierNames.title(dossier),
                builder.text("stage.kind." + STAGE, set.getVersion()), dossier.getFiscalYear(),
                NAMES.values(new Case(this, new DossierFacts(dossier, file), set, builder.scheme(set))))).toList();
    }

    private Optional<ReviewResult> result(Optional<Scheme> scheme, ObjectiveReview review) {
        return review.getOpinions().isEmpty() ? Optional.empty() : scheme.flatMap(s -> reviews.score(s, review));
    }

    private static String grade(ObjectiveReview review, Optional<ReviewResult> result) {
        return result.map(r -> String.join("/", r.grades().stream().map(g -> g.getName()).toList())).orElse(DossierNames.orEmpty(review.getGrade()));
    }

    private String standard(IndicatorTarget target) {
        return (basis(target.getBasis()) + " " + DossierNames.orEmpty(target.getBasisText())).strip();
    }

    private String basis(StandardBasis basis) {
        return basis == StandardBasis.UNSPECIFIED ? "" : builder.text("stage.basis." + basis.getName());
    }

    /** A value as it was written; empty for none. */
    static String written(Quantity quantity) {
        return quantity == null ? "" : DossierNames.orEmpty(quantity.getText());
    }

    private static String value(IndicatorTarget target, Quantity quantity) {
        return value(target.getNature(), target.getUnit(), quantity);
    }

    /** Sign, value and unit, without saying twice what the value as written says already. */
    static String value(Nature nature, String ofUnit, Quantity quantity) {
        String value = written(quantity);
        String sign = sign(nature);
        String unit = DossierNames.orEmpty(ofUnit);
        return value.isEmpty() ? "" : (value.startsWith(sign) ? "" : sign) + value + (value.endsWith(unit) ? "" : unit);
    }

    private static String sign(Nature nature) {
        return switch (nature) {
            case GE -> "≥";
            case GT -> ">";
            case LE -> "≤";
            case LT -> "<";
            case EQ -> "=";
            case UNSPECIFIED, QUALITATIVE, YES_NO, DATE -> "";
        };
    }

    private String field(EStructuralFeature feature) {
        return builder.text("stage.field." + feature.getName());
    }

    /** A compared value in words: signs for natures, names for kinds of standards, everything else as it is printed. */
    private String words(EStructuralFeature feature, String printed) {
        if (feature == DossierPackage.Literals.INDICATOR_TARGET__NATURE && Nature.getByName(printed) != null) {
            Nature nature = Nature.getByName(printed);
            return sign(nature).isEmpty() ? builder.text("stage.nature." + nature.getName()) : sign(nature);
        }
        boolean basis = feature == DossierPackage.Literals.INDICATOR_TARGET__BASIS && StandardBasis.getByName(printed) != null;
        return basis ? basis(StandardBasis.getByName(printed)) : printed;
    }
}
