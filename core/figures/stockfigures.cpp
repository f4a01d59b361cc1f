// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/germantexts.h"
#include "core/figures/counting.h"
#include "core/limits/limits.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
QString text(const char *german)
{
    return textIn("Figures", german);
}

template<class Take> void eachOpen(const Counting &counting, Take take)
{
    for (const Episode &episode : counting.episodes)
        if (episode.isOpenOn(counting.period.until)) take(episode);
}

const QString notDraft = u"open and status<>draft"_s;

constexpr double daysOfMonth = 365.2425 / 12;
struct AgeClass {
    const char *key;
    const char *name;
    int fromMonths;
};
constexpr std::array ages{AgeClass{"K04.class.below3", QT_TRANSLATE_NOOP("Figures", "unter 3 Monate"), 0},
    AgeClass{"K04.class.from3", QT_TRANSLATE_NOOP("Figures", "3 bis unter 6 Monate"), 3},
    AgeClass{"K04.class.from6", QT_TRANSLATE_NOOP("Figures", "6 bis unter 12 Monate"), 6},
    AgeClass{"K04.class.from12", QT_TRANSLATE_NOOP("Figures", "12 Monate und länger"), 12}};

const AgeClass &ageOf(QDate since, QDate day)
{
    size_t found = 0;
    for (size_t at = 0; at < ages.size(); ++at)
        if (since.addMonths(ages[at].fromMonths) <= day) found = at;
    return ages[found];
}

struct Potential {
    const char *key;
    const char *name;
    UsePotential potential;
    const char *filter;
};
constexpr std::array potentials{
    Potential{"K03.now", QT_TRANSLATE_NOOP("Figures", "sofort verfügbar"), UsePotential::Immediate, "immediate"},
    Potential{
        "K03.renovation", QT_TRANSLATE_NOOP("Figures", "nach Renovierung verfügbar"), UsePotential::AfterRenovation, "after_renovation"},
    Potential{"K03.refurbishment", QT_TRANSLATE_NOOP("Figures", "nach Sanierung verfügbar"), UsePotential::AfterRefurbishment,
        "after_refurbishment"}};

struct Will {
    const char *key;
    const char *name;
    Willingness willingness;
    const char *filter;
};
constexpr std::array wills{Will{"K06.yes", QT_TRANSLATE_NOOP("Figures", "bereit zu vermieten"), Willingness::Yes, "yes"},
    Will{"K06.conditional", QT_TRANSLATE_NOOP("Figures", "unter Bedingungen bereit"), Willingness::Conditional, "conditional"},
    Will{"K06.no", QT_TRANSLATE_NOOP("Figures", "nicht bereit"), Willingness::No, "no"},
    Will{"K06.unknown", QT_TRANSLATE_NOOP("Figures", "unbekannt"), Willingness::Unknown, nullptr}};

/** Larger flats count as flats for so many. */
constexpr int mostPersons = 5, largestTable = 12;

/** For how many a flat is large enough without being too large, and what may be asked for it then. */
std::optional<Limit> limitOf(const Counting &counting, const Episode &episode, int &persons)
{
    const QString area = counting.comparisonAreaOfTown.value(episode.townId);
    for (persons = 1; persons <= largestTable; ++persons) {
        auto limit = limitFor(
            counting.limits, {.comparisonArea = area, .circle = LegalCircle::Sgb2, .persons = persons, .day = counting.period.until});
        if (!limit || limit->areaDm2 >= *episode.livingAreaDm2 || persons == largestTable) return limit;
    }
    return {};
}

QString sizeName(int persons)
{
    return persons == mostPersons ? text(QT_TRANSLATE_NOOP("Figures", "für 5 Personen und mehr"))
        : persons == 1            ? text(QT_TRANSLATE_NOOP("Figures", "für 1 Person"))
                                  : text(QT_TRANSLATE_NOOP("Figures", "für %1 Personen")).arg(persons);
}
}

