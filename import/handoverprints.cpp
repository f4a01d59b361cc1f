// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/handoverprints.h"
#include "core/base/words.h"
#include "core/handover/handovertexts.h"
#include "core/handover/signatures.h"
#include "core/reporting/handoversheets.h"
#include "core/reporting/livingsheet.h"
#include "import/pictures.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr int wholeProgress = 100;

/** Photos as they are printed, so that forty of a camera do not fill the memory of the press. */
void scale(HandoverFacts &facts)
{
    for (HandoverPhoto &photo : facts.photos) photo.bytes = paperCopy(photo.bytes);
    facts.photos.removeIf([](const HandoverPhoto &photo) { return photo.bytes.isEmpty(); });
}

Paper sheetOf(HandoverSheet sheet, const HandoverFacts &facts, const Printing &printing)
{
    switch (sheet) {
    case HandoverSheet::Protocol: return protocolSheet(facts, printing);
    case HandoverSheet::Instruction: return instructionSheet(facts, printing);
    case HandoverSheet::Confirmation: return confirmationSheet(facts);
    }
    return {};
}

Result<HandoverFacts> factsFor(Sql &sql, qint64 handoverId, const HandoverWish &wish, bool withPhotos, const QDateTime &now)
{
    auto facts = loadHandoverFacts(sql, handoverId, wish, now.date(), withPhotos);
    if (facts) scale(*facts);
    return facts;
}

QList<Paper> papersToGive(const HandoverFacts &facts, const Printing &printing)
{
    const HandoverKind kind = facts.entry.handover.kind;
    QList<Paper> papers;
    for (const HandoverDocument document : papersOf(kind))
        papers += document == HandoverDocument::Protocol ? protocolSheet(facts, printing) : instructionSheet(facts, printing);
    if (kind == HandoverKind::MoveIn) papers += confirmationSheet(facts);
    return papers;
}
}

Result<Print> loadHandoverSheet(
    Sql &sql, HandoverSheet sheet, qint64 handoverId, const HandoverWish &wish, const Actor &actor, const QDateTime &now)
{
    return prepared(sql, actor, now, [&](const Printing &printing) {
        return factsFor(sql, handoverId, wish, sheet == HandoverSheet::Protocol, now)
            .and_then([&](const HandoverFacts &facts) -> Result<Paper> {
                const Handover &handover = facts.entry.handover;
                const bool mayConfirm = handover.kind == HandoverKind::MoveIn && handover.status != HandoverStatus::Cancelled;
                if (sheet == HandoverSheet::Confirmation && !mayConfirm)
                    return fail(Error::Kind::Invalid, u"confirmation.moveIn"_s, {handover.number});
                return sheetOf(sheet, facts, printing);
            });
    });
}

Result<Print> loadVisitsLeaflet(Sql &sql, const QString &language, const Actor &actor, const QDateTime &now)
{
    return prepared(sql, actor, now, [&](const Printing &printing) {
        return loadSecondLanguage(sql, language).transform([&](const SecondLanguage &second) { return visitsLeaflet(second, printing); });
    });
}

Result<PrintPack> loadHandoverPack(Sql &sql, qint64 handoverId, const HandoverWish &wish, const Actor &actor, const QDateTime &now)
{
    const auto printing = loadPrinting(sql, actor.name, now);
    if (!printing) return std::unexpected(printing.error());
    const auto templates = loadTemplates(sql);
    if (!templates) return std::unexpected(templates.error());
    const auto facts = factsFor(sql, handoverId, wish, true, now);
    if (!facts) return std::unexpected(facts.error());
    PrintPack pack{.title = u"%1 %2"_s.arg(formWord(u"form.pack.title"_s), facts->entry.handover.number),
        .papers = papersToGive(*facts, *printing),
        .templates = *templates};
    const auto living = loadLivingFacts(sql, facts->livingNumber, now.date());
    if (living)
        pack.papers += livingSheet(*living, *printing);
    else
        pack.remarks += QCoreApplication::translate("HandoverPaper", "Ohne das Infoblatt „Leben in …“: %1").arg(sentence(living.error()));
    pack.papers += visitsLeaflet(facts->language, *printing);
    for (const Paper &paper : std::as_const(pack.papers)) pack.remarks += paper.remarks;
    return pack;
}

Result<Printed> savePack(const PrintPack &pack, const QString &file, const Progress &progress)
{
    if (QFileInfo(file).suffix().toLower() != "pdf"_L1) return fail(Error::Kind::Invalid, u"print.packPdf"_s, {file});
    Press press;
    for (qsizetype i = 0; i < pack.papers.size(); ++i) {
        const int percent = static_cast<int>(i * wholeProgress / (pack.papers.size() + 1));
        if (!progress.step(percent, pack.papers[i].title)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        const auto kept = htmlOf(pack.templates, pack.papers[i]).and_then([&](const QString &html) { return press.keep(html, progress); });
        if (!kept) return std::unexpected(kept.error());
    }
    return press.bind(progress).and_then(
        [&](const Pdf &pdf) { return writeFile(file, pdf.bytes).transform([&] { return Printed{file, pdf.pages}; }); });
}
