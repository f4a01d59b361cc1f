// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/landlord/landlorddetail.h"
#include "core/access/restricted.h"
#include "core/outreach/agreements.h"
#include "core/register/desk.h"
#include "core/register/fields.h"
#include "core/register/landlordchecks.h"
#include "core/register/landlords.h"
#include "core/register/lifecycle.h"
#include "core/register/words.h"
#include "qml/controls/options.h"
#include "qml/desk/deskrows.h"
#include "qml/register/signs.h"
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
QString labelOf(QStringView property)
{
    return fieldLabel(u"landlord"_s, property);
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    return parts.join(between);
}

QVariantMap way(const QString &kind, const QString &text, const QString &url, bool preferred)
{
    return {{u"kind"_s, kind}, {u"label"_s, labelOf(kind)}, {u"text"_s, text}, {u"url"_s, url}, {u"preferred"_s, preferred}};
}

QString dialUrl(const QString &number)
{
    return u"tel:"_s + (number.trimmed().startsWith(u'+') ? u"+"_s : QString()) + digitsOf(number);
}

/** Those about the landlord and about what is agreed, the most urgent first. */
Result<QList<Task>> tasksOf(Sql &sql, const Landlord &landlord)
{
    auto tasks = findTasks(sql, {.subjectUid = landlord.uid});
    if (!tasks) return tasks;
    const auto agreements = agreementsOfLandlord(sql, landlord.id);
    if (!agreements) return std::unexpected(agreements.error());
    for (const Agreement &one : *agreements) {
        const auto more = findTasks(sql, {.subjectUid = one.uid});
        if (!more) return more;
        *tasks += *more;
    }
    const QDate never(9999, 12, 31);
    std::ranges::stable_sort(*tasks, {}, [&](const Task &task) { return task.dueOn.isValid() ? task.dueOn : never; });
    return tasks;
}

QString attorneyText(const Landlord &agent)
{
    switch (agent.powerOfAttorney) {
    case Tri::Yes:
        return agent.powerOfAttorneyOn.isValid() ? LandlordDetail::tr("Vollmacht vom %1").arg(dateText(agent.powerOfAttorneyOn))
                                                 : LandlordDetail::tr("mit Vollmacht");
    case Tri::No: return LandlordDetail::tr("ohne Vollmacht");
    case Tri::Unknown: return LandlordDetail::tr("Vollmacht unbekannt");
    }
    return {};
}
}

Result<LandlordDetail::Facts> LandlordDetail::load(Sql &sql, qint64 id)
{
    const QDate today = QDate::currentDate();
    const auto into = [](auto &target) { return [&target](const auto &found) { target = found; }; };
    Facts facts;
    auto done = expectUnrestricted(sql, SubjectKind::Landlord, id);
    if (done) done = sql.load<Landlord>(u"landlord"_s, id).transform(into(facts.landlord));
    if (done && facts.landlord.representsId)
        done = sql.load<Landlord>(u"landlord"_s, *facts.landlord.representsId).transform(into(facts.principal));
    if (done)
        done = sql.find<Landlord>(u"landlord"_s, u"where represents_id=? order by name_sort, id"_s, {id}).transform(into(facts.agents));
    if (done) done = consentsOf(sql, id).transform(into(facts.consents));
    if (done) done = dwellingsOf(sql, id, today).transform(into(facts.dwellings));
    if (done) done = contactsOfLandlord(sql, id).transform(into(facts.contacts));
    if (done) done = tasksOf(sql, facts.landlord).transform(into(facts.tasks));
    if (done) done = ::recordedOn(sql, id).transform(into(facts.recordedOn));
    if (done) done = lostRentOf(sql, id, today).transform(into(facts.lost));
    if (!done) return std::unexpected(done.error());
    return facts;
}

QString LandlordDetail::name() const
{
    return displayName(m_facts.landlord);
}

QString LandlordDetail::fullName() const
{
    const Landlord &landlord = m_facts.landlord;
    if (!landlord.company.isEmpty()) return landlord.contactPerson;
    return landlord.title.isEmpty() && landlord.salutation == Salutation::None ? QString() : letterName(landlord);
}

QString LandlordDetail::kind() const
{
    return m_facts.landlord.kind == LandlordKind::Unknown ? QString() : word(m_facts.landlord.kind);
}

