// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/input.h"
#include "core/base/money.h"
#include "core/base/number.h"
#include "core/base/tri.h"
#include "core/places/hours.h"
#include "core/register/dwelling.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
using Typed = Result<QVariant>;

constexpr int firstYear = 1200, yearsAhead = 3;
constexpr int lowestFloor = -2, highestFloor = 40;
constexpr qint64 largestCount = 100'000;
constexpr qint64 largestAreaDm2 = 10'000'000;
constexpr qint64 largestCents = 100'000'000'00;

std::unexpected<Error> wrong(const char *reason, QStringView typed)
{
    return fail(Error::Kind::Invalid, QString::fromLatin1(reason), {typed.toString()});
}

/** Without blanks at the ends, line feeds in a line, and characters that no keyboard types. */
QString cleaned(QStringView typed, bool keepLines)
{
    QString text;
    for (const QChar c : typed) {
        const bool isBreak = c == u'\n' || c == u'\t';
        if (c.category() == QChar::Other_Control && !isBreak) continue;
        text += isBreak && !keepLines ? QChar(u' ') : c;
    }
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

bool fits(QStringView text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).matchView(text).hasMatch();
}

QVariant optionalNumber(qint64 number)
{
    return QVariant::fromValue(std::optional(static_cast<int>(number)));
}

/** A whole or decimal number between two limits, stored with @p places more digits. */
Typed numberIn(QStringView typed, int places, qint64 least, qint64 most, const char *reason)
{
    const auto number = parseDecimal(typed, places);
    if (!number || *number < least || *number > most) return wrong(reason, typed);
    return optionalNumber(*number);
}

QStringView withoutUnit(QStringView typed, std::initializer_list<QStringView> units)
{
    for (const QStringView unit : units)
        if (typed.endsWith(unit, Qt::CaseInsensitive)) return typed.chopped(unit.size()).trimmed();
    return typed;
}

Typed readRooms(QStringView typed)
{
    constexpr int tenthsPerHalf = 5, leastRooms = 10, mostRooms = 200;
    const auto tenths = parseDecimal(withoutUnit(typed, {u"Zimmer", u"Zi.", u"ZKB"}), 1);
    if (!tenths || *tenths % tenthsPerHalf != 0 || *tenths < leastRooms || *tenths > mostRooms) return wrong("input.rooms", typed);
    return optionalNumber(*tenths / tenthsPerHalf);
}

Typed readMoney(QStringView typed)
{
    const auto cents = parseCents(typed);
    if (!cents || cents->value < 0 || cents->value > largestCents) return wrong("input.money", typed);
    return QVariant::fromValue(cents);
}

Typed readDate(QStringView typed, QDate today)
{
    const auto date = parseDate(typed, today);
    if (!date) return wrong("input.date", typed);
    return *date;
}

Typed readMoment(QStringView typed, QDate today)
{
    const qsizetype blank = typed.indexOf(u' ');
    const auto date = parseDate(blank < 0 ? typed : typed.first(blank), today);
    const QString clock = blank < 0 ? u"0:00"_s : withoutUnit(typed.sliced(blank + 1).trimmed(), {u"Uhr"}).toString();
    const QTime time = QTime::fromString(clock, u"H:mm"_s);
    if (!date || !time.isValid()) return wrong("input.moment", typed);
    return QDateTime(*date, time).toUTC();
}

Typed readClock(QStringView typed)
{
    const QString clock = withoutUnit(typed, {u"Uhr"}).toString().replace(u'.', u':');
    for (const auto &form : {u"H:mm"_s, u"H"_s})
        if (const QTime time = QTime::fromString(clock, form); time.isValid()) return time;
    return wrong("input.clock", typed);
}

Typed readHours(const QString &typed)
{
    const auto hours = parseHours(typed);
    if (!hours) return std::unexpected(hours.error());
    return *hours;
}

Typed readChoice(QStringView typed, QMetaType type)
{
    const auto value = valueOfWord(enumOfType(type), typed);
    if (!value) return wrong("input.choice", typed);
    return QVariant(type, &*value);
}

Typed readYesNo(QStringView typed, QMetaType type)
{
    const QString answer = typed.toString().toLower();
    const bool yes = QStringList{u"ja"_s, u"j"_s, u"yes"_s, u"y"_s, u"1"_s, u"x"_s, u"true"_s, u"wahr"_s}.contains(answer);
    const bool no = QStringList{u"nein"_s, u"n"_s, u"no"_s, u"0"_s, u"false"_s, u"falsch"_s}.contains(answer);
    const bool isOpen = QStringList{u"unbekannt"_s, u"unknown"_s, u"?"_s}.contains(answer);
    if (type.id() == QMetaType::Bool) return yes || no ? Typed(yes) : wrong("input.yesno", typed);
    if (yes || no) return QVariant::fromValue(yes ? Tri::Yes : Tri::No);
    return isOpen ? Typed(QVariant::fromValue(Tri::Unknown)) : wrong("input.yesno", typed);
}

Typed readPattern(QStringView typed, const char *pattern, const char *reason)
{
    if (!fits(typed, pattern)) return wrong(reason, typed);
    return typed.toString();
}

