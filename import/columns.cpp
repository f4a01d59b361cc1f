// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/columns.h"
#include "core/base/text.h"
#include "core/register/settings.h"
#include "import/columnnames.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
bool isTyped(const Field &field)
{
    return field.input != InputKind::Hidden && field.input != InputKind::Position;
}

bool belongsTo(TableKind kind, const Field &field)
{
    const auto record = QLatin1StringView(field.record), property = QLatin1StringView(field.property);
    if (kind == TableKind::Landlords) return record == "landlord"_L1 && isTyped(field);
    const bool isKept = record == "vacancy"_L1 && (property == "number"_L1 || property == "status"_L1 || property == "statusSince"_L1);
    return isKept || ((record == "building"_L1 || record == "dwelling"_L1 || record == "vacancy"_L1) && isTyped(field));
}

QList<Target> makeTargets(TableKind kind)
{
    QList<Target> targets;
    for (const Field &field : fields())
        if (belongsTo(kind, field))
            targets += {QLatin1StringView(field.record) + u'.' + QLatin1StringView(field.property),
                QCoreApplication::translate("Field", field.german), &field};
    for (const ExtraTarget &extra : kind == TableKind::Vacancies ? vacancyExtras() : landlordExtras())
        targets += {QLatin1StringView(extra.key), QCoreApplication::translate("Field", extra.german), nullptr};
    return targets;
}

/** A head without brackets, units and case: "Kaltmiete (€/Monat)" is "kaltmiete". */
QString plainHead(const QString &head)
{
    static const QRegularExpression brackets(u"\\([^)]*\\)|\\[[^\\]]*\\]"_s);
    static const QStringList units{
        u"in"_s, u"eur"_s, u"euro"_s, u"qm"_s, u"m2"_s, u"pro"_s, u"je"_s, u"monat"_s, u"mtl"_s, u"monatlich"_s, u"ca"_s, u"kwh"_s, u"a"_s};
    QString spaced = head;
    spaced.replace(u'_', u' ');
    QString bare = folded(QString(spaced).remove(brackets));
    if (bare.isEmpty()) bare = folded(spaced);
    QStringList words = bare.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && units.contains(words.last())) words.removeLast();
    return words.join(u' ');
}

/** Every name of every target, folded, with the target's key. */
QHash<QString, QString> makeNames(TableKind kind)
{
    QHash<QString, QString> names;
    const auto add = [&](const QString &name, const QString &key) {
        if (!name.isEmpty() && !names.contains(name)) names[name] = key;
    };
    for (const ColumnNames &one : kind == TableKind::Vacancies ? vacancyColumnNames() : landlordColumnNames())
        for (const QString &name : QString::fromLatin1(one.names).split(u'|')) add(name, QString::fromLatin1(one.target));
    for (const Target &target : tableTargets(kind)) {
        add(folded(target.key), target.key);
        add(plainHead(target.label), target.key);
        add(folded(target.label), target.key);
        if (target.field) {
            add(plainHead(QString::fromUtf8(target.field->german)), target.key);
            add(folded(QString::fromUtf8(target.field->german)), target.key);
            add(folded(QString::fromUtf8(target.field->english)), target.key);
            add(folded(QString(snakeCase(QLatin1StringView(target.field->property).toString())).replace(u'_', u' ')), target.key);
        }
    }
    const auto extras = kind == TableKind::Vacancies ? vacancyExtras() : landlordExtras();
    for (const ExtraTarget &extra : extras) add(plainHead(QString::fromUtf8(extra.german)), QString::fromLatin1(extra.key));
    return names;
}

/** The same words for everybody who asks; made anew where the language changed. */
const QHash<QString, QString> &knownNames(TableKind kind)
{
    static thread_local QHash<int, std::pair<QString, QHash<QString, QString>>> made;
    auto &[language, names] = made[static_cast<int>(kind)];
    const QString now = tableTargets(kind).first().label;
    if (names.isEmpty() || language != now) {
        names = makeNames(kind);
        language = now;
    }
    return names;
}

/** The exact name comes first: the label of a form may be two words of which each is another field. */
QString exactTarget(TableKind kind, const QString &head)
{
    const auto &names = knownNames(kind);
    const QString whole = names.value(folded(QString(head).replace(u'_', u' ')));
    return whole.isEmpty() ? names.value(plainHead(head)) : whole;
}

/** The target whose name nearly equals the head, or stands in it as whole words; the longest name counts. */
QString similarTarget(TableKind kind, const QString &head)
{
    constexpr qsizetype shortest = 4;
    const QString wanted = plainHead(head);
    QString best;
    qsizetype bestLength = 0;
    for (const auto &[name, key] : knownNames(kind).asKeyValueRange()) {
        const int limit = forgivenErrors(std::min(name.size(), wanted.size()));
        const bool isNear = limit > 0 && editDistance(name, wanted, limit) <= limit;
        const bool isInside = name.size() >= shortest && (u' ' + wanted + u' ').contains(u' ' + name + u' ');
        if (!isNear && !isInside) continue;
        if (name.size() < bestLength || (name.size() == bestLength && key > best)) continue;
        best = key;
        bestLength = name.size();
    }
    return best;
}

