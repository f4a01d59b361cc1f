// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "core/register/fields.h"
#include <QDate>
#include <QMetaProperty>
#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

/** One field of a form: a property of a value with its label, what was typed, and what is wrong with it. */
class FormField : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("RecordForm.field()")
    /** "building.street". */
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString label READ label CONSTANT)
    /** Shown behind the field: "€", "m²". */
    Q_PROPERTY(QString unit READ unit CONSTANT)
    /** "text", "long", "number", "date", "choice", "choices", "tri" or "yesno". */
    Q_PROPERTY(QString kind READ kind CONSTANT)
    /** {value, text} of each choice. */
    Q_PROPERTY(QVariantList options READ options NOTIFY optionsChanged)
    Q_PROPERTY(bool mandatory READ isMandatory CONSTANT)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /** The key of a choice, a list of keys, or "yes", "no", "unknown". */
    Q_PROPERTY(QVariant value READ value NOTIFY changed)
    /** False for what does not fit the rest of the form, such as the first name of a company. */
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    /** {text, detail} of what may be meant, while one types. */
    Q_PROPERTY(QVariantList suggestions READ suggestions NOTIFY suggestionsChanged)

public:
    /** @p gadget must outlive the field. */
    FormField(const Field &field, const QMetaObject &meta, void *gadget, QObject *parent);

    QString name() const;
    QString label() const { return fieldLabel(QString::fromLatin1(m_field.record), QString::fromLatin1(m_field.property)); }
    QString unit() const;
    QString kind() const;
    QVariantList options() const;
    bool isMandatory() const { return m_field.need == Need::Recorded; }
    QString text() const { return m_text; }
    QVariant value() const;
    bool isShown() const { return m_shown; }
    void setShown(bool shown);
    QString error() const { return m_error; }
    QString warning() const { return m_warning; }
    const Field &field() const { return m_field; }

    /** Takes what was typed; a text that means nothing stays with its error. */
    Q_INVOKABLE void commit(const QString &text);
    Q_INVOKABLE void choose(const QVariant &value);
    QVariantList suggestions() const { return m_suggestions; }
    void setSuggestions(const QVariantList &suggestions);
    /** Shows the value as it is now. */
    void reset();
    /** Leaves only these {value, text} to choose from; all of the kind again with an empty list. */
    void offer(const QVariantList &options);
    void setMessages(const QString &error, const QString &warning);
    bool isUnreadable() const { return !m_unreadable.isEmpty(); }

    /** Reads and writes the text in a way of its own, where one field stands for two properties. */
    void setText(std::function<QString()> print, std::function<Result<>(const QString &)> parse);

Q_SIGNALS:
    void changed();
    /** The value was changed by the person. */
    void edited();
    void suggestionsChanged();
    void optionsChanged();
    /** Letter by letter, before it is a value; to be emitted by the control. */
    void typed(const QString &text);
    /** A suggestion was chosen; to be emitted by the control. */
    void taken(int row);

private:
    QMetaProperty property() const;

    const Field &m_field;
    const QMetaObject &m_meta;
    void *m_gadget;
    std::function<QString()> m_print;
    std::function<Result<>(const QString &)> m_parse;
    QString m_text;
    QString m_unreadable;
    QString m_error;
    QString m_warning;
    QVariantList m_suggestions;
    QVariantList m_offered;
    bool m_shown = true;
};
