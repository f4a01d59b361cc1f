// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/openimmoimport.h"
#include "core/base/privatefolder.h"
#include "import/archive.h"
#include "import/entrystaging.h"
#include "import/gdal.h"
#include "import/locate.h"
#include "import/offerpapers.h"
#include "import/origins.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int whole = 100, compared = 50;

Result<KnownRegister> readKnown(Database &database)
{
    return database
        .read([](Sql &sql) -> Result<KnownRegister> {
            auto known = loadKnown(sql);
            if (!known) return known;
            return loadOrigins(sql).transform([&](const QHash<QString, QByteArray> &origins) {
                known->origins = origins;
                return std::move(*known);
            });
        })
        .takeResult();
}

StagedTable emptyTable(const OpenImmoReader &reader)
{
    const OpenImmoHead &head = reader.head();
    StagedTable staged{.file = reader.name(), .targets = openImmoTargets(), .notes = reader.notes()};
    for (const QString &target : std::as_const(staged.targets)) {
        const Target *known = findTarget(TableKind::Vacancies, target);
        staged.heads += known ? known->label : target;
        staged.facts += target;
    }
    for (const char *companion : {"dwelling.sides", "vacancy.availability", "vacancy.evidence"})
        staged.facts += QString::fromLatin1(companion);
    staged.transfer = Transfer{.version = head.version, .isWhole = head.isWhole};
    for (const OpenImmoProvider &provider : head.providers) {
        const QString name = provider.name.isEmpty() ? provider.key : provider.name;
        if (!staged.transfer->providers.contains(name)) staged.transfer->providers += name;
        if (!provider.key.isEmpty() && !staged.transfer->providerKeys.contains(provider.key)) staged.transfer->providerKeys += provider.key;
    }
    staged.folder = std::make_shared<PrivateFolder>();
    return staged;
}

/** Reads objects one by one and puts them in order for the comparison. */
class Offers
{
public:
    Offers(const OpenImmoReader &reader, const StagedTable &staged, QDate today)
        : m_head(reader.head()), m_rows(staged.heads, staged.targets, today, NumberStyle::Machine, Unreadable::LeaveOut)
    {
    }

    ReadVacancy read(const Offer &offer)
    {
        for (const QString &stranger : openImmoStrangers(offer.object)) ++m_strangers[stranger];
        const OfferRow facts = openImmoRow(offer, m_head.providers[offer.provider]);
        ReadVacancy row = m_rows.read(facts.row);
        row.staged.findings += facts.findings;
        row.staged.entry.vacancy.evidence = Evidence::Broker;
        row.landlord.role = DwellingRole::Broker;
        row.landlord.isCompany = facts.isCompany;
        row.landlord.contactPerson = facts.contactPerson;
        const OfferVerdict verdict = openImmoVerdict(offer.object, m_head.isDeletion);
        if (verdict.state != OfferState::Offered) {
            row.staged.action = RowAction::Gone;
            row.staged.problems = {RowProblem{{}, {Error::Kind::Invalid, verdict.reason, {}}}};
            row.staged.findings.clear();
            if (verdict.state == OfferState::Deleted) row.otherwise = RowAction::Same;
        }
        return row;
    }

    /** Elements that no version has, with how often they came. */
    QList<Error> notes(const QString &file) const
    {
        if (m_strangers.isEmpty()) return {};
        qsizetype all = 0;
        for (const qsizetype count : m_strangers) all += count;
        constexpr qsizetype shown = 5;
        const QStringList names = m_strangers.keys();
        return {Error{Error::Kind::Format, u"openimmo.strangers"_s,
            {file, QString::number(all), names.first(std::min(shown, names.size())).join(u", "_s)}}};
    }

private:
    const OpenImmoHead &m_head;
    VacancyRows m_rows;
    QMap<QString, qsizetype> m_strangers;
};

bool takesPapers(const StagedEntry &row)
{
    return row.action == RowAction::New || row.action == RowAction::Changed || row.action == RowAction::Same
        || (row.action == RowAction::Duplicate && !isRepetition(row));
}

/** Pictures are read last, in a second pass, so that no more than one object's are in memory. */
Result<> readPapers(const OpenImmoReader &reader, StagedTable &staged, const Progress &progress)
{
    Result<> done;
    qsizetype at = 0;
    return reader
        .read([&](const Offer &offer) {
            const int percent = compared + static_cast<int>((whole - compared) * at / std::max<qint64>(1, reader.head().objects));
            if (!progress.step(percent, staged.file)) done = fail(Error::Kind::Cancelled, u"cancelled"_s);
            StagedEntry &row = staged.entries[at++];
            if (done && takesPapers(row)) stagePapers(reader, openImmoPapers(offer.object), staged, row);
            return done.has_value();
        })
        .and_then([&] { return done; });
}
}

bool isOpenImmo(const QString &path)
{
    if (path.endsWith(".xml"_L1, Qt::CaseInsensitive)) return true;
    if (!path.endsWith(".zip"_L1, Qt::CaseInsensitive)) return false;
    hardenGdal();
    const GdalMessages quiet;
    if (!checkArchive(path, {})) return false;
    const QStringList members = membersOf(path);
    const auto isXml = [](const QString &member) { return member.endsWith(".xml"_L1, Qt::CaseInsensitive); };
    return std::ranges::any_of(members, isXml) && std::ranges::none_of(members, hasKnownEnding);
}

Result<StagedTable> stageOpenImmo(Database &database, const QString &path, QDate today, const Progress &progress)
{
    const auto reader = OpenImmoReader::open(path);
    if (!reader) return std::unexpected(reader.error());
    const auto known = readKnown(database);
    if (!known) return std::unexpected(known.error());
    StagedTable staged = emptyTable(*reader);
    if (!staged.folder->isValid()) return fail(Error::Kind::Storage, u"import.noRoom"_s, {staged.file}, staged.folder->errorString());
    Offers offers(*reader, staged, today);
    EntryStaging staging(database, *known, staged, today);
    const Progress rest([&](int percent, const QString &) { (void)progress.step(percent * compared / whole, staged.file); },
        [&] { return progress.isCancelled(); });
    Result<> done;
    return reader
        ->read([&](const Offer &offer) {
            done = progress.step(-1, staged.file) ? staging.add(offers.read(offer)) : fail(Error::Kind::Cancelled, u"cancelled"_s);
            return done.has_value();
        })
        .and_then([&] { return done; })
        .and_then([&] { return staging.finish(rest); })
        .and_then([&] { return readPapers(*reader, staged, progress); })
        .transform([&] {
            staged.notes += offers.notes(staged.file);
            return std::move(staged);
        });
}

Result<ImportedTable> importOpenImmo(
    Database &database, const Actor &actor, const QString &path, const TableChoices &choices, QDate today, const Progress &progress)
{
    return stageOpenImmo(database, path, today, progress).and_then([&](StagedTable staged) {
        return keepStaged(database, actor, std::move(staged), choices, today, progress);
    });
}
