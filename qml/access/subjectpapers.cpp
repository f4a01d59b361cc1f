// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/subjectpapers.h"
#include "core/register/words.h"
#include "import/subjectprints.h"

using namespace Qt::StringLiterals;

namespace {
const std::array personKinds{SubjectKind::Landlord, SubjectKind::Household, SubjectKind::Sponsor, SubjectKind::Session};

SubjectKind kindOf(const QString &key)
{
    return static_cast<SubjectKind>(QMetaEnum::fromType<SubjectKind>().keyToValue(key.toLatin1().constData()));
}

QString nameOf(SubjectKind kind)
{
    return toStored(QVariant::fromValue(kind)).toString();
}

QVariantMap partOf(const QString &title, const QString &text)
{
    return {{u"title"_s, title}, {u"text"_s, text}};
}

QVariantList partsOf(const SubjectAccess &access)
{
    QVariantList parts;
    for (const SubjectSection &one : access.sections)
        parts += partOf(word(one.category), SubjectPapers::tr("%n Einträge", nullptr, static_cast<int>(one.records.size())));
    parts += partOf(SubjectPapers::tr("Empfänger"), SubjectPapers::tr("%n Einträge", nullptr, static_cast<int>(access.recipients.size())));
    parts += partOf(SubjectPapers::tr("Änderungen"), SubjectPapers::tr("%n Einträge", nullptr, static_cast<int>(access.changes.size())));
    if (!access.readings.isEmpty())
        parts += partOf(SubjectPapers::tr("Zugriffe"), SubjectPapers::tr("%n Einträge", nullptr, static_cast<int>(access.readings.size())));
    return parts;
}

QVariantMap toMap(const PrivacyFacts &facts)
{
    QVariantMap map{{u"representative"_s, facts.representative}, {u"officer"_s, facts.officer}, {u"processor"_s, facts.processor},
        {u"assessment"_s, facts.assessment}, {u"recipients"_s, facts.recipients}};
    for (const SubjectKind kind : personKinds) {
        map[u"purpose."_s + nameOf(kind)] = purposeFor(facts, kind);
        map[u"basis."_s + nameOf(kind)] = basisFor(facts, kind);
    }
    return map;
}

/** What equals the proposal is not kept, so that a better proposal reaches it. */
PrivacyFacts factsOf(const QVariantMap &map)
{
    PrivacyFacts facts{.representative = map[u"representative"_s].toString(),
        .officer = map[u"officer"_s].toString(),
        .processor = map[u"processor"_s].toString(),
        .assessment = map[u"assessment"_s].toString(),
        .recipients = map[u"recipients"_s].toString()};
    for (const SubjectKind kind : personKinds) {
        const QString purpose = map[u"purpose."_s + nameOf(kind)].toString().trimmed(),
                      basis = map[u"basis."_s + nameOf(kind)].toString().trimmed();
        if (purpose != purposeFor({}, kind)) facts.purposes.insert(kind, purpose);
        if (basis != basisFor({}, kind)) facts.bases.insert(kind, basis);
    }
    return facts;
}

Result<PrintedPaper> printed(const Result<Print> &loaded, const QString &path, const Progress &progress)
{
    if (!loaded) return std::unexpected(loaded.error());
    return savePrint(*loaded, path, progress).transform([&](const Printed &made) {
        return PrintedPaper{made.pages, loaded->paper.remarks};
    });
}
}

SubjectPapers::SubjectPapers(QObject *parent) : QObject(parent)
{
    connect(&m_desk, &PrintDesk::printed, this, &SubjectPapers::printed);
}

void SubjectPapers::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    m_desk.setProperty("workspace", QVariant::fromValue(workspace));
    Q_EMIT workspaceChanged();
}

template<class Find> void SubjectPapers::collect(const Find &find)
{
    if (!m_workspace) return;
    m_loading = true;
    m_uid.clear();
    m_parts.clear();
    m_checks.clear();
    m_hasFiles = false;
    Q_EMIT changed();
    const auto task = [find](Sql &sql) {
        return find(sql).and_then([&](const Subject &one) { return loadSubjectAccess(sql, one, {}, QDateTime::currentDateTime()); });
    };
    m_workspace->read(this, task, [this](const Result<SubjectAccess> &found) {
        m_loading = false;
        if (!found) {
            m_workspace->tell(found.error());
        } else {
            m_kind = found->subject.kind;
            m_uid = found->subject.uid;
            m_subject = found->subject.label;
            m_subjectText = word(m_kind);
            m_parts = partsOf(*found);
            m_checks = found->checks;
            m_hasFiles = !found->documents.isEmpty();
        }
        Q_EMIT changed();
    });
}

