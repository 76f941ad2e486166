package org.jixiao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.cli.core.PackTool;
import org.jixiao.provisioning.InstalledPack;
import org.jixiao.provisioning.PackOffer;
import org.jixiao.provisioning.PackProvisioning;
import org.jixiao.provisioning.ProvisioningAccess;
import org.jixiao.provisioning.ProvisioningException;

/** Packs of the product: looked at through the headless services, changed through p2. */
final class ProvisionedPacks implements PackTool {

    private final PackTool looking;

    ProvisionedPacks(PackTool looking) {
        this.looking = looking;
    }

    @Override
    public List<Pack> list(Locale locale) {
        return looking.list(locale);
    }

    /** What the packs say, then whether the installation holds all of them whole. */
    @Override
    public List<Note> verify(Locale locale) {
        List<Note> notes = new ArrayList<>(looking.verify(locale));
        try {
            notes.addAll(notes(ProvisioningAccess.await().verify(new WatchMonitor(new Watch() {
                @Override
                public void done(int percent) {
                    // verifying is quick
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            }))));
        } catch (ProvisioningException e) {
            notes.add(new Note(true, "", e.getMessage()));
        }
        return notes;
    }

    @Override
    public List<Change> install(Path source, List<String> packs, boolean trust, Watch watch, Locale locale) throws IOException {
        return sentences(provisioning -> {
            WatchMonitor monitor = new WatchMonitor(watch);
            if (!trust) {
                List<PackOffer> untrusted = provisioning.inspect(source, monitor).stream()
                        .filter(o -> packs.isEmpty() || packs.stream().anyMatch(o::provides)).filter(o -> !o.trusted()).toList();
                if (!untrusted.isEmpty()) {
                    return untrusted.stream()
                            .map(o -> new Change(Change.Kind.UNTRUSTED, o.shortId(), o.name(), o.version(), o.signers())).toList();
                }
            }
            return provisioning.install(source, packs, trust, monitor).stream().map(p -> change(Change.Kind.INSTALLED, p)).toList();
        });
    }

    @Override
    public Change remove(String id, Watch watch, Locale locale) throws IOException {
        return sentences(provisioning -> change(Change.Kind.REMOVED, provisioning.remove(id, new WatchMonitor(watch))));
    }

    @Override
    public List<Note> restore(Watch watch, Locale locale) throws IOException {
        return sentences(provisioning -> notes(provisioning.reconcile(new WatchMonitor(watch))));
    }

    private static Change change(Change.Kind kind, InstalledPack pack) {
        return new Change(kind, pack.shortId(), pack.name(), pack.version(), pack.signers());
    }

    private static List<Note> notes(List<PackProvisioning.Note> notes) {
        return notes.stream().map(n -> new Note(n.error(), n.pack(), n.text())).toList();
    }

    /** What is asked of the provisioning. */
    private interface Use<T> {
        T use(PackProvisioning provisioning) throws ProvisioningException;
    }

    /** Its refusals are sentences for people already; the command line prints the sentence of an {@code IOException} as it is. */
    private static <T> T sentences(Use<T> use) throws IOException {
        try {
            return use.use(ProvisioningAccess.await());
        } catch (ProvisioningException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
