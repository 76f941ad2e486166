package org.jixiao.scoring.batch;

import static org.jixiao.scoring.batch.BatchOutput.Scratch.BLOCK;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Operator;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.formula.Condition;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Outcome;
import org.jixiao.scoring.api.formula.Piece;

/**
 * A formula that runs over columns. Rows go through in blocks: each piece takes out the rows for which its conditions hold and
 * computes them in one loop. Pieces that cannot hold anywhere in a block are skipped by its least and greatest numbers. A
 * block with numbers that could overflow runs row by row on the exact formula.
 */
final class FormulaKernel implements BatchRule {

    private final BatchFormat format;
    private final ScoringMethod method;
    private final Parameters parameters;
    private final Formula formula;
    private final List<String> columns;
    private final CompiledPiece[] pieces;
    private final long one;

    /**
     * Compiles.
     *
     * @throws ArithmeticException when a number of the rule does not fit into 64 bits in this format
     */
    FormulaKernel(FormulaMethod method, Parameters parameters, BatchFormat format) {
        this.format = format;
        this.method = method;
        this.parameters = parameters;
        this.formula = method.formula(parameters);
        this.one = format.value(BigDecimal.ONE);
        this.columns = formula.inputs().stream().map(FormulaInput::name).toList();
        this.pieces = formula.pieces().stream().map(this::compile).toArray(CompiledPiece[]::new);
    }

    private CompiledPiece compile(Piece piece) {
        CompiledCondition[] conditions = piece.when().stream().map(this::compile).toArray(CompiledCondition[]::new);
        return switch (piece.outcome()) {
            case Outcome.Give give -> new CompiledPiece(conditions, BatchOutput.SCORED, new LongPoints(give.points(), format), null);
            case Outcome.Open open -> new CompiledPiece(conditions, BatchOutput.INTERVAL, new LongPoints(open.low(), format),
                    new LongPoints(open.high(), format));
            case Outcome.Skip skip -> new CompiledPiece(conditions, BatchOutput.NOT_APPLICABLE, null, null);
            case Outcome.Refuse refuse -> new CompiledPiece(conditions, BatchOutput.INVALID, null, null);
        };
    }

    private CompiledCondition compile(Condition condition) {
        return switch (condition) {
            case Condition.Given given -> new CompiledCondition(null, false, given.input(), given.given());
            case Condition.Compare compare -> {
                LongLinear v = LongLinear.of(compare.expression(), LongLinear.scale(compare.expression(), format), format);
                // For whole numbers every comparison is one with "at least zero": v > 0 is v − 1 ≥ 0.
                LongLinear atLeast = switch (compare.operator()) {
                    case NONE, GE, EQ -> v;
                    case GT -> v.plus(-1);
                    case LE -> v.negated(0);
                    case LT -> v.negated(-1);
                };
                yield new CompiledCondition(atLeast, compare.operator() == Operator.EQ, -1, false);
            }
        };
    }

