// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/recent.h"
#include "core/register/words.h"
#include "qml/app/machine.h"
#include "qml/app/shares.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kept = 8;

bool isServer(const QString &location)
{
    return location.startsWith("postgresql://"_L1) || location.startsWith("postgres://"_L1);
}

/** A path as a person says it: folders below the home folder, separated by ›. */
QString spoken(const QString &location)
{
    if (isServer(location)) return QCoreApplication::translate("RecentModel", "Server %1").arg(QUrl(location).host());
    QString path = QDir::toNativeSeparators(location);
    const QString home = QDir::homePath() + u'/';
    if (path.startsWith(home)) path = path.mid(home.size());
    return path.split(u'/', Qt::SkipEmptyParts).join(u" › "_s);
}

/** "heute, 08:12", "gestern, 16:40", then the date. */
QString lastUse(const QDateTime &time)
{
    const auto days = time.date().daysTo(QDate::currentDate());
    const QString clock = time.time().toString(u"HH:mm"_s);
    if (days == 0) return QCoreApplication::translate("RecentModel", "heute, %1").arg(clock);
    if (days == 1) return QCoreApplication::translate("RecentModel", "gestern, %1").arg(clock);
    return dateText(time.date());
}
}

RecentModel::RecentModel(QObject *parent) : QAbstractListModel(parent) { }

void RecentModel::setMachine(Machine *machine)
{
    beginResetModel();
    m_machine = machine;
    m_registers.clear();
    const auto rows = machine ? machine->value(u"recent"_s).toList() : QVariantList{};
    for (const QVariant &row : rows) {
        const QStringList parts = row.toStringList();
        if (parts.size() == 3) m_registers.append({parts[0], parts[1], QDateTime::fromString(parts[2], Qt::ISODate)});
    }
    endResetModel();
    Q_EMIT countChanged();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RecentRegister &entry = m_registers[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Title: return entry.title;
    case Location: return entry.location;
    case Place: return spoken(entry.location);
    case LastUsed: return lastUse(entry.lastUsed);
    case State: {
        const auto shares = m_machine ? sharesOf(*m_machine) : QList<SharedRegister>();
        const bool isKept = std::ranges::any_of(shares, [&](const SharedRegister &kept) { return kept.share == entry.location; });
        return isKept ? u"kept"_s : state(entry.location);
    }
    default: return {};
    }
}

QHash<int, QByteArray> RecentModel::roleNames() const
{
    return {{Title, "title"}, {Location, "location"}, {Place, "place"}, {LastUsed, "lastUsed"}, {State, "condition"}};
}

void RecentModel::use(const RecentRegister &used)
{
    beginResetModel();
    m_registers.removeIf([&](const RecentRegister &entry) { return entry.location == used.location; });
    m_registers.prepend(used);
    if (m_registers.size() > kept) m_registers.resize(kept);
    endResetModel();
    keep();
}

void RecentModel::forget(int row)
{
    if (row < 0 || row >= count()) return;
    beginRemoveRows({}, row, row);
    m_registers.removeAt(row);
    endRemoveRows();
    keep();
}

void RecentModel::clear()
{
    beginResetModel();
    m_registers.clear();
    endResetModel();
    keep();
}

QString RecentModel::state(const QString &location)
{
    if (isServer(location)) return u"server"_s;
    if (!QFileInfo::exists(location)) return u"missing"_s;
    return isNetworkFileSystem(fileSystemType(location)) ? u"network"_s : u"ok"_s;
}

void RecentModel::keep()
{
    if (m_machine) {
        QVariantList rows;
        for (const RecentRegister &entry : std::as_const(m_registers))
            rows.append(QVariant(QStringList{entry.location, entry.title, entry.lastUsed.toString(Qt::ISODate)}));
        m_machine->setValue(u"recent"_s, rows);
    }
    Q_EMIT countChanged();
}
