// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/figures/reportdesk.h"
#include "core/base/words.h"
#include "core/figures/figures.h"
#include "core/figures/reports.h"
#include "core/register/fields.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "import/preview.h"
#include "import/reportprints.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

namespace {
Period periodOf(const Report &report)
{
    return {.from = report.fromOn, .until = report.untilOn};
}

/** What stands in a report, text by text; empty ones are left out. */
QVariantList textsOf(const Report &report)
{
    const bool isCouncil = report.kind == ReportKind::Council;
    const std::pair first = isCouncil ? std::pair(u"facts"_s, report.facts) : std::pair(u"summary"_s, report.summary);
    const QList<std::pair<QString, QString>> texts{
        first, {u"finances"_s, report.finances}, {u"outlook"_s, report.outlook}, {u"decision"_s, report.decision}};
    QVariantList shown;
    shown.reserve(texts.size());
    for (const auto &[property, text] : texts)
        if (!text.trimmed().isEmpty()) shown += QVariantMap{{u"label"_s, fieldLabel(u"report"_s, property)}, {u"text"_s, text.trimmed()}};
    return shown;
}

QVariantList choices(Period period)
{
    constexpr int most = 6;
    QVariantList found;
    for (int i = 0; i < most; ++i) {
        QVariantMap one = option(i, periodText(period));
        one[u"from"_s] = dateText(period.from);
        one[u"until"_s] = dateText(period.until);
        found += one;
        period = periodBefore(period);
    }
    return found;
}

/** A new draft, with its numbers and the texts that follow from them. */
Result<Report> makeReport(Database &database, const Actor &actor, const Report &wish, const Progress &progress)
{
    const auto frozen = gatherReport(database, wish, progress);
    // Planning may read no records: it writes the texts, somebody else counts.
    if (!frozen && frozen.error().kind == Error::Kind::Denied) {
        Report draft = wish;
        draft.title = u"%1 %2"_s.arg(word(wish.kind), periodText(periodOf(wish)));
        draft.writtenOn = QDate::currentDate();
        return database.write(actor, [&](Sql &sql) { return saveReport(sql, draft); }).takeResult();
    }
    if (!frozen) return std::unexpected(frozen.error());
    Report draft = proposedReport(wish.kind, *frozen, QDate::currentDate());
    draft.fromOn = wish.fromOn;
    draft.untilOn = wish.untilOn;
    draft.author = wish.author;
    draft.writtenOn = QDate::currentDate();
    const auto keep = [&](Sql &sql) {
        return saveReport(sql, draft).and_then([&](const Report &kept) {
            return freezeReport(sql, kept.id, *frozen, QDateTime::currentDateTime());
        });
    };
    return database.write(actor, keep).takeResult();
}

Result<Report> countReport(Database &database, const Actor &actor, qint64 id, const Progress &progress)
{
    const auto report = database.read([id](Sql &sql) { return loadReport(sql, id); }).takeResult();
    if (!report) return std::unexpected(report.error());
    const auto frozen = gatherReport(database, *report, progress);
    if (!frozen) return std::unexpected(frozen.error());
    return database.write(actor, [&](Sql &sql) { return freezeReport(sql, id, *frozen, QDateTime::currentDateTime()); }).takeResult();
}
}

ReportDesk::ReportDesk(QObject *parent) : QObject(parent)
{
    connect(&m_printing, &PrintDesk::printed, this, [this](const QString &path) { Q_EMIT written(path); });
}

ReportDesk::~ReportDesk() = default;

void ReportDesk::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    m_printing.setProperty("workspace", QVariant::fromValue(workspace));
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains(u"report"_s)) load();
        });
    Q_EMIT workspaceChanged();
    load();
}

void ReportDesk::setReportId(qint64 id)
{
    if (id == m_reportId) return;
    m_reportId = id;
    m_report = {};
    dropPreview();
    clearError();
    Q_EMIT reportIdChanged();
    Q_EMIT changed();
    load();
}

