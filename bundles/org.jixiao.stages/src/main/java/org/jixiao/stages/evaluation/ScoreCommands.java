package org.jixiao.stages.evaluation;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.SchemeUses;

/** Puts scores with their traces into the document, as one undo step. */
public final class ScoreCommands {

    private final ModelCommands commands;
    private final TraceWriter writer;
    private final PackRepository packs;
    private final Locale locale;

    /**
     * Commands for one document.
     *
     * @param domain the document's editing domain
     * @param packs the installed packs, to note which pack was used
     * @param providers gives the bundle that provides a method id, or null
     * @param locale language of the stored words
     */
    public ScoreCommands(EditingDomain domain, PackRepository packs, UnaryOperator<String> providers, Locale locale) {
        this.commands = new ModelCommands(domain);
        this.packs = packs;
        this.writer = new TraceWriter(locale, providers);
        this.locale = locale;
    }

    /**
     * Stores all scores of an evaluation: of every row, the total, the grade, the traces, and which scheme and pack in which version
     * made them. What is stored from before is replaced. Claimed and printed scores stay as they are. Where {@link #kept} says that the
     * stored results stay, the command cannot be executed.
     *
     * @throws IllegalArgumentException when the engine refused the scheme, so that there is nothing to store
     */
    public Command store(Dossier dossier, Evaluation evaluation, EvaluationResult result) {
        if (result.isRefused()) {
            throw new IllegalArgumentException(result.problems().getFirst().render(locale));
        }
        if (kept(result).isPresent()) {
            return UnexecutableCommand.INSTANCE;
        }
        String label = Message.of(ScoreCommands.class, "command.store").render(locale);
        return commands.record(label, dossier, () -> put(dossier, evaluation, result));
    }

    /**
     * Why the stored results of an evaluation stay as they are: one of them was made by a method that is not installed now. A result
     * that can be explained is worth more than an interval that says "install it"; and a total must belong to its rows, so all stay.
     *
     * @return which method is missing and what to install; empty when the results may be replaced
     */
    public static Optional<Message> kept(EvaluationResult result) {
        return Stream.concat(Stream.ofNullable(result.execution()), result.rows().stream())
                .filter(row -> row.rule() != null && row.rule().bound() instanceof BoundRule.Absent)
                .filter(row -> madeBy(row.row(), row.rule().bound().rule().getMethodId()))
                .map(row -> ((BoundRule.Absent) row.rule().bound()).reason()).findFirst();
    }

    private static boolean madeBy(EObject row, String method) {
        ScoreTrace trace = switch (row) {
            case IndicatorScore score -> score.getTrace();
            case FundRow fund -> fund.getTrace();
            default -> null;
        };
        return trace != null && Objects.equals(method, trace.getMethodId());
    }

    private void put(Dossier dossier, Evaluation evaluation, EvaluationResult result) {
        Scheme scheme = result.scheme();
        if (result.execution() != null && result.execution().row() instanceof FundRow row && row.eContainer() != null) {
            row.setResult(writer.result(result.execution()));
            row.setTrace(writer.trace(result.execution(), scheme));
        }
        for (RowResult row : result.rows()) {
            IndicatorScore score = (IndicatorScore) row.row();
            score.setResult(writer.result(row));
            score.setTrace(writer.trace(row, scheme));
            if (!row.dimension().isEmpty()) {
                score.setDimensionCode(row.dimension());
            }
        }
        evaluation.setTotal(writer.result(result.total()));
        evaluation.setGrade(result.total().grade() == null ? null : result.total().grade().getName());
        evaluation.setTrace(writer.trace(evaluation.getId(), dossier.getTitle(), result));
        SchemeUses.note(packs, dossier, evaluation, scheme);
    }
}
