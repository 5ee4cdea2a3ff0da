// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QStringListModel;

namespace wirechief {

struct ServerProfile;

/// Says on which server, and asks for the name of one module; deletes itself.
class ReloadModuleDialog : public QDialog {
    Q_OBJECT
public:
    ReloadModuleDialog(const ServerProfile& profile, QWidget* parent);

    /// Completes these names, and no longer those that are usual.
    void offer(const QStringList& modules);

Q_SIGNALS:
    void moduleChosen(const QByteArray& module);

private:
    void onAccepted();

    QLineEdit* m_name;
    QStringListModel* m_offered;
};

} // namespace wirechief
