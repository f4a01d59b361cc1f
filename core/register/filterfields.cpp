// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/base/tri.h"
#include "core/register/building.h"
#include "core/register/dwelling.h"
#include "core/register/filter.h"
#include "core/register/vacancy.h"
#include "core/register/words.h"
#include "core/storage/record.h"
#include <QCoreApplication>
#include <QHash>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using Shape = FilterField::Shape;

/** A field with the names beside its own under which people look for it. */
struct Named {
    FilterField field;
    QStringList names;
};

/** The form of a field of the catalogue; nothing where it is not to be filtered by. */
std::optional<Shape> shapeOf(InputKind input, QMetaType type)
{
    switch (input) {
    case InputKind::Position: return {};
    case InputKind::Date:
    case InputKind::Moment: return Shape::Date;
    case InputKind::YesNo:
    case InputKind::YesNoUnknown: return Shape::Answer;
    case InputKind::Choice: return Shape::Choice;
    case InputKind::Choices: return Shape::Choices;
    case InputKind::Integer:
    case InputKind::Year:
    case InputKind::Area:
    case InputKind::Rooms:
    case InputKind::Floor:
    case InputKind::Energy:
    case InputKind::Money: return Shape::Number;
    case InputKind::Hidden:
        if (enumOfType(type).isValid()) return Shape::Choice;
        if (type.id() == QMetaType::QDateTime) return Shape::Date;
        return type.id() == QMetaType::QString ? std::optional(Shape::Text) : std::nullopt;
    default: return Shape::Text;
    }
}

void addRecord(QList<Named> &all, QLatin1StringView record, const QMetaObject &meta, const QString &alias)
{
    for (const Field &field : fields()) {
        if (record != QLatin1StringView(field.record)) continue;
        const QMetaType type = meta.property(meta.indexOfProperty(field.property)).metaType();
        const auto shape = shapeOf(field.input, type);
        if (!shape) continue;
        const QString property = QString::fromLatin1(field.property), english = QString::fromUtf8(field.english);
        const QString german = QString::fromUtf8(field.german), column = alias + u'.' + snakeCase(property);
        const bool isMoment = type.id() == QMetaType::QDateTime;
        all += Named{{english.toLower().replace(u' ', u'_'), field.german, isMoment ? u"substr(%1,1,10)"_s.arg(column) : column, *shape,
                         *shape == Shape::Date ? InputKind::Date : field.input, type},
            {german, german.section(u" ("_s, 0, 0), property, snakeCase(property)}};
    }
}

QList<Named> namedFields()
{
    QList<Named> all;
    addRecord(all, "vacancy"_L1, Vacancy::staticMetaObject, u"v"_s);
    addRecord(all, "dwelling"_L1, Dwelling::staticMetaObject, u"d"_s);
    addRecord(all, "building"_L1, Building::staticMetaObject, u"b"_s);
    const auto money = QMetaType::fromType<std::optional<Cents>>();
    all += Named{
        {u"gross_cold"_s, QT_TRANSLATE_NOOP("Field", "Bruttokaltmiete"), u"v.gross_cold"_s, Shape::Number, InputKind::Money, money},
        {u"Bruttokaltmiete"_s, u"gross cold rent"_s}};
    all += Named{
        {u"gross_warm"_s, QT_TRANSLATE_NOOP("Field", "Bruttowarmmiete"), u"v.gross_warm"_s, Shape::Number, InputKind::Money, money},
        {u"Bruttowarmmiete"_s, u"gross warm rent"_s, u"Gesamtmiete"_s}};
    all += Named{{u"address"_s, QT_TRANSLATE_NOOP("Field", "Adresse"), u"(b.street || ' ' || b.house_number || b.house_number_suffix)"_s,
                     Shape::Text},
        {u"Adresse"_s}};
    all += Named{
        {u"municipality_id"_s, QT_TRANSLATE_NOOP("Field", "Gemeinde"), u"b.municipality_id"_s, Shape::Number, InputKind::Integer}, {}};
    all += Named{{u"municipality"_s, QT_TRANSLATE_NOOP("Field", "Gemeinde"), {}, Shape::Municipality}, {u"Gemeinde"_s}};
    all += Named{{u"association"_s, QT_TRANSLATE_NOOP("Field", "Verbandsgemeinde"), {}, Shape::Association},
        {u"Verbandsgemeinde"_s, u"VG"_s, u"municipal association"_s}};
    all += Named{{u"landlord"_s, QT_TRANSLATE_NOOP("Field", "Vermieter"), {}, Shape::Landlord}, {u"Vermieter"_s, u"Vermieterin"_s}};
    all += Named{{u"text"_s, QT_TRANSLATE_NOOP("Field", "Suche"), {}, Shape::Words}, {u"Suche"_s, u"search"_s}};
    all += Named{{u"open"_s, QT_TRANSLATE_NOOP("Field", "offen"), {}, Shape::Open}, {u"offen"_s}};
    all += Named{{u"stale"_s, QT_TRANSLATE_NOOP("Field", "veraltet"), {}, Shape::Stale}, {u"veraltet"_s}};
    return all;
}

/** Short words for what is asked often: another name, and the field that is meant. */
constexpr std::array shortNames{std::pair(u"area", u"living_area"), std::pair(u"Fläche", u"living_area"), std::pair(u"m²", u"living_area"),
    std::pair(u"confirmed", u"last_confirmed_on"), std::pair(u"bestätigt", u"last_confirmed_on"),
    std::pair(u"free from", u"available_from"), std::pair(u"Nummer", u"number"), std::pair(u"Grund", u"vacancy_reason"),
    std::pair(u"Kaltmiete", u"net_cold_rent"), std::pair(u"Barrierefreiheit", u"accessible")};
}

QString FilterField::label() const
{
    return QCoreApplication::translate("Field", german);
}

const QList<FilterField> &filterFields()
{
    static const QList<FilterField> all = [] {
        QList<FilterField> list;
        for (const Named &one : namedFields()) list += one.field;
        return list;
    }();
    return all;
}

const FilterField *findFilterField(QStringView name)
{
    static const QHash<QString, qsizetype> places = [] {
        QHash<QString, qsizetype> known;
        const QList<Named> all = namedFields();
        const auto add = [&](QStringView called, qsizetype place) {
            if (const QString key = folded(called); !known.contains(key)) known.insert(key, place);
        };
        for (qsizetype i = 0; i < all.size(); ++i) add(all[i].field.name, i);
        for (qsizetype i = 0; i < all.size(); ++i)
            for (const QString &other : all[i].names) add(other, i); // the vacancy's kind before the dwelling's
        for (const auto &[shortName, meant] : shortNames) add(shortName, known.value(folded(meant)));
        return known;
    }();
    const auto found = places.constFind(folded(name));
    return found == places.cend() ? nullptr : &filterFields()[*found];
}

const FilterField &filterField(QStringView name)
{
    const FilterField *field = findFilterField(name);
    Q_ASSERT(field);
    return *field;
}
