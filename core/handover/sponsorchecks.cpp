// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/sponsors.h"
#include "core/register/checks.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

QList<Finding> checkSponsor(const Sponsor &sponsor, QDate today)
{
    using enum Finding::Level;
    QList<Finding> found;
    const auto say = [&](Finding::Level level, const QString &field, const QString &reason, const QStringList &arguments = {}) {
        found.append({{}, level, field, reason, arguments});
    };
    const bool isNamed = !sponsor.lastName.trimmed().isEmpty() || !sponsor.organisation.trimmed().isEmpty();
    if (!isNamed) say(Error, u"sponsor.lastName"_s, u"sponsor.name"_s);
    if (sponsor.activeUntil.isValid() && sponsor.activeFrom.isValid() && sponsor.activeUntil < sponsor.activeFrom)
        say(Error, u"sponsor.activeUntil"_s, u"sponsor.span"_s);
    // Art. 6(1) a GDPR: who helps without being paid is kept on file because he or she agreed to it.
    if (!sponsor.consentOn.isValid()) say(Warning, u"sponsor.consentOn"_s, u"sponsor.consent"_s);
    if (sponsor.consentOn > today) say(Warning, u"sponsor.consentOn"_s, u"sponsor.future"_s, {dateText(sponsor.consentOn)});
    if (!sponsor.confidentialityOn.isValid()) say(Warning, u"sponsor.confidentialityOn"_s, u"sponsor.confidentiality"_s);
    // §72a SGB VIII where children are met, or by local rule: that it was seen, and when; no copy, no content.
    if (!sponsor.certificateSeenOn.isValid() && sponsor.kind != SponsorKind::Association)
        say(Hint, u"sponsor.certificateSeenOn"_s, u"sponsor.certificate"_s);
    if (sponsor.phone.trimmed().isEmpty() && sponsor.email.trimmed().isEmpty()) say(Warning, u"sponsor.phone"_s, u"sponsor.unreachable"_s);
    return found + checkPrivacy(u"sponsor.note"_s, sponsor.note);
}
