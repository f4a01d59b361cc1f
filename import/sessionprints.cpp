// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/sessionprints.h"
#include "core/base/words.h"
#include "core/register/landlords.h"
#include "core/reporting/sessioncalendar.h"
#include "core/reporting/sessionsheets.h"
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
/** File systems take 255 bytes, of which folder numbers and endings want some. */
constexpr qsizetype longestName = 120;
constexpr int wholeProgress = 100;

/** Order in folders is the order of names: 001, 002 … */
constexpr int numberWidth = 4;

Paper sheetOf(SessionSheet sheet, const SessionFacts &facts, const Printing &printing)
{
    switch (sheet) {
    case SessionSheet::Attendance: return attendanceSheet(facts, printing);
    case SessionSheet::Minutes: return minutesSheet(facts, printing);
    case SessionSheet::Handout: return handoutSheet(facts, printing);
    case SessionSheet::EasyHandout: return easyHandoutSheet(facts, printing);
    }
    return {};
}

/** The work of one mailing: a press for all of it, and how far it is. */
class Posting
{
public:
    Posting(const SessionMailing &mailing, QString folder, const Progress &progress)
        : m_mailing(mailing), m_folder(std::move(folder)), m_progress(progress)
    {
        m_mailed.leftOut = mailing.mailing.leftOut;
    }

    Result<Mailed> run()
    {
        if (!QDir().mkpath(m_folder)) return fail(Error::Kind::Storage, u"print.unwritable"_s, {m_folder});
        const bool isBound = m_mailing.wish.oneFile && m_mailing.wish.format == MailingFormat::Pdf;
        const auto done = isBound ? writeBound() : writeEach();
        if (!done) return std::unexpected(done.error());
        if (!all().isEmpty()) (void)m_progress.step(wholeProgress, label());
        return m_mailed;
    }

private:
    const QList<Recipient> &all() const { return m_mailing.mailing.recipients; }
    QString title() const { return letterTitle(m_mailing.wish.letter, m_mailing.facts.entry.session); }
    QString label() const { return QCoreApplication::translate("SessionPaper", "Briefe"); }

    /** Below the whole, which only a complete mailing reaches. */
    Result<> tell(qsizetype index) const
    {
        const int percent = static_cast<int>(index * (wholeProgress - 1) / std::max<qsizetype>(all().size(), 1));
        return m_progress.step(percent, label()) ? Result<>() : fail(Error::Kind::Cancelled, u"cancelled"_s);
    }

    Result<QString> page(const Recipient &one) const
    {
        const Letter letter = sessionLetter(m_mailing.wish.letter, m_mailing.facts, one, m_mailing.printing);
        return htmlOf(m_mailing.templates, letterPaper(letter, m_mailing.printing));
    }

    Result<QByteArray> content(const Recipient &one)
    {
        if (m_mailing.wish.format == MailingFormat::Eml) return mailFile(mailOf(m_mailing, one));
        return page(one).and_then([&](const QString &html) -> Result<QByteArray> {
            if (m_mailing.wish.format == MailingFormat::Html) return html.toUtf8();
            return m_press.print(html, m_progress).transform([](const Pdf &pdf) { return pdf.bytes; });
        });
    }

    Result<> writeEach()
    {
        static const QStringList endings{u"pdf"_s, u"html"_s, u"eml"_s};
        const QString &ending = endings[static_cast<int>(m_mailing.wish.format)];
        for (qsizetype i = 0; i < all().size(); ++i) {
            if (auto going = tell(i); !going) return going;
            const Recipient &one = all()[i];
            const auto bytes = content(one);
            if (!bytes && bytes.error().reason == "mail.address"_L1) {
                m_mailed.leftOut += {displayName(one.landlord), sentence(bytes.error())};
                continue;
            }
            if (!bytes) return std::unexpected(bytes.error());
            const QString number = QString::number(i + 1).rightJustified(numberWidth, u'0');
            const QString name = safeFileName(u"%1 %2 %3"_s.arg(title(), number, displayName(one.landlord))) + u'.' + ending;
            if (auto kept = keep(name, *bytes, {one.part.id}); !kept) return kept;
        }
        return {};
    }

