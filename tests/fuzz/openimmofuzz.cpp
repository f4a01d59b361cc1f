// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/openimmofields.h"
#include "import/vacancyrows.h"

using namespace Qt::StringLiterals;

/** An OpenImmo file of a stranger, up to the facts that would be compared with a register. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QStringList targets = openImmoTargets();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto reader = OpenImmoReader::parse(u"fuzz.xml"_s, bytes);
    if (!reader) return 0;
    VacancyRows rows(targets, targets, QDate(2026, 11, 20), NumberStyle::Machine, Unreadable::LeaveOut);
    (void)reader->read([&](const Offer &offer) {
        const OfferRow row = openImmoRow(offer, reader->head().providers[offer.provider]);
        if (row.row.cells.size() != targets.size()) __builtin_trap();
        (void)rows.read(row.row);
        (void)openImmoVerdict(offer.object, reader->head().isDeletion);
        (void)openImmoPapers(offer.object);
        (void)openImmoStrangers(offer.object);
        return true;
    });
    return 0;
}
