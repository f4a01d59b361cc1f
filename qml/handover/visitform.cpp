// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/visitform.h"
#include "core/base/words.h"
#include "core/handover/residence.h"
#include "core/handover/spokenlanguages.h"
#include "core/handover/sponsors.h"
#include "core/placement/household.h"
#include "core/places/hours.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "qml/controls/options.h"
#include "qml/handover/handoverfinding.h"
#include "qml/handover/visitwords.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int usualHour = 10;

QStringList named(const QStringList &properties)
{
    QStringList names;
    names.reserve(properties.size());
    for (const QString &property : properties) names += u"visit."_s + property;
    return names;
}

/** A day with or without a time; midnight means that no time is fixed. */
Result<QDateTime> readMoment(const QString &typed)
{
    const auto read = [&](InputKind kind, QMetaType type) { return parseInput(kind, type, typed, QDate::currentDate()); };
    if (const auto day = read(InputKind::Date, QMetaType::fromType<QDate>()))
        return day->toDate().isValid() ? day->toDate().startOfDay().toUTC() : QDateTime();
    return read(InputKind::Moment, QMetaType::fromType<QDateTime>()).transform([](const QVariant &at) { return at.toDateTime(); });
}

QString printMoment(const Visit &visit)
{
    if (!visit.beginsAt.isValid()) return {};
    const QString day = dateText(dayOf(visit));
    return hasTime(visit) ? day + u' ' + visit.beginsAt.toLocalTime().toString(u"HH:mm"_s) : day;
}
}

VisitForm::VisitForm(QObject *parent) : RecordForm(parent), m_household(findHouseholdChoices, this)
{
    addRecord("visit", Visit::staticMetaObject, &m_visit);
    field(u"visit.beginsAt"_s)
        ->setText([this] { return printMoment(m_visit); },
            [this](const QString &typed) -> Result<> {
                return readMoment(typed).transform([this](const QDateTime &at) { m_visit.beginsAt = at; });
            });
    const auto readLanguage = [this](const QString &typed) -> Result<> {
        const auto code = languageCode(typed);
        if (!code && !typed.trimmed().isEmpty()) return fail(Error::Kind::Invalid, u"sponsor.language"_s, {typed.trimmed()});
        m_visit.language = code.value_or(QString());
        return {};
    };
    field(u"visit.language"_s)
        ->setText([this] { return m_visit.language.isEmpty() ? QString() : spokenName(m_visit.language); }, readLanguage);
    connect(this, &RecordForm::workspaceChanged, this, [this] { m_household.setWorkspace(workspace()); });
    connect(&m_household, &RecordChoice::chosen, this, [this] { readHousehold(m_household.id()); });
    check();
}

QStringList VisitForm::firstFields() const
{
    return named({u"beginsAt"_s, u"occasion"_s, u"announcedOn"_s, u"channel"_s, u"language"_s, u"visitors"_s});
}

QVariantList VisitForm::groups() const
{
    return {QVariantMap{{u"key"_s, u"note"_s}, {u"title"_s, tr("Notiz")}, {u"names"_s, named({u"note"_s})}}};
}

QList<Finding> VisitForm::findings() const
{
    if (m_visitId == 0 && !m_isAsked && !isDirty()) return {}; // a new form does not begin with complaints
    return checkVisit(m_visit, QDate::currentDate());
}

QString VisitForm::householdError() const
{
    if (!m_isAsked || m_visitId != 0) return {};
    if (m_visit.householdId == 0) return tr("Der Haushalt fehlt. Die Nummer eintippen und wählen.");
    return m_visit.dwellingId == 0 ? tr("Zu diesem Haushalt steht keine Wohnung im Register. Erst die Übergabe oder Vermietung eintragen.")
                                   : QString();
}

bool VisitForm::isDirty() const
{
    return !(m_visit == m_stored) || hasUnreadable();
}

QVariantList VisitForm::sponsors() const
{
    QVariantList options{option(qint64(0), tr("niemand"))};
    for (const auto &one : m_sponsors) options += option(one.first, one.second);
    return options;
}

void VisitForm::setSponsorId(qint64 id)
{
    m_visit.sponsorId = id > 0 ? std::optional(id) : std::nullopt;
    change();
}

QString VisitForm::planned() const
{
    return word(m_stored.toRefresh);
}

void VisitForm::setVisitId(qint64 id)
{
    m_visitId = id;
    m_isAsked = false;
    Q_EMIT visitIdChanged();
    const auto load = [id](Sql &sql) { return loadVisit(sql, id).and_then([&](const Visit &visit) { return known(sql, visit); }); };
    open(id, load, [this](const Known &known) { show(known); });
}

void VisitForm::plan(qint64 householdId, const QString &day)
{
    m_visitId = 0;
    m_isAsked = false;
    Q_EMIT visitIdChanged();
    const QDate wanted = QDate::fromString(day, Qt::ISODate);
    const QDate begin = wanted.isValid() ? wanted : earliestVisit(QDate::currentDate());
    show({.visit = {.beginsAt = QDateTime(begin, QTime(usualHour, 0)).toUTC(), .announcedOn = QDate::currentDate()}});
    if (householdId > 0) readHousehold(householdId);
}

