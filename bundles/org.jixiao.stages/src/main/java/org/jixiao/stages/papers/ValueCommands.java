package org.jixiao.stages.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.provenance.Provenances;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage.Literals;
import org.jixiao.model.dossier.FieldVisit;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.ValueFinding;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Gates;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.base.Words;

/**
 * From the value that was reported to the one that counts: a visit verifies it, whoever evaluates recognises it; always with the person,
 * the time and the reason. Each command is one undo step, the finding and the value together.
 */
public final class ValueCommands {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ModelCommands commands;
    private final Locale locale;

    /**
     * Commands for one document.
     *
     * @param domain the document's editing domain
     * @param locale language of labels and refusals
     */
    public ValueCommands(EditingDomain domain, Locale locale) {
        this.commands = new ModelCommands(domain);
        this.locale = locale;
    }

    /** Who settles a value, when and why. */
    public record Settled(Quantity value, Party person, Instant time, String reason) {
    }

    /**
     * What a visit found about an indicator becomes its verified value. The same value confirms what was reported, another replaces it;
     * what was reported stays beside it.
     *
     * @throws Refused without a value, a person or a reason
     */
    public Command verify(FieldVisit visit, IndicatorScore row, Settled settled) throws Refused {
        require(settled);
        ValueFinding finding = DossierFactory.eINSTANCE.createValueFinding();
        finding.setId(Copies.id());
        finding.setRowId(row.getId());
        finding.setBefore(Copies.fresh(Words.isGiven(row.getVerified()) ? row.getVerified() : row.getReported()));
        finding.setValue(Copies.fresh(settled.value()));
        finding.setReason(settled.reason().strip());
        finding.setPerson(Copies.party(settled.person()));
        finding.setDate(LocalDate.ofInstant(settled.time(), ZONE));
        List<Command> all = new ArrayList<>();
        all.add(commands.add(visit, Literals.FIELD_VISIT__FINDINGS, finding));
        all.addAll(settle(row, Literals.INDICATOR_SCORE__VERIFIED, ValueState.VERIFIED, settled));
        return commands.compound(text("command.verify", Objects.toString(row.getName(), "")), all);
    }

    /**
     * Recognises a value as the one that counts.
     *
     * @throws Refused without a value, a person or a reason
     */
    public Command recognise(IndicatorScore row, Settled settled) throws Refused {
        require(settled);
        return commands.compound(text("command.recognise", Objects.toString(row.getName(), "")),
                settle(row, Literals.INDICATOR_SCORE__RECOGNISED, ValueState.RECOGNISED, settled));
    }

    private void require(Settled settled) throws Refused {
        List<Message> refusals = new ArrayList<>();
        if (!Words.isGiven(settled.value())) {
            refusals.add(message("refused.noValue"));
        }
        if (settled.person() == null || !Gates.given(settled.person().getName())) {
            refusals.add(message("refused.noPerson"));
        }
        if (!Gates.given(settled.reason())) {
            refusals.add(message("refused.noReason"));
        }
        Refused.unlessEmpty(refusals, locale);
    }

    private List<Command> settle(IndicatorScore row, EStructuralFeature feature, ValueState state, Settled settled) {
        Provenance origin = BaseFactory.eINSTANCE.createProvenance();
        origin.setFeature(feature.getName());
        origin.setPerson(settled.person().getName());
        origin.setTime(settled.time());
        origin.setNote(settled.reason().strip());
        return List.of(commands.set(row, feature, Copies.fresh(settled.value())),
                commands.set(row, Literals.INDICATOR_SCORE__ACTUAL_STATE, state), Provenances.record(commands, row, origin));
    }

    /** Whether a finding left the value as it was. */
    public static boolean confirms(ValueFinding finding) {
        Quantity before = finding.getBefore();
        Quantity after = finding.getValue();
        if (before == null || after == null) {
            return false;
        }
        if (before.getNumber() != null && after.getNumber() != null) {
            return before.getNumber().compareTo(after.getNumber()) == 0 && Words.plain(before.getUnit()).equals(Words.plain(after.getUnit()));
        }
        return Words.plain(before.getText()).equals(Words.plain(after.getText()));
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ValueCommands.class, key, arguments);
    }

    private String text(String key, Object... arguments) {
        return message(key, arguments).render(locale);
    }
}
