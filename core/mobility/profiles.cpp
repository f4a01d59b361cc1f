// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/gapprofile.h"
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QString profileTable = u"gap_profile"_s;

Result<QList<KeptProfile>> keptProfiles(Sql &sql)
{
    return sql.find<KeptProfile>(profileTable, u"order by key"_s);
}

Result<GapProfile> contentOf(const KeptProfile &kept)
{
    return profileOf(QJsonDocument::fromJson(kept.content.toUtf8()).object()).transform([&](GapProfile profile) {
        profile.key = kept.key;
        return profile;
    });
}

Result<std::optional<KeptProfile>> keptProfile(Sql &sql, const QString &key)
{
    return sql.find<KeptProfile>(profileTable, u"where key=?"_s, {key})
        .transform([](const QList<KeptProfile> &found) -> std::optional<KeptProfile> {
            if (found.isEmpty()) return {};
            return found.first();
        });
}

/** "Landkreis KL, streng" becomes "landkreis_kl_streng", as the built-in keys look; with a number where another has it. */
QString freeKey(const QString &name, const QList<GapProfile> &known)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString plain = name.toLower();
    for (const auto &[letter, written] :
        {std::pair(u'ä', u"ae"_s), std::pair(u'ö', u"oe"_s), std::pair(u'ü', u"ue"_s), std::pair(u'ß', u"ss"_s)})
        plain.replace(letter, written);
    plain = plain.replace(others, u" "_s).trimmed().replace(u' ', u'_');
    if (plain.isEmpty()) plain = u"profil"_s;
    QString key = plain;
    for (int number = 2; std::ranges::contains(known, key, &GapProfile::key); ++number) key = plain + u'_' + QString::number(number);
    return key;
}

/** Nobody can tell two profiles of one name apart. */
Result<> expectFreeName(const GapProfile &profile, const QList<GapProfile> &known)
{
    for (const GapProfile &other : known)
        if (other.key != profile.key && displayName(other).compare(profile.name, Qt::CaseInsensitive) == 0)
            return std::unexpected(Error{Error::Kind::Invalid, u"profile.taken"_s, {profile.name}, {}, u"name"_s});
    return {};
}

Result<> keep(Sql &sql, const GapProfile &profile)
{
    return keptProfile(sql, profile.key).and_then([&](std::optional<KeptProfile> kept) -> Result<> {
        const QString content = QString::fromUtf8(QJsonDocument(toJson(profile)).toJson(QJsonDocument::Compact));
        sql.describe(kept ? u"profile.changed"_s : u"profile.added"_s, profile.name);
        if (!kept) return sql.add(profileTable, KeptProfile{.key = profile.key, .content = content}).transform([](const KeptProfile &) { });
        kept->content = content;
        return sql.save(profileTable, *kept).transform([](const KeptProfile &) { });
    });
}
}

Result<QList<GapProfile>> listProfiles(Sql &sql)
{
    return keptProfiles(sql).transform([](const QList<KeptProfile> &kept) {
        QList<GapProfile> own;
        own.reserve(kept.size());
        for (const KeptProfile &one : kept)
            if (auto profile = contentOf(one)) own += *std::move(profile);
        std::ranges::sort(own, {}, [](const GapProfile &one) { return std::pair(one.name.toLower(), one.key); });
        return builtInProfiles() + own;
    });
}

Result<GapProfile> loadProfile(Sql &sql, const QString &key)
{
    for (const GapProfile &profile : builtInProfiles())
        if (profile.key == key) return profile;
    return keptProfiles(sql).and_then([&](const QList<KeptProfile> &kept) -> Result<GapProfile> {
        QStringList keys;
        for (const GapProfile &profile : builtInProfiles()) keys += profile.key;
        for (const KeptProfile &one : kept) {
            if (one.key == key) return contentOf(one);
            keys += one.key;
        }
        return fail(Error::Kind::NotFound, u"profile.unknown"_s, {key, keys.join(u", "_s)});
    });
}

Result<GapProfile> saveProfile(Sql &sql, const GapProfile &profile)
{
    GapProfile wanted = profile;
    wanted.name = wanted.name.simplified();
    if (isBuiltIn(wanted.key)) return std::unexpected(Error{Error::Kind::Invalid, u"profile.builtIn"_s, {wanted.name}, {}, u"name"_s});
    return checkProfile(wanted)
        .and_then([&] { return listProfiles(sql); })
        .and_then([&](const QList<GapProfile> &known) {
            if (wanted.key.isEmpty()) wanted.key = freeKey(wanted.name, known);
            return expectFreeName(wanted, known);
        })
        .and_then([&] { return keep(sql, wanted); })
        .transform([&] { return wanted; });
}

Result<> removeProfile(Sql &sql, const QString &key)
{
    for (const GapProfile &profile : builtInProfiles())
        if (profile.key == key) return fail(Error::Kind::Invalid, u"profile.builtInStays"_s, {displayName(profile)});
    return keptProfile(sql, key).and_then([&](const std::optional<KeptProfile> &kept) -> Result<> {
        if (!kept) return loadProfile(sql, key).transform([](const GapProfile &) { }); // says which there are
        const auto profile = contentOf(*kept);
        sql.describe(u"profile.removed"_s, profile ? profile->name : key);
        return sql.remove(profileTable, kept->id, kept->version);
    });
}
