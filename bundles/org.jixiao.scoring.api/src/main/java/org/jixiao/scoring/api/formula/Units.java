package org.jixiao.scoring.api.formula;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Units that name the same thing in another size. A form that mixes 元 and 万元 must not yield a ratio of 10,000. */
final class Units {

    private record Unit(String group, BigDecimal size) {
        Unit(String group, String size) {
            this(group, new BigDecimal(size));
        }
    }

    private static final Map<String, Unit> KNOWN = Map.ofEntries(
            Map.entry("元", new Unit("money", "1")), Map.entry("千元", new Unit("money", "1000")),
            Map.entry("万元", new Unit("money", "10000")), Map.entry("百万元", new Unit("money", "1000000")),
            Map.entry("亿元", new Unit("money", "100000000")),
            Map.entry("米", new Unit("length", "1")), Map.entry("m", new Unit("length", "1")),
            Map.entry("公里", new Unit("length", "1000")), Map.entry("千米", new Unit("length", "1000")),
            Map.entry("km", new Unit("length", "1000")),
            Map.entry("%", new Unit("share", "1")), Map.entry("\uff05", new Unit("share", "1")),
            Map.entry("百分比", new Unit("share", "1")), Map.entry("‰", new Unit("share", "0.1")),
            Map.entry("亩", new Unit("area", "1")), Map.entry("万亩", new Unit("area", "10000")),
            Map.entry("公斤", new Unit("mass", "1")), Map.entry("千克", new Unit("mass", "1")),
            Map.entry("吨", new Unit("mass", "1000")), Map.entry("万吨", new Unit("mass", "10000000")),
            Map.entry("人", new Unit("people", "1")), Map.entry("万人", new Unit("people", "10000")),
            Map.entry("天", new Unit("days", "1")), Map.entry("日", new Unit("days", "1")));

    private Units() {
    }

    /**
     * The factor that turns a number in {@code from} into one in {@code to}; one when either is unknown words of the same
     * spelling or not written, nothing when they do not fit each other.
     */
    static Optional<BigDecimal> factor(String from, String to) {
        String a = from.strip();
        String b = to.strip();
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
            return Optional.of(BigDecimal.ONE);
        }
        Unit source = KNOWN.get(a);
        Unit wanted = KNOWN.get(b);
        if (source == null || wanted == null || !source.group().equals(wanted.group())) {
            return Optional.empty();
        }
        // Only sizes whose quotients end in decimal are listed, so that converting never loses a digit.
        return Optional.of(source.size().divide(wanted.size()));
    }
}