void SubjectPapers::load(const QString &subjectKind, const QString &subjectUid)
{
    collect([kind = kindOf(subjectKind), subjectUid](Sql &sql) { return loadSubject(sql, kind, subjectUid); });
}

void SubjectPapers::loadRecord(const QString &subjectKind, qint64 id)
{
    collect([kind = kindOf(subjectKind), id](Sql &sql) { return loadSubject(sql, kind, id); });
}

QString SubjectPapers::fileName(const QString &ending) const
{
    return PrintDesk::fileName(tr("Auskunft %1").arg(m_subject), ending);
}

void SubjectPapers::save(const QString &ending, bool withStaff, bool withFiles, const QUrl &file)
{
    if (!m_workspace || m_uid.isEmpty()) return;
    const auto load
        = [kind = m_kind, uid = m_uid, withStaff, withFiles = withFiles && !file.isEmpty(), actor = m_workspace->actor()](Sql &sql) {
              return loadSubject(sql, kind, uid).and_then([&](const Subject &one) {
                  return loadSubjectAnswer(sql, one, {withStaff}, withFiles, actor, QDateTime::currentDateTime());
              });
          };
    const auto work = [load](Database &database, const QString &path, const Progress &progress) -> Result<PrintedPaper> {
        const auto answer = database.read(load).takeResult();
        if (!answer) return std::unexpected(answer.error());
        return saveSubjectAnswer(*answer, path, progress).transform([](const Printed &made) { return PrintedPaper{made.pages, {}}; });
    };
    m_desk.make(tr("Auskunft %1").arg(m_subject), work, ending, file);
}

void SubjectPapers::printNotice(const QString &kind, bool fromThirdParty, const QString &ending, const QUrl &file)
{
    if (!m_workspace) return;
    const auto load = [who = kindOf(kind), fromThirdParty, actor = m_workspace->actor()](
                          Sql &sql) { return loadNotice(sql, who, fromThirdParty, actor, QDateTime::currentDateTime()); };
    const auto work = [load](Database &database, const QString &path, const Progress &progress) {
        return ::printed(database.read(load).takeResult(), path, progress);
    };
    m_desk.make(tr("Datenschutzhinweise %1").arg(word(kindOf(kind))), work, ending, file);
}

void SubjectPapers::printProcessing(const QString &ending, const QUrl &file)
{
    if (!m_workspace) return;
    const auto work = [ending, actor = m_workspace->actor()](
                          Database &database, const QString &path, const Progress &progress) -> Result<PrintedPaper> {
        const QDateTime now = QDateTime::currentDateTime();
        if (ending != "md"_L1)
            return ::printed(database.read([&](Sql &sql) { return loadProcessing(sql, actor, now); }).takeResult(), path, progress);
        const auto text = database.read([&](Sql &sql) { return loadProcessingText(sql, actor, now); }).takeResult();
        if (!text) return std::unexpected(text.error());
        return writeFile(path, text->toUtf8()).transform([] { return PrintedPaper{}; });
    };
    m_desk.make(tr("Verzeichnis von Verarbeitungstätigkeiten"), work, ending, file);
}

void SubjectPapers::loadFacts()
{
    if (!m_workspace) return;
    m_workspace->read(this, loadPrivacyFacts, [this](const Result<PrivacyFacts> &found) {
        if (!found) return m_workspace->tell(found.error());
        m_facts = toMap(*found);
        Q_EMIT factsChanged();
    });
}

void SubjectPapers::saveFacts(const QVariantMap &facts)
{
    if (!m_workspace) return;
    m_workspace->write(
        this, [wanted = factsOf(facts)](Sql &sql) { return savePrivacyFacts(sql, wanted); },
        [this](const Result<> &kept) {
            if (kept) Q_EMIT factsKept();
        });
}
