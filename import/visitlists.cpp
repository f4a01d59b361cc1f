// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/spokenlanguages.h"
#include "core/handover/sponsors.h"
#include "core/handover/visits.h"
#include "import/feedoutput.h"
#include "import/listoutput.h"

using namespace Qt::StringLiterals;

namespace {
constexpr Option dueOption{"due"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Nur geplante, deren Tag gekommen ist")};
constexpr Option dueDayOption{"on"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Welcher Tag als heute gilt; sonst heute")};
constexpr Option languageOption{
    "language"_L1, "SPRACHE"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur wer diese Sprache spricht, etwa ar oder Arabisch")};
constexpr Option coverOption{"area"_L1, "SCHLÜSSEL"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur in dieser Gemeinde oder Verbandsgemeinde")};

/** With the time where one is fixed. */
QString momentOf(const Visit &visit)
{
    return visit.beginsAt.toLocalTime().toString(hasTime(visit) ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd"_s);
}

/** How a visit went stands nowhere here: whoever did not wish for one is not to be told from others (Art. 13 GG). */
Result<Records> visits(Sql &sql, const Call &call)
{
    const QString typed = call.options.value(dueDayOption.name);
    const QDate day = typed.isEmpty() ? QDate::currentDate() : QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid()) return fail(Error::Kind::Invalid, u"visit.day"_s, {typed});
    VisitFilter filter{.area = call.options.value(coverOption.name)};
    if (call.options.isSet(dueOption.name)) {
        filter.states = {VisitState::Planned};
        filter.until = day;
    }
    return findVisits(sql, filter, day).transform([](const QList<VisitRow> &found) {
        Records records{{u"number"_s, u"state"_s, u"beginsAt"_s, u"daysLate"_s, u"occasion"_s, u"household"_s, u"address"_s,
                            u"municipality"_s, u"sponsor"_s, u"announcedOn"_s, u"holder"_s},
            {}};
        for (const VisitRow &row : found)
            records.rows
                += QVariantList{row.visit.number, keyOf(row.visit.state), momentOf(row.visit), row.daysLate, keyOf(row.visit.occasion),
                    row.householdNumber, row.address, row.municipality, row.sponsor, known(row.visit.announcedOn), row.holder};
        return records;
    });
}

Result<Records> sponsors(Sql &sql, const Call &call)
{
    const QString typed = call.options.value(languageOption.name);
    const auto language = languageCode(typed);
    if (!typed.isEmpty() && !language) return fail(Error::Kind::Invalid, u"sponsor.language"_s, {typed});
    const SponsorFilter filter{.language = language.value_or(QString()), .area = call.options.value(coverOption.name)};
    return findSponsors(sql, filter, QDate::currentDate()).transform([](const QList<SponsorRow> &found) {
        Records records{{u"name"_s, u"kind"_s, u"languages"_s, u"areas"_s, u"households"_s, u"capacity"_s, u"consentOn"_s,
                            u"confidentialityOn"_s, u"certificateSeenOn"_s},
            {}};
        for (const SponsorRow &row : found)
            records.rows += QVariantList{row.name, keyOf(row.sponsor.kind), row.sponsor.languages, row.sponsor.areas, row.load,
                known(row.sponsor.capacity), known(row.sponsor.consentOn), known(row.sponsor.confidentialityOn),
                known(row.sponsor.certificateSeenOn)};
        return records;
    });
}
}

const Command &listVisitsCommand()
{
    static const Command command{{"list"_L1, "visits"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Die freiwilligen Besuche"),
        listOptions() + QList<Option>{dueOption, dueDayOption, coverOption}, [](const Call &call) { return printList(call, visits); },
        true};
    return command;
}

const Command &listSponsorsCommand()
{
    static const Command command{{"list"_L1, "sponsors"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Die Paten mit Sprachen und Gebiet"),
        listOptions() + QList<Option>{languageOption, coverOption}, [](const Call &call) { return printList(call, sponsors); }, true};
    return command;
}
