// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/householdform.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/placement/householdlist.h"
#include "core/placement/households.h"
#include "qml/app/readingnotes.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostPayers = 5;
}

HouseholdForm::HouseholdForm(QObject *parent) : RecordForm(parent)
{
    addRecord("household", Household::staticMetaObject, &m_household);
    connect(this, &HouseholdForm::workspaceChanged, this, [this] { follow(workspace()); });
    connect(&m_wishedAreas, &AreaChoice::edited, this, [this] { keepAreas(m_household.wishedAreas, m_wishedAreas); });
    connect(&m_residenceAreas, &AreaChoice::edited, this, [this] { keepAreas(m_household.residenceAreas, m_residenceAreas); });
    connect(&m_area, &ShapeDrawing::drawn, this, &HouseholdForm::takeDrawn);
    connect(&m_destinations, &DestinationList::edited, this, &HouseholdForm::edited);
    connect(this, &HouseholdForm::edited, this, &HouseholdForm::arrange);
    FormField *payer = field(u"household.payer"_s);
    connect(payer, &FormField::typed, this, &HouseholdForm::suggestPayers);
    connect(payer, &FormField::taken, this, [payer](int row) {
        payer->commit(payer->suggestions().value(row).toMap()[u"text"_s].toString());
        payer->setSuggestions({});
    });
    check();
    arrange();
}

void HouseholdForm::follow(Workspace *workspace)
{
    if (!workspace) return;
    m_area.setWorkspace(workspace);
    m_destinations.setWorkspace(workspace);
    connect(workspace, &Workspace::opened, this, &HouseholdForm::readLists);
    connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
        const QStringList listed{u"municipality"_s, u"municipal_association"_s, u"setting"_s, u"household"_s};
        if (std::ranges::any_of(tables, [&](const QString &table) { return listed.contains(table); })) readLists();
    });
    readLists();
}

void HouseholdForm::readLists()
{
    if (!workspace() || !workspace()->isOpen()) return;
    workspace()->read(this, namedAreas, [this](const Result<QList<NamedArea>> &areas) {
        if (!areas) return workspace()->tell(areas.error());
        m_wishedAreas.setAreas(*areas);
        m_residenceAreas.setAreas(*areas);
    });
    workspace()->read(this, knownPayers, [this](const Result<QStringList> &payers) { m_payers = payers.value_or(m_payers); });
}

void HouseholdForm::suggestPayers(const QString &typed)
{
    const QString wanted = folded(typed);
    QVariantList found;
    for (const QString &payer : std::as_const(m_payers))
        if (found.size() < mostPayers && !wanted.isEmpty() && payer != typed && matches(wanted, folded(payer)))
            found += QVariantMap{{u"text"_s, payer}, {u"detail"_s, QString()}};
    field(u"household.payer"_s)->setSuggestions(found);
}

void HouseholdForm::keepAreas(QString &member, const AreaChoice &choice)
{
    member = choice.areas();
    check();
    Q_EMIT edited();
}

bool HouseholdForm::asksAreas() const
{
    return m_household.residenceRule == ResidenceRule::Areas || !m_household.residenceAreas.isEmpty() || hasArea() || m_area.isActive();
}

bool HouseholdForm::isDirty() const
{
    return !(m_household == m_stored) || m_destinations.destinations() != m_storedDestinations || hasUnreadable();
}

void HouseholdForm::takeDrawn()
{
    m_household.geom = multiPolygonOf(m_area.shape());
    m_areaError.clear();
    check();
    Q_EMIT edited();
}

void HouseholdForm::removeArea()
{
    m_area.clear();
    takeDrawn();
}

QStringList HouseholdForm::firstFields() const
{
    return {u"household.persons"_s, u"household.neededFrom"_s, u"household.childrenUnder6"_s, u"household.children6To17"_s,
        u"household.circle"_s, u"household.caseReference"_s, u"household.payer"_s, u"household.residenceRule"_s,
        u"household.residenceUntil"_s};
}

