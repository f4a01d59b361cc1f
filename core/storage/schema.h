// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/engine.h"
#include <QSet>

/** The newest step of the schema that this program knows. */
int newestSchema();
/** All tables of the newest schema, each after those it refers to. */
QStringList schemaTables();
/** The step that an opened register is at; 0 where it is no register yet. */
Result<int> schemaVersion(const QSqlDatabase &db, const Engine &engine);
/** Runs the steps after @p from up to @p to, each in a transaction of its own. */
Result<> migrate(const QSqlDatabase &db, const Engine &engine, int from, int to);
/** All steps at once, inside the caller's transaction; for a server, whose schemas can be taken back. */
Result<> buildAll(const QSqlDatabase &db, const Engine &engine);
/** What an empty database needs before the first step: spatial tables and marks of the file, or a schema of its own. */
Result<> prepareEmpty(const QSqlDatabase &db, const Engine &engine);
/** Triggers, views and virtual tables of a file as type|name|sql: what could act by itself. */
Result<QSet<QString>> actingObjects(const QSqlDatabase &db);
/** The same of an untouched register at step @p version, built in memory. */
Result<QSet<QString>> expectedObjects(int version);
/** Marks a file as ours, in its header ("BLBE"). */
constexpr int applicationId = 0x424C4245;
