// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/reporting/handoverpapers.h"
#include "core/handover/handovertexts.h"
#include "core/handover/signatures.h"
#include "import/handoverprints.h"

using namespace Qt::StringLiterals;

namespace {
struct Read {
    Handover handover = {};
    QStringList released = {};
};

Result<Read> readHandover(Sql &sql, qint64 id)
{
    const auto handover = sql.load<Handover>(u"handover"_s, id);
    if (!handover) return std::unexpected(handover.error());
    return releases(sql).transform([&](const QList<TextRelease> &all) {
        Read read{.handover = *handover};
        read.released.reserve(all.size());
        for (const TextRelease &one : all) read.released += one.language;
        return read;
    });
}

QVariantMap paperOf(const QString &value, const QString &text, const QString &hint, bool hasLanguage, bool hasNames)
{
    return {{u"value"_s, value}, {u"text"_s, text}, {u"hint"_s, hint}, {u"hasLanguage"_s, hasLanguage}, {u"hasNames"_s, hasNames}};
}

Result<PrintedPaper> makePaper(
    Database &database, const std::function<Result<Print>(Sql &)> &load, const QString &path, const Progress &progress)
{
    const auto loaded = database.read(load).takeResult();
    if (!loaded) return std::unexpected(loaded.error());
    return savePrint(*loaded, path, progress).transform([&](const Printed &printed) {
        return PrintedPaper{printed.pages, loaded->paper.remarks};
    });
}

/** What is printed in the background: everything it needs by value. */
struct Order {
    QString paper = {};
    qint64 handoverId = 0;
    HandoverWish wish = {};
    Actor actor = {};
    QDateTime now = {};
};

Result<PrintedPaper> fulfil(Database &database, const Order &order, const QString &path, const Progress &progress)
{
    const QString &paper = order.paper;
    if (paper == "pack"_L1) {
        const auto pack
            = database.read([&](Sql &sql) { return loadHandoverPack(sql, order.handoverId, order.wish, order.actor, order.now); })
                  .takeResult();
        if (!pack) return std::unexpected(pack.error());
        return savePack(*pack, path, progress).transform([&](const Printed &printed) {
            return PrintedPaper{printed.pages, pack->remarks};
        });
    }
    if (paper == "visits"_L1) {
        const auto load = [&](Sql &sql) { return loadVisitsLeaflet(sql, order.wish.language, order.actor, order.now); };
        return makePaper(database, load, path, progress);
    }
    const HandoverSheet sheet = paper == "instruction"_L1 ? HandoverSheet::Instruction
        : paper == "confirmation"_L1                      ? HandoverSheet::Confirmation
                                                          : HandoverSheet::Protocol;
    const auto load = [&, sheet](Sql &sql) { return loadHandoverSheet(sql, sheet, order.handoverId, order.wish, order.actor, order.now); };
    return makePaper(database, load, path, progress);
}
}

HandoverPapers::HandoverPapers(QObject *parent) : QObject(parent)
{
    connect(&m_desk, &PrintDesk::printed, this, &HandoverPapers::printed);
}

void HandoverPapers::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    m_desk.setProperty("workspace", QVariant::fromValue(workspace));
    Q_EMIT workspaceChanged();
}

void HandoverPapers::setHandoverId(qint64 id)
{
    if (m_handoverId == id) return;
    m_handoverId = id;
    Q_EMIT handoverChanged();
    Q_EMIT changed();
}

void HandoverPapers::load()
{
    if (!m_workspace || m_handoverId == 0) return;
    m_workspace->read(
        this, [id = m_handoverId](Sql &sql) { return readHandover(sql, id); },
        [this](const Result<Read> &read) {
            if (!read) return m_workspace->tell(read.error());
            m_handover = read->handover;
            m_released = read->released;
            Q_EMIT changed();
        });
}

QVariantList HandoverPapers::papers() const
{
    QVariantList all;
    const QList<HandoverDocument> documents = papersOf(m_handover.kind);
    if (documents.contains(HandoverDocument::Protocol))
        all += paperOf(
            u"protocol"_s, tr("Übergabeprotokoll"), tr("Zustand der Wohnung. Ohne Leistungsdaten und ohne die Einweisung."), true, true);
    if (documents.contains(HandoverDocument::Instruction))
        all += paperOf(
            u"instruction"_s, tr("Einweisungsprotokoll"), tr("E01 bis E20 mit allen Sätzen und dem, was daraus wurde."), true, true);
    if (m_handover.kind == HandoverKind::MoveIn)
        all += paperOf(u"confirmation"_s, tr("Wohnungsgeberbestätigung"),
            tr("Die vier Angaben des § 19 Abs. 3 BMG, sonst nichts. Unterschreiben muss der Wohnungsgeber."), false, true);
    all += paperOf(u"visits"_s, tr("Blatt „Freiwillige Besuche“"), tr("Eine Seite zum Mitgeben."), true, false);
    all += paperOf(u"pack"_s, tr("Mappe mit allen Papieren"), tr("Alles zusammen, auch „Leben in …“, in einer PDF-Datei."), true, true);
    return all;
}

QVariantList HandoverPapers::languages() const
{
    QVariantList all{QVariantMap{{u"value"_s, u"de"_s}, {u"text"_s, tr("Nur Deutsch")}, {u"isReleased"_s, true}}};
    for (const ReadingLanguage &one : readingLanguages())
        all += QVariantMap{{u"value"_s, one.code}, {u"text"_s, tr("Deutsch und %1").arg(languageName(one.code))},
            {u"isReleased"_s, m_released.contains(one.code)}};
    return all;
}

QString HandoverPapers::titleOf(const QString &paper) const
{
    for (const QVariant &one : papers())
        if (one.toMap()[u"value"_s] == paper) return one.toMap()[u"text"_s].toString() + u' ' + m_handover.number;
    return m_handover.number;
}

QString HandoverPapers::fileName(const QString &paper, const QString &ending) const
{
    return PrintDesk::fileName(titleOf(paper), ending);
}

void HandoverPapers::print(const QString &paper, const QString &language, bool blank, const QString &names, const QString &owner,
    const QString &ending, const QUrl &file)
{
    if (!m_workspace || !isReady()) return;
    Order order{.paper = paper,
        .handoverId = m_handoverId,
        .wish = {.language = language, .isBlank = blank, .owner = owner.trimmed()},
        .actor = m_workspace->actor(),
        .now = QDateTime::currentDateTime()};
    for (const QString &line : names.split(u'\n'))
        if (const QString name = line.simplified(); !name.isEmpty()) order.wish.persons += name;
    m_desk.make(
        titleOf(paper),
        [order](Database &database, const QString &path, const Progress &progress) { return fulfil(database, order, path, progress); },
        ending, file);
}
