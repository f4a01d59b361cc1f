// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/profileform.h"
#include "core/base/words.h"
#include "import/profilefile.h"
#include "qml/controls/options.h"
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array textFields{"name"_L1, "source"_L1, "fromMin"_L1, "untilMin"_L1, "detour"_L1, "shopM"_L1, "doctorM"_L1, "benchM"_L1,
    "hotspotM"_L1, "busStopM"_L1, "departures"_L1, "busM"_L1, "railM"_L1};
constexpr std::array otherFields{
    "intervals"_L1, "ringsM"_L1, "classes"_L1, "lastServed"_L1, "stopRule"_L1, "distance"_L1, "busDays"_L1, "shops"_L1, "doctors"_L1};

QStringList keysOf(const QSet<PlaceKind> &kinds)
{
    QStringList keys;
    keys.reserve(kinds.size());
    for (const PlaceKind kind : kinds) keys += keyOf(kind);
    return keys;
}

/** Saves only over what was read: two people may have opened the same one. */
Result<GapProfile> keep(Sql &sql, const GapProfile &profile, const GapProfile &before)
{
    if (profile.key.isEmpty()) return saveProfile(sql, profile);
    return loadProfile(sql, profile.key).and_then([&](const GapProfile &now) -> Result<GapProfile> {
        if (now != before) return fail(Error::Kind::Conflict, u"profile.conflict"_s, {before.name});
        return saveProfile(sql, profile);
    });
}
}

void ProfileForm::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
}

QVariantMap ProfileForm::labels() const
{
    QVariantMap labels;
    for (const QLatin1StringView field : textFields) labels[field] = profileFieldLabel(field);
    for (const QLatin1StringView field : otherFields) labels[field] = profileFieldLabel(field);
    return labels;
}

QVariantMap ProfileForm::texts() const
{
    QVariantMap texts;
    for (const QLatin1StringView field : textFields) texts[field] = m_texts.fields.value(field);
    return texts;
}

QList<Error> ProfileForm::faults() const
{
    const GapProfile profile = typed();
    QList<Error> faults = faultsOf(profile);
    for (const GapProfile &other : m_known)
        if (other.key != m_key && displayName(other).compare(profile.name, Qt::CaseInsensitive) == 0)
            faults += Error{Error::Kind::Invalid, u"profile.taken"_s, {profile.name}, {}, u"name"_s};
    return faults;
}

QVariantMap ProfileForm::errors() const
{
    QVariantMap errors;
    for (const Error &fault : faults()) {
        const QString words = sentence(fault), table = fault.field.section(u'.', 0, 0);
        errors[fault.field] = words;
        if (!errors.contains(table)) errors[table] = words; // stands once below the table
    }
    return errors;
}

void ProfileForm::setHasClasses(bool has)
{
    if (m_texts.hasClasses == has) return;
    ProfileTexts texts = m_texts;
    texts.hasClasses = has;
    if (has && texts.bounds.isEmpty()) {
        const auto usual = std::ranges::find(builtInProfiles(), usualProfile, &GapProfile::key);
        const ProfileTexts filled = textsOf(*usual);
        texts.bounds = filled.bounds, texts.categories = filled.categories, texts.rings = filled.rings;
        texts.letters = filled.letters, texts.lastServed = filled.lastServed;
    }
    take(texts);
}

void ProfileForm::setHasStopRule(bool has)
{
    if (m_texts.hasStopRule == has) return;
    ProfileTexts texts = m_texts;
    texts.hasStopRule = has;
    take(texts);
}

QString ProfileForm::distance() const
{
    return keyOf(m_texts.distance);
}

QString ProfileForm::busDays() const
{
    return keyOf(m_texts.busDays);
}

QStringList ProfileForm::shops() const
{
    return keysOf(m_texts.shops);
}

QStringList ProfileForm::doctors() const
{
    return keysOf(m_texts.doctors);
}

QStringList ProfileForm::groupNames()
{
    return {word(TransitGroup::Rail), word(TransitGroup::Tram), word(TransitGroup::Bus)};
}

QVariantList ProfileForm::distanceOptions()
{
    return optionsOf(QMetaEnum::fromType<DistanceBasis>());
}

QVariantList ProfileForm::busDayOptions()
{
    return optionsOf(QMetaEnum::fromType<BusDays>());
}

QVariantList ProfileForm::shopOptions()
{
    using enum PlaceTerms::PlaceKind;
    return optionsOf(QList{Supermarket, VillageShop, MobileTrader, Bakery, Butcher, OtherShop});
}

QVariantList ProfileForm::doctorOptions()
{
    using enum PlaceTerms::PlaceKind;
    return optionsOf(QList{Doctor, Paediatrician, Hospital});
}

QVariantList ProfileForm::classOptions()
{
    QVariantList options;
    for (const QChar letter : u"ABCDEFG"_s) options += option(QString(letter), QString(letter));
    return options;
}

Result<ProfileForm::Loaded> ProfileForm::read(Sql &sql, const QString &key)
{
    auto profile = loadProfile(sql, key.isEmpty() ? usualProfile : key);
    if (!profile) return std::unexpected(profile.error());
    return listProfiles(sql).transform([&](const QList<GapProfile> &known) { return Loaded{*profile, known}; });
}

