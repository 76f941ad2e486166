package org.jixiao.provisioning.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jixiao.provisioning.InstalledPack;
import org.jixiao.provisioning.PackOffer;
import org.jixiao.provisioning.PackProvisioning;
import org.jixiao.provisioning.ProvisioningAccess;
import org.jixiao.provisioning.ProvisioningException;

/**
 * Packs for those who administer installations, by script and without the rest of the product:
 * {@code -application org.jixiao.provisioning.packs list|inspect|install|remove|reconcile|verify}. Prints one line per pack; exit
 * code 0 when all went well, 1 when something was refused (the reason is on standard error), 2 for wrong use.
 */
public final class PacksApplication implements IApplication {

    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;
    private final PrintStream out = System.out;

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        try {
            return run(ProvisioningAccess.await(), Arrays.asList(arguments));
        } catch (ProvisioningException e) {
            System.err.println(e.getMessage());
            return REFUSED;
        }
    }

    private Integer run(PackProvisioning packs, List<String> arguments) throws ProvisioningException {
        List<String> rest = new ArrayList<>(arguments.stream().filter(a -> !a.equals("--trust")).toList());
        boolean trust = rest.size() < arguments.size();
        String command = rest.isEmpty() ? "" : rest.remove(0);
        boolean named = !rest.isEmpty();
        return switch (command) {
            case "list" -> list(packs);
            case "inspect" -> named ? inspect(packs, Path.of(rest.get(0))) : wrongUse();
            case "install" -> named ? install(packs, Path.of(rest.get(0)), rest.subList(1, rest.size()), trust) : wrongUse();
            case "remove" -> named ? remove(packs, rest.get(0)) : wrongUse();
            case "reconcile" -> notes(packs.reconcile(new NullProgressMonitor()));
            case "verify" -> notes(packs.verify(new NullProgressMonitor()));
            default -> wrongUse();
        };
    }

    private Integer wrongUse() {
        System.err.println(Texts.get("application.usage"));
        return WRONG_USE;
    }

    private Integer list(PackProvisioning packs) throws ProvisioningException {
        List<InstalledPack> installed = packs.installed();
        for (InstalledPack pack : installed) {
            out.println(String.join("  ", pack.unit(), pack.version(), pack.name(), pack.active() ? "" : Texts.get("application.kept"))
                    .strip());
        }
        if (installed.isEmpty()) {
            out.println(Texts.get("application.none"));
        }
        return EXIT_OK;
    }

    private Integer inspect(PackProvisioning packs, Path source) throws ProvisioningException {
        for (PackOffer offer : packs.inspect(source, new NullProgressMonitor())) {
            out.println(String.join("  ", offer.unit(), offer.version(), offer.name()));
            offer.declared().forEach(d -> out.println("    " + String.join("  ", d.id(), d.version(), d.name(), String.join(", ", d.methods()))
                    .strip()));
            offer.missing().forEach(m -> out.println("    ! " + m));
        }
        return EXIT_OK;
    }

    private Integer install(PackProvisioning packs, Path source, List<String> ids, boolean trust) throws ProvisioningException {
        packs.install(source, ids, trust, new NullProgressMonitor())
                .forEach(p -> out.println(Texts.get("application.installed", p.unit(), p.version())));
        return EXIT_OK;
    }

    private Integer remove(PackProvisioning packs, String id) throws ProvisioningException {
        packs.remove(id, new NullProgressMonitor());
        out.println(Texts.get("application.removed", id));
        return EXIT_OK;
    }

    private Integer notes(List<PackProvisioning.Note> notes) {
        notes.forEach(n -> (n.error() ? System.err : out).println(n.text()));
        return notes.stream().anyMatch(PackProvisioning.Note::error) ? REFUSED : EXIT_OK;
    }

    @Override
    public void stop() {
        // Each command ends by itself; p2 finishes or rolls back the change at hand.
    }
}
