// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/addressoutput.h"
#include "import/feedoutput.h"

using namespace Qt::StringLiterals;

QJsonObject json(const StagedAddresses &staged)
{
    const AddressFile &read = staged.read;
    const AddressCounts &counts = read.counts;
    return {{u"file"_s, read.file}, {u"source"_s, read.source.name}, {u"credit"_s, read.source.credit},
        {u"stand"_s, read.source.stand.toString(Qt::ISODate)}, {u"rows"_s, counts.rows}, {u"houses"_s, counts.taken},
        {u"streets"_s, staged.streets}, {u"repeated"_s, counts.repeated}, {u"withoutStreet"_s, counts.noStreet},
        {u"withoutNumber"_s, counts.noNumber}, {u"withoutPlace"_s, counts.noPlace}, {u"elsewhere"_s, counts.elsewhere},
        {u"farAway"_s, counts.outside}, {u"unofficial"_s, counts.unofficial}, {u"filledPostalCodes"_s, counts.filledCode},
        {u"filledTowns"_s, counts.filledCity}, {u"added"_s, staged.houses.added}, {u"moved"_s, staged.houses.moved},
        {u"removed"_s, staged.houses.removed}, {u"same"_s, staged.houses.same}, {u"notes"_s, notesJson(read.notes)}};
}

void printText(QTextStream &out, const StagedAddresses &staged)
{
    const AddressFile &read = staged.read;
    out << say(
        QT_TRANSLATE_NOOP("CommandLine", "%1: %2 Zeilen, %3 Häuser in %4 Straßen; neu %5, verschoben %6, entfallen %7, unverändert %8."))
               .arg(read.file)
               .arg(read.counts.rows)
               .arg(read.counts.taken)
               .arg(staged.streets)
               .arg(staged.houses.added)
               .arg(staged.houses.moved)
               .arg(staged.houses.removed)
               .arg(staged.houses.same)
        << '\n';
    if (read.counts.filledCode > 0 || read.counts.filledCity > 0)
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Ergänzt: %1 Postleitzahlen, %2 Orte."))
                   .arg(read.counts.filledCode)
                   .arg(read.counts.filledCity)
            << '\n';
    printSource(out, read.source.name, read.source.credit, read.source.stand);
    printNotes(out, read.notes);
}
