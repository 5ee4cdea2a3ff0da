// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window over 5 000 saved servers in 200 folders: what is done with them, and for how long the window
// does not answer meanwhile.

#include "figures.h"
#include "models/servers/serverlistmodel.h"
#include "peers.h"
#include "support/app/desktop.h"
#include "support/app/gapmeter.h"
#include "widgets/assistant/configedit.h"
#include "widgets/folders/servertree.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollBar>

using namespace wirechief;

namespace {

constexpr int regions = 10;
constexpr int sites = 19; ///< of each region, which makes 200 folders
constexpr int servers = 5'000;
constexpr int connected = 100; ///< all of one folder
constexpr int rounds = 3;
constexpr double longestGap = 50; // ms
const QString connectFolder = QStringLiteral("To connect");

/// A demo server that is another process, so that its work is not in the figures.
struct DemoPeer {
    DemoPeer()
    {
        if (!home.isValid())
            qFatal("there is no folder for the demo server");
        process.setHome(home.path());
        process.start({QStringLiteral("--control"), QStringLiteral("--no-scene"), QStringLiteral("--calls"),
            QStringLiteral("0")});
        announced = process.readLine();
        QFile file(announced[QStringLiteral("secretFile")].toString());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the demo server has no secret file");
        secret = file.readAll().trimmed();
    }
    QTemporaryDir home;
    Peer process{"wirechief-demo"};
    QJsonObject announced;
    QByteArray secret;
};

QList<ServerProfile> manyProfiles(const DemoPeer& demo)
{
    QList<ServerProfile> profiles;
    for (int i = 0; i < servers; ++i) {
        ServerProfile profile;
        profile.id = QStringLiteral("id-%1").arg(i);
        profile.name = QStringLiteral("pbx-%1").arg(i, 4, 10, QLatin1Char('0'));
        profile.user = QStringLiteral("wirechief");
        profile.notes = QStringLiteral("Rack %1, call the porter first").arg(i % 40);
        profile.environment = Environment::Kind(i % 4);
        profile.host = QStringLiteral("pbx-%1.example").arg(i);
        const int site = i % (sites + 1); // 0: in the region itself
        profile.folder = QStringLiteral("Region %1").arg(i % regions);
        if (site > 0)
            profile.folder += QStringLiteral("/Site %1").arg(site);
        if (i < connected) {
            profile.folder = connectFolder;
            profile.environment = Environment::None;
            profile.host = QStringLiteral("127.0.0.1");
            profile.port = quint16(demo.announced[QStringLiteral("port")].toInt());
            profile.user = demo.announced[QStringLiteral("user")].toString();
        }
        profiles.append(profile);
    }
    return profiles;
}

class Bench {
public:
    Bench(Figures& figures, const QString& folder)
        : m_figures(figures)
    {
        {
            ProfileStore store(Paths::below(folder).profilesFile());
            if (!store.load() || !store.saveAll(manyProfiles(m_demo)))
                qFatal("the profiles cannot be written");
        }
        QElapsedTimer elapsed;
        elapsed.start();
        m_desktop = std::make_unique<Desktop>(folder);
        if (!m_desktop->application().start({}))
            qFatal("the program does not start");
        window().resize(1280, 800);
        QTest::qWait(1);
        m_figures.add("5 000 servers: start, to the first picture", double(elapsed.elapsed()), "ms");
        m_tree = window().findChild<ServerTree*>();
        pass(500);
    }

    void run()
    {
        editor();
        tree();
        search();
        moving();
        trust();
        accessCheck();
        sessions();
    }

private:
    MainWindow& window() { return m_desktop->window(); }
    const WindowActions& actions() { return window().actions(); }

    /// The longest gap in a step and what follows of it, the median of some rounds.
    void measure(const char* what, const std::function<void(int round)>& step)
    {
        std::vector<double> gaps;
        std::vector<double> work;
        for (int round = 0; round < rounds; ++round) {
            // What was closed outside of any loop waits for this.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            pass(100);
            m_meter.start();
            step(round);
            pass(300);
            gaps.push_back(double(m_meter.longestGap().count()) / 1e3);
            work.push_back(double(m_meter.longestWork().count()) / 1e3);
        }
        const QByteArray name = QByteArray("5 000 servers, ") + what + ": ";
        m_figures.add(name + "longest gap", median(gaps), "ms", "<= 50 ms", median(gaps) <= longestGap);
        m_figures.add(name + "most work at a stretch", median(work), "ms");
    }

