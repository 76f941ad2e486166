package org.jixiao.appraisal.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.base.Words;

/**
 * Files values that are typed one after another into a grid. Those typed on one day belong to one version; as soon as a value would be
 * replaced that was filed already, a new version begins and the old one is kept.
 */
public final class TypedFilings {

    private final Edits edits;
    private final FilingCommands filings;

    /**
     * For one document.
     *
     * @param locale language of labels and refusals
     */
    public TypedFilings(EditingDomain domain, Locale locale) {
        edits = new Edits(domain, locale);
        filings = new FilingCommands(edits);
    }

    /** Something that was typed about an indicator. */
    public sealed interface Typed {
        /** The indicator, of the unit that files. */
        AppraisalIndicator indicator();
    }

    /**
     * A typed value.
     *
     * @param value null: taken back, or not applicable
     * @param notApplicable whether the indicator does not apply
     */
    public record Value(AppraisalIndicator indicator, Quantity value, boolean notApplicable) implements Typed {
    }

    /**
     * Something else the rule reads, such as a count of events.
     *
     * @param name as {@link org.jixiao.packs.rules.NamedInputs} has it
     * @param text blank: taken back
     */
    public record Named(AppraisalIndicator indicator, String name, String text) implements Typed {
    }

    /**
     * Which report the values belong to.
     *
     * @param period month, quarter, half-year or year
     * @param ordinal which one
     * @param day on which it was filed
     * @param filer who filed it, or null
     */
    public record Report(FilingPeriod period, int ordinal, LocalDate day, Party filer) {
    }

    /** Files values of one unit for one period, as one step. */
    public Command file(AppraisedUnit unit, Report report, List<? extends Typed> values) throws Refused {
        Optional<Filing> old = Filings.find(unit, report.period(), report.ordinal());
        Filing next = next(old, report, values);
        edits.refuse(filings.refusals(unit, next));
        boolean adds = old.filter(o -> (o.getFiledOn() == null || o.getFiledOn().equals(report.day())) && replacesNothing(o, values)).isPresent();
        Message label = Filings.label(report.period(), report.ordinal());
        return edits.record("command.file", unit, () -> {
            if (adds) {
                hand(old.get(), report);
                values.forEach(v -> set(old.get(), v));
            } else {
                FilingCommands.put(unit, next);
            }
        }, Edits.name(unit), label);
    }

    private static Filing next(Optional<Filing> old, Report report, List<? extends Typed> values) {
        Filing next = old.map(Copies::fresh).orElseGet(AppraisalFactory.eINSTANCE::createFiling);
        next.setPeriod(report.period());
        next.setOrdinal(report.ordinal());
        next.getEarlier().clear();
        next.getEvents().clear();
        hand(next, report);
        values.forEach(v -> set(next, v));
        return next;
    }

    private static void hand(Filing filing, Report report) {
        filing.setFiledOn(report.day());
        filing.setFiler(report.filer() == null ? filing.getFiler() : Copies.party(report.filer()));
    }

    private static boolean replacesNothing(Filing filing, List<? extends Typed> values) {
        return values.stream().noneMatch(v -> filing.getEntries().stream().anyMatch(e -> v.indicator().getId().equals(e.getIndicatorId()) && says(e, v)));
    }

    private static boolean says(FilingEntry entry, Typed about) {
        return switch (about) {
            case Value value -> Words.isGiven(entry.getValue()) || entry.getState() == ValueState.NOT_APPLICABLE;
            case Named named -> entry.getInputs().stream().anyMatch(p -> named.name().equals(p.getName()));
        };
    }

    private static void set(Filing filing, Typed typed) {
        switch (typed) {
            case Value value -> {
                FilingCommands.set(filing, value.indicator(), value.value());
                if (value.notApplicable()) {
                    FilingCommands.entry(filing, value.indicator()).setState(ValueState.NOT_APPLICABLE);
                }
            }
            case Named named -> FilingCommands.input(FilingCommands.entry(filing, named.indicator()), named.name(), named.text());
        }
    }
}
