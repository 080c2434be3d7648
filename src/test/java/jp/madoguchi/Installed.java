package jp.madoguchi;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A program of the machine that some tests need: without it they are skipped with a line that says so, under CI they fail. */
record Installed(String howToGetIt, List<String> names) {

    /** Those are not on the path of everybody. */
    private static final List<String> FOLDERS = List.of("/usr/bin", "/usr/sbin");

    Optional<Path> find() {
        Stream<String> folders = Stream.concat(FOLDERS.stream(), Arrays.stream(System.getenv("PATH").split(File.pathSeparator)));
        return folders.flatMap(folder -> names.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    Path path() {
        return find().orElseThrow(() -> new IllegalStateException(howToGetIt));
    }

    ConditionEvaluationResult neededBy(ExtensionContext context) {
        if (find().isPresent()) {
            return ConditionEvaluationResult.enabled(names.get(0) + " is installed");
        }
        context.getRoot().getStore(Namespace.create(Installed.class)).computeIfAbsent(howToGetIt, once -> {
            System.err.println(once);
            return once;
        });
        if (System.getenv("CI") != null) {
            throw new IllegalStateException(howToGetIt);
        }
        return ConditionEvaluationResult.disabled(howToGetIt);
    }
}
