// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/wordsearch.h"
#include "core/base/text.h"
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/** Counted no further: what stands in more vacancies is soon met when each row of a list is looked at. */
constexpr int manyRows = 50'000;
/** A set of more costs more to make than rows to be looked at (measured: searchbench). */
constexpr int setRows = 25'000, setRowsOfFurther = 16'000;
/** A screen of the list, which is what one waits for. */
constexpr double screenRows = 120;
/** What fetching a row through the index of words costs, in steps along the index that a list is ordered by (measured: searchbench). */
constexpr double fetchedSteps = 30;
constexpr qsizetype fewWords = 300, mostMeant = 40, mostTyped = 12;
constexpr qsizetype meaningfulLetters = 3;
/** Fewer digits are a house number, not the running number of a vacancy. */
constexpr qsizetype runningDigits = 3, allRunningDigits = 5;

bool hasDigit(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

struct TypedWord {
    QString text = {};
    MeantWords meant = {};
    /** How many dwellings have it, as far as counted. */
    int rows = 0;
};

/** What was typed between two blanks: 19a, Frau-Holle-Straße, LR-2026-00412. */
struct Token {
    QList<TypedWord> words = {};
    /** How a number may begin; empty where it is none. */
    QString number = {};
    int numberRows = 0;
};

const TypedWord &narrowestWord(const Token &token)
{
    return *std::ranges::min_element(token.words, {}, &TypedWord::rows);
}
int rowsOf(const Token &token)
{
    return narrowestWord(token).rows + token.numberRows;
}

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

bool isRunningNumber(const QString &number)
{
    return number.size() >= runningDigits && number.size() <= allRunningDigits
        && std::ranges::all_of(number, [](QChar c) { return c.isDigit(); });
}

/** @p between is "column %1 lies between two texts", @p running "the number is one of these". */
SqlCondition numberCondition(const QString &number, const QString &between, const QString &running)
{
    SqlCondition all{between.arg(u"number_key"_s) + between.arg(u"external_key"_s), {number, afterAll(number), number, afterAll(number)}};
    if (!isRunningNumber(number)) return all;
    all.text += running.arg(u"(select lower(series) || year || ? from number_counter)"_s);
    all.values += number.rightJustified(allRunningDigits, u'0');
    return all;
}

/** Vacancies whose number begins so, as a set. */
SqlCondition numbered(const QString &number)
{
    SqlCondition all = numberCondition(number, u" union all select n.id from vacancy n where n.%1>=? and n.%1<?"_s,
        u" union all select n.id from vacancy n where n.number_key in %1"_s);
    all.text.remove(0, u" union all "_s.size());
    return all;
}

/** "@p column has the word", as a condition on each row. */
SqlCondition stands(const QString &column, const TypedWord &word)
{
    if (word.meant.isPrefix) return {u"' ' || %1 like ?"_s.arg(column), {u"% "_s + word.text + u'%'}};
    SqlCondition any{u"1=0"_s, {}};
    for (const QString &meant : word.meant.words) {
        any.text += u" or ' ' || %1 || ' ' like ?"_s.arg(column);
        any.values += u"% "_s + meant + u" %"_s;
    }
    return any;
}

/** Dwellings whose building (first) or landlord (second) has one of the words. */
const QString placesOf = u"select wd.id from building_word w join dwelling wd on wd.building_id=w.building_id where w.word_id in (%1)"_s;
const QString namesOf = u"select wr.dwelling_id from landlord_word w join landlord_role wr on wr.landlord_id=w.landlord_id "
                        "where w.word_id in (%1)"_s;

/** The row looked at: quick for each, and no set has to be made first. */
SqlCondition lookedAt(const TypedWord &word)
{
    const SqlCondition place = stands(u"b.search"_s, word), name = stands(u"l.search"_s, word);
    return {u"(%1 or exists (select 1 from landlord_role r join landlord l on l.id=r.landlord_id where r.dwelling_id=d.id and (%2)))"_s.arg(
                place.text, name.text),
        place.values + name.values};
}

/** The set of all dwellings with the word, asked for each row; the sign keeps the engine from walking the set instead of the list. */
SqlCondition amongSet(const TypedWord &word)
{
    const QString ids = idList(word.meant.ids);
    return {u"+v.dwelling_id in (%1 union all %2)"_s.arg(placesOf.arg(ids), namesOf.arg(ids)), {}};
}

SqlCondition numberedRow(const Token &token, int most)
{
    if (token.numberRows > most) return numberCondition(token.number, u" or v.%1>=? and v.%1<?"_s, u" or v.number_key in %1"_s);
    SqlCondition set = numbered(token.number);
    return {u" or +v.id in (%1)"_s.arg(set.text), set.values};
}

/** The condition that a row is asked; what stands in at most @p most vacancies through its set. */
SqlCondition rowCondition(const Token &token, int most)
{
    SqlCondition all{u"(("_s, {}};
    const auto add = [&](const QString &between, const SqlCondition &one) {
        all.text += between + one.text;
        all.values += one.values;
    };
    if (narrowestWord(token).rows == 0)
        add({}, {u"1=0"_s, {}}); // a number alone needs neither building nor landlord
    else
        for (const TypedWord &word : token.words)
            add(&word == &token.words.first() ? QString() : u" and "_s, word.rows <= most ? amongSet(word) : lookedAt(word));
    all.text += u')';
    if (!token.number.isEmpty()) add({}, numberedRow(token, most));
    all.text += u')';
    return all;
}

Result<int> countSome(Sql &sql, const SqlCondition &rows)
{
    return sql.value(u"select count(*) from (%1 limit %2) n"_s.arg(rows.text, QString::number(manyRows)), rows.values)
        .transform([](const QVariant &count) { return count.toInt(); });
}

Result<int> countDwellings(Sql &sql, const MeantWords &meant)
{
    if (meant.ids.size() > fewWords) return manyRows;
    if (meant.ids.isEmpty()) return 0;
    const QString ids = idList(meant.ids);
    return countSome(sql, {placesOf.arg(ids), {}}).and_then([&](int places) {
        return countSome(sql, {namesOf.arg(ids), {}}).transform([&](int names) { return std::min(places + names, manyRows); });
    });
}

/** All rows that have one of the words or begin with the number, found through their indexes. */
SqlCondition fetched(const Token &token)
{
    const QString ids = idList(narrowestWord(token).meant.ids), vacancies = u"select wv.id from vacancy wv where wv.dwelling_id in (%1)"_s;
    SqlCondition found{u"v.id in (%1 union %2"_s.arg(vacancies.arg(placesOf.arg(ids)), vacancies.arg(namesOf.arg(ids))), {}};
    if (!token.number.isEmpty()) {
        const SqlCondition numbers = numbered(token.number);
        found.text += u" union "_s + numbers.text;
        found.values += numbers.values;
    }
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
        if (isNumber) {
            Token token{.number = words.join(QString())};
            auto rows = countSome(sql, numbered(token.number));
            if (!rows) return std::unexpected(rows.error());
            token.numberRows = *rows;
            tokens += token;
        }
        for (const QString &word : words) {
            if (!isNumber) tokens += Token();
            TypedWord one{.text = word, .meant = meantWords(**known, word)};
            auto rows = countDwellings(sql, one.meant);
            if (!rows) return std::unexpected(rows.error());
            one.rows = *rows;
            tokens.last().words += one;
        }
    }
    return tokens;
}

