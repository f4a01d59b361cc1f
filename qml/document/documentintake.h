// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/incoming.h"
#include "qml/app/workspace.h"
#include <QImage>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** Files on their way onto a record: taken in as a job, with a sentence for each that is refused. */
class DocumentIntake : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(qint64 vacancyId READ vacancyId WRITE setVacancyId NOTIFY homeChanged)
    Q_PROPERTY(qint64 landlordId READ landlordId WRITE setLandlordId NOTIFY homeChanged)
    /** Of a handover, or of a room, an element of a room or a meter in it. */
    Q_PROPERTY(QString handoverUid READ handoverUid WRITE setHandoverUid NOTIFY homeChanged)
    /** What comes in is the paper that was signed by hand. */
    Q_PROPERTY(bool signedScan READ signedScan WRITE setSignedScan NOTIFY homeChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /** One sentence per file that was not taken. */
    Q_PROPERTY(QStringList refusals READ refusals NOTIFY changed)
    /** How many pictures of the last files were scaled; their originals can be had. */
    Q_PROPERTY(int scaledCount READ scaledCount NOTIFY changed)

public:
    using QObject::QObject;

    qint64 vacancyId() const { return m_home.vacancyId; }
    void setVacancyId(qint64 id);
    qint64 landlordId() const { return m_home.landlordId; }
    void setLandlordId(qint64 id);
    QString handoverUid() const { return m_home.handoverUid; }
    void setHandoverUid(const QString &uid);
    bool signedScan() const { return m_home.isSignedScan; }
    void setSignedScan(bool on);
    bool isBusy() const { return m_running > 0; }
    QStringList refusals() const { return m_refusals; }
    int scaledCount() const { return static_cast<int>(m_scaled.size()); }

    Q_INVOKABLE void add(const QList<QUrl> &files);
    /** Files or a picture from the clipboard; false where it holds neither. */
    Q_INVOKABLE bool paste();
    /** A picture as it comes from the camera. */
    Q_INVOKABLE void addPicture(const QImage &picture);
    /** Puts the originals of the scaled pictures in their place. */
    Q_INVOKABLE void keepOriginals();
    /** Clears what is said about the last files. */
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void homeChanged();
    void changed();
    void done(const QString &sentence);

private:
    void setHome(const DocumentHome &home);
    void take(const QList<IncomingFile> &files);
    void takePicture(const QImage &picture, const QString &name, const char *format);
    void tell(const Result<Attached> &outcome);

    QPointer<Workspace> m_workspace;
    DocumentHome m_home;
    QStringList m_refusals;
    QList<ScaledPicture> m_scaled;
    int m_running = 0;
};
