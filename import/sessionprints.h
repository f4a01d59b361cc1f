// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/mail.h"
#include "core/reporting/sessionletters.h"
#include "import/prints.h"

/** Papers of a session that are no letters. */
enum class SessionSheet {
    Attendance,
    Minutes,
    Handout,
    /** In Leichte Sprache. */
    EasyHandout
};
Result<Print> loadSessionSheet(Sql &sql, SessionSheet sheet, qint64 sessionId, const Actor &actor, const QDateTime &now);

/** How letters go out: on paper, as pages, or as mails to be looked at and sent. */
enum class MailingFormat {
    Pdf,
    Html,
    Eml
};
/** Which letters are wanted, and how. */
struct MailingWish {
    SessionLetter letter = SessionLetter::Invitation;
    MailingFormat format = MailingFormat::Pdf;
    /** Also those who want it another way, where they can be reached this way. */
    bool everybody = false;
    /** PDF alone: all in one, up to mostInFile a file. */
    bool oneFile = false;
};
/** Some hundred letters in one file keep the child of the press below its memory. */
inline constexpr qsizetype mostInFile = 250;

/** Everything a mailing needs, so that the register is free meanwhile. */
struct SessionMailing {
    MailingWish wish = {};
    SessionFacts facts = {};
    Mailing mailing = {};
    Printing printing = {};
    Templates templates = {};
};
Result<SessionMailing> loadMailing(Sql &sql, const MailingWish &wish, qint64 sessionId, const Actor &actor, const QDateTime &now);

/** What became of a mailing. */
struct Mailed {
    /** In the order of names. */
    QStringList files = {};
    /** Participations that got a letter; noteInvited() takes them once the letters are on their way. */
    QList<qint64> participations = {};
    QList<LeftOut> leftOut = {};
};
/** Writes the letters into a folder, which is made. Cancelled leaves the files that are complete. Blocks. */
Result<Mailed> saveMailing(const SessionMailing &mailing, const QString &folder, const Progress &progress = {});

/** The letter as a mail, an invitation with the appointment. */
Mail mailOf(const SessionMailing &mailing, const Recipient &recipient);
/** The mail to one participant as a mailto: address, which carries no appointment. NotFound where the mail would not go to him. */
Result<QString> mailtoOf(const SessionMailing &mailing, qint64 participationId);
/** A name of a file, without folder and ending, of any text: no sign that a system or a shell stumbles over, not too long. */
QString safeFileName(const QString &text);
