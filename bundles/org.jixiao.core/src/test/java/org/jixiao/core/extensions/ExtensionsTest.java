package org.jixiao.core.extensions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtensionsTest {

    /** Contributed by the plugin.xml that the tests write. */
    public static final class Thing {
    }

    @Test
    void findsTheContributionsOfTheClassPath() {
        IExtensionRegistry registry = Extensions.registry();
        IConfigurationElement[] packages = registry.getConfigurationElementsFor("org.eclipse.emf.ecore.generated_package");
        long ours = java.util.Arrays.stream(packages).filter(e -> e.getContributor().getName().equals("org.jixiao.model")).count();
        assertEquals(6, ours);
    }

    @Test
    void createsExecutableExtensionsAndNamesTheContributorOfAWrongClass(@TempDir Path folder) throws Exception {
        Path root = plugin(folder, "example.things");
        IExtensionRegistry registry = registry(root);
        IConfigurationElement[] things = registry.getConfigurationElementsFor("example.things.things");
        assertEquals(2, things.length);
        assertInstanceOf(Thing.class, things[0].createExecutableExtension("class"));
        CoreException failure = assertThrows(CoreException.class, () -> things[1].createExecutableExtension("class"));
        assertTrue(failure.getStatus().getMessage().contains("example.things") || failure.getMessage().contains("example.things"));
    }

    @Test
    void translatesLabels(@TempDir Path folder) throws Exception {
        Locale before = Locale.getDefault();
        try {
            Path root = plugin(folder, "example.things");
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertEquals("东西", registry(root).getConfigurationElementsFor("example.things.things")[0].getAttribute("name"));
            Locale.setDefault(Locale.ENGLISH);
            assertEquals("A thing", registry(root).getConfigurationElementsFor("example.things.things")[0].getAttribute("name"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesABrokenFileAndNamesIt(@TempDir Path folder) throws Exception {
        Path root = plugin(folder, "example.broken");
        Files.writeString(root.resolve("plugin.xml"), "<plugin><extension point='x'>");
        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> registry(root));
        assertTrue(failure.getMessage().contains("example.broken/plugin.xml"), failure.getMessage());
    }

    private static IExtensionRegistry registry(Path root) throws Exception {
        URLClassLoader loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, ExtensionsTest.class.getClassLoader());
        IExtensionRegistry registry = Extensions.standalone(loader);
        assertNotNull(registry);
        return registry;
    }

    private static Path plugin(Path folder, String name) throws Exception {
        Path root = Files.createDirectories(folder.resolve("with space " + name));
        Files.createDirectories(root.resolve("META-INF"));
        Files.writeString(root.resolve("META-INF/MANIFEST.MF"), "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + ";singleton:=true\n");
        Files.writeString(root.resolve("plugin.properties"), "thing = A thing\n");
        Files.writeString(root.resolve("plugin_zh.properties"), "thing = 东西\n");
        Files.writeString(root.resolve("plugin.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <?eclipse version="3.4"?>
                <plugin>
                  <extension-point id="things" name="%%thing"/>
                  <extension point="%s.things">
                    <thing id="a" name="%%thing" class="%s"/>
                    <thing id="b" name="%%thing" class="no.such.Type"/>
                  </extension>
                </plugin>
                """.formatted(name, Thing.class.getName()));
        return root;
    }
}