void VisitForm::readHousehold(qint64 id)
{
    if (!workspace()) return;
    if (id == 0) {
        m_visit.householdId = m_visit.dwellingId = 0;
        m_address.clear();
        return change();
    }
    setBusy(true);
    workspace()->read(
        this, [id, at = m_visit.beginsAt](Sql &sql) { return knownOf(sql, id, at); },
        [this](const Result<Known> &found) {
            setBusy(false);
            if (!found) return workspace()->tell(found.error());
            Known shown = *found;
            shown.visit.occasion = m_visit.occasion;
            shown.visit.announcedOn = m_visit.announcedOn;
            shown.visit.channel = m_visit.channel;
            show(shown);
        });
}

Result<VisitForm::Known> VisitForm::knownOf(Sql &sql, qint64 householdId, const QDateTime &beginsAt)
{
    auto household = sql.load<Household>(u"household"_s, householdId);
    if (!household) return std::unexpected(household.error());
    return residenceOf(sql, householdId)
        .and_then([&](const Residence &home) {
            const QString spoken = household->interpreterLanguage.isEmpty() ? home.language : household->interpreterLanguage;
            const Visit visit{.householdId = householdId,
                .dwellingId = home.dwellingId,
                .beginsAt = beginsAt,
                .language = languageCodes(spoken).value(0)};
            return known(sql, visit);
        })
        .and_then([&](Known found) {
            return engagementsOfHousehold(sql, householdId).transform([&](const QList<Engagement> &all) {
                for (const Engagement &one : all)
                    if (standsBy(one, QDate::currentDate())) found.visit.sponsorId = one.sponsorId;
                return found;
            });
        });
}

Result<VisitForm::Known> VisitForm::known(Sql &sql, const Visit &visit)
{
    Known found{.visit = visit};
    return sql.load<Household>(u"household"_s, visit.householdId)
        .and_then([&](const Household &household) {
            found.household = {household.id, household.number, household.payer};
            return findSponsors(sql, {}, QDate::currentDate());
        })
        .and_then([&](const QList<SponsorRow> &sponsors) {
            for (const SponsorRow &row : sponsors) found.sponsors.append({row.sponsor.id, row.name});
            return visit.id == 0
                ? residenceOf(sql, visit.householdId).transform([](const Residence &home) { return home.address; })
                : findVisits(sql, {.householdId = visit.householdId}, QDate::currentDate()).transform([&](const QList<VisitRow> &rows) {
                      for (const VisitRow &row : rows)
                          if (row.visit.id == visit.id) return row.address;
                      return QString();
                  });
        })
        .transform([&](const QString &address) {
            found.address = address;
            return found;
        });
}

void VisitForm::show(const Known &known)
{
    m_stored = known.visit;
    m_visit = known.visit;
    m_address = known.address;
    m_sponsors = known.sponsors;
    m_household.show(known.household);
    setConflict({});
    resetFields();
    change();
}

void VisitForm::change()
{
    check();
    Q_EMIT edited();
}

void VisitForm::save()
{
    if (!workspace() || isBusy()) return;
    m_isAsked = true;
    change();
    if (firstError() || !obstacle().isEmpty()) {
        Q_EMIT refused();
        return;
    }
    const auto save = [keep = keep(), visit = m_visit](
                          Sql &sql) { return keep(sql, visit).and_then([&](const Visit &kept) { return known(sql, kept); }); };
    store(save, [this](const Known &kept) {
        m_isAsked = false;
        m_visitId = kept.visit.id;
        show(kept);
        Q_EMIT visitIdChanged();
        Q_EMIT saved(m_visitId);
    });
}

VisitForm::Keep VisitForm::keep() const
{
    return [](Sql &sql, const Visit &visit) { return saveVisit(sql, visit, QDate::currentDate()); };
}

void VisitForm::revert()
{
    m_isAsked = false;
    m_visit = m_stored;
    resetFields();
    change();
}

void VisitForm::lookAtTheirs()
{
    meet([id = m_visitId](Sql &sql) { return loadVisit(sql, id); },
        [this](const Visit &theirs, Versions &versions) {
            const auto sponsor = [this](const Visit &one) {
                const auto found = std::ranges::find(m_sponsors, one.sponsorId.value_or(0), &std::pair<qint64, QString>::first);
                return found == m_sponsors.end() ? QString() : found->second;
            };
            versions.spell(u"visit.language"_s, [](const QString &code) { return spokenName(code); });
            versions.compare("visit", m_stored, m_visit, theirs);
            versions.compareWords(
                u"visit.sponsorId"_s, fieldLabel(u"visit.sponsorId"_s), sponsor(m_stored), sponsor(m_visit), sponsor(theirs));
        },
        [this](const Visit &theirs) {
            m_visit = chosen("visit", m_stored, m_visit, theirs);
            m_stored = theirs;
            setConflict({});
            resetFields();
            change();
        });
}

void VisitForm::renew()
{
    m_visitId = 0;
    makeNew(m_visit);
    m_visit.number.clear();
    m_stored = {};
    Q_EMIT visitIdChanged();
}
