package org.jixiao.packs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.SourceDocument;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.packs.PackFault;
import org.jixiao.packs.PackFile;

/**
 * The data of one pack, each kind read when it is first asked for. A file that cannot be read is reported and left out.
 */
public final class PackData {

    private final PackDescriptor pack;
    private final Consumer<PackFault> faults;
    private List<Loaded<Scheme>> schemes;
    private List<Loaded<IndicatorLibrary>> libraries;
    private List<Loaded<SourceDocument>> documents;
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    /**
     * An object with the file it came from.
     *
     * @param object the object
     * @param pack the pack
     * @param file the file inside the pack
     */
    public record Loaded<T>(T object, PackDescriptor pack, String file) {
    }

    /** The data of a pack; nothing is read yet. */
    public PackData(PackDescriptor pack, Consumer<PackFault> faults) {
        this.pack = pack;
        this.faults = faults;
    }

    /** The pack. */
    public PackDescriptor pack() {
        return pack;
    }

    /** The schemes. */
    public synchronized List<Loaded<Scheme>> schemes() {
        if (schemes == null) {
            schemes = load(PackFile.Kind.SCHEME, Scheme.class);
        }
        return schemes;
    }

    /** The indicator libraries. */
    public synchronized List<Loaded<IndicatorLibrary>> libraries() {
        if (libraries == null) {
            libraries = load(PackFile.Kind.LIBRARY, IndicatorLibrary.class);
        }
        return libraries;
    }

    /** The source documents that stand in files of their own. */
    public synchronized List<Loaded<SourceDocument>> documents() {
        if (documents == null) {
            documents = load(PackFile.Kind.DOCUMENTS, SourceDocument.class);
        }
        return documents;
    }

    /** The word of a key in a language, or null. */
    public synchronized String text(String key, Locale locale) {
        return texts.computeIfAbsent(locale.getLanguage(), this::words).get(key);
    }

    private <T extends EObject> List<Loaded<T>> load(PackFile.Kind kind, Class<T> type) {
        List<Loaded<T>> objects = new ArrayList<>();
        for (PackFile file : pack.files(kind)) {
            try (InputStream in = pack.content().open(file.path())) {
                URI uri = URI.createURI("pack:/" + pack.id() + "/" + file.path());
                for (EObject root : XmiFile.read(uri, in)) {
                    if (type.isInstance(root)) {
                        objects.add(new Loaded<>(type.cast(root), pack, file.path()));
                    } else {
                        faults.accept(PackFault.error("pack.file.content", pack.id(), file.path(), root.eClass().getName(),
                                root.eClass().getName(), kind.element()));
                    }
                }
            } catch (IOException bad) {
                faults.accept(PackFault.error("pack.file.unreadable", pack.id(), file.path(), "", bad.getMessage()));
            }
        }
        return List.copyOf(objects);
    }

    private Map<String, String> words(String language) {
        Map<String, String> words = new HashMap<>();
        for (PackFile file : pack.files(PackFile.Kind.TEXTS)) {
            String suffix = language.equals("en") ? "" : "_" + language;
            String path = file.path() + suffix + ".properties";
            if (!pack.content().has(path)) {
                continue;
            }
            try (InputStreamReader reader = new InputStreamReader(pack.content().open(path), StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.load(reader);
                properties.forEach((k, v) -> words.put((String) k, (String) v));
            } catch (IOException | IllegalArgumentException bad) {
                faults.accept(PackFault.error("pack.file.unreadable", pack.id(), path, "", bad.getMessage()));
            }
        }
        return words;
    }
}
