// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/vacancyrows.h"
#include "core/register/input.h"
#include "core/register/numbers.h"
#include "core/register/words.h"
#include "geo/projection.h"
#include "import/addresscells.h"
#include "import/cellwords.h"
#include "import/formula.h"
#include <QDateTime>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
void *recordOf(VacancyEntry &entry, QLatin1StringView record)
{
    if (record == "building"_L1) return &entry.building;
    return record == "dwelling"_L1 ? static_cast<void *>(&entry.dwelling) : static_cast<void *>(&entry.vacancy);
}

const QMetaObject &metaOf(QLatin1StringView record)
{
    if (record == "building"_L1) return Building::staticMetaObject;
    return record == "dwelling"_L1 ? Dwelling::staticMetaObject : Vacancy::staticMetaObject;
}

std::optional<double> coordinate(const QString &cell)
{
    bool isNumber = false;
    const double value = QString(cell).remove(u' ').replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

Result<> takeMoveIn(Vacancy &vacancy, const QString &cell, QDate today)
{
    if (const auto word = valueOfFileWord(QMetaEnum::fromType<Availability>(), cell)) {
        vacancy.availability = static_cast<Availability>(*word);
        return {};
    }
    if (const auto day = parseRoughDate(cell, today)) {
        vacancy.availableFrom = day->date;
        if (vacancy.availability == Availability::Unknown) vacancy.availability = Availability::OnDate;
        return {};
    }
    return parseMoveIn(cell, today).transform([&](const MoveIn &moveIn) {
        vacancy.availability = moveIn.availability;
        if (moveIn.from.isValid()) vacancy.availableFrom = moveIn.from;
    });
}

Result<> takeMoment(QDateTime &moment, const QString &cell, QDate today)
{
    moment = QDateTime::fromString(cell, Qt::ISODateWithMs);
    if (moment.isValid()) return {};
    const auto read = parseInput(InputKind::Moment, QMetaType::fromType<QDateTime>(), cell, today);
    if (!read) return std::unexpected(read.error());
    moment = read->toDateTime();
    return {};
}

/** LR numbers are the register's own; any other is the numbering of whoever made the table. */
void takeNumber(Vacancy &vacancy, const QString &cell)
{
    if (parseNumber(cell))
        vacancy.number = cell;
    else if (vacancy.externalNumber.isEmpty())
        vacancy.externalNumber = cell;
}

void appendLine(QString &text, const QString &line)
{
    text += (text.isEmpty() ? QString() : u"\n"_s) + line;
}

void leaveOut(StagedEntry &staged, const QString &key, const QString &head, const QString &cell)
{
    constexpr qsizetype shown = 60;
    const QString text = cell.size() > shown ? cell.first(shown) + u'…' : cell;
    staged.findings += Finding{u"openimmo"_s, Finding::Level::Warning, key, u"openimmo.unreadable"_s, {head, text}};
}
}

VacancyRows::VacancyRows(QStringList heads, const QStringList &targets, QDate today, NumberStyle numbers, Unreadable unreadable)
    : m_heads(std::move(heads)), m_today(today), m_cells(today, numbers), m_unreadable(unreadable)
{
    for (const QString &key : targets) {
        Column column{.key = key};
        const Target *target = findTarget(TableKind::Vacancies, key);
        column.field = target ? target->field : nullptr;
        if (column.field) {
            const QMetaObject &meta = metaOf(QLatin1StringView(column.field->record));
            column.property = meta.property(meta.indexOfProperty(column.field->property));
            column.type = column.property.metaType();
        }
        m_columns += column;
        m_targets += key;
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i) // a note from a column of another name says which
        if (m_columns[i].key == "vacancy.note"_L1)
            m_columns[i].isNamedNote = !guessColumns(TableKind::Vacancies, {m_heads[i]}).first().isSure;
}

ReadVacancy VacancyRows::read(const TableRow &row)
{
    ReadVacancy read;
    StagedEntry &staged = read.staged;
    staged.number = row.number;
    if (row.tooLong >= 0) staged.problems += RowProblem{m_heads.value(row.tooLong), {Error::Kind::Invalid, u"table.cell"_s, {}}};
    for (qsizetype i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
        const Column &column = m_columns[i];
        const InputKind kind = column.field ? column.field->input : InputKind::Text;
        if (column.key.isEmpty() || saysNothing(kind, row.cells[i])) continue;
        const QString cell = restored(kind == InputKind::LongText ? row.cells[i] : row.cells[i].trimmed());
        const auto taken = take(column, m_heads[i], cell, read);
        if (taken)
            staged.stated += static_cast<quint16>(i);
        else if (m_unreadable == Unreadable::ToNote)
            appendLine(staged.entry.vacancy.note, m_heads[i] + u": "_s + cell);
        else if (m_unreadable == Unreadable::LeaveOut)
            leaveOut(staged, column.key, m_heads[i], cell);
        else
            staged.problems += RowProblem{m_heads[i], taken.error()};
    }
    finish(read);
    return read;
}

Result<> VacancyRows::take(const Column &column, const QString &head, const QString &cell, ReadVacancy &row)
{
    VacancyEntry &entry = row.staged.entry;
    if (column.key == "building.street"_L1) {
        takeStreet(entry.building, cell, m_targets.contains(u"building.houseNumber"_s));
        return {};
    }
    if (column.key == "building.city"_L1) {
        takeCity(entry.building, cell);
        return {};
    }
    if (column.key == "building.houseNumber"_L1) return takeHouseNumber(entry.building, cell);
    if (column.key == "dwelling.floor"_L1) return takeFloor(entry.dwelling, cell);
    if (column.key == "vacancy.availability"_L1 || column.key == "vacancy.availableFrom"_L1)
        return takeMoveIn(entry.vacancy, cell, m_today);
    if (column.key == "vacancy.note"_L1) {
        appendLine(entry.vacancy.note, column.isNamedNote ? head + u": "_s + cell : cell);
        return {};
    }
    if (column.field && column.field->input != InputKind::Hidden) return takeField(column, cell, row.staged);
    return takeExtra(column.key, cell, row);
}