    @Override
    public BatchFormat format() {
        return format;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void score(BatchInput input, BatchOutput output, int from, int to) {
        if (input.columns().length != columns.size()) {
            throw new IllegalArgumentException("columns needed: " + columns + ", given: " + input.columns().length);
        }
        Run run = new Run(input, output);
        for (int start = from; start < to; start += BLOCK) {
            run.block(start, Math.min(to, start + BLOCK));
        }
    }

    /** One call: what its blocks share. */
    private final class Run {
        private final BatchInput input;
        private final BatchOutput output;
        private final boolean plain;
        private final BlockRange range = new BlockRange(columns.size());
        private final OpenBounds bounds = new OpenBounds(method, parameters, format);
        private final LongPoints.Rest exact = this::exact;
        private BlockPlan plan;

        Run(BatchInput input, BatchOutput output) {
            this.input = input;
            this.output = output;
            this.plain = isPlain(input);
        }

        private void exact(int row) {
            FormulaKernel.this.exact(input, output, row);
        }

        private void block(int start, int end) {
            BatchOutput.Scratch scratch = output.scratch;
            Arrays.fill(output.kinds, start, end, BatchOutput.SCORED);
            int count = plain ? end - start : admit(input, output, start, end, scratch.current, bounds);
            if (count == 0) {
                return;
            }
            if (plain) {
                range.readAll(input, start, end);
            } else {
                range.read(input, scratch.current, count);
            }
            if (plan == null || !plan.isFor(range)) {
                plan = BlockPlan.of(pieces, input, range);
            }
            if (plan.fits() && plain && plan.fused() != null && plan.fused().run(input, output.points, start, end)) {
                return;
            }
            if (plain) {
                for (int j = 0; j < count; j++) {
                    scratch.current[j] = start + j;
                }
            }
            if (plan.fits()) {
                pieces(scratch, count);
            } else {
                for (int j = 0; j < count; j++) {
                    exact(scratch.current[j]);
                }
            }
        }

        private void pieces(BatchOutput.Scratch scratch, int rows) {
            int count = rows;
            for (BlockPlan.Active active : plan.active()) {
                int taken = take(active, input, scratch, count);
                if (taken > 0) {
                    give(active.piece(), input, output, range, taken == count ? scratch.current : scratch.matched, taken, exact);
                }
                if (taken == count) {
                    return;
                }
                if (taken > 0) {
                    System.arraycopy(scratch.rest, 0, scratch.current, 0, count - taken);
                    count -= taken;
                }
            }
        }
    }

    /**
     * Takes out the rows for which the piece holds: afterwards they are in {@code matched} and the others in {@code rest}, except
     * when all or none hold, in which case {@code current} still has them all. Answers how many hold.
     */
    private static int take(BlockPlan.Active piece, BatchInput input, BatchOutput.Scratch scratch, int count) {
        int[] from = scratch.current;
        int matched = count;
        int rest = 0;
        for (CompiledCondition condition : piece.conditions()) {
            int[] to = from == scratch.matched ? scratch.spare : scratch.matched;
            int kept = 0;
            if (condition.expression() == null) {
                byte[] states = input.columns()[condition.input()].states();
                for (int j = 0; j < matched; j++) {
                    int row = from[j];
                    int holds = states[row] <= Column.ESTIMATED == condition.given() ? 1 : 0;
                    to[kept] = row;
                    kept += holds;
                    scratch.rest[rest] = row;
                    rest += 1 - holds;
                }
            } else {
                long[] values = scratch.a;
                condition.expression().fill(input, from, matched, values);
                int total = matched;
                if (condition.equal()) {
                    for (int j = 0; j < total; j++) {
                        int holds = values[j] == 0 ? 1 : 0;
                        to[kept] = from[j];
                        kept += holds;
                        scratch.rest[rest] = from[j];
                        rest += 1 - holds;
                    }
                } else {
                    for (int j = 0; j < total; j++) {
                        // Without a branch: whether targets are met is not predictable.
                        int holds = (int) (~values[j] >>> 63);
                        to[kept] = from[j];
                        kept += holds;
                        scratch.rest[rest] = from[j];
                        rest += 1 - holds;
                    }
                }
            }
            matched = kept;
            from = to;
            if (matched == 0) {
                return 0;
            }
        }
        if (from == scratch.spare) {
            System.arraycopy(scratch.spare, 0, scratch.matched, 0, matched);
        }
        return matched;
    }

    private void give(CompiledPiece piece, BatchInput input, BatchOutput output, BlockRange range, int[] rows, int count,
            LongPoints.Rest exact) {
        if (piece.kind() != BatchOutput.SCORED) {
            for (int j = 0; j < count; j++) {
                output.set(rows[j], piece.kind(), 0, 0);
            }
        }
        if (piece.low() != null) {
            piece.low().compute(input, range, rows, count, output.points, output.scratch, exact);
        }
        if (piece.high() != null) {
            piece.high().compute(input, range, rows, count, output.highs, output.scratch, exact);
        }
    }

    /** Settles the rows whose inputs are not numbers and answers how many are left, in {@code rows}. */
    private int admit(BatchInput input, BatchOutput output, int start, int end, int[] rows, OpenBounds bounds) {
        int admitted = 0;
        for (int row = start; row < end; row++) {
            byte worst = worst(input, row);
            if (worst == Column.SETTLED) {
                rows[admitted++] = row;
            } else if (worst == Column.WORDS) {
                output.set(row, BatchOutput.INVALID, 0, 0);
            } else if (worst == Column.NOT_APPLICABLE) {
                output.set(row, BatchOutput.NOT_APPLICABLE, 0, 0);
            } else {
                bounds.read(input.full(row));
                output.set(row, worst == Column.MISSING ? BatchOutput.INSUFFICIENT : BatchOutput.INTERVAL, bounds.low, bounds.high);
            }
        }
        return admitted;
    }

    private boolean isPlain(BatchInput input) {
        if (input.fulls() != null || input.full() < 0) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            FormulaInput described = formula.inputs().get(i);
            Column column = input.columns()[i];
            boolean plain = column == null ? !described.required()
                    : column.states() == null && described.kind() == InputDescriptor.Kind.NUMBER;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The state that decides a row, in the order contradiction, not applicable, missing, disputed; settled when none does. */
    private byte worst(BatchInput input, int row) {
        if (input.full(row) < 0) {
            return Column.WORDS;
        }
        byte worst = Column.SETTLED;
        for (int i = 0; i < columns.size(); i++) {
            FormulaInput described = formula.inputs().get(i);
            Column column = input.columns()[i];
            byte state = column == null ? Column.MISSING : column.state(row);
            boolean absent = state == Column.MISSING || state == Column.NOT_APPLICABLE;
            if (absent && !described.required() || state == Column.ESTIMATED) {
                state = Column.SETTLED;
            }
            if (!absent && state != Column.WORDS && described.kind() != InputDescriptor.Kind.NUMBER
                    && !isCode(described, column.values()[row])) {
                state = Column.WORDS;
            }
            worst = state > worst ? state : worst;
        }
        return worst;
    }

    /** Whether the number is one of the codes of a yes-no or a band. */
    private boolean isCode(FormulaInput described, long value) {
        int codes = described.kind() == InputDescriptor.Kind.YES_NO ? 2 : described.bands().size();
        return value >= 0 && value % one == 0 && value / one < codes;
    }

    private void exact(BatchInput input, BatchOutput output, int row) {
        BigDecimal[] values = new BigDecimal[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Column column = input.columns()[i];
            values[i] = column == null || column.state(row) > Column.ESTIMATED ? null : format.valueOf(column.values()[row]);
        }
        Formula.Evaluation value = formula.evaluate(format.pointsOf(input.full(row)), values, format.pointsScale());
        byte kind = switch (formula.pieces().get(value.piece()).outcome()) {
            case Outcome.Give give -> value.low() == null ? BatchOutput.INVALID : BatchOutput.SCORED;
            case Outcome.Open open -> BatchOutput.INTERVAL;
            case Outcome.Skip skip -> BatchOutput.NOT_APPLICABLE;
            case Outcome.Refuse refuse -> BatchOutput.INVALID;
        };
        if (value.low() == null) {
            output.set(row, kind, 0, 0);
        } else if (value.low().unscaledValue().bitLength() > 63 || value.high().unscaledValue().bitLength() > 63) {
            output.set(row, BatchOutput.INVALID, 0, 0);
        } else {
            output.set(row, kind, value.low().unscaledValue().longValue(), value.high().unscaledValue().longValue());
        }
    }

    /** The bounds of open rows, asked for again only when the full points change. */
    private static final class OpenBounds {
        private final ScoringMethod method;
        private final Parameters parameters;
        private final BatchFormat format;
        private boolean known;
        private long full;
        private long low;
        private long high;

        OpenBounds(ScoringMethod method, Parameters parameters, BatchFormat format) {
            this.method = method;
            this.parameters = parameters;
            this.format = format;
        }

        void read(long newFull) {
            if (!known || newFull != full) {
                Bounds bounds = method.bounds(format.pointsOf(newFull), parameters);
                low = format.points(bounds.low().setScale(format.pointsScale(), java.math.RoundingMode.HALF_UP));
                high = format.points(bounds.high().setScale(format.pointsScale(), java.math.RoundingMode.HALF_UP));
                full = newFull;
                known = true;
            }
        }
    }
}
