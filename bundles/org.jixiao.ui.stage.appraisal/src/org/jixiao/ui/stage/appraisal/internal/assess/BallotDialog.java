package org.jixiao.ui.stage.appraisal.internal.assess;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.BallotCount;
import org.jixiao.model.appraisal.BallotOption;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.stages.base.Refused;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.form.FormDialog;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;

/** Asks for the count of a ballot about one unit: papers given out, votes for each option, spoiled papers. */
final class BallotDialog extends FormDialog {

    private final AppraisalDocument document;
    private final AppraisedUnit unit;
    private final ComprehensiveItem item;
    private final Texts texts;
    private final Ballot known;
    private final Map<BallotOption, Text> votes = new LinkedHashMap<>();
    private Text voters;
    private Text spoiled;
    private Text day;

    private BallotDialog(Shell shell, AppraisalDocument document, AppraisedUnit unit, ComprehensiveItem item, Texts texts) {
        super(shell, texts.get("ballot.title", Objects.toString(item.getName(), "")), texts.get("ballot.message", Objects.toString(unit.getName(), "")));
        this.document = document;
        this.unit = unit;
        this.item = item;
        this.texts = texts;
        known = unit.getBallots().stream().filter(b -> Objects.equals(item.getCode(), b.getItemCode())).findFirst().orElse(null);
    }

    static BallotDialog of(AppraisalDocument document, AppraisedUnit unit, ComprehensiveItem item, Texts texts) {
        return new BallotDialog(UiThread.shell(), document, unit, item, texts);
    }

    @Override
    protected void fill(Composite form) {
        voters = line(form, texts.get("ballot.voters"), known == null || known.getVoters() == null ? "" : known.getVoters().toString());
        for (BallotOption option : item.getOptions()) {
            votes.put(option, line(form, Objects.toString(option.getName(), ""), count(option)));
        }
        spoiled = line(form, texts.get("ballot.spoiled"), known == null || known.getSpoiled() == null ? "" : known.getSpoiled().toString());
        day = line(form, texts.get("ballot.day"), Days.text(known == null ? document.today() : known.getDate()));
    }

    private String count(BallotOption option) {
        return known == null ? "" : known.getCounts().stream().filter(c -> Objects.equals(c.getOptionCode(), option.getCode()))
                .map(c -> String.valueOf(c.getVotes())).findFirst().orElse("");
    }

    private Optional<String> refusal() {
        for (Text text : Stream.concat(votes.values().stream(), Stream.of(voters, spoiled)).toList()) {
            if (!text.getText().strip().matches("\\d{0,9}")) {
                return Optional.of(texts.get("ballot.number", text.getText()));
            }
        }
        return day.getText().isBlank() || Days.read(day.getText()) != null ? Optional.empty() : Optional.of(texts.get("ballot.noDay", day.getText()));
    }

    private static Integer number(Text text) {
        return text.getText().isBlank() ? null : Integer.valueOf(text.getText().strip());
    }

    private Ballot typed() {
        Ballot ballot = AppraisalFactory.eINSTANCE.createBallot();
        ballot.setItemCode(item.getCode());
        ballot.setVoters(number(voters));
        ballot.setSpoiled(number(spoiled));
        ballot.setDate(Days.read(day.getText()));
        votes.forEach((option, text) -> {
            if (number(text) != null) {
                BallotCount count = AppraisalFactory.eINSTANCE.createBallotCount();
                count.setOptionCode(option.getCode());
                count.setVotes(number(text));
                ballot.getCounts().add(count);
            }
        });
        return ballot;
    }

    @Override
    protected void okPressed() {
        Optional<String> refusal = refusal();
        if (refusal.isPresent()) {
            setErrorMessage(refusal.get());
            return;
        }
        try {
            Command command = known == null ? document.acts().marks().ballot(unit, typed()) : document.acts().marks().replace(unit, known, typed());
            super.okPressed();
            document.execute(command);
        } catch (Refused refused) {
            setErrorMessage(refused.getMessage());
        }
    }
}
