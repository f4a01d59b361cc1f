// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include <QHash>
#include <QList>
#include <functional>

class QXmlStreamReader;

/** An element of an OpenImmo file, without namespace; names in small letters. */
struct XmlNode {
    QString name = {};
    QHash<QString, QString> attributes = {};
    QString text = {};
    /** The text was longer than any cell may be; only its beginning is here. */
    bool isCut = false;
    QList<XmlNode> children = {};

    /** The first element down a path such as "preise/nettokaltmiete"; null where there is none. */
    const XmlNode *find(QStringView path) const;
    /** Its text without blanks at the ends; empty where there is none. */
    QString value(QStringView path) const;
    /** One of its attributes; empty where there is none. */
    QString attribute(QStringView path, const QString &attributeName) const;
    bool isCutAnywhere() const;
};

/** What of an OpenImmo file may be read at all. */
struct OpenImmoLimits {
    qint64 bytes = 64LL << 20;
    qint64 objects = 20'000;
    /** Elements of one object; what comes after them is left out. */
    int elements = 4000;
    /** Characters of one text; what a cell may hold. */
    qsizetype text = 32'767;
};

/** A provider of an OpenImmo file. */
struct OpenImmoProvider {
    /** openimmo_anid, else anbieternr, else firma: whose numbering the objects' numbers are. */
    QString key = {};
    QString name = {};
};

/** What an OpenImmo file says of itself. */
struct OpenImmoHead {
    QString version = {};
    /** umfang="VOLL": what is not in it is no longer offered. */
    bool isWhole = false;
    /** modus="DELETE": every object that says nothing else is withdrawn. */
    bool isDeletion = false;
    QList<OpenImmoProvider> providers = {};
    qint64 objects = 0;
};

/** One object of a provider. */
struct Offer {
    /** Place in OpenImmoHead::providers. */
    qsizetype provider = 0;
    /** Position in the file, from 1. */
    qint64 number = 0;
    XmlNode object = {};
};

/** An OpenImmo file of version 1.2.0 to 1.2.7, with or without namespace: its head is read, its objects can be read again and again. */
class OpenImmoReader
{
public:
    /**
     * Opens an XML file, or a zip file with one beside pictures. Refuses with a sentence what is missing, empty, too large, damaged, of
     * another kind, feedback, or has a document type declaration: nothing that could expand or fetch is ever read.
     */
    static Result<OpenImmoReader> open(const QString &path, const OpenImmoLimits &limits = {});
    /** The same from bytes; @p name is for people. */
    static Result<OpenImmoReader> parse(const QString &name, const QByteArray &bytes, const OpenImmoLimits &limits = {});

    const QString &name() const { return m_name; }
    const OpenImmoHead &head() const { return m_head; }
    /** What was assumed, to be said by sentence(). */
    const QList<Error> &notes() const { return m_notes; }
    /** Gives every object to @p take until it returns false. */
    Result<> read(const std::function<bool(Offer)> &take) const;

    /** The file of the zip that an object names by its path in it; empty where there is none. Never one outside of it. */
    QString memberNamed(const QString &path) const;
    /** Its bytes; Invalid where it is larger than @p limit. */
    Result<QByteArray> memberBytes(const QString &member, qint64 limit) const;

private:
    Result<> decode(const QByteArray &bytes);
    Result<> readHead();
    Result<> enter(QXmlStreamReader &xml) const;
    Result<> readArchive(const QString &path);
    void readProvider(QXmlStreamReader &xml, OpenImmoHead &head) const;
    bool takeObjects(QXmlStreamReader &xml, qsizetype provider, qint64 &number, const std::function<bool(Offer)> &take) const;
    Result<> damage(const QXmlStreamReader &xml) const;

    QString m_name;
    OpenImmoLimits m_limits;
    QString m_text;
    OpenImmoHead m_head;
    QList<Error> m_notes;
    /** Path of the zip file for GDAL; empty for plain XML. */
    QString m_archive;
    QStringList m_members;
};
