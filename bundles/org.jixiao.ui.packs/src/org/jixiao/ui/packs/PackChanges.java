package org.jixiao.ui.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jixiao.provisioning.InstalledPack;
import org.jixiao.provisioning.PackOffer;
import org.jixiao.provisioning.PackProvisioning;
import org.jixiao.provisioning.ProvisioningAccess;
import org.jixiao.ui.common.Dialogs;

/**
 * The conversations around a change: what is offered, is it trusted, who needs what is to go. The changes themselves run beside the
 * UI thread.
 */
final class PackChanges {

    private final PackTexts texts;
    private final Dialogs dialogs;
    private final Supplier<Shell> shell;
    private final BiConsumer<String, List<InstalledPack>> changed;

    /**
     * @param shell where dialogs open
     * @param changed receives a sentence about what was done, and the packs it was done to
     */
    PackChanges(PackTexts texts, Dialogs dialogs, Supplier<Shell> shell, BiConsumer<String, List<InstalledPack>> changed) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.shell = shell;
        this.changed = changed;
    }

    /** Looks into a source, lets the user choose and trust, installs. */
    void install(WorkProgress progress, Path source, WorkspaceNeeds needs) {
        progress.start(texts.get("work.inspecting", source.getFileName()), monitor -> ProvisioningAccess.await().inspect(source, monitor), offers -> {
            OffersDialog dialog = new OffersDialog(shell.get(), texts, source, offers, needs);
            if (dialog.open() == Window.OK) {
                installTrusted(progress, source, dialog.chosen());
            }
        }, this::refused);
    }

    /** A place that was looked into, and what is there. */
    private record Looked(Path source, List<PackOffer> offers) {
    }

    /** Installs a copy that the user's area still keeps. */
    void restore(WorkProgress progress, InstalledPack pack) {
        progress.start(texts.get("work.inspecting", pack.name()), monitor -> {
            PackProvisioning packs = ProvisioningAccess.await();
            Path copy = packs.area().resolve(pack.unit() + "@" + pack.version());
            return new Looked(copy, packs.inspect(copy, monitor));
        }, looked -> installTrusted(progress, looked.source(), looked.offers()), this::refused);
    }

    private void installTrusted(WorkProgress progress, Path source, List<PackOffer> chosen) {
        List<PackOffer> untrusted = chosen.stream().filter(o -> !o.trusted()).toList();
        if (!untrusted.isEmpty() && !trusted(untrusted)) {
            return;
        }
        List<String> ids = chosen.stream().map(PackOffer::unit).toList();
        String names = PackManager.names(texts, chosen);
        progress.start(texts.get("work.installing", names),
                monitor -> ProvisioningAccess.await().install(source, ids, !untrusted.isEmpty(), monitor),
                installed -> changed.accept(texts.get("done.installed", names), installed), this::refused);
    }

    private boolean trusted(List<PackOffer> untrusted) {
        StringBuilder list = new StringBuilder();
        untrusted.forEach(o -> list.append("\n  ").append(texts.get("trust.line", o.name(), o.version(), texts.signature(o))));
        int answer = dialogs.ask(shell.get(), texts.get("trust.title"), texts.get("trust.question", list), texts.get("trust.no"),
                texts.get("trust.yes"));
        return answer == 1;
    }

    /** Removes a pack after telling which dossiers use it. */
    void remove(WorkProgress progress, InstalledPack pack, List<Path> users) {
        String question = users.isEmpty() ? texts.get("remove.unused", pack.name())
                : texts.get("remove.used", pack.name(), users.size(), texts.files(users));
        int answer = dialogs.ask(shell.get(), texts.get("remove.title"), question, texts.get("remove.no"), texts.get("remove.yes"));
        if (answer == 1) {
            progress.start(texts.get("work.removing", pack.name()), monitor -> ProvisioningAccess.await().remove(pack.unit(), monitor),
                    removed -> changed.accept(texts.get("done.removed", pack.name()), List.of(removed)), this::refused);
        }
    }

    private void refused(String reason) {
        dialogs.error(shell.get(), texts.get("refused.title"), reason);
    }
}
