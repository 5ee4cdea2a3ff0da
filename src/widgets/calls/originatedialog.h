// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callforms.h"
#include "pbx/calls/callorder.h"
#include "pbx/cli/applications.h"
#include "pbx/cli/callnames.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTableWidget;

namespace wirechief {

class CallControl;
class CallMemory;
class EnvironmentBand;
class FormNote;
class ShowActionButton;

/// A server that a call can be started on. Read at the moment in which it is chosen.
struct OriginateServer {
    ServerProfile profile;
    QPointer<CallControl> calls;
    std::function<CallSuggestions()> known;
    /// Asks whether it has an application; may be empty.
    std::function<void(const QByteArray& name, QObject* context, const ApplicationKnown& done)> asks = {};
    /// Asks for more than is known by its calls; may be empty.
    std::function<void(QObject* context, const CallNamesDone& done)> reads = {};
};

/// Orders a call: what to ring, and where it goes when it is answered. Shows the action, how far it is and
/// what became of it; stays open where that is a failure. Deletes itself.
class OriginateDialog : public QDialog {
    Q_OBJECT
public:
    /// Lets the user choose where there are several servers; `server` is the place of the first choice.
    OriginateDialog(std::vector<OriginateServer> servers, size_t server, CallMemory& memory, QWidget* parent);

    [[nodiscard]] QString serverId() const;
    [[nodiscard]] OriginateRequest request() const;
    [[nodiscard]] QString missingIn(const OriginateRequest& request) const;
    void setRequest(const OriginateRequest& request);

    void showProgress(const QString& text);
    /// What became of the call: closes where it was answered.
    void finish(bool success, const QString& text);

    /// What was entered is there when the next one opens.
    void reject() override;

Q_SIGNALS:
    void ordered(const wirechief::OriginateRequest& request);
    /// What it would send is to be looked at.
    void actionsWanted(const std::vector<wirechief::AmiAction>& actions);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    static void addEntryRow(QFormLayout* form, const QString& text, QWidget* field);
    static QLineEdit* makeEntryLine(
        QWidget* parent, const char* name, const QString& accessibleName, const QString& placeholder);
    void buildServers();
    /// An entry; offerKnown() gives it suggestions.
    QComboBox* makeEntry(const char* name, const QString& label);
    void buildDestination();
    void buildVariables();
    void buildMore();
    void buildRecent();
    void connectWidgets();
    void onServerChosen(size_t server);
    void offerKnown();
    void readNames();
    void onNamesRead(size_t server, const Result<CallNames>& names);
    static void offer(QComboBox* entry, const QStringList& mine, const QStringList& suggested);
    [[nodiscard]] QString myPhone() const;
    void refresh();
    [[nodiscard]] CallControl* calls() const { return m_servers[m_server].calls; }
    void keepOneEmptyRow();
    void onAccept();
    [[nodiscard]] QByteArray application() const;
    void askApplication();
    void showWarning();

    std::vector<OriginateServer> m_servers;
    size_t m_server; ///< the chosen one
    CallMemory& m_memory;
    EnvironmentBand* m_band;
    QByteArray m_channelId; ///< of the next call
    OriginateRequest m_untouched; ///< as it is before anything is entered
    QList<OriginateRequest> m_recent;
    QFormLayout* m_form = nullptr;
    QComboBox* m_serverCombo = nullptr;
    QComboBox* m_recentCombo = nullptr;
    QComboBox* m_channel = nullptr;
    QRadioButton* m_toExten = nullptr;
    QRadioButton* m_toApplication = nullptr;
    QComboBox* m_context = nullptr;
    QComboBox* m_exten = nullptr;
    QLineEdit* m_priority = nullptr;
    QComboBox* m_application = nullptr;
    QLineEdit* m_data = nullptr;
    QLineEdit* m_callerId = nullptr;
    QSpinBox* m_timeout = nullptr;
    QTableWidget* m_variables = nullptr;
    QPushButton* m_moreButton = nullptr;
    QWidget* m_more = nullptr;
    QLineEdit* m_account = nullptr;
    QLineEdit* m_codecs = nullptr;
    QCheckBox* m_earlyMedia = nullptr;
    FormNote* m_offerNote; ///< of what the entries offer
    FormNote* m_note;
    ShowActionButton* m_showAction;
    QPushButton* m_accept = nullptr;
    std::vector<std::optional<CallNames>> m_names; ///< of each server, once they were read
    QTimer m_askSoon; ///< once the application is typed
    QByteArray m_asked; ///< the application that the server was asked for last
    std::optional<bool> m_isThere; ///< what it answered
    bool m_hasAnswered = false;
    bool m_running = false;
    bool m_filling = false;
};

} // namespace wirechief
