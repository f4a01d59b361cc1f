// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/retentiondesk.h"
#include "core/base/words.h"
#include "core/register/words.h"
#include "import/retainprint.h"
#include <QDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
struct Look {
    QList<DueKind> kinds = {};
    QList<RetentionRun> runs = {};
};

Result<Look> look(Sql &sql, QDate today)
{
    return coveredOffice(sql)
        .and_then([&](const QString &office) { return findDue(sql, today, office); })
        .and_then([&](const QList<DueKind> &kinds) {
            return findRuns(sql).transform([&](const QList<RetentionRun> &runs) { return Look{kinds, runs}; });
        });
}

QString keyOf(RetentionKind kind)
{
    return toStored(QVariant::fromValue(kind)).toString();
}

std::optional<RetentionKind> kindOf(const QString &key)
{
    for (const RetentionClass &one : retentionClasses())
        if (keyOf(one.kind) == key) return one.kind;
    return {};
}

QString whenText(const QString &who, const QDateTime &at)
{
    return who.isEmpty()
        ? QString()
        : RetentionDesk::tr("%1 am %2").arg(who, dateText(at.toLocalTime().date()) + at.toLocalTime().toString(u", HH:mm"_s));
}
}

int DueRecords::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

QVariant DueRecords::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const DueRecord &record = m_records[index.row()];
    switch (role) {
    case Label: return record.label;
    case Over: return tr("seit %1").arg(dateText(record.dueOn));
    case Hold: return record.hold == RetentionHold::None ? QString() : word(record.hold);
    default: return {};
    }
}

QHash<int, QByteArray> DueRecords::roleNames() const
{
    return {{Label, "label"}, {Over, "over"}, {Hold, "hold"}};
}

void DueRecords::show(const QList<DueRecord> &records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
    Q_EMIT changed();
}

RetentionDesk::RetentionDesk(QObject *parent) : QObject(parent), m_records(new DueRecords(this)) { }

void RetentionDesk::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &RetentionDesk::reload);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            const auto isOwn = [](const QString &table) { return table.startsWith("retention_"_L1); };
            if (!m_quiet || std::ranges::any_of(tables, isOwn)) reload();
        });
    }
    Q_EMIT workspaceChanged();
    reload();
}

void RetentionDesk::setDay(const QDate &day)
{
    m_day = day;
    reload();
}

void RetentionDesk::reload()
{
    if (!m_workspace || !m_workspace->isOpen()) {
        m_kinds.clear();
        keepRuns({});
        Q_EMIT changed();
        return;
    }
    // Changes come in bursts, and this reads the whole register: one reading at a time, and one more after the last.
    if (m_busy || m_running) {
        m_stale = true;
        return;
    }
    m_busy = true;
    Q_EMIT busyChanged();
    m_workspace->read(
        this, [today = today()](Sql &sql) { return look(sql, today); },
        [this](const Result<Look> &found) {
            m_busy = false;
            Q_EMIT busyChanged();
            // A hint does not complain; the pane does.
            if (!found && m_quiet) return;
            if (!found) return m_workspace->tell(found.error());
            m_kinds = found->kinds;
            keepRuns(found->runs);
            Q_EMIT changed();
            if (std::exchange(m_stale, false)) QTimer::singleShot(0, this, [this] { reload(); });
        });
}

qint64 RetentionDesk::held() const
{
    qint64 all = 0;
    for (const DueKind &kind : m_kinds) all += kind.held;
    return all;
}

QVariantList RetentionDesk::rules() const
{
    QVariantList rules;
    rules.reserve(m_kinds.size());
    for (const DueKind &kind : m_kinds) {
        const RetentionClass &one = classOf(kind.rule.kind);
        rules += QVariantMap{{u"key"_s, keyOf(one.kind)}, {u"name"_s, word(one.kind)}, {u"start"_s, word(one.start)},
            {u"event"_s, eventText(one.kind)}, {u"period"_s, periodText(kind.rule.period)}, {u"proposed"_s, periodText(one.proposed)},
            {u"months"_s, QString::number(kind.rule.period.months)}, {u"basis"_s, kind.rule.basis}, {u"isSet"_s, kind.rule.isSet},
            {u"setBy"_s, kind.rule.setBy}, {u"action"_s, word(one.action)}, {u"due"_s, kind.due}, {u"held"_s, kind.held},
            {u"soon"_s, kind.soon}};
    }
    return rules;
}

