// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/exportvalues.h"
#include "core/base/money.h"
#include "core/base/tri.h"
#include "core/register/words.h"
#include "core/storage/record.h"
#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {
WrittenColumn::Type typeOf(InputKind kind)
{
    switch (kind) {
    case InputKind::Integer:
    case InputKind::Year: return WrittenColumn::Type::Integer;
    case InputKind::Area:
    case InputKind::Rooms:
    case InputKind::Energy:
    case InputKind::Money: return WrittenColumn::Type::Decimal;
    case InputKind::Date: return WrittenColumn::Type::Date;
    default: return WrittenColumn::Type::Text;
    }
}

/** The stored text; "unknown" is nothing. */
WrittenCell keyOf(const QVariant &value)
{
    QString key = toStored(value).toString();
    if (key.isEmpty() || key == "unknown"_L1) return {};
    return key;
}

WrittenCell wordCell(const QVariant &value, const WrittenFormat &format)
{
    WrittenCell key = keyOf(value);
    if (!format.isSpreadsheet || std::holds_alternative<std::monostate>(key)) return key;
    return wordOf(value);
}

WrittenCell yesNoCell(const QVariant &value, const WrittenFormat &format)
{
    const QVariant stored = toStored(value);
    if (stored.isNull()) return {};
    if (!format.isSpreadsheet) return stored.toInt() ? u"yes"_s : u"no"_s;
    return word(stored.toInt() ? Tri::Yes : Tri::No);
}

WrittenCell numberCell(InputKind kind, const QVariant &value)
{
    const QVariant stored = toStored(value);
    if (stored.isNull()) return {};
    const qint64 number = stored.toLongLong();
    constexpr int tenthsPerHalf = 5;
    switch (kind) {
    case InputKind::Area:
    case InputKind::Money: return Decimal{number, 2};
    case InputKind::Rooms: return Decimal{number * tenthsPerHalf, 1};
    case InputKind::Energy: return Decimal{number, 1};
    default: return number;
    }
}

WrittenCell textCell(const QString &text)
{
    return text.isEmpty() ? WrittenCell() : WrittenCell(text);
}
}

WrittenColumn columnOf(const Field &field)
{
    const QString name = snakeCase(QLatin1StringView(field.property).toString());
    return {QCoreApplication::translate("Field", field.german), name, typeOf(field.input)};
}

WrittenColumn columnOf(const QString &key, const QString &label, WrittenColumn::Type type)
{
    return {label, snakeCase(QString(key).replace(u'.', u'_')), type};
}

WrittenCell cellOf(const Field &field, const QVariant &value, const WrittenFormat &format)
{
    switch (field.input) {
    case InputKind::Integer:
    case InputKind::Year:
    case InputKind::Area:
    case InputKind::Rooms:
    case InputKind::Energy:
    case InputKind::Money: return numberCell(field.input, value);
    case InputKind::Floor: return textCell(floorText(value.value<std::optional<int>>()));
    case InputKind::Date: return value.toDate().isValid() ? WrittenCell(value.toDate()) : WrittenCell();
    case InputKind::Choice:
    case InputKind::Choices: return wordCell(value, format);
    case InputKind::YesNo:
    case InputKind::YesNoUnknown: return yesNoCell(value, format);
    case InputKind::Moment: return textCell(toStored(value).toString());
    default: break;
    }
    if (value.metaType() == QMetaType::fromType<QDateTime>()) return textCell(toStored(value).toString());
    return enumOfType(value.metaType()).isValid() ? wordCell(value, format) : textCell(toStored(value).toString());
}
