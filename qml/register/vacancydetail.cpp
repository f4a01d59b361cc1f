// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/vacancydetail.h"
#include "core/access/account.h"
#include "core/access/reach.h"
#include "core/access/restricted.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/limits/rentlimits.h"
#include "core/register/consents.h"
#include "core/register/desk.h"
#include "core/register/facts.h"
#include "core/register/landlords.h"
#include "core/register/lifecycle.h"
#include "core/register/rent.h"
#include "core/reporting/sheetfacts.h"
#include "geo/projection.h"
#include "qml/desk/deskrows.h"
#include "qml/register/limitrows.h"
#include "qml/register/statusoptions.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int freshDays = 60;

QVariantList knownFields(const VacancyEntry &entry, FieldGroup group)
{
    QVariantList rows;
    for (const Fact &fact : knownFacts(entry, group)) rows += QVariantMap{{u"label"_s, fact.label}, {u"text"_s, fact.text}};
    return rows;
}

QVariantMap rentLine(const QString &label, std::optional<Cents> amount, const QString &part, bool isSum)
{
    return {{u"label"_s, label}, {u"amount"_s, orDash(euroText(amount))}, {u"cents"_s, amount.value_or(Cents{}).value}, {u"part"_s, part},
        {u"sum"_s, isSum}};
}
}

Result<VacancyDetail::Facts> VacancyDetail::load(Sql &sql, qint64 id)
{
    const QDate today = QDate::currentDate();
    const auto into = [](auto &target) { return [&target](const auto &found) { target = found; }; };
    Facts facts;
    // What the person may not read is not asked for: one refusal would take everything else with it.
    const auto standing = loadStanding(sql);
    if (!standing) return std::unexpected(standing.error());
    const bool withContacts = mayRead(*standing, Right::Contacts), withTasks = mayRead(*standing, Right::Households),
               withHistory = allowed(*standing, Right::Objects).read != Extent::Available;
    auto done = loadEntry(sql, id).transform(into(facts.entry));
    if (done) done = expectUnrestrictedDwelling(sql, facts.entry.dwelling.id);
    if (done && withContacts) done = landlordsOf(sql, facts.entry.dwelling.id, today).transform(into(facts.landlords));
    if (done && withContacts) done = contactsOfVacancy(sql, id).transform(into(facts.contacts));
    if (done && withTasks) done = findTasks(sql, {.subjectUid = facts.entry.vacancy.uid}).transform(into(facts.tasks));
    if (done) done = episodesOf(sql, facts.entry.dwelling.id).transform(into(facts.episodes));
    if (done && withHistory) done = transitionsOf(sql, id).transform(into(facts.transitions));
    if (done && withContacts) done = loadCheckContext(sql, facts.entry, today).transform(into(facts.context));
    if (done) done = listRentLimits(sql).transform(into(facts.limits));
    if (!done) return std::unexpected(done.error());
    auto names = sql.query(
        u"select m.name, a.name, m.association_key from municipality m left join municipal_association a on a.key=m.association_key where m.ags=?"_s,
        {facts.entry.building.ags});
    if (names && names->next()) {
        facts.municipality = names->value(0).toString();
        facts.association = names->value(1).toString();
        facts.associationKey = names->value(2).toString();
    }
    return facts;
}

bool VacancyDetail::isOffered() const
{
    const StatusGroup group = groupOf(m_facts.entry.vacancy.status);
    return hasVacancy() && (group == StatusGroup::Available || group == StatusGroup::Reserved || group == StatusGroup::InPlacement);
}

QString VacancyDetail::mark() const
{
    return signOf(groupOf(m_facts.entry.vacancy.status));
}

QString VacancyDetail::status() const
{
    return word(m_facts.entry.vacancy.status);
}

QString VacancyDetail::title() const
{
    const auto &[building, dwelling, vacancy] = m_facts.entry;
    const QString address = streetOf(building);
    const QString floor = floorText(dwelling.floor, dwelling.flatType);
    const QString start = address.isEmpty() ? building.city : address;
    return floor.isEmpty() ? start : start + u", "_s + floor;
}

QString VacancyDetail::subtitle() const
{
    const Building &building = m_facts.entry.building;
    QStringList parts{(building.postalCode + u' ' + building.city).simplified()};
    if (!m_facts.municipality.isEmpty() && m_facts.municipality != building.city) parts += m_facts.municipality;
    if (!m_facts.association.isEmpty()) parts += tr("VG %1").arg(m_facts.association);
    return parts.join(u" · "_s);
}

bool VacancyDetail::mayWrite() const
{
    if (!workspace() || !hasVacancy()) return false;
    const Standing &standing = workspace()->standing();
    return reaches(standing, allowed(standing, Right::Objects).write, {m_facts.associationKey, m_facts.entry.vacancy.office});
}

QString VacancyDetail::contactElsewhere() const
{
    if (!workspace() || !hasVacancy() || !m_facts.landlords.isEmpty()) return {};
    const Standing &standing = workspace()->standing();
    if (reaches(standing, allowed(standing, Right::Contacts).read, {m_facts.associationKey, m_facts.entry.vacancy.office})) return {};
    if (!m_facts.association.isEmpty()) return tr("VG %1").arg(m_facts.association);
    return m_facts.entry.vacancy.office.isEmpty() ? tr("der zuständigen Stelle") : m_facts.entry.vacancy.office;
}

