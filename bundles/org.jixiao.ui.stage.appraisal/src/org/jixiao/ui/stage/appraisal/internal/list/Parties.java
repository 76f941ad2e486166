package org.jixiao.ui.stage.appraisal.internal.list;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;

/** Persons and offices by their names. */
public final class Parties {

    private Parties() {
    }

    /** A person or office of a name. */
    public static Party named(String name) {
        Party party = BaseFactory.eINSTANCE.createParty();
        party.setName(name);
        return party;
    }

    /** The name; nothing for none. */
    public static String name(Party party) {
        return party == null ? "" : Objects.toString(party.getName(), "");
    }

    /** The names of several. */
    public static String names(Collection<Party> parties) {
        return parties.stream().map(Parties::name).collect(Collectors.joining("、"));
    }
}