QVariantMap RetentionDesk::mapOf(const RetentionRun &run) const
{
    QVariantList counts;
    qint64 gone = 0;
    for (const RunCount &one : readCounts(run.counts)) {
        gone += one.gone;
        if (one.gone > 0)
            counts += QVariantMap{
                {u"name"_s, word(one.kind)}, {u"count"_s, QLocale().toString(one.gone)}, {u"action"_s, word(classOf(one.kind).action)}};
    }
    const Actor actor = m_workspace ? m_workspace->actor() : Actor{};
    const bool isOwn
        = run.plannedByLogin.compare(actor.login, Qt::CaseInsensitive) == 0 || run.plannedBy.compare(actor.name, Qt::CaseInsensitive) == 0;
    return {{u"number"_s, run.number}, {u"day"_s, dateText(run.day)}, {u"state"_s, word(run.state)},
        {u"isPlanned"_s, run.state == RunState::Planned}, {u"isDone"_s, run.state == RunState::Done},
        {u"planned"_s, whenText(run.plannedBy, run.plannedAt)}, {u"confirmed"_s, whenText(run.confirmedBy, run.confirmedAt)},
        {u"isOwn"_s, isOwn}, {u"gone"_s, gone}, {u"counts"_s, counts},
        {u"notes"_s, copyNotes(run, m_workspace && m_workspace->isServer())}};
}

QVariantMap RetentionDesk::planned() const
{
    const auto found = std::ranges::find(m_runs, RunState::Planned, &RetentionRun::state);
    return found == m_runs.end() ? QVariantMap() : mapOf(*found);
}

void RetentionDesk::keepRuns(const QList<RetentionRun> &runs)
{
    m_runs = runs;
    m_runRows.clear();
    m_runRows.reserve(runs.size());
    for (const RetentionRun &run : runs) m_runRows += mapOf(run);
}

QVariantList RetentionDesk::preview() const
{
    QVariantList rows;
    for (const DueKind &kind : m_preview)
        if (kind.due + kind.held > 0)
            rows += QVariantMap{{u"key"_s, keyOf(kind.rule.kind)}, {u"name"_s, word(kind.rule.kind)}, {u"due"_s, kind.due},
                {u"held"_s, kind.held}, {u"action"_s, word(classOf(kind.rule.kind).action)}, {u"isLog"_s, isLog(kind.rule.kind)}};
    return rows;
}

void RetentionDesk::show(const QList<DueKind> &kinds)
{
    m_preview = kinds;
    const auto first = std::ranges::find_if(m_preview, [](const DueKind &kind) { return !kind.records.isEmpty(); });
    m_kind.clear();
    m_records->show({});
    if (first != m_preview.end()) chooseKind(keyOf(first->rule.kind));
    Q_EMIT previewChanged();
}

void RetentionDesk::chooseKind(const QString &key)
{
    const auto kind = kindOf(key);
    if (!kind || m_preview.isEmpty()) return;
    m_kind = key;
    m_records->show(m_preview[static_cast<qsizetype>(*kind)].records);
    Q_EMIT previewChanged();
}

void RetentionDesk::showDue()
{
    show(m_kinds);
}

void RetentionDesk::showPlanned()
{
    if (!m_workspace) return;
    const auto found = std::ranges::find(m_runs, RunState::Planned, &RetentionRun::state);
    if (found == m_runs.end()) return;
    m_workspace->read(
        this, [run = *found](Sql &sql) { return previewOf(sql, run); },
        [this](const Result<QList<DueKind>> &kinds) {
            if (!kinds) return m_workspace->tell(kinds.error());
            show(*kinds);
        });
}

void RetentionDesk::begin()
{
    m_running = true;
    m_error.clear();
    Q_EMIT busyChanged();
}

