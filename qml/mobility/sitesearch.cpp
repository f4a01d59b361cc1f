// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/sitesearch.h"
#include "core/base/words.h"
#include "geo/projection.h"
#include <QLocale>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {
template<class E> struct Choice {
    const char *key;
    E value;
};
constexpr std::array kinds{Choice<PlaceKind>{"RideBench", PlaceKind::RideBench}, Choice<PlaceKind>{"Hotspot", PlaceKind::Hotspot}};
constexpr std::array spots{Choice<SiteSpots>{"Stops", SiteSpots::Stops}, Choice<SiteSpots>{"Squares", SiteSpots::Squares},
    Choice<SiteSpots>{"Nodes", SiteSpots::Nodes}};
constexpr std::array folk{Choice<SitePeople>{"InGaps", SitePeople::InGaps}, Choice<SitePeople>{"All", SitePeople::All}};

template<class E, size_t n> QString keyOf(const std::array<Choice<E>, n> &choices, E value)
{
    return QLatin1StringView(std::ranges::find(choices, value, &Choice<E>::value)->key);
}
template<class E, size_t n> E valueOf(const std::array<Choice<E>, n> &choices, const QString &key)
{
    const auto found = std::ranges::find_if(choices, [&](const Choice<E> &one) { return key == QLatin1StringView(one.key); });
    return found == choices.end() ? choices.front().value : found->value;
}

QString people(qint64 count)
{
    return QLocale().toString(rounded(count));
}

/** Puts the places into a scenario as one step, and returns it. */
Result<Scenario> takeInto(Sql &sql, qint64 scenarioId, const QString &name, const SiteAnswer &answer, const QString &noun)
{
    auto scenario = scenarioId == 0 ? saveScenario(sql, {.name = name}, QDate::currentDate())
                                    : loadScenario(sql, scenarioId).transform([](const ScenarioEntry &entry) { return entry.scenario; });
    if (!scenario) return scenario;
    for (const FoundSite &site : answer.sites) {
        const auto measure = saveMeasure(sql,
            {.scenarioId = scenario->id,
                .action = MeasureAction::Add,
                .kind = answer.question.kind,
                .name = noun + u' ' + siteName(site),
                .geom = toWkb(site.at)});
        if (!measure) return std::unexpected(measure.error());
    }
    return scenario;
}

/** The first name of this form that no scenario has yet. */
QString freeName(const QList<ScenarioEntry> &scenarios, const QString &wanted)
{
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(scenarios, [&](const ScenarioEntry &entry) { return entry.scenario.name == name; });
    };
    QString name = wanted;
    for (int i = 2; isTaken(name); ++i) name = u"%1 (%2)"_s.arg(wanted).arg(i);
    return name;
}
}

SiteSearch::SiteSearch(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &SiteSearch::progressChanged);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SiteSearch::finish);
}

SiteSearch::~SiteSearch()
{
    m_watcher.cancel();
}

void SiteSearch::setDesk(GapDesk *desk)
{
    if (m_desk == desk) return;
    m_desk = desk;
    if (desk)
        connect(desk, &GapDesk::changed, this, [this] {
            m_isOld = true;
            if (!isReady()) clear();
            Q_EMIT stateChanged();
        });
    Q_EMIT deskChanged();
    Q_EMIT stateChanged();
}

void SiteSearch::change()
{
    Q_EMIT questionChanged();
    Q_EMIT stateChanged();
}

QString SiteSearch::kind() const
{
    return keyOf(kinds, m_question.kind);
}

void SiteSearch::setKind(const QString &kind)
{
    const PlaceKind wanted = valueOf(kinds, kind);
    if (m_question.kind == wanted) return;
    m_question.kind = wanted;
    // A bench stands in for a bus that is missing; a hotspot is missed anywhere.
    m_question.people = wanted == PlaceKind::RideBench ? SitePeople::InGaps : SitePeople::All;
    change();
}

QString SiteSearch::among() const
{
    return keyOf(spots, m_question.among);
}

void SiteSearch::setAmong(const QString &among)
{
    m_question.among = valueOf(spots, among);
    change();
}

QString SiteSearch::people() const
{
    return keyOf(folk, m_question.people);
}

void SiteSearch::setPeople(const QString &people)
{
    m_question.people = valueOf(folk, people);
    change();
}

void SiteSearch::setCount(const QString &typed)
{
    bool isNumber = false;
    const int number = typed.trimmed().toInt(&isNumber);
    const bool isGood = isNumber && number >= 1 && number <= mostSites;
    m_count = isGood ? QString::number(number) : typed;
    m_countError
        = isGood ? QString() : sentence({Error::Kind::Invalid, u"site.count"_s, {typed.trimmed(), QString::number(mostSites)}, {}, {}});
    if (isGood) m_question.count = number;
    change();
}

