package org.jixiao.stages.exante;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.base.ReportSection;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Chapters;
import org.jixiao.stages.base.Gates;
import org.jixiao.stages.review.ReviewScorer;

/**
 * The chapters of an ex-ante evaluation report and the texts that belong into each: the object, the work, the dimensions of the sheet with
 * the conclusion, advice, and what else is to be said. The titles are those of the official forms, so that a filed form and a report hold
 * the same texts.
 */
public final class ReportOutline {

    /** The chapters in their order. */
    public enum Chapter {
        /** Background, content, objectives and money of what is evaluated. */
        OBJECT("立项背景", "概况", "绩效目标", "资金构成"),
        /** Purpose, approach, methods and procedure. */
        WORK("目的及对象", "评估思路", "评估方式、方法", "评估程序"),
        /** The dimensions of the sheet, then the conclusion. */
        RESULT(),
        /** Advice, which the evaluation keeps in a field of its own. */
        ADVICE(),
        /** Anything else. */
        OTHER("其他需要说明的问题");

        private final List<String> titles;

        Chapter(String... titles) {
            this.titles = List.of(titles);
        }

        /** The heading. */
        public Message heading() {
            return Message.of(ReportOutline.class, "chapter." + name());
        }
    }

    /**
     * A text of the report.
     *
     * @param chapter where it belongs
     * @param title as it is stored in the document
     */
    public record Part(Chapter chapter, String title) {

        /** The title for people; that of a dimension stays as the scheme has it. */
        public Message label() {
            return chapter == Chapter.RESULT || !chapter.titles.contains(title) ? Message.literal(title)
                    : Message.of(ReportOutline.class, "part." + chapter.name() + "." + chapter.titles.indexOf(title));
        }
    }

    /** Title under which a reason is kept why no advice is given; the advice itself has a field of its own. */
    public static final String ADVICE_TITLE = "相关建议";

    private ReportOutline() {
    }

    /**
     * The texts of a report in order: those every report has, one for each dimension of the sheet (an optional one when it is used), and
     * those that only this evaluation has, at the end.
     *
     * @param scheme of the evaluation, or empty where it is not installed
     */
    public static List<Part> parts(ExAnteEvaluation evaluation, Optional<Scheme> scheme) {
        List<Part> parts = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            chapter.titles.forEach(title -> parts.add(new Part(chapter, title)));
            if (chapter == Chapter.RESULT) {
                scheme.flatMap(ExAnteEngine::sheet).ifPresent(sheet -> sheet.getDimensions().stream().filter(d -> isUsed(sheet, d, evaluation))
                        .forEach(d -> parts.add(new Part(chapter, d.getName()))));
            }
        }
        evaluation.getSections().stream().map(ReportSection::getTitle)
                .filter(t -> t != null && !t.equals(ADVICE_TITLE) && parts.stream().noneMatch(p -> p.title().equals(t)))
                .forEach(t -> parts.add(new Part(Chapter.OTHER, t)));
        return parts;
    }

    private static boolean isUsed(ReviewRule sheet, Dimension dimension, ExAnteEvaluation evaluation) {
        return !dimension.isOptional() || text(evaluation, dimension.getName()).isPresent()
                || evaluation.getOpinions().stream().anyMatch(o -> isOf(sheet, dimension, o));
    }

    private static boolean isOf(ReviewRule sheet, Dimension dimension, DimensionOpinion opinion) {
        Dimension at = opinion.getScore() == null ? null : ReviewScorer.point(sheet, opinion).orElse(null);
        while (at != null && at != dimension) {
            at = at.eContainer() instanceof Dimension above ? above : null;
        }
        return at != null;
    }

    /** A text of an evaluation; empty when nothing is written there. */
    public static Optional<String> text(ExAnteEvaluation evaluation, String title) {
        return section(evaluation, title).map(ReportSection::getText).filter(Gates::given);
    }

    /** Why a text is left out; empty when it is written, or when nobody said why. */
    public static Optional<String> omitted(ExAnteEvaluation evaluation, String title) {
        return section(evaluation, title).map(ReportSection::getOmittedReason).filter(Gates::given);
    }

    /**
     * The texts of the outline that are neither written nor left out with a reason: also those that an imported form does not have at all.
     *
     * @param scheme of the evaluation, whose sheet says which dimensions the report has
     */
    public static List<Message> open(ExAnteEvaluation evaluation, Scheme scheme) {
        List<Message> open = new ArrayList<>();
        for (Part part : parts(evaluation, Optional.of(scheme))) {
            if (!Chapters.isSettled(section(evaluation, part.title()))) {
                open.add(part.label());
            }
        }
        if (!Gates.given(evaluation.getSuggestions()) && omitted(evaluation, ADVICE_TITLE).isEmpty()) {
            open.add(Chapter.ADVICE.heading());
        }
        return open;
    }

    /** Where a text of an evaluation is kept. */
    static Optional<ReportSection> section(ExAnteEvaluation evaluation, String title) {
        return Chapters.find(evaluation.getSections(), title);
    }
}