QVariantList LandlordDetail::ways() const
{
    const Landlord &landlord = m_facts.landlord;
    const bool mayDial = mayCall();
    QVariantList ways;
    const auto addNumber = [&](const QString &kind, const QString &number, bool preferred) {
        if (!number.isEmpty()) ways += way(kind, number, mayDial ? dialUrl(number) : QString(), preferred);
    };
    const bool mobileFirst = landlord.preferredChannel == Channel::Mobile;
    if (mobileFirst) addNumber(u"mobile"_s, landlord.mobile, true);
    addNumber(u"phone"_s, landlord.phone, landlord.preferredChannel == Channel::Phone);
    if (!mobileFirst) addNumber(u"mobile"_s, landlord.mobile, false);
    if (!landlord.email.isEmpty()) {
        const QString url = mayDial ? u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(landlord.email, "@")) : QString();
        ways += way(u"email"_s, landlord.email, url, landlord.preferredChannel == Channel::Email);
    }
    const QString city = joined({landlord.postalCode, landlord.city}, u" "_s);
    const QString address = joined({landlord.street, city, landlord.country}, u", "_s);
    if (!address.isEmpty()) ways += way(u"street"_s, address, {}, landlord.preferredChannel == Channel::Letter);
    return ways;
}

bool LandlordDetail::mayCall() const
{
    return callState(m_facts.landlord, m_facts.consents, QDate::currentDate()) == CallState::Allowed;
}

QString LandlordDetail::callReason() const
{
    return callWords(callState(m_facts.landlord, m_facts.consents, QDate::currentDate()), m_facts.landlord);
}

QVariantList LandlordDetail::facts() const
{
    const Landlord &landlord = m_facts.landlord;
    QVariantList rows;
    const auto add = [&](QStringView property, const QString &text) {
        if (!text.isEmpty()) rows += QVariantMap{{u"label"_s, labelOf(property)}, {u"text"_s, text}};
    };
    add(u"reachability", landlord.reachability);
    const QVariantList shown = ways();
    const bool isShown = std::ranges::any_of(shown, [](const QVariant &way) { return way.toMap()[u"preferred"_s].toBool(); });
    add(u"preferredChannel", isShown || landlord.preferredChannel == Channel::Unknown ? QString() : word(landlord.preferredChannel));
    add(u"language", landlord.language);
    if (landlord.company.isEmpty()) add(u"contactPerson", landlord.contactPerson);
    return rows;
}

QVariantList LandlordDetail::representation() const
{
    QVariantList rows;
    const auto add = [&](const Landlord &other, const QString &words, const Landlord &agent) {
        rows += QVariantMap{{u"id"_s, other.id}, {u"name"_s, displayName(other)}, {u"text"_s, words + u" · "_s + attorneyText(agent)}};
    };
    if (m_facts.principal) add(*m_facts.principal, tr("wird hier vertreten"), m_facts.landlord);
    for (const Landlord &agent : m_facts.agents) add(agent, tr("handelt für diesen Vermieter"), agent);
    return rows;
}

QVariantList LandlordDetail::consents() const
{
    QVariantList rows;
    for (const PurposeState &one : purposeStates(m_facts.consents, QDate::currentDate())) {
        const bool isGiven = one.state == ConsentState::Given;
        const QString tone = isGiven ? u"good"_s : one.state == ConsentState::Missing ? u"unknown"_s : u"bad"_s;
        rows += QVariantMap{{u"purpose"_s, keyOf(one.purpose)}, {u"title"_s, word(one.purpose)}, {u"text"_s, stateWords(one)},
            {u"tone"_s, tone}, {u"isGiven"_s, isGiven}};
    }
    return rows;
}

QString LandlordDetail::deletion() const
{
    const auto states = purposeStates(m_facts.consents, QDate::currentDate());
    const bool isWithdrawn = std::ranges::any_of(states,
        [](const PurposeState &one) { return one.purpose == ConsentPurpose::StoreInRegister && one.state == ConsentState::Withdrawn; });
    if (!isWithdrawn || !hasLandlord()) return {};
    const bool hasOpen
        = std::ranges::any_of(m_facts.dwellings, [](const LandlordDwelling &one) { return one.vacancyId != 0 && isOpen(one.status); });
    if (hasOpen)
        return tr("Daraus folgt die Löschung. Zuerst den Status der offenen Leerstände auf „%1“ setzen.")
            .arg(word(VacancyStatus::Withdrawn));
    if (!m_facts.dwellings.isEmpty()) return tr("Daraus folgt die Löschung. Zuerst die Rollen an den Wohnungen austragen.");
    return tr("Daraus folgt die Löschung. Der Vermieter hat keine Wohnung mehr und kann gelöscht werden.");
}

