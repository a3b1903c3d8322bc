package org.renling.bench;

import java.util.ArrayList;
import java.util.List;

/** What generated cases say: a place, what is the matter there, and two sentences. */
final class Phrases {
    /** A category with its eight matters. */
    record Topic(String kind, String name, String nameEn, List<String> matters) {}

    static final List<Topic> TOPICS = List.of(
            new Topic("NEED", "用水用电", "Water and power", matters("水塔漏水 自来水管冻裂 路灯不亮 线路老化 水压太小 电表跳闸 水泵坏了 蓄水池渗漏")),
            new Topic("NEED", "道路住房", "Roads and housing", matters("屋顶漏雨 路面塌陷 桥栏松动 危房修缮 入户路泥泞 排水沟堵塞 院墙倾斜 门前积水")),
            new Topic(
                    "NEED",
                    "就医救助",
                    "Care and relief",
                    matters("老人看病不便 慢病买药困难 残疾证办理 临时救助申请 轮椅损坏 独居老人无人照看 医保报销不懂 康复器材缺少")),
            new Topic(
                    "NEED",
                    "助学就业",
                    "School and work",
                    matters("留守儿童无人辅导 上学路途太远 想学一门手艺 零工介绍 助学贷款咨询 校车站点太远 作业没人教 创业贷款不会办")),
            new Topic("NEED", "农业生产", "Farming", matters("茶园病虫害 水渠断流 农机缺人修 板栗销路不好 化肥买不到 秧苗受冻 野猪毁坏庄稼 养蜂技术缺乏")),
            new Topic(
                    "DISPUTE",
                    "土地边界",
                    "Land and borders",
                    matters("宅基地界争执 田埂归属不清 林地边界争议 晒场使用争吵 水源分配不均 坟山地界之争 承包地流转纠纷 采伐越界")),
            new Topic("DISPUTE", "邻里纠纷", "Neighbours", matters("滴水檐之争 噪声扰邻 共用墙开裂 宠物伤人 倒垃圾争吵 遮挡采光 通道被占 树枝过界")),
            new Topic("DISPUTE", "婚姻家庭", "Families", matters("赡养老人分歧 分家析产不均 彩礼退还之争 子女抚养争议 兄弟失和 婆媳不睦 遗产分配争议 夫妻争吵不断")),
            new Topic(
                    "DISPUTE",
                    "欠薪合同",
                    "Wages and contracts",
                    matters("工钱拖欠 合同违约 买卖货款未付 租金争议 工伤赔偿未谈拢 中介退费之争 借款不还 合伙散伙账目不清")),
            new Topic("TASK", "环境整治", "Clean-up", matters("清理河道垃圾 清扫村道 门前三包劝导 植树护绿 清理旧广告 旱厕改造帮工 垃圾分类宣讲 池塘清淤")),
            new Topic("TASK", "巡查防汛", "Patrols", matters("夜间防汛巡堤 森林防火巡山 防溺水值守 危墙排查 山洪预警入户 用电安全检查 冬季铲雪 重点路段值守")),
            new Topic(
                    "TASK", "义诊宣讲", "Clinics and talks", matters("义诊量血压 政策宣讲会 反诈宣传入户 健康讲座 移风易俗宣讲 法律咨询日 手机课堂 红色故事宣讲")));

    private static final String FIRST = "青石金银桃李杏梅松柏竹柳枫桐荷莲菊兰白黄红紫大小上下前后东西";
    private static final String SECOND = "龙凤虎马牛羊鹤燕岩泉溪河塘湾岗坡桥店";
    private static final String LAST = "组岭冲坪畈坎";

    private Phrases() {}

    private static List<String> matters(String between) {
        return List.of(between.split(" "));
    }

    /** Places that are rare each. */
    static List<String> places() {
        List<String> all = new ArrayList<>();
        for (String a : FIRST.split(""))
            for (String b : SECOND.split("")) for (String c : LAST.split("")) all.add(a + b + c);
        return all;
    }

    static List<String> sentences() {
        List<String> all = new ArrayList<>();
        List<String> who = List.of("家里有老人", "附近十几户人家", "孩子上学", "村民出行", "种地用水", "夜里走路");
        List<String> how = List.of("很不方便", "担心出事", "受了影响", "多有怨言", "一直没有着落", "盼着早点解决");
        for (String a : who) for (String b : how) all.add(a + b);
        List.of("希望有人来看看", "希望尽快修好", "已经半个月了", "找过人也没有办成", "材料可以自己出", "周末都有人在家").forEach(all::add);
        return all;
    }
}