QVariantList HouseholdForm::groups() const
{
    const auto group = [](const QString &key, const QString &title, const QStringList &properties) {
        QStringList names;
        for (const QString &property : properties) names += u"household."_s + property;
        return QVariantMap{{u"key"_s, key}, {u"title"_s, title}, {u"names"_s, names}, {u"open"_s, key == "wishes"_L1}};
    };
    return {group(u"wishes"_s, tr("Was die Wohnung braucht"),
                {u"halfRoomsMin"_s, u"access"_s, u"pets"_s, u"wbs"_s, u"wbsPersons"_s, u"car"_s, u"drivingLicence"_s}),
        group(u"commitment"_s, tr("Zusicherung und Leistungen"),
            {u"commitment"_s, u"commitmentUntil"_s, u"benefitPersons"_s, u"benefitSpans"_s, u"under25"_s}),
        group(u"urgency"_s, tr("Dringlichkeit, Sprache"), {u"lossThreatened"_s, u"lossOn"_s, u"expectedFrom"_s, u"interpreterLanguage"_s}),
        group(u"note"_s, tr("Stand und Notiz"), {u"status"_s, u"note"_s})};
}

QList<Finding> HouseholdForm::findings() const
{
    QList<Finding> found = checkHousehold(m_household);
    // A new form is not red all over: the number of persons is asked for on saving.
    found.removeIf([](const Finding &finding) { return finding.reason == "household.personsMissing"_L1; });
    return found;
}

void HouseholdForm::setHouseholdId(qint64 id)
{
    m_householdId = id;
    Q_EMIT householdIdChanged();
    const auto load = [id](Sql &sql) { return loadHousehold(sql, id); };
    open(id, load, [this](const HouseholdEntry &entry) {
        noteShown(*workspace(), readingOf(entry.household.uid, entry.household.number, ReadingPurpose::edit));
        show(entry);
    });
}

void HouseholdForm::show(const HouseholdEntry &entry)
{
    m_household = entry.household;
    m_stored = entry.household;
    m_storedDestinations = entry.destinations;
    m_destinations.show(entry.destinations);
    m_area.show(m_household.geom, true);
    m_areaError.clear();
    setConflict({});
    showAreas();
    resetFields();
}

void HouseholdForm::showAreas()
{
    m_wishedAreas.show(m_household.wishedAreas);
    m_residenceAreas.show(m_household.residenceAreas);
}

void HouseholdForm::arrange()
{
    const Household &one = m_household;
    const bool hasRule = one.residenceRule != ResidenceRule::Unclear && one.residenceRule != ResidenceRule::None;
    const bool hasBenefits = one.circle != LegalCircle::NoBenefit;
    const auto fit = [this](const QString &name, bool fits, bool isFilled) {
        FormField *shown = field(u"household."_s + name);
        shown->setShown(fits || isFilled || shown->isUnreadable());
    };
    fit(u"payer"_s, hasBenefits, !one.payer.isEmpty());
    fit(u"caseReference"_s, hasBenefits, !one.caseReference.isEmpty());
    fit(u"residenceUntil"_s, hasRule, one.residenceUntil.isValid());
    fit(u"wbsPersons"_s, one.wbs == Tri::Yes, one.wbsPersons.has_value());
    fit(u"commitment"_s, hasBenefits, one.commitment != CommitmentState::NotRequested);
    fit(u"commitmentUntil"_s, one.commitment == CommitmentState::Granted, one.commitmentUntil.isValid());
    fit(u"benefitPersons"_s, hasBenefits, !one.benefitPersons.isEmpty());
    fit(u"benefitSpans"_s, hasBenefits, !one.benefitSpans.isEmpty());
    fit(u"under25"_s, one.circle == LegalCircle::Sgb2 || one.circle == LegalCircle::Unknown, one.under25 != Tri::Unknown);
    fit(u"lossOn"_s, one.lossThreatened == Tri::Yes, one.lossOn.isValid());
}

bool HouseholdForm::isRefused()
{
    if (m_area.isActive()) m_area.count() == 0 ? m_area.leave() : m_area.end();
    m_areaError = m_area.error();
    const bool isComplete = m_destinations.check();
    return !m_areaError.isEmpty() || !isComplete;
}

