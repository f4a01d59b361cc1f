// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "core/register/document.h"
#include "core/register/entry.h"
#include "core/register/finding.h"
#include "core/register/landlord.h"
#include "import/columns.h"
#include <QJsonObject>
#include <QTemporaryDir>
#include <memory>

/** What an import would do with one row of a file. */
enum class RowAction {
    /** Not in the register yet. */
    New,
    /** In the register, and different in the file. */
    Changed,
    /** In the register as the file says. */
    Same,
    /** Probably meant by another row, or by an entry of the register that differs in size; left out unless chosen. */
    Duplicate,
    /** Unreadable or incomplete; left out. */
    Refused,
    /** No longer offered by its provider; the episode is dropped. */
    Gone
};

/** Why a row cannot be taken, or what was left out of it. */
struct RowProblem {
    /** The column, as its head says; empty where the row as a whole is meant. */
    QString head = {};
    Error error = {};
    bool operator==(const RowProblem &) const = default;
};
/** "frei ab: „31.02.2026“ ist kein Datum. …" */
QString sentence(const RowProblem &problem);
/** "neu", "abgelehnt" …: what happens to a row, for people; the key is for machines. */
QString actionWord(RowAction action);
QString actionKey(RowAction action);

/** What is shown of one row before anything is kept. */
struct StagedRow {
    /** Position in the file, as a spreadsheet counts its rows, from 1. */
    qint64 number = 0;
    RowAction action = RowAction::New;
    /** What the row is about, for people: "Ringstraße 5, Otterberg". */
    QString subject = {};
    /** The vacancy or landlord of the register that the row means, for people: "LR-2026-00412". */
    QString known = {};
    /** What would change, as "record.property". */
    QStringList changes = {};
    /** What the file says otherwise, but a person has changed since the last import: it stays. */
    QStringList kept = {};
    /** Why it is refused or a duplicate. */
    QList<RowProblem> problems = {};
    /** What a person should look at; never keeps a row out. */
    QList<Finding> findings = {};
    /** The targets that the row fills, by column. */
    QList<quint16> stated = {};
};
/** Everything that is to be said of a row: its problems, what stays as a person has changed it, what to look at. */
QStringList sentences(const StagedRow &row);
/** "Nettokaltmiete, Frei ab": what changes, for people; empty where nothing does. */
QString changesText(const StagedRow &row);

/** A picture or paper that comes with a vacancy, made ready; its content waits in a file of StagedTable::folder. */
struct StagedPaper {
    Document document = {};
    QString contentFile = {};
    QByteArray thumbnail = {};
};

/** One vacancy as it would stand in the register; records that are there already have their ids and versions. */
struct StagedEntry : StagedRow {
    VacancyEntry entry = {};
    /** Place in StagedTable::landlords; -1 where the row names none. */
    qsizetype landlord = -1;
    DwellingRole role = DwellingRole::Owner;
    /** The landlord has no role at the dwelling yet. */
    bool needsRole = false;
    /** What its provider says now and said last; see origins.h. */
    QJsonObject said = {};
    QJsonObject origin = {};
    QList<StagedPaper> papers = {};
};

/** One landlord as it would stand in the register, with the day on which it agreed to be stored. */
struct StagedLandlord : StagedRow {
    Landlord landlord = {};
    QDate consentOn = {};
    /** The consent is not in the register yet. */
    bool needsConsent = false;
};

/** How many rows an import takes in which way. */
struct RowCounts {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 duplicates = 0;
    qint64 refused = 0;
    qint64 gone = 0;
    bool operator==(const RowCounts &) const = default;
};

/** What an OpenImmo file says of itself. */
struct Transfer {
    QString version = {};
    /** For people, and as they stand in Vacancy::providerKey. */
    QStringList providers = {};
    QStringList providerKeys = {};
    /** VOLL: what its providers offered and is not in it, is offered no longer. */
    bool isWhole = false;
};
/** "OpenImmo 1.2.7 von Wohnbau Muster: vollständige Liste (VOLL)". */
QString transferText(const Transfer &transfer);

/** What an import would do to the register as it is now; shown before anything is kept. */
struct StagedTable {
    TableKind kind = TableKind::Vacancies;
    QString file = {};
    QString sheet = {};
    /** The heads of the columns, and what each is taken for; empty where it is left out. */
    QStringList heads = {};
    QStringList targets = {};
    /** Heads that are left out although cells below them are filled. */
    QStringList unused = {};
    /** Every target that a row states, for what is new. */
    QSet<QString> facts = {};
    /** The rows of a table of vacancies. */
    QList<StagedEntry> entries = {};
    /** The rows of a table of landlords; in one of vacancies those that its rows name, each once. */
    QList<StagedLandlord> landlords = {};
    QList<Error> notes = {};
    /** Whose numbering externalNumber is; with it the key of repeated imports. */
    QString providerKey = {};
    /** Set where the file is an OpenImmo file. */
    std::optional<Transfer> transfer = {};
    std::shared_ptr<QTemporaryDir> folder = {};

    qsizetype rowCount() const { return kind == TableKind::Vacancies ? entries.size() : landlords.size(); }
    const StagedRow &row(qsizetype i) const
    {
        return kind == TableKind::Vacancies ? static_cast<const StagedRow &>(entries[i]) : static_cast<const StagedRow &>(landlords[i]);
    }
    RowCounts counts() const;
};
