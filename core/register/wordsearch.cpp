// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/wordsearch.h"
#include "core/base/text.h"
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/** More rows than this are quicker found by looking at each row in the order of the list. */
constexpr int fewRows = 5000;
/** The same where several words were typed: rows that have all of them may be far apart. */
constexpr int fewRowsOfSeveral = 50'000;
constexpr qsizetype fewWords = 300, mostMeant = 40, mostTyped = 12;
constexpr qsizetype meaningfulLetters = 3;
/** Fewer digits are a house number, not the running number of a vacancy. */
constexpr qsizetype runningDigits = 3, allRunningDigits = 5;

bool hasDigit(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/** What was typed between two blanks: 19a, Frau-Holle-Straße, LR-2026-00412. */
struct Token {
    QStringList words = {};
    QList<MeantWords> meant = {};
    /** How a number may begin; empty where it is none. */
    QString number = {};
};

QString idList(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids) texts += QString::number(id);
    return texts.isEmpty() ? u"0"_s : texts.join(u',');
}

/** The text behind the last one that begins with @p start, in the order of bytes. */
QString afterAll(const QString &start)
{
    return start + QChar(0xffff);
}

const QString yearly = u"(select lower(series) || year || ? from number_counter)"_s;

/** @p between is "column %1 lies between two texts", @p running "the number is one of these". */
void addNumbers(const QString &number, SqlCondition &condition, const QString &between, const QString &running)
{
    if (number.isEmpty()) return;
    condition.text += between.arg(u"number_key"_s) + between.arg(u"external_key"_s);
    condition.values += QVariantList{number, afterAll(number), number, afterAll(number)};
    const bool isRunning = number.size() >= runningDigits && number.size() <= allRunningDigits
        && std::ranges::all_of(number, [](QChar c) { return c.isDigit(); });
    if (!isRunning) return;
    condition.text += running;
    condition.values += number.rightJustified(allRunningDigits, u'0');
}

/** "@p column has one of the words", as a condition on each row. */
SqlCondition stands(const QString &column, const QString &typed, const MeantWords &meant)
{
    if (meant.isPrefix) return {u"' ' || %1 like ?"_s.arg(column), {u"% "_s + typed + u'%'}};
    SqlCondition any{u"1=0"_s, {}};
    for (const QString &word : meant.words) {
        any.text += u" or ' ' || %1 || ' ' like ?"_s.arg(column);
        any.values += u"% "_s + word + u" %"_s;
    }
    return any;
}

/** The condition that a row is looked at with. */
SqlCondition rowCondition(const Token &token)
{
    SqlCondition all{u"("_s, {}};
    addNumbers(token.number, all, u"(v.%1>=? and v.%1<?) or "_s, u"v.number_key in "_s + yearly + u" or "_s); // what costs least first
    for (qsizetype i = 0; i < token.words.size(); ++i) {
        const SqlCondition place = stands(u"b.search"_s, token.words[i], token.meant[i]);
        const SqlCondition name = stands(u"l.search"_s, token.words[i], token.meant[i]);
        all.text += (i == 0 ? u"("_s : u" and ("_s) + place.text
            + u" or exists (select 1 from landlord_role r join landlord l on l.id=r.landlord_id where r.dwelling_id=d.id and (%1)))"_s.arg(
                name.text);
        all.values += place.values + name.values;
    }
    all.text += u')';
    return all;
}

const QString placesOf = u"from building_word w join dwelling wd on wd.building_id=w.building_id join vacancy wv on wv.dwelling_id=wd.id "
                         "where w.word_id in (%1)"_s;
const QString namesOf = u"from landlord_word w join landlord_role wr on wr.landlord_id=w.landlord_id "
                        "join vacancy wv on wv.dwelling_id=wr.dwelling_id where w.word_id in (%1)"_s;

/** How many vacancies a word stands in or a number begins, counted only as far as that matters. */
Result<int> rowsOf(Sql &sql, const MeantWords &meant, const QString &number, int limit)
{
    if (meant.ids.size() > fewWords) return limit + 1;
    const QString ids = idList(meant.ids), some = u"select count(*) from (select 1 %1 limit %2) n"_s;
    QList<SqlCondition> sources;
    if (!meant.ids.isEmpty()) sources += {{placesOf.arg(ids), {}}, {namesOf.arg(ids), {}}};
    if (!number.isEmpty()) sources += SqlCondition{u"from vacancy where number_key>=? and number_key<?"_s, {number, afterAll(number)}};
    int rows = 0;
    for (const SqlCondition &source : std::as_const(sources)) {
        auto count = sql.value(some.arg(source.text, QString::number(limit + 1)), source.values);
        if (!count) return std::unexpected(count.error());
        rows += count->toInt();
        if (rows > limit) break;
    }
    return rows;
}