QString VacancyDetail::freshness() const
{
    const QDate day = m_facts.entry.vacancy.lastConfirmedOn;
    return day.isValid() ? tr("zuletzt bestätigt %1").arg(agoText(day, QDate::currentDate())) : tr("noch nie bestätigt");
}

QString VacancyDetail::freshnessTone() const
{
    const Vacancy &vacancy = m_facts.entry.vacancy;
    if (!isOpen(vacancy.status)) return {};
    const QDate today = QDate::currentDate();
    if (isStale(vacancy.lastConfirmedOn, today, m_facts.context.settings.staleDays)) return u"warn"_s;
    return vacancy.lastConfirmedOn.daysTo(today) <= freshDays ? u"good"_s : QString();
}

QVariantList VacancyDetail::figures() const
{
    const auto &[building, dwelling, vacancy] = m_facts.entry;
    const auto figure
        = [](const QString &value, const QString &label) { return QVariantMap{{u"value"_s, orDash(value)}, {u"label"_s, label}}; };
    return {figure(areaText(dwelling.livingAreaDm2), tr("Wohnfläche")), figure(roomsText(dwelling.halfRooms), tr("Zimmer")),
        figure(moveInText(vacancy.availability, vacancy.availableFrom), tr("frei ab")),
        figure(dwelling.stepsToDoor ? QString::number(*dwelling.stepsToDoor) : QString(), tr("Stufen"))};
}

QVariantList VacancyDetail::rent() const
{
    const Vacancy &vacancy = m_facts.entry.vacancy;
    const Rent sums = rentOf(vacancy);
    if (vacancy.flatRate) return {rentLine(tr("Pauschalmiete"), vacancy.flatRate, u"net"_s, true)};
    return {rentLine(tr("Nettokaltmiete"), vacancy.netCold, u"net"_s, false),
        rentLine(tr("Kalte Nebenkosten"), vacancy.coldOperatingCosts, u"operating"_s, false),
        rentLine(tr("Bruttokaltmiete"), sums.grossCold, {}, true),
        rentLine(tr("Heizung, Warmwasser"), vacancy.heatingCosts, u"heating"_s, false),
        rentLine(tr("Gesamt warm"), sums.grossWarm, {}, true)};
}

QVariantMap VacancyDetail::limits() const
{
    return limitFacts(m_facts.entry, m_facts.limits, QDate::currentDate());
}

QVariantList VacancyDetail::groups() const
{
    QVariantList groups;
    for (const FieldGroup group : {FieldGroup::Availability, FieldGroup::Size, FieldGroup::Equipment, FieldGroup::Costs, FieldGroup::Place,
             FieldGroup::Certificate}) {
        const QVariantList rows = knownFields(m_facts.entry, group);
        if (!rows.isEmpty()) groups += QVariantMap{{u"title"_s, groupLabel(group)}, {u"rows"_s, rows}};
    }
    return groups;
}

QVariantList VacancyDetail::findings() const
{
    QVariantList shown;
    for (const Finding &finding : checkEntry(m_facts.entry, m_facts.context))
        shown += QVariantMap{{u"text"_s, sentence(finding)}, {u"level"_s, finding.level == Finding::Level::Error ? u"bad"_s : u"warn"_s}};
    return shown;
}

QVariantMap VacancyDetail::landlord() const
{
    if (m_facts.landlords.isEmpty()) return {};
    const auto &[role, landlord, consents] = m_facts.landlords.first();
    const CallState call = callState(landlord, consents, QDate::currentDate());
    const QVariantMap last = talks().value(0).toMap();
    return {{u"id"_s, landlord.id}, {u"name"_s, displayName(landlord)}, {u"role"_s, word(role.role)}, {u"phone"_s, numberToCall(landlord)},
        {u"reachability"_s, landlord.reachability}, {u"allowed"_s, call == CallState::Allowed}, {u"reason"_s, callWords(call, landlord)},
        {u"lastTalk"_s, last[u"when"_s]}, {u"lastOutcome"_s, last[u"outcome"_s]}, {u"quote"_s, last[u"text"_s]},
        {u"promise"_s, last[u"promise"_s]}, {u"next"_s, last[u"next"_s]}};
}

QVariantList VacancyDetail::talks() const
{
    return talkRows(m_facts.contacts);
}

QVariantList VacancyDetail::nextStatusOptions() const
{
    return statusOptions(nextStatuses(m_facts.entry.vacancy.status));
}

