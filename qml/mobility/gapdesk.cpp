// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/gapdesk.h"
#include "core/base/words.h"
#include "core/register/input.h"
#include "core/register/vacancylist.h"
#include "qml/controls/options.h"
#include "qml/mobility/gapwords.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 300; // milliseconds
constexpr int tellAgain = 120;
/** Imports and lists of measures change many rows one after the other. */
constexpr int settle = 400;
/** The part of the whole that reading takes. */
constexpr int readingPart = 40, whole = 100;

/** What the input is read from. */
const QStringList inputTables{u"place"_s, u"community_bus"_s, u"community_bus_stop"_s, u"grid"_s, u"grid_cell"_s, u"address_street"_s,
    u"address_source"_s, u"timetable_feed"_s, u"timetable_route"_s, u"timetable_calendar"_s, u"timetable_departures"_s, u"school_holiday"_s,
    u"vacancy"_s, u"dwelling"_s, u"building"_s, u"household"_s, u"tenancy"_s, u"walking_source"_s, u"municipality"_s,
    u"municipal_association"_s, u"district"_s, u"setting"_s};
/** What is asked of it. */
const QStringList questionTables{u"scenario"_s, u"scenario_measure"_s, u"gap_profile"_s};

const QStringList dayKinds{u"SchoolDay"_s, u"HolidayWorkday"_s, u"Saturday"_s, u"Sunday"_s};
const QString ownDay = u"own"_s;

QList<double> roundedLevels(const GapCounts &counts)
{
    QList<double> levels;
    for (const qint64 people : counts.byLevel) levels += double(rounded(people));
    return levels;
}

QString missingFor(const Error &error)
{
    return error.reason == "gaps.noTowns"_L1 ? u"towns"_s : error.reason == "gaps.noCells"_L1 ? u"cells"_s : QString();
}
}

GapDesk::GapDesk(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &GapDesk::reload);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        m_patience.start(tellAgain);
        Q_EMIT stateChanged();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const auto future = m_watcher.future();
        if (m_measured != m_newest) return; // asked for anew meanwhile
        if (future.resultCount() > 0)
            take(future.resultAt(0));
        else
            end(fail(Error::Kind::Cancelled));
    });
}

GapDesk::~GapDesk()
{
    stop();
}

void GapDesk::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &GapDesk::forget);
        connect(workspace, &Workspace::changed, this, &GapDesk::hear);
    }
    Q_EMIT workspaceChanged();
    forget();
}

/** Another register, or none: nothing of the last one stays. */
void GapDesk::forget()
{
    stop();
    ++m_newest;
    m_study.reset();
    m_preview.reset();
    m_isInputOld = true;
    m_question.scenarioId = 0;
    Q_EMIT changed();
    readProfiles();
    ask();
}

void GapDesk::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    Q_EMIT activeChanged();
    if (active && m_isOutdated) ask();
}

QString GapDesk::dayKind() const
{
    return m_isOwnDay ? ownDay : dayKinds.at(static_cast<int>(m_question.kind));
}

void GapDesk::setDayKind(const QString &kind)
{
    if (kind == dayKind() && m_dayError.isEmpty()) return;
    m_dayError.clear();
    m_isOwnDay = kind == ownDay;
    m_question.day = m_isOwnDay ? day() : QDate();
    if (!m_isOwnDay) m_question.kind = static_cast<DayKind>(std::max(qsizetype(0), dayKinds.indexOf(kind)));
    ask();
}

QString GapDesk::validOn() const
{
    const QDate shown = m_question.day.isValid() ? m_question.day : day();
    return shown.isValid() ? dateText(shown) : QString();
}

void GapDesk::setValidOn(const QString &typed)
{
    const auto parsed = parseInput(InputKind::Date, QMetaType::fromType<QDate>(), typed, QDate::currentDate());
    if (!parsed) {
        m_dayError = sentence(parsed.error());
        Q_EMIT questionChanged();
        return;
    }
    m_dayError.clear();
    m_question.day = parsed->toDate();
    m_isOwnDay = m_question.day.isValid();
    ask();
}

void GapDesk::setProfileKey(const QString &key)
{
    if (key == m_question.profileKey || key.isEmpty()) return;
    m_question.profileKey = key;
    ask();
}

