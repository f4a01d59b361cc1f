// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/backupdesk.h"
#include "core/access/stepwords.h"
#include "core/base/words.h"
#include "core/register/words.h"
#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {
QString spoken(const QDateTime &at)
{
    return u"%1, %2"_s.arg(dateText(at.date()), QLocale().toString(at.time(), u"HH:mm"_s));
}

QString kindText(const FoundBackup &found)
{
    switch (found.kind) {
    case BackupKind::Automatic: return found.isDaily ? BackupDesk::tr("täglich") : BackupDesk::tr("wöchentlich");
    case BackupKind::ByHand: return BackupDesk::tr("von Hand");
    case BackupKind::BeforeRestore: return BackupDesk::tr("vor dem Zurückspielen");
    case BackupKind::BeforeMigration: return BackupDesk::tr("vor neuer Fassung");
    }
    return {};
}

QString relationKey(RestoreRelation relation)
{
    static const QStringList keys{u"same"_s, u"earlier"_s, u"branch"_s, u"stranger"_s, u"unknown"_s};
    return keys[static_cast<int>(relation)];
}

QString relationText(const RestorePreview &preview)
{
    const int lost = static_cast<int>(preview.lostCount), own = static_cast<int>(preview.ownCount);
    switch (preview.relation) {
    case RestoreRelation::Same: return BackupDesk::tr("Seit dieser Sicherung ist nichts geändert worden.");
    case RestoreRelation::Earlier: return BackupDesk::tr("Verloren geht, was seither geschah: %Ln Schritte.", nullptr, lost);
    case RestoreRelation::Branch:
        return BackupDesk::tr("Ein anderer Zweig dieses Registers: %Ln Schritte darin fehlen heute.", nullptr, own) + u' '
            + BackupDesk::tr("Verloren gehen dafür %Ln Schritte.", nullptr, lost);
    case RestoreRelation::Stranger:
        return BackupDesk::tr("Diese Sicherung gehört zu einem anderen Register. Verloren geht alles, was heute hier steht.");
    case RestoreRelation::Unknown: break;
    }
    return BackupDesk::tr("Das Register lässt sich nicht lesen. Was seit der Sicherung dazukam, ist nicht bekannt.");
}

QString standText(const RegisterFacts &facts)
{
    if (!facts.changedAt.isValid()) return BackupDesk::tr("leer");
    return BackupDesk::tr("%1 Uhr: %2").arg(spoken(facts.changedAt), countsText(facts));
}
}

void BackupDesk::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
    if (!workspace) return;
    connect(workspace->backups(), &Backups::finished, this, &BackupDesk::refresh);
    refresh(); // the file may have been named before
}

void BackupDesk::setRegisterFile(const QString &file)
{
    if (std::exchange(m_registerFile, file) == file) return;
    Q_EMIT registerFileChanged();
    forget();
    refresh();
}

void BackupDesk::refresh()
{
    if (!m_workspace || m_registerFile.isEmpty()) {
        m_copies.clear();
        m_loading = false;
        Q_EMIT copiesChanged();
        return;
    }
    m_loading = true;
    Q_EMIT copiesChanged();
    if (!isOpenOne()) return list({});
    m_workspace->read(
        this, [](Sql &sql) { return factsOf(sql); },
        [this](const Result<RegisterFacts> &facts) {
            m_origin = facts ? facts->origin : QString();
            list(m_origin);
        });
}

void BackupDesk::list(const QString &origin)
{
    const auto find = [file = m_registerFile, origin, places = m_workspace->backups()->places(m_registerFile)] {
        return findBackups(file, origin, places, QDate::currentDate());
    };
    QtConcurrent::run(find).then(this, [this](const QList<FoundBackup> &found) {
        m_copies.clear();
        m_copies.reserve(found.size());
        for (const FoundBackup &one : found) m_copies += row(one);
        m_loading = false;
        Q_EMIT copiesChanged();
    });
}

