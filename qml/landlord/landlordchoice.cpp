// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/landlord/landlordchoice.h"
#include "core/register/landlordlist.h"
#include "core/register/landlords.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int mostMatches = 6;
constexpr int typingPause = 150;

QString detailsOf(const QString &city, const QString &phone)
{
    return city.isEmpty() || phone.isEmpty() ? city + phone : city + u" · "_s + phone;
}
}

LandlordChoice::LandlordChoice(QObject *parent) : QObject(parent)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &LandlordChoice::find);
    show({});
}

void LandlordChoice::show(const std::optional<DwellingLandlord> &landlord)
{
    m_pick = {};
    m_pick.role.callFirst = true;
    m_details.clear();
    if (landlord) {
        m_pick.role = landlord->role;
        m_pick.name = displayName(landlord->landlord);
        m_details = detailsOf(landlord->landlord.city, numberToCall(landlord->landlord));
    }
    m_isNew = false;
    m_stored = m_pick;
    m_storedDetails = m_details;
    search({});
    Q_EMIT edited();
}

void LandlordChoice::revert()
{
    m_pick = m_stored;
    m_details = m_storedDetails;
    m_isNew = false;
    Q_EMIT edited();
}

void LandlordChoice::resume(const LandlordPick &pick)
{
    m_pick = pick;
    m_details.clear();
    m_isNew = pick.role.landlordId == 0 && !pick.name.isEmpty();
    Q_EMIT edited();
}

QString LandlordChoice::kind() const
{
    return m_isNew ? u"new"_s : m_pick.role.landlordId != 0 ? u"known"_s : u"none"_s;
}

QString LandlordChoice::role() const
{
    return QString::fromLatin1(QMetaEnum::fromType<DwellingRole>().valueToKey(static_cast<int>(m_pick.role.role)));
}

QVariantList LandlordChoice::roles() const
{
    const QMetaEnum keys = QMetaEnum::fromType<DwellingRole>();
    QVariantList options;
    for (int i = 0; i < keys.keyCount(); ++i)
        options += QVariantMap{{u"value"_s, QString::fromLatin1(keys.key(i))}, {u"text"_s, wordOf(keys, keys.value(i))}};
    return options;
}

QString LandlordChoice::nameError() const
{
    return m_isNew && m_pick.name.trimmed().isEmpty() ? tr("Der Name fehlt. Einen Namen eintragen oder die Zeile leeren.") : QString();
}

void LandlordChoice::search(const QString &text)
{
    m_text = text.trimmed();
    if (!m_text.isEmpty()) return m_typing.start();
    m_typing.stop();
    m_searched.clear();
    m_matches.clear();
    Q_EMIT matchesChanged();
}

void LandlordChoice::find()
{
    if (!m_workspace) return;
    m_workspace->read(
        this, [text = m_text](Sql &sql) { return findLandlords(sql, {.text = text}, QDate::currentDate()); },
        [this, text = m_text](const Result<QList<LandlordRow>> &rows) {
            if (!rows || text != m_text) return; // one typed on meanwhile
            m_searched = text;
            m_matches.clear();
            for (const LandlordRow &row : rows->first(std::min<qsizetype>(mostMatches, rows->size())))
                m_matches += QVariantMap{{u"id"_s, row.id}, {u"name"_s, row.name}, {u"details"_s, detailsOf(row.city, row.phone)}};
            Q_EMIT matchesChanged();
        });
}

void LandlordChoice::choose(int match)
{
    if (match < 0 || match >= m_matches.size()) return;
    const QVariantMap chosen = m_matches[match].toMap();
    m_pick.role.landlordId = chosen[u"id"_s].toLongLong();
    m_pick.name = chosen[u"name"_s].toString();
    m_pick.phone.clear();
    m_details = chosen[u"details"_s].toString();
    m_isNew = false;
    search({});
    Q_EMIT edited();
}

void LandlordChoice::create(const QString &name)
{
    m_pick.role.landlordId = 0;
    m_pick.name = name.simplified();
    m_pick.phone.clear();
    m_isNew = true;
    search({});
    Q_EMIT edited();
}

void LandlordChoice::rename(const QString &name)
{
    m_pick.name = name.simplified();
    Q_EMIT edited();
}

void LandlordChoice::setPhone(const QString &phone)
{
    m_pick.phone = phone.simplified();
    Q_EMIT edited();
}

void LandlordChoice::setRole(const QString &key)
{
    const int value = QMetaEnum::fromType<DwellingRole>().keyToValue(key.toLatin1().constData());
    if (value < 0) return;
    m_pick.role.role = static_cast<DwellingRole>(value);
    Q_EMIT edited();
}

void LandlordChoice::clear()
{
    m_pick.role.landlordId = 0;
    m_pick.name.clear();
    m_pick.phone.clear();
    m_details.clear();
    m_isNew = false;
    Q_EMIT edited();
}
