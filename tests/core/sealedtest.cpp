// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sealed.h"
#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {
const QString phrase = u"tamo-kire-vuso-lade"_s;
/** Cheap, so that a thousand tries take seconds. */
constexpr SealLimits cheap{.operations = 1, .memoryKib = 8, .chunkKib = 1};
constexpr qsizetype headSize = 72, tagSize = 17;

QByteArray sealed(QByteArray content, const QString &typed = phrase, const SealLimits &limits = cheap)
{
    const auto sealing = prepareSealing(Secret::fromTyped(typed), limits);
    if (!sealing) return {};
    QBuffer plain(&content), out;
    plain.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    return seal(plain, out, *sealing, Progress()) ? out.data() : QByteArray();
}

Result<QByteArray> unsealed(QByteArray bytes, const QString &typed = phrase)
{
    QBuffer in(&bytes), plain;
    in.open(QIODevice::ReadOnly);
    plain.open(QIODevice::WriteOnly);
    return unseal(in, plain, Secret::fromTyped(typed), Progress()).transform([&] { return plain.data(); });
}

QString reasonOf(const QByteArray &bytes, const QString &typed = phrase)
{
    const auto opened = unsealed(bytes, typed);
    return opened ? u"opened"_s : opened.error().reason;
}

template<class Number> QByteArray with(QByteArray bytes, qsizetype at, Number number)
{
    qToBigEndian(number, bytes.data() + at);
    return bytes;
}
}

