package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.services.bulk.BeginEvaluations;
import org.jixiao.services.bulk.BulkResult;
import org.jixiao.services.bulk.BulkWork;
import org.jixiao.stages.base.NewDossier;
import org.jixiao.stages.evaluation.EvaluationCommands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao begin}: begins evaluations by approved objectives or by the indicators of a scheme, in dossiers that are there or in a new one. */
@Command(name = "begin")
final class BeginCommand extends FilesCommand {

    private static final Map<String, EvaluationKind> KINDS = Map.of("self", EvaluationKind.SELF, "department", EvaluationKind.DEPARTMENT, "key",
            EvaluationKind.KEY);
    private static final List<String> FROM = List.of("objectives", "scheme");

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--from", required = true, paramLabel = "objectives|scheme", descriptionKey = "begin.from", order = 1)
    private String from;

    @Option(names = "--scheme", required = true, paramLabel = "ID", descriptionKey = "begin.scheme", order = 2)
    private String scheme;

    @Option(names = "--kind", required = true, paramLabel = "self|department|key", descriptionKey = "begin.kind", order = 3)
    private String kind;

    @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "begin.by", order = 4)
    private String by;

    @Option(names = "--new", paramLabel = "NAME", descriptionKey = "begin.new", order = 5)
    private String name;

    @Option(names = "--subject", paramLabel = "KIND", descriptionKey = "begin.subject", order = 6)
    private String subject;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "begin.year", order = 7)
    private Integer year;

    @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "begin.unit", order = 8)
    private String unit;

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "begin.code", order = 9)
    private String code;

    BeginCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        requireScheme(scheme);
        if (!FROM.contains(from)) {
            throw usage("usage.begin.value", "--from", from, String.join(", ", FROM));
        }
        Party evaluator = BaseFactory.eINSTANCE.createParty();
        evaluator.setName(by.strip());
        BeginEvaluations.Request request = new BeginEvaluations.Request("scheme".equals(from), work().scheme(scheme).orElseThrow(),
                new EvaluationCommands.Task(kind(), evaluator, LocalDate.now()));
        BeginEvaluations beginnings = work().beginnings(texts().locale());
        BulkWork.Outcome outcome = name == null ? all(beginnings, request) : one(beginnings, request);
        return new BulkPrinter(this, "begin").print(outcome, false);
    }

    private EvaluationKind kind() {
        EvaluationKind found = KINDS.get(kind.strip().toLowerCase(Locale.ROOT));
        if (found == null) {
            throw usage("usage.begin.value", "--kind", kind, String.join(", ", KINDS.keySet().stream().sorted().toList()));
        }
        return found;
    }

    private BulkWork.Outcome all(BeginEvaluations beginnings, BeginEvaluations.Request request) throws IOException {
        List<Path> files = files(paths, FileFinder.DOSSIERS);
        try (ProgressLine line = progress(texts().count("progress.files", files.size()), files.size())) {
            return BulkWork.run(files, file -> beginnings.begin(file, request), following(line));
        }
    }

    private BulkWork.Outcome one(BeginEvaluations beginnings, BeginEvaluations.Request request) throws IOException {
        if (paths.size() != 1) {
            throw usage("usage.begin.single");
        }
        if (subject == null || year == null || unit == null) {
            throw usage("usage.missing", subject == null ? "--subject" : year == null ? "--year" : "--unit");
        }
        BulkResult made = beginnings.create(paths.getFirst(), new NewDossier(subjectKind(), name, code, year, unit), request);
        return new BulkWork.Outcome(List.of(made), false);
    }

    private SubjectKind subjectKind() {
        return SubjectKind.VALUES.stream().filter(k -> code(k).equalsIgnoreCase(subject.strip())).findFirst()
                .orElseThrow(() -> usage("usage.begin.value", "--subject", subject,
                        String.join(", ", SubjectKind.VALUES.stream().map(BeginCommand::code).toList())));
    }

    private static String code(SubjectKind kind) {
        return kind.getName().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
