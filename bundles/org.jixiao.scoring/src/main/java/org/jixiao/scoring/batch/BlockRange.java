package org.jixiao.scoring.batch;

/**
 * Least and greatest numbers of a block of rows. They tell which cases of a rule cannot occur in the block, and whether 64
 * bits are enough for it.
 */
final class BlockRange {

    long fullLow;
    long fullHigh;
    final long[] low;
    final long[] high;

    BlockRange(int inputs) {
        low = new long[inputs];
        high = new long[inputs];
    }

    void read(BatchInput input, int[] rows, int count) {
        fullLow = input.full();
        fullHigh = input.full();
        if (input.fulls() != null) {
            long[] fulls = input.fulls();
            long least = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            for (int j = 0; j < count; j++) {
                least = Math.min(least, fulls[rows[j]]);
                most = Math.max(most, fulls[rows[j]]);
            }
            fullLow = least;
            fullHigh = most;
        }
        for (int i = 0; i < low.length; i++) {
            read(i, input.columns()[i], rows, count);
        }
    }

    /**
     * The same for all rows from {@code start} to {@code end} of columns without states. For numbers that are not negative the
     * greatest is rounded up to one less than a power of two and the least down to zero or one, which one pass of ors tells.
     */
    void readAll(BatchInput input, int start, int end) {
        fullLow = input.full();
        fullHigh = input.full();
        for (int i = 0; i < low.length; i++) {
            Column column = input.columns()[i];
            if (column == null) {
                low[i] = 0;
                high[i] = 0;
            } else {
                readAll(i, column.values(), start, end);
            }
        }
    }

    private void readAll(int position, long[] values, int start, int end) {
        long bits = 0;
        long below = 0;
        for (int i = start; i < end; i++) {
            bits |= values[i];
            below |= values[i] - 1;
        }
        if (bits >= 0) {
            low[position] = below >= 0 ? 1 : 0;
            high[position] = bits == 0 ? 0 : (Long.highestOneBit(bits) << 1) - 1;
            return;
        }
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = start; i < end; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        low[position] = least;
        high[position] = most;
    }

    private void read(int position, Column column, int[] rows, int count) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        if (column == null) {
            least = 0;
            most = 0;
        } else if (column.states() == null) {
            long[] values = column.values();
            for (int j = 0; j < count; j++) {
                long value = values[rows[j]];
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        } else {
            long[] values = column.values();
            for (int j = 0; j < count; j++) {
                // An absent optional input has no number; zero stands for it and is used nowhere.
                long value = column.states()[rows[j]] <= Column.ESTIMATED ? values[rows[j]] : 0;
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        low[position] = least;
        high[position] = most;
    }

    double fullMagnitude() {
        return Math.max(Math.abs((double) fullLow), Math.abs((double) fullHigh));
    }

    double magnitude(int input) {
        return Math.max(Math.abs((double) low[input]), Math.abs((double) high[input]));
    }
}
