// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/archive.h"
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <cpl_string.h>
#include <cpl_vsi.h>

using namespace Qt::StringLiterals;

// The numbers are offsets of APPNOTE.TXT 4.3.12 (central directory header) and 4.3.16 (end of central directory).
namespace {
struct Contents {
    int members = 0;
    qint64 offset = 0;
    qint64 size = 0;
};

template<class T> T number(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

std::optional<Contents> findContents(QFile &file)
{
    constexpr qsizetype endSize = 22;
    constexpr qsizetype longestComment = 65535;
    file.seek(qMax(0, file.size() - endSize - longestComment));
    const QByteArray tail = file.readAll();
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + endSize > tail.size()) return {};
    return Contents{number<quint16>(tail, end + 10), number<quint32>(tail, end + 16), number<quint32>(tail, end + 12)};
}

bool leadsOut(const QByteArray &name)
{
    if (name.startsWith('/') || name.contains('\\') || name.contains('\0') || (name.size() > 1 && name[1] == ':')) return true;
    return name.split('/').contains("..");
}

Result<> checkMembers(const QString &path, const QByteArray &contents, int members, const Limits &limits)
{
    constexpr qsizetype headerSize = 46;
    qint64 unpacked = 0;
    qsizetype at = 0;
    for (int i = 0; i < members; ++i) {
        if (at + headerSize > contents.size() || contents.mid(at, 4) != "PK\x01\x02")
            return fail(Error::Kind::Format, u"zip.broken"_s, {path});
        const qsizetype nameSize = number<quint16>(contents, at + 28);
        const QByteArray name = contents.mid(at + headerSize, nameSize);
        if (leadsOut(name)) return fail(Error::Kind::Format, u"zip.names"_s, {path, QString::fromUtf8(name)});
        // A size of 0xffffffff stands for "more than four gigabytes", which is over every limit.
        unpacked += number<quint32>(contents, at + 24);
        at += headerSize + nameSize + number<quint16>(contents, at + 30) + number<quint16>(contents, at + 32);
    }
    if (unpacked > limits.unpackedBytes)
        return fail(
            Error::Kind::Format, u"zip.large"_s, {path, QString::number(unpacked >> 20), QString::number(limits.unpackedBytes >> 20)});
    return {};
}
}

bool isArchive(const QString &path)
{
    QFile file(path);
    return path.endsWith(".zip"_L1, Qt::CaseInsensitive) || (file.open(QIODevice::ReadOnly) && file.peek(4) == "PK\x03\x04");
}

Result<> checkArchive(const QString &path, const Limits &limits)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {name});
    const auto contents = findContents(file);
    if (!contents || contents->offset + contents->size > file.size()) return fail(Error::Kind::Format, u"zip.broken"_s, {name});
    if (contents->members > limits.members)
        return fail(Error::Kind::Format, u"zip.crowded"_s, {name, QString::number(contents->members), QString::number(limits.members)});
    file.seek(contents->offset);
    return checkMembers(name, file.read(contents->size), contents->members, limits);
}

QString insideOf(const QString &path)
{
    return u"/vsizip/{%1}"_s.arg(QFileInfo(path).absoluteFilePath());
}

QStringList membersOf(const QString &path)
{
    QStringList members;
    char **names = VSIReadDirRecursive(insideOf(path).toUtf8().constData());
    for (char **name = names; name && *name; ++name) members += QString::fromUtf8(*name);
    CSLDestroy(names);
    members.removeIf([](const QString &name) { return name.endsWith(u'/'); });
    return members;
}
