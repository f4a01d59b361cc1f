// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/samplereports.h"
#include "core/figures/figures.h"
#include "core/figures/measures.h"
#include "import/reportprints.h"

using namespace Qt::StringLiterals;

namespace {
const QString social = u"Fachbereich Soziales"_s, education = u"Bildungskoordination"_s, planning = u"Kreisplanung"_s;

QList<Measure> sampleMeasures(QDate today)
{
    using enum MeasureState;
    QList<Measure> all = usualMeasures();
    struct Told {
        MeasureState state;
        QString result;
        QString obstacles;
        QString nextSteps;
        QString responsible;
        int dueInDays;
        QString funding;
    };
    const QList<Told> told{{Done, u"In allen Verbandsgemeinden eingeführt und gepflegt."_s, {},
                               u"Meldungen der Ortsgemeinden halbjährlich anfragen."_s, social, -120, u"Kreismittel"_s},
        {Begun, u"Ablauf und Merkblatt stehen, Einladungen laufen."_s, u"Im Westen des Landkreises kommen wenige Vermieter."_s,
            u"Infoabend in einer zweiten Verbandsgemeinde vereinbaren."_s, social, 110, u"Kreismittel"_s},
        {Begun, u"Thema jedes Gesprächs mit Vermietern."_s, u"Untermiete braucht die Zustimmung der Eigentümer."_s,
            u"Mit zwei Bauvereinen sprechen."_s, social, 200, {}},
        {Delayed, u"Direkte Mietzahlung ist Teil jedes Gesprächs."_s, u"Vermieter senken die Miete selten auf Zeit."_s,
            u"Mit dem Jobcenter eine gemeinsame Auskunft abstimmen."_s, social, 60, {}},
        {Done, u"Protokoll und Einweisung liegen in elf Sprachen vor."_s, {}, u"Übersetzungen jährlich prüfen."_s, social, -200,
            u"Kreismittel"_s},
        {Begun, u"Paten in vier Verbandsgemeinden."_s, u"Es fehlen Paten mit Arabisch und Tigrinisch."_s,
            u"Mit den Ehrenamtsstellen werben."_s, education, 150, u"Land, Ehrenamt"_s},
        {Begun, u"Leitfaden liegt vor; Besuche nur freiwillig und angekündigt."_s, {}, u"Rückmeldungen der Haushalte auswerten."_s,
            education, 240, {}},
        {Begun, u"Alle bekannten Orte sind im Register."_s, u"Für zwei Täler fehlt ein Bürgerbus."_s,
            u"Ergebnis der Lückenanalyse in der Lenkungsgruppe beraten."_s, planning, -20, {}}};
    for (qsizetype i = 0; i < all.size() && i < told.size(); ++i) {
        all[i].state = told[i].state;
        all[i].result = told[i].result;
        all[i].obstacles = told[i].obstacles;
        all[i].nextSteps = told[i].nextSteps;
        all[i].responsible = told[i].responsible;
        all[i].dueOn = today.addDays(told[i].dueInDays);
        all[i].funding = told[i].funding;
    }
    return all;
}

/** Stores a report with what is counted for it. */
Result<Report> kept(Sql &sql, ReportKind kind, const Period &period, const QDateTime &countedAt)
{
    const Report wanted{.kind = kind, .fromOn = period.from, .untilOn = period.until};
    const auto frozen = gatherReport(sql, wanted, countedAt.date());
    if (!frozen) return std::unexpected(frozen.error());
    Report report = proposedReport(kind, *frozen, countedAt.date());
    if (kind == ReportKind::Council) {
        report.paperNumber = u"0000/%1"_s.arg(period.until.year());
        report.fileNumber = u"4.2/mu"_s;
        report.department = social;
        report.sessionOn = QDate(period.until.year(), 12, 14);
    }
    return saveReport(sql, report).and_then([&](const Report &added) { return freezeReport(sql, added.id, *frozen, countedAt); });
}
}

Result<> addSampleReports(Sql &sql, QDate today)
{
    for (const Measure &measure : sampleMeasures(today))
        if (auto added = saveMeasure(sql, measure); !added) return std::unexpected(added.error());
    const Period half = periodBefore(halfYearOf(today));
    constexpr int countedAfter = 8, releasedAfter = 14;
    const auto at = [](QDate day) { return QDateTime(day, QTime(9, 0)).toUTC(); };
    const QDate counted = std::min(half.until.addDays(countedAfter), today), released = std::min(half.until.addDays(releasedAfter), today);
    return kept(sql, ReportKind::Steering, half, at(counted))
        .and_then([&](const Report &report) { return releaseReport(sql, report.id, u"Kim Beispiel"_s, released); })
        .and_then([&](const Report &) { return kept(sql, ReportKind::Council, yearOf(today), at(today)); })
        .transform([](const Report &) {});
}
