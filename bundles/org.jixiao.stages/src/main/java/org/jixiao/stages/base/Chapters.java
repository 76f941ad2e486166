package org.jixiao.stages.base;

import java.util.List;
import java.util.Optional;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.ReportSection;

/** The chapters of reports: a chapter is settled when it is written, or when somebody said why it is left out. */
public final class Chapters {

    private Chapters() {
    }

    /** The chapter with a title. */
    public static Optional<ReportSection> find(List<ReportSection> sections, String title) {
        return sections.stream().filter(s -> title.equals(s.getTitle())).findFirst();
    }

    /** Whether a chapter needs nothing more. */
    public static boolean isSettled(Optional<ReportSection> section) {
        return section.filter(s -> Gates.given(s.getText()) || Gates.given(s.getOmittedReason())).isPresent();
    }

    /**
     * Writes a chapter, which is made where there is none. A written chapter is not left out any more.
     *
     * @param text blank for none
     */
    public static void write(List<ReportSection> sections, String title, String text) {
        ReportSection section = find(sections, title).orElseGet(() -> add(sections, title));
        section.setText(text.isBlank() ? null : text.strip());
        if (!text.isBlank()) {
            section.setOmittedReason(null);
        }
    }

    /**
     * Says why a chapter is left out.
     *
     * @param reason blank takes the reason back
     */
    public static void leaveOut(List<ReportSection> sections, String title, String reason) {
        find(sections, title).orElseGet(() -> add(sections, title)).setOmittedReason(reason.isBlank() ? null : reason.strip());
    }

    /** Adds an empty chapter. */
    public static ReportSection add(List<ReportSection> sections, String title) {
        ReportSection section = BaseFactory.eINSTANCE.createReportSection();
        section.setId(Copies.id());
        section.setTitle(title);
        sections.add(section);
        return section;
    }
}
