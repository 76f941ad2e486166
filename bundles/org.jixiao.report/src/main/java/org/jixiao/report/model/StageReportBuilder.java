package org.jixiao.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.core.document.Money;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.review.ReviewLines;
import org.jixiao.stages.review.ReviewPart;
import org.jixiao.stages.review.ReviewPoint;
import org.jixiao.stages.review.ReviewResult;
import org.jixiao.stages.review.ReviewScorer;

/** What the reports of all stages have in common: names, amounts, schemes, review sheets as tables. */
final class StageReportBuilder {

    private final PackRepository packs;
    private final Locale locale;

    StageReportBuilder(PackRepository packs, Locale locale) {
        this.packs = packs;
        this.locale = locale;
    }

    String text(String key, Object... arguments) {
        return Message.of(StageReportBuilder.class, key, arguments).render(locale);
    }

    String render(Message message) {
        return message.render(locale);
    }

    StageReport.Fact fact(String key, String value) {
        return new StageReport.Fact(text("stage.fact." + key), value);
    }

    StageReport.Column column(String key, int width, boolean number) {
        return new StageReport.Column(text("stage.column." + key), width, number, false);
    }

    StageReport.Column joined(String key, int width) {
        return new StageReport.Column(text("stage.column." + key), width, false, true);
    }

    /** Words with their heading; where nothing is written, a line that says so. */
    StageReport.Words words(String title, String text) {
        boolean open = text == null || text.isBlank();
        return new StageReport.Words(title, open ? text("stage.open") : text.strip(), open);
    }

    /** The facts that every report begins with. */
    List<StageReport.Fact> facts(Dossier dossier, WorkItem item) {
        List<StageReport.Fact> facts = new ArrayList<>();
        facts.add(fact("agency", DossierNames.agency(dossier)));
        facts.add(fact("department", DossierNames.name(dossier.getCompetentDepartment())));
        facts.add(fact("scheme", scheme(item).map(s -> s.getName() + " " + s.getVersion()).orElse(DossierNames.orEmpty(item.getSchemeId()))));
        return facts;
    }

    /** The scheme of an item, when it is installed. */
    Optional<Scheme> scheme(WorkItem item) {
        return item.getSchemeId() == null ? Optional.empty()
                : packs.scheme(item.getSchemeId(), item.getSchemeVersion()).map(PackRepository.SchemeEntry::scheme);
    }

    /** An amount in ten thousand yuan with its unit; empty for none. */
    String money(Amount amount) {
        return Money.inWanYuan(amount).map(a -> text("stage.money", Figures.amount(a))).orElse("");
    }

    /** The same without its unit, for tables that say it in their head. */
    String number(Amount amount) {
        return Money.inWanYuan(amount).map(Figures::amount).orElse("");
    }

    /** What the parts of a sheet come to. */
    StageReport.Grid parts(ReviewResult result) {
        List<List<String>> rows = new ArrayList<>();
        for (ReviewPart part : result.parts()) {
            rows.add(List.of(name(part.dimension()), Figures.plain(part.full()), Figures.range(part.low(), part.high())));
        }
        rows.add(List.of(text("stage.total"), "", Figures.range(result.low(), result.high())));
        return new StageReport.Grid("", List.of(column("part", 60, false), column("full", 20, true), column("score", 20, true)), rows);
    }

    /** A filled sheet: each point with what each reviewer gave, what they come to, and their words. */
    StageReport.Grid sheet(String title, ReviewResult result, List<DimensionOpinion> opinions) {
        List<String> reviewers = opinions.stream().map(ReviewLines::reviewer).distinct().toList();
        List<StageReport.Column> columns = new ArrayList<>(List.of(joined("part", 14), column("point", 24, false), column("full", 7, true)));
        reviewers.forEach(r -> columns.add(new StageReport.Column(r.isEmpty() ? text("stage.column.score") : r, 9, true, false)));
        columns.add(column("merged", 10, true));
        columns.add(column("opinion", 30, false));
        List<List<String>> rows = new ArrayList<>();
        for (ReviewPart part : result.parts()) {
            part.points().forEach(point -> rows.add(point(result, part, point, opinions, reviewers)));
        }
        return new StageReport.Grid(title, columns, rows);
    }

    private List<String> point(ReviewResult result, ReviewPart part, ReviewPoint point, List<DimensionOpinion> opinions, List<String> reviewers) {
        List<DimensionOpinion> own = opinions.stream().filter(o -> ReviewScorer.point(result.rule(), o).filter(p -> p == point.dimension()).isPresent())
                .toList();
        List<String> row = new ArrayList<>(List.of(name(part.dimension()), name(point.dimension()), Figures.plain(point.dimension().getPoints())));
        for (String reviewer : reviewers) {
            row.add(own.stream().filter(o -> ReviewLines.reviewer(o).equals(reviewer)).findFirst().map(this::given).orElse(""));
        }
        row.add(Figures.range(point.low(), point.high()));
        row.add(String.join("\n", own.stream().filter(o -> o.getOpinion() != null && !o.getOpinion().isBlank())
                .map(o -> ReviewLines.reviewer(o).isEmpty() || reviewers.size() == 1 ? o.getOpinion().strip()
                        : text("stage.said", ReviewLines.reviewer(o), o.getOpinion().strip())).toList()));
        return row;
    }

    private String given(DimensionOpinion opinion) {
        String score = opinion.getScore() == null ? text("stage.unscored") : Figures.plain(opinion.getScore());
        return opinion.getGrade() == null ? score : score + " " + opinion.getGrade();
    }

    private String name(Dimension dimension) {
        return packs.text(dimension.getId(), "name", locale, dimension.getName());
    }
}