QString GapDesk::distance() const
{
    return m_question.distance ? keyOf(*m_question.distance) : QString();
}

void GapDesk::setDistance(const QString &distance)
{
    if (distance == this->distance()) return;
    m_question.distance = distance.isEmpty() ? std::nullopt : std::optional(ofKey<DistanceBasis>(distance));
    ask();
}

void GapDesk::setScenarioId(qint64 id)
{
    if (id == m_question.scenarioId) return;
    m_question.scenarioId = id;
    ask();
}

void GapDesk::ask()
{
    Q_EMIT questionChanged();
    m_isStale = m_study != nullptr;
    m_isOutdated = true;
    if (!m_active || !m_workspace || !m_workspace->isOpen()) return Q_EMIT stateChanged();
    m_isLoading = true;
    m_soon.start(0);
    Q_EMIT stateChanged();
}

void GapDesk::refresh()
{
    m_isInputOld = true;
    readProfiles();
    ask();
}

void GapDesk::hear(const QStringList &tables)
{
    const auto isAmong = [](const QStringList &known) { return [&known](const QString &table) { return known.contains(table); }; };
    const bool isInputTouched = std::ranges::any_of(tables, isAmong(inputTables));
    if (!isInputTouched && std::ranges::none_of(tables, isAmong(questionTables))) return;
    if (tables.contains("gap_profile"_L1)) readProfiles();
    m_isInputOld = m_isInputOld || isInputTouched;
    m_isStale = m_study != nullptr;
    m_isOutdated = true;
    Q_EMIT stateChanged();
    if (m_active) m_soon.start(isInputTouched ? settle : 0);
}

void GapDesk::readProfiles()
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    m_workspace->read(this, listProfiles, [this](const Result<QList<GapProfile>> &found) {
        if (!found) return m_workspace->tell(found.error());
        m_profiles.clear();
        for (const GapProfile &profile : *found) {
            QVariantMap entry = option(profile.key, displayName(profile));
            entry[u"own"_s] = !isBuiltIn(profile.key);
            m_profiles += entry;
        }
        const auto isThere = [&](const GapProfile &profile) { return profile.key == m_question.profileKey; };
        Q_EMIT profilesChanged();
        if (std::ranges::none_of(*found, isThere)) setProfileKey(usualProfile); // it was removed, here or elsewhere
    });
}

Progress GapDesk::progressOf(const std::shared_ptr<Task> &task, int from, int to)
{
    return Progress([task](int percent, const QString &) { task->percent = percent; }, [task] { return task->isCancelled.load(); })
        .part(from, to);
}

void GapDesk::stop()
{
    m_soon.stop();
    if (m_task) m_task->isCancelled = true;
    m_watcher.cancel();
}

void GapDesk::cancel()
{
    const bool isWaiting = m_soon.isActive();
    stop();
    if (isWaiting) end(fail(Error::Kind::Cancelled));
}

void GapDesk::reload()
{
    stop();
    if (!m_workspace || !m_workspace->isOpen()) return;
    m_isLoading = true;
    m_isOutdated = false;
    m_task = std::make_shared<Task>();
    if (!m_patience.isActive()) m_patience.start(patience);
    Q_EMIT stateChanged();
    m_question.today = QDate::currentDate();
    const auto known = m_isInputOld ? nullptr : input();
    const auto find = [question = m_question, known, progress = progressOf(m_task, 0, readingPart)](
                          Sql &sql) { return readStudy(sql, question, known, progress); };
    m_isInputOld = false;
    m_workspace->read(this, find, [this, request = ++m_newest](const Result<StudyGround> &ground) {
        if (request != m_newest) return; // asked for anew meanwhile
        if (ground) return measure(*ground);
        m_isInputOld = true;
        end(std::unexpected(ground.error()));
    });
}

void GapDesk::measure(const StudyGround &ground)
{
    if (m_task->isCancelled) return end(fail(Error::Kind::Cancelled));
    m_measured = m_newest;
    const auto work = [ground, task = m_task](const Progress &) { return studyOf(ground, progressOf(task, readingPart, whole)); };
    m_watcher.setFuture(startJob(work));
}

