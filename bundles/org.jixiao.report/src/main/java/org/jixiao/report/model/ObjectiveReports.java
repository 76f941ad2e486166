package org.jixiao.report.model;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.jixiao.stages.objectives.ObjectiveComparison;
import org.jixiao.stages.objectives.ObjectiveReviews;
import org.jixiao.stages.review.ReviewResult;

/** Puts together the report of a version of the objectives: what is declared, how it was reviewed and approved, what an adjustment changed. */
public final class ObjectiveReports {

    private static final String STAGE = "OBJECTIVES";

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

    /**
     * One report for each version of the objectives of a dossier.
     *
     * @param file name of the dossier's file, or empty
     */
    public List<StageReport> build(String file, Dossier dossier) {
        return dossier.getObjectiveSets().stream().map(set -> report(file, dossier, set)).toList();
    }

    private StageReport report(String file, Dossier dossier, ObjectiveSet set) {
        Optional<Scheme> scheme = builder.scheme(set);
        List<StageReport.Fact> facts = builder.facts(dossier, set);
        facts.add(builder.fact("version", Integer.toString(set.getVersion())));
        facts.add(builder.fact("mediumTotal", builder.money(set.getMediumTermTotal())));
        facts.add(builder.fact("approval", (DossierNames.orEmpty(set.getApprovalNumber()) + " " + Objects.toString(set.getApprovedOn(), "")).strip()));
        List<StageReport.Chapter> chapters = new ArrayList<>();
        chapter(chapters, "goals", List.of(builder.words(builder.text("stage.goal.year"), set.getOverallGoal()),
                builder.words(builder.text("stage.goal.medium"), set.getMediumTermGoal())));
        chapter(chapters, "funds", List.of(funds(set)));
        chapter(chapters, "indicators", List.of(indicators(set)));
        List<StageReport.Block> reviewed = new ArrayList<>();
        set.getReviews().forEach(review -> review(set, scheme, review, reviewed));
        if (reviewed.isEmpty()) {
            reviewed.add(builder.words("", ""));
        }
        chapter(chapters, "review", reviewed);
        base(dossier, set).ifPresent(before -> chapter(chapters, "adjustment", List.of(builder.words(builder.text("stage.reason"),
                set.getAdjustmentReason()), changes(before, set))));
        String kind = builder.text("stage.kind." + STAGE, set.getVersion());
        return new StageReport(dossier.getId(), file, STAGE, DossierNames.title(dossier), kind, dossier.getFiscalYear(), result(set, scheme), facts, chapters);
    }

    private void chapter(List<StageReport.Chapter> chapters, String key, List<StageReport.Block> blocks) {
        chapters.add(new StageReport.Chapter(builder.text("stage.chapter." + key), blocks));
    }

    private static Optional<ObjectiveSet> base(Dossier dossier, ObjectiveSet set) {
        return dossier.getObjectiveSets().stream().filter(s -> set.getBasedOnVersion() != null && s.getVersion() == set.getBasedOnVersion()).findFirst();
    }

    /** The grade that counts with what follows from it. */
    private String result(ObjectiveSet set, Optional<Scheme> scheme) {
        if (set.getReviews().isEmpty()) {
            return "";
        }
        ObjectiveReview latest = set.getReviews().getLast();
        Optional<ReviewResult> result = result(scheme, latest);
        String total = result.map(this::total).orElse(DossierNames.orEmpty(latest.getGrade()));
        return (total + scheme.flatMap(s -> reviews.outcome(s, set)).map(ReviewOutcome::getText).map(t -> "  →  " + t).orElse("")).strip();
    }

    private Optional<ReviewResult> result(Optional<Scheme> scheme, ObjectiveReview review) {
        return review.getOpinions().isEmpty() ? Optional.empty() : scheme.flatMap(s -> reviews.score(s, review));
    }

    private String total(ReviewResult result) {
        return Figures.range(result.low(), result.high()) + "  " + String.join("/", result.grades().stream().map(g -> g.getName()).toList());
    }

