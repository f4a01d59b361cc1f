// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/layerchoice.h"
#include "import/gdal.h"
#include "import/shape.h"
#include <QMap>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/** A layer with areas and keys, and whose they are. */
struct Candidate {
    Layer layer;
    FieldMap fields;
    Encoding encoding;
    KeyLevel level = KeyLevel::None;
};

QStringList namesOfLayers(const QList<Layer> &layers)
{
    QStringList names;
    for (const Layer &layer : layers) names += layer.name;
    return names;
}

Result<QList<Layer>> askedLayers(const Source &source, const QString &asked)
{
    if (asked.isEmpty()) return source.layers();
    for (const Layer &layer : source.layers())
        if (layer.name.compare(asked, Qt::CaseInsensitive) == 0) return QList{layer};
    return fail(Error::Kind::Invalid, u"boundaries.noLayer"_s, {source.name(), asked, namesOfLayers(source.layers()).join(u", "_s)});
}

/** The level that most of the first features have. */
Result<KeyLevel> levelOf(const Source &source, const Candidate &candidate)
{
    constexpr qint64 sampleSize = 100;
    QMap<KeyLevel, int> counts;
    const Selection keys{{candidate.fields.value(Fact::Ags), candidate.fields.value(Fact::Ars)}, candidate.encoding, false};
    const auto read = source.read(candidate.layer, keys, [&](const Feature &feature) {
        ++counts[officialKeys(feature.values[0], feature.values[1]).level];
        return feature.number < sampleSize;
    });
    if (!read) return std::unexpected(read.error());
    KeyLevel best = KeyLevel::None;
    for (const auto [level, count] : counts.asKeyValueRange())
        if (count >= counts.value(best)) best = level;
    return best;
}

Result<QList<Candidate>> candidatesIn(const Source &source, const QList<Layer> &layers, const BoundaryOptions &options)
{
    QList<Candidate> found;
    std::optional<Error> problem;
    for (const Layer &layer : layers) {
        if (!layer.mayHoldPolygons) continue;
        const auto fields = chosenFields(source.name(), layer.fields, options.fields);
        if (!fields) problem = fields.error();
        if (!fields || (!fields->contains(Fact::Ags) && !fields->contains(Fact::Ars))) continue;
        Candidate candidate{layer, *fields, source.encodingOf(layer)};
        const auto level = levelOf(source, candidate);
        if (!level) return std::unexpected(level.error());
        candidate.level = *level;
        found += candidate;
    }
    if (found.isEmpty() && problem) return std::unexpected(*problem);
    return found;
}

/** What is wrong with a file none of whose layers holds municipalities. */
Error whyNot(const Source &source, const QList<Layer> &layers, const QList<Candidate> &candidates)
{
    const auto says
        = [](const QString &reason, const QStringList &arguments) { return Error{Error::Kind::Format, reason, arguments, {}, {}}; };
    for (const Candidate &candidate : candidates) {
        const QStringList arguments{source.name(), QString::number(candidate.layer.announced)};
        if (candidate.level == KeyLevel::Association) return says(u"boundaries.associations"_s, arguments);
        if (candidate.level == KeyLevel::District) return says(u"boundaries.districts"_s, arguments);
        if (candidate.level == KeyLevel::Land) return says(u"boundaries.laender"_s, arguments);
    }
    if (!candidates.isEmpty())
        return says(u"boundaries.badKeys"_s,
            {source.name(), candidates.first().fields.value(Fact::Ags, candidates.first().fields.value(Fact::Ars))});
    for (const Layer &layer : layers)
        if (layer.mayHoldPolygons)
            return says(u"boundaries.noKey"_s, {source.name(), layer.fields.isEmpty() ? u"–"_s : layer.fields.join(u", "_s)});
    return says(u"boundaries.noAreas"_s, {source.name()});
}

