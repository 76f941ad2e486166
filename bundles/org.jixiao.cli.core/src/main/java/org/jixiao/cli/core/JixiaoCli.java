package org.jixiao.cli.core;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.jixiao.cli.core.internal.commands.Environment;
import org.jixiao.cli.core.internal.commands.RootCommand;
import org.jixiao.cli.core.internal.console.Cancellation;
import org.jixiao.cli.core.internal.console.Interrupts;
import org.jixiao.cli.core.internal.text.Texts;
import org.jixiao.cli.core.internal.work.InstalledPacks;
import org.jixiao.cli.core.internal.work.ServicesWork;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.services.JixiaoServices;

/**
 * The command line {@code jixiao} without a platform around it: the product's application and plain Java both start it here.
 *
 * <p>Standard output carries results only, standard error progress and messages. The language is that of {@code --lang}, else the
 * platform's; what is not Chinese is English.
 */
public final class JixiaoCli {

    private final Supplier<JixiaoServices> services;
    private final UnaryOperator<PackTool> packs;
    private final String version;

    /**
     * A command line.
     *
     * @param services the services, asked for by the first command that needs them
     * @param packs given a tool that only looks, the tool to use; the product puts its provisioning in place here
     * @param version what {@code --version} prints
     */
    public JixiaoCli(Supplier<JixiaoServices> services, UnaryOperator<PackTool> packs, String version) {
        this.services = services;
        this.packs = packs;
        this.version = version;
    }

    /** A command line over the contributions of a registry that can list packs but not install them. */
    public static JixiaoCli over(IExtensionRegistry registry, String version) {
        return over(registry, tool -> tool, version);
    }

    /**
     * A command line over the contributions of a registry.
     *
     * @param packs given a tool that only looks, the tool to use
     */
    public static JixiaoCli over(IExtensionRegistry registry, UnaryOperator<PackTool> packs, String version) {
        return new JixiaoCli(new Once<>(() -> JixiaoServices.create(registry)), packs, version);
    }

    /**
     * Carries out one command on the process's own streams.
     *
     * @param arguments as typed
     * @return the exit code of {@link ExitCode}
     */
    public int run(String... arguments) {
        boolean terminal = terminal();
        Cancellation cancellation = new Cancellation();
        try (Interrupts listening = Interrupts.listen(cancellation)) {
            return run(writer(System.out), writer(System.err), terminal, terminal ? columns() : 0, cancellation, arguments);
        }
    }

    /**
     * Carries out one command.
     *
     * @param out results
     * @param err progress and messages
     * @param interactive whether {@code err} can be drawn over
     * @param width columns tables may take; 0 for as many as they need
     * @param cancelled turns true when the command is to stop; what is done by then is kept
     * @param arguments as typed
     * @return the exit code of {@link ExitCode}
     */
    public int run(PrintWriter out, PrintWriter err, boolean interactive, int width, BooleanSupplier cancelled,
            String... arguments) {
        Texts texts = new Texts(locale(arguments));
        List<Path> folders = new ArrayList<>();
        // Asked for after the arguments are understood, so that the packs of the named folders count from the beginning.
        Once<JixiaoServices> used = new Once<>(() -> {
            services.get().addPackFolders(folders);
            return services.get();
        });
        InstalledPacks looking = new InstalledPacks(used);
        Environment environment = new Environment(out, err, interactive, width, texts, System::nanoTime, cancelled,
                new Once<>(() -> new ServicesWork(used.get(), new XlsxWriter())), packs.apply(looking), folders::add,
                () -> used.made().map(made -> made.setupFaults(texts.locale())).orElse(List.of()));
        int code = RootCommand.line(environment, version).execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** The language asked for, found before the arguments are understood because even faults in them are said in it. */
    public static Locale locale(String... arguments) {
        String asked = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                asked = arguments[i].substring("--lang=".length());
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                asked = arguments[i + 1];
            }
        }
        String language = asked == null ? Locale.getDefault().getLanguage() : asked;
        return language.toLowerCase(Locale.ROOT).startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, charset(stream)), true);
    }

    /** A terminal's own encoding; UTF-8 where the system says ASCII, which could not hold one Chinese character. */
    private static Charset charset(PrintStream stream) {
        Charset charset = stream.charset();
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    /**
     * Whether standard error is a terminal. Linux says so exactly; elsewhere there is only the console, which some Java versions
     * also offer when everything is redirected.
     */
    private static boolean terminal() {
        Path error = Path.of("/proc/self/fd/2");
        if (!Files.exists(error, LinkOption.NOFOLLOW_LINKS)) {
            return System.console() != null;
        }
        try {
            String target = Files.readSymbolicLink(error).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    private static int columns() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : 0;
    }
}
