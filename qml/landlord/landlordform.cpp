// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/landlord/landlordform.h"
#include "core/access/restricted.h"
#include "core/base/words.h"
#include "core/register/landlordchecks.h"
#include "core/register/landlordlist.h"
#include "core/register/landlords.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int typingPauseMs = 300;
}

LandlordForm::LandlordForm(QObject *parent) : RecordForm(parent)
{
    addRecord("landlord", Landlord::staticMetaObject, &m_landlord);
    connect(this, &LandlordForm::workspaceChanged, this, [this] { m_represented.setWorkspace(workspace()); });
    connect(&m_represented, &LandlordChoice::edited, this, [this] {
        const qint64 id = m_represented.pick().role.landlordId;
        m_landlord.representsId = id > 0 ? std::optional(id) : std::nullopt;
        check();
        Q_EMIT edited();
    });
    connect(this, &LandlordForm::edited, this, &LandlordForm::follow);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LandlordForm::findAlike);
    check();
}

QString LandlordForm::name() const
{
    return displayName(m_stored);
}

QStringList LandlordForm::firstFields() const
{
    return {u"landlord.kind"_s, u"landlord.salutation"_s, u"landlord.lastName"_s, u"landlord.firstName"_s, u"landlord.company"_s,
        u"landlord.contactPerson"_s, u"landlord.phone"_s, u"landlord.mobile"_s, u"landlord.email"_s, u"landlord.preferredChannel"_s,
        u"landlord.reachability"_s};
}

QVariantList LandlordForm::groups() const
{
    const auto group = [](const QString &key, const QString &title, const QStringList &properties) {
        QStringList names;
        for (const QString &property : properties) names += u"landlord."_s + property;
        return QVariantMap{{u"key"_s, key}, {u"title"_s, title}, {u"names"_s, names}};
    };
    return {group(u"address"_s, tr("Anschrift, Titel, Sprache"),
                {u"street"_s, u"postalCode"_s, u"city"_s, u"country"_s, u"title"_s, u"language"_s}),
        group(u"representation"_s, tr("Vertretung"), {u"powerOfAttorney"_s, u"powerOfAttorneyOn"_s}),
        group(u"block"_s, tr("Kontaktsperre"), {u"contactBlocked"_s, u"contactBlockedOn"_s, u"contactBlockedReason"_s}),
        group(u"privacy"_s, tr("Datenschutz"), {u"fromThirdParty"_s, u"privacyNoticeOn"_s}), group(u"note"_s, tr("Notiz"), {u"note"_s})};
}

QList<Finding> LandlordForm::findings() const
{
    QList<Finding> found = checkLandlord(m_landlord);
    // A new form is not red all over: the name is asked for on saving.
    found.removeIf([](const Finding &finding) { return finding.reason == "landlord.name"_L1; });
    return found;
}

Result<LandlordForm::Opened> LandlordForm::load(Sql &sql, qint64 id)
{
    if (auto free = expectUnrestricted(sql, SubjectKind::Landlord, id); !free) return std::unexpected(free.error());
    auto landlord = sql.load<Landlord>(u"landlord"_s, id);
    if (!landlord) return std::unexpected(landlord.error());
    if (!landlord->representsId) return Opened{*landlord};
    return sql.load<Landlord>(u"landlord"_s, *landlord->representsId).transform([&](const Landlord &represented) {
        return Opened{*landlord, represented};
    });
}

void LandlordForm::setLandlordId(qint64 id)
{
    m_landlordId = id;
    Q_EMIT landlordIdChanged();
    open(id, [id](Sql &sql) { return load(sql, id); }, [this](const Opened &opened) { show(opened); });
}

void LandlordForm::show(const Opened &opened)
{
    m_landlord = opened.landlord;
    m_stored = opened.landlord;
    m_storedRepresented = opened.represented;
    setConflict({});
    showRepresented(opened.represented);
    resetFields();
}

void LandlordForm::showRepresented(const std::optional<Landlord> &represented)
{
    if (!represented) return m_represented.show({});
    m_represented.show(DwellingLandlord{.role = {.landlordId = represented->id}, .landlord = *represented});
}