QVariantMap BackupDesk::row(const FoundBackup &found) const
{
    const QDateTime checked = m_workspace->backups()->checkedAt(m_registerFile, found.file);
    return {{u"file"_s, found.file}, {u"whenText"_s, spoken(found.at)}, {u"kindText"_s, kindText(found)},
        {u"sizeText"_s, QLocale().formattedDataSize(found.bytes, 1, QLocale::DataSizeTraditionalFormat)}, {u"isSecond"_s, found.isSecond},
        {u"placeText"_s, QDir::toNativeSeparators(QFileInfo(found.file).absolutePath())},
        {u"judgement"_s, checked.isValid() ? u"good"_s : u"unknown"_s},
        {u"checkText"_s, checked.isValid() ? tr("geprüft am %1").arg(dateText(checked.date())) : tr("nicht geprüft")}};
}

void BackupDesk::complain(const QString &copy, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) return;
    m_workspace->backups()->setChecked(m_registerFile, copy, {});
    m_error = sentence(error);
}

void BackupDesk::check(const QString &copy)
{
    m_workspace->jobs()->run(
        tr("Sicherung prüfen"), [copy](const Progress &progress) { return checkCopy(copy, progress); },
        [this, copy](const Result<RegisterFacts> &facts) {
            if (!facts && facts.error().kind == Error::Kind::Cancelled) return;
            m_workspace->backups()->setChecked(m_registerFile, copy, facts ? QDateTime::currentDateTime() : QDateTime());
            if (facts)
                Q_EMIT done(tr("Die Sicherung ist in Ordnung: %1").arg(countsText(*facts)));
            else
                m_workspace->tell(facts.error());
            refresh();
        });
}

void BackupDesk::look(const QString &copy)
{
    forget();
    m_copy = copy;
    m_busy = true;
    Q_EMIT previewChanged();
    const std::shared_ptr<Database> open = isOpenOne() ? m_workspace->sharedDatabase() : nullptr;
    const auto compare = [copy, open, file = m_registerFile](const Progress &progress) -> Result<RestorePreview> {
        if (!open) return previewRestore(file, copy, progress);
        return checkCopy(copy, progress).and_then([&](const RegisterFacts &facts) {
            return open->read([&](Sql &sql) { return compareWithCopy(sql, copy, facts); }).takeResult();
        });
    };
    m_workspace->jobs()->run(tr("Sicherung ansehen"), compare, [this, copy](const Result<RestorePreview> &preview) {
        if (copy != m_copy) return; // another one is looked at by now
        m_busy = false;
        if (preview)
            show(*preview);
        else
            complain(copy, preview.error());
        Q_EMIT previewChanged();
    });
}

void BackupDesk::show(const RestorePreview &preview)
{
    QVariantList lost;
    lost.reserve(preview.lost.size());
    for (const Step &step : preview.lost)
        lost += QVariantMap{{u"when"_s, spoken(step.at.toLocalTime())}, {u"who"_s, step.actorName}, {u"what"_s, wordsOf(step)}};
    m_origin = preview.today ? preview.today->origin : preview.copy.origin;
    m_preview = {{u"copyText"_s, standText(preview.copy)}, {u"todayText"_s, preview.today ? standText(*preview.today) : tr("nicht lesbar")},
        {u"relation"_s, relationKey(preview.relation)}, {u"sentence"_s, relationText(preview)}, {u"lost"_s, lost},
        {u"moreLost"_s, preview.lostCount - preview.lost.size()},
        {u"hint"_s,
            preview.deletionRuns == 0
                ? QString()
                : tr("Seither gab es %Ln Löschläufe. Was sie gelöscht haben, wäre wieder da: die Löschläufe danach wiederholen.", nullptr,
                      static_cast<int>(preview.deletionRuns))}};
}

void BackupDesk::forget()
{
    m_copy.clear();
    m_busy = false;
    m_error.clear();
    m_preview.clear();
    Q_EMIT previewChanged();
}

void BackupDesk::restore()
{
    if (m_copy.isEmpty() || m_preview.isEmpty()) return;
    // Closing the register clears what this desk shows, so what is wanted is kept here.
    const QString file = m_registerFile, copy = m_copy, folder = m_workspace->backups()->places(file).folder;
    const QString name = backupName(seriesOf(file, m_origin), QDateTime::currentDateTime(), BackupKind::BeforeRestore);
    m_workspace->restore(file, copy, folder + u'/' + name);
}
