package org.renling.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The history of every way that a generated case can go: which events, by whom, at which of its moments. */
final class Steps {
    /** One entry of history. */
    record Step(String event, String from, String to, String actor, String moment, String note) {}

    private static final List<String> WAYS = List.of(
            "S", "SL", "O", "OL", "A", "AL", "I", "IL", "W", "R", "DR", "CR", "CV", "CN", "CP", "CE", "XI", "XW", "XD",
            "XR", "DV");

    private Steps() {}

    static Map<String, List<Step>> byVariant() {
        Map<String, List<Step>> all = new TreeMap<>();
        for (String way : WAYS)
            for (String task : List.of("", "t"))
                for (String slow : List.of("", "s"))
                    for (String asked : List.of("", "R", "E", "P"))
                        all.put(way + task + slow + asked, of(way, !task.isEmpty(), !slow.isEmpty(), asked));
        return all;
    }

    private static List<Step> of(String way, boolean task, boolean slow, String asked) {
        List<Step> steps = new ArrayList<>();
        if (way.startsWith("D")) {
            steps.add(new Step("RECORD_DEED", null, "RESOLVED", "OWNER", "reported", "已经办好，当事人在场"));
            if (way.equals("DV")) steps.add(new Step("CONFIRM", "RESOLVED", "CLOSED", "VERIFIER", "closed", null));
            return steps;
        }
        steps.add(new Step("REPORT", null, "SUBMITTED", "REPORTER", "reported", null));
        switch (way) {
            case "SL" -> escalate(steps, "SUBMITTED", 3);
            case "XI" -> steps.add(new Step("DECLINE", "SUBMITTED", "CLOSED", "LEADER", "closed", "不属于这里管的事"));
            case "XD" -> steps.add(new Step("MARK_DUPLICATE", "SUBMITTED", "CLOSED", "LEADER", "closed", "已有人报过"));
            case "XR" -> steps.add(new Step("REFER", "SUBMITTED", "CLOSED", "LEADER", "closed", "已转告主管单位"));
            case "S" -> {}
            default -> {
                steps.add(new Step("ACCEPT", "SUBMITTED", "OPEN", "LEADER", "opened", null));
                listed(steps, way, task, slow, asked);
            }
        }
        return steps;
    }

    private static void listed(List<Step> steps, String way, boolean task, boolean slow, String asked) {
        if (way.endsWith("L")) escalate(steps, "OPEN", 3);
        switch (way.charAt(0)) {
            case 'O' -> {}
            case 'X' -> steps.add(new Step("WITHDRAW", "OPEN", "CLOSED", "RESIDENT", "closed", null));
            case 'A' -> {
                steps.add(new Step("ASSIGN", "OPEN", "ASSIGNED", "LEADER", "taken", null));
                if (asked.equals("R")) ask(steps, "ASK_RETURN", "ASSIGNED");
            }
            default -> worked(steps, way, task, slow, asked);
        }
    }

    private static void worked(List<Step> steps, String way, boolean task, boolean slow, String asked) {
        steps.add(new Step("CLAIM", "OPEN", "IN_PROGRESS", "OWNER", "taken", null));
        if (task) {
            steps.add(new Step("JOIN", "IN_PROGRESS", "IN_PROGRESS", "HELPER1", "taken", null));
            steps.add(new Step("JOIN", "IN_PROGRESS", "IN_PROGRESS", "HELPER2", "taken", null));
        }
        steps.add(new Step("PROGRESS", "IN_PROGRESS", "IN_PROGRESS", "OWNER", "progress", "和当事人谈过，已经动手"));
        if (asked.equals("E")) ask(steps, "ASK_EXTENSION", "IN_PROGRESS");
        if (asked.equals("P")) ask(steps, "ASK_PAUSE", "IN_PROGRESS");
        if (way.equals("W")) steps.add(new Step("PAUSE", "IN_PROGRESS", "WAITING", "OWNER", "asked", "等材料到货"));
        if (way.startsWith("I") || way.equals("W")) return;
        if (slow) escalate(steps, "IN_PROGRESS", 1);
        steps.add(new Step("ADD_EVIDENCE", "IN_PROGRESS", "IN_PROGRESS", "OWNER", "resolved", "STATEMENT 已经修好，当事人在场"));
        steps.add(new Step("RESOLVE", "IN_PROGRESS", "RESOLVED", "OWNER", "resolved", "已经办好，当事人在场"));
        switch (way) {
            case "R" -> {}
            case "CR" -> steps.add(new Step("CONFIRM", "RESOLVED", "CLOSED", "RESIDENT", "closed", null));
            case "CN" -> steps.add(new Step("LAPSE_SILENCE", "RESOLVED", "CLOSED", "SYSTEM", "closed", null));
            default -> steps.add(new Step("CONFIRM", "RESOLVED", "CLOSED", "VERIFIER", "closed", null));
        }
    }

    private static void ask(List<Step> steps, String event, String status) {
        steps.add(new Step(event, status, status, "OWNER", "asked", "另有急事，一时做不完"));
    }

    private static void escalate(List<Step> steps, String status, int levels) {
        for (int level = 1; level <= levels; level++)
            steps.add(new Step("ESCALATE", status, status, "SYSTEM", "level" + level, null));
    }
}
