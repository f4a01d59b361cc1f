// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/reporting/printdesk.h"
#include "core/outreach/sessions.h"
#include "import/sessionprints.h"
#include "qml/app/readingnotes.h"
#include "qml/placement/householdlistmodel.h"
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
struct Sheet {
    SessionSheet sheet;
    QString title;
};
Sheet sheetNamed(const QString &paper, const QString &number)
{
    if (paper == "minutes"_L1) return {SessionSheet::Minutes, PrintDesk::tr("Niederschrift %1").arg(number)};
    if (paper == "handout"_L1) return {SessionSheet::Handout, PrintDesk::tr("Merkblatt %1").arg(number)};
    if (paper == "easyHandout"_L1) return {SessionSheet::EasyHandout, PrintDesk::tr("Merkblatt in Leichter Sprache %1").arg(number)};
    return {SessionSheet::Attendance, PrintDesk::tr("Anwesenheitsliste %1").arg(number)};
}

MailingFormat formatNamed(const QString &format)
{
    if (format == "eml"_L1) return MailingFormat::Eml;
    return format == "html"_L1 ? MailingFormat::Html : MailingFormat::Pdf;
}

QVariantList listOf(const QList<qint64> &ids)
{
    QVariantList list;
    list.reserve(ids.size());
    for (const qint64 id : ids) list += id;
    return list;
}

QStringList linesOf(const QList<LeftOut> &leftOut)
{
    QStringList lines;
    lines.reserve(leftOut.size());
    for (const LeftOut &one : leftOut) lines += one.name + u": "_s + one.reason;
    return lines;
}
}

QString PrintDesk::fileName(const QString &title, const QString &ending)
{
    QString name = title;
    name.removeIf([](QChar c) { return u"/\\:*?\"<>|"_s.contains(c) || !c.isPrint(); });
    return name + u'.' + ending;
}

void PrintDesk::print(const QString &paper, const QString &number, bool withAddress, const QString &ending, const QUrl &file)
{
    if (!m_workspace) return;
    const Actor actor = m_workspace->actor();
    const QDateTime now = QDateTime::currentDateTime();
    if (paper == "offer"_L1)
        run(tr("Angebotsblatt %1").arg(number), [=](Sql &sql) { return loadOffer(sql, number, actor, now, withAddress); }, ending, file);
    else if (paper == "object"_L1)
        run(tr("Objektblatt %1").arg(number), [=](Sql &sql) { return loadObject(sql, number, actor, now); }, ending, file);
    else if (paper == "payer"_L1)
        run(
            tr("Angebot für den Träger %1").arg(number), [=](Sql &sql) { return loadPayerOffer(sql, number, {}, actor, now); }, ending,
            file);
    else if (paper == "certificate"_L1)
        run(tr("Mietbescheinigung %1").arg(number), [=](Sql &sql) { return loadCertificate(sql, number, {}, actor, now); }, ending, file);
    else if (paper == "checklist"_L1)
        run(tr("Prüfliste %1").arg(number), [=](Sql &sql) { return loadChecklist(sql, number, {}, actor, now); }, ending, file);
    else if (paper == "living"_L1)
        run(
            tr("Leben in der Gemeinde, %1").arg(number), [=](Sql &sql) { return loadLiving(sql, number, actor, now, withAddress); }, ending,
            file);
    else
        run(tr("Freie Wohnungen"), [=](Sql &sql) { return loadFreeList(sql, actor, now); }, ending, file);
}

void PrintDesk::printList(
    QueryModel *model, const QString &title, const QString &filter, const QVariantList &columns, const QString &ending, const QUrl &file)
{
    if (!m_workspace || !model) return;
    ListPaper list{.title = title, .filter = filter};
    QList<int> shown;
    for (const QVariant &one : columns) {
        const QVariantMap column = one.toMap();
        list.columns += ListColumn{column[u"title"_s].toString(), column[u"numeric"_s].toBool()};
        shown += column[u"column"_s].toInt();
    }
    model->collect(shown, mostPrintedRows + 1, [=, self = QPointer<PrintDesk>(this)](const Result<QList<QStringList>> &rows) mutable {
        if (!self || !self->m_workspace) return;
        if (!rows) return self->m_workspace->tell(rows.error());
        list.groups = {ListGroup{.rows = *rows}};
        if (qobject_cast<HouseholdListModel *>(model))
            noteShown(*self->m_workspace, readingOfHouseholds(rows->size(), ReadingPurpose::print));
        const auto load = [list, actor = self->m_workspace->actor(), now = QDateTime::currentDateTime()](
                              Sql &sql) { return loadList(sql, list, actor, now); };
        self->run(title, load, ending, file);
    });
}

