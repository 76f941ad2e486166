package org.jixiao.ui.editor.table;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;

/** Persons and organisations as they are typed: by their names, one a line; what else is known of them stays. */
public final class Parties {

    private Parties() {
    }

    /** The name; nothing for none. */
    public static String name(Party party) {
        return party == null ? "" : Objects.toString(party.getName(), "");
    }

    /** The names, one a line. */
    public static String names(List<Party> parties) {
        return parties.stream().map(Parties::name).collect(Collectors.joining("\n"));
    }

    /** Who was typed in the place of somebody; the same one where the name did not change. */
    public static Party named(Party old, String name) {
        if (old != null && name.equals(old.getName())) {
            return old;
        }
        Party party = old == null ? BaseFactory.eINSTANCE.createParty() : EcoreUtil.copy(old);
        party.setName(name);
        return party;
    }

    /** Who was typed in the place of some; those that were there stay the same. */
    public static List<Party> typed(List<Party> old, String text) {
        return lines(text).stream().map(name -> named(old.stream().filter(p -> name.equals(p.getName())).findFirst().orElse(null), name)).toList();
    }

    /** The lines of a text that hold anything, each once. */
    static List<String> lines(String typed) {
        return Arrays.stream(typed.split("\\R")).map(String::strip).filter(l -> !l.isEmpty()).distinct().toList();
    }
}
