package org.jixiao.cli;

import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jixiao.cli.core.JixiaoCli;
import org.osgi.framework.Version;

/** The command line inside the product, where the methods, checks and packs of all installed plug-ins take part. */
public final class JixiaoApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        // a command line has no splash and no workspace: nothing else may wait for it
        context.applicationRunning();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        // Words that are kept in documents, and those of the platform, are in the language of the command, not of the machine.
        Locale.setDefault(JixiaoCli.locale(arguments));
        Version version = Platform.getBundle("org.jixiao.cli").getVersion();
        String shown = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        return JixiaoCli.over(Platform.getExtensionRegistry(), ProvisionedPacks::new, shown).run(arguments);
    }

    @Override
    public void stop() {
        // a command ends by itself; Ctrl-C is heard by the command line
    }
}
