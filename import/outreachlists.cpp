// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/restricted.h"
#include "core/outreach/agreements.h"
#include "core/outreach/invitees.h"
#include "core/outreach/sessionlist.h"
#include "core/outreach/sessions.h"
#include "core/outreach/threads.h"
#include "core/outreach/topics.h"
#include "core/register/landlords.h"
#include "import/feedoutput.h"
#include "import/listoutput.h"
#include "import/sessionoption.h"

using namespace Qt::StringLiterals;

namespace {
constexpr Option areaOption{"area"_L1, "SCHLÜSSEL"_L1,
    QT_TRANSLATE_NOOP("CommandLine", "Nur mit Leerständen in diesen Gemeinden oder Verbandsgemeinden, mit Komma dazwischen")};
constexpr Option monthsOption{
    "months"_L1, "ANZAHL"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur mit Leerständen, die so viele Monate dauern")};

QString localMoment(const QDateTime &at)
{
    return at.isValid() ? at.toLocalTime().toString(u"yyyy-MM-dd HH:mm") : QString();
}

Result<Records> sessions(Sql &sql, const Call &)
{
    return findSessions(sql, {}, {SessionColumn::Begins, false}).transform([](const QList<SessionRow> &found) {
        Records records{{u"number"_s, u"title"_s, u"kind"_s, u"status"_s, u"beginsAt"_s, u"place"_s, u"topics"_s, u"invited"_s, u"comes"_s,
                            u"open"_s, u"came"_s, u"promised"_s, u"released"_s},
            {}};
        for (const SessionRow &one : found)
            records.rows += QVariantList{one.number, one.title, keyOf(one.kind), keyOf(one.status), localMoment(one.beginsAt),
                one.placeName, topicCodes(one.topics), one.invited, one.comes, one.open, one.came, one.promised, one.isReleased};
        return records;
    });
}

/** What became of each participant, one line for each flat that was won. */
Result<Records> results(Sql &sql, const Call &call)
{
    const auto threads = wantedSession(sql, call).and_then([&](qint64 id) { return threadsOf(sql, id); });
    if (!threads) return std::unexpected(threads.error());
    Records records{{u"landlord"_s, u"reply"_s, u"attended"_s, u"offeredFlats"_s, u"promises"_s, u"vacancy"_s, u"enteredOn"_s,
                        u"proposals"_s, u"household"_s, u"letOn"_s},
        {}};
    for (const Thread &thread : *threads) {
        QStringList promises;
        for (const Agreement &promise : thread.promises) promises += agreementWords(promise);
        const QVariantList head{
            thread.landlord, keyOf(thread.reply), keyOf(thread.attended), known(thread.offeredFlats), promises.join(u"; "_s)};
        if (thread.flats.isEmpty()) records.rows += head + QVariantList{{}, {}, {}, {}, {}};
        for (const WonFlat &flat : thread.flats)
            records.rows += head + QVariantList{flat.number, known(flat.enteredOn), flat.proposals, flat.household, known(flat.letOn)};
    }
    return records;
}

Result<InviteeFilter> inviteeFilter(const Call &call)
{
    const QString months = call.options.value(monthsOption.name);
    bool isNumber = true;
    InviteeFilter filter{.areas = call.options.value(areaOption.name).split(u',', Qt::SkipEmptyParts)};
    if (!months.isEmpty()) filter.vacantMonths = months.toInt(&isNumber);
    if (!isNumber || filter.vacantMonths < 0) return fail(Error::Kind::Invalid, u"invitees.months"_s, {months});
    filter.withoutVacancy = filter.areas.isEmpty() && months.isEmpty();
    return filter;
}

Result<Records> invitees(Sql &sql, const Call &call)
{
    const auto filter = inviteeFilter(call);
    if (!filter) return std::unexpected(filter.error());
    const auto session = call.options.isSet(sessionOption.name) ? wantedSession(sql, call) : Result<qint64>(0);
    if (!session) return std::unexpected(session.error());
    return findInvitees(sql, *session, *filter, QDate::currentDate()).transform([](const QList<Invitee> &found) {
        Records records{{u"landlord"_s, u"city"_s, u"kind"_s, u"openVacancies"_s, u"longestMonths"_s, u"channel"_s, u"allowed"_s,
                            u"reason"_s, u"invited"_s},
            {}};
        for (const Invitee &one : found)
            records.rows += QVariantList{one.name, one.city, keyOf(one.kind), one.openVacancies, one.longestMonths, keyOf(one.channel),
                one.state == CallState::Allowed, one.reason, one.isInvited};
        return records;
    });
}

Result<Records> agreements(Sql &sql, const Call &)
{
    const auto landlords = sql.find<Landlord>(u"landlord"_s, u"where id in (select landlord_id from agreement)"_s);
    if (!landlords) return std::unexpected(landlords.error());
    QHash<qint64, QString> names;
    for (const Landlord &landlord : *landlords) names.insert(landlord.id, displayName(landlord));
    return sql
        .find<Agreement>(u"agreement"_s, u"where %1 order by id"_s.arg(unrestricted(SubjectKind::Landlord, u"agreement.landlord_id"_s)))
        .transform([&](const QList<Agreement> &found) {
            Records records{
                {u"landlord"_s, u"kind"_s, u"state"_s, u"agreed"_s, u"promisedOn"_s, u"dueOn"_s, u"validFrom"_s, u"validUntil"_s}, {}};
            for (const Agreement &one : found)
                records.rows += QVariantList{names.value(one.landlordId), keyOf(one.kind), keyOf(one.state), agreementWords(one),
                    known(one.promisedOn), known(one.dueOn), known(one.validFrom), known(one.validUntil)};
            return records;
        });
}
}

const Command &listSessionsCommand()
{
    static const Command command{{"list"_L1, "sessions"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Die Infogespräche mit Vermietern"),
        listOptions(), [](const Call &call) { return printList(call, sessions); }, true};
    return command;
}

const Command &listResultsCommand()
{
    static const Command command{{"list"_L1, "results"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Was aus einem Infogespräch wurde: Zusagen, Wohnungen, Vermietungen"),
        listOptions() + QList<Option>{sessionOption}, [](const Call &call) { return printList(call, results); }, true};
    return command;
}

const Command &listInviteesCommand()
{
    static const Command command{{"list"_L1, "invitees"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Wer eingeladen werden darf, und wer aus welchem Grund nicht"),
        listOptions() + QList<Option>{sessionOption, areaOption, monthsOption}, [](const Call &call) { return printList(call, invitees); },
        true};
    return command;
}

const Command &listAgreementsCommand()
{
    static const Command command{{"list"_L1, "agreements"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Die Vereinbarungen mit Vermietern"),
        listOptions(), [](const Call &call) { return printList(call, agreements); }, true};
    return command;
}
