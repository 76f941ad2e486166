package org.jixiao.cli.core.internal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The machine a measurement was made on: without it a figure says nothing. */
public final class Machine {

    private static final Path CPUS = Path.of("/proc/cpuinfo");

    private Machine() {
    }

    /** Processor, cores, memory, Java, system and present load, by names that JSON uses. */
    public static Map<String, String> describe() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processor", processor());
        facts.put("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
            facts.put("memoryMB", String.valueOf(system.getTotalMemorySize() >> 20));
        }
        facts.put("heapMB", String.valueOf(Runtime.getRuntime().maxMemory() >> 20));
        facts.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        // Windows knows no load average and answers with a negative number.
        if (load >= 0) {
            facts.put("load", String.format(java.util.Locale.ROOT, "%.2f", load));
        }
        return facts;
    }

    private static String processor() {
        if (Files.isReadable(CPUS)) {
            try (Stream<String> lines = Files.lines(CPUS)) {
                return lines.filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst().orElse(System.getProperty("os.arch"));
            } catch (IOException unreadable) {
                return System.getProperty("os.arch");
            }
        }
        String named = System.getenv("PROCESSOR_IDENTIFIER");
        return named == null ? System.getProperty("os.arch") : named;
    }
}
