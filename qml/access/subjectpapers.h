// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/processing.h"
#include "qml/reporting/printdesk.h"
#include <QVariantList>

/** What a person is told: the answer with its parts, notices and the record of processing. */
class SubjectPapers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** Who is asked about; empty before. */
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(QString subjectText READ subjectText NOTIFY changed)
    /** {title, text}: what the answer holds, by kind of data. */
    Q_PROPERTY(QVariantList parts READ parts NOTIFY changed)
    /** What to look at before it is sent. */
    Q_PROPERTY(QStringList checks READ checks NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(bool hasFiles READ hasFiles NOTIFY changed)
    /** {representative, officer, processor, assessment, recipients, and "purpose.landlord" … "basis.session"}; proposals stand in
     * "proposed…". */
    Q_PROPERTY(QVariantMap facts READ facts NOTIFY factsChanged)

public:
    explicit SubjectPapers(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QString subject() const { return m_subject; }
    QString subjectText() const { return m_subjectText; }
    QVariantList parts() const { return m_parts; }
    QStringList checks() const { return m_checks; }
    bool isLoading() const { return m_loading; }
    bool hasFiles() const { return m_hasFiles; }
    QVariantMap facts() const { return m_facts; }

    /** Collects what there is about a person; @p subjectKind is a key of SubjectKind. */
    Q_INVOKABLE void load(const QString &subjectKind, const QString &subjectUid);
    /** The same by the record's id. */
    Q_INVOKABLE void loadRecord(const QString &subjectKind, qint64 id);
    /** @p ending is "pdf", "html" or "json". No @p file: opened with the desktop's program. */
    Q_INVOKABLE void save(const QString &ending, bool withStaff, bool withFiles, const QUrl &file);
    /** @p kind is "Landlord", "Household", "Sponsor" or "Session". */
    Q_INVOKABLE void printNotice(const QString &kind, bool fromThirdParty, const QString &ending, const QUrl &file);
    /** @p ending is "pdf", "html" or "md". */
    Q_INVOKABLE void printProcessing(const QString &ending, const QUrl &file);
    Q_INVOKABLE QString fileName(const QString &ending) const;
    Q_INVOKABLE void loadFacts();
    Q_INVOKABLE void saveFacts(const QVariantMap &facts);

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void factsChanged();
    void factsKept();
    void printed(const QString &path, int pages);

private:
    template<class Find> void collect(const Find &find);

    QPointer<Workspace> m_workspace;
    PrintDesk m_desk;
    SubjectKind m_kind = SubjectKind::None;
    QString m_uid;
    QString m_subject;
    QString m_subjectText;
    QVariantList m_parts;
    QStringList m_checks;
    QVariantMap m_facts;
    bool m_loading = false;
    bool m_hasFiles = false;
};
