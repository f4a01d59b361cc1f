// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/takingback.h"
#include "qml/app/recordreader.h"
#include <QtQml/qqmlregistration.h>

/** One step of the change log with what it changed, and whether it can be taken back. */
class AuditDetail : public RecordReader
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 shows none. */
    Q_PROPERTY(qint64 stepId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    Q_PROPERTY(bool hasStep READ hasStep NOTIFY changed)
    /** What is shown is the step that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /** "Tina Test, Sozialamt". */
    Q_PROPERTY(QString who READ who NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    /** Why nothing can be done with it, or that it was taken back; empty where it can be. */
    Q_PROPERTY(QString state READ state NOTIFY changed)
    /** It is a step of today that still holds and that this person may take back. */
    Q_PROPERTY(bool mayTakeBack READ mayTakeBack NOTIFY changed)
    /** It took something back: taking it back does that again. */
    Q_PROPERTY(bool isTakingBack READ isTakingBack NOTIFY changed)
    /** What somebody changed since, or what else is in the way of taking it back; empty where nothing is. */
    Q_PROPERTY(QString hindrance READ hindrance NOTIFY changed)
    /** What taking it back would do, a sentence each. */
    Q_PROPERTY(QStringList consequences READ consequences NOTIFY changed)
    /** {isRow, text, action} for a row, {isRow: false, label, before, after} for its fields below it. */
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    /** Rows beyond those. */
    Q_PROPERTY(int more READ more NOTIFY changed)
    /** True between the wish to take it back and its answer. */
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    using RecordReader::RecordReader;

    bool hasStep() const { return m_facts.preview.step.step.id != 0; }
    bool isLoaded() const { return m_facts.preview.step.step.id == recordId(); }
    QString title() const;
    QString who() const;
    QString when() const;
    QString state() const;
    bool mayTakeBack() const;
    bool isTakingBack() const { return m_facts.preview.step.step.depth % 2 == 1; }
    QString hindrance() const;
    QStringList consequences() const;
    QVariantList lines() const;
    int more() const { return static_cast<int>(m_facts.changes.total - m_facts.changes.changes.size()); }
    bool isBusy() const { return m_busy; }

    Q_INVOKABLE void takeBack();
    /** All of it as text, for the clipboard. */
    Q_INVOKABLE QString asText() const;

Q_SIGNALS:
    void busyChanged();

private:
    struct Facts {
        TakingBack preview = {};
        AuditChanges changes = {};
    };
    void reload() override;
    Reverser whoActs() const;
    void setBusy(bool busy);

    Facts m_facts;
    bool m_busy = false;
};