void RetentionDesk::finish(const Error *error)
{
    m_running = false;
    m_error = error ? sentence(*error) : QString();
    Q_EMIT busyChanged();
    reload();
}

void RetentionDesk::clearError()
{
    if (m_error.isEmpty()) return;
    m_error.clear();
    Q_EMIT busyChanged();
}

void RetentionDesk::setRule(const QString &key, const QString &months, const QString &basis)
{
    const auto kind = kindOf(key);
    if (!kind || !m_workspace || m_running) return;
    begin();
    bool isNumber = false;
    const int wanted = months.trimmed().toInt(&isNumber);
    m_workspace->database()
        ->write(m_workspace->actor(), [=](Sql &sql) { return ::setRule(sql, *kind, isNumber ? wanted : -1, basis); })
        .then(this, [this, kind](const Result<> &kept) {
            finish(kept ? nullptr : &kept.error());
            if (!kept) return;
            Q_EMIT ruleKept();
            Q_EMIT done(tr("Frist für „%1“ geändert").arg(word(*kind)));
        });
}

void RetentionDesk::resetRule(const QString &key)
{
    const auto kind = kindOf(key);
    if (!kind || !m_workspace || m_running) return;
    begin();
    m_workspace->database()
        ->write(m_workspace->actor(), [=](Sql &sql) { return ::resetRule(sql, *kind); })
        .then(this, [this](const Result<> &kept) {
            finish(kept ? nullptr : &kept.error());
            if (kept) Q_EMIT ruleKept();
        });
}

void RetentionDesk::plan()
{
    if (!m_workspace || m_running) return;
    begin();
    m_workspace->database()
        ->write(m_workspace->actor(), [day = today()](Sql &sql) { return planRun(sql, day, QDateTime::currentDateTime()); })
        .then(this, [this](const Result<RetentionRun> &run) {
            finish(run ? nullptr : &run.error());
            if (!run) return;
            Q_EMIT plannedNow();
            Q_EMIT done(tr("%1 ist geplant und wartet auf eine zweite Person").arg(run->number));
        });
}

void RetentionDesk::confirm()
{
    const QString number = planned()[u"number"_s].toString();
    if (!m_workspace || m_running || number.isEmpty()) return;
    begin();
    const auto work = [database = m_workspace->sharedDatabase(), actor = m_workspace->actor(), number](
                          const Progress &progress) { return carryOut(*database, actor, number, QDateTime::currentDateTime(), progress); };
    m_workspace->jobs()->run(tr("Löschlauf %1").arg(number), work, [this](const Result<RetentionRun> &run) {
        finish(run ? nullptr : &run.error());
        if (!run) return;
        Q_EMIT carriedOut();
        Q_EMIT done(tr("%1 ist durchgeführt").arg(run->number));
    });
}

void RetentionDesk::drop()
{
    const QString number = planned()[u"number"_s].toString();
    if (!m_workspace || m_running || number.isEmpty()) return;
    begin();
    m_workspace->database()
        ->write(m_workspace->actor(), [number](Sql &sql) { return dropRun(sql, number); })
        .then(this, [this](const Result<RetentionRun> &run) {
            finish(run ? nullptr : &run.error());
            if (run) Q_EMIT done(tr("%1 ist verworfen").arg(run->number));
        });
}

void RetentionDesk::print(const QString &number, const QUrl &file)
{
    if (!m_workspace) return;
    const auto work = [database = m_workspace->sharedDatabase(), actor = m_workspace->actor(), number, path = file.toLocalFile()](
                          const Progress &progress) -> Result<QString> {
        const auto load = [&](Sql &sql) { return loadDeletion(sql, number, actor, QDateTime::currentDateTime()); };
        const auto loaded = database->read(load).takeResult();
        if (!loaded) return std::unexpected(loaded.error());
        return savePrint(*loaded, path, progress).transform([&](const Printed &) { return path; });
    };
    m_workspace->jobs()->run(tr("Löschprotokoll %1").arg(number), work, [this](const Result<QString> &path) {
        if (!path) return m_workspace->tell(path.error());
        Q_EMIT done(tr("Gedruckt: %1").arg(QDir::toNativeSeparators(*path)));
    });
}
