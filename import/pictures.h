// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QSize>

/** A picture as the register keeps it: PNG or JPEG, upright, and without a word on where, when and with what it was taken. */
struct Picture {
    QByteArray bytes = {};
    /** JPEG, at most 320 px wide or high. */
    QByteArray thumbnail = {};
    QString mediaType = {};
    QSize size = {};
    /** False where the pixels are the very ones of the file. */
    bool isReencoded = true;
    /** The file had more pixels. */
    bool isScaled = false;
};

/** Longest side of a picture that is kept, unless its original is wanted. */
inline constexpr int keptSidePx = 2560;
inline constexpr qint64 mostPixels = 120'000'000;

/** Whether readPicture() reads the type: JPEG, PNG, WebP, HEIC, AVIF, TIFF, GIF, BMP. */
bool isPictureType(const QString &mediaType);
/**
 * Reads a file that may be hostile: its size is looked at before a pixel is decoded, and decoding may take 512 MB. With @p original a JPEG
 * or PNG loses its metadata and nothing else; other types are encoded anew in full size. Invalid with "picture.large" or
 * "picture.damaged"; arguments name @p fileName.
 */
Result<Picture> readPicture(const QByteArray &bytes, const QString &mediaType, const QString &fileName, bool original = false);
/** A copy for paper, upright and at most 1600 px; @p bytes themselves where that is so already, empty where they cannot be read. */
QByteArray paperCopy(const QByteArray &bytes);
