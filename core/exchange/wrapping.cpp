// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/wrapping.h"
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

Result<QString> wrapInto(QSaveFile &file, const QString &plain, const QString &sealedPath, const Sealing &sealing, const EnvelopeHead &head,
    const SigningKey &key, const Progress &progress)
{
    if (auto done = sealFile(plain, sealedPath, sealing, progress.part(0, 60)); !done) return std::unexpected(done.error());
    QFile sealed(sealedPath);
    if (!sealed.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, u"file.unreadable"_s, {sealedPath}, sealed.errorString());
    return writeEnvelope(head, key, sealed, file, progress.part(60, 100));
}

Result<Envelope> unwrapFile(const QString &file, const QString &sealedPath, const Progress &progress)
{
    QFile source(file), sealed(sealedPath);
    if (!source.exists()) return fail(Error::Kind::NotFound, u"file.missing"_s, {file});
    if (!source.open(QIODevice::ReadOnly)) return fail(Error::Kind::Denied, u"file.unreadable"_s, {file}, source.errorString());
    if (!sealed.open(QIODevice::WriteOnly)) return fail(Error::Kind::Denied, u"file.readonly"_s, {sealedPath}, sealed.errorString());
    auto envelope = readEnvelope(source, sealed, progress);
    if (!envelope && envelope.error().arguments.isEmpty()) envelope.error().arguments = {file};
    return envelope;
}

Result<> unsealWrapped(
    const QString &file, const QString &plain, const QString &sealedPath, const Secret &passphrase, const Progress &progress)
{
    const auto envelope = unwrapFile(file, sealedPath, progress.part(0, 20));
    const bool isBare = !envelope && envelope.error().reason == "exchange.format"_L1;
    if (!envelope && !isBare) return std::unexpected(envelope.error());
    return unsealFile(isBare ? file : sealedPath, plain, passphrase, progress.part(20, 100)).transform_error([&](Error error) {
        for (QString &argument : error.arguments) argument.replace(sealedPath, file);
        return error;
    });
}