    private StageReport.Grid funds(ObjectiveSet set) {
        List<List<String>> rows = set.getFundRows().stream().map(this::fund).toList();
        return new StageReport.Grid("", List.of(builder.column("fund", 40, false), builder.column("initial", 30, true), builder.column("adjusted", 30, true)),
                rows);
    }

    private List<String> fund(FundRow row) {
        String label = DossierNames.orEmpty(row.getLabel());
        return List.of(label.isBlank() ? builder.text("fund." + row.getSource().getName().toLowerCase(Locale.ROOT)) : label,
                builder.number(row.getInitial()), builder.number(row.getAdjusted()));
    }

    private StageReport.Grid indicators(ObjectiveSet set) {
        List<List<String>> rows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (IndicatorTarget target : set.getTargets()) {
            rows.add(List.of(DossierNames.orEmpty(target.getLevel1()), DossierNames.orEmpty(target.getLevel2()), DossierNames.orEmpty(target.getName()),
                    value(target, target.getTarget()), value(target, target.getMediumTermTarget()),
                    target.getPoints() == null ? "" : Figures.plain(target.getPoints()), written(target.getLastYear()), standard(target)));
            sum = target.getPoints() == null ? sum : sum.add(target.getPoints());
        }
        rows.add(List.of(builder.text("stage.total"), "", "", "", "", Figures.plain(sum), "", ""));
        return new StageReport.Grid("", List.of(builder.joined("level1", 11), builder.joined("level2", 13), builder.column("name", 20, false),
                builder.column("target", 13, false), builder.column("medium", 12, false), builder.column("points", 7, true),
                builder.column("baseline", 10, false), builder.column("standard", 14, false)), rows);
    }

    private String standard(IndicatorTarget target) {
        return (basis(target.getBasis()) + " " + DossierNames.orEmpty(target.getBasisText())).strip();
    }

    private String basis(StandardBasis basis) {
        return basis == StandardBasis.UNSPECIFIED ? "" : builder.text("stage.basis." + basis.getName());
    }

    private static String written(Quantity quantity) {
        return quantity == null ? "" : DossierNames.orEmpty(quantity.getText());
    }

    /** Sign, value and unit, without saying twice what the value as written says already. */
    private static String value(IndicatorTarget target, Quantity quantity) {
        String value = written(quantity);
        String sign = sign(target.getNature());
        String unit = DossierNames.orEmpty(target.getUnit());
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

    private void review(ObjectiveSet set, Optional<Scheme> scheme, ObjectiveReview review, List<StageReport.Block> blocks) {
        String title = (DossierNames.name(review.getReviewer()) + " " + Objects.toString(review.getDate(), "")).strip();
        Optional<ReviewResult> result = result(scheme, review);
        result.ifPresent(r -> blocks.add(builder.sheet(title, r, review.getOpinions())));
        String line = builder.text("stage.reviewed", result.map(this::total).orElse(DossierNames.orEmpty(review.getGrade())),
                result.map(ReviewResult::outcome).map(ReviewOutcome::getText).orElse("—"));
        String opinion = DossierNames.orEmpty(review.getOpinion());
        blocks.add(builder.words(result.isPresent() ? "" : title, opinion.isBlank() ? line : line + "\n" + builder.text("stage.opinion", opinion)));
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

    private StageReport.Grid changes(ObjectiveSet before, ObjectiveSet after) {
        List<List<String>> rows = ObjectiveComparison.compare(before, after).stream().map(d -> List.of(d.name().isEmpty()
                ? field(d.feature()) : d.name(), builder.text("stage.change." + d.kind().name()),
                d.feature() == null || d.name().isEmpty() ? "" : field(d.feature()), words(d.feature(), d.before()), words(d.feature(), d.after())))
                .toList();
        return new StageReport.Grid(builder.text("stage.changes", before.getVersion()), List.of(builder.column("name", 26, false),
                builder.column("change", 10, false), builder.column("field", 16, false), builder.column("before", 24, false),
                builder.column("after", 24, false)), rows);
    }
}
