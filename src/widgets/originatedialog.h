// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callforms.h"
#include "pbx/features/callorder.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTableWidget;

namespace wirechief {

class ActionPreview;
class CallControl;
class CallMemory;

/// Orders a call: what to ring, and where it goes when it is answered. Shows the action, how far it is and
/// what became of it; stays open where that is a failure. Deletes itself.
class OriginateDialog : public QDialog {
    Q_OBJECT
public:
    OriginateDialog(const ServerProfile& profile, CallControl& calls, const CallSuggestions& known,
        CallMemory& memory, QWidget* parent);

    [[nodiscard]] OriginateRequest request() const;
    void setRequest(const OriginateRequest& request);

    void showProgress(const QString& text);
    /// What became of the call: closes where it was answered.
    void finish(bool success, const QString& text);

Q_SIGNALS:
    void ordered(const wirechief::OriginateRequest& request);

private:
    /// An entry that starts with the first of `mine` and offers all.
    QComboBox* makeEntry(
        const char* name, const QString& label, const QStringList& mine, const QStringList& suggested);
    void buildDestination(const CallSuggestions& known);
    void buildVariables();
    void buildMore();
    void buildRecent();
    void connectWidgets();
    void refresh();
    void keepOneEmptyRow();
    void onAccept();

    QPointer<CallControl> m_calls;
    CallMemory& m_memory;
    QByteArray m_channelId; ///< of the next call
    QList<OriginateRequest> m_recent;
    QFormLayout* m_form = nullptr;
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
    QLabel* m_note;
    ActionPreview* m_preview;
    QPushButton* m_accept = nullptr;
    bool m_running = false;
    bool m_filling = false;
};

} // namespace wirechief
