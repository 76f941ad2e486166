package org.jixiao.ui.stage.appraisal.internal.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.editor.table.EnumWords;

/**
 * Makes the fields of one kind of object; their names are those of the metamodel.
 *
 * @param <R> type of the objects
 */
public final class Fields<R extends EObject> {

    private static final String SEPARATOR = "、";
    /** A day needs so many characters to stand on one line. */
    private static final int DAY = 14;

    private final Texts texts = Texts.of(Fields.class);

    private record Read<R>(Function<String, String> refused, Function<String, Object> read) implements Field.Reading<R> {
        @Override
        public String refusal(String text) {
            return refused.apply(text);
        }

        @Override
        public Object value(R row, String text) {
            return read.apply(text);
        }
    }

    private static String name(EStructuralFeature feature) {
        return ModelCommands.featureLabel(feature);
    }

    private static String plain(EObject row, EStructuralFeature feature) {
        return Objects.toString(row.eGet(feature), "");
    }

    /** Words. */
    public Field<R> text(EAttribute feature, int width) {
        return new Field<>(GridColumn.text(feature.getName(), name(feature), width), feature, row -> plain(row, feature), new Read<>(t -> null, t -> t));
    }

    /** Words over several lines. */
    public Field<R> longText(EAttribute feature, int width) {
        return new Field<>(GridColumn.longText(feature.getName(), name(feature), width), feature, row -> plain(row, feature),
                new Read<>(t -> null, t -> t));
    }

    /** A number from zero up. */
    public Field<R> number(EAttribute feature, int width) {
        return new Field<>(GridColumn.number(feature.getName(), name(feature), width), feature,
                row -> Numbers.exact((BigDecimal) row.eGet(feature)), new Read<>(this::noNumber, Numbers::read));
    }

    private String noNumber(String text) {
        BigDecimal number = Numbers.read(text);
        return number != null && number.signum() >= 0 ? null : texts.get("check.number", text);
    }

    /** A whole number from zero up; zero shows where nothing was set only for counts that are zero then. */
    public Field<R> whole(EAttribute feature, int width) {
        return new Field<>(GridColumn.number(feature.getName(), name(feature), width), feature, row -> plain(row, feature),
                new Read<>(t -> t.matches("\\d{1,9}") ? null : texts.get("check.whole", t), Integer::valueOf));
    }

    /** A day. */
    public Field<R> day(EAttribute feature, int width) {
        return new Field<>(GridColumn.text(feature.getName(), name(feature), Math.max(DAY, width)), feature, row -> Days.text((LocalDate) row.eGet(feature)),
                new Read<>(t -> Days.read(t) == null ? texts.get("check.day", t) : null, Days::read));
    }

    /** One of a few words. */
    public <E extends Enum<E> & Enumerator> Field<R> word(EAttribute feature, int width, EnumWords<E> words) {
        return new Field<>(GridColumn.choice(feature.getName(), name(feature), width, words.all()), feature, row -> {
            @SuppressWarnings("unchecked")
            E literal = (E) row.eGet(feature);
            return literal == null ? "" : words.text(literal);
        }, new Read<>(t -> words.read(t).isPresent() ? null : noWord(words.all(), t), t -> words.read(t).orElseThrow()));
    }

    private String noWord(List<String> words, String text) {
        return texts.get("check.word", text, String.join(" ", words));
    }

    /**
     * One of several things of the document, shown by its name and kept by its id or code.
     *
     * @param names the names by what is kept; names that are there twice cannot be told apart and are offered once
     */
    public Field<R> pick(EAttribute feature, int width, Map<String, String> names) {
        Map<String, String> kept = new LinkedHashMap<>();
        names.forEach((id, shown) -> kept.putIfAbsent(shown, id));
        List<String> all = List.copyOf(kept.keySet());
        return new Field<>(GridColumn.choice(feature.getName(), name(feature), width, all), feature,
                row -> row.eGet(feature) == null ? "" : names.getOrDefault(plain(row, feature), plain(row, feature)),
                new Read<>(t -> kept.containsKey(t) ? null : noWord(all, t), kept::get));
    }

