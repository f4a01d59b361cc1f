// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/gapprofile.h"
#include "core/storage/record.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
// What the built-in profiles say in assets/mobility/profiles.json, for the translation.
constexpr std::array builtInTexts{
    QT_TRANSLATE_NOOP("Profile", "dicht, Takt bis 60 min"),
    QT_TRANSLATE_NOOP("Profile", "Standard, Takt bis 120 min"),
    QT_TRANSLATE_NOOP("Profile", "ländlich, Takt bis 210 min"),
    QT_TRANSLATE_NOOP("Profile", "Deutschlandatlas, 20 Abfahrten"),
    QT_TRANSLATE_NOOP("Profile", "ÖV-Güteklassen nach ARE 2022, deutsche Fassung von Plan4Better (GOAT)"),
    QT_TRANSLATE_NOOP("Profile", "Deutschlandatlas/BBSR: Bus bis 600 m, Bahn bis 1.200 m, mindestens 20 Abfahrten am Werktag"),
};

QString inWords(const QString &text)
{
    for (const char *known : builtInTexts)
        if (text == QString::fromUtf8(known)) return QCoreApplication::translate("Profile", known);
    return text;
}

template<class E> QJsonArray keysOf(const QSet<E> &set)
{
    QStringList keys;
    for (const E one : set) keys += toStored(QVariant::fromValue(one)).toString();
    keys.sort();
    return QJsonArray::fromStringList(keys);
}

/** Takes values out of an object and notes the first field that is missing or of another kind. */
class ProfileReader
{
public:
    explicit ProfileReader(const QJsonObject &json) : m_json(json) { }

    bool has(QLatin1StringView field) const { return m_json.contains(field); }
    const QString &faultyField() const { return m_faulty; }

    QString text(QLatin1StringView field)
    {
        expect(field, m_json[field].isString());
        return m_json[field].toString().simplified();
    }
    int number(QLatin1StringView field) { return numberOf(field, m_json[field]); }
    double decimal(QLatin1StringView field)
    {
        expect(field, m_json[field].isDouble());
        return m_json[field].toDouble();
    }
    QList<int> numbers(QLatin1StringView field) { return numbersOf(field, m_json[field]); }
    QStringList texts(QLatin1StringView field)
    {
        QStringList found;
        for (const auto &value : array(field, m_json[field])) {
            expect(field, value.isString());
            found += value.toString();
        }
        return found;
    }
    template<class E> E choice(QLatin1StringView field) { return choiceOf<E>(field, m_json[field]); }
    template<class E> QSet<E> choices(QLatin1StringView field)
    {
        QSet<E> found;
        for (const auto &value : array(field, m_json[field])) found += choiceOf<E>(field, value);
        return found;
    }

    QList<IntervalRow> intervals()
    {
        constexpr auto field = "intervals"_L1;
        QList<IntervalRow> rows;
        for (const auto &value : array(field, m_json[field])) {
            IntervalRow row{.belowMin = numberOf(field, value["belowMin"_L1])};
            const QList<int> categories = numbersOf(field, value["categories"_L1]);
            expect(field, categories.size() == qsizetype(row.categories.size()));
            std::ranges::copy(categories.first(std::min(categories.size(), qsizetype(row.categories.size()))), row.categories.begin());
            rows += row;
        }
        return rows;
    }
    std::optional<StopRule> stopRule()
    {
        constexpr auto field = "stopRule"_L1;
        if (!has(field)) return {};
        const QJsonValue rule = m_json[field];
        return StopRule{numberOf(field, rule["busM"_L1]), numberOf(field, rule["railM"_L1]), numberOf(field, rule["departures"_L1])};
    }

private:
    void expect(QLatin1StringView field, bool holds)
    {
        if (!holds && m_faulty.isEmpty()) m_faulty = field;
    }
    QJsonArray array(QLatin1StringView field, const QJsonValue &value)
    {
        expect(field, value.isArray());
        return value.toArray();
    }
    int numberOf(QLatin1StringView field, const QJsonValue &value)
    {
        constexpr int none = std::numeric_limits<int>::min();
        expect(field, value.toInt(none) != none);
        return value.toInt();
    }
    QList<int> numbersOf(QLatin1StringView field, const QJsonValue &list)
    {
        QList<int> found;
        for (const auto &value : array(field, list)) found += numberOf(field, value);
        return found;
    }
    template<class E> E choiceOf(QLatin1StringView field, const QJsonValue &value)
    {
        const E found = fromStored(value.toString(), QMetaType::fromType<E>()).template value<E>();
        expect(field, toStored(QVariant::fromValue(found)).toString() == value.toString());
        return found;
    }