    Result<> writeBound()
    {
        const qsizetype files = (all().size() + mostInFile - 1) / mostInFile;
        for (qsizetype file = 0; file < files; ++file) {
            QList<qint64> parts;
            const qsizetype from = file * mostInFile, until = std::min(all().size(), from + mostInFile);
            for (qsizetype i = from; i < until; ++i) {
                if (auto going = tell(i); !going) return going;
                const auto kept = page(all()[i]).and_then([&](const QString &html) { return m_press.keep(html, m_progress); });
                if (!kept) return std::unexpected(kept.error());
                parts += all()[i].part.id;
            }
            const QString number = files == 1 ? QString() : u" %1-%2"_s.arg(file + 1).arg(files);
            const auto written = m_press.bind(m_progress).and_then([&](const Pdf &pdf) {
                return keep(safeFileName(title() + number) + u".pdf"_s, pdf.bytes, parts);
            });
            if (!written) return written;
        }
        return {};
    }

    Result<> keep(const QString &name, const QByteArray &bytes, const QList<qint64> &participations)
    {
        const QString path = QDir(m_folder).filePath(name);
        return writeFile(path, bytes).transform([&] {
            m_mailed.files += path;
            m_mailed.participations += participations;
        });
    }

    const SessionMailing &m_mailing;
    QString m_folder;
    const Progress &m_progress;
    Press m_press;
    Mailed m_mailed;
};
}

Result<Print> loadSessionSheet(Sql &sql, SessionSheet sheet, qint64 sessionId, const Actor &actor, const QDateTime &now)
{
    return prepared(sql, actor, now, [&](const Printing &printing) {
        return loadSessionFacts(sql, sessionId, now.date()).transform([&](const SessionFacts &facts) {
            return sheetOf(sheet, facts, printing);
        });
    });
}

Result<SessionMailing> loadMailing(Sql &sql, const MailingWish &wish, qint64 sessionId, const Actor &actor, const QDateTime &now)
{
    const auto printing = loadPrinting(sql, actor.name, now);
    if (!printing) return std::unexpected(printing.error());
    if (wish.format == MailingFormat::Eml && printing->settings.officeEmail.isEmpty()) return fail(Error::Kind::Invalid, u"mail.sender"_s);
    const auto templates = loadTemplates(sql);
    if (!templates) return std::unexpected(templates.error());
    return loadSessionFacts(sql, sessionId, now.date()).and_then([&](const SessionFacts &facts) -> Result<SessionMailing> {
        const InfoSession &session = facts.entry.session;
        const bool isOver = session.status == SessionStatus::Held || session.status == SessionStatus::Cancelled;
        if (wish.letter == SessionLetter::Invitation && isOver) return fail(Error::Kind::Invalid, u"session.over"_s, {session.number});
        const Channel way = wish.format == MailingFormat::Eml ? Channel::Email : Channel::Letter;
        return SessionMailing{wish, facts, mailingOf(wish.letter, facts, way, wish.everybody), *printing, *templates};
    });
}

Result<Mailed> saveMailing(const SessionMailing &mailing, const QString &folder, const Progress &progress)
{
    return Posting(mailing, folder, progress).run();
}

Mail mailOf(const SessionMailing &mailing, const Recipient &recipient)
{
    const Letter letter = sessionLetter(mailing.wish.letter, mailing.facts, recipient, mailing.printing);
    const RegisterSettings &office = mailing.printing.settings;
    Mail mail{.fromName = office.officeName,
        .from = office.officeEmail,
        .toName = letterName(recipient.landlord),
        .to = recipient.landlord.email.trimmed(),
        .subject = letter.subject,
        .text = plainText(letter, mailing.printing),
        .date = mailing.printing.at};
    if (mailing.wish.letter == SessionLetter::Invitation)
        mail.attachments += {.fileName = "termin.ics",
            .mediaType = "text/calendar; charset=utf-8",
            .bytes = calendarFile({appointmentOf(mailing.facts.entry.session)}, mailing.printing.at)};
    return mail;
}

Result<QString> mailtoOf(const SessionMailing &mailing, qint64 participationId)
{
    const QList<Recipient> &all = mailing.mailing.recipients;
    const auto found = std::ranges::find(all, participationId, [](const Recipient &one) { return one.part.id; });
    if (found == all.end()) return fail(Error::Kind::NotFound, u"mail.recipient"_s);
    return mailtoAddress(mailOf(mailing, *found));
}

QString safeFileName(const QString &text)
{
    QString name;
    for (const QChar c : text) name += c.isSpace() ? QChar(u' ') : c;
    name.removeIf([](QChar c) {
        return u"/\\:*?\"<>|"_s.contains(c) || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    name = name.simplified();
    while (name.startsWith(u'.') || name.startsWith(u'-')) name.remove(0, 1);
    while (name.toUtf8().size() > longestName) name.chop(name.back().isLowSurrogate() && name.size() > 1 ? 2 : 1);
    while (name.endsWith(u'.') || name.endsWith(u' ')) name.chop(1);
    return name.isEmpty() ? u"Brief"_s : name;
}
