package org.jixiao.exchange.exports.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.internal.Conclusions;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.ReportSection;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.dossier.ObjectiveReview;
import org.jixiao.model.dossier.ObjectiveSet;

/** What forms with review points say: the review of objectives, an ex-ante evaluation, the recheck of a self-evaluation. */
public final class OpinionValues extends StageValues {

	private static final List<String> GRADES = List.of("优", "良", "中", "差");

	/** What the three kinds have in common, whatever the model calls it. */
	private record Sheet(EObject root, List<DimensionOpinion> opinions, BigDecimal total, String grade, String opinion, Party reviewer, LocalDate date) {
	}

	private final Sheet sheet;
	private final ExAnteEvaluation exAnte;

	private OpinionValues(Dossier dossier, Sheet sheet, ExAnteEvaluation exAnte) {
		super(dossier, sheet.root(), Written.unit(exAnte == null ? Stream.empty() : Stream.<Amount>ofNullable(exAnte.getRequested())));
		this.sheet = sheet;
		this.exAnte = exAnte;
	}

	/** The newest review of a set of objectives. */
	public static OpinionValues review(Dossier dossier, ObjectiveSet set) {
		ObjectiveReview review = set.getReviews().get(set.getReviews().size() - 1);
		return new OpinionValues(dossier, new Sheet(review, review.getOpinions(), points(review.getTotal()), review.getGrade(), review.getOpinion(),
				review.getReviewer(), review.getDate()), null);
	}

	/** An ex-ante evaluation. */
	public static OpinionValues exAnte(Dossier dossier, ExAnteEvaluation evaluation) {
		String words = evaluation.getConclusionText() == null ? Conclusions.words(evaluation.getConclusion()) : evaluation.getConclusionText();
		return new OpinionValues(dossier, new Sheet(evaluation, evaluation.getOpinions(), points(evaluation.getTotal()), evaluation.getGrade(), words,
				evaluation.getEvaluator(), evaluation.getDate()), evaluation);
	}

	/** The recheck of a self-evaluation. */
	public static OpinionValues recheck(Dossier dossier, Evaluation evaluation) {
		return new OpinionValues(dossier, new Sheet(evaluation, evaluation.getOpinions(), evaluation.getPrintedTotal(), evaluation.getPrintedGrade(),
				evaluation.getConclusions(), evaluation.getEvaluator(), evaluation.getDate()), null);
	}

	private static BigDecimal points(ScoreResult result) {
		return result == null ? null : result.getPoints();
	}

	@Override
	BigDecimal printed(String sum) {
		return sum.equals("score") ? sheet.total() : null;
	}

	@Override
	Object value(String name) {
		if (name.startsWith(Fields.SECTION)) {
			return section(name.substring(Fields.SECTION.length()));
		}
		return switch (name) {
		case "grade" -> sheet.grade();
		case "opinion" -> sheet.opinion();
		case "reviewer" -> Written.name(sheet.reviewer());
		case "date" -> Written.day(sheet.date());
		case "suggestions" -> exAnte == null ? null : exAnte.getSuggestions();
		case "requested" -> exAnte == null ? null : exAnte.getRequested();
		default -> identity(name);
		};
	}

	private String section(String title) {
		return exAnte == null ? null
				: exAnte.getSections().stream().filter(s -> title.equals(s.getTitle())).map(ReportSection::getText).findFirst().orElse(null);
	}

	@Override
	List<? extends EObject> rows(String table) {
		if (!table.equals("opinions")) {
			throw new IllegalArgumentException("form template @" + table);
		}
		return sheet.opinions();
	}

	@Override
	Object cell(String table, EObject row, String name) {
		DimensionOpinion opinion = (DimensionOpinion) row;
		return switch (name) {
		case "group" -> opinion.getDimensionCode();
		case "name" -> opinion.getName();
		case "points" -> opinion.getPoints();
		case "grade" -> opinion.getGrade();
		case "grade.boxes" -> boxes(opinion);
		case "score" -> opinion.getScore();
		case "text" -> opinion.getOpinion();
		default -> throw new IllegalArgumentException("form template " + name);
		};
	}

	/** The four grades with a tick behind the right one; a point without a grade has room for a text. */
	private static String boxes(DimensionOpinion opinion) {
		if (opinion.getGrade() == null && opinion.getOpinion() != null) {
			return opinion.getOpinion();
		}
		if (opinion.getGrade() != null && !GRADES.contains(opinion.getGrade())) {
			return opinion.getGrade();
		}
		StringBuilder boxes = new StringBuilder();
		GRADES.forEach(grade -> boxes.append(boxes.isEmpty() ? "" : " ").append(grade).append(grade.equals(opinion.getGrade()) ? '☑' : '□'));
		return boxes.toString();
	}

	@Override
	List<Message> leftOut(Set<String> places, SubjectKind form) {
		List<Message> left = new ArrayList<>(super.leftOut(places, form));
		if (places.contains("opinions.grade.boxes")) {
			sheet.opinions().stream().filter(o -> o.getGrade() != null && o.getOpinion() != null)
					.forEach(o -> left.add(Message.of("export.left.opinion", String.valueOf(o.getName()))));
		}
		if (exAnte != null) {
			exAnte.getSections().stream().filter(s -> !places.contains(Fields.SECTION + s.getTitle()))
					.forEach(s -> left.add(Message.of("export.left", String.valueOf(s.getTitle()), 1)));
			if (exAnte.getConclusionText() != null && Conclusions.read(exAnte.getConclusionText()) != exAnte.getConclusion()) {
				left.add(Message.of("export.left.conclusion", String.valueOf(Conclusions.words(exAnte.getConclusion())), exAnte.getConclusionText()));
			}
		}
		return left;
	}
}
