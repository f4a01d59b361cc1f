// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/boundaries.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "import/boundedqueue.h"
#include "import/gdal.h"
#include "import/layerchoice.h"
#include "import/plausibility.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
using Outcome = std::expected<Reading, Refusal>;

// Order of the columns that are read; the same as in Fact.
constexpr std::array facts{Fact::Ags, Fact::Ars, Fact::Name, Fact::Kind, Fact::AssociationKey, Fact::AssociationName, Fact::DistrictKey,
    Fact::DistrictName, Fact::Population, Fact::PostalCode, Fact::AreaSquareKilometres, Fact::LandFactor};

/** One feature on its way through the workers. */
struct Raw {
    Feature feature;
    OfficialKeys keys;
    const QString &value(Fact fact) const { return feature.values[qsizetype(fact)]; }
};

QStringList columns(const FieldMap &fields)
{
    QStringList names;
    for (const Fact fact : facts) names += fields.value(fact);
    return names;
}

QString cleaned(const QString &text)
{
    QString plain = text.simplified();
    plain.removeIf([](QChar c) { return !c.isPrint(); });
    return plain;
}

QString associationKeyOf(const Raw &raw)
{
    const QString key = officialKeys({}, raw.value(Fact::AssociationKey)).ars;
    constexpr qsizetype digits = 9;
    return key.size() == digits ? key : raw.keys.ars.left(digits);
}

QString districtKeyOf(const Raw &raw)
{
    constexpr qsizetype digits = 5;
    return raw.keys.ags.left(digits);
}

Municipality municipalityOf(const Raw &raw)
{
    Municipality found;
    found.ags = raw.keys.ags;
    found.ars = raw.keys.ars;
    found.name = cleaned(raw.value(Fact::Name));
    found.nameSort = sortKey(found.name);
    found.kind = cleaned(raw.value(Fact::Kind));
    found.associationKey = associationKeyOf(raw);
    found.districtKey = districtKeyOf(raw);
    found.postalCode = raw.value(Fact::PostalCode).trimmed();
    bool isNumber = false;
    const int population = raw.value(Fact::Population).toInt(&isNumber);
    if (isNumber && population >= 0) found.population = population;
    return found;
}

/** The worker's part: everything about one feature that needs no other. */
Outcome readingOf(Raw raw, const Shaper &shaper)
{
    Reading reading{.number = raw.feature.number, .municipality = municipalityOf(raw)};
    reading.saidSquareMetres = raw.value(Fact::AreaSquareKilometres).toDouble() * 1e6;
    const auto checked = raw.keys.level != KeyLevel::Municipality
        ? fail(Error::Kind::Format, u"boundaries.badKey"_s, {raw.value(Fact::Ags).isEmpty() ? raw.value(Fact::Ars) : raw.value(Fact::Ags)})
        : shaper.shape(std::move(raw.feature.geometry)).and_then([&](Shape shape) {
              reading.shape = std::move(shape);
              return checkReading(reading);
          });
    if (!checked) return std::unexpected(refusalOf(reading, checked.error()));
    return reading;
}

/** Reads, filters, shapes and checks feature by feature. */
class Reader
{
public:
    Reader(const Source &source, const LayerChoice &choice, const BoundaryOptions &options, Boundaries &found)
        : m_source(source), m_choice(choice), m_options(options), m_found(found)
    {
    }

    /** Gives every sound reading to @p take, in the order of the file, until it fails. */
    Result<> run(const Progress &progress, const std::function<Result<>(Reading)> &take)
    {
        Result<> taken;
        inOrder<Raw, Outcome>(
            2, [&](const std::function<bool(Raw)> &put) { m_end = readRaw(put); }, [&] { return worker(); },
            [&](Outcome outcome) {
                const qint64 number = outcome ? outcome->number : outcome.error().number;
                if (outcome)
                    taken = take(std::move(*outcome));
                else
                    m_found.refused += outcome.error();
                if (taken && !progress.step(percent(number), QCoreApplication::translate("Import", "Grenzen lesen")))
                    taken = fail(Error::Kind::Cancelled, u"cancelled"_s);
                return taken.has_value();
            });
        return taken ? m_end : taken;
    }

private:
    Result<> readRaw(const std::function<bool(Raw)> &put)
    {
        return m_source.read(m_choice.layer, {columns(m_choice.fields), m_choice.encoding, true}, [&](Feature feature) {
            ++m_found.features;
            const OfficialKeys keys = officialKeys(feature.values[qsizetype(Fact::Ags)], feature.values[qsizetype(Fact::Ars)]);
            Raw raw{std::move(feature), keys};
            if (isWater(raw)) return ++m_found.water, true;
            if (isElsewhere(raw)) return ++m_found.elsewhere, true;
            collectNames(raw);
            return put(std::move(raw));
        });
    }

    std::function<Outcome(Raw)> worker() const
    {
        auto shaper = std::make_shared<Shaper>(m_choice.crs, m_options.limits.verticesPerFeature);
        return [shaper](Raw raw) { return readingOf(std::move(raw), *shaper); };
    }

    static bool isWater(const Raw &raw) { return !raw.value(Fact::LandFactor).isEmpty() && raw.value(Fact::LandFactor) != "4"_L1; }
    bool isElsewhere(const Raw &raw) const { return !raw.keys.ags.isEmpty() && !raw.keys.ags.startsWith(m_options.district); }

