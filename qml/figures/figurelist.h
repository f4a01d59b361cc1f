// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/figure.h"
#include "qml/app/querymodel.h"
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/** The figures K01 to K20 of a period as a table: a column for all, the period before, the change and each Verbandsgemeinde. */
class FigureList : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    /** Nobody looks: what changes meanwhile is counted once somebody does. */
    Q_PROPERTY(bool suspended READ isSuspended WRITE setSuspended NOTIFY suspendedChanged)
    /** "half", "year" or "own". */
    Q_PROPERTY(QString span READ span NOTIFY periodChanged)
    Q_PROPERTY(QDate from READ from NOTIFY periodChanged)
    Q_PROPERTY(QDate until READ until NOTIFY periodChanged)
    /** "1. Halbjahr 2026", and the one before. */
    Q_PROPERTY(QString periodName READ periodName NOTIFY periodChanged)
    Q_PROPERTY(QString beforeName READ beforeName NOTIFY periodChanged)
    /** There is a later one to go to. */
    Q_PROPERTY(bool hasLater READ hasLater NOTIFY periodChanged)
    /** Names of the Verbandsgemeinden, in the order of their columns. */
    Q_PROPERTY(QStringList areas READ areas NOTIFY countChanged)
    /** @see figureCharts() */
    Q_PROPERTY(QVariantList charts READ charts NOTIFY chartsChanged)
    /** The register holds nothing that could be counted. */
    Q_PROPERTY(bool isBlank READ isBlank NOTIFY countChanged)
    /** The period has not ended. */
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY periodChanged)
    /** "eigener Bereich" where the person counts only that; else empty. */
    Q_PROPERTY(QString scope READ scope NOTIFY countChanged)
    /** "• steht für Zahlen unter 3 …"; how many flats nobody has confirmed for long. */
    Q_PROPERTY(QString note READ note NOTIFY countChanged)
    Q_PROPERTY(QString quality READ quality NOTIFY countChanged)

public:
    explicit FigureList(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool isSuspended() const { return m_isSuspended; }
    void setSuspended(bool suspended);
    QString span() const { return m_span; }
    QDate from() const { return m_period.from; }
    QDate until() const { return m_period.until; }
    QString periodName() const;
    QString beforeName() const;
    bool hasLater() const;
    QStringList areas() const;
    QVariantList charts() const { return m_charts; }
    bool isBlank() const;
    bool isRunning() const { return m_period.until >= today(); }
    QString scope() const { return m_sheet.scope; }
    QString note() const;
    QString quality() const;

    /** The half or whole year around the last day of what is shown; "own" keeps its days. */
    Q_INVOKABLE void setSpan(const QString &span);
    /** One period earlier (-1) or later (1). */
    Q_INVOKABLE void step(int by);
    /** Days of one's own, as people type them; says what is wrong with them, or nothing. */
    Q_INVOKABLE QString setDays(const QString &from, const QString &until);
    /** {page, target} of the records behind a row; empty where there are none to be listed. */
    Q_INVOKABLE QVariantMap targetAt(int row) const;
    /** How the figure of a row is counted. */
    Q_INVOKABLE QString definitionAt(int row) const;
    Q_INVOKABLE int rowOf(const QString &figure) const;
    Q_INVOKABLE bool isWithheld(int row, int column) const;
    /** Another day than today, for tests and pictures. */
    Q_INVOKABLE void setDay(const QDate &day);
    /** All of it as a table file: CSV, ODS or XLSX by its ending. */
    Q_INVOKABLE void exportTo(const QUrl &file);

Q_SIGNALS:
    void suspendedChanged();
    void periodChanged();
    void chartsChanged();
    /** A file stands there. */
    void written(const QString &path);

protected:
    void reload() override;

private:
    /** What a row shows: a figure alone (line -1), one of its lines, or its remark (-2). */
    struct Shown {
        qsizetype figure = 0;
        qsizetype line = -1;
    };
    QDate today() const { return m_day.isValid() ? m_day : QDate::currentDate(); }
    void setPeriod(const Period &period);
    void arrange();
    void readEarlier();
    const FigureLine *lineAt(int row) const;
    QString nameAt(const Shown &shown) const;
    QString textAt(const FigureLine &line, int column) const;

    QString m_span = QStringLiteral("half");
    Period m_period;
    QDate m_day;
    FigureSheet m_sheet;
    QList<Shown> m_rows;
    QVariantList m_charts;
    quint64 m_asked = 0;
    bool m_isSuspended = false;
    bool m_isStale = false;
};