void ReportDesk::load()
{
    if (!m_workspace || !m_workspace->isOpen() || m_reportId == 0) return;
    m_workspace->read(
        this, [id = m_reportId](Sql &sql) { return loadReport(sql, id); },
        [this, id = m_reportId](const Result<Report> &report) {
            if (id != m_reportId) return;
            if (!report && report.error().kind != Error::Kind::NotFound) return m_workspace->tell(report.error());
            m_report = report.value_or(Report());
            Q_EMIT changed();
            if (!report) Q_EMIT removed();
        });
}

QVariantMap ReportDesk::report() const
{
    if (!isLoaded()) return {};
    const bool isReleased = m_report.state == ReportState::Released;
    const QString counted = m_report.frozenAt.isValid() ? tr("gezählt am %1").arg(dateText(m_report.frozenAt.toLocalTime().date()))
                                                        : tr("noch nicht gezählt");
    const QString released
        = isReleased ? tr("freigegeben von %1 am %2").arg(m_report.releasedBy, dateText(m_report.releasedOn)) : QString();
    return {{u"number"_s, m_report.number}, {u"title"_s, m_report.title}, {u"kind"_s, keyOf(m_report.kind)},
        {u"kindText"_s, word(m_report.kind)}, {u"isReleased"_s, isReleased}, {u"isCounted"_s, m_report.frozenAt.isValid()},
        {u"state"_s, isReleased ? released : word(m_report.state)}, {u"period"_s, periodText(periodOf(m_report))},
        {u"author"_s, m_report.author}, {u"counted"_s, counted}, {u"hasEnded"_s, m_report.untilOn < QDate::currentDate()},
        {u"texts"_s, textsOf(m_report)}};
}

QVariantMap ReportDesk::proposals() const
{
    const QDate today = QDate::currentDate();
    // A report is written when its period is over, or nearly: the Kreistag reads in December about the year.
    constexpr int nearly = 45;
    const Period half = halfYearOf(today), year = yearOf(today);
    const auto last = [&](const Period &now) { return now.until.addDays(-nearly) <= today ? now : periodBefore(now); };
    return {{u"Steering"_s, choices(last(half))}, {u"Council"_s, choices(last(year))}};
}

void ReportDesk::begin()
{
    m_isBusy = true;
    m_error.clear();
    Q_EMIT busyChanged();
}

void ReportDesk::finish(const Error *error)
{
    m_isBusy = false;
    m_error = error && error->kind != Error::Kind::Cancelled ? sentence(*error) : QString();
    Q_EMIT busyChanged();
}

void ReportDesk::clearError()
{
    if (m_error.isEmpty()) return;
    m_error.clear();
    Q_EMIT busyChanged();
}

template<class Work, class Then> void ReportDesk::run(const QString &title, Work work, Then then)
{
    begin();
    m_workspace->jobs()->run(title, std::move(work), [self = QPointer(this), then = std::move(then)](const Result<Report> &made) {
        if (!self) return;
        self->finish(made ? nullptr : &made.error());
        if (made) then(*made);
    });
}

void ReportDesk::create(const QString &kind, const QString &from, const QString &until, const QString &author)
{
    if (!m_workspace || !m_workspace->isOpen() || m_isBusy) return;
    const QDate today = QDate::currentDate();
    const Report wish{.kind = ofKey<ReportKind>(kind),
        .fromOn = parseDate(from, today).value_or(QDate()),
        .untilOn = parseDate(until, today).value_or(QDate()),
        .author = author.simplified()};
    if (!wish.fromOn.isValid() || !wish.untilOn.isValid() || wish.untilOn < wish.fromOn) {
        const Error wrong{.kind = Error::Kind::Invalid, .reason = u"report.period"_s};
        return finish(&wrong);
    }
    const auto work = [database = m_workspace->sharedDatabase(), actor = m_workspace->actor(), wish](
                          const Progress &progress) { return makeReport(*database, actor, wish, progress); };
    run(tr("Bericht zählen"), work, [this](const Report &report) {
        Q_EMIT done((report.frozenAt.isValid() ? tr("%1 ist angelegt und gezählt") : tr("%1 ist angelegt")).arg(report.number));
        Q_EMIT created(report.id);
    });
}

