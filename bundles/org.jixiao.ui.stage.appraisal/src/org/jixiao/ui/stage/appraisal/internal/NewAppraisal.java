package org.jixiao.ui.stage.appraisal.internal;

import java.util.UUID;

import org.jixiao.appraisal.filing.FilingCalendar;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.rules.Calendar;
import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.DeadlineKind;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.ui.common.Texts;

/** The appraisal of a year as it begins: with the filing days of the founding plan and without groups. */
final class NewAppraisal {

    private static final int MONTHLY_DAY = 30;
    private static final int DAYS_BEFORE_QUARTER_END = 5;

    private NewAppraisal() {
    }

    static Appraisal of(String title, int year, String organiser) {
        Texts texts = Texts.of(NewAppraisal.class);
        Appraisal appraisal = AppraisalFactory.eINSTANCE.createAppraisal();
        appraisal.setId(UUID.randomUUID().toString());
        appraisal.setTitle(title);
        appraisal.setYear(year);
        if (!organiser.isEmpty()) {
            Party party = BaseFactory.eINSTANCE.createParty();
            party.setName(organiser);
            appraisal.setOrganiser(party);
        }
        Calendar calendar = RulesFactory.eINSTANCE.createCalendar();
        calendar.setId(UUID.randomUUID().toString());
        calendar.getDeadlines().add(deadline(FilingCalendar.MONTHLY, texts.get("new.monthly"), DeadlineKind.EVERY_MONTH, MONTHLY_DAY, null));
        calendar.getDeadlines().add(deadline(FilingCalendar.QUARTERLY, texts.get("new.quarterly"), DeadlineKind.QUARTER_END, null, DAYS_BEFORE_QUARTER_END));
        appraisal.setCalendar(calendar);
        return appraisal;
    }

    private static Deadline deadline(String code, String name, DeadlineKind kind, Integer day, Integer amount) {
        Deadline deadline = RulesFactory.eINSTANCE.createDeadline();
        deadline.setId(UUID.randomUUID().toString());
        deadline.setCode(code);
        deadline.setName(name);
        deadline.setKind(kind);
        deadline.setDay(day);
        deadline.setAmount(amount);
        return deadline;
    }
}
