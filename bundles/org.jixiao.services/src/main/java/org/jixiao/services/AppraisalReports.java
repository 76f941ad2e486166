package org.jixiao.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.report.FileNames;
import org.jixiao.report.ReportKinds;
import org.jixiao.report.appraisal.AppraisalFacts;
import org.jixiao.report.appraisal.BulletinNames;
import org.jixiao.report.appraisal.MeetingNames;
import org.jixiao.report.appraisal.NoticeNames;
import org.jixiao.report.appraisal.SheetNames;
import org.jixiao.report.template.ReportTemplates;
import org.jixiao.report.template.ReportValues;
import org.jixiao.report.template.TemplateChoice;
import org.jixiao.report.template.TemplateFile;
import org.jixiao.scoring.api.Message;

/** Writes the documents of an appraisal from templates: bulletin, result sheets, papers of meetings, notices, replies to appeals. */
public final class AppraisalReports {

    /** What can be written. */
    public enum Kind {
        /** The bulletin of results of all groups. */
        BULLETIN(ReportKinds.BULLETIN, false),
        /** The result sheet of each unit. */
        SHEET(ReportKinds.SHEET, true),
        /** The paper of the dispatch meeting of a quarter. */
        MEETING(ReportKinds.MEETING, false),
        /** The notice of a visit to each unit that was drawn. */
        VISIT(ReportKinds.VISIT, true),
        /** The notice to each unit with problems that are not corrected. */
        CORRECTION(ReportKinds.CORRECTION, true),
        /** The reply to each appeal that was decided. */
        APPEAL(ReportKinds.APPEAL, true);

        private final String template;
        private final boolean perUnit;

        Kind(String template, boolean perUnit) {
            this.template = template;
            this.perUnit = perUnit;
        }

        /** Whether there is one for each unit. */
        public boolean isPerUnit() {
            return perUnit;
        }
    }

    private final AppraisalEngine engine;
    private final ReportTemplates templates;

    AppraisalReports(AppraisalEngine engine, ReportTemplates templates) {
        this.engine = engine;
        this.templates = templates;
    }

    /**
     * What is wanted.
     *
     * @param kinds kinds of documents
     * @param month state at the end of this month, 1 to 12; the paper of a meeting takes the quarter that ends there
     * @param unit code or name of the only unit that is meant; empty for all
     * @param extension {@code docx} or {@code xlsx}
     * @param folder where the files go
     * @param today the day on which something is overdue or not
     * @param locale language of the words
     * @param chosen templates that somebody has chosen; for documents without one that counts which comes first
     */
    public record Wanted(List<Kind> kinds, int month, String unit, String extension, Path folder, LocalDate today, Locale locale, List<TemplateFile> chosen) {
        public Wanted {
            kinds = List.copyOf(kinds);
            chosen = List.copyOf(chosen);
        }
    }

    /** One document before it is written. */
    private record Planned(Kind kind, String about, ReportValues values) {
    }

    /**
     * Writes documents.
     *
     * @param cancelled asked before each unit and each file; files written until then are kept
     * @return the files; none where there is nothing to say, for instance no appeal that was decided
     * @throws IOException when the month is none, no unit is of that name, there is no template or it has faults, or a file cannot be written
     */
    public List<Path> write(Appraisal appraisal, Wanted wanted, BooleanSupplier cancelled) throws IOException {
        if (wanted.month() < 1 || wanted.month() > AppraisalEngine.WHOLE_YEAR || wanted.kinds().contains(Kind.MEETING) && wanted.month() % 3 != 0) {
            throw new IOException(say(wanted, "appraisal.month", wanted.month()));
        }
        if (!wanted.unit().isEmpty() && units(appraisal).stream().noneMatch(u -> isMeant(u, wanted))) {
            throw new IOException(say(wanted, "appraisal.unit", wanted.unit()));
        }
        AppraisalResult result = engine.score(appraisal, wanted.month(), wanted.today(), cancelled);
        AppraisalFacts facts = new AppraisalFacts(result, wanted.today(), wanted.locale());
        List<Planned> planned = new ArrayList<>();
        for (Kind kind : wanted.kinds()) {
            plan(kind, facts, wanted, planned);
        }
        return write(planned, appraisal, wanted, cancelled);
    }

    private List<Path> write(List<Planned> planned, Appraisal appraisal, Wanted wanted, BooleanSupplier cancelled) throws IOException {
        TemplateChoice choice = templates.choice(wanted.locale(), wanted.chosen());
        FileNames names = new FileNames();
        List<Path> written = new ArrayList<>();
        LocalDateTime made = LocalDateTime.now();
        if (!planned.isEmpty()) {
            Files.createDirectories(wanted.folder());
        }
        for (Planned one : planned) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            String kind = templates.kind(one.kind().template).orElseThrow().label(wanted.locale());
            String about = one.about().isEmpty() ? appraisal.getTitle() + say(wanted, "appraisal.period", wanted.month()) : one.about();
            Path file = wanted.folder().resolve(names.unique(about + "-" + kind, wanted.extension()));
            choice.write(one.kind().template, one.values(), made, file);
            written.add(file);
        }
        return written;
    }

    private void plan(Kind kind, AppraisalFacts facts, Wanted wanted, List<Planned> planned) {
        switch (kind) {
            case BULLETIN -> planned.add(new Planned(kind, "", BulletinNames.values(facts)));
            case MEETING -> planned.add(new Planned(kind, "", MeetingNames.values(facts)));
            case SHEET -> facts.result().groups().forEach(group -> group.standings().stream().filter(s -> isMeant(s.points().unit(), wanted))
                    .forEach(s -> planned.add(new Planned(kind, s.points().unit().getName(), sheet(facts, group, s)))));
            case VISIT -> facts.result().appraisal().getDraws().forEach(draw -> meant(facts, wanted).forEach(unit -> NoticeNames.visit(facts, unit, draw)
                    .ifPresent(values -> planned.add(new Planned(kind, unit.getName(), values)))));
            case CORRECTION -> meant(facts, wanted).forEach(unit -> NoticeNames.correction(facts, unit)
                    .ifPresent(values -> planned.add(new Planned(kind, unit.getName(), values))));
            case APPEAL -> meant(facts, wanted).forEach(unit -> unit.getAppeals().forEach(appeal -> NoticeNames.appeal(facts, unit, appeal)
                    .ifPresent(values -> planned.add(new Planned(kind, unit.getName(), values)))));
        }
    }

    private ReportValues sheet(AppraisalFacts facts, GroupResult group, UnitStanding standing) {
        return SheetNames.values(facts, group, standing,
                indicator -> engine.explain(facts.result().appraisal(), standing.points().unit(), indicator, facts.result().month()));
    }

    private static List<AppraisedUnit> units(Appraisal appraisal) {
        return appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).toList();
    }

    private static List<AppraisedUnit> meant(AppraisalFacts facts, Wanted wanted) {
        return units(facts.result().appraisal()).stream().filter(u -> isMeant(u, wanted)).toList();
    }

    private static boolean isMeant(AppraisedUnit unit, Wanted wanted) {
        return wanted.unit().isEmpty() || wanted.unit().equals(unit.getName()) || wanted.unit().equals(unit.getCode());
    }

    private static String say(Wanted wanted, String key, Object... arguments) {
        return Message.of(AppraisalReports.class, key, arguments).render(wanted.locale());
    }
}