Result<RawFigure> countStock(Sql &, const Counting &counting)
{
    RawCounts counts(counting.areas);
    counts.line(u"K01.open"_s, text(QT_TRANSLATE_NOOP("Figures", "erfasste Leerstände"))).target
        = counting.targetToday(u"register"_s, notDraft);
    counts.line(u"K01.imminent"_s, text(QT_TRANSLATE_NOOP("Figures", "davon drohend, noch bewohnt"))).target
        = counting.targetToday(u"register"_s, notDraft + u" and vacancy_kind=imminent"_s);
    counts.rest(u"K01.empty"_s);
    eachOpen(counting, [&](const Episode &episode) {
        counts.add(u"K01.open"_s, episode.place);
        counts.add(episode.kind == VacancyKind::Imminent ? u"K01.imminent"_s : u"K01.empty"_s, episode.place);
    });
    return RawFigure{.id = u"K01"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Erfasste Leerstände")),
        .definition = text(QT_TRANSLATE_NOOP(
            "Figures", "Leerstände, die am letzten Tag erfasst und weder vermietet noch entfallen noch widerrufen sind; ohne Entwürfe.")),
        .isOfDay = true,
        .lines = counts.take(),
        .sums = {{u"K01.open"_s, {u"K01.imminent"_s, u"K01.empty"_s}}}};
}

Result<RawFigure> countRecorded(Sql &, const Counting &counting)
{
    RawCounts counts(counting.areas);
    counts.line(u"K02.new"_s, text(QT_TRANSLATE_NOOP("Figures", "neu erfasst")));
    for (const Episode &episode : counting.episodes)
        if (counting.isInPeriod(episode.recordedOn())) counts.add(u"K02.new"_s, episode.place);
    return RawFigure{.id = u"K02"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Neu erfasste Leerstände")),
        .definition = text(QT_TRANSLATE_NOOP("Figures", "Leerstände, die im Zeitraum zum ersten Mal als erfasst gemeldet wurden.")),
        .lines = counts.take()};
}

Result<RawFigure> countPotential(Sql &, const Counting &counting)
{
    RawCounts counts(counting.areas);
    QStringList parts;
    for (const Potential &one : potentials) {
        parts += QLatin1StringView(one.key);
        counts.line(parts.last(), text(one.name)).target
            = counting.targetToday(u"register"_s, notDraft + u" and use_potential="_s + QLatin1StringView(one.filter));
    }
    parts += u"K03.rest"_s;
    counts.line(parts.last(), text(QT_TRANSLATE_NOOP("Figures", "nicht zum Wohnen, Abriss oder unbekannt")));
    eachOpen(counting, [&](const Episode &episode) {
        const auto *const found = std::ranges::find(potentials, episode.potential, &Potential::potential);
        counts.add(found == potentials.end() ? u"K03.rest"_s : QString(QLatin1StringView(found->key)), episode.place);
    });
    return RawFigure{.id = u"K03"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Davon sofort oder nach Renovierung verfügbar")),
        .definition
        = text(QT_TRANSLATE_NOOP("Figures", "Leerstände aus K01 nach ihrem Nutzungspotenzial, wie es heute im Register steht.")),
        .isOfDay = true,
        .lines = counts.take(),
        .sums = {{u"K01.open"_s, parts}}};
}

Result<RawFigure> countAges(Sql &, const Counting &counting)
{
    RawCounts counts(counting.areas);
    QStringList parts;
    for (const AgeClass &one : ages) {
        parts += QLatin1StringView(one.key);
        counts.line(parts.last(), text(one.name));
    }
    parts += u"K04.class.unknown"_s;
    counts.line(parts.last(), text(QT_TRANSLATE_NOOP("Figures", "noch nicht leer oder unbekannt")));
    counts.rest(u"K04.known"_s);
    counts.median(u"K04.median"_s, text(QT_TRANSLATE_NOOP("Figures", "Median der Dauer")), FigureUnit::Months, u"K04.known"_s);
    const QDate day = counting.period.until;
    eachOpen(counting, [&](const Episode &episode) {
        const bool isKnown = episode.vacantSince.isValid() && episode.vacantSince <= day;
        counts.add(isKnown ? QString(QLatin1StringView(ageOf(episode.vacantSince, day).key)) : u"K04.class.unknown"_s, episode.place);
        if (!isKnown) return;
        counts.add(u"K04.known"_s, episode.place);
        counts.addValue(u"K04.median"_s, episode.place, double(episode.vacantSince.daysTo(day)) / daysOfMonth);
    });
    return RawFigure{.id = u"K04"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Dauer des Leerstands")),
        .definition = text(QT_TRANSLATE_NOOP("Figures", "Leerstände aus K01 nach der Zeit von „Leerstand seit“ bis zum letzten Tag.")),
        .isOfDay = true,
        .lines = counts.take(),
        .sums = {{u"K01.open"_s, parts}, {u"K01.open"_s, {u"K04.known"_s, u"K04.class.unknown"_s}},
            {u"K04.known"_s, parts.first(parts.size() - 1)}}};
}

