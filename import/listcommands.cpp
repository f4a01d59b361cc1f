// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/restricted.h"
#include "core/placement/householdlist.h"
#include "core/places/places.h"
#include "core/register/landlord.h"
#include "core/register/municipality.h"
#include "core/register/savedsearch.h"
#include "core/register/vacancylist.h"
#include "geo/projection.h"
#include "import/call.h"
#include "import/cellwords.h"
#include "import/feedoutput.h"
#include "import/filteroption.h"
#include "import/listoutput.h"
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {
/** Half rooms as rooms, square decimetres as square metres, cents as euro: what people count in. */
QVariant scaled(std::optional<int> amount, double unit)
{
    return amount ? QVariant(*amount / unit) : QVariant();
}
QVariant euro(std::optional<Cents> amount)
{
    return amount ? QVariant(toPlain(*amount)) : QVariant();
}

Result<Records> municipalities(Sql &sql, const Call &)
{
    const auto associations = listAssociations(sql);
    const auto found = listMunicipalities(sql);
    if (!associations) return std::unexpected(associations.error());
    if (!found) return std::unexpected(found.error());
    QHash<QString, QString> names;
    for (const MunicipalAssociation &one : *associations) names[one.key] = one.name;
    Records records{{u"ags"_s, u"ars"_s, u"name"_s, u"kind"_s, u"association"_s, u"associationName"_s, u"district"_s, u"postalCode"_s,
                        u"population"_s, u"areaHa"_s},
        {}};
    for (const Municipality &one : *found)
        records.rows += QVariantList{one.ags, one.ars, one.name, one.kind, one.associationKey, names.value(one.associationKey),
            one.districtKey, one.postalCode, known(one.population), known(one.areaHa)};
    return records;
}

Result<Records> vacancies(Sql &sql, const Call &call)
{
    const auto filter = filterOf(sql, call);
    if (!filter) return std::unexpected(filter.error());
    const auto points = findVacancies(sql, *filter, {VacancyColumn::Number});
    if (!points) return std::unexpected(points.error());
    QList<qint64> ids;
    for (const VacancyPoint &point : *points) ids += point.id;
    return loadVacancyRows(sql, ids).transform([&](const QHash<qint64, VacancyRow> &rows) {
        Records records{{u"number"_s, u"status"_s, u"address"_s, u"city"_s, u"municipality"_s, u"rooms"_s, u"areaSquareMetres"_s,
                            u"grossCold"_s, u"freeFrom"_s, u"confirmedOn"_s},
            {}};
        for (const qint64 id : ids) {
            const VacancyRow row = rows.value(id);
            records.rows += QVariantList{row.number, toStored(QVariant::fromValue(row.status)), row.address, row.city, row.municipality,
                scaled(row.halfRooms, 2), scaled(row.livingAreaDm2, 100), euro(row.grossCold), known(row.availableFrom),
                known(row.lastConfirmedOn)};
        }
        return records;
    });
}

Result<Records> landlords(Sql &sql, const Call &)
{
    return sql.find<Landlord>(u"landlord"_s, u"where %1 order by id"_s.arg(unrestricted(SubjectKind::Landlord, u"landlord.id"_s)))
        .transform([](const QList<Landlord> &found) {
            Records records{{u"uid"_s, u"kind"_s, u"lastName"_s, u"firstName"_s, u"company"_s, u"street"_s, u"postalCode"_s, u"city"_s,
                                u"contactBlocked"_s},
                {}};
            for (const Landlord &one : found)
                records.rows += QVariantList{one.uid, toStored(QVariant::fromValue(one.kind)), one.lastName, one.firstName, one.company,
                    one.street, one.postalCode, one.city, one.contactBlocked};
            return records;
        });
}

Result<Records> households(Sql &sql, const Call &)
{
    return findHouseholds(sql, {}, QDate::currentDate(), {HouseholdColumn::Number}).transform([](const QList<HouseholdRow> &found) {
        Records records{{u"number"_s, u"status"_s, u"circle"_s, u"persons"_s, u"children"_s, u"neededFrom"_s, u"residenceRule"_s,
                            u"access"_s, u"commitment"_s, u"reserved"_s},
            {}};
        for (const HouseholdRow &one : found)
            records.rows += QVariantList{one.number, toStored(QVariant::fromValue(one.status)), toStored(QVariant::fromValue(one.circle)),
                known(one.persons), one.children, known(one.neededFrom), toStored(QVariant::fromValue(one.residenceRule)),
                toStored(QVariant::fromValue(one.access)), toStored(QVariant::fromValue(one.commitment)), one.reserved};
        return records;
    });
}

/** The kinds of --kind, with commas between; all where none is named. */
Result<QSet<PlaceKind>> kindsOf(const Call &call)
{
    QSet<PlaceKind> kinds;
    for (const QString &text : call.options.value(u"kind"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto kind = valueOfFileWord(QMetaEnum::fromType<PlaceKind>(), text.trimmed());
        if (!kind) return fail(Error::Kind::Invalid, u"places.kind"_s, {text.trimmed()});
        kinds += static_cast<PlaceKind>(*kind);
    }
    return kinds;
}

Result<Records> places(Sql &sql, const Call &call)
{
    const auto kinds = kindsOf(call);
    const auto day = dayOption(call);
    if (!kinds) return std::unexpected(kinds.error());
    if (!day) return std::unexpected(day.error());
    return listPlaces(sql, {.kinds = *kinds, .validOn = *day, .text = call.options.value(u"text"_s)})
        .transform([](const QList<Place> &found) {
            Records records{{u"kind"_s, u"name"_s, u"ags"_s, u"place"_s, u"hours"_s, u"phone"_s, u"directions"_s, u"ssid"_s,
                                u"validUntil"_s, u"source"_s, u"key"_s, u"uid"_s},
                {}};
            for (const Place &one : found) {
                const auto point = pointOf(one.geom.bytes).and_then([](Utm at) { return toLonLat(at); });
                records.rows += QVariantList{toStored(QVariant::fromValue(one.kind)), one.name, one.ags, known(point), one.openingHours,
                    one.phone, one.directions, one.ssid, known(one.validUntil), one.source, one.originKey, one.uid};
            }
            return records;
        });
}

Result<Records> searches(Sql &sql, const Call &call)
{
    return listSearches(sql, call.actor.login).transform([](const QList<SavedSearch> &found) {
        Records records{{u"name"_s, u"owner"_s, u"filter"_s}, {}};
        for (const SavedSearch &one : found) records.rows += QVariantList{one.name, one.owner, one.filter};
        return records;
    });
}

/** Opens the register and runs @p task as whoever calls. */
template<class Task> Result<> change(const Call &call, Task task)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    return (*database)->write(call.actor, std::move(task)).takeResult();
}

Result<> keepSearch(const Call &call)
{
    const SavedSearch wanted{.name = call.arguments.value(0),
        .owner = call.options.isSet(u"mine"_s) ? call.actor.login : QString(),
        .filter = call.options.value(u"where"_s)};
    return change(call, [&](Sql &sql) { return saveSearch(sql, wanted).transform([](const SavedSearch &) { }); }).transform([&] {
        if (call.isJson())
            printJson(call.out, {{u"name"_s, u"owner"_s, u"filter"_s}, {{wanted.name, wanted.owner, wanted.filter}}});
        else
            call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Gespeicherte Suche: %1")).arg(wanted.name) << '\n';
    });
}

Result<> dropSearch(const Call &call)
{
    return change(call, [&](Sql &sql) {
        return findSearch(sql, call.actor.login, call.arguments.value(0)).and_then([&](const SavedSearch &search) {
            return removeSearch(sql, search.id, search.version);
        });
    });
}
}

