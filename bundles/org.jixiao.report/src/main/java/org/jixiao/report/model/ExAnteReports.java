package org.jixiao.report.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.report.template.Vocabulary;
import org.jixiao.stages.exante.ExAnteEngine;
import org.jixiao.stages.exante.ExAnteSupport;
import org.jixiao.stages.exante.ReportOutline;
import org.jixiao.stages.review.ReviewPart;

/** Puts together the report of an ex-ante evaluation: the chapters that such a report has, with scores, thresholds and conclusion. */
public final class ExAnteReports {

    private static final String STAGE = "EX_ANTE";

    /** One evaluation with what the rules say about it. */
    private record Case(StageReportBuilder say, DossierFacts facts, ExAnteEvaluation evaluation, Optional<Scheme> scheme,
            Optional<ExAnteEngine.Assessment> assessment) {
    }

    private record Part(StageReportBuilder say, ReviewPart of) {
    }

    private record Chapter(Case of, ReportOutline.Chapter chapter, List<ReportOutline.Part> parts) {

        /** The last chapter has one text of its own name, which needs no heading below the heading. */
        private Text text(ReportOutline.Part part) {
            String title = of.say().render(part.label());
            return new Text(title.equals(of.say().render(chapter.heading())) ? "" : title, ReportOutline.text(of.evaluation(), part.title()).orElse(""));
        }
    }

    private record Text(String title, String words) {
    }

    private static final Vocabulary<Case> NAMES = declare();

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

    /** The names that templates may use. */
    public static Vocabulary<?> names() {
        return NAMES;
    }

    private static Vocabulary<Case> declare() {
        Vocabulary<Part> parts = new Vocabulary<Part>().words("name", p -> p.say().name(p.of().dimension())).number("full", p -> p.of().full())
                .range("score", p -> p.of().low(), p -> p.of().high());
        Vocabulary<Text> texts = new Vocabulary<Text>().words("title", Text::title).words("text", Text::words);
        Vocabulary<Chapter> chapters = new Vocabulary<Chapter>().words("number", c -> c.of().say().text("stage.numerals").split(",")[c.chapter().ordinal()])
                .words("heading", c -> c.of().say().render(c.chapter().heading())).list("texts", c -> c.parts().stream().map(c::text).toList(), texts)
                .flag("isResult", c -> c.chapter() == ReportOutline.Chapter.RESULT).flag("isAdvice", c -> c.chapter() == ReportOutline.Chapter.ADVICE);
        return new Vocabulary<Case>().with(DossierFacts.NAMES, Case::facts)
                .words("scheme", c -> c.say().schemeName(c.evaluation()))
                .money("requested", c -> StageReportBuilder.money(c.evaluation().getRequested()))
                .words("evaluator", c -> DossierNames.name(c.evaluation().getEvaluator()))
                .words("experts", c -> c.evaluation().getExperts().stream().map(Party::getName).filter(n -> n != null && !n.isBlank())
                        .collect(Collectors.joining(c.say().text("stage.comma"))))
                .day("date", c -> c.evaluation().getDate())
                .words("need", c -> c.scheme().map(s -> c.say().render(ExAnteEngine.requirement(c.facts().dossier(), s).reason())).orElse(""))
                .range("total", c -> c.assessment().map(a -> a.review().low()).orElseGet(() -> StageReportBuilder.points(c.evaluation().getTotal())),
                        c -> c.assessment().map(a -> a.review().high()).orElseGet(() -> StageReportBuilder.points(c.evaluation().getTotal())))
                .words("thresholds", c -> c.assessment().map(a -> a.review().rule().getGradeScale().getBands().stream()
                        .map(b -> c.say().text("stage.threshold", Figures.plain(b.getLowerInclusive()), b.getName()))
                        .collect(Collectors.joining(c.say().text("stage.comma")))).orElse(""))
                .words("byPoints", c -> c.assessment().map(a -> c.say().render(ExAnteSupport.conclusion(a.conclusion()))).orElse(""))
                .words("conclusion", c -> c.evaluation().getConclusion() == Conclusion.UNDECIDED ? ""
                        : c.say().render(ExAnteSupport.conclusion(c.evaluation().getConclusion())))
                .money("supported", c -> StageReportBuilder.money(c.evaluation().getSupported()))
                .words("conclusionText", c -> c.evaluation().getConclusionText())
                .words("suggestions", c -> c.evaluation().getSuggestions())
                .list("parts", c -> c.assessment().stream().flatMap(a -> a.review().parts().stream()).map(p -> new Part(c.say(), p)).toList(), parts)
                .chart("partsChart", c -> c.assessment().map(a -> c.say().parts(a.review())).orElse(null))
                .table("sheet", c -> c.assessment().map(a -> c.say().sheet(a.review(), c.evaluation().getOpinions())).orElse(null))
                .list("chapters", ExAnteReports::chapters, chapters);
    }

    private static List<Chapter> chapters(Case of) {
        Map<ReportOutline.Chapter, List<ReportOutline.Part>> parts = ReportOutline.parts(of.evaluation(), of.scheme()).stream()
                .collect(Collectors.groupingBy(ReportOutline.Part::chapter));
        return Stream.of(ReportOutline.Chapter.values()).map(c -> new Chapter(of, c, parts.getOrDefault(c, List.of()))).toList();
    }

    /**
     * One report for each ex-ante evaluation of a dossier.
     *
     * @param file name of the dossier's file, or empty
     */
    public List<StageReport> build(String file, Dossier dossier) {
        return dossier.getExAnteEvaluations().stream().map(e -> report(new DossierFacts(dossier, file), e)).toList();
    }

    private StageReport report(DossierFacts facts, ExAnteEvaluation evaluation) {
        Optional<Scheme> scheme = builder.scheme(evaluation).filter(s -> ExAnteEngine.sheet(s).isPresent());
        Optional<ExAnteEngine.Assessment> assessment = scheme.filter(s -> !evaluation.getOpinions().isEmpty()).map(s -> engine.assess(evaluation, s));
        return new StageReport(facts.dossier().getId(), facts.file(), STAGE, DossierNames.title(facts.dossier()), builder.text("stage.kind." + STAGE),
                facts.dossier().getFiscalYear(), NAMES.values(new Case(builder, facts, evaluation, scheme, assessment)));
    }
}
