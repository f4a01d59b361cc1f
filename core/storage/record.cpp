// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/record.h"
#include "core/base/money.h"
#include "core/base/place.h"
#include "core/base/tri.h"
#include <QDateTime>
#include <QMetaEnum>
#include <QMetaProperty>

using namespace Qt::StringLiterals;

namespace {
template<class T> QVariant optionalToStored(const QVariant &value)
{
    const auto known = value.value<std::optional<T>>();
    return known ? toStored(QVariant::fromValue(*known)) : QVariant();
}

template<class T> QVariant optionalFromStored(const QVariant &stored)
{
    if (stored.isNull()) return QVariant::fromValue(std::optional<T>());
    return QVariant::fromValue(std::optional<T>(fromStored(stored, QMetaType::fromType<T>()).template value<T>()));
}

template<class... T> struct Optionals {
    static bool toStored(const QVariant &value, QVariant &out)
    {
        return ((value.metaType() == QMetaType::fromType<std::optional<T>>() ? (out = optionalToStored<T>(value), true) : false) || ...);
    }
    static bool fromStored(const QVariant &stored, QMetaType type, QVariant &out)
    {
        return ((type == QMetaType::fromType<std::optional<T>>() ? (out = optionalFromStored<T>(stored), true) : false) || ...);
    }
};
using KnownOptionals = Optionals<int, qint64, double, Cents>;

QMetaEnum enumOf(QMetaType type)
{
    const QMetaObject *scope = type.metaObject();
    if (!scope) return {};
    QByteArray name = type.name();
    if (const auto colon = name.lastIndexOf(':'); colon >= 0) name = name.mid(colon + 1);
    if (name.endsWith('>')) name.chop(1); // QFlags<Scope::Name>
    for (int i = 0; i < scope->enumeratorCount(); ++i)
        if (const QMetaEnum found = scope->enumerator(i); name == found.name() || name == found.enumName()) return found;
    return {};
}

QString flagKeys(const QMetaEnum &flags, int value)
{
    QStringList keys;
    for (int i = 0; i < flags.keyCount(); ++i)
        if (const int bit = flags.value(i); bit != 0 && (value & bit) == bit) keys += snakeCase(QString::fromLatin1(flags.key(i)));
    return keys.join(u',');
}

int flagValue(const QMetaEnum &flags, const QString &keys)
{
    int value = 0;
    const QStringList wanted = keys.split(u',', Qt::SkipEmptyParts);
    for (int i = 0; i < flags.keyCount(); ++i)
        if (wanted.contains(snakeCase(QString::fromLatin1(flags.key(i))))) value |= flags.value(i);
    return value;
}

int enumValue(const QMetaEnum &keys, const QString &stored)
{
    for (int i = 0; i < keys.keyCount(); ++i)
        if (snakeCase(QString::fromLatin1(keys.key(i))) == stored) return keys.value(i);
    return keys.keyCount() > 0 ? keys.value(0) : 0;
}

QString enumToStored(const QVariant &value)
{
    const QMetaEnum keys = enumOf(value.metaType());
    const int number = *static_cast<const int *>(value.constData());
    return keys.isFlag() ? flagKeys(keys, number) : snakeCase(QString::fromLatin1(keys.valueToKey(number)));
}

QVariant enumFromStored(const QVariant &stored, QMetaType type)
{
    const QMetaEnum keys = enumOf(type);
    const int number = keys.isFlag() ? flagValue(keys, stored.toString()) : enumValue(keys, stored.toString());
    return QVariant(type, &number);
}

/** Column names in the order of the properties; worked out once per type and thread. */
const QStringList &columnNames(const QMetaObject &meta)
{
    static thread_local QHash<const QMetaObject *, QStringList> known;
    QStringList &names = known[&meta];
    for (qsizetype i = names.size(); i < meta.propertyCount(); ++i) names += snakeCase(QString::fromLatin1(meta.property(int(i)).name()));
    return names;
}

bool isKept(const QMetaProperty &property)
{
    return qstrcmp(property.name(), "id") != 0 && qstrcmp(property.name(), "version") != 0;
}
}

QString snakeCase(QStringView camel)
{
    QString snake;
    for (const QChar c : camel) {
        if (c.isUpper() && !snake.isEmpty()) snake += u'_';
        snake += c.toLower();
    }
    return snake;
}

