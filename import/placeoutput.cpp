// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/placeoutput.h"
#include "core/register/words.h"
#include "import/feedoutput.h"
#include "import/stagedoutput.h"

using namespace Qt::StringLiterals;

namespace {
/** How many rows there are of each kind, without the refused. */
QMap<PlaceKind, int> kindsOf(const StagedPlaces &staged)
{
    QMap<PlaceKind, int> kinds;
    for (const StagedPlace &row : staged.rows)
        if (row.action != RowAction::Refused && row.action != RowAction::Gone) ++kinds[row.entry.place.kind];
    return kinds;
}
}

void printText(QTextStream &out, const StagedPlaces &staged, const RowCounts &counts)
{
    out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: Orte neu %2, geändert %3, unverändert %4, doppelt %5, abgelehnt %6."))
               .arg(staged.source.file)
               .arg(counts.added)
               .arg(counts.changed)
               .arg(counts.same)
               .arg(counts.duplicates)
               .arg(counts.refused)
        << '\n';
    QStringList kinds;
    for (const auto &[kind, count] : kindsOf(staged).asKeyValueRange()) kinds += word(kind) + u' ' + QString::number(count);
    if (!kinds.isEmpty()) out << "  " << kinds.join(u", "_s) << '\n';
    if (counts.gone > 0)
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Nicht mehr in der Quelle und darum beendet: %1")).arg(counts.gone) << '\n';
    if (const qint64 left = staged.counts().gone - counts.gone; left > 0)
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Nicht mehr in der Quelle, aber stehen gelassen: %1")).arg(left) << '\n';
    printSource(out, staged.source.name, staged.source.credit, staged.source.stand);
    printNotes(out, staged.notes);
    for (const StagedPlace &row : staged.rows) printRow(out, row);
}

QJsonObject json(const StagedPlaces &staged, const RowCounts &counts)
{
    QJsonObject kinds;
    for (const auto &[kind, count] : kindsOf(staged).asKeyValueRange()) kinds[toStored(QVariant::fromValue(kind)).toString()] = count;
    QJsonArray rows;
    for (const StagedPlace &row : staged.rows) {
        QJsonObject one = rowJson(row);
        one[u"kind"_s] = toStored(QVariant::fromValue(row.entry.place.kind)).toString();
        one[u"key"_s] = row.entry.place.originKey;
        rows += one;
    }
    return {{u"file"_s, staged.source.file}, {u"source"_s, staged.source.name}, {u"credit"_s, staged.source.credit},
        {u"stand"_s, staged.source.stand.toString(Qt::ISODate)}, {u"added"_s, counts.added}, {u"changed"_s, counts.changed},
        {u"same"_s, counts.same}, {u"duplicates"_s, counts.duplicates}, {u"refused"_s, counts.refused}, {u"gone"_s, counts.gone},
        {u"kinds"_s, kinds}, {u"notes"_s, notesJson(staged.notes)}, {u"rows"_s, rows}};
}

PlaceChoices placeChoices(const Call &call)
{
    return {.takeDuplicates = call.options.isSet(u"take-duplicates"_s), .endGone = call.options.isSet(u"end-gone"_s)};
}

Result<> takePlaces(const Call &call, const PlaceSource &source, const QList<ReadPlace> &read, const QList<Error> &notes, QDate today)
{
    RowCounts counts;
    const auto stage = [&](Database &database) {
        auto staged = stagePlaces(database, source, read, today, call.progress);
        if (staged) {
            staged->notes = notes;
            counts = staged->counts();
        }
        return staged;
    };
    const auto keep = [&](Sql &sql, const StagedPlaces &staged) {
        return mergePlaces(sql, staged, placeChoices(call), today, call.progress).transform([&](const RowCounts &done) { counts = done; });
    };
    return stageAndKeep(call, stage, keep).transform([&](const StagedPlaces &staged) {
        printOutcome(call, [&] { return json(staged, counts); }, [&] { printText(call.out, staged, counts); });
    });
}
