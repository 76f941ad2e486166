package org.jixiao.stages.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.Subject;
import org.jixiao.scoring.api.Message;

/**
 * A dossier that begins here and not from a filed form, as those of a department or a government budget as a whole do.
 *
 * @param kind what it is about
 * @param name of the subject
 * @param code of the subject; may be empty
 * @param year fiscal year
 * @param unit that carries out or is evaluated
 */
public record NewDossier(SubjectKind kind, String name, String code, int year, String unit) {

    private static final int FIRST_YEAR = 1994;
    private static final int LAST_YEAR = 2099;
    private static final String TOTAL = "年度资金总额";

    /**
     * The dossier, with an empty row for the whole money.
     *
     * @throws Refused without a name, a unit or a year of the tax-sharing budget system (since 1994)
     */
    public Dossier make(Locale locale) throws Refused {
        List<Message> refusals = new ArrayList<>();
        if (!Gates.given(name)) {
            refusals.add(message("new.noName"));
        }
        if (!Gates.given(unit)) {
            refusals.add(message("new.noUnit"));
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            refusals.add(message("new.noYear", Integer.toString(year), Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
        }
        Refused.unlessEmpty(refusals, locale);
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setId(Copies.id());
        dossier.setTitle(name.strip());
        dossier.setFiscalYear(year);
        dossier.setAgency(party());
        Subject subject = DossierFactory.eINSTANCE.createSubject();
        subject.setId(Copies.id());
        subject.setName(name.strip());
        subject.setCode(Gates.given(code) ? code.strip() : null);
        subject.setKind(kind);
        subject.setImplementingUnit(party());
        dossier.setSubject(subject);
        FundRow total = DossierFactory.eINSTANCE.createFundRow();
        total.setId(Copies.id());
        total.setSource(FundSource.TOTAL);
        total.setLabel(TOTAL);
        dossier.getFundRows().add(total);
        return dossier;
    }

    private Party party() {
        Party party = BaseFactory.eINSTANCE.createParty();
        party.setName(unit.strip());
        return party;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(NewDossier.class, key, arguments);
    }
}
