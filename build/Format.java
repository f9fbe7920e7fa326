import com.palantir.javaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Checks the format of all Java files below a folder, or mends it. Run by the build with palantir-java-format on the
 * class path: {@code java -cp … Format.java check|fix FOLDER}.
 */
class Format {
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules");

    public static void main(String[] arguments) throws Exception {
        boolean fix = arguments[0].equals("fix");
        Path folder = Path.of(arguments[1]);
        List<String> files = javaFiles(folder);
        if (files.isEmpty()) {
            return;
        }
        List<String> options = new ArrayList<>();
        options.add("--palantir");
        options.addAll(fix ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        options.addAll(files);

        StringWriter unformatted = new StringWriter();
        int exit = new Main(new PrintWriter(unformatted), new PrintWriter(System.err, true), System.in)
                .format(options.toArray(String[]::new));
        if (exit != 0) {
            unformatted
                    .toString()
                    .lines()
                    .forEach(file -> System.err.println("not formatted: " + folder.relativize(Path.of(file))));
            if (!fix) {
                System.err.println("mend it with: mvn -N -Pformat validate");
            }
            System.exit(1);
        }
        // the formatter leaves threads behind
        System.exit(0);
    }

    private static List<String> javaFiles(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                String name = directory.getFileName().toString();
                boolean skipped = !directory.equals(folder) && (name.startsWith(".") || NOT_OURS.contains(name));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    found.add(file.toString());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }
}