Result<> VacancyRows::takeField(const Column &column, const QString &cell, StagedEntry &staged)
{
    const auto value = m_cells.read(*column.field, column.type, cell);
    if (!value) return std::unexpected(value.error());
    column.property.writeOnGadget(recordOf(staged.entry, QLatin1StringView(column.field->record)), *value);
    if (column.key == "vacancy.vacantSince"_L1 && !m_targets.contains(u"vacancy.vacantSinceAccuracy"_s))
        staged.entry.vacancy.vacantSinceAccuracy = parseRoughDate(cell, m_today)->accuracy;
    return {};
}

Result<> VacancyRows::takeExtra(const QString &key, const QString &cell, ReadVacancy &row)
{
    VacancyEntry &entry = row.staged.entry;
    if (key == "vacancy.number"_L1) {
        takeNumber(entry.vacancy, cell);
    } else if (key == "vacancy.status"_L1) {
        row.status = cell;
    } else if (key == "vacancy.statusSince"_L1) {
        return takeMoment(entry.vacancy.statusSince, cell, m_today);
    } else if (key.startsWith("place."_L1)) {
        const auto value = coordinate(cell);
        if (!value) return fail(Error::Kind::Invalid, u"table.coordinate"_s, {cell});
        row.place[key.sliced(6)] = *value;
    } else if (key == "landlord_role.role"_L1) {
        const auto role = valueOfFileWord(QMetaEnum::fromType<DwellingRole>(), cell);
        if (!role) return fail(Error::Kind::Invalid, u"input.choice"_s, {cell});
        row.landlord.role = static_cast<DwellingRole>(*role);
    } else if (key == "consent.givenOn"_L1) {
        const auto day = parseRoughDate(cell, m_today);
        if (!day) return fail(Error::Kind::Invalid, u"input.date"_s, {cell});
        row.landlord.consentOn = day->date;
    } else if (key.endsWith(".uid"_L1)) {
        const QString record = key.section(u'.', 0, 0);
        QString &uid = record == "vacancy"_L1 ? entry.vacancy.uid
            : record == "dwelling"_L1         ? entry.dwelling.uid
            : record == "building"_L1         ? entry.building.uid
                                              : row.landlord.uid;
        uid = cell;
    } else {
        return takeLandlord(key, cell, row.landlord);
    }
    return {};
}

Result<> VacancyRows::takeLandlord(const QString &key, const QString &cell, LandlordFacts &landlord)
{
    if (key == "landlord.name"_L1) {
        landlord.name = cell.simplified();
        return {};
    }
    const Field *field = findField(u"landlord", QStringView(key).sliced(9));
    const auto value = m_cells.read(*field, QMetaType::fromType<QString>(), cell);
    if (!value) return std::unexpected(value.error());
    (key == "landlord.phone"_L1 ? landlord.phone : key == "landlord.mobile"_L1 ? landlord.mobile : landlord.email) = value->toString();
    return {};
}

void VacancyRows::takePlace(ReadVacancy &row)
{
    Building &building = row.staged.entry.building;
    constexpr double zonePrefix = 32'000'000; // EPSG:4647 writes the zone in front
    std::optional<Utm> place;
    if (row.place.contains(u"east"_s) && row.place.contains(u"north"_s)) {
        const double east = row.place[u"east"_s];
        place = Utm{east > zonePrefix ? east - zonePrefix : east, row.place[u"north"_s]};
    } else if (row.place.contains(u"lon"_s) && row.place.contains(u"lat"_s)) {
        place = toUtm(LonLat{row.place[u"lon"_s], row.place[u"lat"_s]});
    } else if (row.place.isEmpty()) {
        return;
    }
    if (place) place = isInGermany(*place) ? place : std::nullopt;
    if (!place) {
        row.staged.problems += RowProblem{{}, {Error::Kind::Invalid, u"table.place"_s, {}}};
        return;
    }
    building.geom = toWkb(*place);
    if (building.positionAccuracy == PositionAccuracy::Unknown) building.positionAccuracy = PositionAccuracy::HouseCoordinate;
}

/** What only the whole row shows. */
void VacancyRows::finish(ReadVacancy &row)
{
    StagedEntry &staged = row.staged;
    Vacancy &vacancy = staged.entry.vacancy;
    const Building &building = staged.entry.building;
    takePlace(row);
    if (!row.status.isEmpty()) {
        // A status of strangers says nothing about consents and talks, which the register's own asks for.
        const auto status = valueOfFileWord(QMetaEnum::fromType<VacancyStatus>(), row.status);
        if (status && (!vacancy.number.isEmpty() || !vacancy.uid.isEmpty()))
            vacancy.status = static_cast<VacancyStatus>(*status);
        else
            staged.findings += Finding{u"table"_s, Finding::Level::Hint, u"vacancy.status"_s, u"table.status"_s, {row.status}};
    }
    if (building.street.isEmpty() && building.city.isEmpty() && building.ags.isEmpty() && building.geom.bytes.isEmpty()
        && vacancy.number.isEmpty() && vacancy.uid.isEmpty())
        staged.problems += RowProblem{{}, {Error::Kind::Invalid, u"table.noAddress"_s, {}}};
    staged.subject = addressText(building);
    if (staged.subject.isEmpty()) staged.subject = vacancy.number.isEmpty() ? vacancy.externalNumber : vacancy.number;
    if (!staged.problems.isEmpty()) staged.action = RowAction::Refused;
}
