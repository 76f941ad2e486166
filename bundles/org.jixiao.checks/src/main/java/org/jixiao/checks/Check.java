package org.jixiao.checks;

/**
 * Looks at one subject and reports what is wrong with it.
 *
 * <p>A check reads and never changes the model; it is created once, may be called from any thread and keeps no state between
 * calls. It need not guard against an incomplete form: an exception becomes a finding that names the check, and the other checks
 * go on. Words live in the resource bundle {@code messages} beside the class; for a check whose id ends in {@code .total} (after
 * the id of its bundle) these keys are read: {@code check.total.name}, {@code .cause}, {@code .remedy} and {@code .clause}.
 */
@FunctionalInterface
public interface Check {

    /**
     * Checks one subject.
     *
     * @param subject what to look at; which of its parts are there depends on the declared scope
     * @param findings takes what was found
     */
    void run(CheckSubject subject, FindingCollector findings);
}