void PrintDesk::run(const QString &title, const Load &load, const QString &ending, const QUrl &file)
{
    if (!m_workspace) return;
    const auto work
        = [load, actor = m_workspace->actor()](Database &database, const QString &path, const Progress &progress) -> Result<PrintedPaper> {
        const auto loaded = database.read(load).takeResult();
        if (!loaded) return std::unexpected(loaded.error());
        noteReading(database, actor, *loaded);
        return savePrint(*loaded, path, progress).transform([&](const Printed &printed) {
            return PrintedPaper{printed.pages, loaded->paper.remarks};
        });
    };
    make(title, work, ending, file);
}

void PrintDesk::make(const QString &title, const Make &work, const QString &ending, const QUrl &file)
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    const bool opens = file.isEmpty();
    const QString path = opens ? m_workspace->handedOutPath(fileName(title, ending)) : file.toLocalFile();
    const auto job
        = [database = m_workspace->sharedDatabase(), work, path](const Progress &progress) { return work(*database, path, progress); };
    const QPointer<Workspace> workspace = m_workspace;
    const QPointer<PrintDesk> self(this);
    m_workspace->jobs()->run(tr("Drucken: %1").arg(title), job, [workspace, self, path, opens](const Result<PrintedPaper> &made) {
        if (!workspace) return;
        if (!made && made.error().kind == Error::Kind::Cancelled) return;
        if (!made) return workspace->tell(made.error());
        QStringList told = made->remarks;
        if (opens)
            workspace->handOut(path);
        else
            told.prepend(tr("Gespeichert: %1").arg(QDir::toNativeSeparators(path)));
        if (!told.isEmpty()) Q_EMIT workspace->notice(told.join(u' '));
        if (self) Q_EMIT self->printed(path, made->pages);
    });
}

void PrintDesk::printSession(const QString &paper, qint64 session, const QString &number, const QString &ending, const QUrl &file)
{
    if (!m_workspace) return;
    const auto [sheet, title] = sheetNamed(paper, number);
    const auto load = [sheet, session, actor = m_workspace->actor(), now = QDateTime::currentDateTime()](
                          Sql &sql) { return loadSessionSheet(sql, sheet, session, actor, now); };
    run(title, load, ending, file);
}

void PrintDesk::writeLetters(
    const QString &letter, qint64 session, const QString &number, const QString &format, bool everybody, bool oneFile, const QUrl &folder)
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    const bool isInvitation = letter == "invitation"_L1;
    const MailingWish wish{.letter = isInvitation ? SessionLetter::Invitation : SessionLetter::Thanks,
        .format = formatNamed(format),
        .everybody = everybody,
        .oneFile = oneFile};
    const QString path = folder.toLocalFile(), title = (isInvitation ? tr("Einladungen %1") : tr("Dankschreiben %1")).arg(number);
    const auto load = [wish, session, actor = m_workspace->actor(), now = QDateTime::currentDateTime()](
                          Sql &sql) { return loadMailing(sql, wish, session, actor, now); };
    const auto work = [database = m_workspace->sharedDatabase(), load, path](const Progress &progress) {
        return database->read(load).takeResult().and_then(
            [&](const SessionMailing &mailing) { return saveMailing(mailing, path, progress); });
    };
    const QPointer<Workspace> workspace = m_workspace;
    const QPointer<PrintDesk> self(this);
    m_workspace->jobs()->run(title, work, [workspace, self, path](const Result<Mailed> &mailed) {
        if (!workspace) return;
        if (!mailed && mailed.error().kind == Error::Kind::Cancelled) return;
        if (!mailed) return workspace->tell(mailed.error());
        Q_EMIT workspace->notice(tr("Geschrieben: %1. Ohne Brief: %2. Ordner: %3")
                .arg(QString::number(mailed->participations.size()), QString::number(mailed->leftOut.size()),
                    QDir::toNativeSeparators(path)));
        if (self) Q_EMIT self->lettersWritten(path, listOf(mailed->participations), linesOf(mailed->leftOut));
    });
}

void PrintDesk::noteSent(qint64 session, const QVariantList &participations)
{
    if (!m_workspace) return;
    QList<qint64> ids;
    ids.reserve(participations.size());
    for (const QVariant &one : participations) ids += one.toLongLong();
    m_workspace->write(
        this, [session, ids](Sql &sql) { return noteInvited(sql, session, ids, QDate::currentDate()); }, [](const Result<> &) {});
}
