// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/twins.h"
#include "core/register/entries.h"
#include "core/register/words.h"
#include "qml/register/signs.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int typingPauseMs = 400;

/** Everything that LV-13 compares. */
QString keyOfEntry(const VacancyEntry &entry)
{
    const auto &[building, dwelling, vacancy] = entry;
    const auto number = [](std::optional<int> value) { return value ? QString::number(*value) : QString(); };
    return QStringList{QString::number(dwelling.id), building.ags, building.street, building.houseNumber, building.houseNumberSuffix,
        dwelling.flatNumber, QString::fromLatin1(building.geom.bytes.toHex()), number(dwelling.livingAreaDm2), number(dwelling.halfRooms)}
        .join(u'\n');
}
}

Twins::Twins(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Twins::find);
}

void Twins::look(const VacancyEntry &entry)
{
    const QString key = keyOfEntry(entry);
    if (key == m_key) return;
    m_key = key;
    m_entry = entry;
    m_pause.start();
}

void Twins::find()
{
    if (!m_workspace) return;
    m_workspace->read(
        this, [entry = m_entry](Sql &sql) { return findDuplicates(sql, entry); },
        [this, key = m_key](const Result<QList<DuplicateCandidate>> &found) {
            if (key != m_key || !found || *found == m_found) return; // typed on meanwhile, or nothing new
            m_found = *found;
            Q_EMIT changed();
        });
}

QVariantList Twins::rows() const
{
    QVariantList rows;
    for (const DuplicateCandidate &one : m_found) {
        QStringList parts{(one.street + u' ' + one.houseNumber).trimmed(), one.flatNumber, areaText(one.livingAreaDm2), word(one.status)};
        parts.removeIf([](const QString &part) { return part.isEmpty(); });
        rows += QVariantMap{{u"vacancyId"_s, one.vacancyId}, {u"number"_s, one.number}, {u"text"_s, parts.join(u" · "_s)},
            {u"mark"_s, signOf(groupOf(one.status))}, {u"isOpen"_s, isOpen(one.status)}};
    }
    return rows;
}
