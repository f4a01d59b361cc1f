// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/filtervalue.h"
#include "core/base/money.h"
#include "core/base/number.h"
#include "core/register/dwelling.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "core/storage/record.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
using Shape = FilterField::Shape;

constexpr auto unknownKey = "unknown"_L1;

/** A day, or one counted from today: today-90, heute + 14. */
Result<QVariant> readDay(const QString &typed, QDate today)
{
    static const QRegularExpression counted(u"^(today|heute) *([-−+]) *(\\d{1,5})$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = counted.match(typed); match.hasMatch()) {
        const int days = match.captured(3).toInt();
        return toStored(today.addDays(match.captured(2) == u"+"_s ? days : -days));
    }
    const auto day = parseDate(typed, today);
    if (!day) return fail(Error::Kind::Invalid, u"input.date"_s, {typed});
    return toStored(*day);
}

/** The key of one kind, by its name in the register or its word. */
Result<QVariant> readChoice(const FilterField &field, const QString &typed)
{
    const QMetaEnum kind = enumOfType(field.type);
    const QString key = typed.toLower().replace(u' ', u'_');
    QStringList words;
    for (int i = 0; i < kind.keyCount(); ++i) {
        QString stored = snakeCase(QString::fromLatin1(kind.key(i)));
        if (stored == unknownKey) continue; // asked for by "is unknown"
        if (stored == key) return stored;
        words += wordOf(kind, kind.value(i));
    }
    const auto value = valueOfWord(kind, typed);
    QString stored = value ? snakeCase(QString::fromLatin1(kind.valueToKey(*value))) : QString();
    if (stored.isEmpty() || stored == unknownKey)
        return fail(Error::Kind::Invalid, u"filter.choice"_s, {typed, field.label(), words.join(u", "_s)});
    return stored;
}

QString quotedText(const QString &text)
{
    QString inner = text;
    inner.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + inner + u'"';
}

QString printNumber(const FilterField &field, qint64 number)
{
    constexpr int tenthsPerHalf = 5;
    switch (field.input) {
    case InputKind::Money: return toPlain(Cents{number});
    case InputKind::Area: return decimalText(number, 2, 0, QLocale::c());
    case InputKind::Rooms: return decimalText(number * tenthsPerHalf, 1, 0, QLocale::c());
    case InputKind::Energy: return decimalText(number, 1, 0, QLocale::c());
    case InputKind::Floor: return number == atticFloor ? u"DG"_s : QString::number(number);
    default: return QString::number(number);
    }
}
}

Result<QVariant> readFilterValue(const FilterField &field, const QString &typed, const FilterContext &context)
{
    QString text = typed;
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    text = text.simplified();
    if (text.isEmpty()) return fail(Error::Kind::Invalid, u"filter.empty"_s, {field.label()});
    switch (field.shape) {
    case Shape::Date: return readDay(text, context.today);
    case Shape::Choice:
    case Shape::Choices: return readChoice(field, text);
    case Shape::Number:
        return parseInput(field.input, field.type, text, context.today).transform([](const QVariant &value) { return toStored(value); });
    case Shape::Answer:
        return parseInput(field.input, field.type, text, context.today).and_then([&](const QVariant &value) -> Result<QVariant> {
            QVariant stored = toStored(value);
            if (stored.isNull()) return fail(Error::Kind::Invalid, u"input.yesno"_s, {text});
            return stored;
        });
    case Shape::Open:
        return parseInput(InputKind::YesNo, QMetaType::fromType<bool>(), text, context.today).transform([](const QVariant &value) {
            return toStored(value);
        });
    case Shape::Stale: return fail(Error::Kind::Invalid, u"filter.empty"_s, {field.label()});
    case Shape::Text:
    case Shape::Municipality:
    case Shape::Association:
    case Shape::Landlord:
    case Shape::Words: break;
    }
    return text;
}

QString printFilterValue(const FilterField &field, const QVariant &stored)
{
    switch (field.shape) {
    case Shape::Date: return stored.toString();
    case Shape::Number: return printNumber(field, stored.toLongLong());
    case Shape::Choice:
    case Shape::Choices: return stored.toString();
    case Shape::Answer:
    case Shape::Open: return stored.toInt() ? u"yes"_s : u"no"_s;
    default: return quotedText(stored.toString());
    }
}
