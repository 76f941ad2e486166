import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.Description;
import org.pitest.testapi.NullExecutionListener;
import org.pitest.testapi.ResultCollector;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;

/**
 * Lets PIT run Jupiter tests one at a time, rows of parameterised tests included. PIT's own plug-in finds the rows by running every
 * test, in each process it starts; with a process for each class and after each endless loop that was nearly all of the time of a
 * run. Here the tests are listed once, by {@link #main}, and found in the list.
 */
public final class JupiterUnits implements TestPluginFactory, Configuration, TestUnitFinder {

    /** Folder of the two lists: {@value #TESTS}, lines of class, tab, id of a test; {@value #CLASSES}, the classes under test. */
    private static final String LISTS = "jixiao.mutation.lists";
    private static final String TESTS = "tests.txt";
    private static final String CLASSES = "classes.txt";

    private static final Launcher LAUNCHER = LauncherFactory.create();

    private List<String> tests;

    /** Runs the tests of the classes named and lists them; ends with an error when one fails. */
    public static void main(String[] testClasses) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : testClasses) {
            Watch watch = new Watch();
            watch.run(selectClass(name));
            if (watch.failure != null) {
                throw new IllegalStateException("a test fails without any mutant: " + name, watch.failure);
            }
            watch.passed.forEach(id -> lines.add(name + "\t" + id));
        }
        Files.write(list(TESTS), lines);
    }

    private static Path list(String name) {
        return Path.of(System.getProperty(LISTS), name);
    }

    @Override
    public Configuration createTestFrameworkConfiguration(TestGroupConfig groups, ClassByteArraySource source, Collection<String> runners,
            Collection<String> methods) {
        return this;
    }

    @Override
    public String name() {
        return "jupiter-units";
    }

    @Override
    public String description() {
        return "Jupiter tests from a list";
    }

    @Override
    public TestUnitFinder testUnitFinder() {
        return this;
    }

    @Override
    public TestSuiteFinder testSuiteFinder() {
        return suite -> List.of();
    }

    @Override
    public Optional<PitHelpError> verifyEnvironment() {
        return Optional.empty();
    }

    @Override
    public List<TestUnit> findTestUnits(Class<?> type, TestUnitExecutionListener listener) {
        try {
            if (tests == null) {
                tests = Files.readAllLines(list(TESTS));
                boolean mutating = listener instanceof NullExecutionListener;
                if (mutating) {
                    initialiseAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String start = type.getName() + "\t";
        return tests.stream().filter(line -> line.startsWith(start)).<TestUnit>map(line -> new Unit(type, line.substring(start.length()))).toList();
    }

    /**
     * A constant made while its class is mutated would stay for the rest of the process, and every later mutant would wrongly count as
     * noticed. So all constants are made first, and code that only makes constants counts as noticed only if a test calls it.
     */
    private static void initialiseAll() throws IOException {
        for (String name : Files.readAllLines(list(CLASSES))) {
            try {
                Class.forName(name);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** One test. */
    private static final class Unit extends AbstractTestUnit {
        private final String id;

        Unit(Class<?> type, String id) {
            super(new Description(id, type));
            this.id = id;
        }

        @Override
        public void execute(ResultCollector results) {
            results.notifyStart(getDescription());
            Watch watch = new Watch();
            watch.run(selectUniqueId(id));
            if (watch.failure != null) {
                results.notifyEnd(getDescription(), watch.failure);
            } else if (watch.passed.isEmpty()) {
                results.notifyEnd(getDescription(), new IllegalStateException("no test was run: " + id));
            } else {
                results.notifyEnd(getDescription());
            }
        }
    }

    /** Keeps the tests passed and the first failure, and stops after that. */
    private static final class Watch implements TestExecutionListener {
        private final CancellationToken token = CancellationToken.create();
        private final List<String> passed = new ArrayList<>();
        private Throwable failure;

        void run(DiscoverySelector... selectors) {
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(Arrays.asList(selectors)).build();
            LAUNCHER.execute(LauncherExecutionRequestBuilder.request(request).listeners(this).cancellationToken(token).build());
        }

        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.FAILED && failure == null) {
                failure = result.getThrowable().orElseGet(() -> new AssertionError(identifier.getDisplayName()));
                token.cancel();
            } else if (identifier.isTest()) {
                passed.add(identifier.getUniqueId());
            }
        }
    }
}
