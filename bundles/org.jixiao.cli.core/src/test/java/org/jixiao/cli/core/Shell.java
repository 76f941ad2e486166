package org.jixiao.cli.core;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jixiao.core.extensions.Extensions;

/** Types commands and remembers what they said. One set of services for all tests of a class. */
final class Shell {

    static {
        // What the person who runs the tests keeps in the home folder must not count.
        System.setProperty("jixiao.packs.folders", "");
    }

    private final JixiaoCli cli = JixiaoCli.over(Extensions.standalone(Shell.class.getClassLoader()), "0.1.0");

    String out = "";
    String err = "";

    int run(Object... arguments) {
        return run(() -> false, arguments);
    }

    int run(BooleanSupplier cancelled, Object... arguments) {
        StringWriter written = new StringWriter();
        StringWriter said = new StringWriter();
        List<String> all = new ArrayList<>(Arrays.stream(arguments).map(String::valueOf).toList());
        if (!all.contains("--lang")) {
            all.add("--lang");
            all.add("zh");
        }
        int exit = cli.run(new PrintWriter(written), new PrintWriter(said), false, 0, cancelled, all.toArray(String[]::new));
        out = written.toString();
        err = said.toString();
        return exit;
    }

    JsonObject json() {
        return JsonParser.parseString(out).getAsJsonObject();
    }

    /** Runs a command with {@code --json} and answers its document. */
    JsonObject json(Object... arguments) {
        List<Object> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--json");
        run(all.toArray());
        return json();
    }
}
