package id.susun.drafting;

import static id.susun.drafting.NewNode.heading;
import static id.susun.drafting.NewNode.text;

import id.susun.casefile.CaseSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a new text of an instrument starts with (UU 12/2011 Lampiran II angka 17–23, 62, 96–109, 136–150). */
final class Template {

    private Template() {}

    static List<NewNode> of(CaseSummary policyCase, String kindOfText) {
        List<NewNode> nodes = new ArrayList<>();
        nodes.add(text(TextKind.JUDUL, policyCase.title()));
        if (policyCase.instrument().isRegulation()) {
            nodes.addAll(opening(policyCase, kindOfText));
            nodes.addAll(regulation(kindOfText));
        } else if (policyCase.instrument().isDecision()) {
            nodes.addAll(opening(policyCase, kindOfText));
            nodes.addAll(decision(kindOfText));
        } else {
            Stream.of("Latar Belakang", "Maksud dan Tujuan", "Ruang Lingkup", "Dasar", "Isi", "Penutup")
                    .forEach(part -> nodes.add(heading(TextKind.SEKSI, part)));
        }
        return nodes;
    }

    private static List<NewNode> opening(CaseSummary policyCase, String kindOfText) {
        return List.of(
                new NewNode(TextKind.MENIMBANG, "filosofis", "", List.of()),
                new NewNode(TextKind.MENIMBANG, "sosiologis", "", List.of()),
                new NewNode(TextKind.MENIMBANG, "yuridis", "", List.of()),
                new NewNode(
                        TextKind.MENIMBANG,
                        "penutup",
                        "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu"
                                + " menetapkan " + kindOfText + " tentang " + policyCase.title() + ";",
                        List.of()),
                text(TextKind.MENGINGAT, ""));
    }

    private static List<NewNode> regulation(String kindOfText) {
        return List.of(
                heading(
                        TextKind.BAB,
                        "KETENTUAN UMUM",
                        text(
                                TextKind.PASAL,
                                "Dalam " + kindOfText + " ini yang dimaksud dengan:",
                                text(TextKind.DEFINISI, ""))),
                heading(TextKind.BAB, "", text(TextKind.PASAL, "")),
                heading(
                        TextKind.BAB,
                        "KETENTUAN PENUTUP",
                        text(TextKind.PASAL, kindOfText + " ini mulai berlaku pada tanggal diundangkan.")));
    }

    private static List<NewNode> decision(String kindOfText) {
        return List.of(
                text(TextKind.PUTUSAN, ""),
                text(TextKind.PUTUSAN, kindOfText + " ini mulai berlaku pada tanggal ditetapkan."));
    }
}
