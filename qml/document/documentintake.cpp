// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/document/documentintake.h"
#include "core/base/words.h"
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

void DocumentIntake::setVacancyId(qint64 id)
{
    DocumentHome home = m_home;
    home.vacancyId = id;
    setHome(home);
}

void DocumentIntake::setLandlordId(qint64 id)
{
    DocumentHome home = m_home;
    home.landlordId = id;
    setHome(home);
}

void DocumentIntake::setHandoverUid(const QString &uid)
{
    DocumentHome home = m_home;
    home.handoverUid = uid;
    setHome(home);
}

void DocumentIntake::setSignedScan(bool on)
{
    DocumentHome home = m_home;
    home.isSignedScan = on;
    setHome(home);
}

void DocumentIntake::setHome(const DocumentHome &home)
{
    if (home == m_home) return;
    m_home = home;
    Q_EMIT homeChanged();
    dismiss();
}

void DocumentIntake::add(const QList<QUrl> &files)
{
    QList<IncomingFile> incoming;
    dismiss();
    for (const QUrl &file : files)
        if (file.isLocalFile())
            incoming += IncomingFile{.path = file.toLocalFile()};
        else
            m_refusals += tr("%1 liegt nicht auf diesem Rechner. Die Datei zuerst speichern.").arg(file.toDisplayString());
    take(incoming);
}

bool DocumentIntake::paste()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (!held) return false;
    if (held->hasUrls()) {
        add(held->urls());
        return true;
    }
    const QImage picture = qvariant_cast<QImage>(held->imageData());
    if (picture.isNull()) return false;
    takePicture(picture, tr("eingefügt.png"), "png");
    return true;
}

void DocumentIntake::addPicture(const QImage &picture)
{
    if (!picture.isNull()) takePicture(picture, tr("aufgenommen %1.jpg").arg(QTime::currentTime().toString(u"HH-mm-ss"_s)), "jpg");
}

void DocumentIntake::takePicture(const QImage &picture, const QString &name, const char *format)
{
    constexpr int fine = 92;
    dismiss();
    IncomingFile file{.name = name};
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format, qstrcmp(format, "jpg") == 0 ? fine : -1);
    take({file});
}

void DocumentIntake::take(const QList<IncomingFile> &files)
{
    if (files.isEmpty() || !m_workspace || !m_workspace->isOpen() || m_home == DocumentHome()) {
        Q_EMIT changed();
        return;
    }
    ++m_running;
    Q_EMIT changed();
    const auto work = [database = m_workspace->sharedDatabase(), actor = m_workspace->actor(), home = m_home, files](
                          const Progress &progress) { return attachFiles(*database, actor, home, files, progress); };
    const QPointer<DocumentIntake> self(this);
    const QPointer<Workspace> workspace = m_workspace;
    const auto told = [self, workspace, home = m_home](const Result<Attached> &outcome) {
        if (self) --self->m_running;
        if (self && self->m_home == home) return self->tell(outcome);
        // Another record is shown meanwhile: what was refused is said where it is seen from everywhere.
        if (self) Q_EMIT self->changed();
        if (!workspace) return;
        if (!outcome && outcome.error().kind != Error::Kind::Cancelled) return workspace->tell(outcome.error());
        QStringList sentences;
        for (const Error &error : outcome ? outcome->refused : QList<Error>()) sentences += sentence(error);
        if (!sentences.isEmpty()) Q_EMIT workspace->failed(sentences.join(u' '), {});
    };
    m_workspace->jobs()->run(tr("%n Dateien hinzufügen", nullptr, static_cast<int>(files.size())), work, told);
}

void DocumentIntake::tell(const Result<Attached> &outcome)
{
    if (outcome) {
        for (const Error &error : outcome->refused) m_refusals += sentence(error);
        m_scaled = outcome->scaled;
    } else if (outcome.error().kind != Error::Kind::Cancelled) {
        m_refusals += sentence(outcome.error());
    }
    Q_EMIT changed();
    if (outcome && !outcome->documents.isEmpty()) {
        const QString one = displayName(outcome->documents.first());
        const int count = static_cast<int>(outcome->documents.size());
        Q_EMIT done(count == 1 ? tr("%1 ist hinzugefügt.").arg(one) : tr("%n Dateien sind hinzugefügt.", nullptr, count));
    }
}

void DocumentIntake::keepOriginals()
{
    if (m_scaled.isEmpty() || !m_workspace || !m_workspace->isOpen()) return;
    const QList<ScaledPicture> pictures = std::exchange(m_scaled, {});
    ++m_running;
    Q_EMIT changed();
    const auto work = [database = m_workspace->sharedDatabase(), actor = m_workspace->actor(), pictures](
                          const Progress &progress) { return ::keepOriginals(*database, actor, pictures, progress); };
    const QPointer<DocumentIntake> self(this);
    m_workspace->jobs()->run(tr("Originale übernehmen"), work, [self, count = static_cast<int>(pictures.size())](const Result<> &kept) {
        if (!self) return;
        --self->m_running;
        if (!kept && kept.error().kind != Error::Kind::Cancelled) self->m_refusals += sentence(kept.error());
        Q_EMIT self->changed();
        if (kept) Q_EMIT self->done(tr("%n Bilder sind in voller Größe abgelegt.", nullptr, count));
    });
}

void DocumentIntake::dismiss()
{
    m_refusals.clear();
    m_scaled.clear();
    Q_EMIT changed();
}
