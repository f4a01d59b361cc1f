// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/exportlists.h"
#include "core/register/entrybatch.h"
#include "core/register/landlords.h"
#include "core/register/municipality.h"
#include "core/register/words.h"
#include "import/columnnames.h"
#include "import/columns.h"
#include "import/exportplaces.h"
#include "import/exportvalues.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
/** The landlord whom one would call about a dwelling, with the day of its consent. */
struct Partner {
    Landlord landlord = {};
    DwellingRole role = DwellingRole::Owner;
    QDate consentOn = {};
};

/** Fields that say something about a person, or that lead to the door of a dwelling. */
bool isPersonal(const Field &field)
{
    static const QStringList fields{u"vacancy.note"_s, u"dwelling.note"_s, u"building.note"_s, u"vacancy.willingnessNote"_s,
        u"vacancy.depositNote"_s, u"vacancy.lastConfirmedBy"_s, u"vacancy.providerKey"_s, u"building.cadastralDistrict"_s,
        u"building.cadastralSection"_s, u"building.parcel"_s, u"building.certificateNumber"_s, u"vacancy.fixedTermReason"_s};
    return fields.contains(QLatin1StringView(field.record) + u'.' + QLatin1StringView(field.property));
}

bool isAddress(const Field &field)
{
    static const QStringList fields{u"building.street"_s, u"building.houseNumber"_s, u"building.houseNumberSuffix"_s,
        u"dwelling.flatNumber"_s, u"dwelling.sides"_s, u"dwelling.positionNote"_s, u"building.positionAccuracy"_s,
        u"building.positionOrigin"_s};
    return fields.contains(QLatin1StringView(field.record) + u'.' + QLatin1StringView(field.property));
}

/** The fields of a list; what an import takes, and nothing personal unless wanted. */
QList<const Field *> fieldsOf(const ExportChoice &choice)
{
    QList<const Field *> fields;
    const TableKind kind = choice.kind == ExportKind::Landlords ? TableKind::Landlords : TableKind::Vacancies;
    static const QStringList impersonal{u"kind"_s, u"postalCode"_s, u"city"_s, u"language"_s, u"contactBlocked"_s};
    for (const Target &target : tableTargets(kind)) {
        if (!target.field) continue;
        const bool isOpen
            = kind == TableKind::Landlords ? impersonal.contains(QLatin1StringView(target.field->property)) : !isPersonal(*target.field);
        if (choice.isFull || isOpen) fields += target.field;
    }
    return fields;
}

QStringList extrasOf(const ExportChoice &choice)
{
    if (!choice.isFull) return {};
    if (choice.kind == ExportKind::Landlords) return {u"landlord.uid"_s, u"consent.givenOn"_s};
    return {u"vacancy.uid"_s, u"dwelling.uid"_s, u"building.uid"_s, u"place.east"_s, u"place.north"_s, u"landlord.uid"_s,
        u"landlord.name"_s, u"landlord.phone"_s, u"landlord.mobile"_s, u"landlord.email"_s, u"landlord_role.role"_s, u"consent.givenOn"_s};
}

/** Distinct names for machines: what comes twice says whose it is. */
void makeDistinct(QList<WrittenColumn> &columns, const QList<const Field *> &fields)
{
    QHash<QString, int> uses;
    for (const WrittenColumn &column : std::as_const(columns)) ++uses[column.name];
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (uses[columns[i].name] > 1) columns[i].name = QLatin1StringView(fields[i]->record) + u'_' + columns[i].name;
}

QVariant valueOf(const VacancyEntry &entry, const Field &field)
{
    const auto record = QLatin1StringView(field.record);
    const auto read = [&](const QMetaObject &meta, const void *gadget) {
        return meta.property(meta.indexOfProperty(field.property)).readOnGadget(gadget);
    };
    if (record == "building"_L1) return read(Building::staticMetaObject, &entry.building);
    if (record == "dwelling"_L1) return read(Dwelling::staticMetaObject, &entry.dwelling);
    return read(Vacancy::staticMetaObject, &entry.vacancy);
}

WrittenCell text(const QString &value)
{
    return value.isEmpty() ? WrittenCell() : WrittenCell(value);
}

