// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/fields.h"
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Names {
    Fact fact;
    const char *key;
    /** In lower case, best first; a trailing year is allowed behind those that end with '#'. */
    std::array<const char *, 10> names;
};

constexpr std::array table{
    Names{Fact::Ags, "ags",
        {"ags", "ags8", "gemeindeschluessel", "amtlicher_gemeindeschluessel", "de:amtlicher_gemeindeschluessel", "gemschl", "gem_schl",
            "gkz", "ags_gem", "schluessel"}},
    Names{Fact::Ars, "ars", {"ars", "rs", "ars12", "regionalschluessel", "amtlicher_regionalschluessel", "de:regionalschluessel"}},
    Names{Fact::Name, "name", {"gen", "gemeindename", "gemeinde", "gem_name", "name", "gemeinde_name", "gmd_name", "bezeichnung"}},
    Names{Fact::Kind, "kind", {"bez", "gemeindeart", "art", "typ", "type"}},
    Names{Fact::AssociationKey, "association", {"vg_ars", "vg_schluessel", "verband_ars", "vgschl"}},
    Names{Fact::AssociationName, "association-name", {"vg_name", "verbandsgemeinde", "vgname", "vwg_name", "verband"}},
    Names{Fact::DistrictKey, "district", {"kreis", "kreisschluessel", "krs", "kreis_ags", "kreis_ars"}},
    Names{Fact::DistrictName, "district-name", {"kreis_name", "landkreis", "kreisname"}},
    Names{Fact::Population, "population", {"ewz#", "einwohner#", "einw#", "bevoelkerung#", "population#"}},
    Names{Fact::PostalCode, "postal-code", {"plz", "postleitzahl", "postal_code"}},
    Names{Fact::AreaSquareKilometres, "area", {"kfl", "kfl_km2", "flaeche_km2", "qkm"}},
    Names{Fact::LandFactor, "land-factor", {"gf"}},
};

/** The year behind a name, 0 without one; nothing where @p field is not @p name. */
std::optional<int> fits(const QString &field, const QString &name)
{
    const QString plain = field.toLower();
    if (!name.endsWith(u'#')) return plain == name ? std::optional(0) : std::nullopt;
    static const QRegularExpression year(u"^_?((?:19|20)\\d\\d)?$"_s);
    if (!plain.startsWith(name.chopped(1))) return {};
    const auto match = year.match(plain.sliced(name.size() - 1));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

QString guessed(const Names &names, const QStringList &fields)
{
    for (const char *name : names.names) {
        if (!name) break;
        QString best;
        int newest = -1;
        for (const QString &field : fields)
            if (const auto year = fits(field, QString::fromLatin1(name)); year && *year > newest) newest = *year, best = field;
        if (!best.isEmpty()) return best;
    }
    return {};
}
}

QStringList factKeys()
{
    QStringList keys;
    for (const Names &names : table) keys += QString::fromLatin1(names.key);
    return keys;
}

std::optional<Fact> factOf(const QString &key)
{
    const auto found = std::ranges::find_if(table, [&](const Names &names) { return key == QLatin1StringView(names.key); });
    return found == table.end() ? std::nullopt : std::optional(found->fact);
}

FieldMap guessedFields(const QStringList &fields)
{
    FieldMap map;
    for (const Names &names : table)
        if (const QString field = guessed(names, fields); !field.isEmpty()) map[names.fact] = field;
    return map;
}

Result<FieldMap> chosenFields(const QString &file, const QStringList &fields, const QHash<QString, QString> &wanted)
{
    FieldMap map = guessedFields(fields);
    for (const auto &[key, field] : wanted.asKeyValueRange()) {
        const auto fact = factOf(key);
        if (!fact) return fail(Error::Kind::Invalid, u"boundaries.noFact"_s, {key, factKeys().join(u", "_s)});
        const auto found = std::ranges::find_if(fields, [&](const QString &name) { return name.compare(field, Qt::CaseInsensitive) == 0; });
        if (found == fields.end()) return fail(Error::Kind::Invalid, u"boundaries.noField"_s, {file, field, fields.join(u", "_s)});
        map[*fact] = *found;
    }
    return map;
}