void HouseholdForm::save()
{
    if (!workspace() || isBusy()) return;
    check();
    for (const Finding &finding : checkHousehold(m_household))
        if (FormField *wrong = field(finding.field); wrong && finding.level == Finding::Level::Error && wrong->error().isEmpty())
            wrong->setMessages(sentence(finding), wrong->warning());
    const bool isWrong = isRefused();
    Q_EMIT edited();
    if (firstError() || isWrong) {
        Q_EMIT refused();
        return;
    }
    const auto save = [entry = HouseholdEntry{m_household, m_destinations.destinations()}](
                          Sql &sql) { return saveHousehold(sql, entry, QDate::currentDate()); };
    store(save, [this](const HouseholdEntry &kept) {
        m_householdId = kept.household.id;
        show(kept);
        Q_EMIT householdIdChanged();
        Q_EMIT saved(m_householdId);
    });
}

void HouseholdForm::revert()
{
    show({m_stored, m_storedDestinations});
}

void HouseholdForm::mergeWith(const HouseholdEntry &theirs)
{
    const bool isDrawn = keepsMine(u"household.geom"_s, !(m_household.geom == m_stored.geom));
    QList<Destination> mine = m_destinations.destinations();
    if (!keepsMine(u"destination"_s, mine != m_storedDestinations)) {
        m_destinations.show(theirs.destinations);
    } else {
        for (Destination &one : mine) {
            const auto known = std::ranges::find(theirs.destinations, one.id, &Destination::id);
            one.version = known == theirs.destinations.end() ? 0 : known->version;
            if (one.version == 0) one = {.kind = one.kind, .name = one.name, .geom = one.geom};
        }
        m_destinations.show(mine);
    }
    m_household = chosen("household", m_stored, m_household, theirs.household);
    m_stored = theirs.household;
    m_storedDestinations = theirs.destinations;
    if (!isDrawn) m_area.show(m_household.geom, true);
}

void HouseholdForm::lookAtTheirs()
{
    meet([id = m_householdId](Sql &sql) { return loadHousehold(sql, id); },
        [this](const HouseholdEntry &theirs, Versions &versions) {
            const auto places = [](const QList<Destination> &destinations) {
                QStringList names;
                for (const Destination &one : destinations) names += one.name.isEmpty() ? word(one.kind) : one.name;
                return names.join(u", "_s);
            };
            const auto areas = [this](const QString &keys) { return m_wishedAreas.namesOf(keys); };
            versions.compare("household", m_stored, m_household, theirs.household);
            versions.compareWords(u"household.wishedAreas"_s, fieldLabel(u"household.wishedAreas"_s), areas(m_stored.wishedAreas),
                areas(m_household.wishedAreas), areas(theirs.household.wishedAreas));
            versions.compareWords(u"household.residenceAreas"_s, fieldLabel(u"household.residenceAreas"_s), areas(m_stored.residenceAreas),
                areas(m_household.residenceAreas), areas(theirs.household.residenceAreas));
            versions.compareWords(u"destination"_s, tr("Ziele des Alltags"), places(m_storedDestinations),
                places(m_destinations.destinations()), places(theirs.destinations));
        },
        [this](const HouseholdEntry &theirs) {
            mergeWith(theirs);
            setConflict({});
            showAreas();
            resetFields();
        });
}

void HouseholdForm::renew()
{
    m_householdId = 0;
    makeNew(m_household);
    m_household.number.clear();
    QList<Destination> again = m_destinations.destinations();
    for (Destination &one : again) makeNew(one);
    m_destinations.show(again);
    m_stored = {};
    m_storedDestinations.clear();
    Q_EMIT householdIdChanged();
}

QList<RowKey> HouseholdForm::partRows() const
{
    QList<RowKey> rows;
    rows.reserve(m_storedDestinations.size());
    for (const Destination &one : m_storedDestinations) rows.append({u"destination"_s, one.id});
    return rows;
}
