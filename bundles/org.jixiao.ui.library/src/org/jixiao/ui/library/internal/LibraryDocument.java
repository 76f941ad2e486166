package org.jixiao.ui.library.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.Libraries;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.workspace.UserSettings;

/** What the parts of the editor know of the open library. All methods are for the UI thread. */
public final class LibraryDocument {

    private final JixiaoServices services;
    private final DossierSession session;
    private final Libraries.Installed installed;
    private final Supplier<Dialogs> dialogs;

    /**
     * An open library.
     *
     * @param session of its file; null for the library of an installed pack
     * @param installed the library of a pack; null for a file
     */
    public LibraryDocument(JixiaoServices services, DossierSession session, Libraries.Installed installed, Supplier<Dialogs> dialogs) {
        this.services = services;
        this.session = session;
        this.installed = installed;
        this.dialogs = dialogs;
    }

    /** The library; another object after its file was read again. */
    IndicatorLibrary library() {
        return session == null ? installed.library() : (IndicatorLibrary) session.root();
    }

    /** The pack the library belongs to; empty for a file. */
    Optional<Libraries.Installed> installed() {
        return Optional.ofNullable(installed);
    }

    /** Whether nothing can be changed. */
    boolean isReadOnly() {
        return session == null;
    }

    /** The file of the library; empty for that of a pack. */
    Optional<Path> file() {
        return session == null ? Optional.empty() : Optional.of(session.file());
    }

    /** Makes named commands; only where the library can be changed. */
    ModelCommands commands() {
        return session.commands();
    }

    /** Carries out a command as one undo step; false when nothing was done. */
    boolean execute(Command command) {
        return session != null && session.execute(command);
    }

    JixiaoServices services() {
        return services;
    }

    Dialogs dialogs() {
        return dialogs.get();
    }

    UserSettings user() {
        return UserSettings.load();
    }
}
