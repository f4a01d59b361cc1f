// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/tableimport.h"
#include "qml/app/workspace.h"
#include "qml/importing/stagedtable.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/**
 * A table or an OpenImmo file on its way in: columns are mapped, every row is shown with what would become of it, then all is kept as one
 * step or dropped.
 */
class TableIntake : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace REQUIRED)
    /** "Vacancies" or "Landlords". */
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    /** "idle", "reading", "staged", "keeping", "kept" or "failed". */
    Q_PROPERTY(QString phase READ phase NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    /** What an OpenImmo file says of itself: version, provider, VOLL or TEIL; empty for tables. */
    Q_PROPERTY(QString transfer READ transfer NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    /** The sheets of a workbook, and the one that is read. */
    Q_PROPERTY(QStringList sheets READ sheets NOTIFY changed)
    Q_PROPERTY(QString sheet READ sheet NOTIFY changed)
    /** {head, target, sample, isSure} of each column. */
    Q_PROPERTY(QVariantList columns READ columns NOTIFY changed)
    /** {value, text} of what a column may hold; the first leaves it out. */
    Q_PROPERTY(QVariantList targets READ targets NOTIFY changed)
    /** {label, count, kind}: what would become of the rows. */
    Q_PROPERTY(QVariantList counts READ counts NOTIFY changed)
    /** What was assumed, in sentences. */
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(StagedTableModel *rows READ rows CONSTANT)
    Q_PROPERTY(bool hasWork READ hasWork NOTIFY changed)
    /** Some offers are withdrawn, or missing in a complete list. */
    Q_PROPERTY(bool hasGone READ hasGone NOTIFY changed)
    Q_PROPERTY(bool hasDuplicates READ hasDuplicates NOTIFY changed)
    /** Cells that cannot be read stand in the note instead of refusing their row. */
    Q_PROPERTY(bool restToNote READ restToNote WRITE setRestToNote NOTIFY changed)

public:
    explicit TableIntake(QObject *parent = nullptr);

    QString kind() const;
    void setKind(const QString &kind);
    QString phase() const { return m_phase; }
    QString fileName() const;
    QString transfer() const;
    QString error() const { return m_error; }
    QStringList sheets() const { return m_preview.sheets; }
    QString sheet() const { return m_preview.sheet; }
    QVariantList columns() const;
    QVariantList targets() const;
    QVariantList counts() const;
    QStringList notes() const;
    StagedTableModel *rows() { return &m_rows; }
    bool hasWork() const;
    bool hasGone() const { return m_counts.gone > 0; }
    bool hasDuplicates() const { return m_counts.duplicates > 0; }
    bool restToNote() const { return m_import.restToNote; }
    void setRestToNote(bool on);

    /** True for a file that read() takes rather than somebody else: by its ending, a zip file by what lies in it. */
    Q_INVOKABLE static bool takes(const QUrl &file);
    Q_INVOKABLE static bool isTransfer(const QUrl &file);
    Q_INVOKABLE void read(const QUrl &file);
    Q_INVOKABLE void chooseSheet(const QString &sheet);
    /** Takes a column for a target; empty leaves it out. Reads the table anew. */
    Q_INVOKABLE void map(int column, const QString &target);
    Q_INVOKABLE void keep(bool takeDuplicates, bool keepGone = false);
    Q_INVOKABLE void drop();

Q_SIGNALS:
    void changed();
    /** Kept: "240 neu, 12 geändert". */
    void kept(const QString &summary);

private:
    void stage();
    void go(const QString &phase, const QString &error = {});

    QPointer<Workspace> m_workspace;
    QString m_phase = QStringLiteral("idle");
    QString m_path;
    QString m_error;
    TableImport m_import;
    TablePreview m_preview;
    RowCounts m_counts;
    StagedTableModel m_rows;
};