void GapDesk::take(const Result<std::shared_ptr<const GapStudy>> &study)
{
    if (study) {
        m_study = *study;
        m_preview.reset();
    }
    end(study.transform([](const auto &) { }));
    if (study) {
        Q_EMIT previewChanged();
        Q_EMIT changed();
    }
}

void GapDesk::end(const Result<> &outcome)
{
    const bool isCancelled = !outcome && outcome.error().kind == Error::Kind::Cancelled;
    if (isCancelled && m_soon.isActive()) return; // the next one is on its way
    if (!outcome && outcome.error().kind == Error::Kind::NotFound && missingFor(outcome.error()).isEmpty() && m_question.scenarioId > 0)
        return setScenarioId(0); // it was removed, here or elsewhere
    m_patience.stop();
    m_isLoading = false;
    m_isSlow = false;
    m_isStale = m_study && !outcome;
    m_isOutdated = m_isOutdated || isCancelled;
    if (!isCancelled) {
        m_error = outcome ? QString() : sentence(outcome.error());
        m_missing = outcome ? QString() : missingFor(outcome.error());
    }
    if (!outcome && !m_missing.isEmpty()) m_study.reset();
    Q_EMIT stateChanged();
    if (!outcome && !m_study) Q_EMIT changed();
}

void GapDesk::setPreview(std::shared_ptr<const std::vector<SpotGap>> gaps)
{
    if (gaps == m_preview) return;
    m_preview = std::move(gaps);
    Q_EMIT previewChanged();
}

QStringList GapDesk::notes() const
{
    QStringList sentences;
    if (!m_study) return sentences;
    for (const Error &note : m_study->input->notes) sentences += sentence(note);
    return sentences;
}

QList<double> GapDesk::levels() const
{
    return roundedLevels(m_study ? m_study->figures.whole.counts : GapCounts());
}

QList<double> GapDesk::levelsBefore() const
{
    return roundedLevels(m_study ? m_study->figuresBefore.whole.counts : GapCounts());
}

double GapDesk::inhabitants() const
{
    return m_study ? double(rounded(m_study->figures.whole.counts.inhabitants)) : 0;
}

QString GapDesk::dayWords() const
{
    return m_study ? ::dayWords(m_study->input->day) : QString();
}

QString GapDesk::kindWords() const
{
    return m_study ? ::kindWords(m_study->dayKind) : QString();
}

QString GapDesk::windowWords() const
{
    return m_study ? ::windowWords(m_study->profile.fromMin, m_study->profile.untilMin) : QString();
}

QString GapDesk::profileName() const
{
    return m_study ? displayName(m_study->profile) : QString();
}

QString GapDesk::distanceShown() const
{
    return m_study ? keyOf(m_study->profile.distance) : QString();
}

QString GapDesk::method() const
{
    return m_study ? methodLine(*m_study) : QString();
}

int GapDesk::flatsInGaps() const
{
    if (!m_study) return 0;
    const auto &flats = m_study->figures.whole.counts.flatsByLevel;
    return int(flats[size_t(GapLevel::L1)] + flats[size_t(GapLevel::L2)]);
}

void GapDesk::findFlats()
{
    if (!m_study || !m_workspace) return;
    QList<qint64> ids;
    const auto &gaps = m_study->analysis->flats.gaps;
    const auto &flats = m_study->measured->flats;
    const auto &towns = m_study->measured->towns;
    for (size_t i = 0; i < gaps.size(); ++i) {
        const bool isOwn = flats[i].town >= 0 && towns[size_t(flats[i].town)].isOwn;
        if (isOwn && (gaps[i].level == GapLevel::L1 || gaps[i].level == GapLevel::L2)) ids += flats[i].id;
    }
    const auto find = [ids](Sql &sql) { return loadVacancyRows(sql, ids); };
    m_workspace->read(this, find, [this](const Result<QHash<qint64, VacancyRow>> &rows) {
        if (!rows) return m_workspace->tell(rows.error());
        QStringList numbers;
        for (const VacancyRow &row : *rows) numbers += u'"' + row.number + u'"';
        numbers.sort();
        if (!numbers.isEmpty()) Q_EMIT flatsFound(u"number in (%1)"_s.arg(numbers.join(u", "_s)));
    });
}
