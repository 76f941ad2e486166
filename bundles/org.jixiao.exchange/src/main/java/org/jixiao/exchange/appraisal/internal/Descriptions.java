package org.jixiao.exchange.appraisal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.exchange.internal.CellTexts;
import org.jixiao.model.appraisal.Adjustment;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.LastYearResult;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.rules.ScoringRule;

/** What objects and values are called and how they read, in the language of the program. */
final class Descriptions {

	private static final int LONGEST = 120;
	private static final List<String> NAMES = List.of("name", "reason", "text", "number", "title", "itemCode");

	private Descriptions() {
	}

	/** What an object is called: its kind with what tells it from others. */
	static String of(EObject object) {
		return (ModelCommands.typeLabel(object.eClass()) + ' ' + name(object)).strip();
	}

	private static String name(EObject object) {
		Locale locale = Locale.getDefault();
		return switch (object) {
		case Filing filing -> PeriodWords.of(new org.jixiao.exchange.appraisal.FilingKey(filing.getPeriod(), filing.getOrdinal()), locale);
		case LastYearResult result -> Integer.toString(result.getYear());
		case LeaderScore mark -> join(mark.getItemCode(), mark.getTitle(), mark.getLeader() == null ? null : mark.getLeader().getName());
		case Ballot ballot -> join(ballot.getItemCode(), Objects.toString(ballot.getDate(), ""));
		case Adjustment adjustment -> join(adjustment.getReason(), adjustment.getDocumentNumber());
		default -> NAMES.stream().map(object.eClass()::getEStructuralFeature).filter(Objects::nonNull).map(object::eGet).filter(Objects::nonNull)
				.map(Object::toString).filter(t -> !t.isBlank()).findFirst().orElse("");
		};
	}

	private static String join(String... parts) {
		List<String> given = new ArrayList<>();
		for (String part : parts) {
			if (part != null && !part.isBlank()) {
				given.add(part);
			}
		}
		return String.join(" ", given);
	}

	/** The fields in which two objects differ, with both values. */
	static String differences(EObject existing, EObject proposed, List<EStructuralFeature> fields) {
		return fields.stream()
				.map(f -> ModelCommands.featureLabel(f) + ": " + value(existing, f) + " → " + value(proposed, f)).collect(Collectors.joining("; "));
	}

	/** The value of a field in words, shortened; a dash for none. */
	static String value(EObject object, EStructuralFeature feature) {
		String text = text(feature, object.eGet(feature));
		return text.isBlank() ? "—" : text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
	}

	private static String text(EStructuralFeature feature, Object value) {
		return switch (value) {
		case null -> "";
		case List<?> list -> list.stream().map(v -> text(feature, v)).collect(Collectors.joining("、"));
		case ScoringRule rule -> AppraisalWords.method(rule.getMethodId(), Locale.getDefault()) + ' '
				+ CellTexts.text(AppraisalWords.WORDS, null, rule.getParameters(), Locale.getDefault()).replace('\n', ' ');
		case FilingEntry entry -> CellTexts.text(AppraisalWords.WORDS, null, entry.getValue(), Locale.getDefault());
		case VerificationEntry entry -> CellTexts.text(AppraisalWords.WORDS, null, entry.getVerified(), Locale.getDefault());
		case org.jixiao.model.base.Quantity quantity -> Objects.toString(quantity.getText(), "");
		case org.jixiao.model.base.Party party -> Objects.toString(party.getName(), "");
		case org.jixiao.model.base.Evidence evidence -> Objects.toString(evidence.getTitle(), "");
		case org.jixiao.model.appraisal.BallotCount count -> count.getOptionCode() + ' ' + count.getVotes();
		case EObject part when !(part instanceof org.jixiao.model.base.Parameter) -> of(part);
		default -> CellTexts.text(AppraisalWords.WORDS, feature, value, Locale.getDefault());
		};
	}
}
