// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/envelope.h"

class QSaveFile;

/** Seals @p plain at @p sealedPath, a place in a workshop, and writes it as a signed envelope to @p file; returns the file's sha256. */
Result<QString> wrapInto(QSaveFile &file, const QString &plain, const QString &sealedPath, const Sealing &sealing, const EnvelopeHead &head,
    const SigningKey &key, const Progress &progress);
/** Checks an envelope and leaves what is sealed in it at @p sealedPath. Errors as of readEnvelope(), "file.missing", "file.unreadable". */
Result<Envelope> unwrapFile(const QString &file, const QString &sealedPath, const Progress &progress);
/** Unseals a file that may lie in an envelope or, as take-along files on their way back, in none. */
Result<> unsealWrapped(
    const QString &file, const QString &plain, const QString &sealedPath, const Secret &passphrase, const Progress &progress);
