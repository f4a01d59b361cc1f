// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/handover/entrychange.h"
#include "qml/handover/protocolreader.h"
#include "qml/handover/rowlist.h"

/** One handover while it is gone through: every answer is kept at once, and what could not be kept waits here with its reason. */
class HandoverEditor : public ProtocolReader
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(RowList *parties READ parties CONSTANT)
    Q_PROPERTY(RowList *keys READ keys CONSTANT)
    /** With readingBefore, difference, warnings, units. */
    Q_PROPERTY(RowList *meters READ meters CONSTANT)
    Q_PROPERTY(RowList *rooms READ rooms CONSTANT)
    /** Of the room `roomId`. */
    Q_PROPERTY(RowList *parts READ parts CONSTANT)
    Q_PROPERTY(RowList *inventory READ inventory CONSTANT)
    Q_PROPERTY(RowList *promises READ promises CONSTANT)
    Q_PROPERTY(RowList *topics READ topics CONSTANT)
    /** Which room's parts are shown; the first one where it is none of the handover. */
    Q_PROPERTY(qint64 roomId READ roomId WRITE setRoomId NOTIFY roomIdChanged)
    /** Only what nobody has dealt with. */
    Q_PROPERTY(bool openOnly READ openOnly WRITE setOpenOnly NOTIFY openOnlyChanged)
    /** All answers of the head, by name. */
    Q_PROPERTY(QVariantMap head READ head NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    /** "Arabisch · Sprachmittlung vor Ort" */
    Q_PROPERTY(QString languageText READ languageText NOTIFY changed)
    Q_PROPERTY(QString languageName READ languageName NOTIFY changed)
    /** {label, text}: kind, day, household, who is there. */
    Q_PROPERTY(QVariantList headFacts READ headFacts NOTIFY changed)
    /** {key, title, detail, state, done, all, missing, icon}. */
    Q_PROPERTY(QVariantList sections READ sections NOTIFY filled)
    /** The same as a list whose entries stay when they change. */
    Q_PROPERTY(RowList *sectionList READ sectionList CONSTANT)
    /** "Protocol", "Instruction": what is signed. */
    Q_PROPERTY(QStringList papers READ papers NOTIFY changed)
    Q_PROPERTY(bool protocolLocked READ isProtocolLocked NOTIFY changed)
    Q_PROPERTY(bool instructionLocked READ isInstructionLocked NOTIFY changed)
    /** Who takes part stands on both papers. */
    Q_PROPERTY(bool partiesLocked READ arePartiesLocked NOTIFY changed)
    /** The person may write handovers. */
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    /** Called off: nothing can be entered. */
    Q_PROPERTY(bool isCancelled READ isCancelled NOTIFY changed)
    /** {label, mine, theirs, reason} of answers that are not in the register. */
    Q_PROPERTY(QVariantList unsaved READ unsaved NOTIFY unsavedChanged)
    /** {where, what, before, now, isWorse} against the last protocol of the flat. */
    Q_PROPERTY(QVariantList differences READ differences NOTIFY changed)
    /** "UE-2026-00003 vom 01.03.2026"; empty where there is no earlier one. */
    Q_PROPERTY(QString comparedWith READ comparedWith NOTIFY changed)

public:
    explicit HandoverEditor(QObject *parent = nullptr);

    RowList *parties() const { return m_parties; }
    RowList *keys() const { return m_keys; }
    RowList *meters() const { return m_meters; }
    RowList *rooms() const { return m_rooms; }
    RowList *parts() const { return m_parts; }
    RowList *inventory() const { return m_inventory; }
    RowList *promises() const { return m_promises; }
    RowList *topics() const { return m_topics; }
    qint64 roomId() const { return m_roomId; }
    void setRoomId(qint64 id);
    bool openOnly() const { return m_openOnly; }
    void setOpenOnly(bool on);
    QVariantMap head() const;
    QString address() const { return facts().address; }
    QString number() const { return handover().number; }
    QString languageText() const;
    QString languageName() const;
    QVariantList headFacts() const;
    QVariantList sections() const { return m_sections; }
    RowList *sectionList() const { return m_sectionList; }
    QStringList papers() const;
    bool mayWrite() const;
    bool isProtocolLocked() const;
    bool isInstructionLocked() const;
    bool arePartiesLocked() const { return isProtocolLocked() || isInstructionLocked(); }
    bool isCancelled() const { return handover().status == HandoverStatus::Cancelled; }
    QVariantList unsaved() const;
    QVariantList differences() const;
    QString comparedWith() const;

    /**
     * Keeps one answer: @p table as "handover_key", "handover" for the head. What was typed and means nothing is answered with a sentence
     * and not kept.
     */
    Q_INVOKABLE QString set(const QString &table, qint64 id, const QString &name, const QVariant &given);
    /** Adds a row with these answers; added() names it. */
    Q_INVOKABLE void add(const QString &table, const QVariantMap &answers);
    Q_INVOKABLE void remove(const QString &table, qint64 id);
    /** All of a room that nobody has looked at is without a defect. */
    Q_INVOKABLE void allSound(qint64 roomId);
    /** Where the next open thing is: {section, id, text}; signing where nothing is open. */
    Q_INVOKABLE QVariantMap nextAfter(const QString &section, qint64 id) const;
    /** {code, title, otherTitle, points, question, otherQuestion, rightToLeft}; points are {german, other}. */
    Q_INVOKABLE QVariantMap card(qint64 rowId) const;
    Q_INVOKABLE static QString label(const QString &table, const QString &name);
    /** {value, text} of a kind. */
    Q_INVOKABLE QVariantList options(const QString &table, const QString &name) const;
    /** {value, text} of the second column: German alone, then the languages. */
    Q_INVOKABLE static QVariantList languages();
    /** Keeps what waits, whatever stands there now. */
    Q_INVOKABLE void retry();
    /** Lets go of what waits. */
    Q_INVOKABLE void drop();
    /** Makes the sponsor stand by the household from today on. */
    Q_INVOKABLE void engage(qint64 sponsorId);
    /** {id, name, reason, languages} of who could. */
    Q_INVOKABLE QVariantList suggestions() const;
    /** {name, since} of who does. */
    Q_INVOKABLE QVariantList engagements() const;

Q_SIGNALS:
    /** The lists follow what was read or entered. */
    void filled();
    void roomIdChanged();
    void openOnlyChanged();
    void unsavedChanged();
    void added(const QString &table, qint64 id);

private:
    struct Unsaved {
        QList<EntryChange> changes = {};
        QString reason = {};
    };
    void fill();
    void fillParts();
    void apply(const QList<EntryChange> &changes);
    void keepUnsaved(const QList<EntryChange> &changes, const Error &error);
    /** The property of a row as it is shown now; nothing where the row is gone. */
    std::optional<EntryChange> changeOf(const QString &table, qint64 id, const QByteArray &property, const QVariant &wanted);
    QString labelOf(const EntryChange &change) const;
    template<class Task> void write(Task task, const QString &sentence);

    RowList *m_parties;
    RowList *m_keys;
    RowList *m_meters;
    RowList *m_rooms;
    RowList *m_parts;
    RowList *m_inventory;
    RowList *m_promises;
    RowList *m_topics;
    RowList *m_sectionList;
    qint64 m_roomId = 0;
    bool m_openOnly = false;
    QVariantList m_sections;
    QList<Unsaved> m_unsaved;
};
