package org.jixiao.report.model;

import java.util.Objects;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Dossier;

/** What reports call a dossier and its parties. */
final class DossierNames {

    private DossierNames() {
    }

    /** Name of the subject; the title of the dossier where it has none. */
    static String title(Dossier dossier) {
        String subject = dossier.getSubject() == null ? null : dossier.getSubject().getName();
        return subject == null || subject.isBlank() ? orEmpty(dossier.getTitle()) : subject;
    }

    /** The unit that carries the project out; where the form names none, the agency that files it. */
    static String agency(Dossier dossier) {
        Party unit = dossier.getSubject() == null ? null : dossier.getSubject().getImplementingUnit();
        return name(unit).isEmpty() ? name(dossier.getAgency()) : name(unit);
    }

    static String name(Party party) {
        return party == null ? "" : orEmpty(party.getName());
    }

    static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
