package org.jixiao.ui.editor.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;
import org.jixiao.stages.base.Copies;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.GridColumn;

/**
 * Makes the columns of one table. Their titles are the texts {@code prefix.field}.
 *
 * @param <R> type of the rows
 */
public final class Fields<R extends EObject> {

    private static final Texts NOTES = Texts.of(Fields.class);

    private final Texts texts;
    private final String prefix;
    private final ModelCommands commands;

    /**
     * Columns of one table.
     *
     * @param prefix the keys of their titles begin with it
     */
    public Fields(Texts texts, String prefix, ModelCommands commands) {
        this.texts = texts;
        this.prefix = prefix;
        this.commands = commands;
    }

    private String title(String id, Object... arguments) {
        return texts.get(prefix + "." + id, arguments);
    }

    /** Something worked out, which nobody types. */
    public Field<R> shown(String id, int width, Function<R, String> text) {
        return new Field<>(GridColumn.longText(id, title(id), width), null, text, text, t -> null, null, r -> null);
    }

    /** Few words worked out, on one line, which nobody types. */
    public Field<R> brief(String id, int width, Function<R, String> text) {
        return new Field<>(GridColumn.text(id, title(id), width), null, text, text, t -> null, null, r -> null);
    }

    /** A number worked out, which nobody types. */
    public Field<R> number(String id, String head, int width, Function<R, String> text) {
        return new Field<>(GridColumn.number(id, head, width), null, text, text, t -> null, null, r -> null);
    }

    /** Words. */
    public Field<R> words(EStructuralFeature feature, int width) {
        Function<R, String> text = row -> Objects.toString(row.eGet(feature), "");
        return new Field<>(GridColumn.longText(feature.getName(), title(feature.getName()), width), feature, text, text, t -> null,
                (row, typed) -> commands.set(row, feature, typed.isBlank() ? null : typed.strip()), r -> null);
    }

    /** A day. */
    public Field<R> day(EStructuralFeature feature) {
        Function<R, String> text = row -> Days.text((LocalDate) row.eGet(feature));
        return new Field<>(GridColumn.text(feature.getName(), title(feature.getName()), 12), feature, text, text, this::noDay,
                (row, typed) -> commands.set(row, feature, typed.isBlank() ? null : Days.read(typed)), r -> null);
    }

    private String noDay(String typed) {
        return typed.isBlank() || Days.read(typed) != null ? null : NOTES.get("check.day", typed.strip());
    }

    /**
     * One of the words of an enumeration.
     *
     * @param type the enumeration
     * @param words those that are offered
     */
    public <E extends Enum<E> & Enumerator> Field<R> choice(EStructuralFeature feature, int width, Class<E> type, EnumWords<E> words) {
        Function<R, String> text = row -> words.text(type.cast(row.eGet(feature)));
        return new Field<>(GridColumn.choice(feature.getName(), title(feature.getName()), width, words.all()), feature, text, text,
                typed -> words.read(typed).isPresent() ? null : NOTES.get("check.nature", typed.strip(), String.join(", ", words.all())),
                (row, typed) -> commands.set(row, feature, words.read(typed).orElseThrow()), r -> null);
    }

    /** An amount of money. */
    public Field<R> amount(EStructuralFeature feature, Amounts amounts) {
        return new Field<>(GridColumn.number(feature.getName(), title(feature.getName(), amounts.unit()), 12), feature,
                row -> Numbers.points(amounts.number((Amount) row.eGet(feature))), row -> Numbers.exact(amounts.number((Amount) row.eGet(feature))),
                amounts::refusal, (row, typed) -> commands.set(row, feature, amounts.typed(typed)), r -> null);
    }

    /** The name of a person or organisation; what else is known of it stays. */
    public Field<R> party(EStructuralFeature feature, int width) {
        Function<R, String> text = row -> Parties.name((Party) row.eGet(feature));
        return new Field<>(GridColumn.text(feature.getName(), title(feature.getName()), width), feature, text, text, t -> null,
                (row, typed) -> commands.set(row, feature, typed.isBlank() ? null : Parties.named((Party) row.eGet(feature), typed.strip())), r -> null);
    }

    /** Names of persons, one a line. */
    public Field<R> parties(EStructuralFeature feature, int width) {
        Function<R, String> text = row -> Parties.names(list(row, feature, Party.class));
        return new Field<>(GridColumn.longText(feature.getName(), title(feature.getName()), width), feature, text, text, t -> null,
                (row, typed) -> commands.replaceAll(row, feature, Parties.typed(list(row, feature, Party.class), typed)), r -> null);
    }

    /** Titles of evidence, one a line; what is known of a piece with the same title stays. */
    public Field<R> evidence(EStructuralFeature feature, int width) {
        Function<R, String> text = row -> list(row, feature, Evidence.class).stream().map(e -> Objects.toString(e.getTitle(), ""))
                .collect(Collectors.joining("\n"));
        return new Field<>(GridColumn.longText(feature.getName(), title(feature.getName()), width), feature, text, text, t -> null,
                (row, typed) -> commands.replaceAll(row, feature, Parties.lines(typed).stream().map(name -> list(row, feature, Evidence.class).stream()
                        .filter(e -> name.equals(e.getTitle())).findFirst().orElseGet(() -> piece(name))).toList()), r -> null);
    }

    private static Evidence piece(String title) {
        Evidence evidence = BaseFactory.eINSTANCE.createEvidence();
        evidence.setId(Copies.id());
        evidence.setTitle(title);
        return evidence;
    }

    private static <T> List<T> list(EObject row, EStructuralFeature feature, Class<T> type) {
        return ((List<?>) row.eGet(feature)).stream().map(type::cast).toList();
    }
}
