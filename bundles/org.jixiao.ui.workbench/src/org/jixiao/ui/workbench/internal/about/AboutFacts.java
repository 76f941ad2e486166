package org.jixiao.ui.workbench.internal.about;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.jixiao.packs.PackRepository;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.workbench.internal.HeadlessServices;
import org.jixiao.ui.workbench.internal.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/**
 * Versions of everything a report of a fault needs.
 *
 * @param lines   name and version of program, platform and Java, and where the workspace is
 * @param packs   name, version and contributor of each installed pack
 * @param faults  contributions that cannot be used, one sentence each
 */
record AboutFacts(List<String> lines, List<String> packs, List<String> faults) {

    static AboutFacts collect() {
        JixiaoServices services = HeadlessServices.jixiao();
        String system = String.join(" ", System.getProperty("os.name"), System.getProperty("os.version"),
                System.getProperty("os.arch"));
        return new AboutFacts(
                List.of(Texts.get("about.version", version("org.jixiao.ui.workbench")),
                        Texts.get("about.platform", version("org.eclipse.ui.workbench")),
                        Texts.get("about.java", System.getProperty("java.version"),
                                System.getProperty("java.vendor")),
                        Texts.get("about.system", system),
                        Texts.get("about.workspace", Platform.getLocation().toOSString())),
                packs(services.packs()), services.faults());
    }

    private static List<String> packs(PackRepository packs) {
        return packs.packs().stream()
                .map(pack -> Texts.get("about.pack", pack.name(), pack.version().toString(), pack.contributor()))
                .toList();
    }

    private static String version(String bundle) {
        Bundle found = Platform.getBundle(bundle);
        return String.valueOf(found == null ? Version.emptyVersion : found.getVersion());
    }

    /** Everything as text, to be sent. */
    String text() {
        return String.join("\n", lines) + "\n\n" + Texts.get("about.packs") + "\n" + String.join("\n", packs)
                + (faults.isEmpty() ? "" : "\n\n" + Texts.get("about.faults") + "\n" + String.join("\n", faults))
                + "\n";
    }
}
