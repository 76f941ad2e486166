package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.AggregationKind;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.DimensionKind;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.DimensionIndex;

/** Proposes the schemes that may apply to an evaluation, by its form, region, year, and the points it prints; with reasons. */
public final class SchemeChooser {

    private static final int STORED = 1000;
    private static final int FORM = 200;
    private static final int POINTS = 80;
    /** Less than {@link #POINTS} with two {@link #PART_SAME}: whoever prescribes the points of the form comes first. */
    private static final int SUM = 96;
    private static final int PARTS = 60;
    private static final int EXECUTION = 40;
    private static final int REGION = 40;
    private static final int NATIONAL = 5;
    private static final int OUT_OF_FORCE = -100;
    private static final int PART_DIFFERS = -15;
    private static final int PART_SAME = 10;
    /** Two proposals nearer than this are told apart by nothing that the form shows. */
    private static final int AMBIGUOUS = 16;

    private final PackRepository packs;

    /** A chooser over the installed packs. */
    public SchemeChooser(PackRepository packs) {
        this.packs = packs;
    }

    /**
     * The schemes that may apply, the likeliest first.
     *
     * @param region name of the province or city the forms come from; null or empty: unknown
     */
    public List<SchemeProposal> propose(Dossier dossier, Evaluation evaluation, String region) {
        SubjectKind kind = dossier.getSubject() == null ? null : dossier.getSubject().getKind();
        List<SchemeProposal> proposals = new ArrayList<>();
        for (PackRepository.SchemeEntry entry : packs.schemesFor(Stage.EVALUATION, kind, null)) {
            proposals.add(propose(entry.scheme(), dossier, evaluation, region));
        }
        proposals.sort(Comparator.comparingInt(SchemeProposal::rank).reversed().thenComparing(p -> p.scheme().getId()));
        return marked(proposals);
    }

    /** Where the likeliest proposals cannot be told apart each of them says so and names the others. */
    private static List<SchemeProposal> marked(List<SchemeProposal> proposals) {
        // A scheme that leaves the points to the form is no rival of one that prescribes just these points.
        List<SchemeProposal> near = proposals.stream().filter(p -> proposals.getFirst().rank() - p.rank() < AMBIGUOUS
                && (p == proposals.getFirst() || !adjustable(p.scheme()))).toList();
        List<SchemeProposal> marked = new ArrayList<>(proposals);
        for (SchemeProposal own : near.size() > 1 ? near : List.<SchemeProposal>of()) {
            List<String> others = near.stream().filter(p -> p != own).map(p -> p.scheme().getName()).toList();
            List<Message> reasons = new ArrayList<>(own.reasons());
            reasons.add(Message.of(SchemeChooser.class, "chooser.ambiguous", others));
            marked.set(proposals.indexOf(own), new SchemeProposal(own.scheme(), own.rank(), reasons, own.contradicted(), true));
        }
        return List.copyOf(marked);
    }

    /** Whether the scheme gives limits for its parts and leaves the points to the form. */
    private static boolean adjustable(Scheme scheme) {
        return scheme.getDimensions().stream().anyMatch(SchemeChooser::adjustable);
    }

    private static boolean adjustable(Dimension dimension) {
        return dimension.getMin() != null || dimension.getMax() != null;
    }

    private SchemeProposal propose(Scheme scheme, Dossier dossier, Evaluation evaluation, String region) {
        Proposal proposal = new Proposal();
        if (scheme.getId().equals(evaluation.getSchemeId())) {
            proposal.add(STORED, "chooser.stored");
            proposal.own = true;
        }
        form(scheme, evaluation, proposal);
        points(scheme, evaluation, proposal);
        if (region != null && !region.isBlank() && scheme.getRegion() != null && !scheme.getRegion().isBlank()
                && (region.contains(scheme.getRegion()) || scheme.getRegion().contains(region))) {
            proposal.add(REGION, "chooser.region", scheme.getRegion());
        }
        if (scheme.getRegion() == null || scheme.getRegion().isBlank()) {
            proposal.add(NATIONAL, "chooser.national");
        }
        if (dossier.getFiscalYear() > 0 && !inForce(scheme, dossier.getFiscalYear())) {
            proposal.add(OUT_OF_FORCE, "chooser.outOfForce", dossier.getFiscalYear());
        }
        return new SchemeProposal(scheme, proposal.rank, proposal.reasons, proposal.against && !proposal.own, false);
    }

    private void form(Scheme scheme, Evaluation evaluation, Proposal proposal) {
        Optional<PackRepository.FormEntry> form = evaluation.getFormId() == null ? Optional.empty() : packs.form(evaluation.getFormId());
        int place = form.map(f -> f.file().schemeIds().indexOf(scheme.getId())).orElse(-1);
        if (place >= 0) {
            proposal.add(FORM - place, "chooser.form");
            proposal.own = true;
        }
    }

