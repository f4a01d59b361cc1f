// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/busrules.h"
#include "core/places/places.h"
#include "core/register/fields.h"
#include "qml/app/recordreader.h"
#include <QRectF>
#include <QtQml/qqmlregistration.h>

/** Everything about one place that the page shows, in words; follows changes by itself. */
class PlaceDetail : public RecordReader
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 shows nothing. */
    Q_PROPERTY(qint64 placeId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    Q_PROPERTY(bool hasPlace READ hasPlace NOTIFY changed)
    /** What is shown is the place that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /** The kind in words, and the name of its sign. */
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString sign READ sign NOTIFY changed)
    /** Address and municipality in one line. */
    Q_PROPERTY(QString whereabouts READ whereabouts NOTIFY changed)
    /** An ordinary week in words; empty where nobody said. */
    Q_PROPERTY(QString hours READ hours NOTIFY changed)
    /** {kind, label, text, url, preferred}, as for landlords. */
    Q_PROPERTY(QVariantList ways READ ways NOTIFY changed)
    Q_PROPERTY(bool isBus READ isBus NOTIFY changed)
    Q_PROPERTY(bool isBench READ isBench NOTIFY changed)
    /** {tone, text} of what the rules find. */
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed)
    /** {title, rows: [{label, text}]} of everything else that is known. */
    Q_PROPERTY(QVariantList groups READ groups NOTIFY changed)
    /** {name, minutes, placeId} in their order. */
    Q_PROPERTY(QVariantList stops READ stops NOTIFY changed)
    /** Destinations on the signs of a bench. */
    Q_PROPERTY(QStringList directions READ directions NOTIFY changed)
    /** The bench for the way back; id 0 and no name where there is none. */
    Q_PROPERTY(qint64 returnBenchId READ returnBenchId NOTIFY changed)
    Q_PROPERTY(QString returnBench READ returnBench NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    /** "Geprüft am 01.12.2026 von Anna Beispiel", or that nobody did. */
    Q_PROPERTY(QString checkedText READ checkedText NOTIFY changed)
    Q_PROPERTY(bool isCheckedToday READ isCheckedToday NOTIFY changed)
    /** "good" within a year, "warn" after it, "unknown" where nobody ever looked. */
    Q_PROPERTY(QString checkedTone READ checkedTone NOTIFY changed)
    /** In degrees: x west, y south, width, height; null where it lies nowhere. */
    Q_PROPERTY(QRectF box READ box NOTIFY changed)

public:
    using RecordReader::RecordReader;

    /** What is shown, for whoever answers questions about it. */
    const PlaceEntry &entry() const { return m_facts.entry; }
    const QList<SchoolHoliday> &schoolHolidays() const { return m_facts.holidays; }

    bool hasPlace() const { return place().id != 0; }
    bool isLoaded() const { return hasPlace() && place().id == recordId(); }
    QString name() const;
    QString kind() const;
    QString sign() const;
    QString whereabouts() const;
    QString hours() const { return m_facts.hours; }
    QVariantList ways() const;
    bool isBus() const { return m_facts.entry.bus.has_value(); }
    bool isBench() const { return hasPlace() && place().kind == PlaceKind::RideBench; }
    QVariantList findings() const;
    QVariantList groups() const;
    QVariantList stops() const;
    QStringList directions() const;
    qint64 returnBenchId() const { return m_facts.returnBench.id; }
    QString returnBench() const;
    QString note() const { return place().note; }
    QString checkedText() const;
    bool isCheckedToday() const;
    QString checkedTone() const;
    QRectF box() const;

    Q_INVOKABLE void remove();
    /** Somebody looked today and found it as it says. */
    Q_INVOKABLE void confirm();
    /** Name, hours, ways to reach and facts as text, to paste elsewhere. */
    Q_INVOKABLE QString asText() const;

Q_SIGNALS:
    void removed();

private:
    struct Facts {
        PlaceEntry entry = {};
        PlaceContext context = {};
        QList<SchoolHoliday> holidays = {};
        Place returnBench = {};
        /** Ids of the stops among the places, by uid. */
        QHash<QString, qint64> stopIds = {};
        QString town = {};
        QString hours = {};
        std::optional<UtmBox> box = {};
        /** The municipalities of the area of a community bus. */
        QStringList towns = {};
    };
    static Result<Facts> load(Sql &sql, qint64 id);
    void reload() override { show(m_facts, load); }
    const Place &place() const { return m_facts.entry.place; }
    QVariantList rowsOf(FieldGroup group) const;
    QString factText(const Field &field) const;

    Facts m_facts;
};
