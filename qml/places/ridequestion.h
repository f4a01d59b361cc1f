// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/places/placedetail.h"

/** "Fährt er am … um … Uhr?" about the community bus that a PlaceDetail shows, and until when to book. */
class RideQuestion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(PlaceDetail *detail READ detail WRITE setDetail NOTIFY detailChanged REQUIRED)
    /** As typed; the next working day at ten until somebody asks otherwise. */
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(QString dayError READ dayError NOTIFY changed)
    Q_PROPERTY(QString timeError READ timeError NOTIFY changed)
    /** "Fährt am …" or why not; empty where day or time cannot be read. */
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
    /** "good", "bad" or "unknown". */
    Q_PROPERTY(QString tone READ tone NOTIFY changed)
    /** Until when to book; empty where it does not run. */
    Q_PROPERTY(QString booking READ booking NOTIFY changed)

public:
    explicit RideQuestion(QObject *parent = nullptr);

    PlaceDetail *detail() const { return m_detail; }
    void setDetail(PlaceDetail *detail);
    QString day() const { return m_dayText; }
    QString time() const { return m_timeText; }
    QString dayError() const { return m_dayError; }
    QString timeError() const { return m_timeError; }
    QString answer() const;
    QString tone() const;
    QString booking() const;

    Q_INVOKABLE void setDay(const QString &typed);
    Q_INVOKABLE void setTime(const QString &typed);
    /** Back to the next working day at ten. */
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void detailChanged();
    void changed();

private:
    std::optional<QDateTime> moment() const;
    BusDay ride() const;

    QPointer<PlaceDetail> m_detail;
    QDate m_day;
    QTime m_time;
    QString m_dayText;
    QString m_timeText;
    QString m_dayError;
    QString m_timeError;
};
