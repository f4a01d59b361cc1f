// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/rightsmatrix.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
enum CellWords {
    Changes = Qt::UserRole + 1,
    Empty,
    Spoken
};

QString translated(const char *text)
{
    return QCoreApplication::translate("RightsMatrix", text);
}

/** One direction in words; @p verb is "liest %1" or "ändert %1". */
QString part(Extent extent, const QString &verb)
{
    switch (extent) {
    case Extent::None: return {};
    case Extent::Counts: return word(extent);
    case Extent::Propose: return translated(QT_TRANSLATE_NOOP("RightsMatrix", "schlägt vor"));
    // "der eigenen Stelle" needs its noun's article in front.
    case Extent::OwnOffice:
    case Extent::OwnArea: return verb.arg(translated(QT_TRANSLATE_NOOP("RightsMatrix", "die %1")).arg(word(extent)));
    default: return verb.arg(word(extent));
    }
}
}

QString allowanceText(const Allowance &allowance)
{
    const QString change = part(allowance.write, translated(QT_TRANSLATE_NOOP("RightsMatrix", "ändert %1")));
    if (allowance.read == Extent::None) return u"–"_s;
    if (allowance.read == allowance.write) return change;
    const QString read = part(allowance.read, translated(QT_TRANSLATE_NOOP("RightsMatrix", "liest %1")));
    return change.isEmpty() ? read : read + u", "_s + change;
}

int RightsMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rightCount);
}

int RightsMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(roleCount) + 1;
}

QVariant RightsMatrix::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto right = static_cast<Right>(index.row());
    const bool isName = index.column() == 0;
    const Allowance allowance = isName ? Allowance() : allowed(static_cast<Role>(index.column() - 1), right);
    switch (role) {
    case Qt::DisplayRole: return isName ? word(right) : allowanceText(allowance);
    case Changes: return allowance.write != Extent::None && allowance.write != Extent::Propose;
    case Empty: return !isName && allowance.read == Extent::None;
    case Spoken:
        if (isName) return word(right);
        return u"%1, %2: %3"_s.arg(word(right), word(static_cast<Role>(index.column() - 1)),
            allowance.read == Extent::None ? word(Extent::None) : allowanceText(allowance));
    default: return {};
    }
}

QVariant RightsMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    return section == 0 ? translated(QT_TRANSLATE_NOOP("RightsMatrix", "Was")) : word(static_cast<Role>(section - 1));
}

QHash<int, QByteArray> RightsMatrix::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {Changes, "changes"}, {Empty, "empty"}, {Spoken, "spoken"}};
}

QStringList RightsMatrix::heads() const
{
    QStringList heads;
    for (int column = 0; column < columnCount(); ++column) heads += headerData(column, Qt::Horizontal).toString();
    return heads;
}