    const QJsonObject &m_json;
    QString m_faulty;
};

/** They are part of the program, and a test reads each; one that were broken would be missing. */
QList<GapProfile> readBuiltIn()
{
    QFile file(u":/bleibe/mobility/profiles.json"_s);
    QList<GapProfile> profiles;
    if (!file.open(QIODevice::ReadOnly)) return profiles;
    for (const auto &value : QJsonDocument::fromJson(file.readAll()).object()["profiles"_L1].toArray())
        if (const auto profile = profileOf(value.toObject())) profiles += *profile;
    return profiles;
}
}

QJsonObject toJson(const GapProfile &profile)
{
    QJsonObject json{{u"key"_s, profile.key}, {u"name"_s, profile.name}, {u"source"_s, profile.source}, {u"fromMin"_s, profile.fromMin},
        {u"untilMin"_s, profile.untilMin}, {u"distance"_s, toStored(QVariant::fromValue(profile.distance)).toString()},
        {u"busDays"_s, toStored(QVariant::fromValue(profile.busDays)).toString()}, {u"detour"_s, profile.detour},
        {u"shopM"_s, profile.shopM}, {u"doctorM"_s, profile.doctorM}, {u"benchM"_s, profile.benchM}, {u"hotspotM"_s, profile.hotspotM},
        {u"busStopM"_s, profile.busStopM}, {u"shops"_s, keysOf(profile.shops)}, {u"doctors"_s, keysOf(profile.doctors)}};
    if (profile.hasClasses()) {
        QJsonArray intervals, rings;
        for (const IntervalRow &row : profile.intervals)
            intervals += QJsonObject{
                {u"belowMin"_s, row.belowMin}, {u"categories"_s, QJsonArray{row.categories[0], row.categories[1], row.categories[2]}}};
        for (const int ring : profile.ringsM) rings += ring;
        json[u"intervals"_s] = intervals;
        json[u"ringsM"_s] = rings;
        json[u"classes"_s] = QJsonArray::fromStringList(profile.classes);
        json[u"lastServed"_s] = QString(profile.lastServed);
    }
    if (const auto &rule = profile.stopRule)
        json[u"stopRule"_s] = QJsonObject{{u"busM"_s, rule->busM}, {u"railM"_s, rule->railM}, {u"departures"_s, rule->departures}};
    return json;
}

Result<GapProfile> profileOf(const QJsonObject &json)
{
    ProfileReader reader(json);
    GapProfile profile{.key = json["key"_L1].toString(),
        .name = reader.text("name"_L1),
        .source = json["source"_L1].toString(),
        .stopRule = reader.stopRule(),
        .fromMin = reader.number("fromMin"_L1),
        .untilMin = reader.number("untilMin"_L1),
        .distance = reader.choice<DistanceBasis>("distance"_L1),
        .busDays = reader.choice<BusDays>("busDays"_L1),
        .detour = reader.decimal("detour"_L1),
        .shopM = reader.number("shopM"_L1),
        .doctorM = reader.number("doctorM"_L1),
        .benchM = reader.number("benchM"_L1),
        .hotspotM = reader.number("hotspotM"_L1),
        .busStopM = reader.number("busStopM"_L1),
        .shops = reader.choices<PlaceKind>("shops"_L1),
        .doctors = reader.choices<PlaceKind>("doctors"_L1)};
    if (reader.has("classes"_L1)) {
        profile.intervals = reader.intervals();
        profile.ringsM = reader.numbers("ringsM"_L1);
        profile.classes = reader.texts("classes"_L1);
        const QString last = reader.text("lastServed"_L1);
        profile.lastServed = last.size() == 1 ? last.front() : QChar();
    }
    if (const QString &field = reader.faultyField(); !field.isEmpty())
        return std::unexpected(Error{Error::Kind::Format, u"profile.field"_s, {profileFieldLabel(field)}, {}, field});
    if (const auto checked = checkProfile(profile); !checked) {
        Error error = checked.error();
        error.kind = Error::Kind::Format;
        return std::unexpected(error);
    }
    return profile;
}

const QList<GapProfile> &builtInProfiles()
{
    static const QList<GapProfile> profiles = readBuiltIn();
    return profiles;
}

bool isBuiltIn(const QString &key)
{
    return std::ranges::contains(builtInProfiles(), key, &GapProfile::key);
}

QString displayName(const GapProfile &profile)
{
    return inWords(profile.name);
}

QString displaySource(const GapProfile &profile)
{
    return inWords(profile.source);
}
