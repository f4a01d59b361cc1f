// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/address/geocoder.h"
#include "qml/app/recordform.h"

/** Suggests addresses below some fields of a form while one types. Without imported house coordinates it does nothing. */
class AddressEntry : public QObject
{
    Q_OBJECT
public:
    /** @p fields in the order of a letter: what stands in them makes an address. */
    AddressEntry(RecordForm *form, const QStringList &fields);

    /** To be called where the form shows something else: what stands there now is nobody's choice. */
    void forget();
    /** "geschätzt, nächste Nummer 7": what is not plain about a hit; empty for a house. */
    static QString remark(const AddressHit &hit);

Q_SIGNALS:
    /** A suggestion was chosen, and is to be filled in. */
    void chosen(const AddressHit &hit);
    /** What stands there is another address now than the one that was chosen. */
    void left();

private:
    void typed(FormField *field, const QString &text);
    void find();
    void show(const QList<AddressHit> &hits);
    void take(qsizetype row);
    QString current(const FormField *typed = nullptr, const QString &text = {}) const;

    RecordForm *m_form;
    QList<FormField *> m_fields;
    QPointer<FormField> m_field;
    QList<AddressHit> m_hits;
    QString m_query;
    QString m_chosen;
    bool m_isRunning = false;
};
