// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/registerfacts.h"
#include "core/storage/changelog.h"
#include "core/storage/opening.h"
#include "core/storage/schema.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
struct Counted {
    const char *table;
    /** First step of the schema that has it. */
    int since;
    const char *words;
};

// clang-format off
constexpr std::array countedTables{
    Counted{"vacancy", 2, QT_TRANSLATE_N_NOOP("Facts", "%Ln Leerstände")},
    Counted{"landlord", 2, QT_TRANSLATE_N_NOOP("Facts", "%Ln Vermieter")},
    Counted{"household", 12, QT_TRANSLATE_N_NOOP("Facts", "%Ln Haushalte")},
    Counted{"handover", 14, QT_TRANSLATE_N_NOOP("Facts", "%Ln Übergaben")},
    Counted{"document", 2, QT_TRANSLATE_N_NOOP("Facts", "%Ln Unterlagen")},
};
// clang-format on

Result<> readChanges(Sql &sql, RegisterFacts &facts)
{
    auto ends = sql.query(u"select id, hash from change_entry where id in (select min(id) from change_entry union "
                          "select max(id) from change_entry) order by id"_s);
    if (!ends) return std::unexpected(ends.error());
    while (ends->next()) {
        facts.entry = ends->value(0).toLongLong();
        facts.chain = ends->value(1).toString();
        if (facts.origin.isEmpty()) facts.origin = facts.chain;
    }
    ends->finish();
    return recentSteps(sql, 1).transform([&](const QList<Step> &steps) {
        if (steps.isEmpty()) return;
        facts.changedAt = steps.first().at.toLocalTime();
        facts.changedBy = steps.first().actorName;
    });
}

Result<> lookAtAll(Sql &sql, Connection &copy, const QString &file, RegisterFacts &facts, const Progress &progress)
{
    const auto step = [&](int percent) -> Result<> {
        if (progress.step(percent)) return {};
        return fail(Error::Kind::Cancelled, u"cancelled"_s);
    };
    return step(0)
        .and_then([&] { return lookAtRegister(copy, {.kind = Location::Kind::File, .path = file}); })
        .and_then([&](int) { return step(40); })
        .and_then([&] { return checkChain(sql); })
        .and_then([&] { return step(90); })
        .and_then([&] { return factsOf(sql); })
        .transform([&](const RegisterFacts &found) { facts = found; });
}

template<class Use> Result<> withCopyConnection(const QString &file, Use use)
{
    auto copy = connectToCopy(file, QUuid::createUuid().toString());
    if (!copy) return std::unexpected(copy.error());
    Result<> done;
    {
        Sql sql(*copy, nullptr);
        done = use(sql, *copy);
    }
    disconnectFrom(*copy);
    if (!done && done.error().arguments.isEmpty()) done.error().arguments = {file};
    return done;
}
}

Result<RegisterFacts> factsOf(Sql &sql)
{
    RegisterFacts facts;
    const bool isFile = &sql.engine() == &spatialite();
    const auto version
        = isFile ? sql.value(u"select user_version from pragma_user_version"_s) : sql.value(u"select version from bleibe.register_info"_s);
    if (!version) return std::unexpected(version.error());
    facts.schema = version->toInt();
    if (auto read = readChanges(sql, facts); !read) return std::unexpected(read.error());
    for (const Counted &counted : countedTables) {
        if (counted.since > facts.schema) continue;
        const QString table = QString::fromLatin1(counted.table);
        const auto rows = sql.value(u"select count(*) from "_s + table);
        if (!rows) return std::unexpected(rows.error());
        facts.counts[table] = rows->toLongLong();
    }
    return facts;
}

QString countsText(const RegisterFacts &facts)
{
    QStringList parts;
    for (const Counted &counted : countedTables) {
        const qint64 rows = facts.counts.value(QString::fromLatin1(counted.table));
        const bool isMain = &counted < &countedTables[2];
        if (rows > 0 || isMain) parts += QCoreApplication::translate("Facts", counted.words, nullptr, static_cast<int>(rows));
    }
    return parts.join(u", "_s);
}

Result<RegisterFacts> checkCopy(const QString &file, const Progress &progress)
{
    RegisterFacts facts;
    auto looked = withCopyConnection(file, [&](Sql &sql, Connection &copy) { return lookAtAll(sql, copy, file, facts, progress); });
    facts.bytes = QFileInfo(file).size();
    return looked.transform([&] { return facts; });
}

Result<RegisterFacts> glanceAtCopy(const QString &file)
{
    RegisterFacts facts;
    auto looked = withCopyConnection(file, [&](Sql &sql, const Connection &copy) -> Result<> {
        const auto version = schemaVersion(copy.db, *copy.engine);
        if (!version) return std::unexpected(version.error());
        if (*version == 0) return fail(Error::Kind::Format, u"file.notregister"_s, {file});
        return factsOf(sql).transform([&](const RegisterFacts &found) { facts = found; });
    });
    facts.bytes = QFileInfo(file).size();
    return looked.transform([&] { return facts; });
}

Result<> withCopy(const QString &file, const std::function<Result<>(Sql &)> &use)
{
    return withCopyConnection(file, [&](Sql &sql, const Connection &) { return use(sql); });
}
