// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

/**
 * What is being typed into the open register and not saved yet, kept on this machine, readable for its owner alone. What is found
 * when a register is opened was left by a crash or a power cut and is offered; there is one draft per register.
 */
class Drafts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Workspace.drafts")
    /** What was left behind: "Leerstand LR-2026-00012, heute, 10:32"; empty where nothing was. */
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    explicit Drafts(QObject *parent);
    ~Drafts() override;

    QString text() const;
    /** The register that is open now; empty for none. */
    void use(const QString &place);
    /** Keeps the state of a form in the place of the last one; @p label says what it is about. */
    void keep(const QString &label, const QJsonObject &fields);
    /** Nothing is unsaved any more. A draft that is still offered stays. */
    void forget();
    /** What was left behind, to go on with; from then on it is the form's own. */
    QJsonObject take();
    Q_INVOKABLE void discard();

Q_SIGNALS:
    void changed();

private:
    void write(const QByteArray &content);

    QString m_file;
    QString m_label;
    QDateTime m_at;
    QJsonObject m_left;
    QThreadPool m_writer;
};

/** Removes drafts that nobody asked for in a month: what was typed holds personal data. */
void forgetOldDrafts(const QDateTime &now);
