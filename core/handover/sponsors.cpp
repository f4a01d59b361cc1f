// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/sponsors.h"
#include "core/base/text.h"
#include "core/handover/spokenlanguages.h"
#include "core/register/words.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QString sponsorTable = u"sponsor"_s;

/** "de, ar" of what was typed; Invalid where a word is no language. */
Result<QString> readLanguages(const QString &typed)
{
    if (const auto whole = languageCode(typed)) return *whole;
    static const QRegularExpression separators(u"[,;]"_s);
    QStringList codes;
    for (const QString &word : typed.split(separators, Qt::SkipEmptyParts)) {
        if (word.trimmed().isEmpty()) continue;
        const auto code = languageCode(word);
        if (!code) return fail(Error::Kind::Invalid, u"sponsor.language"_s, {word.trimmed()});
        if (!codes.contains(*code)) codes += *code;
    }
    return codes.join(u", "_s);
}

/** The name by which a list sorts: "Muster, Alba". */
QString sortName(const Sponsor &sponsor)
{
    if (sponsor.lastName.isEmpty()) return sponsor.organisation;
    return sponsor.firstName.isEmpty() ? sponsor.lastName : sponsor.lastName + u", "_s + sponsor.firstName;
}
}

QString displayName(const Sponsor &sponsor)
{
    const QString person = (sponsor.firstName + u' ' + sponsor.lastName).trimmed();
    return person.isEmpty() ? sponsor.organisation : person;
}

Result<Sponsor> saveSponsor(Sql &sql, Sponsor sponsor)
{
    sponsor.firstName = sponsor.firstName.trimmed();
    sponsor.lastName = sponsor.lastName.trimmed();
    sponsor.organisation = sponsor.organisation.trimmed();
    if (sponsor.lastName.isEmpty() && sponsor.organisation.isEmpty()) return fail(Error::Kind::Invalid, u"sponsor.name"_s);
    if (sponsor.activeUntil.isValid() && sponsor.activeFrom.isValid() && sponsor.activeUntil < sponsor.activeFrom)
        return fail(Error::Kind::Invalid, u"sponsor.span"_s, {dateText(sponsor.activeFrom), dateText(sponsor.activeUntil)});
    auto languages = readLanguages(sponsor.languages);
    if (!languages) return std::unexpected(languages.error());
    sponsor.languages = *languages;
    sponsor.nameSort = sortKey(sortName(sponsor));
    sql.describe(sponsor.id == 0 ? u"sponsor.added"_s : u"sponsor.changed"_s, displayName(sponsor));
    return sponsor.id == 0 ? sql.add(sponsorTable, sponsor) : sql.save(sponsorTable, sponsor);
}

Result<> removeSponsor(Sql &sql, qint64 id, int version)
{
    auto sponsor = sql.load<Sponsor>(sponsorTable, id);
    if (!sponsor) return std::unexpected(sponsor.error());
    sql.describe(u"sponsor.removed"_s, displayName(*sponsor));
    const auto uses = sql.value(
        u"select (select count(*) from engagement where sponsor_id=?) + (select count(*) from visit where sponsor_id=?)"_s, {id, id});
    if (!uses) return std::unexpected(uses.error());
    if (uses->toInt() > 0) return fail(Error::Kind::Invalid, u"sponsor.engaged"_s, {displayName(*sponsor)});
    return sql.removeAll(u"task"_s, u"subject_uid=?"_s, {sponsor->uid}).and_then([&] { return sql.remove(sponsorTable, id, version); });
}
