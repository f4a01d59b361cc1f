// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/sampletowns.h"
#include "core/register/municipality.h"
#include "geo/projection.h"
#include "geo/shape.h"
#include "geo/wkb.h"
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/** Where the middle of a municipality lies, in degrees, to about ten metres. */
struct Centre {
    const char16_t *ags;
    LonLat place;
};
constexpr std::array centres{Centre{u"07312000", {7.769, 49.4447}}, Centre{u"07335002", {7.612, 49.3902}},
    Centre{u"07335003", {7.4611, 49.3873}}, Centre{u"07335004", {7.9066, 49.4905}}, Centre{u"07335005", {7.6174, 49.4997}},
    Centre{u"07335006", {7.6375, 49.5066}}, Centre{u"07335007", {7.9119, 49.4541}}, Centre{u"07335009", {7.6336, 49.5344}},
    Centre{u"07335010", {7.975, 49.4406}}, Centre{u"07335011", {7.522, 49.3556}}, Centre{u"07335012", {7.4925, 49.4002}},
    Centre{u"07335013", {7.7575, 49.556}}, Centre{u"07335014", {7.6789, 49.5193}}, Centre{u"07335015", {7.8955, 49.4441}},
    Centre{u"07335016", {7.4813, 49.4197}}, Centre{u"07335017", {7.6977, 49.5041}}, Centre{u"07335018", {7.615, 49.4161}},
    Centre{u"07335019", {7.5778, 49.5147}}, Centre{u"07335020", {7.5389, 49.4732}}, Centre{u"07335021", {7.6664, 49.3629}},
    Centre{u"07335022", {7.5688, 49.4102}}, Centre{u"07335023", {7.6459, 49.3513}}, Centre{u"07335024", {7.5869, 49.475}},
    Centre{u"07335025", {7.7171, 49.5218}}, Centre{u"07335026", {7.8551, 49.4936}}, Centre{u"07335027", {7.5505, 49.3727}},
    Centre{u"07335028", {7.9237, 49.5225}}, Centre{u"07335029", {7.6964, 49.5783}}, Centre{u"07335030", {7.4643, 49.4598}},
    Centre{u"07335031", {7.5878, 49.3852}}, Centre{u"07335033", {7.6577, 49.5392}}, Centre{u"07335034", {7.7397, 49.4871}},
    Centre{u"07335035", {7.7724, 49.502}}, Centre{u"07335037", {7.6295, 49.3733}}, Centre{u"07335038", {7.5511, 49.4457}},
    Centre{u"07335040", {7.6532, 49.4735}}, Centre{u"07335041", {7.715, 49.5444}}, Centre{u"07335042", {7.7444, 49.5386}},
    Centre{u"07335043", {7.5936, 49.4958}}, Centre{u"07335044", {7.5283, 49.4562}}, Centre{u"07335045", {7.7397, 49.3801}},
    Centre{u"07335046", {7.6573, 49.5221}}, Centre{u"07335047", {7.7714, 49.3565}}, Centre{u"07335048", {7.8852, 49.3978}},
    Centre{u"07335049", {7.6311, 49.4813}}, Centre{u"07335201", {7.4281, 49.3674}}, Centre{u"07335202", {7.5007, 49.3746}},
    Centre{u"07335203", {7.4788, 49.3644}}, Centre{u"07335204", {7.6876, 49.3511}}, Centre{u"07335205", {7.8577, 49.513}},
    Centre{u"07335501", {7.5273, 49.5046}}};

/** Where no middle is known, the place where the name would stand on a map. */
Utm centreOf(const QString &ags, const MultiPolygon &border)
{
    constexpr double toleranceMetres = 50;
    const auto known = std::ranges::find_if(centres, [&](const Centre &one) { return ags == QStringView(one.ags); });
    const auto place = known == centres.end() ? std::nullopt : toUtm(known->place);
    return place ? Utm{std::round(place->east), std::round(place->north)} : labelPlace(border, toleranceMetres);
}
}

Result<QList<SampleTown>> listSampleTowns(Sql &sql)
{
    QList<SampleTown> towns;
    const auto own = ownDistrict(sql);
    if (!own) return std::unexpected(own.error());
    return eachMunicipality(sql, [&](const Municipality &one) {
        const auto border = readPolygons(one.geom.bytes);
        if (!border) return;
        towns.append({.ags = one.ags,
            .name = one.name,
            .postalCode = one.postalCode,
            .population = one.population.value_or(1),
            .border = *border,
            .centre = centreOf(one.ags, *border),
            .isOwn = own->isEmpty() || one.districtKey == *own});
    }).transform([&] { return towns; });
}

double sampleReach(const SampleTown &town)
{
    constexpr double hamletMetres = 180, metresPerRoot = 7, cityMetres = 2300;
    return std::min(hamletMetres + metresPerRoot * std::sqrt(town.population), cityMetres);
}
