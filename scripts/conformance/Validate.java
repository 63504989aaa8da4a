import java.io.BufferedReader;
import java.io.File;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Asks veraPDF about many files in one go, because a virtual machine takes longer to start than a sheet to judge.
 * Reads lines "flavour TAB file", prints one JSON object a line. Conform.py starts it.
 */
public class Validate {
    // The engine's own directory of profiles does not know all of them, so they are read by name.
    private static final Map<String, String> RULES = Map.of("ua1", "PDFUA-1.xml", "2a", "PDFA-2A.xml");
    private static final int MOST_FAILURES = 20000;

    private final Map<String, ValidationProfile> profiles = new HashMap<>();

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        // Whatever the engine's libraries print must not mix with the answers.
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        VeraGreenfieldFoundryProvider.initialise();
        Validate validate = new Validate();
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            String[] parts = line.split("\t", 2);
            answers.println(validate.answer(parts[0], parts[1]));
        }
    }

    private String answer(String flavour, String file) {
        String start = "{\"flavour\": " + quoted(flavour) + ", \"file\": " + quoted(file);
        try {
            ValidationResult result = result(flavour, file);
            return start + ", \"compliant\": " + result.isCompliant() + ", \"failures\": " + failures(result) + "}";
        } catch (Exception | LinkageError problem) {
            // A file that cannot be read is an answer too; the others still want theirs.
            return start + ", \"compliant\": false, \"failures\": [], \"error\": " + quoted(problem.toString()) + "}";
        }
    }

    private ValidationResult result(String flavour, String file) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                 .createParser(new File(file), PDFAFlavour.byFlavourId(flavour));
             PDFAValidator validator = Foundries.defaultInstance()
                 .createValidator(profile(flavour), MOST_FAILURES, false, true, false)) {
            return validator.validate(parser);
        }
    }

    private ValidationProfile profile(String flavour) throws Exception {
        if (!profiles.containsKey(flavour)) {
            String name = "/org/verapdf/pdfa/validation/" + RULES.get(flavour);
            try (InputStream rules = Validate.class.getResourceAsStream(name)) {
                if (rules == null) throw new IllegalArgumentException("no rules for flavour " + flavour);
                profiles.put(flavour, Profiles.profileFromXml(rules));
            }
        }
        return profiles.get(flavour);
    }

    /** One entry a rule: its first message, and how often it failed. */
    private static String failures(ValidationResult result) {
        Map<String, String> messages = new TreeMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
            RuleId rule = assertion.getRuleId();
            String key = "\"clause\": " + quoted(rule.getClause()) + ", \"test\": " + rule.getTestNumber();
            messages.putIfAbsent(key, assertion.getMessage());
            counts.merge(key, 1, Integer::sum);
        }
        StringBuilder list = new StringBuilder("[");
        messages.forEach((key, message) -> list.append(list.length() > 1 ? ", {" : "{").append(key)
            .append(", \"message\": ").append(quoted(message)).append(", \"count\": ").append(counts.get(key))
            .append("}"));
        return list.append("]").toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : String.valueOf(text).toCharArray()) {
            if (character == '"' || character == '\\') quoted.append('\\').append(character);
            else if (character < ' ') quoted.append(String.format("\\u%04x", (int) character));
            else quoted.append(character);
        }
        return quoted.append('"').toString();
    }
}
