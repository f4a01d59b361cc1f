// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "handoversample.h"
#include "core/base/words.h"
#include "core/handover/handovers.h"
#include "core/handover/signatures.h"
#include "qml/controls/options.h"
#include <QtQml>

using namespace Qt::StringLiterals;

namespace {
[[maybe_unused]] const bool registered = [] {
    qmlRegisterType<HandoverSample>("BleibeTest", 1, 0, "HandoverSample");
    return true;
}();

/** A flat of the sample, with a household where one is known. */
Result<Handover> wantedOf(Sql &sql)
{
    auto rows = sql.query(u"select d.id, (select min(id) from household) from dwelling d order by d.id"_s);
    if (!rows) return std::unexpected(rows.error());
    if (!rows->next()) return fail(Error::Kind::NotFound);
    return Handover{.dwellingId = rows->value(0).toLongLong(), .householdId = rows->value(1).toLongLong()};
}

template<class Part> Result<> fillAll(Sql &sql, const QList<Part> &parts, auto change)
{
    for (Part part : parts) {
        change(part);
        if (auto kept = savePart(sql, part); !kept) return std::unexpected(kept.error());
    }
    return {};
}

Result<> fillEntry(Sql &sql, qint64 id)
{
    auto entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    auto done = fillAll(sql, entry->parties, [](HandoverParty &one) {
        if (one.name.isEmpty()) one.name = u"A. B."_s;
        one.present = Tri::Yes;
    });
    if (done) done = fillAll(sql, entry->keys, [](HandoverKey &one) { one.count = 2; });
    if (done && entry->keys.isEmpty()) done = savePart(sql, HandoverKey{.handoverId = id, .count = 3}).transform([](const auto &) { });
    if (done) done = fillAll(sql, entry->meters, [](MeterReading &one) { one.readingMilli = 1'234'000; });
    if (done && entry->meters.isEmpty())
        done = savePart(sql, MeterReading{.handoverId = id, .readingMilli = 99'000}).transform([](const auto &) { });
    if (done) done = fillAll(sql, entry->parts, [](RoomPart &one) { one.state = ElementState::Sound; });
    if (done) done = fillAll(sql, entry->instruction, [](InstructionRow &one) { one.explained = Explained::Yes; });
    if (!done) return done;
    return loadHandover(sql, id).and_then([&](const HandoverEntry &now) {
        Handover head = now.handover;
        head.cleaning = Cleaning::BroomClean;
        head.missingKeys = u"keine"_s;
        return saveHandover(sql, head).transform([](const Handover &) { });
    });
}
}

namespace {
Result<> concludeEntry(Sql &sql, qint64 id)
{
    auto entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    for (const HandoverDocument document : papersOf(entry->handover.kind))
        for (const HandoverParty &party : expectedSigners(*entry, document)) {
            const Signature wanted{.handoverId = id,
                .document = document,
                .role = party.role,
                .name = party.name,
                .form = SignatureForm::OnPaper,
                .contentSha256 = contentHash(*entry, document)};
            if (auto kept = sign(sql, wanted, QDateTime::currentDateTime()); !kept) return std::unexpected(kept.error());
        }
    return concludeHandover(sql, id, entry->handover.version, QDate::currentDate()).transform([](const Handover &) { });
}
}

void HandoverSample::plan(const QString &kind, const QString &language)
{
    m_handover = 0;
    const auto task = [kind, language](Sql &sql) {
        return wantedOf(sql).and_then([&](Handover wanted) {
            wanted.kind = ofKey<HandoverKind>(kind);
            wanted.language = language;
            wanted.beginsAt = QDateTime::currentDateTime();
            return planHandover(sql, wanted, QDate::currentDate());
        });
    };
    m_workspace->write(this, task, [this](const Result<HandoverEntry> &planned) {
        m_handover = planned ? planned->handover.id : -1;
        Q_EMIT changed();
    });
}

void HandoverSample::keep(const Actor &actor, const std::function<Result<>(Sql &)> &task)
{
    m_workspace->database()->write(actor, task).then(this, [this](const Result<> &kept) {
        if (!kept) qWarning("%s", qPrintable(sentence(kept.error())));
        ++m_done;
        Q_EMIT changed();
    });
}

void HandoverSample::change(const QString &table, const QString &where, const QString &column, const QString &value)
{
    const Actor other{.login = u"eilig"_s, .name = u"Erika Eilig"_s, .office = m_workspace->actorOffice()};
    keep(other, [=](Sql &sql) { return sql.updateAll(table, where, {}, {{column, value}}); });
}

void HandoverSample::fill()
{
    keep(m_workspace->actor(), [id = m_handover](Sql &sql) { return fillEntry(sql, id); });
}

void HandoverSample::conclude()
{
    keep(m_workspace->actor(), [id = m_handover](Sql &sql) { return concludeEntry(sql, id); });
}

void HandoverSample::ask(const QString &select)
{
    m_answer.clear();
    m_workspace->read(
        this, [select](Sql &sql) { return sql.value(select); },
        [this](const Result<QVariant> &value) {
            m_answer = value ? value->toString() : sentence(value.error());
            Q_EMIT changed();
        });
}