    /** Compares the points that the form prints for each first-level name with the points of the scheme's parts. */
    private static void points(Scheme scheme, Evaluation evaluation, Proposal proposal) {
        Map<String, BigDecimal> printed = new HashMap<>();
        Set<String> names = new LinkedHashSet<>();
        boolean complete = !evaluation.getIndicators().isEmpty();
        for (IndicatorScore row : evaluation.getIndicators()) {
            String name = DimensionIndex.key(0, row.getLevel1());
            names.add(name);
            complete &= row.getPoints() != null;
            printed.merge(name, row.getPoints() == null ? BigDecimal.ZERO : row.getPoints(), BigDecimal::add);
        }
        int known = 0;
        boolean fits = complete;
        BigDecimal all = BigDecimal.ZERO;
        boolean nested = scheme.getAggregation() == AggregationKind.NESTED_PERCENT;
        if (scheme.getDimensions().stream().noneMatch(d -> d.getKind() == DimensionKind.EXECUTION)) {
            executionAbsent(evaluation, proposal);
        }
        for (Dimension dimension : scheme.getDimensions()) {
            Set<String> keys = new LinkedHashSet<>(List.of(DimensionIndex.key(0, dimension.getName())));
            dimension.getSynonyms().forEach(s -> keys.add(DimensionIndex.key(0, s)));
            BigDecimal sum = BigDecimal.ZERO;
            int merged = 0;
            for (String key : keys) {
                if (names.contains(key)) {
                    merged++;
                    known++;
                    sum = sum.add(printed.get(key));
                }
            }
            if (dimension.getKind() == DimensionKind.EXECUTION) {
                execution(dimension, merged > 0 ? Optional.of(sum) : Measures.total(evaluation.getFundRows()).map(FundRow::getPoints), proposal);
                continue;
            }
            all = all.add(sum);
            BigDecimal due = nested ? BigDecimal.valueOf(100) : dimension.getPoints();
            if (due != null && adjustable(dimension)) {
                // The form divides the points; what is compared is that they stay within the limits and, below, their sum.
                fits = false;
                if (complete && !within(dimension, sum)) {
                    proposal.add(PART_DIFFERS, "chooser.partDiffers", dimension.getName(), sum, due);
                    proposal.against = true;
                }
                continue;
            }
            boolean same = due != null && sum.compareTo(due) == 0;
            fits &= same || dimension.isOptional() && sum.signum() == 0;
            if (complete && same && merged == 1) {
                // A part of its own tells more than a part that takes up several of the form.
                proposal.add(PART_SAME, "chooser.partSame", dimension.getName(), sum);
            }
            if (complete && !same && sum.signum() > 0 && due != null) {
                proposal.add(PART_DIFFERS, "chooser.partDiffers", dimension.getName(), sum, due);
                proposal.against = true;
            }
        }
        if (complete && adjustable(scheme) && !nested) {
            together(scheme, all, proposal);
        }
        proposal.against |= known < names.size();
        if (known > 0) {
            proposal.add(PARTS * known / names.size() - PARTS * (names.size() - known), "chooser.dimensions", known, names.size());
        }
        if (fits && known == names.size()) {
            proposal.add(POINTS, "chooser.points");
        }
    }

    /** Where the form divides the points among the parts, their sum must be what the scheme leaves beside budget execution. */
    private static void together(Scheme scheme, BigDecimal sum, Proposal proposal) {
        BigDecimal due = scheme.getDimensions().stream().filter(d -> d.getKind() == DimensionKind.EXECUTION).map(Dimension::getPoints)
                .filter(Objects::nonNull).reduce(scheme.getPoints(), BigDecimal::subtract);
        if (sum.compareTo(due) == 0) {
            proposal.add(SUM, "chooser.sum", sum);
        } else {
            proposal.add(-EXECUTION, "chooser.sumDiffers", sum, due);
            proposal.against = true;
        }
    }

    private static boolean within(Dimension dimension, BigDecimal sum) {
        return (dimension.getMin() == null || sum.compareTo(dimension.getMin()) >= 0)
                && (dimension.getMax() == null || sum.compareTo(dimension.getMax()) <= 0);
    }

    private static void execution(Dimension dimension, Optional<BigDecimal> printed, Proposal proposal) {
        if (printed.isPresent() && dimension.getPoints() != null) {
            boolean same = printed.get().compareTo(dimension.getPoints()) == 0;
            proposal.add(same ? EXECUTION : -EXECUTION, same ? "chooser.executionPoints" : "chooser.executionDiffers", printed.get(),
                    dimension.getPoints());
            proposal.against |= !same;
        }
    }

    /** A form that gives points for execution is not one of a scheme that gives none, and the other way round. */
    private static void executionAbsent(Evaluation evaluation, Proposal proposal) {
        Optional<FundRow> total = Measures.total(evaluation.getFundRows());
        Optional<BigDecimal> printed = total.map(FundRow::getPoints).filter(p -> p.signum() > 0);
        if (printed.isPresent()) {
            proposal.add(-EXECUTION, "chooser.executionUnknown", printed.get());
            proposal.against = true;
        } else if (total.isPresent()) {
            proposal.add(EXECUTION / 2, "chooser.executionNone");
        }
    }

    private static boolean inForce(Scheme scheme, int year) {
        // The evaluation of a year is made in the next one; a scheme that was in force in either is a candidate.
        LocalDate last = LocalDate.of(year + 1, 12, 31);
        LocalDate first = LocalDate.of(year, 1, 1);
        return (scheme.getEffectiveFrom() == null || !scheme.getEffectiveFrom().isAfter(last))
                && (scheme.getEffectiveTo() == null || !scheme.getEffectiveTo().isBefore(first));
    }

    private static final class Proposal {
        private int rank;
        /** The form goes with the scheme by what packs say, or a person has chosen it: then what differs is a finding. */
        private boolean own;
        private boolean against;
        private final List<Message> reasons = new ArrayList<>();

        void add(int weight, String key, Object... arguments) {
            rank += weight;
            reasons.add(Message.of(SchemeChooser.class, key, arguments));
        }
    }
}
