// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/mobility/scenariodesk.h"
#include <QUrl>

/** What a scenario comes to. */
struct ScenarioFigures {
    ScenarioEntry entry = {};
    GapCounts counts = {};
    GapDifference difference = {};
};

/** Scenarios side by side with today: measured in the background, shown as a table, written into a file. */
class ScenarioComparison : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ScenarioDesk *scenarios MEMBER m_scenarios REQUIRED)
    /** Ids of those that stand side by side. */
    Q_PROPERTY(QVariantList chosen READ chosen WRITE setChosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool counting READ isCounting NOTIFY changed FINAL)
    /** {name, details} of each column after the first: today, then the scenarios. */
    Q_PROPERTY(QVariantList columns READ columns NOTIFY changed FINAL)
    /** {label, level (0: none), cells: [{text, change, tone}]}. */
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed FINAL)

public:
    explicit ScenarioComparison(QObject *parent = nullptr);
    ~ScenarioComparison() override;

    QVariantList chosen() const;
    void setChosen(const QVariantList &ids);
    bool isCounting() const { return m_watcher.isRunning(); }
    QVariantList columns() const;
    QVariantList rows() const;

    /** Measures those that are chosen; the first few where none is. */
    Q_INVOKABLE void count();
    Q_INVOKABLE void stop();
    /** The suggested name of a file, without a folder. */
    Q_INVOKABLE QString fileName(const QString &ending) const;
    /** Writes the table; csv, xlsx or ods by the ending. */
    Q_INVOKABLE void write(const QUrl &file);

Q_SIGNALS:
    void chosenChanged();
    void changed();

private:
    QPointer<ScenarioDesk> m_scenarios;
    QList<qint64> m_chosen;
    std::shared_ptr<const GapStudy> m_study;
    QList<ScenarioFigures> m_figures;
    QFutureWatcher<Result<QList<ScenarioFigures>>> m_watcher;
};
