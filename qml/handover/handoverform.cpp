// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/handoverform.h"
#include "core/base/words.h"
#include "core/handover/handovers.h"
#include "core/handover/handovertexts.h"
#include "core/register/words.h"
#include "qml/controls/options.h"
#include "qml/handover/handoverfinding.h"

using namespace Qt::StringLiterals;

HandoverForm::HandoverForm(QObject *parent)
    : RecordForm(parent), m_flat(findFlats, this), m_household(findHouseholdChoices, this), m_landlord(findLandlordChoices, this)
{
    addRecord("handover", Handover::staticMetaObject, &m_handover);
    connect(this, &RecordForm::workspaceChanged, this, [this] {
        for (RecordChoice *choice : {&m_flat, &m_household, &m_landlord}) choice->setWorkspace(workspace());
    });
    connect(field(u"handover.kind"_s), &FormField::edited, this, &HandoverForm::followKind);
    connect(&m_flat, &RecordChoice::chosen, this, [this] {
        if (m_flat.id() != 0) return readVacancy(m_flat.id());
        m_handover.dwellingId = 0;
        m_handover.vacancyId.reset();
        m_handover.tenancyId.reset();
        change();
    });
    connect(&m_household, &RecordChoice::chosen, this, [this] {
        m_handover.householdId = m_household.id() != 0 ? std::optional(m_household.id()) : std::nullopt;
        m_sponsors.clear();
        change();
    });
    connect(&m_landlord, &RecordChoice::chosen, this, [this] {
        m_handover.landlordId = m_landlord.id() != 0 ? std::optional(m_landlord.id()) : std::nullopt;
        change();
    });
    check();
}

QStringList HandoverForm::firstFields() const
{
    return {u"handover.beginsAt"_s, u"handover.kind"_s, u"handover.rentBeginsOn"_s, u"handover.movesInOn"_s, u"handover.interpreting"_s};
}

QVariantList HandoverForm::groups() const
{
    return {QVariantMap{{u"key"_s, u"note"_s}, {u"title"_s, tr("Notiz")}, {u"names"_s, QStringList{u"handover.note"_s}}}};
}

QList<Finding> HandoverForm::findings() const
{
    if (m_handoverId == 0 && !m_isAsked && !isDirty()) return {}; // a new form does not begin with complaints
    if (m_handover.beginsAt.isValid()) return {};
    return {{.level = Finding::Level::Error, .field = u"handover.beginsAt"_s, .reason = u"handover.begins"_s}};
}

QString HandoverForm::flatError() const
{
    const bool isMissing = m_isAsked && m_handover.dwellingId == 0;
    return isMissing ? tr("Die Wohnung fehlt. Nummer oder Adresse eintippen und wählen.") : QString();
}

bool HandoverForm::isDirty() const
{
    return !(m_handover == m_stored) || hasUnreadable();
}

void HandoverForm::setLanguage(const QString &code)
{
    if (m_handover.language == code) return;
    m_handover.language = code;
    change();
}

QVariantList HandoverForm::languageOptions() const
{
    QVariantList options{option(QString(), tr("nur Deutsch"))};
    for (const ReadingLanguage &language : readingLanguages()) options += option(language.code, languageName(language.code));
    return options;
}

QStringList HandoverForm::people() const
{
    QStringList lines;
    if (m_handover.kind != HandoverKind::Instruction && m_handover.landlordId) lines += tr("Vermieter: %1").arg(m_landlord.name());
    lines += m_handover.householdId ? tr("Haushalt %1").arg(m_household.name()) : tr("Mieter, ohne Haushalt im Register");
    lines += tr("die eigene Stelle");
    if (m_handover.interpreting == Interpreting::Person) lines += tr("Sprachmittlung");
    for (const QString &name : m_sponsors) lines += tr("Pate: %1").arg(name);
    return lines;
}

void HandoverForm::setHandoverId(qint64 id)
{
    m_handoverId = id;
    Q_EMIT handoverIdChanged();
    const auto load = [id](Sql &sql) {
        return sql.load<Handover>(u"handover"_s, id).and_then([&](const Handover &handover) { return known(sql, handover); });
    };
    open(id, load, [this](const Known &known) { show(known); });
}

void HandoverForm::plan(qint64 vacancyId)
{
    m_handoverId = 0;
    Q_EMIT handoverIdChanged();
    m_isAsked = false;
    begin({});
    if (vacancyId > 0) readVacancy(vacancyId);
}

void HandoverForm::planFor(qint64 householdId)
{
    plan(0);
    if (!workspace()) return;
    const auto find = [householdId](Sql &sql) -> Result<Known> {
        const auto flat = homeOf(sql, householdId);
        if (!flat) return std::unexpected(flat.error());
        if (*flat != 0) return knownOfVacancy(sql, *flat, HandoverKind::MoveIn);
        return known(sql, Handover{.householdId = householdId});
    };
    setBusy(true);
    workspace()->read(this, find, [this](const Result<Known> &found) {
        setBusy(false);
        if (found)
            begin(*found);
        else
            workspace()->tell(found.error());
    });
}