/** All rows that have one of the words or begin with the number, found through their indexes. */
SqlCondition indexCondition(const MeantWords &meant, const QString &number)
{
    const QString ids = idList(meant.ids);
    SqlCondition found{u"v.id in (select wv.id %1 union select wv.id %2"_s.arg(placesOf.arg(ids), namesOf.arg(ids)), {}};
    addNumbers(number, found, u" union select n.id from vacancy n where n.%1>=? and n.%1<?"_s,
        u" union select n.id from vacancy n where n.number_key in "_s + yearly);
    found.text += u')';
    return found;
}

Result<QList<Token>> tokensOf(Sql &sql, const QString &typed)
{
    auto known = sql.words();
    if (!known) return std::unexpected(known.error());
    QList<Token> tokens;
    for (const QString &part : typed.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList words = folded(part).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || tokens.size() + words.size() > mostTyped) continue;
        const bool isNumber = hasDigit(part) || words == QStringList{u"lr"_s};
        if (isNumber) tokens += Token{.number = words.join(QString())};
        for (const QString &word : words) {
            if (!isNumber) tokens += Token();
            tokens.last().words += word;
            tokens.last().meant += meantWords(**known, word);
        }
    }
    return tokens;
}
}

MeantWords meantWords(const QMap<QString, qint64> &known, const QString &typed)
{
    MeantWords meant;
    const auto add = [&](const auto &at) {
        meant.words += at.key();
        meant.ids += at.value();
    };
    for (auto at = known.lowerBound(typed); at != known.cend() && at.key().startsWith(typed); ++at) add(at);
    meant.isPrefix = !meant.ids.isEmpty();
    if (meant.isPrefix || hasDigit(typed) || typed.size() < meaningfulLetters) return meant;
    for (auto at = known.cbegin(); at != known.cend() && meant.ids.size() < mostMeant; ++at)
        if (at.key().contains(typed)) add(at);
    for (int errors = 1; meant.ids.isEmpty() && errors <= forgivenErrors(typed.size()); ++errors)
        for (auto at = known.lowerBound(u"a"_s); at != known.cend() && meant.ids.size() < mostMeant; ++at)
            if (isNearly(typed, at.key(), errors)) add(at);
    return meant;
}

QList<qint64> namesLike(const QMap<QString, qint64> &known, const QString &typed)
{
    QList<qint64> ids;
    const int errors = hasDigit(typed) ? 0 : forgivenErrors(typed.size());
    for (auto at = known.cbegin(); at != known.cend(); ++at)
        if (at.key().startsWith(typed) || (errors > 0 && !at.key().front().isDigit() && isNearly(typed, at.key(), errors)))
            ids += at.value();
    return ids;
}

Result<SqlCondition> wordsCondition(Sql &sql, const QString &typed)
{
    auto tokens = tokensOf(sql, typed.simplified());
    if (!tokens) return std::unexpected(tokens.error());
    if (tokens->isEmpty()) return SqlCondition{u"1=1"_s, {}};
    const bool isSeveral = tokens->size() > 1 || tokens->first().words.size() > 1;
    const int limit = isSeveral ? fewRowsOfSeveral : fewRows;
    int least = limit + 1;
    const Token *narrowest = nullptr;
    const MeantWords *word = nullptr;
    for (const Token &token : *tokens)
        for (const MeantWords &meant : token.meant) {
            auto rows = rowsOf(sql, meant, token.number, limit);
            if (!rows) return std::unexpected(rows.error());
            if (*rows < least) least = *rows, narrowest = &token, word = &meant;
        }
    SqlCondition all;
    if (narrowest) all = indexCondition(*word, narrowest->number);
    for (const Token &token : *tokens) {
        if (&token == narrowest && token.words.size() == 1) continue; // the index has said it all
        const SqlCondition one = rowCondition(token);
        all.text += (all.text.isEmpty() ? QString() : u" and "_s) + one.text;
        all.values += one.values;
    }
    return all;
}

Result<SqlCondition> landlordCondition(Sql &sql, const QString &typed, const QString &id)
{
    auto known = sql.words();
    if (!known) return std::unexpected(known.error());
    QStringList all;
    for (const QString &word : folded(typed).split(u' ', Qt::SkipEmptyParts).mid(0, mostTyped))
        all += u"%1 in (select landlord_id from landlord_word where word_id in (%2))"_s.arg(id, idList(namesLike(**known, word)));
    return SqlCondition{all.isEmpty() ? u"1=1"_s : all.join(u" and "_s), {}};
}
