// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/reporting/printdesk.h"
#include "import/prints.h"
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
struct Made {
    Printed printed;
    QStringList remarks;
};
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
        const auto load = [list, actor = self->m_workspace->actor(), now = QDateTime::currentDateTime()](
                              Sql &sql) { return loadList(sql, list, actor, now); };
        self->run(title, load, ending, file);
    });
}

void PrintDesk::run(const QString &title, const Load &load, const QString &ending, const QUrl &file)
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    const bool opens = file.isEmpty();
    const QString path = opens ? m_workspace->handedOutPath(fileName(title, ending)) : file.toLocalFile();
    const auto work = [database = m_workspace->sharedDatabase(), load, path](const Progress &progress) -> Result<Made> {
        const auto loaded = database->read(load).takeResult();
        if (!loaded) return std::unexpected(loaded.error());
        return savePrint(*loaded, path, progress).transform([&](const Printed &printed) { return Made{printed, loaded->paper.remarks}; });
    };
    const QPointer<Workspace> workspace = m_workspace;
    const QPointer<PrintDesk> self(this);
    m_workspace->jobs()->run(tr("Drucken: %1").arg(title), work, [workspace, self, path, opens](const Result<Made> &made) {
        if (!workspace) return;
        if (!made && made.error().kind == Error::Kind::Cancelled) return;
        if (!made) return workspace->tell(made.error());
        QStringList told = made->remarks;
        if (opens)
            workspace->handOut(path);
        else
            told.prepend(tr("Gespeichert: %1").arg(QDir::toNativeSeparators(path)));
        if (!told.isEmpty()) Q_EMIT workspace->notice(told.join(u' '));
        if (self) Q_EMIT self->printed(path, made->printed.pages);
    });
}
