package org.jixiao.releng.modelgen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.util.GenModelUtil;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates {@code src-gen} of the model and the edit bundle from the {@code .ecore} and {@code .genmodel} files, from an empty
 * folder each time, so that nothing stale survives. With {@code --check} nothing is written: the run fails, naming the files,
 * when the committed code differs from a fresh generation.
 */
public final class RegenerateModel {

    private static final String MODEL = "org.jixiao.model";
    private static final String EDIT = "org.jixiao.model.edit";

    private final Path bundles;

    private RegenerateModel(Path bundles) {
        this.bundles = bundles;
    }

    /**
     * @param args the repository root, then optionally {@code --check}
     */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]).toAbsolutePath().normalize();
        boolean check = args.length > 1 && "--check".equals(args[1]);
        List<String> differences = new RegenerateModel(root.resolve("bundles")).run(check);
        if (check && !differences.isEmpty()) {
            differences.forEach(difference -> System.err.println("  " + difference));
            System.err.println("The committed model code differs from a fresh generation; run releng/regenerate-model.");
            System.exit(1);
        }
        System.out.println(check ? "Model code is up to date." : differences.size() + " generated files changed.");
    }

    private List<String> run(boolean check) throws IOException {
        Path scratch = Files.createTempDirectory("jixiao-modelgen");
        try {
            generate(scratch);
            List<String> differences = new ArrayList<>();
            for (String bundle : List.of(MODEL, EDIT)) {
                Map<String, String> fresh = read(scratch.resolve(bundle).resolve("src-gen"));
                Path target = bundles.resolve(bundle).resolve("src-gen");
                Map<String, String> committed = read(target);
                TreeSet<String> names = new TreeSet<>(fresh.keySet());
                names.addAll(committed.keySet());
                for (String name : names) {
                    if (!java.util.Objects.equals(fresh.get(name), committed.get(name))) {
                        differences.add(bundle + "/src-gen/" + name);
                        if (!check) {
                            write(target.resolve(name), fresh.get(name));
                        }
                    }
                }
            }
            return differences;
        } finally {
            delete(scratch);
        }
    }

    private void generate(Path scratch) throws IOException {
        for (String bundle : List.of(MODEL, EDIT)) {
            Files.createDirectories(scratch.resolve(bundle));
            EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(scratch.resolve(bundle) + "/"));
        }
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);

        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        Path file = bundles.resolve(MODEL).resolve("model/jixiao.genmodel");
        Resource resource = resources.getResource(URI.createFileURI(file.toString()), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        EcoreUtil.resolveAll(resources);
        Map<?, ?> dangling = EcoreUtil.UnresolvedProxyCrossReferencer.find(resources);
        if (!dangling.isEmpty()) {
            throw new IllegalStateException("References to nothing in the model files: " + dangling.keySet());
        }
        genModel.reconcile();
        genModel.setCanGenerate(true);
        Diagnostic problems = genModel.diagnose();
        if (problems.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("The generator model is wrong: " + problems);
        }
        Generator generator = GenModelUtil.createGenerator(genModel);
        run(generator, genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        run(generator, genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
        giveIds(scratch.resolve(MODEL).resolve("src-gen/org/jixiao/model/base/impl/IdentifiedImpl.java"));
        // The plug-in class is written by hand: it works the same inside and outside OSGi and serves SVG icons.
        Files.deleteIfExists(scratch.resolve(EDIT).resolve("src-gen/org/jixiao/model/provider/ModelEditPlugin.java"));
    }

    private static void run(Generator generator, GenModel genModel, String type) {
        Diagnostic diagnostic = generator.generate(genModel, type, new BasicMonitor());
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("Generation failed: " + diagnostic + " " + diagnostic.getChildren(), diagnostic.getException());
        }
    }

    /** The one thing the EMF generator cannot be told: a fresh object has an id of its own from the start. */
    private static void giveIds(Path file) throws IOException {
        String code = Files.readString(file, StandardCharsets.UTF_8);
        String from = "protected String id = ID_EDEFAULT;";
        if (!code.contains(from)) {
            throw new IllegalStateException("Unexpected shape of generated code in " + file);
        }
        Files.writeString(file, code.replace(from, "protected String id = java.util.UUID.randomUUID().toString();"), StandardCharsets.UTF_8);
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(path, StandardCharsets.UTF_8).replace("\r\n", "\n");
                    files.put(folder.relativize(path).toString().replace('\\', '/'), text);
                }
            }
        }
        return files;
    }

    private static void write(Path file, String text) throws IOException {
        if (text == null) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
