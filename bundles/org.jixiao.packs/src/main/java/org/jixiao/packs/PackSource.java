package org.jixiao.packs;

import java.util.List;
import java.util.function.Consumer;

/** A place where packs are found. */
@FunctionalInterface
public interface PackSource {

    /**
     * The packs found there now; metadata only, no data file is read.
     *
     * @param faults takes what is wrong with a declaration; such a pack is left out
     */
    List<PackDescriptor> packs(Consumer<PackFault> faults);
}