/** Shortest digits that read back as the same number. */
WrittenCell coordinate(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

WrittenCell extraOf(const QString &key, const VacancyEntry &entry, const Partner &partner)
{
    if (key == "vacancy.uid"_L1) return text(entry.vacancy.uid);
    if (key == "dwelling.uid"_L1) return text(entry.dwelling.uid);
    if (key == "building.uid"_L1) return text(entry.building.uid);
    const auto place = pointOf(entry.building.geom.bytes);
    if (key == "place.east"_L1) return place ? coordinate(place->east) : WrittenCell();
    if (key == "place.north"_L1) return place ? coordinate(place->north) : WrittenCell();
    if (partner.landlord.id == 0) return {};
    if (key == "landlord.uid"_L1) return text(partner.landlord.uid);
    if (key == "landlord.name"_L1) return text(displayName(partner.landlord));
    if (key == "landlord.phone"_L1) return text(partner.landlord.phone);
    if (key == "landlord.mobile"_L1) return text(partner.landlord.mobile);
    if (key == "landlord.email"_L1) return text(partner.landlord.email);
    if (key == "landlord_role.role"_L1) return wordOf(QVariant::fromValue(partner.role));
    return partner.consentOn.isValid() ? WrittenCell(partner.consentOn) : WrittenCell();
}

Result<QHash<qint64, QDate>> consentDays(Sql &sql)
{
    return sql
        .query(
            u"select landlord_id, max(given_on) from consent where purpose='store_in_register' and withdrawn_on is null group by landlord_id"_s)
        .transform([](QSqlQuery rows) {
            QHash<qint64, QDate> days;
            while (rows.next()) days[rows.value(0).toLongLong()] = QDate::fromString(rows.value(1).toString(), Qt::ISODate);
            return days;
        });
}

/** By dwelling, whom to call first, else who has the first role. */
Result<QHash<qint64, Partner>> partnersOf(Sql &sql, const QHash<qint64, VacancyEntry> &entries)
{
    const auto days = consentDays(sql);
    if (!days) return std::unexpected(days.error());
    QHash<qint64, Partner> partners;
    for (const VacancyEntry &entry : entries) {
        const auto roles = sql.find<LandlordRole>(
            u"landlord_role"_s, u"where dwelling_id=? order by call_first desc, id limit 1"_s, {entry.dwelling.id});
        if (!roles) return std::unexpected(roles.error());
        if (roles->isEmpty()) continue;
        const auto landlord = sql.load<Landlord>(u"landlord"_s, roles->first().landlordId);
        if (!landlord) return std::unexpected(landlord.error());
        partners[entry.dwelling.id] = {*landlord, roles->first().role, days->value(landlord->id)};
    }
    return partners;
}

/** Where the address is not released the middle of the square kilometre, always the same; never a guess from several exports. */
Wkb roughPlace(const Building &building)
{
    constexpr double cell = 1000;
    const auto place = pointOf(building.geom.bytes);
    if (!place) return {};
    const auto middle = [](double value) { return (std::floor(value / cell) + 0.5) * cell; };
    return toWkb({middle(place->east), middle(place->north)});
}

ExportRow rowOf(const VacancyEntry &entry, const Partner &partner, const ExportChoice &choice, const WrittenFormat &format)
{
    const bool showsAddress = choice.isFull || entry.vacancy.addressReleased == Tri::Yes;
    ExportRow row{{}, showsAddress ? entry.building.geom : roughPlace(entry.building)};
    for (const Field *field : fieldsOf(choice))
        row.cells += !showsAddress && isAddress(*field) ? WrittenCell() : cellOf(*field, valueOf(entry, *field), format);
    for (const QString &key : extrasOf(choice)) row.cells += extraOf(key, entry, partner);
    return row;
}

Result<QList<ExportRow>> vacancyRows(Sql &sql, const ExportChoice &choice, const QList<qint64> &ids, const WrittenFormat &format)
{
    const auto entries = loadEntries(sql, ids);
    if (!entries) return std::unexpected(entries.error());
    auto partners = choice.isFull ? partnersOf(sql, *entries) : Result<QHash<qint64, Partner>>();
    return partners.transform([&](const QHash<qint64, Partner> &known) {
        QList<ExportRow> rows;
        for (const qint64 id : ids)
            if (const auto entry = entries->constFind(id); entry != entries->cend())
                rows += rowOf(*entry, known.value(entry->dwelling.id), choice, format);
        return rows;
    });
}

Result<QList<ExportRow>> landlordRows(Sql &sql, const ExportChoice &choice, const QList<qint64> &ids, const WrittenFormat &format)
{
    const auto days = consentDays(sql);
    if (!days) return std::unexpected(days.error());
    QList<ExportRow> rows;
    for (const qint64 id : ids) {
        const auto landlord = sql.load<Landlord>(u"landlord"_s, id);
        if (!landlord && landlord.error().kind == Error::Kind::NotFound) continue;
        if (!landlord) return std::unexpected(landlord.error());
        ExportRow row;
        const QMetaObject &meta = Landlord::staticMetaObject;
        for (const Field *field : fieldsOf(choice))
            row.cells += cellOf(*field, meta.property(meta.indexOfProperty(field->property)).readOnGadget(&*landlord), format);
        if (choice.isFull) {
            const QDate day = days->value(id);
            row.cells += {text(landlord->uid), day.isValid() ? WrittenCell(day) : WrittenCell()};
        }
        rows += row;
    }
    return rows;
}

Result<QList<ExportRow>> municipalityRows(Sql &sql, const QList<qint64> &ids)
{
    const auto associations = listAssociations(sql);
    if (!associations) return std::unexpected(associations.error());
    QHash<QString, QString> names;
    for (const MunicipalAssociation &one : *associations) names[one.key] = one.name;
    QList<ExportRow> rows;
    for (const qint64 id : ids) {
        const auto one = sql.load<Municipality>(u"municipality"_s, id);
        if (!one) return std::unexpected(one.error());
        constexpr double hundredths = 100;
        const auto area = one->areaHa ? WrittenCell(Decimal{qRound64(*one->areaHa * hundredths), 2}) : WrittenCell();
        const auto population = one->population ? WrittenCell(qint64(*one->population)) : WrittenCell();
        rows += {{text(one->ags), text(one->ars), text(one->name), text(one->kind), text(one->associationKey),
                     text(names.value(one->associationKey)), text(one->districtKey), text(one->postalCode), population, area},
            one->geom};
    }
    return rows;
}

QList<WrittenColumn> municipalityColumns()
{
    using Type = WrittenColumn::Type;
    const auto label = [](const char *german) { return QCoreApplication::translate("Export", german); };
    return {{label(QT_TRANSLATE_NOOP("Export", "Gemeindeschlüssel")), u"ags"_s},
        {label(QT_TRANSLATE_NOOP("Export", "Regionalschlüssel")), u"ars"_s}, {label(QT_TRANSLATE_NOOP("Export", "Name")), u"name"_s},
        {label(QT_TRANSLATE_NOOP("Export", "Art")), u"kind"_s},
        {label(QT_TRANSLATE_NOOP("Export", "Schlüssel der Verbandsgemeinde")), u"association"_s},
        {label(QT_TRANSLATE_NOOP("Export", "Verbandsgemeinde")), u"association_name"_s},
        {label(QT_TRANSLATE_NOOP("Export", "Kreisschlüssel")), u"district"_s},
        {label(QT_TRANSLATE_NOOP("Export", "PLZ")), u"postal_code"_s},
        {label(QT_TRANSLATE_NOOP("Export", "Einwohner")), u"population"_s, Type::Integer},
        {label(QT_TRANSLATE_NOOP("Export", "Fläche in Hektar")), u"area_ha"_s, Type::Decimal}};
}
}