/** Files sealed with a passphrase: what is altered, cut short or hostile is refused. */
class SealedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedTextIsWiped()
    {
        QString typed = u"tamo-kire-vuso-"_s + u"lade"_s;
        const QString copy = QString(typed.constData(), typed.size());
        const QChar *held = typed.constData();
        const Secret secret = Secret::fromTyped(typed);
        QCOMPARE(typed, copy); // what the caller holds is the caller's to wipe
        wipe(typed);
        for (qsizetype i = 0; i < copy.size(); ++i) QVERIFY(held[i].isNull());
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(secret.data()), secret.size()), copy.toUtf8());
        QByteArray bytes = copy.toUtf8();
        const QByteArray shared = bytes;
        wipe(bytes);
        QCOMPARE(bytes, QByteArray(copy.size(), '\0'));
        QCOMPARE(shared, copy.toUtf8());
        QVERIFY(prepareSealing(secret, cheap));
    }

    void opensWhatItSealed_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 1023, 1024, 1025, 5000}) QTest::addRow("%d bytes", size) << size;
    }
    void opensWhatItSealed()
    {
        QFETCH(int, size);
        QByteArray content(size, 'x');
        for (int i = 0; i < size; ++i) content[i] = char(i * 7);
        const QByteArray bytes = sealed(content);
        const int chunks = std::max(1, (size + 1023) / 1024);
        QCOMPARE(bytes.size(), headSize + size + (chunks * tagSize));
        const auto opened = unsealed(bytes);
        QVERIFY(opened);
        QCOMPARE(*opened, content);
        QVERIFY(sealed(content) != bytes); // another salt each time
    }

    void theHeadSaysHowItWasSealed()
    {
        const QByteArray bytes = sealed("abc");
        QCOMPARE(bytes.first(8), "BleibeSL");
        QCOMPARE(bytes.sliced(8, 24).toHex(), "000100010000000100000008000000000000000000000003");
    }

    void opensAFileOfItsFirstForm()
    {
        // Sealed once and kept: later versions have to open it.
        const QByteArray kept = QByteArray::fromHex("426c65696265534c000100010000000100000008000000000000000000000008e6b5f3777e1fd0272540dc"
                                                    "b295da052cceb1a000be70700f34328885734f4e3b"
                                                    "0a32caa1275ecb7cb51ab6f3e0fb9c4bc56275676caec9381eaccb7900903e6965");
        const auto opened = unsealed(kept);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().reason));
        QCOMPARE(*opened, "Mitnahme");
    }

    void everyFlippedByteIsRefused()
    {
        const QByteArray bytes = sealed(QByteArray(1100, 'x'));
        for (qsizetype i = 0; i < bytes.size(); ++i)
            for (const int flip : {0x01, 0x80}) {
                QByteArray altered = bytes;
                altered[i] = char(altered[i] ^ flip);
                const QString reason = reasonOf(altered);
                QVERIFY2(reason.startsWith("sealed."_L1), qPrintable(u"byte %1: %2"_s.arg(QString::number(i), reason)));
            }
    }

    void everyTruncationIsFound()
    {
        const QByteArray bytes = sealed(QByteArray(2100, 'x'));
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const QString reason = reasonOf(bytes.first(length));
            QCOMPARE(reason, length < 8 ? u"sealed.format"_s : u"sealed.truncated"_s);
        }
        QCOMPARE(reasonOf(bytes + "x"), u"sealed.format"_s);
        // Cut at a chunk and the size in the head put right: the last chunk is not marked as the last.
        const QByteArray cut = bytes.first(headSize + 1024 + tagSize);
        QCOMPARE(reasonOf(with(cut, 24, quint64(1024))), u"sealed.passphrase"_s);
    }

    void chunksInAnotherOrderAreRefused()
    {
        QByteArray content(2048, 'a');
        content.replace(1024, 1024, QByteArray(1024, 'b'));
        const QByteArray bytes = sealed(content);
        const qsizetype chunk = 1024 + tagSize;
        const QByteArray swapped = bytes.first(headSize) + bytes.sliced(headSize + chunk, chunk) + bytes.sliced(headSize, chunk);
        QCOMPARE(reasonOf(swapped), u"sealed.passphrase"_s);
        const QByteArray other = sealed(content);
        QCOMPARE(reasonOf(bytes.first(headSize) + other.sliced(headSize)), u"sealed.passphrase"_s);
    }

    void aWrongPassphraseIsRefused()
    {
        const QByteArray bytes = sealed("abc");
        QCOMPARE(reasonOf(bytes, u"tamo-kire-vuso-ladi"_s), u"sealed.passphrase"_s);
        QCOMPARE(reasonOf(bytes, {}), u"sealed.passphrase"_s);
        // ä as one sign and as two is the same passphrase.
        QCOMPARE(reasonOf(sealed("abc", u"Stra\u00dfe und B\u00e4ume"_s), u"Stra\u00dfe und Ba\u0308ume"_s), u"opened"_s);
        QCOMPARE(prepareSealing(Secret::fromTyped(u"elf Zeichen"_s), cheap).error().reason, u"sealed.weak"_s);
        QVERIFY(prepareSealing(Secret::fromTyped(u"zwölf Zeiche"_s), cheap));
    }

    void hostileHeadsAskInVain()
    {
        const QByteArray bytes = sealed("abc");
        QCOMPARE(reasonOf(with(bytes, 16, quint32(4'000'000'000))), u"sealed.format"_s); // memory
        QCOMPARE(reasonOf(with(bytes, 16, quint32(0))), u"sealed.format"_s);
        QCOMPARE(reasonOf(with(bytes, 12, quint32(4'000'000'000))), u"sealed.format"_s); // operations
        QCOMPARE(reasonOf(with(bytes, 12, quint32(0))), u"sealed.format"_s);
        QCOMPARE(reasonOf(with(bytes, 10, quint16(0xffff))), u"sealed.format"_s); // chunk
        QCOMPARE(reasonOf(with(bytes, 10, quint16(0))), u"sealed.format"_s);
        QCOMPARE(reasonOf(with(bytes, 24, quint64(-1))), u"sealed.truncated"_s); // size
        QCOMPARE(reasonOf(with(bytes, 24, quint64(1) << 40)), u"sealed.truncated"_s);
        QCOMPARE(reasonOf(with(bytes, 8, quint16(2))), u"sealed.newer"_s);
        QCOMPARE(reasonOf(with(bytes, 8, quint16(0))), u"sealed.format"_s);
        QCOMPARE(reasonOf("SQLite format 3"), u"sealed.format"_s);
        QCOMPARE(reasonOf({}), u"sealed.format"_s);
    }

    void filesAreWholeAndPrivate()
    {
        const QTemporaryDir folder;
        const QString plain = folder.filePath(u"plain"_s), file = folder.filePath(u"file"_s), back = folder.filePath(u"back"_s);
        QFile made(plain);
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write(QByteArray(4000, 'y')) == 4000);
        made.close();
        const auto sealing = prepareSealing(Secret::fromTyped(phrase), cheap);
        QVERIFY(sealing && sealFile(plain, file, *sealing, Progress()));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), QFile::Permissions());
        // Cancelled in the middle, and with the wrong passphrase: nothing is left.
        const Progress cancelled({}, [] { return true; });
        QCOMPARE(unsealFile(file, back, Secret::fromTyped(phrase), cancelled).error().kind, Error::Kind::Cancelled);
        const auto wrong = unsealFile(file, back, Secret::fromTyped(u"nicht diese"_s), Progress());
        QCOMPARE(wrong.error().reason, u"sealed.passphrase"_s);
        QVERIFY(wrong.error().arguments.first().endsWith(u"file"_s));
        QVERIFY(!QFile::exists(back));
        QVERIFY(unsealFile(file, back, Secret::fromTyped(phrase), Progress()));
        QCOMPARE(QFile(back).size(), 4000);
        QCOMPARE(QFile::permissions(back) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!sealFile(plain, folder.filePath(u"nirgends/file"_s), *sealing, Progress()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    }

    void theUsualCostIsTaken()
    {
        const QByteArray bytes = sealed("abc", phrase, {});
        QCOMPARE(reasonOf(bytes), u"opened"_s);
    }

    void passphrasesAreJudged()
    {
        QCOMPARE(strengthOf(u"kurz"), PassphraseStrength::TooShort);
        QCOMPARE(strengthOf(u"aaaaaaaaaaaaaaaa"), PassphraseStrength::Weak);
        QCOMPARE(strengthOf(u"sommer2026abc"), PassphraseStrength::Fair);
        QCOMPARE(strengthOf(u"tamo-kire-vuso-lade-mipo"), PassphraseStrength::Strong);
        const QString suggested = suggestPassphrase();
        QCOMPARE(strengthOf(suggested), PassphraseStrength::Strong);
        QVERIFY(suggested != suggestPassphrase());
        QCOMPARE(suggested.split(u'-').size(), 6);
    }
};

QTEST_GUILESS_MAIN(SealedTest)
#include "sealedtest.moc"
