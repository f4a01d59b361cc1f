// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/incoming.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** Photos and papers of one record, in words and small pictures; follows changes by itself. What is done here can be taken back. */
class DocumentShelf : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** One of the three; 0 and empty show nothing. */
    Q_PROPERTY(qint64 vacancyId READ vacancyId WRITE setVacancyId NOTIFY homeChanged)
    Q_PROPERTY(qint64 landlordId READ landlordId WRITE setLandlordId NOTIFY homeChanged)
    /** Of a handover, or of a room, an element of a room or a meter in it. */
    Q_PROPERTY(QString handoverUid READ handoverUid WRITE setHandoverUid NOTIFY homeChanged)
    /**
     * What is looked at, the title picture first: {documentId, uid, sha256, fileName, title, name, kind, kindWord, internal, isPicture,
     * ratio, thumbnail, facts, spoken}; thumbnail is an address that holds the picture itself.
     */
    Q_PROPERTY(QVariantList photos READ photos NOTIFY changed)
    /** What is read: certificates, letters, forms; the same members. */
    Q_PROPERTY(QVariantList papers READ papers NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /** False until what is shown belongs to the record that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    /** How many vacancies of the dwelling show the same photos. */
    Q_PROPERTY(int episodes READ episodes NOTIFY changed)
    /** {value, text} of the kinds that a document can be here. */
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY homeChanged)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    qint64 vacancyId() const { return m_home.vacancyId; }
    void setVacancyId(qint64 id);
    qint64 landlordId() const { return m_home.landlordId; }
    void setLandlordId(qint64 id);
    QString handoverUid() const { return m_home.handoverUid; }
    void setHandoverUid(const QString &uid);
    QVariantList photos() const { return m_photos; }
    QVariantList papers() const { return m_papers; }
    int count() const { return static_cast<int>(m_shown.documents.size()); }
    bool isLoaded() const { return m_loaded == m_home; }
    int episodes() const { return m_shown.episodes; }
    QVariantList kinds() const;
    QString error() const { return m_error; }

    /** @p kind as one of `kinds`. */
    Q_INVOKABLE void change(qint64 id, const QString &title, const QString &kind, bool internal);
    /** Further to the front (-1) or the back (1) among the photos. */
    Q_INVOKABLE void move(qint64 id, int by);
    /** The first of all. */
    Q_INVOKABLE void makeTitle(qint64 id);
    Q_INVOKABLE void remove(qint64 id);

Q_SIGNALS:
    void workspaceChanged();
    void homeChanged();
    void changed();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

private:
    struct Shown {
        QList<Document> documents = {};
        /** By hash. */
        QHash<QString, QByteArray> thumbnails = {};
        int episodes = 0;
    };
    static Result<Shown> load(Sql &sql, const DocumentHome &home);
    void setHome(const DocumentHome &home);
    void reload();
    void show(const Shown &shown);
    const Document *find(qint64 id) const;
    QVariantMap rowOf(const Document &document, bool isTitle) const;
    void moveTo(const Document &document, int place);
    /** Where a document stands among those of its record. */
    int placeOf(const Document &document) const;

    QPointer<Workspace> m_workspace;
    DocumentHome m_home;
    DocumentHome m_loaded;
    Shown m_shown;
    QVariantList m_photos;
    QVariantList m_papers;
    QString m_error;
};
