// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/signatures.h"
#include "core/reporting/protocolparts.h"

using namespace Qt::StringLiterals;

namespace {
/** A signature that was given, as it stands on paper. */
QJsonObject signedBy(const Signature &one, const SecondLanguage &language)
{
    const QString when = germanMoment(one.signedAt);
    return {{u"role"_s, pairOf(one.role, language)}, {u"name"_s, one.name}, {u"when"_s, when}, {u"form"_s, pairOf(one.form, language)},
        {u"strokes"_s, one.form == SignatureForm::Drawn ? safeStrokes(one.strokes) : QString()},
        {u"onPaper"_s, one.form == SignatureForm::OnPaper}};
}

QJsonObject signingLine(PartyRole role, const QString &name, const SecondLanguage &language)
{
    QJsonObject label = pairOf(role, language);
    if (role == PartyRole::Interpreter) label = joinedPairs({label, pairOf(u"form.interpreted"_s, language)}, u", "_s);
    return {{u"role"_s, label}, {u"name"_s, name}};
}

/** Who still has to sign; on a blank form those who usually do. */
QList<HandoverParty> openSigners(const HandoverFacts &facts, HandoverDocument document)
{
    using enum PartyRole;
    if (!facts.wish.isBlank) return missingSigners(facts.entry, document);
    QList<PartyRole> roles{Tenant, Tenant, Office, Interpreter};
    if (document == HandoverDocument::Protocol) roles = {Landlord, Tenant, Tenant, Office, Interpreter, Witness};
    QList<HandoverParty> signers;
    signers.reserve(roles.size());
    for (const PartyRole role : std::as_const(roles)) signers += HandoverParty{.role = role};
    return signers;
}

/** Every adult resident signs; their names stand on the paper alone. */
QJsonArray openLines(const HandoverFacts &facts, HandoverDocument document)
{
    QJsonArray lines;
    QStringList names = facts.wish.persons;
    const auto isResident = [&](const Signature &one) { return one.document == document && one.role == PartyRole::Tenant; };
    // Whoever signed already was named then.
    const qsizetype given = facts.wish.isBlank ? 0 : std::ranges::count_if(facts.entry.signatures, isResident);
    names = names.mid(given);
    for (const HandoverParty &one : openSigners(facts, document)) {
        const bool isNamed = one.role == PartyRole::Tenant && !names.isEmpty();
        lines += signingLine(one.role, isNamed ? names.takeFirst() : one.name, facts.language);
    }
    if (given == 0)
        for (const QString &name : std::as_const(names)) lines += signingLine(PartyRole::Tenant, name, facts.language);
    return lines;
}
}

QString safeStrokes(const QString &strokes)
{
    constexpr qsizetype longest = 512ll * 1024;
    QString safe;
    for (const QChar sign : QStringView(strokes).left(longest))
        if (sign.unicode() < 128 && (sign.isDigit() || u"MmLlHhVvCcSsQqTtAaZzeE.,+- "_s.contains(sign))) safe += sign;
    return safe;
}

QJsonObject signatureBlock(const HandoverFacts &facts, HandoverDocument document)
{
    QJsonArray given;
    QStringList hashes;
    if (!facts.wish.isBlank)
        for (const Signature &one : facts.entry.signatures) {
            if (one.document != document) continue;
            given += signedBy(one, facts.language);
            if (!one.contentSha256.isEmpty() && !hashes.contains(one.contentSha256)) hashes += one.contentSha256;
        }
    return {{u"title"_s, pairOf(u"form.signatures"_s, facts.language)}, {u"sentence"_s, pairOf(u"form.signing"_s, facts.language)},
        {u"signed"_s, given}, {u"hashes"_s, QJsonArray::fromStringList(hashes)}, {u"hashLabel"_s, formWord(u"form.checksum"_s)},
        {u"lines"_s, openLines(facts, document)},
        {u"lineLabel"_s,
            joinedPairs({pairOf(u"form.place_and_date"_s, facts.language), pairOf(u"form.signature"_s, facts.language)}, u", "_s)},
        {u"copy"_s, pairOf(u"form.copy"_s, facts.language)}};
}

QJsonObject supplementBlock(const HandoverFacts &facts, HandoverDocument document)
{
    QJsonArray items;
    if (!facts.wish.isBlank)
        for (const Supplement &one : facts.entry.supplements)
            if (one.document == document)
                items += QJsonObject{{u"when"_s, germanMoment(one.addedAt)}, {u"who"_s, one.addedBy}, {u"text"_s, paragraphs(one.text)},
                    {u"reason"_s, one.reason.isEmpty() ? QString() : u"%1: %2"_s.arg(formWord(u"form.reason"_s), one.reason)}};
    if (items.isEmpty()) return {};
    return {{u"title"_s, pairOf(u"form.supplement"_s, facts.language)}, {u"items"_s, items}};
}