QList<WrittenColumn> exportColumns(const ExportChoice &choice)
{
    if (choice.kind == ExportKind::Municipalities) return municipalityColumns();
    if (choice.kind == ExportKind::Places) return placeColumns();
    const TableKind kind = choice.kind == ExportKind::Landlords ? TableKind::Landlords : TableKind::Vacancies;
    QList<WrittenColumn> columns;
    const QList<const Field *> fields = fieldsOf(choice);
    for (const Field *field : fields) columns += columnOf(*field);
    for (const QString &key : extrasOf(choice)) {
        const bool isDay = key == "consent.givenOn"_L1;
        columns += columnOf(key, findTarget(kind, key)->label, isDay ? WrittenColumn::Type::Date : WrittenColumn::Type::Text);
    }
    makeDistinct(columns, fields);
    return columns;
}

Result<QList<ExportRow>> exportRows(Sql &sql, const ExportChoice &choice, const QList<qint64> &ids, const WrittenFormat &format)
{
    switch (choice.kind) {
    case ExportKind::Vacancies: return vacancyRows(sql, choice, ids, format);
    case ExportKind::Landlords: return landlordRows(sql, choice, ids, format);
    case ExportKind::Municipalities: return municipalityRows(sql, ids);
    case ExportKind::Places: return placeRows(sql, ids, format);
    }
    return {};
}