Result<RawFigure> countWillingness(Sql &, const Counting &counting)
{
    RawCounts counts(counting.areas);
    QStringList parts;
    for (const Will &one : wills) {
        const QString key = QLatin1StringView(one.key);
        parts += key + u".count"_s;
        counts.rest(parts.last());
        RawLine &share = counts.share(key, text(one.name), parts.last(), u"K01.open"_s);
        if (one.filter)
            share.target = counting.targetToday(u"register"_s, notDraft + u" and willingness="_s + QLatin1StringView(one.filter));
    }
    eachOpen(counting, [&](const Episode &episode) {
        const auto *const found = std::ranges::find(wills, episode.willingness, &Will::willingness);
        counts.add(QLatin1StringView(found->key) + u".count"_s, episode.place);
    });
    return RawFigure{.id = u"K06"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Bereitschaft der Vermieter")),
        .definition
        = text(QT_TRANSLATE_NOOP("Figures", "Anteil der Leerstände aus K01 nach der Bereitschaft, wie sie heute im Register steht.")),
        .isOfDay = true,
        .lines = counts.take(),
        .sums = {{u"K01.open"_s, parts}}};
}

Result<RawFigure> countWithinLimits(Sql &, const Counting &counting)
{
    RawCounts counts(counting.areas);
    RawFigure figure{.id = u"K11"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Innerhalb der Grenzwerte")),
        .definition = text(QT_TRANSLATE_NOOP("Figures",
            "Anteil der am letzten Tag verfügbaren Wohnungen mit bekannter Miete und Fläche, deren Bruttokaltmiete die amtliche Grenze für "
            "ihre Größe nicht übersteigt.")),
        .isOfDay = true};
    const bool hasLimits = std::ranges::any_of(counting.limits, [&](const RentLimit &line) {
        return line.validFrom <= counting.period.until && (!line.validUntil.isValid() || line.validUntil >= counting.period.until);
    });
    if (!hasLimits) {
        figure.remark = text(QT_TRANSLATE_NOOP("Figures", "Für diesen Tag gibt es keine amtliche Tabelle der Mietgrenzen."));
        return figure;
    }
    counts.line(u"K11.flats"_s, text(QT_TRANSLATE_NOOP("Figures", "verfügbar, Miete und Fläche bekannt"))).target
        = counting.targetToday(u"register"_s, u"status=available"_s);
    counts.line(u"K11.within"_s, text(QT_TRANSLATE_NOOP("Figures", "davon innerhalb der Grenze")));
    counts.rest(u"K11.above"_s);
    counts.share(u"K11.share"_s, text(QT_TRANSLATE_NOOP("Figures", "Anteil innerhalb der Grenze")), u"K11.within"_s, u"K11.flats"_s);
    figure.sums += RawSum{u"K11.flats"_s, {u"K11.within"_s, u"K11.above"_s}};
    QStringList sizes, within;
    for (int persons = 1; persons <= mostPersons; ++persons) {
        const QString key = u"K11.size%1"_s.arg(persons);
        sizes += key + u".flats"_s;
        within += key + u".within"_s;
        counts.rest(sizes.last());
        counts.rest(within.last());
        counts.rest(key + u".above"_s);
        counts.share(key, sizeName(persons), within.last(), sizes.last());
        figure.sums += RawSum{sizes.last(), {within.last(), key + u".above"_s}};
    }
    figure.sums += {RawSum{u"K11.flats"_s, sizes}, RawSum{u"K11.within"_s, within}};
    for (const Episode &episode : counting.episodes) {
        if (episode.statusOn(counting.period.until) != VacancyStatus::Available || !episode.grossCold || !episode.livingAreaDm2) continue;
        int persons = 0;
        const auto limit = limitOf(counting, episode, persons);
        if (!limit) continue;
        const QString key = u"K11.size%1"_s.arg(std::min(persons, mostPersons));
        const bool isWithin = *episode.grossCold <= limit->grossCold;
        for (const QString &one : {u"K11.flats"_s, isWithin ? u"K11.within"_s : u"K11.above"_s, QString(key + u".flats"_s),
                 QString(key + (isWithin ? u".within"_s : u".above"_s))})
            counts.add(one, episode.place);
    }
    figure.lines = counts.take();
    return figure;
}
