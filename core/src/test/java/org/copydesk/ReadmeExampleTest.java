package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README is compiled and run as it stands there. */
class ReadmeExampleTest {

    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theExampleOfTheReadmeCompilesAndPrintsABrief() throws Exception {
        Path root = Path.of("..");
        Matcher example = JAVA.matcher(Files.readString(root.resolve("README.md")));
        assertThat(example.find()).as("README.md has a block of Java").isTrue();
        String body =
                example.group(1).replace("samples/", root.resolve("samples").toAbsolutePath() + "/");
        String imports = body.lines().filter(l -> l.startsWith("import ")).reduce("", (a, b) -> a + b + "\n");
        String statements = body.lines().filter(l -> !l.startsWith("import ")).reduce("", (a, b) -> a + b + "\n");
        Path source = folder.resolve("Example.java");
        Files.writeString(
                source,
                imports + "public class Example { public static void main(String[] arguments) throws Exception {\n"
                        + statements + "}}\n");

        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter faults = new StringWriter();
        List<String> options =
                List.of("-d", folder.toString(), "-classpath", System.getProperty("java.class.path"), "-proc:none");
        boolean compiled = compiler.getTask(
                        faults,
                        null,
                        null,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, null)
                                .getJavaFileObjects(new File(source.toString())))
                .call();
        assertThat(compiled).as(faults.toString()).isTrue();

        PrintStream before = System.out;
        java.io.ByteArrayOutputStream printed = new java.io.ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines().count()).isGreaterThan(4);
    }
}
