// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/germantexts.h"
#include "core/figures/counting.h"
#include "core/outreach/outreachterms.h"
#include "core/register/landlordterms.h"
#include "core/register/words.h"
#include <array>

using namespace Qt::StringLiterals;

namespace {
QString text(const char *german)
{
    return textIn("Figures", german);
}

/** "K05.channel.phone" */
template<class E> QString keyFor(const QString &figure, E value)
{
    return figure + toStored(QVariant::fromValue(value)).toString();
}

constexpr std::array channels{
    Channel::Phone, Channel::Mobile, Channel::Email, Channel::Letter, Channel::Visit, Channel::Session, Channel::Other, Channel::Unknown};
constexpr std::array sessionKinds{
    SessionKind::Evening, SessionKind::SingleTalk, SessionKind::Phone, SessionKind::Visit, SessionKind::Online};

struct Kept {
    const char *key;
    const char *name;
    AgreementKind kind;
};
constexpr std::array agreementKinds{
    Kept{"K15.continued", QT_TRANSLATE_NOOP("Figures", "Mietverträge fortgeführt oder übernommen"), AgreementKind::LeaseContinued},
    Kept{"K15.sublet", QT_TRANSLATE_NOOP("Figures", "Untermieten"), AgreementKind::Sublet},
    Kept{"K15.reduction", QT_TRANSLATE_NOOP("Figures", "Mietsenkungen auf Zeit"), AgreementKind::RentReduction},
    Kept{"K15.payment", QT_TRANSLATE_NOOP("Figures", "Direktzahlungen angeregt"), AgreementKind::DirectPayment}};

/** Where a session was; they are never deleted. */
Result<QHash<QString, size_t>> placesOfSessions(Sql &sql, const Counting &counting)
{
    return sql.query(u"select uid, ags from info_session"_s).transform([&](QSqlQuery rows) {
        QHash<QString, size_t> places;
        while (rows.next())
            places[rows.value(0).toString()] = counting.placeOfAgs.value(rows.value(1).toString(), counting.areas.elsewhere());
        return places;
    });
}

/** Each landlord counts once, in the first Verbandsgemeinde by key of those that the talks were about. */
void addLandlords(RawCounts &counts, const Counting &counting, const QList<Tally> &contacts)
{
    QHash<QString, QString> areaOf;
    for (const Tally &contact : contacts) {
        if (contact.party.isEmpty()) continue;
        QString &area = areaOf[contact.party];
        if (!contact.associationKey.isEmpty() && (area.isEmpty() || contact.associationKey < area)) area = contact.associationKey;
    }
    for (const QString &area : std::as_const(areaOf)) counts.add(u"K05.landlords"_s, counting.areas.placeOf(area));
}
}

Result<RawFigure> countContacts(Sql &sql, const Counting &counting)
{
    const auto contacts = eventsOf(sql, counting, u"contact"_s, u"x.at"_s);
    if (!contacts) return std::unexpected(contacts.error());
    RawCounts counts(counting.areas);
    counts.line(u"K05.landlords"_s, text(QT_TRANSLATE_NOOP("Figures", "angesprochene Vermieter"))).target
        = counting.targetToday(u"landlords"_s);
    counts.line(u"K05.contacts"_s, text(QT_TRANSLATE_NOOP("Figures", "Kontakte")));
    QStringList parts;
    for (const Channel channel : channels) {
        parts += keyFor(u"K05.channel."_s, channel);
        counts.line(parts.last(), word(channel));
    }
    addLandlords(counts, counting, *contacts);
    for (const Tally &contact : *contacts) {
        const size_t place = counting.areas.placeOf(contact.associationKey);
        const QString key = u"K05.channel."_s + contact.kind;
        counts.add(u"K05.contacts"_s, place);
        counts.add(parts.contains(key) ? key : parts.last(), place);
    }
    return RawFigure{.id = u"K05"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Angesprochene Vermieter und Kontakte")),
        .definition = text(QT_TRANSLATE_NOOP("Figures", "Vermieter mit mindestens einem Kontakt im Zeitraum; Kontakte nach Kanal.")),
        .lines = counts.take(),
        .sums = {{u"K05.contacts"_s, parts}}};
}

