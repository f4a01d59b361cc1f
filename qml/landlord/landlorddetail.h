// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/threads.h"
#include "core/register/consents.h"
#include "core/register/contact.h"
#include "core/register/landlordroles.h"
#include "core/register/task.h"
#include "qml/app/recordreader.h"
#include <QtQml/qqmlregistration.h>

/** Everything about one landlord that the page shows, in words; follows changes by itself. */
class LandlordDetail : public RecordReader
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 shows nobody. */
    Q_PROPERTY(qint64 landlordId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    Q_PROPERTY(bool hasLandlord READ hasLandlord NOTIFY changed)
    /** What is shown is the landlord that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    /** "Schmidt, Anna", and "Frau Dr. Anna Schmidt" where that says more. */
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString letterName READ fullName NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    /** {kind, label, text, url, preferred}: ways to reach; url is empty where one must not, or cannot. */
    Q_PROPERTY(QVariantList ways READ ways NOTIFY changed)
    Q_PROPERTY(bool mayCall READ mayCall NOTIFY changed)
    /** Why nobody may call; empty where one may. */
    Q_PROPERTY(QString callReason READ callReason NOTIFY changed)
    /** {label, text} of what else is known. */
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    /** {id, name, text}: for whom this one acts, and who acts for this one. */
    Q_PROPERTY(QVariantList representation READ representation NOTIFY changed)
    /** {purpose, title, text, tone, isGiven} for each purpose. */
    Q_PROPERTY(QVariantList consents READ consents NOTIFY changed)
    /** What follows from withdrawn consent to be stored; empty otherwise. */
    Q_PROPERTY(QString deletion READ deletion NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    /** "good", "warn", or "unknown". */
    Q_PROPERTY(QString noticeTone READ noticeTone NOTIFY changed)
    /** {vacancyId, address, text, mark, status, ended}. */
    Q_PROPERTY(QVariantList dwellings READ dwellings NOTIFY changed)
    /** What empty flats cost the landlord so far, as a sentence; empty where nothing is known. */
    Q_PROPERTY(QString lostRent READ lostRent NOTIFY changed)
    Q_PROPERTY(QVariantList talks READ talks NOTIFY changed)
    Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed)

public:
    using RecordReader::RecordReader;

    bool hasLandlord() const { return m_facts.landlord.id != 0; }
    bool isLoaded() const { return hasLandlord() && m_facts.landlord.id == recordId(); }
    QString name() const;
    QString fullName() const;
    QString kind() const;
    QVariantList ways() const;
    bool mayCall() const;
    QString callReason() const;
    QVariantList facts() const;
    QString note() const { return m_facts.landlord.note; }
    QVariantList representation() const;
    QVariantList consents() const;
    QString deletion() const;
    QString notice() const;
    QString noticeTone() const;
    QVariantList dwellings() const;
    QString lostRent() const;
    QVariantList talks() const;
    QVariantList tasks() const;

    Q_INVOKABLE void remove();
    /** "Noted today": the privacy notice was given. */
    Q_INVOKABLE void noteNotice();
    /** Name, ways to reach and facts as text, to paste elsewhere. */
    Q_INVOKABLE QString asText() const;

Q_SIGNALS:
    void removed();

private:
    struct Facts {
        Landlord landlord = {};
        std::optional<Landlord> principal = {};
        QList<Landlord> agents = {};
        QList<Consent> consents = {};
        QList<LandlordDwelling> dwellings = {};
        QList<Contact> contacts = {};
        QList<Task> tasks = {};
        QDate recordedOn = {};
        LostRent lost = {};
    };
    static Result<Facts> load(Sql &sql, qint64 id);
    void reload() override { show(m_facts, load); }

    Facts m_facts;
};
