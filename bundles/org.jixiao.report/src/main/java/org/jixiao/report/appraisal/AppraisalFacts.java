package org.jixiao.report.appraisal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.base.Party;
import org.jixiao.report.template.Vocabulary;
import org.jixiao.scoring.api.Message;

/**
 * What every document of an appraisal can say.
 *
 * @param result scores and ranking at the end of a month
 * @param today the day on which something is overdue or not
 * @param locale language of all words
 */
public record AppraisalFacts(AppraisalResult result, LocalDate today, Locale locale) {

    /** The names that all its templates may use. */
    static final Vocabulary<AppraisalFacts> NAMES = new Vocabulary<AppraisalFacts>().words("title", f -> f.appraisal().getTitle())
            .count("year", f -> f.appraisal().getYear()).words("organiser", f -> name(f.appraisal().getOrganiser()))
            .count("month", f -> f.result().month()).words("period", AppraisalFacts::period).day("today", AppraisalFacts::today)
            .day("notifiedOn", f -> f.appraisal().getNotifiedOn()).flag("isOpen", f -> !f.result().isSettled());

    Appraisal appraisal() {
        return result.appraisal();
    }

    String say(String key, Object... arguments) {
        return Message.of(AppraisalFacts.class, key, arguments).render(locale);
    }

    String render(Message message) {
        return message.render(locale);
    }

    static String name(Party party) {
        return party == null ? "" : Objects.toString(party.getName(), "");
    }

    private String period() {
        int month = result.month();
        if (month == AppraisalEngine.WHOLE_YEAR) {
            return render(Filings.label(FilingPeriod.YEAR, 1));
        }
        return render(month % 3 == 0 ? Filings.label(FilingPeriod.QUARTER, month / 3) : Filings.label(FilingPeriod.MONTH, month));
    }
}
