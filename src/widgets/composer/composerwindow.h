// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionfields.h"
#include "pbx/actions/actionchoices.h"
#include "pbx/actions/actiontext.h"
#include "widgets/dialogs/changeconfirmation.h"

#include <QDialog>
#include <QHash>
#include <QPointer>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace wirechief {

class ActionAnswer;
class EnvironmentBand;
class FavouriteMenu;
class FormNote;
class Preferences;
class Server;
struct AmiReply;
class UiState;

/// What composers work with. All of it outlives them.
struct ComposerServices {
    Connections& connections;
    Prompter& prompter;
    UiState& state;
    Preferences& preferences;
};

/// Any action of a server as a form, beside what goes over the wire, and the answer below. What changes the
/// server goes through the ChangeGate. A window beside the main window. What was typed into the form of an
/// action comes back with it: when it is closed it is only hidden.
class ComposerWindow : public QDialog {
    Q_OBJECT
public:
    ComposerWindow(const ComposerServices& services, QString server, QWidget* parent);
    ~ComposerWindow() override;

    [[nodiscard]] const QString& serverId() const { return m_id; }
    /// Lets the user choose one of several servers, and sends to all of them on request.
    void offerServers(const QStringList& ids);
    [[nodiscard]] bool offersServers() const { return !m_offered.isEmpty(); }
    /// Actions that somebody else has put together; one of them is shown, the others can be chosen.
    void setActions(std::vector<AmiAction> actions);
    /// The form of an action, filled in.
    void fill(const AmiAction& action);
    /// An empty form.
    void choose(const QByteArray& name);
    [[nodiscard]] const Result<AmiAction>& action() const { return m_action; }

Q_SIGNALS:
    /// One sentence for the status line, plain text.
    void reported(const QString& text, bool success);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void done(int code) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    using Filled = std::function<void(const AmiAction& action)>;

    void build();
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildForm();
    void buildServers(QWidget& form);
    void buildHead(QWidget& form);
    void buildFields(QWidget& form);
    void buildRaw(QWidget& form);
    void buildButtons(QVBoxLayout& layout);
    void update();
    void listServers();
    void useServer(const QString& id);
    void listActions();
    void filterActions();
    void chooseShown();
    void onChosen();
    void showForm(const QByteArray& name, const AmiAction* entered);
    void useForm(const ActionForm& form, const AmiAction* entered);
    void keepTyped();
    void clearForm();
    void fitForm();
    void askHelp(const QByteArray& name);
    void showHead();
    void showTitle();
    void refresh();
    [[nodiscard]] QString whyNotNow() const;
    [[nodiscard]] QStringList known(ActionParameter::Kind kind) const;
    void openMany();
    void useSaved(const QString& line);
    void paste();
    void copyBytes();
    void copyCommand();
    void fillPlaceholders(const Filled& then);
    void ask();
    void askChange(const AmiAction& action);
    void send(const AmiAction& action);
    void takeReply(const QByteArray& name, const Result<AmiReply>& reply);
    void showReply(const QString& name, const AmiReply& reply);
    void showLater(const AmiMessage& event);
    void report(const QString& action, const QString& what, bool success);
    void onSendKey();
    void followEvents(const QByteArray& action);
    void endFollowing();
    void stop();

    /// Its key in the settings file.
    static constexpr QLatin1String lastAction{"composer.action"};

    ComposerServices m_services;
    ChangeGate m_gate;
    ChangePolicy m_policy;
    QString m_id;
    QStringList m_offered; ///< ids
    QPointer<Server> m_server;
    QByteArray m_name; ///< of the action that is shown
    QHash<QByteArray, ActionForm> m_asked; ///< what the server said of actions, by their names in lower case
    QHash<QByteArray, ActionFields::Typed> m_typed; ///< of actions that were looked at, the same
    std::vector<AmiAction> m_given;
    Result<AmiAction> m_action = Error{}; ///< as it is entered
    bool m_running = false;
    bool m_choosing = false;
    bool m_isSplit = false; ///< by the user, between form and answer
    QByteArray m_needs; ///< under which events are asked for
    QByteArray m_actionId; ///< of the answer that is shown
    std::vector<AmiMessage> m_early; ///< events that came before their answer was told
    QMetaObject::Connection m_following;
    EnvironmentBand* m_band = nullptr;
    QLineEdit* m_filter = nullptr;
    QLabel* m_nothing = nullptr;
    QListWidget* m_list = nullptr;
    QWidget* m_serverRow = nullptr;
    QComboBox* m_serverCombo = nullptr;
    QComboBox* m_givenCombo = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QScrollArea* m_area = nullptr; ///< of the fields
    ActionFields* m_fields = nullptr;
    QPlainTextEdit* m_raw = nullptr;
    ActionAnswer* m_answer = nullptr;
    FormNote* m_note = nullptr;
    QSplitter* m_across = nullptr;
    QSplitter* m_down = nullptr;
    FavouriteMenu* m_saved = nullptr;
    QPushButton* m_many = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_send = nullptr;
};

} // namespace wirechief
