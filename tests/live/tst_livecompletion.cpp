// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livesession.h"
#include "pbx/cli/cli.h"
#include "support/base/testmain.h"
#include "widgets/commands/completionlink.h"
#include "widgets/console/commandentry.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTcpSocket>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace wirechief;

namespace {

/// A session without the program: a socket, and what a person would type into it.
class BareSession {
public:
    BareSession(const LabServer& lab, const QByteArray& secret)
    {
        m_socket.connectToHost(lab.host, lab.port);
        m_socket.waitForConnected(patience);
        (void)readUntil("\r\n");
        m_socket.write("Action: Login\r\nUsername: admin\r\nSecret: " + secret + "\r\nEvents: off\r\n\r\n");
        (void)readUntil("\r\n\r\n");
    }
    /// What `_command matchesarray` prints.
    QByteArray matches(const QByteArray& line, const QByteArray& word)
    {
        m_socket.write(
            "Action: Command\r\nCommand: _command matchesarray \"" + line + "\" \"" + word + "\"\r\n\r\n");
        const QByteArray answer = readUntil("_EOF_");
        const qsizetype at = answer.indexOf("Output: ");
        (void)readUntil("\r\n\r\n");
        return answer.mid(at + 8);
    }

private:
    QByteArray readUntil(const QByteArray& end)
    {
        while (!m_bytes.contains(end) && m_socket.waitForReadyRead(patience))
            m_bytes += m_socket.readAll();
        const qsizetype at = m_bytes.indexOf(end) + end.size();
        const QByteArray read = m_bytes.first(at);
        m_bytes.remove(0, at);
        return read;
    }

    QTcpSocket m_socket;
    QByteArray m_bytes;
};

/// What a bare answer lists: its words but the first, which is what they have in common.
QStringList wordsOf(const QByteArray& matches)
{
    QStringList words = QString::fromUtf8(matches).split(u' ');
    words.removeAll(QStringLiteral("_EOF_"));
    if (!words.isEmpty())
        words.removeFirst();
    words.removeAll(QString());
    words.sort();
    words.removeDuplicates();
    return words;
}

/// The command line, over a session.
struct Typing : LiveSession {
    explicit Typing(const LabServer& lab)
        : LiveSession(lab)
    {
        entry.setServer(lab.release, Environment::Test, {});
        entry.resize(900, entry.sizeHint().height());
        entry.show();
        entry.activateWindow();
    }
    void press(Qt::Key key)
    {
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : entry.edit(), key);
    }

    CommandEntry entry;
    CompletionLink link{entry};
};

/// Tells when the list is shown.
class ListWatch : public QObject {
public:
    explicit ListWatch(QEventLoop& loop)
        : m_loop(loop)
    {
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show && watched->objectName() == QLatin1String("completions"))
            m_loop.quit();
        return false;
    }

private:
    QEventLoop& m_loop;
};

/// Waits, without looking now and then, until the list is there, or the line was completed where it is clear.
bool isShown(const QLineEdit& edit, const QString& line)
{
    const auto isThere
        = [&edit, &line] { return QApplication::activePopupWidget() != nullptr || edit.text() != line; };
    QEventLoop loop;
    const ListWatch watch(loop);
    QObject::connect(&edit, &QLineEdit::textChanged, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (!isThere())
        loop.exec();
    return isThere();
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

constexpr std::array prefixes{"", "c", "co", "core", "core ", "core s", "core show ", "core show ch",
    "core show channel ", "core show codec", "core show application Di", "core show function CH", "core set ",
    "core stop ", "core restart ", "dialplan ", "dialplan show ", "dialplan show default", "module ",
    "module reload ", "module reload app_", "module unload res_pj", "pjsip show ", "pjsip show endpoint ",
    "pjsip show e", "queue ", "queue show ", "manager show command Qu", "database ", "nothing like it"};
static_assert(prefixes.size() == 30);

} // namespace

/// Completion on real servers: what their own helper says, and how long it takes to see it.
class LiveCompletionTest : public QObject {
    Q_OBJECT
    Lab m_lab;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!m_lab.servers().isEmpty(), "no lab: run it by ctest, or ./dev lab up"); }

    void saysWhatTheServerSays_data() { m_lab.addRows(); }
    void saysWhatTheServerSays()
    {
        QFETCH(int, index);
        const LabServer& lab = m_lab.servers().at(index);
        const QByteArray secret = m_lab.secretOf(QStringLiteral("admin"));
        LiveSession session(lab);
        session.open(QStringLiteral("admin"), secret);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), AmiClient::State::Ready, patience);
        BareSession bare(lab, secret);
        LineCompleter completer;
        completer.setServer(&session.server);
        std::optional<Completions> words;
        connect(&completer, &LineCompleter::completed, &completer,
            [&words](const QString&, const Completions& completed) { words = completed; });
        int found = 0;
        for (const char* prefix : prefixes) {
            const QByteArray line(prefix);
            words.reset();
            completer.ask(QString::fromLatin1(line));
            QTRY_VERIFY2_WITH_TIMEOUT(words.has_value(), prefix, patience);
            QStringList told;
            for (const QByteArray& word : *words)
                told.append(QString::fromUtf8(word));
            told.sort();
            QCOMPARE(told, wordsOf(bare.matches(line, line.mid(line.lastIndexOf(' ') + 1))));
            found += int(told.size());
        }
        qInfo("%d names for %d prefixes", found, int(prefixes.size()));
        QVERIFY(found > 100);
    }

    /// From Tab to the list, beside a socket that asks the same.
    void showsSoon_data() { m_lab.addRows(); }
    void showsSoon()
    {
        QFETCH(int, index);
        const LabServer& lab = m_lab.servers().at(index);
        const QByteArray secret = m_lab.secretOf(QStringLiteral("admin"));
        Typing typing(lab);
        typing.open(QStringLiteral("admin"), secret);
        QTRY_COMPARE_WITH_TIMEOUT(typing.state(), AmiClient::State::Ready, patience);
        typing.link.setServer(&typing.server);
        BareSession bare(lab, secret);
        QList<double> shown;
        QList<double> asked;
        for (int round = 0; round < 3; ++round) {
            for (const char* prefix : {"c", "core s", "core show c", "dialplan s", "module re",
                     "pjsip show c", "queue re", "core show t", "manager show ", "database s"}) {
                const QByteArray line(prefix);
                QElapsedTimer timer;
                timer.start();
                (void)bare.matches(line, line.mid(line.lastIndexOf(' ') + 1));
                asked.append(double(timer.nsecsElapsed()) / 1e6);
                typing.link.setServer(nullptr); // forgets what is known
                typing.link.setServer(&typing.server);
                typing.entry.edit()->setText(QString::fromLatin1(line));
                timer.restart();
                typing.press(Qt::Key_Tab);
                QVERIFY2(isShown(*typing.entry.edit(), QString::fromLatin1(line)), prefix);
                shown.append(double(timer.nsecsElapsed()) / 1e6);
                typing.press(Qt::Key_Escape);
                typing.entry.edit()->clear();
            }
        }
        qInfo("from Tab to the list %.2f ms, a bare socket %.2f ms (medians of %lld)", median(shown),
            median(asked), qlonglong(shown.size()));
    }
};

WIRECHIEF_TEST(LiveCompletionTest, tst_livecompletion)
#include "tst_livecompletion.moc"