    /** Several of a few words, in an order that counts. */
    public <E extends Enum<E> & Enumerator> Field<R> words(EAttribute feature, int width, EnumWords<E> words) {
        return new Field<>(GridColumn.text(feature.getName(), name(feature), width).withHelp(String.join(SEPARATOR, words.all())), feature, row -> {
            @SuppressWarnings("unchecked")
            List<E> literals = (List<E>) row.eGet(feature);
            return literals.stream().map(words::text).collect(Collectors.joining(SEPARATOR));
        }, new Read<>(t -> parts(t).filter(p -> words.read(p).isEmpty()).findFirst().map(p -> noWord(words.all(), p)).orElse(null),
                t -> parts(t).map(words::read).flatMap(Optional::stream).distinct().toList()));
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split("[、,，;；\r\n]")).map(String::strip).filter(p -> !p.isEmpty());
    }

    /** Yes or no. */
    public Field<R> yes(EAttribute feature, int width) {
        List<String> both = List.of(texts.get("yes"), texts.get("no"));
        return new Field<>(GridColumn.choice(feature.getName(), name(feature), width, both), feature,
                row -> row.eGet(feature) == null ? "" : both.get(Boolean.TRUE.equals(row.eGet(feature)) ? 0 : 1),
                new Read<>(t -> both.contains(t) ? null : noWord(both, t), t -> t.equals(both.getFirst())));
    }

    /** The name of a person or office; what else is known of it stays. */
    public Field<R> party(EReference feature, int width) {
        return new Field<>(GridColumn.text(feature.getName(), name(feature), width), feature,
                row -> Parties.name((Party) row.eGet(feature)), new Field.Reading<>() {
                    @Override
                    public String refusal(String text) {
                        return null;
                    }

                    @Override
                    public Object value(R row, String text) {
                        Party party = row.eGet(feature) instanceof Party known ? EcoreUtil.copy(known) : BaseFactory.eINSTANCE.createParty();
                        party.setName(text);
                        return party;
                    }
                });
    }

    /** Several persons or offices by name. */
    public Field<R> parties(EReference feature, int width) {
        return new Field<>(GridColumn.text(feature.getName(), name(feature), width), feature, row -> {
            @SuppressWarnings("unchecked")
            List<Party> parties = (List<Party>) row.eGet(feature);
            return Parties.names(parties);
        }, new Read<>(t -> null, t -> parts(t).map(Parties::named).toList()));
    }

    /** Several texts, one a line. */
    public Field<R> lines(EAttribute feature, int width) {
        return new Field<>(GridColumn.longText(feature.getName(), name(feature), width).withHelp(texts.get("lines.help")), feature,
                row -> ((List<?>) row.eGet(feature)).stream().map(Object::toString).collect(Collectors.joining("\n")),
                new Read<>(t -> null, t -> t.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()));
    }

    /** Several days, one a line. */
    public Field<R> days(EAttribute feature, int width) {
        return new Field<>(GridColumn.longText(feature.getName(), name(feature), width).withHelp(texts.get("lines.help")), feature,
                row -> ((List<?>) row.eGet(feature)).stream().map(Object::toString).collect(Collectors.joining("\n")),
                new Read<>(t -> parts(t).filter(p -> Days.read(p) == null).findFirst().map(p -> texts.get("check.day", p)).orElse(null),
                        t -> parts(t).map(Days::read).toList()));
    }

    /** Several numbers from zero up, with commas between them. */
    public Field<R> numbers(EAttribute feature, int width) {
        return new Field<>(GridColumn.text(feature.getName(), name(feature), width).withHelp(texts.get("numbers.help")), feature,
                row -> ((List<?>) row.eGet(feature)).stream().map(n -> Numbers.exact((BigDecimal) n)).collect(Collectors.joining(SEPARATOR)),
                new Read<>(t -> parts(t).map(this::noNumber).filter(Objects::nonNull).findFirst().orElse(null), t -> parts(t).map(Numbers::read).toList()));
    }

    /** What is worked out and cannot be typed in. */
    public Field<R> computed(String id, String title, int width, Function<R, String> text) {
        return new Field<>(GridColumn.text(id, title, width), null, text, null);
    }

    /** A number that is worked out and cannot be typed in. */
    public Field<R> figure(String id, String title, int width, Function<R, String> text) {
        return new Field<>(GridColumn.number(id, title, width), null, text, null);
    }
}
