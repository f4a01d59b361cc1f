// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/sponsorform.h"
#include "core/base/words.h"
#include "core/handover/spokenlanguages.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

namespace {
QStringList named(const QStringList &properties)
{
    QStringList names;
    names.reserve(properties.size());
    for (const QString &property : properties) names += u"sponsor."_s + property;
    return names;
}
}

SponsorForm::SponsorForm(QObject *parent) : RecordForm(parent)
{
    addRecord("sponsor", Sponsor::staticMetaObject, &m_sponsor);
    connect(this, &RecordForm::workspaceChanged, this, [this] {
        if (!workspace()) return;
        connect(workspace(), &Workspace::opened, this, &SponsorForm::readAreas);
        readAreas();
    });
    connect(&m_areas, &AreaChoice::edited, this, [this] {
        m_sponsor.areas = m_areas.areas();
        change();
    });
    check();
}

void SponsorForm::readAreas()
{
    if (!workspace() || !workspace()->isOpen()) return;
    workspace()->read(
        this, [](Sql &sql) { return namedAreas(sql); },
        [this](const Result<QList<NamedArea>> &areas) {
            if (!areas) return;
            m_areas.setAreas(*areas);
            m_areas.show(m_sponsor.areas);
        });
}

QStringList SponsorForm::firstFields() const
{
    return named({u"kind"_s, u"organisation"_s, u"firstName"_s, u"lastName"_s, u"phone"_s, u"email"_s, u"capacity"_s});
}

QVariantList SponsorForm::groups() const
{
    const auto group = [](const QString &key, const QString &title, const QStringList &properties, bool isOpen) {
        return QVariantMap{{u"key"_s, key}, {u"title"_s, title}, {u"names"_s, named(properties)}, {u"open"_s, isOpen}};
    };
    return {group(u"papers"_s, tr("Unterlagen: nur der Tag, keine Kopie"),
                {u"consentOn"_s, u"confidentialityOn"_s, u"certificateSeenOn"_s, u"trainedOn"_s}, true),
        group(u"active"_s, tr("Zeitraum"), {u"activeFrom"_s, u"activeUntil"_s}, false), group(u"note"_s, tr("Notiz"), {u"note"_s}, false)};
}

QList<Finding> SponsorForm::findings() const
{
    if (m_sponsorId == 0 && !m_isAsked && !isDirty()) return {}; // a new form does not begin with complaints
    QList<Finding> found;
    for (const Finding &one : checkSponsor(m_sponsor, QDate::currentDate()))
        if (m_isAsked || one.level != Finding::Level::Error || one.reason != "sponsor.name"_L1) found += one;
    return found;
}

QVariantList SponsorForm::languages() const
{
    const QStringList spoken = languageCodes(m_sponsor.languages);
    QVariantList rows;
    for (const QString &code : spokenLanguages()) {
        QVariantMap row = option(code, spokenName(code));
        row[u"chosen"_s] = spoken.contains(code);
        rows += row;
    }
    return rows;
}

void SponsorForm::speak(const QString &code, bool on)
{
    QStringList spoken = languageCodes(m_sponsor.languages);
    if (spoken.contains(code) == on) return;
    if (on)
        spoken += code;
    else
        spoken.removeAll(code);
    m_sponsor.languages = spoken.join(u", "_s);
    change();
}

bool SponsorForm::isDirty() const
{
    return !(m_sponsor == m_stored) || hasUnreadable();
}

void SponsorForm::setSponsorId(qint64 id)
{
    m_sponsorId = id;
    m_isAsked = false;
    Q_EMIT sponsorIdChanged();
    open(
        id, [id](Sql &sql) { return sql.load<Sponsor>(u"sponsor"_s, id); },
        [this](const Sponsor &sponsor) {
            Sponsor shown = sponsor;
            if (shown.id == 0) shown.languages = u"de"_s;
            show(shown);
        });
}

void SponsorForm::show(const Sponsor &sponsor)
{
    m_sponsor = sponsor;
    m_stored = sponsor;
    m_areas.show(sponsor.areas);
    setConflict({});
    resetFields();
    change();
}

void SponsorForm::change()
{
    check();
    Q_EMIT edited();
}

void SponsorForm::save()
{
    if (!workspace() || isBusy()) return;
    m_isAsked = true;
    change();
    if (firstError()) {
        Q_EMIT refused();
        return;
    }
    const auto save = [sponsor = m_sponsor](Sql &sql) { return saveSponsor(sql, sponsor); };
    store(save, [this](const Sponsor &kept) {
        m_isAsked = false;
        m_sponsorId = kept.id;
        show(kept);
        Q_EMIT sponsorIdChanged();
        Q_EMIT saved(m_sponsorId);
    });
}

void SponsorForm::revert()
{
    m_isAsked = false;
    m_sponsor = m_stored;
    m_areas.show(m_stored.areas);
    resetFields();
    change();
}

void SponsorForm::lookAtTheirs()
{
    meet([id = m_sponsorId](Sql &sql) { return sql.load<Sponsor>(u"sponsor"_s, id); },
        [this](const Sponsor &theirs, Versions &versions) {
            versions.spell(u"sponsor.areas"_s, [this](const QString &keys) { return m_areas.namesOf(keys); });
            versions.spell(u"sponsor.languages"_s, [](const QString &codes) {
                QStringList names;
                for (const QString &code : languageCodes(codes)) names += spokenName(code);
                return names.join(u", "_s);
            });
            versions.compare("sponsor", m_stored, m_sponsor, theirs);
        },
        [this](const Sponsor &theirs) {
            m_sponsor = chosen("sponsor", m_stored, m_sponsor, theirs);
            m_stored = theirs;
            m_areas.show(m_sponsor.areas);
            setConflict({});
            resetFields();
            change();
        });
}

void SponsorForm::renew()
{
    m_sponsorId = 0;
    makeNew(m_sponsor);
    m_stored = {};
    Q_EMIT sponsorIdChanged();
}