Typed readFloor(QStringView typed)
{
    const auto floor = parseFloor(typed);
    if (!floor) return wrong("input.floor", typed);
    return optionalNumber(*floor);
}

Typed readInteger(QStringView typed, QMetaType type)
{
    const auto number = numberIn(typed, 0, 0, largestCount, "input.integer");
    if (!number || type != QMetaType::fromType<int>()) return number;
    return number->value<std::optional<int>>().value_or(0);
}

/** 2-digit years lie in this century. */
QDate dateOf(int year, int month, int day)
{
    return QDate(year < 100 ? 2000 + year : year, month, day);
}

std::optional<QDate> validOnly(QDate date)
{
    constexpr int oldest = 1800, newest = 2200;
    if (!date.isValid() || date.year() < oldest || date.year() > newest) return {};
    return date;
}

/** What people read behind a value. */
QString withUnit(const QString &text, const Field &field, const QLocale &locale)
{
    const QChar space = u'\u00a0';
    if (field.input == InputKind::Money) return withEuro(text, locale);
    if (field.input == InputKind::Area) return text + space + u"m²"_s;
    if (field.input == InputKind::Energy) return text + space + u"kWh/(m²·a)"_s;
    for (const char *plain : {"Mbit/s", "m", "min"})
        if (qstrcmp(field.unit, plain) == 0) return text + space + QString::fromLatin1(plain);
    if (qstrcmp(field.unit, "months") != 0) return text;
    const int count = text.toInt();
    return QCoreApplication::translate("Fact", "%n Monate", nullptr, count);
}
}

Result<QVariant> parseInput(InputKind kind, QMetaType type, QStringView typed, QDate today)
{
    QString text = cleaned(typed, kind == InputKind::LongText);
    if (text.isEmpty()) return QVariant(type);
    switch (kind) {
    case InputKind::Text:
    case InputKind::LongText: return text;
    case InputKind::HouseNumber:
        return readPattern(text.toLower(), "\\d{1,4}( ?[a-z])?( ?[-/,;+] ?(\\d{1,4}( ?[a-z])?|[a-z])){0,5}", "input.housenumber");
    case InputKind::PostalCode: return readPattern(text, "\\d{5}", "input.postalcode");
    case InputKind::MunicipalityKey: return readPattern(text, "\\d{8}", "input.ags");
    case InputKind::Phone: return readPattern(text, "\\+?[\\d ()/.\\-]*\\d[\\d ()/.\\-]*\\d[\\d ()/.\\-]*\\d[\\d ()/.\\-]*", "input.phone");
    case InputKind::Email: return readPattern(text, "[^\\s@<>,;]+@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+", "input.email");
    case InputKind::Integer: return readInteger(text, type);
    case InputKind::Year: return numberIn(text, 0, firstYear, today.year() + yearsAhead, "input.year");
    case InputKind::Area: return numberIn(withoutUnit(text, {u"m²", u"qm", u"m2"}), 2, 1, largestAreaDm2, "input.area");
    case InputKind::Rooms: return readRooms(text);
    case InputKind::Floor: return readFloor(text);
    case InputKind::Energy: return numberIn(text, 1, 0, largestCount, "input.energy");
    case InputKind::Money: return readMoney(text);
    case InputKind::Date: return readDate(text, today);
    case InputKind::Moment: return readMoment(text, today);
    case InputKind::Clock: return readClock(text);
    case InputKind::Hours: return readHours(text);
    case InputKind::Website: return readPattern(text, "(https?://)?[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?", "input.website");
    case InputKind::Choice:
    case InputKind::Choices: return readChoice(text, type);
    case InputKind::YesNoUnknown:
    case InputKind::YesNo: return readYesNo(text, type);
    case InputKind::Position:
    case InputKind::Hidden: break;
    }
    return wrong("input.choice", text);
}

QString printInput(InputKind kind, const QVariant &value, const QLocale &locale)
{
    const auto number = value.value<std::optional<int>>();
    switch (kind) {
    case InputKind::Integer:
        if (value.metaType() == QMetaType::fromType<int>()) return QString::number(value.toInt());
        return number ? QString::number(*number) : QString();
    case InputKind::Year: return number ? QString::number(*number) : QString();
    case InputKind::Area: return number ? decimalText(*number, 2, 1, locale) : QString();
    case InputKind::Rooms: return roomsText(number, locale);
    case InputKind::Floor: return floorText(number);
    case InputKind::Energy: return number ? decimalText(*number, 1, 0, locale) : QString();
    case InputKind::Money: {
        const auto amount = value.value<std::optional<Cents>>();
        return amount ? toText(*amount, locale) : QString();
    }
    case InputKind::Date: return dateText(value.toDate(), locale);
    case InputKind::Moment: {
        const QDateTime at = value.toDateTime().toLocalTime();
        return at.isValid() ? dateText(at.date(), locale) + u' ' + at.toString(u"HH:mm"_s) : QString();
    }
    case InputKind::Clock: return value.toTime().toString(u"H:mm"_s);
    case InputKind::Choice:
    case InputKind::Choices:
    case InputKind::YesNoUnknown: return wordOf(value);
    case InputKind::YesNo: return word(value.toBool() ? Tri::Yes : Tri::No);
    case InputKind::Position: return {};
    case InputKind::Hours: return locale.language() == QLocale::German ? hoursToType(value.toString()) : value.toString();
    default: return value.toString();
    }
}

