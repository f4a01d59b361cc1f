// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/address/nearaddress.h"
#include "geo/mobility/sites.h"
#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/** So near, a place is named as if it were there. */
constexpr double atM = 60;

QString say(const char *german)
{
    return QCoreApplication::translate("Sites", german);
}

/** Without the municipality where the name has it already: "Otterberg, Kirche". */
QString withTown(const QString &name, const QString &town)
{
    return town.isEmpty() || name.contains(town, Qt::CaseInsensitive) ? name : u"%1, %2"_s.arg(name, town);
}
}

Result<> nameByHouses(Sql &sql, SiteAnswer &answer)
{
    for (FoundSite &site : answer.sites) {
        if (site.mark == SiteMark::Centre || (site.mark != SiteMark::None && site.markM <= atM)) continue;
        const auto house = nearestAddress(sql, site.at, site.mark == SiteMark::None ? 2 * atM : std::min(2 * atM, site.markM));
        if (!house) return std::unexpected(house.error());
        if (!*house) continue;
        site.mark = SiteMark::House;
        site.name = u"%1 %2"_s.arg((*house)->street, (*house)->number).trimmed();
        site.markM = 0;
    }
    return {};
}

QString siteName(const FoundSite &site)
{
    constexpr double step = 10;
    switch (site.mark) {
    case SiteMark::Centre: return say(QT_TRANSLATE_NOOP("Sites", "Ortsmitte %1")).arg(site.town);
    case SiteMark::None:
        return site.town.isEmpty() ? say(QT_TRANSLATE_NOOP("Sites", "ohne Namen"))
                                   : say(QT_TRANSLATE_NOOP("Sites", "in %1")).arg(site.town);
    case SiteMark::Stop:
    case SiteMark::Place:
    case SiteMark::House: break;
    }
    const QString name = withTown(site.name, site.town);
    if (site.markM <= atM) return say(QT_TRANSLATE_NOOP("Sites", "bei %1")).arg(name);
    return say(QT_TRANSLATE_NOOP("Sites", "%1 m von %2")).arg(QLocale().toString(std::lround(site.markM / step) * std::lround(step)), name);
}

QString siteSummary(const SiteAnswer &answer)
{
    const QString metres = QLocale().toString(answer.question.reachM), people = QLocale().toString(rounded(answer.people));
    const QString without = answer.question.kind == PlaceKind::Hotspot
        ? say(QT_TRANSLATE_NOOP("Sites", "Ohne Hotspot in %1 m zu Fuß: %2 Einwohner."))
        : answer.question.people == SitePeople::All
        ? say(QT_TRANSLATE_NOOP("Sites", "Ohne Mitfahrerbank in %1 m zu Fuß: %2 Einwohner."))
        : say(QT_TRANSLATE_NOOP("Sites", "In Lücken und ohne Mitfahrerbank in %1 m zu Fuß: %2 Einwohner."));
    const int many = static_cast<int>(answer.sites.size());
    const QString reached = QCoreApplication::translate("Sites", "%n Standorte erreichen davon %1.", nullptr, many);
    return without.arg(metres, people) + u' ' + reached.arg(QLocale().toString(rounded(answer.covered)));
}

QString boundWords(const SiteAnswer &answer)
{
    if (answer.isOptimal) return say(QT_TRANSLATE_NOOP("Sites", "Nachweislich die beste Auswahl."));
    const qint64 hundred = 100;
    const qint64 more = (hundred * (answer.bound - answer.covered) + answer.covered - 1) / std::max<qint64>(answer.covered, 1);
    return say(QT_TRANSLATE_NOOP("Sites", "Höchstens %1 % mehr wären möglich.")).arg(more);
}
