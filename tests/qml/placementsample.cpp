// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "placementsample.h"
#include "core/limits/rentlimits.h"
#include "core/placement/households.h"
#include <QMetaProperty>
#include <QtQml>

using namespace Qt::StringLiterals;

namespace {
[[maybe_unused]] const bool registered = [] {
    qmlRegisterType<PlacementSample>("BleibeTest", 1, 0, "PlacementSample");
    return true;
}();

QVariant valueFor(const QMetaProperty &property, const QVariant &given)
{
    if (property.isEnumType()) return property.enumerator().keyToValue(given.toString().toLatin1().constData());
    if (property.metaType() == QMetaType::fromType<QDate>()) return QDate::fromString(given.toString(), Qt::ISODate);
    if (property.metaType() == QMetaType::fromType<std::optional<int>>()) return QVariant::fromValue(std::optional(given.toInt()));
    return given;
}
}

void PlacementSample::add(const QVariantMap &facts)
{
    m_household = 0;
    HouseholdEntry entry;
    const QMetaObject &meta = Household::staticMetaObject;
    for (const auto &[name, given] : facts.asKeyValueRange()) {
        const QMetaProperty property = meta.property(meta.indexOfProperty(name.toLatin1().constData()));
        if (!property.writeOnGadget(&entry.household, valueFor(property, given))) qWarning("no fact of a household: %s", qPrintable(name));
    }
    m_workspace->write(
        this, [entry](Sql &sql) { return saveHousehold(sql, entry, QDate::currentDate()); },
        [this](const Result<HouseholdEntry> &kept) {
            m_household = kept ? kept->household.id : -1;
            Q_EMIT changed();
        });
}

void PlacementSample::removeLimits()
{
    const auto remove = [](Sql &sql) -> Result<> {
        auto lines = listRentLimits(sql);
        if (!lines) return std::unexpected(lines.error());
        for (const RentLimit &line : std::as_const(*lines))
            if (auto gone = sql.remove(u"rent_limit"_s, line.id, line.version); !gone) return gone;
        return {};
    };
    m_workspace->write(this, remove, [this](const Result<> &) {
        ++m_done;
        Q_EMIT changed();
    });
}
