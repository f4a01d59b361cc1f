// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/namephrases.h"
#include "core/access/retention.h"
#include "core/access/tallies.h"
#include <QSet>

/**
 * What one run takes out of the register, record after record with everything that hangs on it, children first. Steps, words and images
 * that still name somebody are gathered on the way and go in finish().
 */
class Erasure
{
public:
    explicit Erasure(Sql &sql) : m_sql(sql) { }

    /** What somebody was called before: to be asked of every record while the log still knows. */
    Result<> remember(const DueRecord &record);
    /** One record as its kind says; nothing where it went with another one. */
    Result<> carryOut(const DueRecord &record);
    /** Entries of a log up to @p lastDay; only of @p office where it is named. */
    Result<> emptyLog(RetentionKind kind, QDate lastDay, const QString &office);
    /** To be called once, last. */
    Result<> finish(const Progress &progress = {});

private:
    void remember(const QStringList &names);
    Result<> row(const QString &table, qint64 id);
    Result<> rows(const QString &table, const QString &where, const QVariantList &values);
    /** Rows that hang on a record by its uid: tasks, papers, readings, and that it was taken along. */
    Result<> belongings(const QString &uid);
    Result<> papers(const QString &where, const QVariantList &values);
    /** The same for all records that @p where lets pass, and then the records. */
    Result<> withBelongings(const QString &table, const QString &where, const QVariantList &values);
    /** Changes rows and forgets what they were. */
    Result<> change(const QString &table, const QString &where, const QVariantList &values, const Row &changes);
    Result<> tally(const QString &record, const QString &where, const QVariantList &values, const QString &party = {});
    Result<> tallied(const QString &record, const QString &where, const QVariantList &values, const QString &party = {});

    Result<> landlord(qint64 id, const QString &uid);
    Result<> household(qint64 id, const QString &uid);
    Result<> handover(qint64 id, const QString &uid);
    Result<> sponsor(qint64 id, const QString &uid);
    Result<> contact(qint64 id);
    /** Texts of the episodes that are over, of a landlord who goes. */
    Result<> episodesOf(qint64 landlordId);
    Result<> blankEpisode(qint64 id);
    Result<> anonymise(qint64 id);
    /** What leads to a flat, once no episode of it is young. */
    Result<> blankDwelling(qint64 id);
    Result<> coarsen(qint64 buildingId);
    Result<> blankAddress(qint64 buildingId);

    Result<> renameSteps();
    Result<> forgetNamed(const Progress &progress);
    Result<> forgetSearches();
    Result<> forgetWords();
    Result<> insertTallies();

    Sql &m_sql;
    QSet<qint64> m_steps;
    /** Names, numbers and addresses of those who went. */
    NamePhrases m_phrases;
    QSet<QString> m_names;
    QHash<QString, QString> m_parties;
    QList<Tally> m_tallies;
};
