// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/gapcard.h"
#include "core/register/words.h"
#include "geo/mobility/judge.h"
#include "qml/mobility/gapwords.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QVariantMap reason(const QString &tone, const QString &text)
{
    return {{u"tone"_s, tone}, {u"text"_s, text}};
}
}

void GapCard::setDesk(GapDesk *desk)
{
    if (m_desk == desk) return;
    if (m_desk) m_desk->disconnect(this);
    m_desk = desk;
    if (desk) connect(desk, &GapDesk::changed, this, &GapCard::changed);
    Q_EMIT deskChanged();
    Q_EMIT changed();
}

void GapCard::setCell(int cell)
{
    if (cell == m_cell) return;
    m_cell = cell;
    Q_EMIT changed();
}

bool GapCard::isThere(int cell) const
{
    return m_desk && m_desk->study() && cell >= 0 && size_t(cell) < analysis().cells.gaps.size();
}

QString GapCard::townOf(int cell) const
{
    const int town = input().cells[size_t(cell)].town;
    return town < 0 ? tr("außerhalb der Gemeinden") : input().towns[size_t(town)].name;
}

QString GapCard::title() const
{
    return isShown() ? townOf(m_cell) : QString();
}

QString GapCard::people() const
{
    constexpr int few = 10;
    if (!isShown()) return {};
    const int inhabitants = input().cells[size_t(m_cell)].inhabitants;
    return inhabitants < few ? tr("unter 10 Einwohner") : tr("rund %1 Einwohner").arg(peopleWords(inhabitants));
}

int GapCard::levelBefore() const
{
    if (!isShown()) return -1;
    const auto &before = m_desk->study()->before->cells.gaps;
    const GapLevel level = size_t(m_cell) < before.size() ? before[size_t(m_cell)].level : gapAt(m_cell).level;
    return level == gapAt(m_cell).level ? -1 : static_cast<int>(level);
}

QString GapCard::levelText() const
{
    return isShown() ? levelWords(gapAt(m_cell).level) : QString();
}

QString GapCard::qualityText() const
{
    if (!isShown() || !m_desk->hasClasses()) return {};
    return quality() == noQuality ? tr("ohne ÖV-Güteklasse") : tr("ÖV-Güteklasse %1").arg(qualityLetter(quality()));
}

QString GapCard::placeAt(const OnFoot &way) const
{
    return way.goal < 0 ? QString() : input().places[size_t(way.goal)].name;
}

/** The one that gives the class, else the nearest. */
int GapCard::station() const
{
    if (!isShown()) return -1;
    if (gapAt(m_cell).station >= 0) return gapAt(m_cell).station;
    const OnFoot &way = wayTo(ReachKind::Stop);
    if (way.goal < 0) return -1;
    const Utm at = input().places[size_t(way.goal)].at;
    const auto found = std::ranges::find(input().stations, at, &GapStation::at);
    return found == input().stations.end() ? -1 : int(found - input().stations.begin());
}

QString GapCard::stationKey() const
{
    const int at = station();
    return at < 0 ? QString() : input().stations[size_t(at)].key;
}

QString GapCard::stationName() const
{
    const int at = station();
    return at < 0 ? QString() : input().stations[size_t(at)].name;
}

QVariantMap GapCard::stopReason() const
{
    const int at = station();
    if (at < 0) return reason(u"bad"_s, tr("In der Nähe ist keine Haltestelle."));
    const GapProfile &profile = m_desk->study()->profile;
    const StationService &service = analysis().services[size_t(at)];
    const GapStation &stop = input().stations[size_t(at)];
    const QString words = windowWords(profile.fromMin, profile.untilMin);
    // The class was found by the straight line or on paths, as the profile says; the way on foot is what one walks.
    const QString away = metresWords(metresBetween(stop.at, input().cells[size_t(m_cell)].centre));
    QString text = tr("%1, Luftlinie %2, %n Abfahrten %3", "", service.departures).arg(stop.name, away, words);
    if (std::isfinite(service.intervalMin)) text += tr(", im Mittel alle %1 min").arg(int(std::lround(service.intervalMin)));
    return reason(gapAt(m_cell).isServed ? u"good"_s : u"bad"_s, text);
}

QVariantMap GapCard::busReason() const
{
    const GapCell &cell = input().cells[size_t(m_cell)];
    for (const GapBus &bus : input().buses)
        if (isServedBy(bus, cell.centre, cell.town, m_desk->study()->profile)) {
            const QString when = bus.runsOnDay ? tr("%1 fährt hier an diesem Tag.") : tr("%1 fährt hier in dieser Woche.");
            return reason(u"good"_s, when.arg(bus.name));
        }
    return reason(u"bad"_s, tr("Kein Bürgerbus fährt hier."));
}

QVariantMap GapCard::supplyReason(ReachKind kind, bool isNear, int mostM) const
{
    const OnFoot &way = wayTo(kind);
    if (way.goal < 0) return reason(u"bad"_s, tr("%1: kein Ort eingetragen.").arg(word(kind)));
    const QString text = tr("%1: %2, %3").arg(word(kind), placeAt(way), wayWords(way));
    return isNear ? reason(u"good"_s, text) : reason(u"bad"_s, tr("%1, weiter als %2").arg(text, metresWords(mostM)));
}

QVariantList GapCard::reasons() const
{
    QVariantList all;
    if (!isShown()) return all;
    const SpotGap &gap = gapAt(m_cell);
    const GapProfile &profile = m_desk->study()->profile;
    all += stopReason();
    if (!gap.isServed) all += busReason();
    all += supplyReason(ReachKind::Shop, gap.hasShop, profile.shopM);
    all += supplyReason(ReachKind::Doctor, gap.hasDoctor, profile.doctorM);
    if (gap.hasBench) all += reason(u"unknown"_s, tr("%1: hilft, ändert die Stufe nicht.").arg(placeAt(wayTo(ReachKind::RideBench))));
    return all;
}

QVariantList GapCard::ways() const
{
    using enum ReachKind;
    QVariantList rows;
    if (!isShown()) return rows;
    for (const ReachKind kind : {Stop, RideBench, Hotspot, Pharmacy, Kindergarten, PrimarySchool, School, Administration}) {
        const OnFoot &way = wayTo(kind);
        if (way.goal < 0) continue;
        rows += QVariantMap{{u"label"_s, word(kind)}, {u"text"_s, placeAt(way) + u", "_s + wayWords(way)}};
    }
    return rows;
}

QString GapCard::describe(int cell) const
{
    if (!isThere(cell)) return {};
    const SpotGap &gap = gapAt(cell);
    QStringList parts{townOf(cell), levelWords(gap.level)};
    if (gap.quality != noQuality) parts += tr("Güteklasse %1").arg(qualityLetter(gap.quality));
    parts += tr("%1 Einwohner").arg(peopleWords(input().cells[size_t(cell)].inhabitants));
    return parts.join(u", "_s);
}