void LandlordForm::arrange()
{
    const bool isKnown = m_landlord.kind != LandlordKind::Unknown, isPerson = m_landlord.kind == LandlordKind::Private;
    const auto fit = [this](const QString &name, bool fits, bool isFilled) { field(name)->setShown(fits || isFilled); };
    fit(u"landlord.salutation"_s, !isKnown || isPerson, m_landlord.salutation != Salutation::None);
    fit(u"landlord.lastName"_s, !isKnown || isPerson, !m_landlord.lastName.isEmpty() || !field(u"landlord.lastName"_s)->error().isEmpty());
    fit(u"landlord.firstName"_s, !isKnown || isPerson, !m_landlord.firstName.isEmpty());
    fit(u"landlord.company"_s, !isPerson, !m_landlord.company.isEmpty());
    fit(u"landlord.contactPerson"_s, isKnown && !isPerson, !m_landlord.contactPerson.isEmpty());
    fit(u"landlord.contactBlockedOn"_s, m_landlord.contactBlocked, m_landlord.contactBlockedOn.isValid());
    fit(u"landlord.contactBlockedReason"_s, m_landlord.contactBlocked, !m_landlord.contactBlockedReason.isEmpty());
    fit(u"landlord.powerOfAttorneyOn"_s, m_landlord.powerOfAttorney == Tri::Yes, m_landlord.powerOfAttorneyOn.isValid());
}

void LandlordForm::follow()
{
    if (m_landlord.contactBlocked && !m_stored.contactBlocked && !m_landlord.contactBlockedOn.isValid()) {
        m_landlord.contactBlockedOn = QDate::currentDate();
        if (FormField *since = field(u"landlord.contactBlockedOn"_s); !since->isUnreadable()) since->reset();
    }
    arrange();
    m_pause.start();
}

void LandlordForm::findAlike()
{
    if (!workspace() || !workspace()->isOpen()) return;
    workspace()->read(
        this, [landlord = m_landlord](Sql &sql) { return alikeLandlords(sql, landlord); },
        [this, landlord = m_landlord](const Result<QList<Landlord>> &found) {
            if (!found || !(landlord == m_landlord)) return; // one typed on meanwhile
            QVariantList alike;
            for (const Landlord &one : *found)
                alike += QVariantMap{{u"id"_s, one.id}, {u"name"_s, displayName(one)},
                    {u"details"_s, one.city.isEmpty() ? numberToCall(one) : one.city + u" · "_s + numberToCall(one)}};
            if (alike == m_alike) return;
            m_alike = alike;
            Q_EMIT alikeChanged();
        });
}

void LandlordForm::save()
{
    if (!workspace() || isBusy()) return;
    check();
    for (const Finding &finding : checkLandlord(m_landlord))
        if (FormField *wrong = field(finding.field); wrong && finding.level == Finding::Level::Error && wrong->error().isEmpty())
            wrong->setMessages(sentence(finding), wrong->warning());
    Q_EMIT edited();
    if (firstError()) {
        Q_EMIT refused();
        return;
    }
    const auto save = [landlord = m_landlord](Sql &sql) {
        return (landlord.id == 0 ? addLandlord(sql, landlord) : saveLandlord(sql, landlord)).and_then([&](const Landlord &kept) {
            return load(sql, kept.id);
        });
    };
    store(save, [this](const Opened &kept) {
        m_landlordId = kept.landlord.id;
        show(kept);
        Q_EMIT landlordIdChanged();
        Q_EMIT saved(m_landlordId);
    });
}

void LandlordForm::revert()
{
    show({m_stored, m_storedRepresented});
}

void LandlordForm::lookAtTheirs()
{
    meet([id = m_landlordId](Sql &sql) { return load(sql, id); },
        [this](const Opened &theirs, Versions &versions) {
            const auto name = [](const std::optional<Landlord> &one) { return one ? displayName(*one) : QString(); };
            versions.compare("landlord", m_stored, m_landlord, theirs.landlord);
            versions.compareWords(u"landlord.representsId"_s, fieldLabel(u"landlord.representsId"_s), name(m_storedRepresented),
                m_represented.pick().role.landlordId > 0 ? m_represented.name() : QString(), name(theirs.represented));
        },
        [this](const Opened &theirs) {
            const bool isMine = keepsMine(u"landlord.representsId"_s, m_landlord.representsId != m_stored.representsId);
            m_landlord = chosen("landlord", m_stored, m_landlord, theirs.landlord);
            m_stored = theirs.landlord;
            m_storedRepresented = theirs.represented;
            setConflict({});
            if (!isMine) showRepresented(theirs.represented);
            resetFields();
        });
}

void LandlordForm::renew()
{
    m_landlordId = 0;
    makeNew(m_landlord);
    m_stored = {};
    m_storedRepresented.reset();
    Q_EMIT landlordIdChanged();
}
