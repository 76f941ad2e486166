package org.jixiao.scoring.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The number format of a batch: what it holds and what it refuses to hold. */
class BatchFormatTest {

    @Test
    void aFormatHoldsWhatItCanHoldExactly() {
        BatchFormat format = BatchFormat.STANDARD;
        assertEquals(12345, format.value(new BigDecimal("1.2345")));
        assertEquals(960, format.points(new BigDecimal("9.6")));
        assertEquals(new BigDecimal("1.2345"), format.valueOf(12345));
        assertEquals(new BigDecimal("9.60"), format.pointsOf(960));
        assertThrows(ArithmeticException.class, () -> format.value(new BigDecimal("1.23456")));
        assertThrows(ArithmeticException.class, () -> format.points(new BigDecimal("9.605")));
        assertThrows(ArithmeticException.class, () -> format.value(new BigDecimal("1E+18")));
        assertEquals(new BatchFormat(9, 6), new BatchFormat(9, 6));
        assertEquals(1, new BatchFormat(0, 0).value(BigDecimal.ONE));
        for (int[] scales : new int[][] {{-1, 2}, {10, 2}, {4, -1}, {4, 7}}) {
            assertThrows(IllegalArgumentException.class, () -> new BatchFormat(scales[0], scales[1]));
        }
    }
}
