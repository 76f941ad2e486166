package org.jixiao.appraisal.score;

import java.util.Optional;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.BallotCount;
import org.jixiao.model.appraisal.BallotOption;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.scoring.api.Message;

/** Ballots of the public (群众评议): what may be wrong with one. */
public final class Ballots {

    private Ballots() {
    }

    /** What is wrong with a ballot: votes for something that is not on it, or more votes than ballots handed out. */
    public static Optional<Message> fault(ComprehensiveItem item, Ballot ballot) {
        for (BallotOption option : item.getOptions()) {
            if (option.getCode() == null || option.getFactor() == null) {
                return Optional.of(message("item.option", String.valueOf(option.getName())));
            }
        }
        for (BallotCount count : ballot.getCounts()) {
            if (count.getVotes() < 0) {
                return Optional.of(message("item.negativeVotes", String.valueOf(count.getOptionCode()), count.getVotes()));
            }
            if (item.getOptions().stream().noneMatch(o -> o.getCode().equals(count.getOptionCode()))) {
                return Optional.of(message("item.unknownOption", String.valueOf(count.getOptionCode())));
            }
        }
        long all = counted(ballot) + (ballot.getSpoiled() == null ? 0 : ballot.getSpoiled());
        return ballot.getVoters() != null && all > ballot.getVoters() ? Optional.of(message("item.tooManyVotes", all, ballot.getVoters()))
                : Optional.empty();
    }

    /** Valid votes of a ballot. */
    static long counted(Ballot ballot) {
        return ballot.getCounts().stream().mapToLong(BallotCount::getVotes).sum();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Ballots.class, key, arguments);
    }
}
