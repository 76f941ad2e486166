package org.jixiao.stages.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.emf.common.command.Command;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Event;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.LibraryFactory;
import org.jixiao.model.library.LibraryPackage;
import org.jixiao.model.library.Standard;
import org.jixiao.model.library.StandardBasis;
import org.jixiao.scoring.api.Message;

/** What is done to a library as one step. */
public final class LibraryCommands {

    private LibraryCommands() {
    }

    /** A definition with a fresh id and nothing else. */
    public static IndicatorDefinition newDefinition() {
        IndicatorDefinition definition = LibraryFactory.eINSTANCE.createIndicatorDefinition();
        definition.setId(UUID.randomUUID().toString());
        return definition;
    }

    /** A standard with a fresh id and nothing else. */
    public static Standard newStandard() {
        Standard standard = LibraryFactory.eINSTANCE.createStandard();
        standard.setId(UUID.randomUUID().toString());
        return standard;
    }

    /** An empty library with a fresh id, version 1.0. */
    public static IndicatorLibrary newLibrary(String name) {
        IndicatorLibrary library = LibraryFactory.eINSTANCE.createIndicatorLibrary();
        library.setId(UUID.randomUUID().toString());
        library.setName(name);
        library.setVersion("1.0");
        return library;
    }

    /**
     * Takes a proposal over as a historical standard from a day on. The historical standard that counted on that day and has no end of its
     * own, or a later one, ends the day before. The history of the library says who accepted what.
     *
     * @param proposal for a definition of the library
     * @param from first day on which the new standard counts
     * @param person who accepts it
     * @param time when
     * @param locale language of the texts that go into the library
     */
    public static Command accept(ModelCommands commands, HistoryProposal proposal, LocalDate from, String person, Instant time, Locale locale) {
        IndicatorDefinition definition = proposal.definition();
        IndicatorLibrary library = (IndicatorLibrary) definition.eContainer();
        Standard fresh = standard(proposal, from, locale);
        List<Command> all = new ArrayList<>();
        Validity.standard(definition, StandardBasis.HISTORICAL, from).ifPresent(before -> {
            boolean later = before.getValidFrom() != null && !before.getValidFrom().isBefore(from);
            if (!later) {
                all.add(commands.set(before, LibraryPackage.Literals.STANDARD__VALID_TO, from.minusDays(1)));
            }
        });
        all.add(commands.add(definition, LibraryPackage.Literals.INDICATOR_DEFINITION__STANDARDS, fresh));
        if (library != null) {
            Event event = BaseFactory.eINSTANCE.createEvent();
            event.setTime(time.truncatedTo(ChronoUnit.SECONDS));
            event.setActor(person);
            event.setObjectId(definition.getId());
            event.setWhat(text(locale, "event.accept", definition.getName(), proposal.target()));
            event.setComment(proposal.arithmetic(locale));
            all.add(commands.add(library, LibraryPackage.Literals.INDICATOR_LIBRARY__HISTORY, event));
        }
        return commands.compound(text(locale, "command.accept", definition.getName(), proposal.target()), all);
    }

    private static Standard standard(HistoryProposal proposal, LocalDate from, Locale locale) {
        Standard standard = newStandard();
        standard.setBasis(StandardBasis.HISTORICAL);
        standard.setName(text(locale, "standard.history", from.getYear()));
        standard.setValidFrom(from);
        standard.setSource(text(locale, "proposal.source", proposal.arithmetic(locale)));
        standard.setValue(quantity(proposal));
        return standard;
    }

    private static Quantity quantity(HistoryProposal proposal) {
        IndicatorDefinition definition = proposal.definition();
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setText(proposal.target());
        quantity.setNumber(proposal.value());
        quantity.setUnit(definition.getUnit());
        quantity.setKind("%".equals(definition.getUnit()) ? QuantityKind.PERCENT : QuantityKind.NUMBER);
        quantity.setOperator(switch (definition.getNature()) {
            case GE -> Operator.GE;
            case GT -> Operator.GT;
            case LE -> Operator.LE;
            case LT -> Operator.LT;
            case EQ -> Operator.EQ;
            case UNSPECIFIED, QUALITATIVE, YES_NO, DATE -> Operator.NONE;
        });
        return quantity;
    }

    static String text(Locale locale, String key, Object... arguments) {
        Object[] known = java.util.Arrays.stream(arguments).map(a -> a == null ? "" : a).toArray();
        return Message.of(LibraryCommands.class, key, known).render(locale);
    }
}
