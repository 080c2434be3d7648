package jp.madoguchi.home.guide;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A visit to the guide is its address: what was answered so far stands there as typed, so that it can be handed on and gone back to. */
record GuideAddress(Map<String, String> answers) {

    private static final List<String> NAMES = List.of("code", "type", "claim", "measure", "ended", "full", "checkup", "direct", "on");

    /** Empty fields of a form count as not answered; names we do not ask for are left behind. */
    static GuideAddress of(Map<String, String> parameters) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String name : NAMES) {
            String typed = parameters.getOrDefault(name, "").strip();
            if (!typed.isEmpty()) {
                answers.put(name, typed);
            }
        }
        return new GuideAddress(answers);
    }

    /** As typed; empty where nothing was. */
    String typed(String name) {
        return answers.getOrDefault(name, "");
    }

    GuideAddress with(String name, String answer) {
        Map<String, String> changed = new LinkedHashMap<>(answers);
        changed.put(name, answer);
        return of(changed);
    }

    String questions() {
        return "/guide?" + query();
    }

    String answer() {
        return "/guide?" + query() + "&step=answer";
    }

    private String query() {
        return answers.entrySet().stream()
            .map(answer -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }
}
