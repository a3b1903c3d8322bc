package org.renling.journeys;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** What people do again and again on the way of a case. */
final class Stories {
    private static final Pattern FOLLOW = Pattern.compile("/follow/([0-9A-Z]{12})");
    private static final Pattern CODE = Pattern.compile("YF-\\d{4}-\\d{4,}");

    private Stories() {}

    /** A title that no other case has, so that each run finds its own. */
    static String titled(String words) {
        return words + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    /** The two names of a case: the public one, and the one by which its reporter follows it. */
    record Reported(String code, String follow) {}

    /** What somebody wants to report. */
    record Wish(String kind, String title, String village, String category, String told, String name, String phone) {
        static final String NEED = "一个难处：自家或邻里急着要办的事";
        static final String DISPUTE = "一个纠纷：想请人来调解（内容保密）";

        static Wish need(String title, String told) {
            return new Wish(NEED, title, "东莲村", "基础设施", told, "孙巧云", "13805550101");
        }
    }

    static Reported report(Visit visit, Wish wish) {
        visit.open("/report");
        visit.choose(wish.kind());
        visit.fill("一句话说是什么事", wish.title());
        visit.select("村", wish.village());
        visit.select("类别", wish.category());
        visit.press("下一步");
        visit.fill("具体情况", wish.told());
        visit.fill("怎么称呼您（可以不写）", wish.name());
        visit.fill("电话（可以不写）", wish.phone());
        visit.press("下一步");
        visit.check("我看过了");
        visit.press("交上去");
        visit.page().waitForURL(FOLLOW);
        visit.sees("编号 YF-");
        return new Reported(
                found(CODE, visit.page().getByText("编号 YF-").first().textContent(), 0),
                found(FOLLOW, visit.page().url(), 1));
    }

    /** Opens the triage form from the desk, scores the case and puts it on the list. */
    static void accept(Visit leader, String title, boolean urgent) {
        leader.open("/desk?queue=TRIAGE");
        leader.buttonFrom("受理…", title).click();
        leader.opens();
        leader.choose("3 经常");
        leader.choose("2 几户");
        leader.choose("3 很急");
        leader.choose("1 容易");
        if (urgent) leader.check("紧急");
        leader.send("受理");
        leader.seesNo(leader.link(title));
    }

    static void progress(Visit member, String words, boolean contact) {
        member.inDialog("记一条进展", () -> {
            member.fill("做了什么", words);
            member.fill("用了多少分钟", "60");
            if (contact) member.check("这次和反映人联系上了");
        });
        member.sees(words);
    }

    static void showPhoto(Visit member, Path photo) {
        member.inDialog("放上凭据", () -> {
            member.page().locator("input[type=file]").setInputFiles(photo);
            member.sees("1/1");
        });
    }

    static void showStatement(Visit member, String words) {
        member.inDialog("放上凭据", () -> {
            member.choose("书面说明");
            member.fill("说明", words);
        });
    }

    static void resolve(Visit member, String summary, String helped) {
        member.inDialog("申请办结", () -> {
            member.fill("办了什么，结果怎样", summary);
            member.fill("帮到了谁", helped);
            member.sees("1 户（重名只算一次）");
        });
        member.sees("等反映人或第三人确认");
    }

    /** A picture that no other case has. */
    static Path photo(Path folder) throws IOException {
        BufferedImage image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color((int) (System.nanoTime() & 0xffffff)));
        pen.fillRect(0, 0, 1600, 1200);
        pen.dispose();
        Path file = folder.resolve("办理后.jpg");
        try (var out = Files.newOutputStream(file)) {
            ImageIO.write(image, "jpeg", out);
        }
        return file;
    }

    private static String found(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) throw new AssertionError(pattern + " is not in " + text);
        return matcher.group(group);
    }
}
