package org.jixiao.stages.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.base.ReportSection;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Chapters;

/**
 * The chapters of an evaluation report: the object, the work, the conclusion, the analysis of the indicators, experience and problems,
 * advice, and what else is to be said (outline of the management rules of 2020, 财预〔2020〕10号). Titles are kept as the official outline
 * prints them, so that a filed report and a written one hold the same texts.
 */
public final class EvaluationReport {

    /** The titles as they are stored, in their order. */
    public static final List<String> TITLES = List.of("基本情况", "绩效评价工作开展情况", "综合评价情况及评价结论", "绩效评价指标分析",
            "主要经验及做法、存在的问题及原因分析", "有关建议", "其他需要说明的问题");

    private EvaluationReport() {
    }

    /** The chapters of a report: those of the outline, then those that only this evaluation has. */
    public static List<String> chapters(Evaluation evaluation) {
        List<String> titles = new ArrayList<>(TITLES);
        evaluation.getSections().stream().map(ReportSection::getTitle).filter(t -> t != null && !titles.contains(t)).forEach(titles::add);
        return titles;
    }

    /** A title for people; that of a chapter outside the outline stays as it is. */
    public static Message label(String title) {
        int index = TITLES.indexOf(title);
        return index < 0 ? Message.literal(title) : Message.of(EvaluationReport.class, "chapter." + index);
    }

    /** The chapters of the outline that are neither written nor left out with a reason. */
    public static List<Message> open(Evaluation evaluation) {
        return TITLES.stream().filter(t -> !Chapters.isSettled(section(evaluation, t))).map(EvaluationReport::label).toList();
    }

    /** Where a chapter is kept; empty while nobody began it. */
    public static Optional<ReportSection> section(Evaluation evaluation, String title) {
        return Chapters.find(evaluation.getSections(), title);
    }
}
