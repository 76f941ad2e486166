package org.jixiao.ui.editor.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.jixiao.model.provider.ModelEditPlugin;

/**
 * The literals of an enumeration of the metamodel as words to show, to choose from and to read back.
 *
 * @param <E> the enumeration
 */
public final class EnumWords<E extends Enum<E> & Enumerator> {

    private final List<E> literals;

    /** The words of some literals in the order in which they are offered. */
    @SafeVarargs
    public EnumWords(E... literals) {
        this.literals = List.of(literals);
    }

    /** The word of a literal, also of one that is not offered. */
    public String text(E literal) {
        return ModelEditPlugin.INSTANCE.getString("_UI_" + literal.getDeclaringClass().getSimpleName() + "_" + literal.getName() + "_literal");
    }

    /** All words. */
    public List<String> all() {
        return literals.stream().map(this::text).toList();
    }

    /** The literal of a word, or of its name in the metamodel; empty for any other text. */
    public Optional<E> read(String typed) {
        String text = typed.strip();
        return literals.stream().filter(l -> text.equals(text(l)) || text.equalsIgnoreCase(l.getName())).findFirst();
    }
}