std::optional<QDate> parseDate(QStringView typed, QDate today)
{
    const QString text = typed.toString().trimmed().toLower().replace(u'/', u'.'); // English dates print with slashes
    if (text == u"heute"_s || text == u"today"_s) return today;
    if (text == u"morgen"_s || text == u"tomorrow"_s) return today.addDays(1);
    if (text == u"gestern"_s || text == u"yesterday"_s) return today.addDays(-1);
    static const QRegularExpression german(u"^(\\d{1,2})\\. ?(\\d{1,2})\\.? ?(\\d{4}|\\d{2})?$"_s);
    if (const auto match = german.match(text); match.hasMatch()) {
        const int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
        return validOnly(dateOf(year, match.captured(2).toInt(), match.captured(1).toInt()));
    }
    static const QRegularExpression digits(u"^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"_s);
    if (const auto match = digits.match(text); match.hasMatch())
        return validOnly(dateOf(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()));
    return validOnly(QDate::fromString(text, Qt::ISODate));
}

std::optional<int> parseFloor(QStringView typed)
{
    const QString text = typed.toString().trimmed().toLower();
    if (QStringList{u"eg"_s, u"erdgeschoss"_s, u"parterre"_s, u"hochparterre"_s}.contains(text)) return 0;
    if (QStringList{u"dg"_s, u"dachgeschoss"_s, u"dach"_s}.contains(text)) return atticFloor;
    if (QStringList{u"ug"_s, u"souterrain"_s, u"keller"_s, u"untergeschoss"_s}.contains(text)) return -1;
    // What a form shows is read again, in whatever language it shows it.
    const auto shows = [&](int floor) { return floorText(floor).compare(text, Qt::CaseInsensitive) == 0; };
    if (shows(atticFloor)) return atticFloor;
    for (int floor = lowestFloor; floor <= highestFloor; ++floor)
        if (shows(floor)) return floor;
    static const QRegularExpression counted(u"^([-−]?\\d{1,2})\\.? ?(og|ug|obergeschoss|untergeschoss|stock|etage)?( \\(dg\\))?$"_s);
    const auto match = counted.match(text);
    if (!match.hasMatch()) return {};
    int floor = match.captured(1).replace(u'−', u'-').toInt();
    if (match.captured(2).startsWith(u'u')) floor = -floor;
    return floor >= lowestFloor && floor <= highestFloor ? std::optional(floor) : std::nullopt;
}

Result<MoveIn> parseMoveIn(QStringView typed, QDate today)
{
    using VacancyTerms::Availability;
    const QString text = typed.toString().trimmed().toLower();
    if (text.isEmpty()) return MoveIn();
    const auto is = [&](Availability known) { return word(known).compare(text, Qt::CaseInsensitive) == 0; };
    if (text == u"sofort"_s || text == u"ab sofort"_s || is(Availability::Immediately)) return MoveIn{Availability::Immediately, {}};
    if (QStringList{u"nach vereinbarung"_s, u"n. v."_s, u"n.v."_s, u"nv"_s, u"nach absprache"_s}.contains(text)
        || is(Availability::ByArrangement))
        return MoveIn{Availability::ByArrangement, {}};
    const QStringView day = text.startsWith(u"ab "_s) ? QStringView(text).sliced(3) : QStringView(text);
    if (const auto from = parseDate(day, today)) return MoveIn{Availability::OnDate, *from};
    return wrong("input.movein", typed);
}

QString gadgetText(const QMetaObject &meta, const void *gadget, const Field &field, const QLocale &locale)
{
    return printInput(field.input, meta.property(meta.indexOfProperty(field.property)).readOnGadget(gadget), locale);
}

QString gadgetFact(const QMetaObject &meta, const void *gadget, const Field &field, const QLocale &locale)
{
    const QVariant value = meta.property(meta.indexOfProperty(field.property)).readOnGadget(gadget);
    const QMetaEnum keys = enumOfType(value.metaType());
    const bool isOneOf = keys.isValid() && !keys.isFlag();
    if (isOneOf && qstrcmp(keys.valueToKey(*static_cast<const int *>(value.constData())), "Unknown") == 0) return {};
    const QString text = gadgetText(meta, gadget, field, locale);
    return text.isEmpty() ? QString() : withUnit(text, field, locale);
}

Result<> setGadgetText(const QMetaObject &meta, void *gadget, const Field &field, QStringView typed, QDate today)
{
    const QMetaProperty property = meta.property(meta.indexOfProperty(field.property));
    auto value = parseInput(field.input, property.metaType(), typed, today);
    if (!value) {
        Error error = value.error();
        error.field = QLatin1StringView(field.record) + u'.' + QLatin1StringView(field.property);
        return std::unexpected(error);
    }
    property.writeOnGadget(gadget, *value);
    return {};
}