    QDialog* dialog(const char* name)
    {
        QDialog* found = m_desktop->dialog(name);
        if (found == nullptr)
            qFatal("%s did not open", name);
        return found;
    }

    void editor()
    {
        window().selectServer(QStringLiteral("id-2500"));
        measure("open the editor", [this](int) {
            actions().editServer->trigger();
            pass(200);
            dialog("serverDialog")->reject();
        });
        measure("save in the editor", [this](int round) {
            actions().editServer->trigger();
            QDialog* form = dialog("serverDialog");
            form->findChild<QLineEdit*>(QStringLiteral("nameEdit"))
                ->setText(QStringLiteral("renamed %1").arg(round));
            pass(200);
            m_meter.start();
            form->findChild<QDialogButtonBox*>(QStringLiteral("buttonBox"))
                ->button(QDialogButtonBox::Ok)
                ->click();
        });
        measure("add a server", [this](int round) {
            ServerProfile profile = *m_desktop->connections().profile(QStringLiteral("id-2500"));
            profile.id = QStringLiteral("new-%1").arg(round);
            profile.name = profile.id;
            if (!m_desktop->connections().save(profile))
                qFatal("not saved");
        });
        measure("remove a server", [this](int round) {
            if (!m_desktop->connections().remove(QStringLiteral("new-%1").arg(round)))
                qFatal("not removed");
        });
    }

    void tree()
    {
        measure("scroll the tree", [this](int) {
            QScrollBar* bar = m_tree->verticalScrollBar();
            for (int value = 0; value < bar->maximum(); value += bar->maximum() / 60 + 1) {
                bar->setValue(value);
                pass(8);
            }
        });
        measure("collapse and expand a folder", [this](int) {
            const QModelIndex region = m_tree->servers().folderIndex(QStringLiteral("Region 3"));
            m_tree->collapse(region);
            pass(50);
            m_tree->expand(region);
        });
        measure("go from server to server", [this](int) {
            m_tree->setFocus();
            for (int i = 0; i < 30; ++i) {
                QTest::keyClick(m_tree, Qt::Key_Down);
                pass(8);
            }
        });
        measure("all servers", [this](int) {
            window().selectServer(allServersId);
            pass(200);
            window().selectServer(QStringLiteral("id-2500"));
        });
    }

    void search()
    {
        auto* line = window().findChild<QLineEdit*>(QStringLiteral("serverSearch"));
        measure("search, letter by letter", [line](int) {
            for (const char letter : QByteArray("site 7 pbx-12")) {
                line->setText(line->text() + QLatin1Char(letter));
                pass(20);
            }
        });
        measure("search, back again", [line](int) {
            line->setText(QStringLiteral("site 7 pbx-12"));
            pass(100);
            while (!line->text().isEmpty()) {
                line->setText(line->text().chopped(1));
                pass(20);
            }
        });
        line->clear();
    }

    void moving()
    {
        measure("rename a folder of 490", [this](int round) {
            m_tree->setCurrentIndex(m_tree->servers().folderIndex(
                round == 0 ? QStringLiteral("Region 4") : QStringLiteral("Area %1").arg(round - 1)));
            actions().renameFolder->trigger();
            QDialog* form = dialog("folderDialog");
            form->findChild<QLineEdit*>(QStringLiteral("folderEdit"))
                ->setText(QStringLiteral("Area %1").arg(round));
            pass(200);
            m_meter.start();
            form->accept();
        });
        measure("drag a server to another folder", [this](int round) {
            Q_EMIT m_tree->servers().dropped(
                {QStringLiteral("id-%1").arg(2600 + round)}, {}, QStringLiteral("Region 5"));
        });
        measure("drag a folder of 490 into another", [this](int round) {
            const QString inside = QStringLiteral("Region 5/Region 6");
            const QString outside = QStringLiteral("Region 6");
            Q_EMIT m_tree->servers().dropped({}, {round % 2 == 0 ? outside : inside},
                round % 2 == 0 ? QStringLiteral("Region 5") : QString());
        });
        measure("undo that", [this](int round) {
            Q_EMIT m_tree->servers().dropped(
                {QStringLiteral("id-%1").arg(2700 + round)}, {}, QStringLiteral("Region 5"));
            pass(300);
            m_meter.start();
            actions().undo->trigger();
        });
    }

