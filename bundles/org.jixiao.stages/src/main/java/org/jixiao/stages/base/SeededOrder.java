package org.jixiao.stages.base;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The order of a reproducible draw: by a hash of a published seed and the id of what may be drawn, so that anybody who knows the seed can
 * repeat it, whatever the order of the list.
 */
public final class SeededOrder {

    private SeededOrder() {
    }

    /** The place of an id in the draw; the smallest is drawn first. */
    public static BigInteger place(String seed, String id) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new BigInteger(1, digest.digest((seed + "\n" + id).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
