// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlordroles.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

/** Whom an entry form names as landlord: found by typing, or new with name and number. */
class LandlordChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("VacancyForm.landlord, RoleDesk.choice")
    /** "none" while nobody is named, "known" for one of the register, "new". */
    Q_PROPERTY(QString kind READ kind NOTIFY edited)
    Q_PROPERTY(QString name READ name NOTIFY edited)
    Q_PROPERTY(QString phone READ phone NOTIFY edited)
    /** City and number of a known one. */
    Q_PROPERTY(QString details READ details NOTIFY edited)
    /** Key of the role, and {value, text} of all. */
    Q_PROPERTY(QString role READ role NOTIFY edited)
    Q_PROPERTY(QVariantList roles READ roles CONSTANT)
    /** What is wrong with the name of a new one. */
    Q_PROPERTY(QString nameError READ nameError NOTIFY edited)
    /** {id, name, details} of those that fit what is typed, the best first. */
    Q_PROPERTY(QVariantList matches READ matches NOTIFY matchesChanged)
    /** What the matches fit; the person may have typed on since. */
    Q_PROPERTY(QString searched READ searched NOTIFY matchesChanged)

public:
    explicit LandlordChoice(QObject *parent = nullptr);

    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }
    /** Shows the landlord that a dwelling has, or nobody. */
    void show(const std::optional<DwellingLandlord> &landlord);
    /** Back to what was shown. */
    void revert();
    const LandlordPick &pick() const { return m_pick; }
    /** Goes on with what was named before a crash. */
    void resume(const LandlordPick &pick);
    bool isDirty() const { return !(m_pick == m_stored); }
    bool isWrong() const { return !nameError().isEmpty(); }

    QString kind() const;
    QString name() const { return m_pick.name; }
    QString phone() const { return m_pick.phone; }
    QString details() const { return m_details; }
    QString role() const;
    QVariantList roles() const;
    QString nameError() const;
    QVariantList matches() const { return m_matches; }
    QString searched() const { return m_searched; }

    Q_INVOKABLE void search(const QString &text);
    /** Takes one of the matches. */
    Q_INVOKABLE void choose(int match);
    Q_INVOKABLE void create(const QString &name);
    Q_INVOKABLE void rename(const QString &name);
    Q_INVOKABLE void setPhone(const QString &phone);
    Q_INVOKABLE void setRole(const QString &key);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void edited();
    void matchesChanged();

private:
    void find();

    QPointer<Workspace> m_workspace;
    QTimer m_typing;
    QString m_text;
    QString m_searched;
    LandlordPick m_pick;
    LandlordPick m_stored;
    QString m_details;
    QString m_storedDetails;
    QVariantList m_matches;
    bool m_isNew = false;
};
