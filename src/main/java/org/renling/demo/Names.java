package org.renling.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.renling.cases.Beneficiary;

/** Invented names for those who report and those who are helped; within a village none comes twice unless asked for. */
final class Names {
    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private static final String[] GIVEN = {
        "德发", "秀英", "桂兰", "国强", "玉珍", "建国", "春花", "大山", "金凤", "长庚", "满仓", "小妹", "有福", "翠莲", "根生", "月红", "庆丰", "雪梅",
        "宝山", "素芳", "永年", "彩云", "水旺", "冬香", "传家", "荷花", "来喜", "巧珍", "守田", "银花", "三毛", "腊梅", "友仁", "菊英", "树林", "爱莲"
    };
    private final Random dice = new Random(7);
    private final Map<String, List<String>> left = new HashMap<>();
    private final Map<String, List<Beneficiary>> helped = new HashMap<>();

    String somebody(String village) {
        return pool(village).removeLast();
    }

    /** People whom no case of this village has named yet; every ninth stands for a household. */
    List<Beneficiary> fresh(String village, int count) {
        List<Beneficiary> people = new ArrayList<>();
        for (int i = 1; i <= count; i++) people.add(new Beneficiary(somebody(village), i % 9 == 0));
        return people;
    }

    /** Fresh people, and up to two whom the village's list has helped before. */
    List<Beneficiary> someKnown(String village, int count) {
        List<Beneficiary> people = fresh(village, count);
        List<Beneficiary> before = helped.computeIfAbsent(village, _ -> new ArrayList<>());
        if (count > 4 && before.size() > 8) people.addAll(before.subList(before.size() - 2, before.size()));
        before.addAll(people.subList(0, count));
        return people;
    }

    /** A number that is nobody's. */
    String phone() {
        return "1300000%04d".formatted(dice.nextInt(10_000));
    }

    private List<String> pool(String village) {
        return left.computeIfAbsent(village, _ -> {
            List<String> all = new ArrayList<>();
            SURNAMES.chars().forEach(surname -> {
                for (String given : GIVEN) all.add((char) surname + given);
            });
            Collections.shuffle(all, dice);
            return all;
        });
    }
}