Result<OGREnvelope> firstBox(const Source &source, const Layer &layer)
{
    OGREnvelope box;
    const auto read = source.read(layer, {}, [&](const Feature &feature) {
        if (feature.geometry && !feature.geometry->IsEmpty()) feature.geometry->getEnvelope(&box);
        return !box.IsInit();
    });
    if (!read) return std::unexpected(read.error());
    return box;
}

std::shared_ptr<const OGRSpatialReference> crsOf(int epsg)
{
    const GdalMessages quiet;
    auto crs = std::make_shared<OGRSpatialReference>();
    return crs->importFromEPSG(epsg) == OGRERR_NONE ? crs : nullptr;
}

bool areDegrees(const OGREnvelope &box)
{
    return std::abs(box.MinX) <= 180 && std::abs(box.MaxX) <= 180 && std::abs(box.MinY) <= 90 && std::abs(box.MaxY) <= 90;
}

QString epsgName(int epsg)
{
    return u"EPSG:%1"_s.arg(epsg);
}

/** The coordinate system a person named, else the file's own if its numbers can be in it, else the one they must be in. */
Result<> chooseCrs(const Source &source, int asked, LayerChoice &choice)
{
    if (asked != 0) {
        choice.crs = crsOf(asked);
        if (!choice.crs) return fail(Error::Kind::Invalid, u"crs.unknown"_s, {epsgName(asked)});
        return {};
    }
    const auto box = firstBox(source, choice.layer);
    if (!box) return std::unexpected(box.error());
    const auto guess = guessedEpsg(*box);
    if (choice.layer.crs) {
        choice.crs = choice.layer.crs;
        if (!choice.crs->IsGeographic() || areDegrees(*box) || !guess) return {};
        return fail(Error::Kind::Format, u"crs.contradicts"_s, {source.name(), epsgName(*guess)});
    }
    if (!guess) return fail(Error::Kind::Format, areAxesSwapped(*box) ? u"crs.swapped"_s : u"crs.missing"_s, {source.name()});
    choice.crs = crsOf(*guess);
    choice.notes += Error{Error::Kind::Format, u"note.crsGuessed"_s, {source.name(), epsgName(*guess)}, {}, {}};
    return {};
}
}

Result<LayerChoice> chooseLayer(const Source &source, const BoundaryOptions &options)
{
    const auto layers = askedLayers(source, options.layer);
    if (!layers) return std::unexpected(layers.error());
    const auto candidates = candidatesIn(source, *layers, options);
    if (!candidates) return std::unexpected(candidates.error());
    const auto best = std::ranges::find(*candidates, KeyLevel::Municipality, &Candidate::level);
    if (best == candidates->end()) return std::unexpected(whyNot(source, *layers, *candidates));
    LayerChoice choice{best->layer, best->fields, best->encoding, {}, {}};
    if (choice.encoding.source == Encoding::Source::Guessed)
        choice.notes
            += Error{Error::Kind::Format, u"note.encodingGuessed"_s, {source.name(), QString::fromLatin1(choice.encoding.codec)}, {}, {}};
    return chooseCrs(source, options.epsg, choice).transform([&] { return choice; });
}

QHash<QString, QString> namesOf(const Source &source, KeyLevel level)
{
    QHash<QString, QString> names;
    const auto candidates = candidatesIn(source, source.layers(), {});
    if (!candidates) return names;
    for (const Candidate &candidate : *candidates) {
        if (candidate.level != level) continue;
        const QStringList fields{candidate.fields.value(Fact::Ags), candidate.fields.value(Fact::Ars), candidate.fields.value(Fact::Name)};
        // A layer beside the one that is imported may be damaged without harm: its names are then missing.
        (void)source.read(candidate.layer, {fields, candidate.encoding, false}, [&](const Feature &feature) {
            const OfficialKeys keys = officialKeys(feature.values[0], feature.values[1]);
            if (keys.level == level && !feature.values[2].isEmpty()) names[keys.ars] = feature.values[2].simplified();
            return true;
        });
    }
    return names;
}