    void trust()
    {
        QList<ServerProfile> profiles = m_desktop->connections().profiles();
        for (ServerProfile& profile : profiles) {
            if (profile.folder != connectFolder)
                profile.trusted = {QByteArray(32, 'c'), QByteArray(32, 'k')};
        }
        if (!m_desktop->connections().saveAll(profiles))
            qFatal("not saved");
        measure("open the list of 4 900 trusted certificates", [this](int) {
            actions().certificates->trigger();
            pass(200);
            trustedDialog()->reject();
        });
        measure("trust one no longer", [this](int) {
            actions().certificates->trigger();
            pass(200);
            m_meter.start();
            trustedDialog()->findChild<QPushButton*>(QStringLiteral("removeTrust"))->click();
            pass(200);
            trustedDialog()->reject();
        });
    }

    QDialog* trustedDialog()
    {
        for (QDialog* dialog : window().findChildren<QDialog*>()) {
            if (dialog->isVisible()
                && dialog->findChild<QPushButton*>(QStringLiteral("removeTrust")) != nullptr)
                return dialog;
        }
        qFatal("the certificates did not open");
    }

    /// Of a file nearly as long as one may be.
    void accessCheck()
    {
        const QByteArray line = "permit=10.0.0.0/8\n";
        const QByteArray config = "[anna]\nsecret=x\n" + line.repeated(250 * 1024 / line.size());
        measure("would this address get in, typed", [&](int) {
            actions().checkAddress->trigger();
            QDialog* check = dialog("accessCheckDialog");
            check->findChild<ConfigEdit*>(QStringLiteral("managerConf"))->setConfig(config);
            pass(500);
            auto* address = check->findChild<QLineEdit*>(QStringLiteral("accessAddress"));
            for (const char letter : QByteArray("192.168.12.34")) {
                address->setText(address->text() + QLatin1Char(letter));
                pass(20);
            }
            pass(1000);
            check->reject();
        });
    }

    void sessions()
    {
        for (const bool ofAll : {false, true}) {
            if (ofAll)
                window().selectServer(allServersId);
            measure(ofAll ? "connect 100, all servers shown" : "connect 100", [this](int) {
                disconnectAll();
                m_meter.start();
                connectAll();
            });
            measure(ofAll ? "disconnect 100, all servers shown" : "disconnect 100", [this](int) {
                connectAll();
                m_meter.start();
                disconnectAll();
            });
        }
    }

    /// How many of those to be connected are in this state.
    int count(AmiClient::State state)
    {
        int found = 0;
        for (int i = 0; i < connected; ++i)
            found += m_desktop->connections().state(QStringLiteral("id-%1").arg(i)) == state ? 1 : 0;
        return found;
    }

    void connectAll()
    {
        if (count(AmiClient::State::Ready) == connected)
            return;
        for (int i = 0; i < connected; ++i)
            m_desktop->connections().setSecret(QStringLiteral("id-%1").arg(i), Secret(m_demo.secret), false);
        m_tree->setCurrentIndex(m_tree->servers().folderIndex(connectFolder));
        actions().connectFolder->trigger();
        turnUntil([this] { return count(AmiClient::State::Ready) == connected; });
        pass(1500);
    }

    void disconnectAll()
    {
        m_tree->setCurrentIndex(m_tree->servers().folderIndex(connectFolder));
        actions().disconnectFolder->trigger();
        turnUntil([this] { return count(AmiClient::State::Offline) == connected; });
        pass(300);
    }

    Figures& m_figures;
    DemoPeer m_demo;
    std::unique_ptr<Desktop> m_desktop;
    ServerTree* m_tree = nullptr;
    GapMeter m_meter;
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    Figures figures(QCoreApplication::arguments());
    const QTemporaryDir folder;
    Bench bench(figures, folder.path());
    bench.run();
    return figures.exitCode();
}
