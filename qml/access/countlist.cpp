// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/countlist.h"
#include "core/base/text.h"
#include "core/register/words.h"
#include "qml/controls/tables.h"

using namespace Qt::StringLiterals;

namespace {
enum Column {
    Area,
    Number,
    Parts
};
}

CountList::CountList(QObject *parent) : QueryModel({u"vacancy"_s, u"info_session"_s, u"participation"_s}, parent) { }

int CountList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.vacancies.size());
}

int CountList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Parts + 1;
}

QHash<int, QByteArray> CountList::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

QVariant CountList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const VacancyCount &count = m_found.vacancies.at(index.row());
    const bool isTown = count.level == "municipality"_L1;
    if (role == StrongRole) return !isTown && index.column() != Parts;
    if (role == ToneRole) return index.column() == Parts ? u"quiet"_s : QString();
    if (role == MarkRole) return QString();
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Area: return count.level == "district"_L1 ? tr("Landkreis") : isTown ? u"    "_s + count.name : tr("VG %1").arg(count.name);
    case Number: return count.number ? QString::number(*count.number) : tr("wenige");
    case Parts: {
        QStringList parts;
        parts.reserve(count.parts.size() + 1);
        for (const auto &[status, number] : count.parts) parts += u"%1 %2"_s.arg(word(status), QString::number(number));
        if (count.hasWithheld) parts += tr("übrige: wenige");
        return orDash(parts.join(u", "_s));
    }
    default: return {};
    }
}

QStringList CountList::sessions() const
{
    QStringList lines;
    for (const SessionCount &one : m_found.sessions) {
        const QString held = tr("%n Infogespräche", nullptr, one.sessions);
        const QString came = one.participants ? tr("%n waren da", nullptr, *one.participants) : tr("wenige waren da");
        lines += u"%1: %2, %3"_s.arg(one.year, held, came);
    }
    return lines;
}

void CountList::reload()
{
    const auto find = [](Sql &sql) -> Result<Found> {
        auto vacancies = findVacancyCounts(sql);
        if (!vacancies) return std::unexpected(vacancies.error());
        return findSessionCounts(sql).transform([&](const QList<SessionCount> &sessions) { return Found{*vacancies, sessions}; });
    };
    readNewest(find, [this](const Found &found) { m_found = found; });
}