Result<RawFigure> countSessions(Sql &sql, const Counting &counting)
{
    const auto places = placesOfSessions(sql, counting);
    if (!places) return std::unexpected(places.error());
    const auto participations
        = eventsOf(sql, counting, u"participation"_s, u"(select s.begins_at from info_session s where s.id=x.session_id)"_s);
    if (!participations) return std::unexpected(participations.error());
    auto held = sql.query(u"select kind, ags from info_session where status='held' and substr(begins_at, 1, 10) between ? and ?"_s,
        {counting.period.from.toString(Qt::ISODate), counting.period.until.toString(Qt::ISODate)});
    if (!held) return std::unexpected(held.error());
    RawCounts counts(counting.areas);
    counts.line(u"K07.sessions"_s, text(QT_TRANSLATE_NOOP("Figures", "Infogespräche")), RawLine::Kind::Open).target
        = counting.targetToday(u"sessions"_s);
    for (const SessionKind kind : sessionKinds) counts.line(keyFor(u"K07.kind."_s, kind), word(kind), RawLine::Kind::Open);
    counts.line(u"K07.participants"_s, text(QT_TRANSLATE_NOOP("Figures", "Teilnehmende")));
    counts.line(u"K07.offers"_s, text(QT_TRANSLATE_NOOP("Figures", "neue Angebote binnen 90 Tagen")));
    while (held->next()) {
        const size_t place = counting.placeOfAgs.value(held->value(1).toString(), counting.areas.elsewhere());
        counts.add(u"K07.sessions"_s, place);
        counts.add(u"K07.kind."_s + held->value(0).toString(), place);
    }
    for (const Tally &one : *participations) {
        if (one.detail != "attended"_L1) continue;
        const size_t place = places->value(one.sessionUid, counting.areas.elsewhere());
        counts.add(u"K07.participants"_s, place, one.people.value_or(1));
        counts.add(u"K07.offers"_s, place, one.flats.value_or(0));
    }
    return RawFigure{.id = u"K07"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Infogespräche")),
        .definition = text(QT_TRANSLATE_NOOP("Figures",
            "Gehaltene Infogespräche nach Art, Teilnehmende mit Begleitung, und Leerstände, die sie bis 90 Tage danach neu gemeldet "
            "haben.")),
        .lines = counts.take()};
}

Result<RawFigure> countVisits(Sql &sql, const Counting &counting)
{
    const auto visits = eventsOf(sql, counting, u"visit"_s, u"x.begins_at"_s);
    if (!visits) return std::unexpected(visits.error());
    RawCounts counts(counting.areas);
    counts.line(u"K14.done"_s, text(QT_TRANSLATE_NOOP("Figures", "durchgeführt"))).target
        = counting.targetToday(u"handovers"_s, u"part=visits"_s);
    counts.line(u"K14.noAccess"_s, text(QT_TRANSLATE_NOOP("Figures", "davon ohne Zutritt")));
    counts.rest(u"K14.access"_s);
    counts.line(u"K14.planned"_s, text(QT_TRANSLATE_NOOP("Figures", "geplant"))).target
        = counting.targetToday(u"handovers"_s, u"part=visits"_s);
    for (const Tally &visit : *visits) {
        const size_t place = counting.areas.placeOf(visit.associationKey);
        if (visit.state == "planned"_L1) counts.add(u"K14.planned"_s, place);
        if (visit.state != "done"_L1) continue;
        const bool isOutside = visit.detail == "refused"_L1 || visit.detail == "door_talk"_L1 || visit.detail == "nobody_met"_L1;
        counts.add(u"K14.done"_s, place);
        counts.add(isOutside ? u"K14.noAccess"_s : u"K14.access"_s, place);
    }
    return RawFigure{.id = u"K14"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Begleitbesuche")),
        .definition = text(QT_TRANSLATE_NOOP(
            "Figures", "Besuche mit Termin im Zeitraum. Sie sind freiwillig; ohne Zutritt heißt abgelehnt, an der Tür oder niemand da.")),
        .lines = counts.take(),
        .sums = {{u"K14.done"_s, {u"K14.noAccess"_s, u"K14.access"_s}}}};
}

Result<RawFigure> countAgreements(Sql &sql, const Counting &counting)
{
    const auto agreements = eventsOf(sql, counting, u"agreement"_s, u"coalesce(x.promised_on, x.requested_on, x.valid_from, x.due_on)"_s);
    if (!agreements) return std::unexpected(agreements.error());
    RawCounts counts(counting.areas);
    for (const Kept &one : agreementKinds) counts.line(QLatin1StringView(one.key), text(one.name));
    for (const Tally &agreement : *agreements)
        for (const Kept &one : agreementKinds)
            if (agreement.kind == toStored(QVariant::fromValue(one.kind)).toString())
                counts.add(QLatin1StringView(one.key), counting.areas.placeOf(agreement.associationKey));
    return RawFigure{.id = u"K15"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Mietfortführungen, Untermieten, Mietsenkungen, Direktzahlungen")),
        .definition = text(QT_TRANSLATE_NOOP("Figures",
            "Vereinbarungen mit Vermietern, die im Zeitraum zugesagt, beantragt oder gültig wurden. Eine Direktzahlung beantragt die "
            "leistungsberechtigte Person.")),
        .lines = counts.take()};
}