/** "Nr." behind a street is the number of the house. */
bool isNumberOfHouse(const QString &head, const QString &before)
{
    const QString plain = plainHead(head);
    return (plain == "nr"_L1 || plain == "no"_L1 || plain == "nummer"_L1) && before == "building.street"_L1;
}

QString settingName(TableKind kind, const QStringList &heads)
{
    const QByteArray hash = QCryptographicHash::hash(heads.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"import.columns.%1.%2"_s.arg(tableWord(kind), QString::fromLatin1(hash));
}
}

std::optional<TableKind> tableKind(const QString &word)
{
    for (const TableKind kind : {TableKind::Vacancies, TableKind::Landlords})
        if (word == tableWord(kind)) return kind;
    return {};
}

QString tableWord(TableKind kind)
{
    return kind == TableKind::Vacancies ? u"vacancies"_s : u"landlords"_s;
}

const QList<Target> &tableTargets(TableKind kind)
{
    // The labels follow the language of the program, which a test may change.
    static thread_local QHash<int, QList<Target>> made;
    QList<Target> &targets = made[static_cast<int>(kind)];
    if (targets.isEmpty() || targets.first().label != QCoreApplication::translate("Field", targets.first().field->german))
        targets = makeTargets(kind);
    return targets;
}

QString noteTarget(TableKind kind)
{
    return kind == TableKind::Vacancies ? u"vacancy.note"_s : u"landlord.note"_s;
}

const Target *findTarget(TableKind kind, const QString &key)
{
    const QList<Target> &targets = tableTargets(kind);
    const auto found = std::ranges::find(targets, key, &Target::key);
    return found == targets.end() ? nullptr : &*found;
}

QList<ColumnGuess> guessColumns(TableKind kind, const QStringList &heads)
{
    QList<ColumnGuess> guesses(heads.size());
    QSet<QString> taken;
    const QString note = noteTarget(kind);
    const auto take = [&](qsizetype column, const QString &target, bool isSure) {
        if (target.isEmpty() || (taken.contains(target) && target != note)) return;
        guesses[column] = {target, isSure};
        taken += target;
    };
    for (qsizetype i = 0; i < heads.size(); ++i) take(i, exactTarget(kind, heads[i]), true);
    for (qsizetype i = 1; i < heads.size(); ++i)
        if (guesses[i].target.isEmpty() && isNumberOfHouse(heads[i], guesses[i - 1].target)) take(i, u"building.houseNumber"_s, true);
    for (qsizetype i = 0; i < heads.size(); ++i)
        if (guesses[i].target.isEmpty() && !heads[i].isEmpty()) take(i, similarTarget(kind, heads[i]), false);
    return guesses;
}

int knownHeads(TableKind kind, const QStringList &heads)
{
    return static_cast<int>(std::ranges::count_if(heads, [&](const QString &head) {
        constexpr qsizetype longest = 60; // longer texts are no heads
        return head.size() <= longest && !head.isEmpty() && !exactTarget(kind, head).isEmpty();
    }));
}

Result<QStringList> chosenColumns(TableKind kind, const QString &file, const QStringList &heads, const ColumnChoice &wanted)
{
    QStringList targets;
    for (const ColumnGuess &guess : guessColumns(kind, heads)) targets += guess.target;
    for (const auto &[head, target] : wanted.asKeyValueRange()) {
        const qsizetype column = heads.indexOf(head.simplified());
        if (column < 0) return fail(Error::Kind::NotFound, u"table.noHead"_s, {file, head, heads.join(u", "_s)});
        if (!target.isEmpty() && !findTarget(kind, target)) return fail(Error::Kind::NotFound, u"table.noTarget"_s, {target});
        for (qsizetype i = 0; i < heads.size(); ++i) // the choice takes a target away from the guess, not from another choice
            if (i != column && targets[i] == target && target != noteTarget(kind) && !wanted.contains(heads[i])) targets[i].clear();
        targets[column] = target;
    }
    return targets;
}

Result<ColumnChoice> readColumnChoice(const QString &path)
{
    if (path.isEmpty()) return ColumnChoice();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {path});
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) return fail(Error::Kind::Format, u"table.badMap"_s, {path});
    ColumnChoice choice;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) choice[it.key()] = it.value().toString();
    return choice;
}

Result<ColumnChoice> rememberedColumns(Sql &sql, TableKind kind, const QStringList &heads)
{
    return settingOf(sql, settingName(kind, heads)).transform([&](const QString &text) {
        ColumnChoice choice;
        const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (const QString target = it.value().toString(); target.isEmpty() || findTarget(kind, target)) choice[it.key()] = target;
        return choice;
    });
}

Result<> rememberColumns(Sql &sql, TableKind kind, const QStringList &heads, const QStringList &targets)
{
    QJsonObject object;
    for (qsizetype i = 0; i < heads.size(); ++i)
        if (!heads[i].isEmpty()) object[heads[i]] = targets[i];
    return storeSetting(sql, settingName(kind, heads), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}
