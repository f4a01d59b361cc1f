// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/germantexts.h"
#include "core/figures/counting.h"
#include <array>

using namespace Qt::StringLiterals;

namespace {
QString text(const char *german)
{
    return textIn("Figures", german);
}

struct Circle {
    const char *key;
    const char *name;
    LetTo letTo;
};
constexpr std::array circles{Circle{"K08.circle.sgb2", QT_TRANSLATE_NOOP("Figures", "an Haushalte mit SGB II"), LetTo::Sgb2},
    Circle{"K08.circle.sgb12", QT_TRANSLATE_NOOP("Figures", "an Haushalte mit SGB XII"), LetTo::Sgb12},
    Circle{"K08.circle.asylblg", QT_TRANSLATE_NOOP("Figures", "an Haushalte mit AsylbLG"), LetTo::Asylblg},
    Circle{"K08.circle.none", QT_TRANSLATE_NOOP("Figures", "an Haushalte ohne diese Leistungen"), LetTo::NoBenefit},
    Circle{"K08.circle.municipality", QT_TRANSLATE_NOOP("Figures", "an Kommunen"), LetTo::MunicipalityAsTenant}};

void addLetting(RawCounts &counts, const Episode &episode, LetTo letTo)
{
    counts.add(u"K08.let"_s, episode.place);
    counts.add(isLetByRegister(letTo) ? u"K08.register"_s : u"K08.elsewhere"_s, episode.place);
    const auto *const found = std::ranges::find(circles, letTo, &Circle::letTo);
    if (found != circles.end()) counts.add(QLatin1StringView(found->key), episode.place);
}
}

Result<RawFigure> countLettings(Sql &sql, const Counting &counting)
{
    const auto proposals = eventsOf(sql, counting, u"proposal"_s, u"x.proposed_on"_s);
    if (!proposals) return std::unexpected(proposals.error());
    RawCounts counts(counting.areas);
    counts.line(u"K08.proposals"_s, text(QT_TRANSLATE_NOOP("Figures", "Vorschläge")));
    counts.line(u"K08.viewings"_s, text(QT_TRANSLATE_NOOP("Figures", "davon mit Besichtigung")));
    counts.rest(u"K08.unviewed"_s);
    counts.line(u"K08.let"_s, text(QT_TRANSLATE_NOOP("Figures", "Vermietungen")));
    counts.line(u"K08.register"_s, text(QT_TRANSLATE_NOOP("Figures", "davon über das Register")));
    QStringList parts;
    for (const Circle &one : circles) {
        parts += QLatin1StringView(one.key);
        counts.line(parts.last(), text(one.name));
    }
    counts.line(u"K08.elsewhere"_s, text(QT_TRANSLATE_NOOP("Figures", "anderweitig oder unbekannt vermietet")));
    for (const Tally &proposal : *proposals) {
        const size_t place = counting.areas.placeOf(proposal.associationKey);
        counts.add(u"K08.proposals"_s, place);
        counts.add(proposal.detail == "viewing"_L1 ? u"K08.viewings"_s : u"K08.unviewed"_s, place);
    }
    for (const Episode &episode : counting.episodes)
        if (const auto letting = episode.lettingIn(counting.period)) addLetting(counts, episode, letting->letTo);
    return RawFigure{.id = u"K08"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Vorschläge, Besichtigungen, Vermietungen")),
        .definition = text(QT_TRANSLATE_NOOP("Figures",
            "Vorschläge des Zeitraums und wie viele davon eine Besichtigung hatten; Leerstände, die im Zeitraum vermietet wurden, nach "
            "Rechtskreis.")),
        .lines = counts.take(),
        .sums = {{u"K08.proposals"_s, {u"K08.viewings"_s, u"K08.unviewed"_s}}, {u"K08.let"_s, {u"K08.register"_s, u"K08.elsewhere"_s}},
            {u"K08.register"_s, parts}}};
}

