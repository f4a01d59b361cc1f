// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "placementsample.h"
#include "core/limits/rentlimits.h"
#include "core/placement/households.h"
#include "tests/core/madeuptowns.h"
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

void PlacementSample::write(const std::function<Result<>(Sql &)> &task)
{
    m_workspace->write(this, task, [this](const Result<> &) {
        ++m_done;
        Q_EMIT changed();
    });
}

void PlacementSample::addTowns()
{
    write([](Sql &sql) -> Result<> {
        for (const auto &[ags, name] : {std::pair(u"07335034"_s, u"Otterbach"_s), std::pair(u"07335035"_s, u"Otterberg"_s)})
            if (auto added = addMunicipality(sql, ags, name, 400000, 5480000); !added) return std::unexpected(added.error());
        return {};
    });
}

void PlacementSample::addLimits(const QString &area, const QString &enteredBy)
{
    const auto keep = [area, enteredBy](Sql &sql) -> Result<> {
        sql.describe(u"limits.imported"_s, area);
        for (const int persons : {1, 2}) {
            const RentLimit line{.comparisonArea = area,
                .validFrom = QDate(2027, 1, 1),
                .persons = persons,
                .areaDm2 = 5000,
                .grossColdMax = {50000},
                .source = u"Beschluss 12/2026"_s,
                .status = LimitStatus::Official,
                .enteredBy = enteredBy};
            if (auto added = sql.add(u"rent_limit"_s, line); !added) return std::unexpected(added.error());
        }
        return {};
    };
    write(keep);
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
    write(remove);
}