QVariant toStored(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: return value.toString().isNull() ? QVariant(u""_s) : value;
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double: return value;
    default: break;
    }
    QVariant out;
    if (KnownOptionals::toStored(value, out)) return out;
    const QMetaType type = value.metaType();
    if (type == QMetaType::fromType<Cents>()) return value.value<Cents>().value;
    if (type == QMetaType::fromType<Tri>()) {
        const Tri known = value.value<Tri>();
        return known == Tri::Unknown ? QVariant() : QVariant(known == Tri::Yes ? 1 : 0);
    }
    if (type == QMetaType::fromType<Wkb>()) return value.value<Wkb>().bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : value;
    if (type.id() == QMetaType::Bool) return value.toBool() ? 1 : 0;
    if (type.id() == QMetaType::QDate) return value.toDate().isValid() ? QVariant(value.toDate().toString(Qt::ISODate)) : QVariant();
    if (type.id() == QMetaType::QTime) return value.toTime().isValid() ? QVariant(value.toTime().toString(u"HH:mm"_s)) : QVariant();
    if (type.id() == QMetaType::QDateTime)
        return value.toDateTime().isValid() ? QVariant(value.toDateTime().toUTC().toString(Qt::ISODateWithMs)) : QVariant();
    if (type.flags() & QMetaType::IsEnumeration || enumOf(type).isValid()) return enumToStored(value);
    return value;
}

QVariant fromStored(const QVariant &stored, QMetaType type)
{
    QVariant out;
    if (KnownOptionals::fromStored(stored, type, out)) return out;
    if (type == QMetaType::fromType<Cents>()) return QVariant::fromValue(Cents{stored.toLongLong()});
    if (type == QMetaType::fromType<Tri>())
        return QVariant::fromValue(stored.isNull() ? Tri::Unknown : stored.toInt() ? Tri::Yes : Tri::No);
    if (type == QMetaType::fromType<Wkb>()) return QVariant::fromValue(Wkb{stored.toByteArray()});
    if (type.id() == QMetaType::QDate) return QDate::fromString(stored.toString(), Qt::ISODate);
    if (type.id() == QMetaType::QTime) return QTime::fromString(stored.toString(), u"HH:mm"_s);
    if (type.id() == QMetaType::QDateTime) return QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
    if (type.flags() & QMetaType::IsEnumeration || enumOf(type).isValid()) return enumFromStored(stored, type);
    out = stored;
    out.convert(type);
    return out;
}

QJsonValue jsonOfStored(const QVariant &value)
{
    if (value.isNull()) return QJsonValue::Null;
    if (value.metaType() == QMetaType::fromType<Wkb>())
        return QJsonObject{{u"wkb"_s, QString::fromLatin1(value.value<Wkb>().bytes.toHex())}};
    if (value.metaType().id() == QMetaType::QByteArray) return QJsonObject{{u"hex"_s, QString::fromLatin1(value.toByteArray().toHex())}};
    return QJsonValue::fromVariant(value);
}

QVariant storedOfJson(const QJsonValue &json)
{
    const QJsonObject bytes = json.toObject();
    if (bytes.contains("wkb"_L1)) return QVariant::fromValue(Wkb{QByteArray::fromHex(bytes["wkb"_L1].toString().toLatin1())});
    if (bytes.contains("hex"_L1)) return QByteArray::fromHex(bytes["hex"_L1].toString().toLatin1());
    return json.toVariant();
}

Row rowOfGadget(const QMetaObject &meta, const void *gadget)
{
    Row row;
    const QStringList &names = columnNames(meta);
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        if (isKept(property)) row.append({names[i], toStored(property.readOnGadget(gadget))});
    }
    return row;
}

QString columnsOfGadget(const QMetaObject &meta, const QString &prefix)
{
    QStringList columns;
    const QStringList &names = columnNames(meta);
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        const QString column = prefix + names[i];
        columns += property.metaType() == QMetaType::fromType<Wkb>() ? u"ST_AsBinary(%1)"_s.arg(column) : column;
    }
    return columns.join(u", "_s);
}

void readGadget(const QMetaObject &meta, void *gadget, const QSqlQuery &query, int first)
{
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        property.writeOnGadget(gadget, fromStored(query.value(first + i), property.metaType()));
    }
}
