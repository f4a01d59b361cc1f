// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/formfield.h"
#include "core/base/tri.h"
#include "core/base/words.h"
#include "core/register/input.h"
#include "qml/controls/options.h"
#include <QMetaEnum>

using namespace Qt::StringLiterals;

FormField::FormField(const Field &field, const QMetaObject &meta, void *gadget, QObject *parent)
    : QObject(parent), m_field(field), m_meta(meta), m_gadget(gadget)
{
    reset();
}

QString FormField::name() const
{
    return QString::fromLatin1(m_field.record) + u'.' + QString::fromLatin1(m_field.property);
}

QMetaProperty FormField::property() const
{
    return m_meta.property(m_meta.indexOfProperty(m_field.property));
}

QString FormField::unit() const
{
    switch (m_field.input) {
    case InputKind::Money: return u"€"_s;
    case InputKind::Area: return u"m²"_s;
    case InputKind::Rooms: return {};
    case InputKind::Energy: return u"kWh/(m²·a)"_s;
    default: break;
    }
    if (qstrcmp(m_field.unit, "months") == 0) return tr("Monate");
    return qstrcmp(m_field.unit, "days") == 0 ? QString() : QString::fromUtf8(m_field.unit); // their labels say it
}

QString FormField::kind() const
{
    switch (m_field.input) {
    case InputKind::LongText: return u"long"_s;
    case InputKind::Money:
    case InputKind::Area:
    case InputKind::Rooms:
    case InputKind::Integer:
    case InputKind::Year:
    case InputKind::Energy: return u"number"_s;
    case InputKind::Date: return u"date"_s;
    case InputKind::Choice: return u"choice"_s;
    case InputKind::Choices: return u"choices"_s;
    case InputKind::YesNo: return u"yesno"_s;
    case InputKind::YesNoUnknown: return u"tri"_s;
    default: return u"text"_s;
    }
}

QVariantList FormField::options() const
{
    if (!m_offered.isEmpty()) return m_offered;
    const QMetaEnum keys = enumOfType(property().metaType());
    QVariantList options;
    if (!keys.isValid() || kind() == "tri"_L1) return options;
    for (int i = 0; i < keys.keyCount(); ++i) {
        const QString text = wordOf(keys, keys.value(i));
        options += option(QString::fromLatin1(keys.key(i)), text.isEmpty() ? tr("keine Angabe") : text);
    }
    return options;
}

QVariant FormField::value() const
{
    const QVariant stored = property().readOnGadget(m_gadget);
    if (stored.metaType() == QMetaType::fromType<Tri>()) {
        const Tri known = stored.value<Tri>();
        return known == Tri::Yes ? u"yes"_s : known == Tri::No ? u"no"_s : u"unknown"_s;
    }
    if (stored.metaType() == QMetaType::fromType<bool>()) return stored.toBool() ? u"yes"_s : u"no"_s;
    const QMetaEnum keys = enumOfType(stored.metaType());
    if (!keys.isValid()) return m_text;
    const int number = *static_cast<const int *>(stored.constData());
    if (!keys.isFlag()) return keyOf(keys, number);
    QStringList chosen;
    for (int i = 0; i < keys.keyCount(); ++i)
        if (keys.value(i) != 0 && (number & keys.value(i)) == keys.value(i)) chosen += QString::fromLatin1(keys.key(i));
    return chosen;
}

void FormField::choose(const QVariant &value)
{
    const QMetaProperty target = property();
    if (target.metaType() == QMetaType::fromType<Tri>()) {
        const QString key = value.toString();
        target.writeOnGadget(m_gadget, QVariant::fromValue(key == "yes"_L1 ? Tri::Yes : key == "no"_L1 ? Tri::No : Tri::Unknown));
    } else if (target.metaType() == QMetaType::fromType<bool>()) {
        target.writeOnGadget(m_gadget, value == "yes"_L1);
    } else if (const QMetaEnum keys = enumOfType(target.metaType()); keys.isValid()) {
        int number = 0;
        for (const QString &key : value.toStringList()) number |= keys.keyToValue(key.toLatin1().constData());
        if (!keys.isFlag()) number = keys.keyToValue(value.toString().toLatin1().constData());
        target.writeOnGadget(m_gadget, QVariant(target.metaType(), &number));
    }
    reset();
    Q_EMIT edited();
}

void FormField::commit(const QString &text)
{
    const auto taken = m_parse ? m_parse(text) : setGadgetText(m_meta, m_gadget, m_field, text, QDate::currentDate());
    if (taken) {
        reset();
    } else {
        m_text = text;
        m_unreadable = sentence(taken.error());
        m_error = m_unreadable;
        Q_EMIT changed();
    }
    Q_EMIT edited();
}

void FormField::offer(const QVariantList &options)
{
    if (m_offered == options) return;
    m_offered = options;
    Q_EMIT optionsChanged();
    Q_EMIT changed();
}

void FormField::setSuggestions(const QVariantList &suggestions)
{
    if (m_suggestions == suggestions) return;
    m_suggestions = suggestions;
    Q_EMIT suggestionsChanged();
}

void FormField::reset()
{
    m_text = m_print ? m_print() : gadgetText(m_meta, m_gadget, m_field);
    m_unreadable.clear();
    m_error.clear();
    Q_EMIT changed();
}

void FormField::setMessages(const QString &error, const QString &warning)
{
    const QString shown = isUnreadable() ? m_unreadable : error;
    if (m_error == shown && m_warning == warning) return;
    m_error = shown;
    m_warning = warning;
    Q_EMIT changed();
}

void FormField::setShown(bool shown)
{
    if (m_shown == shown) return;
    m_shown = shown;
    Q_EMIT changed();
}

void FormField::setText(std::function<QString()> print, std::function<Result<>(const QString &)> parse)
{
    m_print = std::move(print);
    m_parse = std::move(parse);
    reset();
}
