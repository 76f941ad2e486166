package org.jixiao.ui.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The pages of the help, in the order in which they are listed, in the language of the program.
 */
final class HelpPages {

    /** One page for each screen, and those that tell how they belong together. */
    static final List<String> IDS = List.of("start", "window", "portfolio", "todo", "import", "exchange", "library", "exante", "objectives", "monitoring",
            "evaluation", "papers", "results", "appraisal", "trace", "problems", "audit", "reports", "schemes", "packs", "preferences", "command-line", "keys", "glossary");

    private final List<HelpPage> pages;

    HelpPages(Locale locale) {
        String folder = Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? "zh" : "en"; //$NON-NLS-1$ //$NON-NLS-2$
        pages = IDS.stream().map(id -> read(folder, id)).toList();
    }

    private static HelpPage read(String folder, String id) {
        URL url = HelpPages.class.getResource("/help/" + folder + '/' + id + ".md"); //$NON-NLS-1$ //$NON-NLS-2$
        if (url == null) {
            throw new IllegalStateException("help page missing: " + folder + '/' + id); //$NON-NLS-1$
        }
        try (InputStream in = url.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new HelpPage(id, text.lines().findFirst().orElse(id).replaceFirst("^#+\\s*", ""), text); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<HelpPage> all() {
        return pages;
    }

    Optional<HelpPage> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** Pages that contain the words, in any order. */
    List<HelpPage> search(String words) {
        String[] parts = words.strip().toLowerCase(Locale.ROOT).split("\\s+"); //$NON-NLS-1$
        return pages.stream().filter(page -> {
            String text = page.text().toLowerCase(Locale.ROOT);
            for (String part : parts) {
                if (!text.contains(part)) {
                    return false;
                }
            }
            return true;
        }).toList();
    }
}
