package org.jixiao.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.stages.exante.ExAnteEngine;
import org.jixiao.stages.exante.ExAnteSupport;
import org.jixiao.stages.exante.ReportOutline;

/** Puts together the report of an ex-ante evaluation: the chapters that such a report has, with scores, thresholds and conclusion. */
public final class ExAnteReports {

    private static final String STAGE = "EX_ANTE";

    private final StageReportBuilder builder;
    private final ExAnteEngine engine;

    /**
     * A builder.
     *
     * @param packs the installed packs, for schemes and clauses
     * @param locale language of all words
     */
    public ExAnteReports(PackRepository packs, Locale locale) {
        builder = new StageReportBuilder(packs, locale);
        engine = new ExAnteEngine(packs);
    }

    /**
     * One report for each ex-ante evaluation of a dossier.
     *
     * @param file name of the dossier's file, or empty
     */
    public List<StageReport> build(String file, Dossier dossier) {
        return dossier.getExAnteEvaluations().stream().map(e -> report(file, dossier, e)).toList();
    }

    private StageReport report(String file, Dossier dossier, ExAnteEvaluation evaluation) {
        Optional<Scheme> scheme = builder.scheme(evaluation).filter(s -> ExAnteEngine.sheet(s).isPresent());
        Optional<ExAnteEngine.Assessment> assessment = scheme.filter(s -> !evaluation.getOpinions().isEmpty()).map(s -> engine.assess(evaluation, s));
        List<StageReport.Fact> facts = builder.facts(dossier, evaluation);
        facts.add(builder.fact("requested", builder.money(evaluation.getRequested())));
        facts.add(builder.fact("evaluator", DossierNames.name(evaluation.getEvaluator())));
        facts.add(builder.fact("experts", evaluation.getExperts().stream().map(Party::getName).filter(n -> n != null && !n.isBlank())
                .collect(Collectors.joining(builder.text("stage.comma")))));
        facts.add(builder.fact("date", evaluation.getDate() == null ? "" : evaluation.getDate().toString()));
        facts.add(builder.fact("need", scheme.map(s -> builder.render(ExAnteEngine.requirement(dossier, s).reason())).orElse("")));
        Map<ReportOutline.Chapter, List<ReportOutline.Part>> parts = ReportOutline.parts(evaluation, scheme).stream()
                .collect(Collectors.groupingBy(ReportOutline.Part::chapter));
        List<StageReport.Chapter> chapters = new ArrayList<>();
        for (ReportOutline.Chapter chapter : ReportOutline.Chapter.values()) {
            List<StageReport.Block> blocks = new ArrayList<>();
            if (chapter == ReportOutline.Chapter.RESULT) {
                assessment.ifPresent(a -> blocks.add(builder.parts(a.review())));
            }
            parts.getOrDefault(chapter, List.of()).forEach(p -> blocks.add(builder.words(heading(chapter, p),
                    ReportOutline.text(evaluation, p.title()).orElse(""))));
            if (chapter == ReportOutline.Chapter.RESULT) {
                assessment.ifPresent(a -> blocks.add(builder.sheet(builder.text("stage.sheet"), a.review(), evaluation.getOpinions())));
                blocks.add(builder.words(builder.text("stage.conclusion"), conclusion(evaluation, assessment)));
            } else if (chapter == ReportOutline.Chapter.ADVICE) {
                blocks.add(builder.words("", evaluation.getSuggestions()));
            }
            chapters.add(new StageReport.Chapter(builder.render(chapter.heading()), blocks));
        }
        return new StageReport(dossier.getId(), file, STAGE, DossierNames.title(dossier), builder.text("stage.kind." + STAGE), dossier.getFiscalYear(),
                result(evaluation, assessment), facts, chapters);
    }

    /** The last chapter has one text of its own name, which needs no heading below the heading. */
    private String heading(ReportOutline.Chapter chapter, ReportOutline.Part part) {
        String title = builder.render(part.label());
        return title.equals(builder.render(chapter.heading())) ? "" : title;
    }

    private String result(ExAnteEvaluation evaluation, Optional<ExAnteEngine.Assessment> assessment) {
        String total = assessment.map(a -> Figures.range(a.review().low(), a.review().high()))
                .orElse(evaluation.getTotal() == null || evaluation.getTotal().getPoints() == null ? "" : Figures.points(evaluation.getTotal().getPoints()));
        return (total + "  " + builder.render(ExAnteSupport.conclusion(evaluation.getConclusion()))).strip();
    }

    /** Total and thresholds, what was concluded, for how much, and why. */
    private String conclusion(ExAnteEvaluation evaluation, Optional<ExAnteEngine.Assessment> assessment) {
        List<String> lines = new ArrayList<>();
        assessment.ifPresent(a -> lines.add(builder.text("stage.byPoints", Figures.range(a.review().low(), a.review().high()),
                a.review().rule().getGradeScale().getBands().stream().map(b -> builder.text("stage.threshold", Figures.plain(b.getLowerInclusive()),
                        b.getName())).collect(Collectors.joining(builder.text("stage.comma"))),
                builder.render(ExAnteSupport.conclusion(a.conclusion())))));
        if (evaluation.getConclusion() != Conclusion.UNDECIDED) {
            lines.add(builder.text("stage.concluded", builder.render(ExAnteSupport.conclusion(evaluation.getConclusion()))));
        }
        String supported = builder.money(evaluation.getSupported());
        if (!supported.isEmpty()) {
            lines.add(builder.text("stage.supported", supported));
        }
        if (evaluation.getConclusionText() != null) {
            lines.add(evaluation.getConclusionText());
        }
        return String.join("\n", lines);
    }
}
