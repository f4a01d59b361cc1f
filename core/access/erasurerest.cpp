// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/erasure.h"
#include "core/register/numbers.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

// What still names those who went: steps, images, searches, words.

void Erasure::remember(const QStringList &names)
{
    static const QRegularExpression between(u"[ -]"_s);
    constexpr qsizetype leastLetters = 4;
    for (const QString &name : names) {
        m_phrases.add(name);
        // "Kanarinski-Spatz" may stand as "Kanarinski" elsewhere.
        for (const QString &part : name.split(between, Qt::SkipEmptyParts))
            if (name.contains(u'-') && part.size() >= leastLetters && part.front().isLetter()) m_phrases.add(part);
    }
}

Result<> Erasure::remember(const DueRecord &record)
{
    if (record.table != "landlord"_L1 && record.table != "sponsor"_L1) return {};
    auto images
        = m_sql.query(u"select i.image from change_image i join change_entry c on c.id=i.change_id where c.table_name=? and c.row_id=?"_s,
            {record.table, record.id});
    if (!images) return std::unexpected(images.error());
    while (images->next()) {
        const QJsonObject before = QJsonDocument::fromJson(images->value(0).toString().toUtf8()).object();
        QStringList names;
        for (const QString &column : {u"last_name"_s, u"company"_s, u"contact_person"_s, u"phone"_s, u"mobile"_s, u"email"_s})
            names += before[column].toString();
        remember(names);
    }
    return {};
}

Result<> Erasure::renameSteps()
{
    auto steps = m_sql.query(u"select id, verb, subject from change_step where subject<>''"_s);
    if (!steps) return std::unexpected(steps.error());
    QList<qint64> named;
    while (steps->next()) {
        const QString verb = steps->value(1).toString(), subject = steps->value(2).toString();
        const qint64 id = steps->value(0).toLongLong();
        // Files and counts name nobody, and numbers of records that are still there do not, either.
        const bool isOfMany = verb.endsWith("imported"_L1) || verb.endsWith("many"_L1) || verb.startsWith("vacancies."_L1)
            || verb.startsWith("sample."_L1) || verb.startsWith("retention."_L1);
        const bool isNumber = parseNumber(subject).has_value();
        const bool wentWith = m_steps.contains(id) && !isOfMany && !isNumber;
        if (wentWith || m_names.contains(subject) || (!isNumber && !m_phrases.foundIn(subject, false).isEmpty())) named += id;
    }
    steps->finish();
    const QString gone = QCoreApplication::translate("Retention", "(gelöscht)");
    for (const qint64 id : std::as_const(named))
        if (auto renamed = m_sql.renameSubject(id, gone); !renamed) return renamed;
    return {};
}

Result<> Erasure::forgetNamed(const Progress &progress)
{
    if (m_phrases.isEmpty()) return {};
    auto images = m_sql.query(u"select change_id, image from change_image"_s);
    if (!images) return std::unexpected(images.error());
    QList<qint64> named;
    while (images->next()) {
        if (progress.isCancelled()) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        if (!m_phrases.foundIn(images->value(1).toString(), true).isEmpty()) named += images->value(0).toLongLong();
    }
    images->finish();
    for (const qint64 id : std::as_const(named))
        if (auto gone = m_sql.forgetContent(u"c.id=?"_s, {id}); !gone) return std::unexpected(gone.error());
    return {};
}

Result<> Erasure::forgetSearches()
{
    auto searches = m_sql.query(u"select id, name, filter from saved_search"_s);
    if (!searches) return std::unexpected(searches.error());
    QList<std::pair<qint64, QString>> found;
    while (searches->next())
        found.append({searches->value(0).toLongLong(),
            m_phrases.foundIn(searches->value(1).toString() + u' ' + searches->value(2).toString(), true)});
    searches->finish();
    QList<qint64> named;
    for (const auto &one : std::as_const(found)) {
        if (one.second.isEmpty()) continue;
        // A name that is a place or street of the register, too, was most likely meant as one.
        const auto isPlace
            = m_sql.value(u"select count(*) from search_word w join building_word b on b.word_id=w.id where w.word=?"_s, {one.second});
        if (!isPlace) return std::unexpected(isPlace.error());
        if (isPlace->toInt() == 0) named += one.first;
    }
    for (const qint64 id : std::as_const(named))
        if (auto gone = row(u"saved_search"_s, id); !gone) return gone;
    return {};
}

Result<> Erasure::forgetWords()
{
    if (!m_sql.login().isEmpty()) {
        const auto itself = m_sql.value(u"select has_table_privilege('search_word', 'delete')"_s);
        if (!itself) return std::unexpected(itself.error());
        if (!itself->toBool()) return m_sql.value(u"select bleibe.forget_words()"_s).transform([](const QVariant &) { });
    }
    auto words = m_sql.query(u"select id from search_word where id not in (select word_id from building_word) and id not in "
                             "(select word_id from landlord_word) and word<>'#'"_s);
    if (!words) return std::unexpected(words.error());
    QList<qint64> orphans;
    while (words->next()) orphans += words->value(0).toLongLong();
    words->finish();
    for (const qint64 id : std::as_const(orphans))
        if (auto gone = m_sql.erase(u"search_word"_s, id); !gone) return gone;
    return {};
}

Result<> Erasure::insertTallies()
{
    // In an order of their own: the log would tell whose they are by what was deleted just before.
    for (Tally &tally : m_tallies) tally.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::ranges::sort(m_tallies, {}, &Tally::uid);
    for (const Tally &tally : std::as_const(m_tallies))
        if (auto kept = m_sql.insert(u"tally"_s, rowOf(tally)); !kept) return std::unexpected(kept.error());
    return {};
}

Result<> Erasure::finish(const Progress &progress)
{
    return insertTallies()
        .and_then([&] { return forgetSearches(); })
        .and_then([&] { return forgetNamed(progress); })
        .and_then([&] { return renameSteps(); })
        .and_then([&] { return forgetWords(); })
        // Nothing of the run itself may lead back: without its images it cannot be undone, either.
        .and_then([&] { return m_sql.forgetContent(u"s.id=?"_s, {m_sql.step().id}); })
        .transform([](qint64) {});
}
