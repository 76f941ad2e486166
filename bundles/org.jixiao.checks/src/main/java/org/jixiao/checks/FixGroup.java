package org.jixiao.checks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.model.dossier.Dossier;

/**
 * The same way to put right many findings of one check: carried out together as one undo step.
 *
 * @param checkId id of the check
 * @param fixId id of the fix within the check
 * @param fixes the fix for each finding, no object twice
 */
public record FixGroup(String checkId, String fixId, List<QuickFix> fixes) {

    public FixGroup {
        fixes = List.copyOf(fixes);
    }

    /** All that can be put right in the same way as one finding, that one included. */
    public static FixGroup like(Collection<Finding> findings, Finding finding, QuickFix fix) {
        Map<String, QuickFix> byObject = new LinkedHashMap<>();
        byObject.put(fix.objectId() + name(finding), fix);
        for (Finding other : findings) {
            if (other.checkId().equals(finding.checkId()) && other.dossierId().equals(finding.dossierId())) {
                other.fixes().stream().filter(f -> f.id().equals(fix.id())).findFirst()
                        .ifPresent(f -> byObject.putIfAbsent(f.objectId() + name(other), f));
            }
        }
        return new FixGroup(finding.checkId(), fix.id(), List.copyOf(byObject.values()));
    }

    private static String name(Finding finding) {
        return finding.feature() == null ? "" : ' ' + finding.feature().getName();
    }

    /** How many findings it puts right. */
    public int size() {
        return fixes.size();
    }

    /**
     * The command for all of them as one undo step.
     *
     * @param label what the undo step is called
     * @return empty when none of them can be applied any more
     */
    public Optional<Command> command(EditingDomain domain, Dossier dossier, String label) {
        CompoundCommand all = new CompoundCommand(label);
        fixes.forEach(fix -> fix.command(domain, dossier).ifPresent(all::append));
        return all.getCommandList().isEmpty() || !all.canExecute() ? Optional.empty() : Optional.of(all);
    }
}
