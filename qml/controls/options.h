// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/words.h"
#include <QVariantMap>

/** One entry of a choice, as ComboField and Segments take it. */
inline QVariantMap option(const QVariant &value, const QString &text)
{
    return {{QStringLiteral("value"), value}, {QStringLiteral("text"), text}};
}

/** How QML names one of a kind. */
inline QString keyOf(const QMetaEnum &kind, int value)
{
    return QString::fromLatin1(kind.valueToKey(value));
}
template<class E> QString keyOf(E value)
{
    return keyOf(QMetaEnum::fromType<E>(), static_cast<int>(value));
}
/** The reverse; @p otherwise where the key names none. */
template<class E> E ofKey(const QString &key, E otherwise = {})
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<E>().keyToValue(key.toLatin1().constData(), &isKnown);
    return isKnown ? static_cast<E>(value) : otherwise;
}

/** A choice of these. */
template<class E> QVariantList optionsOf(const QList<E> &some)
{
    QVariantList options;
    for (const E one : some) options += option(keyOf(one), word(one));
    return options;
}
/** All of a kind, in its order. */
inline QVariantList optionsOf(const QMetaEnum &kind)
{
    QVariantList options;
    for (int i = 0; i < kind.keyCount(); ++i) options += option(QString::fromLatin1(kind.key(i)), wordOf(kind, kind.value(i)));
    return options;
}
