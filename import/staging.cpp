// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/staging.h"
#include "geo/wkb.h"
#include <QMetaProperty>

using namespace Qt::StringLiterals;

namespace {
template<class T> void keepKnown(T &fact, const T &known)
{
    if (fact == T{}) fact = known;
}

/**
 * Formats round coordinates, and a way through another coordinate system moves them by millimetres: neither is a change
 * of a border.
 */
bool isSameBorder(const Wkb &a, const Wkb &b)
{
    constexpr double roundingMetres = 0.05;
    if (a == b) return true;
    if (a.bytes.size() != b.bytes.size()) return false;
    const auto first = readPolygons(a.bytes);
    const auto second = readPolygons(b.bytes);
    const auto isNear = [](const Utm &p, const Utm &q) {
        return std::abs(p.east - q.east) < roundingMetres && std::abs(p.north - q.north) < roundingMetres;
    };
    const auto areRingsNear = [&](const Ring &p, const Ring &q) { return std::ranges::equal(p, q, isNear); };
    const auto arePolygonsNear = [&](const Polygon &p, const Polygon &q) { return std::ranges::equal(p, q, areRingsNear); };
    return first && second && std::ranges::equal(*first, *second, arePolygonsNear);
}

/** The file's facts, and the register's where the file has none. */
Municipality combined(Municipality found, const Municipality &known)
{
    found.id = known.id;
    found.uid = known.uid;
    found.office = known.office;
    found.version = known.version;
    keepKnown(found.ars, known.ars);
    keepKnown(found.kind, known.kind);
    keepKnown(found.associationKey, known.associationKey);
    keepKnown(found.postalCode, known.postalCode);
    keepKnown(found.population, known.population);
    keepKnown(found.stand, known.stand);
    if (isSameBorder(found.geom, known.geom)) {
        found.geom = known.geom;
        found.areaHa = known.areaHa;
        found.source = known.source;
    }
    return found;
}

/** Names of the properties that differ. */
QStringList differences(const Municipality &now, const Municipality &before)
{
    QStringList facts;
    if (now.geom != before.geom) facts += u"geom"_s;
    const QMetaObject &meta = Municipality::staticMetaObject;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        const QString name = QString::fromLatin1(property.name());
        static const QStringList elsewhere{u"geom"_s, u"source"_s, u"areaHa"_s, u"nameSort"_s};
        if (!elsewhere.contains(name) && toStored(property.readOnGadget(&now)) != toStored(property.readOnGadget(&before))) facts += name;
    }
    return facts;
}

/** Sorts what was read into added, changed, unchanged and gone. */
class Comparison
{
public:
    Comparison(StagedBoundaries &staged, QList<Municipality> found, QString district)
        : m_staged(staged), m_found(std::move(found)), m_isKnown(m_found.size()), m_district(std::move(district))
    {
    }

    void compare(Municipality known)
    {
        const auto place = std::ranges::lower_bound(m_found, known.ags, {}, &Municipality::ags);
        if (place != m_found.end() && place->ags == known.ags) return compare(*place, known);
        if (!known.ags.startsWith(m_district)) return;
        known.geom = {};
        m_staged.gone += std::move(known);
    }

    void finish()
    {
        for (qsizetype i = 0; i < m_found.size(); ++i)
            if (!m_isKnown[i]) m_staged.added += std::move(m_found[i]);
    }

private:
    void compare(Municipality &found, const Municipality &known)
    {
        m_isKnown[&found - m_found.data()] = true;
        Municipality value = combined(std::move(found), known);
        QStringList facts = differences(value, known);
        if (facts.isEmpty())
            ++m_staged.unchanged;
        else
            m_staged.changed += ChangedMunicipality{std::move(value), std::move(facts)};
    }

    StagedBoundaries &m_staged;
    QList<Municipality> m_found;
    QList<bool> m_isKnown;
    QString m_district;
};
}

namespace {
/**
 * The district that a register of these is for: @p asked where that is one, else the only one that has several
 * municipalities; the towns beside it have one each. Empty where none is plain.
 */
QString plainDistrict(const QMap<QString, MunicipalityGroup> &districts, const QString &asked)
{
    constexpr qsizetype districtDigits = 5;
    if (asked.size() == districtDigits) return asked;
    QStringList several;
    for (const MunicipalityGroup &district : districts)
        if (district.members > 1) several += district.key;
    return several.size() == 1 ? several.first() : QString();
}
}

Result<> takeFacts(Sql &sql, StagedBoundaries &staged, Boundaries &&found, const MunicipalityGroups &groups, const BoundaryOptions &options)
{
    staged.skipped = found.water + found.elsewhere + found.refused.size();
    staged.file = std::move(found.file);
    staged.layer = std::move(found.layer);
    staged.refused = std::move(found.refused);
    staged.notes = std::move(found.notes);
    staged.associationNames = std::move(found.associationNames);
    staged.districtNames = std::move(found.districtNames);
    return ownDistrict(sql).transform([&](const QString &own) {
        if (own.isEmpty()) staged.ownDistrict = plainDistrict(groups.districts, options.district);
    });
}

Result<StagedBoundaries> stage(Sql &sql, Boundaries found, const BoundaryOptions &options)
{
    StagedBoundaries staged;
    MunicipalityGroups groups;
    for (const Municipality &municipality : std::as_const(found.municipalities)) groups.add(municipality);
    QList<Municipality> municipalities = std::move(found.municipalities);
    if (auto taken = takeFacts(sql, staged, std::move(found), groups, options); !taken) return std::unexpected(taken.error());
    Comparison comparison(staged, std::move(municipalities), options.district);
    return eachMunicipality(sql, [&](Municipality known) {
        comparison.compare(std::move(known));
    }).and_then([&] {
          return municipalitiesInUse(sql);
      }).transform([&](QSet<qint64> inUse) {
        comparison.finish();
        staged.inUse = std::move(inUse);
        return std::move(staged);
    });
}

Result<StagedBoundaries> stageBoundaries(Database &database, const QString &path, const BoundaryOptions &options, const Progress &progress)
{
    auto found = readBoundaries(path, options, progress);
    if (!found) return std::unexpected(found.error());
    const auto handedOver = std::make_shared<Boundaries>(std::move(*found));
    return database.read([=](Sql &sql) { return stage(sql, std::move(*handedOver), options); }).takeResult();
}