QVariantList VacancyDetail::history() const
{
    QVariantList steps;
    for (const StatusTransition &step : m_facts.transitions) {
        QStringList notes{step.reason};
        if (!step.caseReference.isEmpty()) notes += tr("Fall %1").arg(step.caseReference);
        notes += step.payer;
        if (step.letTo != LetTo::Unknown) notes += word(step.letTo);
        if (step.effectiveOn.isValid())
            notes += step.toStatus == VacancyStatus::Let ? tr("Mietbeginn %1").arg(dateText(step.effectiveOn))
                                                         : tr("am %1").arg(dateText(step.effectiveOn));
        if (step.until.isValid())
            notes += step.toStatus == VacancyStatus::Reserved ? tr("bis %1").arg(dateText(step.until))
                                                              : tr("Wiedervorlage %1").arg(dateText(step.until));
        notes.removeIf([](const QString &note) { return note.isEmpty(); });
        steps.prepend(QVariantMap{{u"status"_s, word(step.toStatus)}, {u"mark"_s, signOf(groupOf(step.toStatus))},
            {u"when"_s, dateText(step.at.toLocalTime().date())}, {u"who"_s, step.actorName.isEmpty() ? step.actorLogin : step.actorName},
            {u"note"_s, notes.join(u" · "_s)}});
    }
    return steps;
}

QVariantList VacancyDetail::tasks() const
{
    return taskRows(m_facts.tasks, QDate::currentDate());
}

QVariantList VacancyDetail::episodes() const
{
    QVariantList rows;
    for (const Vacancy &one : m_facts.episodes) {
        if (one.id == m_facts.entry.vacancy.id) continue;
        const QString from = dateText(one.vacantSince), to = dateText(one.endedOn);
        const QString span = from.isEmpty() && to.isEmpty() ? QString()
            : to.isEmpty()                                  ? tr("seit %1").arg(from)
                                                            : tr("%1 bis %2").arg(from, to);
        rows += QVariantMap{
            {u"vacancyId"_s, one.id}, {u"number"_s, one.number}, {u"status"_s, word(one.status)}, {u"span"_s, span.trimmed()}};
    }
    return rows;
}

bool VacancyDetail::mayShowAddress() const
{
    QList<Consent> consents;
    for (const DwellingLandlord &one : m_facts.landlords) consents += one.consents;
    return ::mayShowAddress(m_facts.entry.vacancy.addressReleased, consents, QDate::currentDate());
}

double VacancyDetail::lon() const
{
    const auto place = pointOf(m_facts.entry.building.geom.bytes);
    return place ? toLonLat(*place).value_or(LonLat{}).lon : qQNaN();
}

double VacancyDetail::lat() const
{
    const auto place = pointOf(m_facts.entry.building.geom.bytes);
    return place ? toLonLat(*place).value_or(LonLat{}).lat : qQNaN();
}

void VacancyDetail::confirm()
{
    if (!workspace() || !hasVacancy()) return;
    const Vacancy &vacancy = m_facts.entry.vacancy;
    const qint64 landlord = m_facts.landlords.isEmpty() ? 0 : m_facts.landlords.first().landlord.id;
    // Who confirms is the landlord, so this is a talk and stands in the log of talks; nobody known means that nobody was asked.
    const auto task = [id = vacancy.id, version = vacancy.version, number = vacancy.number, landlord](Sql &sql) -> Result<> {
        const QDate today = QDate::currentDate();
        if (landlord == 0) return confirmVacancy(sql, id, version, Channel::Phone, today).transform([](const Vacancy &) { });
        sql.describe(u"vacancy.confirmed"_s, number);
        const Contact talk{.landlordId = landlord, .vacancyId = id, .channel = Channel::Phone, .outcome = ContactOutcome::DataConfirmed};
        return addContact(sql, talk, today).transform([](const Contact &) { });
    };
    workspace()->write(this, task, [this, number = vacancy.number](const Result<> &kept) {
        if (kept) Q_EMIT done(tr("%1 ist als heute bestätigt eingetragen.").arg(number));
    });
}

void VacancyDetail::moveTo(double lon, double lat)
{
    const auto place = toUtm(LonLat{lon, lat});
    if (!place || !workspace() || !hasVacancy()) return;
    const auto task = [id = recordId(), version = m_facts.entry.building.version, place = *place](
                          Sql &sql) { return moveBuilding(sql, id, version, place); };
    workspace()->write(this, task, [](const Result<VacancyEntry> &) { });
}

void VacancyDetail::remove()
{
    if (!workspace() || !hasVacancy()) return;
    workspace()->write(
        this, [id = recordId(), version = m_facts.entry.vacancy.version](Sql &sql) { return removeEntry(sql, id, version); },
        [this, number = number()](const Result<> &gone) {
            if (!gone) return;
            setRecordId(0);
            Q_EMIT removed();
            Q_EMIT done(tr("%1 ist gelöscht.").arg(number));
        });
}

QString VacancyDetail::asText() const
{
    QStringList lines{number() + u" · "_s + status(), title(), subtitle(), freshness()};
    for (const QVariant &line : rent()) lines += line.toMap()[u"label"_s].toString() + u": "_s + line.toMap()[u"amount"_s].toString();
    for (const QVariant &group : groups()) {
        lines += u"\n"_s + group.toMap()[u"title"_s].toString();
        for (const QVariant &row : group.toMap()[u"rows"_s].toList())
            lines += row.toMap()[u"label"_s].toString() + u": "_s + row.toMap()[u"text"_s].toString();
    }
    return lines.join(u'\n');
}
