// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/sponsorwords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QStringList missingPapers(const Sponsor &sponsor)
{
    QStringList missing;
    if (!sponsor.consentOn.isValid()) missing += QCoreApplication::translate("Sponsor", "Einwilligung");
    if (!sponsor.confidentialityOn.isValid()) missing += QCoreApplication::translate("Sponsor", "Verschwiegenheit");
    if (!sponsor.certificateSeenOn.isValid() && sponsor.kind != SponsorKind::Association)
        missing += QCoreApplication::translate("Sponsor", "Führungszeugnis");
    return missing;
}
}

QString shortLoad(const SponsorRow &row)
{
    if (!row.sponsor.capacity) return QString::number(row.load);
    return QCoreApplication::translate("Sponsor", "%1 von %2").arg(row.load).arg(*row.sponsor.capacity);
}

QString loadMark(const SponsorRow &row)
{
    if (!row.isActive) return {};
    return row.sponsor.capacity && row.load >= *row.sponsor.capacity ? u"warn"_s : u"good"_s;
}

int papersMissing(const Sponsor &sponsor)
{
    return static_cast<int>(missingPapers(sponsor).size());
}

QString papersText(const Sponsor &sponsor)
{
    const QStringList missing = missingPapers(sponsor);
    if (missing.isEmpty()) return QCoreApplication::translate("Sponsor", "alle gesehen");
    return QCoreApplication::translate("Sponsor", "fehlt: %1").arg(missing.join(u", "_s));
}
