package org.jixiao.report.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.core.document.Money;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.document.PlannedDocument.Align;
import org.jixiao.exchange.document.PlannedDocument.Tone;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.report.template.Chart;
import org.jixiao.report.template.Charts;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.review.ReviewLines;
import org.jixiao.stages.review.ReviewPart;
import org.jixiao.stages.review.ReviewPoint;
import org.jixiao.stages.review.ReviewResult;
import org.jixiao.stages.review.ReviewScorer;

/** What the reports of all stages have in common: words of a language, amounts, schemes, review sheets. */
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

    Locale locale() {
        return locale;
    }

    /** The scheme of an item, when it is installed. */
    Optional<Scheme> scheme(WorkItem item) {
        return item.getSchemeId() == null ? Optional.empty()
                : packs.scheme(item.getSchemeId(), item.getSchemeVersion()).map(PackRepository.SchemeEntry::scheme);
    }

    /** Name and version of the scheme of an item; its id when it is not installed. */
    String schemeName(WorkItem item) {
        return scheme(item).map(s -> s.getName() + " " + s.getVersion()).orElse(DossierNames.orEmpty(item.getSchemeId()));
    }

    /** An amount in ten thousand yuan; null for none. */
    static BigDecimal money(Amount amount) {
        return Money.inWanYuan(amount).orElse(null);
    }

    /** The points of a stored result; null where there is none. */
    static BigDecimal points(ScoreResult result) {
        return result == null ? null : result.getPoints();
    }

    /** What a row of a fund block is called. */
    String fund(FundRow row) {
        String label = DossierNames.orEmpty(row.getLabel());
        return label.isBlank() ? text("fund." + row.getSource().getName().toLowerCase(Locale.ROOT)) : label;
    }

    /** What the parts of a sheet come to, as shares of their points. */
    Chart parts(ReviewResult result) {
        return new Chart(text("stage.chart.parts"), result.parts().stream().map(part -> new Charts.Bar("", name(part.dimension()), part.low(),
                Figures.range(part.low(), part.high()) + " / " + Figures.plain(part.full()))).toList());
    }

    /** A filled sheet: each point with what each reviewer gave, what they come to, and their words. */
    PlannedDocument.Table sheet(ReviewResult result, List<DimensionOpinion> opinions) {
        List<String> reviewers = opinions.stream().map(ReviewLines::reviewer).distinct().toList();
        List<Integer> widths = new ArrayList<>(List.of(14, 24, 8));
        List<PlannedDocument.Cell> head = new ArrayList<>(List.of(head("part"), head("point"), head("full")));
        for (String reviewer : reviewers) {
            widths.add(9);
            head.add(reviewer.isEmpty() ? head("score") : new PlannedDocument.Cell(reviewer, Align.CENTRE, Tone.PLAIN, false));
        }
        widths.addAll(List.of(10, 30));
        head.addAll(List.of(head("merged"), head("opinion")));
        List<List<PlannedDocument.Cell>> rows = new ArrayList<>(List.of(head));
        for (ReviewPart part : result.parts()) {
            boolean first = true;
            for (ReviewPoint point : part.points()) {
                rows.add(point(result, part, point, opinions, reviewers, !first));
                first = false;
            }
        }
        return new PlannedDocument.Table(widths, 1, rows);
    }

    private PlannedDocument.Cell head(String key) {
        return new PlannedDocument.Cell(text("stage.column." + key), Align.CENTRE, Tone.PLAIN, false);
    }

    private static PlannedDocument.Cell cell(String text, Align align, boolean joined) {
        return new PlannedDocument.Cell(text, align, Tone.PLAIN, joined);
    }

    private List<PlannedDocument.Cell> point(ReviewResult result, ReviewPart part, ReviewPoint point, List<DimensionOpinion> opinions,
            List<String> reviewers, boolean joined) {
        List<DimensionOpinion> own = opinions.stream().filter(o -> ReviewScorer.point(result.rule(), o).filter(p -> p == point.dimension()).isPresent())
                .toList();
        List<PlannedDocument.Cell> row = new ArrayList<>(List.of(cell(name(part.dimension()), Align.LEFT, joined),
                cell(name(point.dimension()), Align.LEFT, false), cell(Figures.plain(point.dimension().getPoints()), Align.RIGHT, false)));
        for (String reviewer : reviewers) {
            row.add(cell(own.stream().filter(o -> ReviewLines.reviewer(o).equals(reviewer)).findFirst().map(this::given).orElse(""), Align.RIGHT, false));
        }
        row.add(cell(Figures.range(point.low(), point.high()), Align.RIGHT, false));
        row.add(cell(String.join("\n", own.stream().filter(o -> o.getOpinion() != null && !o.getOpinion().isBlank())
                .map(o -> ReviewLines.reviewer(o).isEmpty() || reviewers.size() == 1 ? o.getOpinion().strip()
                        : text("stage.said", ReviewLines.reviewer(o), o.getOpinion().strip())).toList()), Align.LEFT, false));
        return row;
    }

    private String given(DimensionOpinion opinion) {
        String score = opinion.getScore() == null ? text("stage.unscored") : Figures.plain(opinion.getScore());
        return opinion.getGrade() == null ? score : score + " " + opinion.getGrade();
    }

    String name(Dimension dimension) {
        return packs.text(dimension.getId(), "name", locale, dimension.getName());
    }
}
