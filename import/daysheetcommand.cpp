// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/handover/sponsor.h"
#include "core/reporting/daysheet.h"
#include "import/handoverprints.h"
#include "import/printcall.h"

using namespace Qt::StringLiterals;

namespace {
constexpr Option outOption{"out"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .pdf oder .html")};
constexpr Option onOption{"on"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Der Tag; sonst heute")};
constexpr Option sponsorOption{"sponsor"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur die Besuche dieses Paten")};

/** The one sponsor whose name, or part of it, is given; 0 where none is. Invalid "sponsor.unknown", "sponsor.several". */
Result<qint64> wantedSponsor(Sql &sql, const QString &name)
{
    if (name.isEmpty()) return 0;
    return sql.find<Sponsor>(u"sponsor"_s, u"order by name_sort, id"_s).and_then([&](const QList<Sponsor> &all) -> Result<qint64> {
        QList<qint64> found;
        for (const Sponsor &one : all)
            if (matches(folded(name), folded(QStringList{one.firstName, one.lastName, one.organisation}.join(u' ')))) found += one.id;
        if (found.isEmpty()) return fail(Error::Kind::Invalid, u"sponsor.unknown"_s, {name});
        if (found.size() > 1) return fail(Error::Kind::Invalid, u"sponsor.several"_s, {name});
        return found.first();
    });
}

Result<> printDaySheet(const Call &call)
{
    const QString typed = call.options.value(onOption.name);
    const QDate day = typed.isEmpty() ? QDate::currentDate() : QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid()) return fail(Error::Kind::Invalid, u"visit.day"_s, {typed});
    return printCalled(call, [&](Sql &sql) {
        return wantedSponsor(sql, call.options.value(sponsorOption.name)).and_then([&](qint64 sponsor) {
            return loadDaySheet(sql, day, sponsor, call.actor, QDateTime::currentDateTime());
        });
    });
}
}

Result<Print> loadDaySheet(Sql &sql, QDate day, qint64 sponsorId, const Actor &actor, const QDateTime &now)
{
    return prepared(sql, actor, now, [&](const Printing &printing) {
        return loadDayVisits(sql, day, sponsorId, now.date()).transform([&](const DayVisits &visits) {
            return daySheet(visits, printing);
        });
    });
}

const Command &printDaySheetCommand()
{
    static const Command command{{"print"_L1, "daysheet"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Das Tagesblatt der Besuche drucken: Adressen, Zeiten und Prüfpunkte, sonst nichts"),
        {onOption, sponsorOption, outOption, jsonOption}, printDaySheet, true};
    return command;
}