QString LandlordDetail::notice() const
{
    return noticeWords(m_facts.landlord, m_facts.recordedOn, QDate::currentDate());
}

QString LandlordDetail::noticeTone() const
{
    switch (noticeState(m_facts.landlord, m_facts.recordedOn, QDate::currentDate())) {
    case NoticeState::Given: return u"good"_s;
    case NoticeState::Late: return u"warn"_s;
    case NoticeState::Due:
    case NoticeState::Missing: return u"unknown"_s;
    }
    return {};
}

QVariantList LandlordDetail::dwellings() const
{
    const QDate today = QDate::currentDate();
    QVariantList rows;
    for (const LandlordDwelling &one : m_facts.dwellings) {
        const QString floor = floorText(one.floor);
        QStringList parts{word(one.role.role)};
        if (one.role.callFirst) parts += tr("zuerst anrufen");
        if (one.role.since.isValid()) parts += tr("seit %1").arg(dateText(one.role.since));
        if (one.role.until.isValid()) parts += tr("bis %1").arg(dateText(one.role.until));
        rows += QVariantMap{{u"vacancyId"_s, one.vacancyId},
            {u"address"_s, joined({joined({one.address, floor}, u", "_s), one.city}, u" · "_s)}, {u"text"_s, parts.join(u" · "_s)},
            {u"mark"_s, one.vacancyId == 0 ? QString() : signOf(groupOf(one.status))},
            {u"status"_s, one.vacancyId == 0 ? QString() : word(one.status)}, {u"number"_s, one.number},
            {u"ended"_s, one.role.until.isValid() && one.role.until < today}};
    }
    return rows;
}

QString LandlordDetail::lostRent() const
{
    const LostRent &lost = m_facts.lost;
    if (lost.amount.value <= 0) return {};
    // Whole tens of euros: more would look as if it were counted.
    const QString sum = withEuro(QLocale().toString(lost.amount.value / 1000 * 10));
    QString text = tr("%n Wohnungen stehen zusammen %1 leer: rund %2 Nettokaltmiete.", nullptr, lost.flats)
                       .arg(tr("%n Monate", nullptr, lost.months), sum);
    if (lost.uncounted > 0)
        text += u' ' + tr("%n weitere sind nicht mitgerechnet, weil Miete oder Beginn fehlen.", nullptr, lost.uncounted);
    return text;
}

QVariantList LandlordDetail::talks() const
{
    return talkRows(m_facts.contacts);
}

QVariantList LandlordDetail::tasks() const
{
    return taskRows(m_facts.tasks, QDate::currentDate());
}

void LandlordDetail::remove()
{
    if (!workspace() || !hasLandlord()) return;
    workspace()->write(
        this, [id = m_facts.landlord.id, version = m_facts.landlord.version](Sql &sql) { return removeLandlord(sql, id, version); },
        [this, name = name()](const Result<> &gone) {
            if (!gone) return;
            setRecordId(0);
            Q_EMIT removed();
            Q_EMIT done(tr("%1 ist gelöscht.").arg(name));
        });
}

void LandlordDetail::noteNotice()
{
    if (!workspace() || !hasLandlord()) return;
    Landlord landlord = m_facts.landlord;
    landlord.privacyNoticeOn = QDate::currentDate();
    workspace()->write(
        this, [landlord](Sql &sql) { return saveLandlord(sql, landlord); },
        [this](const Result<Landlord> &kept) {
            if (kept) Q_EMIT done(tr("Datenschutzhinweis an %1 ist als heute gegeben eingetragen.").arg(displayName(*kept)));
        });
}

QString LandlordDetail::asText() const
{
    QStringList lines{joined({name(), kind()}, u" · "_s)};
    if (!fullName().isEmpty()) lines += fullName();
    for (const QVariantList &rows : {ways(), facts()})
        for (const QVariant &row : rows) lines += row.toMap()[u"label"_s].toString() + u": "_s + row.toMap()[u"text"_s].toString();
    return lines.join(u'\n');
}
