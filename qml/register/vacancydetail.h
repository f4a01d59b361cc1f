// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/limits/rentlimit.h"
#include "core/register/contact.h"
#include "core/register/entries.h"
#include "core/register/landlordroles.h"
#include "core/register/task.h"
#include "qml/app/recordreader.h"
#include <QtQml/qqmlregistration.h>

/** Everything about one vacancy that its card shows, in words; follows changes by itself. */
class VacancyDetail : public RecordReader
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 shows nothing. */
    Q_PROPERTY(qint64 vacancyId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    Q_PROPERTY(bool hasVacancy READ hasVacancy NOTIFY changed)
    Q_PROPERTY(qint64 dwellingId READ dwellingId NOTIFY changed)
    /** What is shown is the vacancy that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    /** The episode is over, so that the dwelling can stand empty again. */
    Q_PROPERTY(bool isEnded READ isEnded NOTIFY changed)
    /** It is available or held, so that it can be compared with what households need. */
    Q_PROPERTY(bool isOffered READ isOffered NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    /** Name of the sign. */
    Q_PROPERTY(QString mark READ mark NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    /** "Ringstraße 19, 1. OG". */
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /** "67697 Otterberg · VG Otterbach-Otterberg". */
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString freshness READ freshness NOTIFY changed)
    /** "good" to 60 days, "" to 90, "warn" after; empty too where the vacancy is over. */
    Q_PROPERTY(QString freshnessTone READ freshnessTone NOTIFY changed)
    /** {value, label} of the four figures at the top. */
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    /** {label, amount, share, sum}: the rent and its sums; share is a part of the warm rent. */
    Q_PROPERTY(QVariantList rent READ rent NOTIFY changed)
    /** As limitFacts() gives them; empty without limits. */
    Q_PROPERTY(QVariantMap limits READ limits NOTIFY changed)
    /** {title, rows: [{label, text}]}: what is known, by group. */
    Q_PROPERTY(QVariantList groups READ groups NOTIFY changed)
    /** {text, level}: what the checks say. */
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed)
    /** {id, name, role, phone, reachability, allowed, reason, lastTalk, lastOutcome, quote, promise, next}, or empty. */
    Q_PROPERTY(QVariantMap landlord READ landlord NOTIFY changed)
    /** {value, text, mark, startsGroup} of the statuses that can follow. */
    Q_PROPERTY(QVariantList nextStatuses READ nextStatusOptions NOTIFY changed)
    /** {status, mark, when, who, note} of every step so far, the newest first. */
    Q_PROPERTY(QVariantList history READ history NOTIFY changed)
    /** The log of talks as talkRows() gives it. */
    Q_PROPERTY(QVariantList talks READ talks NOTIFY changed)
    /** Open tasks about it: {id, version, title, day, tone, who}. */
    Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed)
    /** Other episodes of the dwelling, the newest first: {vacancyId, number, status, span}. */
    Q_PROPERTY(QVariantList episodes READ episodes NOTIFY changed)
    /** Whether a household may read the address. */
    Q_PROPERTY(bool mayShowAddress READ mayShowAddress NOTIFY changed)
    /** This person may change it; on a server flats of another Verbandsgemeinde are for reading. */
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    /** Who keeps the contact where this person may not read it: "VG Weilerbach"; empty else. */
    Q_PROPERTY(QString contactElsewhere READ contactElsewhere NOTIFY changed)
    Q_PROPERTY(bool hasPlace READ hasPlace NOTIFY changed)
    Q_PROPERTY(double lon READ lon NOTIFY changed)
    Q_PROPERTY(double lat READ lat NOTIFY changed)

public:
    using RecordReader::RecordReader;

    bool hasVacancy() const { return m_facts.entry.vacancy.id != 0; }
    qint64 dwellingId() const { return m_facts.entry.dwelling.id; }
    bool isLoaded() const { return hasVacancy() && m_facts.entry.vacancy.id == recordId(); }
    bool isEnded() const { return hasVacancy() && !isOpen(m_facts.entry.vacancy.status); }
    bool isOffered() const;
    QString number() const { return m_facts.entry.vacancy.number; }
    QString mark() const;
    QVariantMap limits() const;
    QString status() const;
    QString title() const;
    QString subtitle() const;
    QString freshness() const;
    QString freshnessTone() const;
    QVariantList figures() const;
    QVariantList rent() const;
    QVariantList groups() const;
    QVariantList findings() const;
    QVariantMap landlord() const;
    QVariantList nextStatusOptions() const;
    QVariantList history() const;
    QVariantList talks() const;
    QVariantList tasks() const;
    QVariantList episodes() const;
    bool mayShowAddress() const;
    bool mayWrite() const;
    QString contactElsewhere() const;
    bool hasPlace() const { return pointOf(m_facts.entry.building.geom.bytes).has_value(); }
    double lon() const;
    double lat() const;

    /** "Confirmed today": by a word of the landlord, on the phone. */
    Q_INVOKABLE void confirm();
    /** Moves the building's pin there, by hand. */
    Q_INVOKABLE void moveTo(double lon, double lat);
    Q_INVOKABLE void remove();
    /** Everything on the card as text, to paste elsewhere. */
    Q_INVOKABLE QString asText() const;

Q_SIGNALS:
    void removed();

private:
    struct Facts {
        VacancyEntry entry = {};
        QString municipality = {};
        QString association = {};
        QString associationKey = {};
        QList<DwellingLandlord> landlords = {};
        QList<Contact> contacts = {};
        QList<Task> tasks = {};
        QList<Vacancy> episodes = {};
        QList<StatusTransition> transitions = {};
        CheckContext context = {};
        QList<RentLimit> limits = {};
    };
    static Result<Facts> load(Sql &sql, qint64 id);
    void reload() override { show(m_facts, load); }

    Facts m_facts;
};
