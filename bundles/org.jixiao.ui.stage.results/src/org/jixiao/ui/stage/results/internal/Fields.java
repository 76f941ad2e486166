package org.jixiao.ui.stage.results.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
import org.jixiao.ui.editor.table.Amounts;

/**
 * Makes the columns of one table. Their titles are the texts {@code prefix.field}.
 *
 * @param <R> type of the rows
 */
final class Fields<R extends EObject> {

    private final Texts texts;
    private final String prefix;
    private final ModelCommands commands;

    Fields(Texts texts, String prefix, ModelCommands commands) {
        this.texts = texts;
        this.prefix = prefix;
        this.commands = commands;
    }

    private String title(String id, Object... arguments) {
        return texts.get(prefix + "." + id, arguments);
    }

    /** Something worked out, which nobody types. */
    Field<R> shown(String id, int width, Function<R, String> text) {
        return new Field<>(GridColumn.longText(id, title(id), width), null, text, text, t -> null, null, r -> null);
    }

    /** A number worked out, which nobody types. */
    Field<R> number(String id, String head, int width, Function<R, String> text) {
        return new Field<>(GridColumn.number(id, head, width), null, text, text, t -> null, null, r -> null);
    }

    /** Words. */
    Field<R> words(EStructuralFeature feature, int width) {
        Function<R, String> text = row -> Objects.toString(row.eGet(feature), "");
        return new Field<>(GridColumn.longText(feature.getName(), title(feature.getName()), width), feature, text, text, t -> null,
                (row, typed) -> commands.set(row, feature, typed.isBlank() ? null : typed.strip()), r -> null);
    }

    /** A day. */
    Field<R> day(EStructuralFeature feature) {
        Function<R, String> text = row -> Days.text((LocalDate) row.eGet(feature));
        return new Field<>(GridColumn.text(feature.getName(), title(feature.getName()), 12), feature, text, text, this::noDay,
                (row, typed) -> commands.set(row, feature, typed.isBlank() ? null : Days.read(typed)), r -> null);
    }

    private String noDay(String typed) {
        return typed.isBlank() || Days.read(typed) != null ? null : texts.get("check.day", typed.strip());
    }

    /** An amount of money. */
    Field<R> amount(EStructuralFeature feature, Amounts amounts) {
        return new Field<>(GridColumn.number(feature.getName(), title(feature.getName(), amounts.unit()), 12), feature,
                row -> Numbers.points(amounts.number((Amount) row.eGet(feature))), row -> Numbers.exact(amounts.number((Amount) row.eGet(feature))),
                amounts::refusal, (row, typed) -> commands.set(row, feature, amounts.typed(typed)), r -> null);
    }

    /** The name of a person or organisation; what else is known of it stays. */
    Field<R> party(EStructuralFeature feature, int width) {
        Function<R, String> text = row -> row.eGet(feature) == null ? "" : Objects.toString(((Party) row.eGet(feature)).getName(), "");
        return new Field<>(GridColumn.text(feature.getName(), title(feature.getName()), width), feature, text, text, t -> null,
                (row, typed) -> commands.set(row, feature, typed.isBlank() ? null : named((Party) row.eGet(feature), typed.strip())), r -> null);
    }

    private static Party named(Party old, String name) {
        if (old != null && name.equals(old.getName())) {
            return old;
        }
        Party party = old == null ? BaseFactory.eINSTANCE.createParty() : EcoreUtil.copy(old);
        party.setName(name);
        return party;
    }

    /** Names of persons, one a line. */
    Field<R> parties(EStructuralFeature feature, int width) {
        Function<R, String> text = row -> list(row, feature, Party.class).stream().map(p -> Objects.toString(p.getName(), ""))
                .collect(Collectors.joining("\n"));
        return new Field<>(GridColumn.longText(feature.getName(), title(feature.getName()), width), feature, text, text, t -> null,
                (row, typed) -> commands.replaceAll(row, feature, lines(typed).stream().map(name -> named(list(row, feature, Party.class).stream()
                        .filter(p -> name.equals(p.getName())).findFirst().orElse(null), name)).toList()), r -> null);
    }

    /** Titles of evidence, one a line; what is known of a piece with the same title stays. */
    Field<R> evidence(EStructuralFeature feature, int width) {
        Function<R, String> text = row -> list(row, feature, Evidence.class).stream().map(e -> Objects.toString(e.getTitle(), ""))
                .collect(Collectors.joining("\n"));
        return new Field<>(GridColumn.longText(feature.getName(), title(feature.getName()), width), feature, text, text, t -> null,
                (row, typed) -> commands.replaceAll(row, feature, lines(typed).stream().map(name -> list(row, feature, Evidence.class).stream()
                        .filter(e -> name.equals(e.getTitle())).findFirst().orElseGet(() -> piece(name))).toList()), r -> null);
    }

    private static Evidence piece(String title) {
        Evidence evidence = BaseFactory.eINSTANCE.createEvidence();
        evidence.setId(Copies.id());
        evidence.setTitle(title);
        return evidence;
    }

    private static List<String> lines(String typed) {
        return Arrays.stream(typed.split("\\R")).map(String::strip).filter(l -> !l.isEmpty()).distinct().toList();
    }

    private static <T> List<T> list(EObject row, EStructuralFeature feature, Class<T> type) {
        return ((List<?>) row.eGet(feature)).stream().map(type::cast).toList();
    }
}
