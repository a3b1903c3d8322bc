package org.renling.metrics.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.renling.cases.ui.Names;
import org.renling.metrics.Headline;
import org.renling.metrics.Rate;
import org.renling.metrics.RateBook;
import org.renling.metrics.RateKind;
import org.renling.metrics.Rates;
import org.renling.metrics.ServiceCount;
import org.renling.metrics.Span;
import org.renling.metrics.ui.FiguresAddress.Opened;
import org.renling.metrics.ui.FiguresScreen.Choice;
import org.renling.metrics.ui.FiguresScreen.Figure;
import org.renling.shared.Page;
import org.renling.shared.TownshipClock;
import org.renling.shared.ui.Locales;
import org.springframework.stereotype.Component;

/** Says figures in the reader's words, and keeps small cells from the public. */
@Component
class FigureWords {
    private static final int SMALLEST = Rate.SMALLEST_IN_PUBLIC;
    private final Names names;

    FigureWords(Names names) {
        this.names = names;
    }

    /** What stands on the page whatever its figures are. */
    Map<String, String> fixed(String heading) {
        Map<String, String> words = new HashMap<>();
        words.put("heading", heading);
        for (String key : List.of(
                "lead",
                "spans",
                "villages",
                "headline",
                "rates",
                "ratesLead",
                "medians",
                "trend",
                "trendLead",
                "table",
                "chart",
                "month",
                "grid",
                "gridLead",
                "print",
                "more",
                "back")) words.put(key, say("figures." + key));
        return words;
    }

    List<Choice> spans(FiguresAddress at, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        Stream<String> months =
                IntStream.range(0, 12).mapToObj(i -> now.minusMonths(i).toString());
        return Stream.concat(Stream.of(Span.LAST_YEAR, Span.CALENDAR_YEAR), months)
                .map(name -> new Choice(
                        spanName(name),
                        FiguresAddress.href(name, at.village(), null),
                        name.equals(at.span().name())))
                .toList();
    }

    private static String spanName(String name) {
        return switch (name) {
            case Span.LAST_YEAR, Span.CALENDAR_YEAR -> say("figures.span." + name);
            default -> month(YearMonth.parse(name).atDay(1), say("figures.monthYear"));
        };
    }

    List<Choice> villages(FiguresAddress at) {
        Stream<Choice> each = names.villages().stream()
                .map(v -> new Choice(v.name(Locales.current()), at.in(v.id()).href(), v.id().equals(at.village())));
        return Stream.concat(
                        Stream.of(
                                new Choice(say("figures.township"), at.in(null).href(), at.village() == null)),
                        each)
                .toList();
    }

    List<Figure> headline(Headline of, FiguresAddress at, boolean full) {
        boolean whole = at.village() == null;
        return List.of(
                counted(of.problems(), "problems", behind(at, Opened.PROBLEMS), whole || full),
                counted(of.deeds(), "deeds", behind(at, Opened.DEEDS), whole || full),
                counted(of.people(), "people", behind(at, Opened.DEEDS), whole || full));
    }

    /** The list itself where it shows exactly these cases; else the cases opened below. */
    private static String behind(FiguresAddress at, Opened figure) {
        boolean listed = at.span().name().equals(Span.LAST_YEAR) && at.village() == null;
        return listed ? "?part=" + figure : at.with(figure).href();
    }

    private static Figure counted(int value, String key, String href, boolean full) {
        boolean shown = full || value >= SMALLEST;
        return new Figure(
                shown ? String.valueOf(value) : say("figures.few"),
                say("figures." + key),
                say("figures." + key + ".note"),
                shown && value > 0 ? href : null);
    }

    /** What stands beside the count; of a single village it is not for the public. */
    String apart(Rates of, Headline headline, FiguresAddress at, boolean full) {
        if (at.village() != null && !full) return "";
        return say("figures.apart", headline.deeds(), of.unconfirmed(), of.suspended(), headline.attendances());
    }

    List<Figure> rates(Rates of, FiguresAddress at, boolean full) {
        List<Figure> figures = new ArrayList<>();
        boolean asked = full || !of.of(RateKind.RESPONSE).isSmall();
        figures.add(new Figure(
                of.of(RateKind.RESPONSE).isEmpty()
                        ? say("figures.none")
                        : asked ? percent(of.composite()) : say("figures.few"),
                say("figures.rate.COMPOSITE"),
                say("figures.rate.COMPOSITE.note"),
                null));
        for (Rate rate : of.rates()) figures.add(rate(rate, at, full));
        if (full)
            figures.add(new Figure(
                    of.assignments() == 0 ? say("figures.none") : percent((double) of.returned() / of.assignments()),
                    say("figures.rate.RETURN"),
                    say("figures.rate.RETURN.note", of.returned(), of.assignments()),
                    null));
        return figures;
    }

