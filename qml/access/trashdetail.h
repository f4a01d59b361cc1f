// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/trash.h"
#include "qml/app/recordreader.h"
#include <QtQml/qqmlregistration.h>

/** One deleted record, what would come back with it, and what is in the way. */
class TrashDetail : public RecordReader
{
    Q_OBJECT
    QML_ELEMENT
    /** The entry of its deletion; 0 shows none. */
    Q_PROPERTY(qint64 changeId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    Q_PROPERTY(bool hasRecord READ hasRecord NOTIFY changed)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    /** "Leerstand LR-2026-00412". */
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /** "gelöscht am 20.11.2026 um 09:30 Uhr von Tina Test, Sozialamt". */
    Q_PROPERTY(QString deleted READ deleted NOTIFY changed)
    /** What it was: {label, text}. */
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(QStringList with READ with NOTIFY changed)
    Q_PROPERTY(QStringList together READ together NOTIFY changed)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(QString hindrance READ hindrance NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    using RecordReader::RecordReader;

    bool hasRecord() const { return m_facts.plan.item.changeId != 0; }
    bool isLoaded() const { return m_facts.plan.item.changeId == recordId(); }
    QString title() const;
    QString deleted() const;
    QVariantList facts() const;
    QStringList with() const { return m_facts.plan.with; }
    QStringList together() const { return m_facts.plan.together; }
    QStringList notes() const { return m_facts.plan.notes; }
    QString hindrance() const;
    bool isBusy() const { return m_busy; }

    Q_INVOKABLE void restore();

Q_SIGNALS:
    void busyChanged();
    /** It is back. */
    void restored(const QString &table, qint64 id);

private:
    struct Facts {
        Restoring plan = {};
        QList<std::pair<QString, QString>> fields = {};
    };
    static Result<Facts> load(Sql &sql, qint64 change);
    void reload() override { show(m_facts, load); }
    void setBusy(bool busy);

    Facts m_facts;
    bool m_busy = false;
};
