// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/scorewords.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <QVariantMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Ranking", german);
}
}

QString ruleLabel(MatchRule rule)
{
    const QString label = word(rule); // in English some are written small
    return label.left(1).toUpper() + label.mid(1);
}

QString criterionLabel(MatchRule rule)
{
    if (rule != MatchRule::Rent) return ruleLabel(rule);
    return say(QT_TRANSLATE_NOOP("Ranking", "Abstand zur Mietgrenze"));
}

QVariantList scoreLines(const Fit &fit)
{
    constexpr double whole = 100;
    double sum = 0;
    for (const ScorePart &part : fit.parts) sum += part.points ? part.weight : 0;
    QVariantList lines;
    for (const ScorePart &part : fit.parts) {
        const bool counts = part.points && part.weight > 0;
        const double share = part.points.value_or(0);
        lines += QVariantMap{{u"label"_s, criterionLabel(part.rule)}, {u"counts"_s, counts}, {u"weight"_s, part.weight},
            {u"share"_s, say(QT_TRANSLATE_NOOP("Ranking", "%1 %")).arg(qRound(whole * share))},
            {u"points"_s, QLocale().toString(counts ? whole * part.weight * share / sum : 0.0, 'f', 1)}};
    }
    return lines;
}
