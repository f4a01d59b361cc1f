// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include "qml/mobility/profiletexts.h"
#include <QPointer>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/** An own profile as it is typed, or a copy of another one that is to become one: load(), commit…(), save(). */
class ProfileForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** True while it is not kept yet. */
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool edited READ isEdited NOTIFY changed)
    /** The name of the profile that it began as. */
    Q_PROPERTY(QString origin READ origin NOTIFY changed)
    /** What each field is called, by its name in JSON. */
    Q_PROPERTY(QVariantMap labels READ labels CONSTANT)
    Q_PROPERTY(QVariantMap texts READ texts NOTIFY changed)
    /** Sentences by field; one cell of a table as faultsOf() names it. */
    Q_PROPERTY(QVariantMap errors READ errors NOTIFY changed)
    /** What was wrong with a file. */
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool hasClasses READ hasClasses WRITE setHasClasses NOTIFY changed)
    Q_PROPERTY(bool hasStopRule READ hasStopRule WRITE setHasStopRule NOTIFY changed)
    /** Changes only where rows come or go, so that what has the keyboard keeps it. */
    Q_PROPERTY(int intervalCount READ intervalCount NOTIFY sizeChanged)
    Q_PROPERTY(int ringCount READ ringCount NOTIFY sizeChanged)
    Q_PROPERTY(int categoryCount READ categoryCount NOTIFY sizeChanged)
    Q_PROPERTY(QStringList bounds READ bounds NOTIFY changed)
    Q_PROPERTY(QStringList categories READ categories NOTIFY changed)
    Q_PROPERTY(QStringList rings READ rings NOTIFY changed)
    Q_PROPERTY(QStringList letters READ letters NOTIFY changed)
    Q_PROPERTY(QString lastServed READ lastServed NOTIFY changed)
    Q_PROPERTY(QString distance READ distance NOTIFY changed)
    Q_PROPERTY(QString busDays READ busDays NOTIFY changed)
    Q_PROPERTY(QStringList shops READ shops NOTIFY changed)
    Q_PROPERTY(QStringList doctors READ doctors NOTIFY changed)
    Q_PROPERTY(QStringList groupNames READ groupNames CONSTANT)
    Q_PROPERTY(QVariantList distanceOptions READ distanceOptions CONSTANT)
    Q_PROPERTY(QVariantList busDayOptions READ busDayOptions CONSTANT)
    Q_PROPERTY(QVariantList shopOptions READ shopOptions CONSTANT)
    Q_PROPERTY(QVariantList doctorOptions READ doctorOptions CONSTANT)
    Q_PROPERTY(QVariantList classOptions READ classOptions CONSTANT)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    bool isNew() const { return m_key.isEmpty(); }
    bool isEdited() const { return m_texts != m_stored; }
    QString origin() const { return m_origin; }
    QVariantMap labels() const;
    QVariantMap texts() const;
    QVariantMap errors() const;
    QString message() const { return m_message; }
    bool hasClasses() const { return m_texts.hasClasses; }
    void setHasClasses(bool has);
    bool hasStopRule() const { return m_texts.hasStopRule; }
    void setHasStopRule(bool has);
    int intervalCount() const { return static_cast<int>(m_texts.bounds.size()); }
    int ringCount() const { return static_cast<int>(m_texts.rings.size()); }
    int categoryCount() const { return static_cast<int>(m_texts.categoryCount()); }
    QStringList bounds() const { return m_texts.bounds; }
    QStringList categories() const { return m_texts.categories; }
    QStringList rings() const { return m_texts.rings; }
    QStringList letters() const { return m_texts.letters; }
    QString lastServed() const { return m_texts.lastServed; }
    QString distance() const;
    QString busDays() const;
    QStringList shops() const;
    QStringList doctors() const;
    static QStringList groupNames();
    static QVariantList distanceOptions();
    static QVariantList busDayOptions();
    static QVariantList shopOptions();
    static QVariantList doctorOptions();
    static QVariantList classOptions();

    /** Reads this profile; a built-in one becomes a new one under a name of its own. loaded() follows. */
    Q_INVOKABLE void load(const QString &key);
    /** A field that is typed, or a choice by its key. */
    Q_INVOKABLE void commit(const QString &field, const QString &text);
    Q_INVOKABLE void commitKinds(const QString &field, const QStringList &kinds);
    /** One cell of "bounds", "categories", "rings" or "letters". */
    Q_INVOKABLE void commitCell(const QString &table, int at, const QString &text);
    /** One more, or one less, "interval", "ring" or "category". */
    Q_INVOKABLE void add(const QString &what);
    Q_INVOKABLE void drop(const QString &what);
    Q_INVOKABLE void save();
    Q_INVOKABLE void remove();
    /** Fills the form as a new profile; where that fails `message` says why. */
    Q_INVOKABLE void importFile(const QUrl &file);
    Q_INVOKABLE void exportFile(const QUrl &file);

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void sizeChanged();
    void loaded();
    void saved(const QString &key);
    void removed(const QString &key);
    void exported(const QString &fileName);
    /** Something is wrong still; the field by its name. */
    void refused(const QString &field);

private:
    /** The profile to begin with, and the names that are taken. */
    struct Loaded {
        GapProfile profile = {};
        QList<GapProfile> known = {};
    };
    static Result<Loaded> read(Sql &sql, const QString &key);
    void begin(GapProfile profile, bool asNew);
    void take(const ProfileTexts &texts);
    GapProfile typed() const { return profileOf(m_texts, m_key); }
    QList<Error> faults() const;
    QString freeName(const QString &name) const;

    QPointer<Workspace> m_workspace;
    QString m_key;
    QString m_origin;
    QString m_message;
    ProfileTexts m_texts;
    ProfileTexts m_stored;
    /** As it was read, to notice what somebody else changed meanwhile. */
    GapProfile m_before;
    QList<GapProfile> m_known;
};