void HandoverForm::readVacancy(qint64 vacancyId)
{
    if (!workspace()) return;
    setBusy(true);
    workspace()->read(
        this, [vacancyId, kind = m_handover.kind](Sql &sql) { return knownOfVacancy(sql, vacancyId, kind); },
        [this](const Result<Known> &found) {
            setBusy(false);
            if (!found) return workspace()->tell(found.error());
            begin(*found);
        });
}

void HandoverForm::followKind()
{
    // What the day of moving means depends on the kind: in or out.
    if (m_handoverId == 0 && m_handover.vacancyId) readVacancy(*m_handover.vacancyId);
}

/** Shows what a new one would say; the day and what nobody can know from the register stay as they were typed. */
void HandoverForm::begin(const Known &known)
{
    Known shown = known;
    const bool wasTyped = m_handoverId == 0 && m_handover.beginsAt.isValid() && m_handover.beginsAt != m_stored.beginsAt;
    shown.handover.beginsAt = wasTyped ? m_handover.beginsAt : usualBegin(known.handover, QDate::currentDate());
    if (m_handoverId == 0 && m_handover.id == 0 && m_handover.dwellingId != 0) {
        shown.handover.interpreting = m_handover.interpreting;
        shown.handover.note = m_handover.note;
    }
    show(shown);
}

void HandoverForm::show(const Known &known)
{
    m_known = known;
    m_handover = known.handover;
    m_stored = known.handover;
    m_sponsors = known.sponsors;
    m_flat.show(known.flat);
    m_household.show(known.household);
    m_landlord.show(known.landlord);
    setConflict({});
    resetFields();
    // What has to be gone through follows the kind; another kind is another handover.
    field(u"handover.kind"_s)->setShown(m_handover.id == 0);
    change();
}

void HandoverForm::change()
{
    check();
    Q_EMIT edited();
}

void HandoverForm::save()
{
    if (!workspace() || isBusy()) return;
    m_isAsked = true;
    change();
    if (firstError() || m_handover.dwellingId == 0) {
        Q_EMIT refused();
        return;
    }
    const auto keep = [handover = m_handover](Sql &sql) -> Result<Known> {
        if (handover.id != 0) return saveHandover(sql, handover).and_then([&](const Handover &kept) { return known(sql, kept); });
        return planHandover(sql, handover, QDate::currentDate()).and_then([&](const HandoverEntry &entry) {
            return known(sql, entry.handover);
        });
    };
    store(keep, [this](const Known &kept) {
        m_isAsked = false;
        m_handoverId = kept.handover.id;
        show(kept);
        Q_EMIT handoverIdChanged();
        Q_EMIT saved(m_handoverId);
    });
}

void HandoverForm::revert()
{
    m_isAsked = false;
    m_handover = m_stored;
    resetFields();
    change();
}

void HandoverForm::lookAtTheirs()
{
    meet(
        [id = m_handoverId](Sql &sql) -> Result<Known> {
            return sql.load<Handover>(u"handover"_s, id).and_then([&](const Handover &one) { return known(sql, one); });
        },
        [this](const Known &theirs, Versions &versions) {
            versions.spell(u"handover.language"_s, [](const QString &code) { return languageName(code); });
            versions.compare("handover", m_stored, m_handover, theirs.handover);
            const auto people
                = [&](const QString &name, const RecordChoice::Match &base, const RecordChoice &here, const RecordChoice::Match &there) {
                      versions.compareWords(name, fieldLabel(name), base.name, here.name(), there.name);
                  };
            people(u"handover.householdId"_s, m_known.household, m_household, theirs.household);
            people(u"handover.landlordId"_s, m_known.landlord, m_landlord, theirs.landlord);
        },
        [this](const Known &theirs) {
            if (!keepsMine(u"handover.householdId"_s, m_handover.householdId != m_stored.householdId)) m_household.show(theirs.household);
            if (!keepsMine(u"handover.landlordId"_s, m_handover.landlordId != m_stored.landlordId)) m_landlord.show(theirs.landlord);
            m_handover = chosen("handover", m_stored, m_handover, theirs.handover);
            m_stored = theirs.handover;
            m_known = theirs;
            m_sponsors = theirs.sponsors;
            setConflict({});
            resetFields();
            change();
        });
}

void HandoverForm::renew()
{
    m_handoverId = 0;
    makeNew(m_handover);
    m_handover.number.clear();
    m_stored = {};
    Q_EMIT handoverIdChanged();
}

Result<HandoverForm::Known> HandoverForm::knownOfVacancy(Sql &sql, qint64 vacancyId, HandoverKind kind)
{
    return handoverFor(sql, vacancyId, kind, QDate::currentDate()).and_then([&](const Handover &handover) { return known(sql, handover); });
}

Result<HandoverForm::Known> HandoverForm::known(Sql &sql, const Handover &handover)
{
    Known known{.handover = handover};
    return flatOf(sql, handover)
        .and_then([&](const RecordChoice::Match &flat) {
            known.flat = flat;
            return householdOf(sql, handover);
        })
        .and_then([&](const RecordChoice::Match &household) {
            known.household = household;
            return landlordOf(sql, handover);
        })
        .and_then([&](const RecordChoice::Match &landlord) {
            known.landlord = landlord;
            return sponsorNames(sql, handover);
        })
        .transform([&](const QStringList &sponsors) {
            known.sponsors = sponsors;
            return known;
        });
}