/**
 * "A row has all tokens", said so that the first screen of a list comes soonest: rare ones are fetched through the index of words, frequent
 * ones met while the list is walked in its order.
 */
SqlCondition conditionOf(QList<Token> tokens, double total)
{
    std::ranges::sort(tokens, {}, [](const Token &token) { return rowsOf(token); });
    const Token &narrowest = tokens.first();
    double expected = total;
    for (const Token &token : std::as_const(tokens)) expected *= rowsOf(token) / std::max(total, 1.0);
    const double walked = screenRows * total / std::max(expected, 1.0);
    const int rows = rowsOf(narrowest);
    const bool isFetched = rows < manyRows && rows * fetchedSteps < walked;
    SqlCondition all;
    if (isFetched) all = fetched(narrowest);
    for (const Token &token : std::as_const(tokens)) {
        const bool isFirst = &token == &narrowest;
        if (isFetched && isFirst && token.words.size() == 1) continue; // the index has said it all
        const int mostInSet = isFetched ? std::min(setRowsOfFurther, 2 * rows)
            : !isFirst                  ? setRowsOfFurther
            : tokens.size() > 1         ? manyRows - 1
                                        : setRows;
        const SqlCondition one = rowCondition(token, mostInSet);
        all.text += (all.text.isEmpty() ? QString() : u" and "_s) + one.text;
        all.values += one.values;
    }
    return all;
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
    auto total = sql.value(u"select max(id) from vacancy"_s);
    if (!total) return std::unexpected(total.error());
    return conditionOf(*tokens, total->toDouble());
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
