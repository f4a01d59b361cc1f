// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/gapoutlet.h"
#include "import/gapexport.h"
#include "import/gapprints.h"
#include "qml/reporting/printdesk.h"
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
constexpr int loaded = 30, measured = 50, whole = 100;

Result<GapRun> measure(Database &database, const GapWish &wish, const Progress &progress)
{
    const auto setup = database.read([&](Sql &sql) { return loadGapSetup(sql, wish, progress.part(0, loaded)); }).takeResult();
    if (!setup) return std::unexpected(setup.error());
    return runGaps(*setup, progress.part(loaded, measured));
}

QString shortPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}
}

GapWish GapOutlet::wish() const
{
    GapWish wish{.day = m_question.value(u"day"_s).toDate(),
        .profile = m_question.value(u"profile"_s).toString(),
        .scenarioId = m_question.value(u"scenario"_s).toLongLong(),
        .today = QDate::currentDate()};
    const QString distance = m_question.value(u"distance"_s).toString();
    if (distance == "AirLine"_L1) wish.distance = DistanceBasis::AirLine;
    if (distance == "Paths"_L1) wish.distance = DistanceBasis::Paths;
    return wish;
}

QString GapOutlet::fileName(const QString &ending) const
{
    const QDate day = wish().day;
    const QString title = tr("Mobilität und Lücken");
    return PrintDesk::fileName(day.isValid() ? title + u' ' + day.toString(Qt::ISODate) : title, ending);
}

template<class Work, class Then> void GapOutlet::run(const QString &title, Work work, Then then)
{
    ++m_running;
    Q_EMIT busyChanged();
    using R = std::invoke_result_t<Work, const Progress &>;
    m_workspace->jobs()->run(title, std::move(work), [self = QPointer(this), workspace = m_workspace, then = std::move(then)](R made) {
        if (self) {
            --self->m_running;
            Q_EMIT self->busyChanged();
        }
        if (!workspace || (!made && made.error().kind == Error::Kind::Cancelled)) return;
        if (!made) return workspace->tell(made.error());
        if (self) then(std::move(*made));
    });
}

void GapOutlet::print(const QString &ending, const QUrl &file)
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    const bool opens = file.isEmpty();
    const QString path = opens ? m_workspace->handedOutPath(fileName(ending)) : file.toLocalFile();
    const auto work = [database = m_workspace->sharedDatabase(), wish = wish(), actor = m_workspace->actor(), path](
                          const Progress &progress) -> Result<QStringList> {
        const auto run = measure(*database, wish, progress);
        if (!run) return std::unexpected(run.error());
        const auto print = gapPrint(*database, *run, actor, QDateTime::currentDateTime(), progress.part(measured, whole));
        if (!print) return std::unexpected(print.error());
        return savePrint(*print, path, progress).transform([&](const Printed & /*printed*/) { return QStringList{path}; });
    };
    run(tr("Karte und Tabellen drucken"), work, [this, opens](const QStringList &files) {
        if (opens)
            m_workspace->handOut(files.first());
        else
            Q_EMIT m_workspace->notice(tr("Gespeichert: %1").arg(shortPath(files.first())));
        Q_EMIT written(files);
    });
}

void GapOutlet::exportTo(const QUrl &file)
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    const auto work = [database = m_workspace->sharedDatabase(), wish = wish(), path = file.toLocalFile()](
                          const Progress &progress) -> Result<QStringList> {
        const auto run = measure(*database, wish, progress);
        if (!run) return std::unexpected(run.error());
        const auto shapes = database->read(loadTownShapes).takeResult();
        if (!shapes) return std::unexpected(shapes.error());
        return exportGaps(*run, *shapes, path, progress.part(measured, whole)).transform([&] { return exportedFiles(*run, path); });
    };
    run(tr("Lücken ausgeben"), work, [this](const QStringList &files) {
        const int more = static_cast<int>(files.size()) - 1;
        const QString path = shortPath(files.first());
        Q_EMIT m_workspace->notice(
            more == 0 ? tr("Gespeichert: %1").arg(path) : tr("Gespeichert: %1 und %n Dateien daneben", nullptr, more).arg(path));
        Q_EMIT written(files);
    });
}

void GapOutlet::keep(const QString &name)
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    const auto work = [database = m_workspace->sharedDatabase(), wish = wish(), actor = m_workspace->actor(), name](
                          const Progress &progress) -> Result<GapResult> {
        const auto run = measure(*database, wish, progress);
        if (!run) return std::unexpected(run.error());
        const GapResult result = resultOf(*run, name);
        return database->write(actor, [&](Sql &sql) { return keepResult(sql, result, QDateTime::currentDateTime()); }).takeResult();
    };
    run(tr("Ergebnis behalten"), work, [this](const GapResult &result) {
        Q_EMIT kept(result.number);
        Q_EMIT done(tr("Ergebnis %1 behalten.").arg(displayName(result)));
    });
}