QVariantList SiteSearch::sites() const
{
    QVariantList list;
    int rank = 0;
    for (const FoundSite &site : m_answer.sites) {
        const LonLat place = toLonLat(site.at).value_or(LonLat());
        const QString name = siteName(site), gain = ::people(site.gain), sum = ::people(site.cumulated);
        const double all = double(std::max<qint64>(m_answer.covered, 1));
        list += QVariantMap{{u"rank"_s, ++rank}, {u"name"_s, name}, {u"gain"_s, gain}, {u"cumulated"_s, sum},
            {u"share"_s, double(site.cumulated) / all}, {u"before"_s, double(site.cumulated - site.gain) / all}, {u"lon"_s, place.lon},
            {u"lat"_s, place.lat}, {u"description"_s, tr("Platz %1, %2, %3 Einwohner mehr, zusammen %4").arg(rank).arg(name, gain, sum)}};
    }
    return list;
}

QString SiteSearch::summary() const
{
    return m_answer.sites.empty() ? QString() : siteSummary(m_answer);
}

QString SiteSearch::ground() const
{
    if (m_answer.sites.empty()) return {};
    return m_answer.onPaths ? tr("Gemessen auf eingelesenen Fußwegen.")
                            : tr("Es sind keine Fußwege eingelesen. Gemessen ist die Luftlinie mal %1.")
                                  .arg(QLocale().toString(m_desk && m_desk->study() ? m_desk->study()->profile.detour : 1.3, 'f', 1));
}

void SiteSearch::start()
{
    if (!isReady() || m_isRunning || !m_countError.isEmpty()) return;
    m_asked = m_question;
    m_isOld = false;
    m_error.clear();
    m_isRunning = true;
    const auto work = [study = m_desk->study(), question = m_question](const Progress &progress) {
        return findSites(*study->measured, study->profile, *study->analysis, question, progress);
    };
    m_watcher.setFuture(startJob(work));
    Q_EMIT stateChanged();
}

void SiteSearch::cancel()
{
    m_watcher.cancel();
}

void SiteSearch::clear()
{
    m_watcher.cancel();
    m_answer = {};
    m_error.clear();
    Q_EMIT answered();
    Q_EMIT stateChanged();
}

void SiteSearch::finish()
{
    m_isRunning = false;
    const bool hasResult = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
    if (!hasResult) {
        m_isOld = true;
        Q_EMIT stateChanged();
        return;
    }
    const Result<SiteAnswer> found = m_watcher.future().resultAt(0);
    if (!found) {
        m_answer = {};
        m_error = sentence(found.error());
        Q_EMIT answered();
        Q_EMIT stateChanged();
        return;
    }
    show(*found);
    // Houses have the better names, but nobody waits for them.
    if (m_desk && m_desk->workspace())
        m_desk->workspace()->read(
            this,
            [answer = *found](Sql &sql) -> Result<SiteAnswer> {
                SiteAnswer named = answer;
                return nameByHouses(sql, named).transform([&] { return named; });
            },
            [this, answer = *found](const Result<SiteAnswer> &named) {
                if (named && m_answer == answer) show(*named);
            });
}

void SiteSearch::show(const SiteAnswer &answer)
{
    m_answer = answer;
    Q_EMIT answered();
    Q_EMIT stateChanged();
}

void SiteSearch::take()
{
    if (!m_desk || !m_desk->workspace() || m_answer.sites.empty()) return;
    const bool isBench = m_answer.question.kind == PlaceKind::RideBench;
    const QString noun = isBench ? tr("Mitfahrerbank") : tr("Hotspot");
    const int many = int(m_answer.sites.size());
    const QString name = isBench ? tr("%n neue Mitfahrerbänke", nullptr, many) : tr("%n neue Hotspots", nullptr, many);
    m_desk->workspace()->write(
        this,
        [id = m_desk->scenarioId(), name, noun, answer = m_answer](Sql &sql) {
            return listScenarios(sql).and_then(
                [&](const QList<ScenarioEntry> &scenarios) { return takeInto(sql, id, freeName(scenarios, name), answer, noun); });
        },
        [this, many](const Result<Scenario> &scenario) {
            if (!scenario || !m_desk) return;
            m_desk->setScenarioId(scenario->id);
            Q_EMIT done(tr("%n Maßnahmen stehen jetzt in „%1“.", nullptr, many).arg(scenario->name));
            clear();
        });
}