const Command &listMunicipalitiesCommand()
{
    static const Command command{{"list"_L1, "municipalities"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Die Gemeinden des Registers"),
        listOptions(), [](const Call &call) { return printList(call, municipalities); }, true};
    return command;
}

const Command &listVacanciesCommand()
{
    static const Command command{{"list"_L1, "vacancies"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Die Leerstände des Registers"),
        listOptions() + QList<Option>{whereOption, searchOption}, [](const Call &call) { return printList(call, vacancies); }, true};
    return command;
}

const Command &listLandlordsCommand()
{
    static const Command command{{"list"_L1, "landlords"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Die Vermieter des Registers"),
        listOptions(), [](const Call &call) { return printList(call, landlords); }, true};
    return command;
}

const Command &listHouseholdsCommand()
{
    static const Command command{{"list"_L1, "households"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Die Haushalte des Registers: Nummern statt Namen"), listOptions(),
        [](const Call &call) { return printHouseholds(call, households); }, true};
    return command;
}

const Command &listPlacesCommand()
{
    static const Command command{{"list"_L1, "places"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Die Orte des Registers: Haltestellen, Bürgerbusse, Bänke, Hotspots …"),
        listOptions()
            + QList<Option>{{"kind"_L1, "ART"_L1,
                                QT_TRANSLATE_NOOP("CommandLine", "Nur solche Arten, mit Komma dazwischen: ride_bench,hotspot")},
                {"day"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur was an diesem Tag gilt")},
                {"text"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur solche, in denen diese Wörter vorkommen")}},
        [](const Call &call) { return printList(call, places); }, true};
    return command;
}

const Command &listSearchesCommand()
{
    static const Command command{{"list"_L1, "searches"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Die gespeicherten Suchen"),
        listOptions(), [](const Call &call) { return printList(call, searches); }, true};
    return command;
}

const Command &saveSearchCommand()
{
    static const Command command{{"save"_L1, "search"_L1}, {"NAME"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Speichert einen Filter unter einem Namen, für die ganze Dienststelle"),
        {jsonOption, {"where"_L1, "FILTER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Der Filter, siehe README")},
            {"mine"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Nur für die eigene Anmeldung")}},
        keepSearch, true};
    return command;
}

const Command &removeSearchCommand()
{
    static const Command command{{"remove"_L1, "search"_L1}, {"NAME"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Löscht eine gespeicherte Suche"), {jsonOption}, dropSearch, true};
    return command;
}
