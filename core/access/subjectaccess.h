// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/processing.h"
#include "core/access/subject.h"
#include "core/register/document.h"
#include <QDateTime>
#include <QJsonObject>

/** One stored value of a record, in words and as it is stored. */
struct SubjectValue {
    QString column = {};
    QString label = {};
    /** Empty where it is withheld. */
    QString text = {};
    QJsonValue stored = {};
    /** It is about somebody else, and blacked out. */
    bool isWithheld = false;
};

/** One row of the register about the person. */
struct SubjectRecord {
    QString table = {};
    QString uid = {};
    /** "Vorschlag · LR-2026-00012" */
    QString title = {};
    QList<SubjectValue> values = {};
};

/** The records of one kind of data, with what Art. 15 wants said of it. */
struct SubjectSection {
    RetentionKind category = RetentionKind::LandlordContact;
    QString purpose = {};
    QString basis = {};
    QString period = {};
    QList<SubjectRecord> records = {};
};

/** Somebody who got data, or a kind of them. */
struct SubjectRecipient {
    QString who = {};
    QString what = {};
    /** Invalid where it is a kind of recipients. */
    QDate on = {};
};

/** One change, or one reading, of the person's records. */
struct SubjectEvent {
    QDateTime at = {};
    QString who = {};
    QString what = {};
    /** Earlier values that the log still keeps. */
    QList<SubjectValue> before = {};
};

/** How much the answer says. */
struct AccessWish {
    /** Names of staff beside their office; Art. 15 does not ask for them (ECJ C-579/21). */
    bool withStaffNames = false;
};

/** Everything that the register holds about one person or household. */
struct SubjectAccess {
    Subject subject = {};
    QDateTime at = {};
    PrivacyFacts facts = {};
    LegalCircle circle = LegalCircle::Unknown;
    QList<SubjectSection> sections = {};
    QList<SubjectRecipient> recipients = {};
    /** Where the data come from. */
    QStringList origins = {};
    QList<SubjectEvent> changes = {};
    QList<SubjectEvent> readings = {};
    /** Papers and photos, to be handed over as files beside it. */
    QList<Document> documents = {};
    /** What somebody should look at before it is sent: hints, never printed. */
    QStringList checks = {};
};

/** Art. 15 DSGVO, § 83 SGB X. Restricted records are told, too. */
Result<SubjectAccess> loadSubjectAccess(Sql &sql, const Subject &subject, const AccessWish &wish, const QDateTime &now);
/**
 * The same as JSON with stable keys: "format", "subject", "sections" with "records" of "table", "label" and "values" by column of the
 * register, "recipients", "origins", "changes", "readings", "documents", "rights", "complaintBody". Withheld values are null and named in
 * "withheld".
 */
QJsonObject toJson(const SubjectAccess &access);