Result<RawFigure> countRate(Sql &, const Counting &counting)
{
    RawCounts counts(counting.areas);
    counts.line(u"K09.available"_s, text(QT_TRANSLATE_NOOP("Figures", "im Zeitraum verfügbar")));
    counts.share(u"K09.rate"_s, text(QT_TRANSLATE_NOOP("Figures", "Vermittlungsquote")), u"K08.register"_s, u"K09.available"_s);
    for (const Episode &episode : counting.episodes)
        if (episode.wasAvailableIn(counting.period)) counts.add(u"K09.available"_s, episode.place);
    return RawFigure{.id = u"K09"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Vermittlungsquote")),
        .definition = text(QT_TRANSLATE_NOOP("Figures",
            "Über das Register vermietete Leerstände je hundert, die im Zeitraum irgendwann verfügbar waren; was vorher reserviert war, "
            "zählt "
            "nur bei den vermieteten.")),
        .lines = counts.take()};
}

Result<RawFigure> countDaysToLetting(Sql &, const Counting &counting)
{
    RawCounts counts(counting.areas);
    counts.median(
        u"K10.median"_s, text(QT_TRANSLATE_NOOP("Figures", "Median vom Erfassen bis zur Vermietung")), FigureUnit::Days, u"K08.let"_s);
    for (const Episode &episode : counting.episodes) {
        const auto letting = episode.lettingIn(counting.period);
        const QDate recorded = episode.recordedOn();
        if (letting && recorded.isValid()) counts.addValue(u"K10.median"_s, episode.place, double(recorded.daysTo(letting->on)));
    }
    return RawFigure{.id = u"K10"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Dauer bis zur Vermietung")),
        .definition
        = text(QT_TRANSLATE_NOOP("Figures", "Median der Tage von „erfasst“ bis „vermietet“ für die Vermietungen des Zeitraums.")),
        .lines = counts.take()};
}

Result<RawFigure> countHandovers(Sql &sql, const Counting &counting)
{
    const auto handovers = eventsOf(sql, counting, u"handover"_s, u"x.begins_at"_s);
    if (!handovers) return std::unexpected(handovers.error());
    RawCounts counts(counting.areas);
    counts.line(u"K12.instructed"_s, text(QT_TRANSLATE_NOOP("Figures", "mit Einführungsprotokoll"))).target
        = counting.targetToday(u"handovers"_s);
    counts.share(u"K12.share"_s, text(QT_TRANSLATE_NOOP("Figures", "je hundert Vermietungen")), u"K12.instructed"_s, u"K08.let"_s);
    for (const Tally &handover : *handovers)
        if (handover.state == "signed"_L1 && (handover.kind == "move_in"_L1 || handover.kind == "instruction"_L1))
            counts.add(u"K12.instructed"_s, counting.areas.placeOf(handover.associationKey));
    return RawFigure{.id = u"K12"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Übergaben mit Einführungsprotokoll")),
        .definition = text(QT_TRANSLATE_NOOP(
            "Figures", "Unterschriebene Übergaben und Einweisungen des Zeitraums; zum Unterschreiben gehört das Einführungsprotokoll.")),
        .lines = counts.take()};
}

Result<RawFigure> countSponsored(Sql &sql, const Counting &counting)
{
    const auto handovers = eventsOf(sql, counting, u"handover"_s, u"x.begins_at"_s);
    if (!handovers) return std::unexpected(handovers.error());
    RawCounts counts(counting.areas);
    counts.line(u"K13.sponsored"_s, text(QT_TRANSLATE_NOOP("Figures", "mit Pate")));
    counts.rest(u"K13.alone"_s);
    counts.share(u"K13.share"_s, text(QT_TRANSLATE_NOOP("Figures", "je hundert Übergaben")), u"K13.sponsored"_s, u"K12.instructed"_s);
    for (const Tally &handover : *handovers)
        if (handover.state == "signed"_L1 && (handover.kind == "move_in"_L1 || handover.kind == "instruction"_L1))
            counts.add(
                handover.detail == "sponsor"_L1 ? u"K13.sponsored"_s : u"K13.alone"_s, counting.areas.placeOf(handover.associationKey));
    return RawFigure{.id = u"K13"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Übergaben mit Pate")),
        .definition = text(QT_TRANSLATE_NOOP("Figures", "Übergaben aus K12, zu deren Beteiligten ein Pate gehörte.")),
        .lines = counts.take(),
        .sums = {{u"K12.instructed"_s, {u"K13.sponsored"_s, u"K13.alone"_s}}}};
}
