// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bigtable.h"
#include "qml/controls/tables.h"

using namespace Qt::StringLiterals;

QVariant BigTable::data(const QModelIndex &index, int role) const
{
    static const QStringList streets{u"Ahornweg"_s, u"Bahnhofstraße"_s, u"Ringstraße"_s, u"Übergasse"_s, u"Zum Wald"_s};
    static const QStringList states{u"available"_s, u"reserved"_s, u"placing"_s, u"unchecked"_s};
    ++m_asked;
    const int row = index.row();
    if (role == MarkRole && index.column() == 0) return states[row % 4];
    if (role == MarkRole && index.column() == 3) return row % 3 ? u"good"_s : u"warn"_s;
    if (role == ToneRole && index.column() == 3) return row % 3 ? u"good"_s : u"warn"_s;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case 0: return states[row % 4];
    case 1: return u"%1 %2"_s.arg(streets[row % 5]).arg(row + 1);
    case 2: return QString::number(400 + row % 600);
    default: return u"%1,00 darunter"_s.arg(row % 90);
    }
}

QHash<int, QByteArray> BigTable::roleNames() const
{
    return cellRoleNames();
}

void BigTable::setCount(int count)
{
    beginResetModel();
    m_count = count;
    m_asked = 0;
    endResetModel();
    Q_EMIT countChanged();
}