void ProfileForm::load(const QString &key)
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    m_workspace->read(
        this, [key](Sql &sql) { return read(sql, key); },
        [this](const Result<Loaded> &found) {
            if (!found) return m_workspace->tell(found.error());
            m_known = found->known;
            begin(found->profile, isBuiltIn(found->profile.key));
            Q_EMIT loaded();
        });
}

void ProfileForm::begin(GapProfile profile, bool asNew)
{
    m_message.clear();
    m_before = profile;
    m_origin = displayName(profile);
    m_key = asNew ? QString() : profile.key;
    if (asNew) profile.name = freeName(displayName(profile));
    m_stored = textsOf(profile);
    take(m_stored);
}

QString ProfileForm::freeName(const QString &name) const
{
    const auto isTaken = [&](const QString &wanted) {
        return std::ranges::any_of(
            m_known, [&](const GapProfile &one) { return displayName(one).compare(wanted, Qt::CaseInsensitive) == 0; });
    };
    if (!isTaken(name)) return name;
    QString wanted = tr("%1, eigenes").arg(name);
    for (int number = 2; isTaken(wanted); ++number) wanted = tr("%1, eigenes %2").arg(name).arg(number);
    return wanted;
}

void ProfileForm::take(const ProfileTexts &texts)
{
    const bool isOtherSize = texts.bounds.size() != m_texts.bounds.size() || texts.rings.size() != m_texts.rings.size()
        || texts.categoryCount() != m_texts.categoryCount();
    m_texts = texts;
    if (isOtherSize) Q_EMIT sizeChanged();
    Q_EMIT changed();
}

void ProfileForm::commit(const QString &field, const QString &text)
{
    ProfileTexts texts = m_texts;
    if (field == "distance"_L1)
        texts.distance = ofKey(text, texts.distance);
    else if (field == "busDays"_L1)
        texts.busDays = ofKey(text, texts.busDays);
    else if (field == "lastServed"_L1)
        texts.lastServed = text;
    else if (std::ranges::contains(textFields, field))
        texts.fields[field] = text;
    if (texts != m_texts) take(texts);
}

void ProfileForm::commitKinds(const QString &field, const QStringList &kinds)
{
    QSet<PlaceKind> chosen;
    for (const QString &kind : kinds) chosen += ofKey(kind, PlaceKind::Other);
    ProfileTexts texts = m_texts;
    (field == "shops"_L1 ? texts.shops : texts.doctors) = chosen;
    take(texts);
}

void ProfileForm::commitCell(const QString &table, int at, const QString &text)
{
    ProfileTexts texts = m_texts;
    QStringList &cells = table == "bounds"_L1 ? texts.bounds
        : table == "categories"_L1            ? texts.categories
        : table == "rings"_L1                 ? texts.rings
                                              : texts.letters;
    if (at < 0 || at >= cells.size() || cells.at(at) == text) return;
    cells[at] = text;
    take(texts);
}

void ProfileForm::add(const QString &what)
{
    ProfileTexts texts = m_texts;
    if (what == "interval"_L1)
        addInterval(texts);
    else if (what == "ring"_L1)
        addRing(texts);
    else
        addCategory(texts);
    take(texts);
}

void ProfileForm::drop(const QString &what)
{
    ProfileTexts texts = m_texts;
    if (what == "interval"_L1)
        dropInterval(texts);
    else if (what == "ring"_L1)
        dropRing(texts);
    else
        dropCategory(texts);
    take(texts);
}

void ProfileForm::save()
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    if (const QList<Error> wrong = faults(); !wrong.isEmpty()) return Q_EMIT refused(wrong.first().field);
    m_workspace->write(
        this, [profile = typed(), before = m_before](Sql &sql) { return keep(sql, profile, before); },
        [this](const Result<GapProfile> &kept) {
            if (kept) return Q_EMIT saved(kept->key);
            if (kept.error().kind != Error::Kind::Conflict) return;
            m_key.clear(); // what was typed can still become one of its own
            Q_EMIT changed();
        });
}

void ProfileForm::remove()
{
    if (!m_workspace || !m_workspace->isOpen() || isNew()) return;
    m_workspace->write(
        this, [key = m_key](Sql &sql) { return removeProfile(sql, key); },
        [this, key = m_key](const Result<> &gone) {
            if (gone) Q_EMIT removed(key);
        });
}

void ProfileForm::importFile(const QUrl &file)
{
    if (!m_workspace) return;
    m_workspace->jobs()->run(
        tr("Profil einlesen"), [path = file.toLocalFile()](const Progress &) { return readProfile(path); },
        [self = QPointer(this)](const Result<GapProfile> &profile) {
            if (!self) return;
            if (profile) {
                self->begin(*profile, true);
            } else {
                self->m_message = sentence(profile.error());
                Q_EMIT self->changed();
            }
        });
}

void ProfileForm::exportFile(const QUrl &file)
{
    if (!m_workspace) return;
    if (const QList<Error> wrong = faults(); !wrong.isEmpty()) return Q_EMIT refused(wrong.first().field);
    const QString path = file.toLocalFile();
    m_workspace->jobs()->run(
        tr("Profil als Datei"), [path, profile = typed()](const Progress &) { return writeProfile(path, profile); },
        [self = QPointer(this), path](const Result<> &done) {
            if (!self) return;
            self->m_message = done ? QString() : sentence(done.error());
            Q_EMIT self->changed();
            if (done) Q_EMIT self->exported(QFileInfo(path).fileName());
        });
}
