// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/gapprofile.h"
#include "import/listoutput.h"

using namespace Qt::StringLiterals;

namespace {
/** 6:00, 30:00 */
QString clock(int minute)
{
    constexpr int minutesPerHour = 60;
    return u"%1:%2"_s.arg(minute / minutesPerHour).arg(minute % minutesPerHour, 2, 10, QLatin1Char('0'));
}

Result<Records> profiles(Sql &sql, const Call &)
{
    return listProfiles(sql).transform([](const QList<GapProfile> &known) {
        Records records{{u"key"_s, u"name"_s, u"from"_s, u"until"_s, u"classes"_s, u"lastServed"_s, u"departures"_s, u"shopM"_s,
                            u"doctorM"_s, u"own"_s, u"source"_s},
            {}};
        for (const GapProfile &one : known)
            records.rows += QVariantList{one.key, displayName(one), clock(one.fromMin), clock(one.untilMin), one.hasClasses(),
                one.hasClasses() ? QVariant(QString(one.lastServed)) : QVariant(),
                one.stopRule ? QVariant(one.stopRule->departures) : QVariant(), one.shopM, one.doctorM, !isBuiltIn(one.key),
                displaySource(one)};
        return records;
    });
}
}

const Command &listProfilesCommand()
{
    static const Command command{{"list"_L1, "profiles"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Die Profile, nach denen Orte als versorgt zählen: eingebaute und eigene"), listOptions(),
        [](const Call &call) { return printList(call, profiles); }, true};
    return command;
}