    private static Figure rate(Rate rate, FiguresAddress at, boolean full) {
        String key = "figures.rate." + rate.kind();
        boolean shown = full || !rate.isSmall();
        String value = rate.isEmpty() ? say("figures.none") : shown ? percent(rate.value()) : say("figures.few");
        String share = rate.numerator().stripTrailingZeros().toPlainString() + " ÷ " + rate.denominator();
        return new Figure(
                value,
                say(key),
                shown && !rate.isEmpty() ? share + " · " + say(key + ".note") : say(key + ".note"),
                shown && rate.numerator().signum() > 0
                        ? at.with(Opened.valueOf(rate.kind().name())).href()
                        : null);
    }

    boolean mayOpen(Opened figure, Rates of, Headline headline, FiguresAddress at, boolean full) {
        if (full) return true;
        return switch (figure) {
            case PROBLEMS -> at.village() == null || headline.problems() >= SMALLEST;
            case DEEDS -> at.village() == null || headline.deeds() >= SMALLEST;
            default -> !of.of(RateKind.valueOf(figure.name())).isSmall();
        };
    }

    List<Figure> medians(Rates of) {
        return List.of(
                days(of.days().toClaim(), "toClaim"),
                days(of.days().toContact(), "toContact"),
                days(of.days().toClosure(), "toClosure"));
    }

    private static Figure days(@Nullable Double days, String key) {
        String value = days == null ? say("figures.none") : say("figures.days", number(days));
        return new Figure(value, say("figures." + key), "", null);
    }

    FiguresScreen.Trend trend(List<ServiceCount.Month> months, boolean full) {
        String pattern = say("figures.monthShort");
        return new FiguresScreen.Trend(
                months.stream().map(m -> month(m.begins(), pattern)).toList(),
                !full
                        ? List.of()
                        : List.of(
                                series("people", months.stream().map(ServiceCount.Month::people)),
                                series("deeds", months.stream().map(ServiceCount.Month::deeds)),
                                series("problems", months.stream().map(ServiceCount.Month::problems))));
    }

    private static FiguresScreen.Series series(String key, Stream<Integer> values) {
        return new FiguresScreen.Series(say("figures.series." + key), values.toList());
    }

    List<FiguresScreen.Tile> grid(List<ServiceCount.VillageCount> villages, boolean full) {
        return villages.stream()
                .map(v -> new FiguresScreen.Tile(
                        names.village(v.village()),
                        FiguresAddress.href(Span.LAST_YEAR, v.village(), null),
                        List.of(
                                cell(v.people(), "people", full),
                                cell(v.deeds(), "deeds", full),
                                cell(v.problems(), "problems", full))))
                .toList();
    }

    private static Figure cell(int value, String key, boolean full) {
        return new Figure(
                full || value >= SMALLEST ? String.valueOf(value) : say("figures.few"),
                say("figures.series." + key),
                "",
                null);
    }

    FiguresScreen.Opened opened(Opened figure, Page<RateBook.Behind> page, boolean mayGrow, FiguresAddress at) {
        String key = figure == Opened.PROBLEMS || figure == Opened.DEEDS
                ? "figures.series." + figure.name().toLowerCase(Locale.ROOT)
                : "figures.rate." + figure;
        return new FiguresScreen.Opened(
                say("figures.behind", say(key)),
                page.items().stream().map(this::line).toList(),
                page.more() && mayGrow,
                at.with(null).href());
    }

    private FiguresScreen.Line line(RateBook.Behind one) {
        String category = names.category(one.category());
        return new FiguresScreen.Line(
                one.code().value(),
                "cases/" + one.code().value(),
                one.title() == null ? say("figures.veiled", category) : one.title(),
                say(
                        "figures.closedOn",
                        category,
                        one.closedAt().atZone(TownshipClock.ZONE).toLocalDate().toString()));
    }

    private static String say(String key, Object... details) {
        return I18NProvider.translate(Locales.current(), key, details);
    }

    private static String month(LocalDate month, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locales.current()).format(month);
    }

    private static String percent(double value) {
        NumberFormat format = NumberFormat.getPercentInstance(Locales.current());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    private static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locales.current());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
