// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/spotgap.h"
#include "qml/app/recordreader.h"
#include <QDate>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

/** What can be reached on foot from one vacancy, in words; reads that one flat alone, and shows the way to one place when asked. */
class ReachReader : public RecordReader
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 shows nothing. */
    Q_PROPERTY(qint64 vacancyId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    /** What is shown is the vacancy that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    /** It is known where the flat lies. */
    Q_PROPERTY(bool hasPlace READ hasPlace NOTIFY changed)
    /** {kind, icon, name, minutes, text, description, lon, lat} of the nearest place of each kind. */
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /** {name, runs, booking} of community buses that serve the flat. */
    Q_PROPERTY(QVariantList buses READ buses NOTIFY changed)
    /** The gap level in words, its tone for a Verdict, and the class. */
    Q_PROPERTY(QString level READ level NOTIFY changed)
    Q_PROPERTY(QString tone READ tone NOTIFY changed)
    Q_PROPERTY(QString quality READ quality NOTIFY changed)
    /** By what ways are measured, and whom to name. */
    Q_PROPERTY(QString ground READ ground NOTIFY changed)
    Q_PROPERTY(QString credits READ credits NOTIFY changed)
    /** The station whose week can be asked for; empty for none. */
    Q_PROPERTY(QString stationKey READ stationKey NOTIFY changed)
    Q_PROPERTY(QDate day READ day NOTIFY changed)
    /** Position in rows of the place whose way is shown; -1 for none. */
    Q_PROPERTY(int chosen READ chosen NOTIFY wayChanged)
    /** {lon, lat} along that way; whether paths lead there; and the box around it in degrees (x west, y south). */
    Q_PROPERTY(QVariantList way READ way NOTIFY wayChanged)
    Q_PROPERTY(bool isByPath READ isByPath NOTIFY wayChanged)
    Q_PROPERTY(QRectF wayBox READ wayBox NOTIFY wayChanged)

public:
    explicit ReachReader(QObject *parent = nullptr);

    bool isLoaded() const { return m_facts.id != 0 && m_facts.id == recordId(); }
    bool hasPlace() const { return m_facts.card != nullptr; }
    QVariantList rows() const;
    QVariantList buses() const;
    QString level() const;
    QString tone() const;
    QString quality() const;
    QString ground() const;
    QString credits() const { return card().facts.credits.join(QStringLiteral(" · ")); }
    QString stationKey() const { return card().facts.stationKey; }
    QDate day() const { return card().facts.day; }
    int chosen() const { return m_chosen; }
    QVariantList way() const { return m_way; }
    bool isByPath() const { return m_isByPath; }
    QRectF wayBox() const { return m_wayBox; }

    /** Shows the way to the place in this row of the list; once more, or -1, ends that. */
    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void wayChanged();

private:
    struct Facts {
        qint64 id = 0;
        std::optional<Utm> at = {};
        /** Null where nobody knows where the flat lies. */
        std::shared_ptr<const SpotCard> card = {};
    };
    const SpotCard &card() const;
    static Result<Facts> load(Sql &sql, qint64 id);
    void reload() override { show(m_facts, load); }
    void showWay(const FootWay &way);

    Facts m_facts;
    int m_chosen = -1;
    QVariantList m_way;
    bool m_isByPath = false;
    QRectF m_wayBox;
};