void ReportDesk::count()
{
    if (!m_workspace || !isLoaded() || m_isBusy) return;
    const auto work = [database = m_workspace->sharedDatabase(), actor = m_workspace->actor(), id = m_reportId](
                          const Progress &progress) { return countReport(*database, actor, id, progress); };
    run(tr("Bericht zählen"), work, [this](const Report &report) {
        Q_EMIT done(tr("%1: Zahlen neu gezählt").arg(report.number));
        Q_EMIT counted();
    });
}

void ReportDesk::release(const QString &who)
{
    if (!m_workspace || !isLoaded() || m_isBusy) return;
    begin();
    const auto task = [id = m_reportId, who = who.simplified()](Sql &sql) { return releaseReport(sql, id, who, QDate::currentDate()); };
    m_workspace->ask(this, task, [this](const Result<Report> &report) {
        finish(report ? nullptr : &report.error());
        if (!report) return;
        Q_EMIT done(tr("%1 ist freigegeben").arg(report->number));
        Q_EMIT released();
    });
}

void ReportDesk::remove()
{
    if (!m_workspace || !isLoaded() || m_isBusy) return;
    begin();
    const auto task = [id = m_reportId, version = m_report.version](Sql &sql) { return removeReport(sql, id, version); };
    m_workspace->ask(this, task, [this, number = m_report.number](const Result<> &gone) {
        finish(gone ? nullptr : &gone.error());
        if (gone) Q_EMIT done(tr("%1 ist gelöscht").arg(number));
    });
}

void ReportDesk::preview()
{
    if (!m_workspace || !isLoaded() || m_watcher) return;
    const auto work = [database = m_workspace->sharedDatabase(), actor = m_workspace->actor(), id = m_reportId](
                          const Progress &progress) { return previewReport(*database, id, actor, QDateTime::currentDateTime(), progress); };
    auto watcher = std::make_unique<QFutureWatcher<Result<Preview>>>();
    connect(watcher.get(), &QFutureWatcherBase::finished, this, [this, watching = watcher.get()] {
        auto future = watching->future();
        m_watcher.release()->deleteLater();
        if (future.isCanceled() || future.resultCount() == 0) return Q_EMIT previewed();
        showPages(future.takeResult());
    });
    watcher->setFuture(startJob(work));
    m_watcher = std::move(watcher);
    m_previewError.clear();
    Q_EMIT previewed();
}

void ReportDesk::showPages(const Result<Preview> &preview)
{
    if (preview) {
        m_pages.clear();
        for (const QByteArray &page : preview->pages) m_pages += u"data:image/png;base64,"_s + QString::fromLatin1(page.toBase64());
        m_pageCount = preview->pageCount;
    } else if (preview.error().kind != Error::Kind::Cancelled) {
        m_previewError = sentence(preview.error());
    }
    Q_EMIT previewed();
}

void ReportDesk::dropPreview()
{
    if (m_watcher) {
        m_watcher->disconnect(this);
        m_watcher->cancel();
        m_watcher.reset();
    }
    m_pages.clear();
    m_pageCount = 0;
    m_previewError.clear();
    Q_EMIT previewed();
}

QString ReportDesk::fileName(const QString &ending) const
{
    return PrintDesk::fileName(m_report.number + u' ' + m_report.title, ending);
}

void ReportDesk::exportTo(const QString &ending, const QUrl &file)
{
    if (!m_workspace || !isLoaded()) return;
    const auto work = [id = m_reportId, actor = m_workspace->actor()](
                          Database &database, const QString &path, const Progress &progress) -> Result<PrintedPaper> {
        return saveReportPaper(database, id, path, actor, QDateTime::currentDateTime(), progress).transform([](const Printed &printed) {
            return PrintedPaper{.pages = printed.pages, .remarks = {}};
        });
    };
    m_printing.make(m_report.number + u' ' + m_report.title, work, ending, file);
}
