package org.jixiao.core.extensions;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * Gives the extension registry that the readers of extension points take as an argument. Inside OSGi that is the platform's;
 * in plain Java (tests, benchmarks, a Spark executor) one is built from every {@code plugin.xml} on the class path, so the same
 * contributions are found in both.
 */
public final class Extensions {

    private Extensions() {
    }

    /**
     * @return the platform's registry where one is running, else a new registry over the class path of the thread's context
     *         class loader (or of this class where there is none). A new one is built on each call outside OSGi: keep it.
     */
    public static IExtensionRegistry registry() {
        IExtensionRegistry platform = RegistryFactory.getRegistry();
        return platform != null ? platform : standalone(loader());
    }

    /**
     * Builds a registry from the {@code plugin.xml} files that a class loader sees, without OSGi and without a cache on disk.
     *
     * @param loader finds the files and the contributed classes
     * @return a new registry; the caller may stop it with {@link IExtensionRegistry#stop(Object) stop(null)}
     * @throws IllegalStateException when a {@code plugin.xml} cannot be read or the registry refuses it, naming the file
     */
    public static IExtensionRegistry standalone(ClassLoader loader) {
        return new ClassPathRegistry(loader).build();
    }

    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : Extensions.class.getClassLoader();
    }
}
