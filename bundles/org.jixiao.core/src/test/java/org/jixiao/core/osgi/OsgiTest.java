package org.jixiao.core.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.eclipse.osgi.launch.EquinoxFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;

/** The same bundles inside OSGi: manifests resolve, and a document is made, saved, labelled and indexed there. */
class OsgiTest {

    @TempDir
    Path folder;

    @Test
    void theCoreWorksInsideOsgi() throws Exception {
        Framework framework = new EquinoxFactory().newFramework(Map.of("org.osgi.framework.storage", folder.resolve("osgi").toString(),
                "org.osgi.framework.storage.clean", "onFirstInit", "osgi.clean", "true"));
        framework.start();
        try {
            Map<String, Bundle> bundles = new TreeMap<>();
            for (Path entry : classPath()) {
                String name = symbolicName(entry);
                if (name != null && !name.equals("org.eclipse.osgi") && !bundles.containsKey(name) && !name.startsWith("junit")) {
                    bundles.put(name, framework.getBundleContext().installBundle("reference:" + entry.toUri()));
                }
            }
            for (String ours : List.of("org.jixiao.model", "org.jixiao.model.edit", "org.jixiao.core")) {
                bundles.get(ours).start();
                assertTrue(bundles.get(ours).getState() >= Bundle.STARTING, ours);
            }
            use(bundles.get("org.jixiao.core"), bundles.get("org.jixiao.model"), bundles.get("org.jixiao.model.edit"));
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    private void use(Bundle core, Bundle model, Bundle edit) throws Exception {
        Class<?> factoryType = model.loadClass("org.jixiao.model.dossier.DossierFactory");
        assertNotSame(org.jixiao.model.dossier.DossierFactory.class, factoryType, "really the bundle's own class");
        Object factory = factoryType.getField("eINSTANCE").get(null);
        Object dossier = factoryType.getMethod("createDossier").invoke(factory);
        model.loadClass("org.jixiao.model.dossier.Dossier").getMethod("setTitle", String.class).invoke(dossier, "养护");

        Class<?> storeType = core.loadClass("org.jixiao.core.document.DocumentStore");
        Object store = storeType.getConstructor().newInstance();
        Class<?> registryType = core.loadClass("org.jixiao.core.session.SessionRegistry");
        Object registry = registryType.getConstructor(storeType).newInstance(store);
        Path file = Files.createDirectories(folder.resolve("work")).resolve("a.dossier");
        Object session = method(registryType, "create").invoke(registry, file, dossier);
        method(session.getClass(), "save").invoke(session);
        assertTrue(Files.readString(file).contains("养护"));

        Object plugin = edit.loadClass("org.jixiao.model.provider.ModelEditPlugin").getField("INSTANCE").get(null);
        Object icon = plugin.getClass().getMethod("getImage", String.class).invoke(plugin, "full/obj16/Dossier");
        try (InputStream in = ((URL) icon).openStream()) {
            assertTrue(in.read() > 0);
        }
        assertTrue(((String) plugin.getClass().getMethod("getString", String.class).invoke(plugin, "_UI_Dossier_type")).length() > 1);

        Class<?> indexType = core.loadClass("org.jixiao.core.index.DossierIndex");
        Object index = indexType.getMethod("open", Path.class, Path.class, storeType).invoke(null, file.getParent(), folder.resolve("index"), store);
        Class<?> progress = core.loadClass("org.jixiao.core.index.IndexProgress");
        Object summary = method(indexType, "rebuild").invoke(index, file.getParent(), progress.getField("SILENT").get(null));
        assertEquals("Summary[seen=1, indexed=1, broken=0, removed=0, cancelled=false]", summary.toString());
        method(indexType, "close").invoke(index);
    }

    private static Method method(Class<?> type, String name) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && !method.isBridge()) {
                return method;
            }
        }
        throw new AssertionError(name);
    }

    private static List<Path> classPath() {
        List<Path> entries = new ArrayList<>();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : path.split(File.pathSeparator)) {
            entries.add(Path.of(entry));
        }
        return entries;
    }

    private static String symbolicName(Path entry) throws IOException {
        Manifest manifest = null;
        if (Files.isDirectory(entry)) {
            Path file = entry.resolve("META-INF/MANIFEST.MF");
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    manifest = new Manifest(in);
                }
            }
        } else if (Files.isRegularFile(entry)) {
            try (JarFile jar = new JarFile(entry.toFile())) {
                manifest = jar.getManifest();
            }
        }
        String header = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
        return header == null ? null : header.split(";", 2)[0].trim();
    }
}
