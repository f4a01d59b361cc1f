// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/actor.h"
#include "core/base/place.h"
#include "core/storage/engine.h"
#include "core/storage/record.h"
#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QSqlQuery>
#include <functional>

/** One open connection and its prepared statements; belongs to one thread. */
struct Connection {
    QSqlDatabase db;
    const Engine *engine = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> prepared = {};
    /** The last insert; imports repeat one by the thousand, and putting its text together would cost as much as running it. */
    struct {
        QString table = {};
        QStringList columns = {};
        QString statement = {};
    } lastInsert = {};
    /** Words that this connection stored or looked up, with their ids in search_word. */
    QHash<QString, qint64> wordIds = {};
    /** All of search_word up to id lastWord, in alphabetical order; words are only ever added. */
    QMap<QString, qint64> words = {};
    qint64 lastWord = 0;

    /** To be called after a rollback: the words of the transaction are gone with it. */
    void forgetWords()
    {
        wordIds.clear();
        words.clear();
        lastWord = 0;
    }
};

/** What one transaction did, as a person would name it: "vacancy.changed" of "LR-2026-00412". */
struct Step {
    qint64 id = 0;
    QDateTime at = {};
    QString actorName = {};
    QString verb = {};
    QString subject = {};
    /** The step that this one takes back; 0 for ordinary ones. */
    qint64 undoes = 0;
    /** 0 for an ordinary step, odd where it took something back, even where it did it again. */
    int depth = 0;
    bool operator==(const Step &) const = default;
};

/**
 * One running transaction, the only door to a register; lives inside Database::read() and write(). Every change is
 * written with its entry in the change log; the row's version moves with it.
 */
class Sql
{
public:
    Sql(Connection &connection, const Actor *actor);

    /** A select. Anything else is refused: changes go through insert, update, remove. */
    Result<QSqlQuery> query(const QString &select, const QVariantList &values = {});
    /** The first value of the first row, or an invalid one. */
    Result<QVariant> value(const QString &select, const QVariantList &values = {});

    /**
     * The whole numbers in these columns of @p select, row after row, all at once: millions take a second or two. No value is the least
     * number. Cancelled while the engine searches, where it can.
     */
    Result<std::vector<qint64>> numbers(
        const QStringList &columns, const QString &select, const QVariantList &values = {}, const Progress &progress = {});

    /** Returns the new row's id. A row without uid gets one; one without office gets the actor's. */
    Result<qint64> insert(const QString &table, Row row);
    /** Changes what differs and returns the version after it. Conflict where @p version is not the row's any more. */
    Result<int> update(const QString &table, qint64 id, int version, const Row &changes);
    Result<> remove(const QString &table, qint64 id, int version);
    /** The same for every row that @p where lets pass, each with its entry in the log. */
    Result<> updateAll(const QString &table, const QString &where, const QVariantList &values, const Row &changes);
    Result<> removeAll(const QString &table, const QString &where, const QVariantList &values);

    /**
     * Runs @p fill, which inserts many rows, in the engine's fastest way. Geometries for @p table must be of the
     * table's kind, point or multipolygon: nobody else checks. Rows of other tables may come along, without geometry. The change log lags
     * behind until it ends.
     */
    Result<> insertMany(const QString &table, const std::function<Result<>()> &fill);

    /** The distinct words of all columns "search", in alphabetical order, with their ids in search_word. */
    Result<const QMap<QString, qint64> *> words();

    /** Names the step for undo and audit; the first call of a transaction counts. */
    void describe(const QString &verb, const QString &subject);
    /** Marks the step as taking back @p step; used by undo alone. */
    Result<> takesBack(const Step &step);
    /** Writes the name given after the first change; Database calls it before it commits. */
    Result<> nameStep();
    /** The step written so far; id 0 where nothing changed. */
    const Step &step() const { return m_step; }

    /** Deletes a row for good: the log says that it went, and keeps nothing of it. */
    Result<> erase(const QString &table, qint64 id);
    /** Takes the content out of the log for changes that @p where lets pass (c: change_entry, s: change_step); returns how many lost
     * theirs. */
    Result<qint64> forgetContent(const QString &where, const QVariantList &values = {});
    /** Names a kept step anew where its subject names a person who is deleted; subjects are no part of the chain. */
    Result<> renameSubject(qint64 stepId, const QString &subject);

    /** The database role of this connection; empty on a file. */
    QString login();

    const Engine &engine() const { return *m_connection.engine; }
    const Actor &actor() const { return *m_actor; }
    bool mayWrite() const { return m_actor != nullptr; }
    /** "table lies in the box", to be bound with boxValues(). */
    QString inBox(const QString &table) const { return engine().inBox.arg(table); }
    static QVariantList boxValues(const UtmBox &box) { return {box.west, box.south, box.east, box.north}; }

    /** All rows of @p table as values; @p rest is "where … order by …". */
    template<class T> Result<QList<T>> find(const QString &table, const QString &rest = {}, const QVariantList &values = {})
    {
        return query(QStringLiteral("select %1 from %2 %3").arg(columnsOf<T>(), table, rest), values).transform([](QSqlQuery rows) {
            QList<T> found;
            while (rows.next()) found.append(readValue<T>(rows));
            return found;
        });
    }
    template<class T> Result<T> load(const QString &table, qint64 id)
    {
        return find<T>(table, QStringLiteral("where id=?"), {id}).and_then([&](const QList<T> &found) -> Result<T> {
            if (found.isEmpty()) return fail(Error::Kind::NotFound, {}, {}, table);
            return found.first();
        });
    }
    /** Stores a new value and returns it with id, uid, office and version. */
    template<class T> Result<T> add(const QString &table, const T &value)
    {
        return insert(table, rowOf(value)).and_then([&](qint64 id) { return load<T>(table, id); });
    }
    /** Stores a changed value and returns it with its new version. */
    template<class T> Result<T> save(const QString &table, T value)
    {
        return update(table, value.id, value.version, rowOf(value)).transform([&](int version) {
            value.version = version;
            return value;
        });
    }

private:
    /** Id and version of the rows that @p where lets pass. */
    Result<QList<std::pair<qint64, int>>> rowsOf(const QString &table, const QString &where, const QVariantList &values);
    Result<QSqlQuery *> run(const QString &statement, const QVariantList &values);
    qint64 newId(QSqlQuery &query) const;
    /** True where geometries are brought into the engine's form here, not by the engine. */
    bool isStoredHere(const QString &table) const { return table == m_manyTable && engine().store; }
    Result<qint64> insertRow(const QString &table, Row row);
    const QString &insertStatement(const QString &table, const Row &row);
    Result<Row> current(const QString &table, qint64 id, const QStringList &columns);
    Result<> expectVersion(const QString &table, qint64 id, int wanted, const QVariant &actual);
    Result<> log(const QString &action, const QString &table, qint64 id, const QString &uid, int version, const QByteArray &image);
    /** True where a table's column "search" is indexed by words. */
    static bool hasWords(const QString &table);
    Result<qint64> wordId(const QString &word);
    Result<> indexWords(const QString &table, qint64 id, const QString &before, const QString &after);
    Result<> beginStep();
    Result<> writeEntries();

    Connection &m_connection;
    const Actor *m_actor;
    Step m_step;
    QString m_writtenVerb;
    /** The table that insertMany() is filling. */
    QString m_manyTable;
    /** Change entries not yet written, column by column. */
    QVariantList m_entries;
    QString m_stepAt;
    qint64 m_lastChange = 0;
    QString m_chain;
};