    void collectNames(const Raw &raw)
    {
        addName(m_found.associationNames, raw.value(Fact::AssociationName), raw, associationKeyOf);
        addName(m_found.districtNames, raw.value(Fact::DistrictName), raw, districtKeyOf);
    }

    static void addName(QHash<QString, QString> &names, const QString &text, const Raw &raw, QString (*keyOf)(const Raw &))
    {
        const QString name = cleaned(text);
        if (name.isEmpty()) return;
        if (const QString key = keyOf(raw); !key.isEmpty()) names[key] = name;
    }

    int percent(qint64 number) const { return m_choice.layer.announced > 0 ? int(100 * number / m_choice.layer.announced) : -1; }

    const Source &m_source;
    const LayerChoice &m_choice;
    const BoundaryOptions &m_options;
    Boundaries &m_found;
    Result<> m_end;
};

Municipality kept(Reading reading, const Boundaries &found)
{
    constexpr double squareMetresPerHectare = 10'000;
    reading.municipality.areaHa = reading.shape.squareMetres / squareMetresPerHectare;
    reading.municipality.source = found.file;
    reading.municipality.geom = std::move(reading.shape.geom);
    return std::move(reading.municipality);
}

void noteRepaired(Boundaries &found, qsizetype repaired)
{
    if (repaired > 0) found.notes += Error{Error::Kind::Format, u"note.repaired"_s, {QString::number(repaired)}, {}, {}};
}

/** A file with more than one unusable feature in a thousand is not to be trusted with the rest. */
Result<> judge(const Boundaries &found, qsizetype usable, const BoundaryOptions &options)
{
    constexpr qsizetype thousand = 1000;
    const qsizetype all = usable + found.refused.size();
    if (found.refused.size() > all / thousand) {
        const Refusal &first = found.refused.first();
        return fail(Error::Kind::Format, u"boundaries.damaged"_s,
            {found.file, QString::number(found.refused.size()), QString::number(all), first.feature, sentence(first.error)},
            first.error.reason);
    }
    if (usable > 0) return {};
    if (options.district.isEmpty()) return fail(Error::Kind::Format, u"boundaries.none"_s, {found.file});
    return fail(Error::Kind::Format, u"boundaries.noneInDistrict"_s, {found.file, options.district});
}

void addMissing(QHash<QString, QString> &names, const QHash<QString, QString> &more)
{
    for (const auto &[key, name] : more.asKeyValueRange())
        if (!names.contains(key)) names[key] = name;
}

/** An opened file whose layer of municipalities is chosen, and what is found in it. */
struct Opened {
    Source source;
    LayerChoice choice;
    Boundaries found;
};

Result<Opened> openBoundaries(const QString &path, const BoundaryOptions &options)
{
    return Source::open(path, options.limits).and_then([&](Source source) {
        return chooseLayer(source, options).transform([&](LayerChoice choice) {
            Boundaries found{.file = source.name(), .layer = choice.layer.name, .notes = choice.notes};
            return Opened{std::move(source), std::move(choice), std::move(found)};
        });
    });
}

void addNames(Opened &opened)
{
    addMissing(opened.found.associationNames, namesOf(opened.source, KeyLevel::Association));
    addMissing(opened.found.districtNames, namesOf(opened.source, KeyLevel::District));
}
}

Result<Boundaries> readBoundaries(const QString &path, const BoundaryOptions &options, const Progress &progress)
{
    auto opened = openBoundaries(path, options);
    if (!opened) return std::unexpected(opened.error());
    Boundaries &found = opened->found;
    QList<Reading> readings;
    const auto collect = [&](Reading reading) -> Result<> {
        readings += std::move(reading);
        return {};
    };
    if (const auto read = Reader(opened->source, opened->choice, options, found).run(progress, collect); !read)
        return std::unexpected(read.error());
    makeDistinct(readings, found.refused, found.notes);
    noteRepaired(found, std::ranges::count_if(readings, [](const Reading &reading) { return reading.shape.isRepaired; }));
    found.municipalities.reserve(readings.size());
    for (Reading &reading : readings) found.municipalities += kept(std::move(reading), found);
    if (const auto usable = judge(found, found.municipalities.size(), options); !usable) return std::unexpected(usable.error());
    addNames(*opened);
    return std::move(found);
}

Result<Boundaries> streamBoundaries(
    const QString &path, const BoundaryOptions &options, const Progress &progress, const std::function<Result<>(Municipality)> &keep)
{
    auto opened = openBoundaries(path, options);
    if (!opened) return std::unexpected(opened.error());
    Boundaries &found = opened->found;
    Distinct distinct;
    qsizetype repaired = 0;
    const auto pass = [&](Reading reading) -> Result<> {
        if (!distinct.add(reading)) return fail(Error::Kind::Conflict, boundariesNotDistinct);
        repaired += reading.shape.isRepaired;
        return keep(kept(std::move(reading), found));
    };
    if (const auto read = Reader(opened->source, opened->choice, options, found).run(progress, pass); !read)
        return std::unexpected(read.error());
    distinct.forgiveEmptyParts(found.refused, found.notes);
    noteRepaired(found, repaired);
    if (const auto usable = judge(found, distinct.count(), options); !usable) return std::unexpected(usable.error());
    addNames(*opened);
    return std::move(found);
}
