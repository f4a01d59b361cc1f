// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/wordindex.h"
#include "core/storage/schema.h"
#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace {
/** No word of a text, as it is a sign; its row is made anew whenever words were deleted. */
const QString markWord = u"#"_s;

QSet<QString> wordsOf(const QString &search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}
}

bool Sql::hasWords(const QString &table)
{
    static const QStringList tables = schemaTables().filter(QRegularExpression(u"_word$"_s));
    return tables.contains(table + u"_word"_s);
}

Result<> eraseWord(Connection &connection, qint64 id)
{
    const std::array statements{std::pair{u"delete from search_word where id=?"_s, QVariant(id)},
        std::pair{u"delete from search_word where word=?"_s, QVariant(markWord)},
        std::pair{u"insert into search_word (word) values (?)"_s, QVariant(markWord)}};
    for (const auto &[statement, value] : statements) {
        QSqlQuery query(connection.db);
        query.prepare(statement);
        query.addBindValue(value);
        if (!query.exec()) return std::unexpected(connection.engine->explain(query.lastError()));
    }
    connection.forgetWords();
    return {};
}

Result<> renewWords(Connection &connection, Sql &sql)
{
    return sql.value(u"select id from search_word where word=?"_s, {markWord}).transform([&](const QVariant &mark) {
        if (connection.wordIds.value(markWord) == mark.toLongLong()) return;
        connection.forgetWords();
        connection.wordIds.insert(markWord, mark.toLongLong());
    });
}

Result<qint64> Sql::wordId(const QString &word)
{
    auto &known = m_connection.wordIds;
    if (const auto found = known.constFind(word); found != known.cend()) return *found;
    auto stored = value(u"select id from search_word where word=?"_s, {word});
    if (!stored) return std::unexpected(stored.error());
    auto id = stored->isNull()
        ? run(u"insert into search_word (word) values (?)%1"_s.arg(engine().returning), {word}).transform([this](QSqlQuery *query) {
              return newId(*query);
          })
        : Result<qint64>(stored->toLongLong());
    if (id) known.insert(word, *id);
    return id;
}

Result<> Sql::indexWords(const QString &table, qint64 id, const QString &before, const QString &after)
{
    const QSet<QString> old = wordsOf(before), now = wordsOf(after);
    const QString remove = u"delete from %1_word where word_id=? and %1_id=?"_s.arg(table);
    const QString add = u"insert into %1_word (word_id, %1_id) values (?,?)"_s.arg(table);
    for (const QString &word : old | now) {
        const bool isOld = old.contains(word);
        if (isOld && now.contains(word)) continue;
        auto known = wordId(word);
        if (!known) return std::unexpected(known.error());
        if (auto done = run(isOld ? remove : add, {*known, id}); !done) return std::unexpected(done.error());
    }
    return {};
}

Result<const QMap<QString, qint64> *> Sql::words()
{
    auto &known = m_connection.words;
    return query(u"select id, word from search_word where id>? order by id"_s, {m_connection.lastWord}).transform([&](QSqlQuery rows) {
        while (rows.next()) {
            m_connection.lastWord = rows.value(0).toLongLong();
            known.insert(rows.value(1).toString(), m_connection.lastWord);
        }
        return &std::as_const(known);
    });
}
