// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "profiles/secrets/sealedbytes.h"
#include "profiles/servers/serverprofile.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace wirechief {

class Connections;
class FormNote;
class NewPassphrase;
class SecretReading;

/// Lets the user choose saved servers, and writes them to a file: with their secrets only on request, and
/// sealed. What takes time is done in a worker; closing the dialog before its end gives it up, and nothing is
/// written then.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `cost`: of the seal.
    explicit ExportDialog(
        Connections& connections, QWidget* parent = nullptr, const SealCost& cost = SealCost());
    ~ExportDialog() override;

    /// Ticks these alone, and shows the first of them: who exports a folder or one server.
    void chooseOnly(const QStringList& ids);
    /// Writes what is chosen there; the file dialog has asked what is to be asked.
    void exportTo(const QString& path);

    void done(int result) override;

Q_SIGNALS:
    /// It is done, in a sentence. The dialog is accepted then.
    void exported(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildTree();
    QTreeWidgetItem* folderItem(const QString& folder, QHash<QString, QTreeWidgetItem*>& folders) const;
    QLayout* buildChoice();
    QLayout* buildFormat();
    void choose(const std::function<bool(const QString& id)>& isChosen);
    [[nodiscard]] QStringList chosenIds() const;
    [[nodiscard]] QList<ServerProfile> chosen() const;
    void askFile();
    void readSecrets();
    void onSecretsRead();
    void goOnWithout();
    /// `without`: servers; `leftOut`: those of them whose secret is known.
    void write(std::vector<Secret> secrets, int without, int leftOut);
    void tell(int count, int without, int leftOut);
    void setBusy(const QString& what);
    void onChanged();
    void refresh();
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] bool isCsv() const;
    [[nodiscard]] bool isSealed() const;

    Connections& m_connections;
    SealCost m_cost;
    QTreeWidget* m_tree;
    QLabel* m_count;
    QComboBox* m_format;
    QCheckBox* m_withSecrets;
    NewPassphrase* m_passphrase;
    FormNote* m_note;
    QPushButton* m_export;
    QPushButton* m_without; ///< shown where secrets could not be read
    QTimer m_soon; ///< many ticks at once, as a folder makes them, are looked at once
    int m_chosenCount = 0;
    QString m_path;
    SecretReading* m_reading = nullptr; ///< until what it read is written
    QString m_error; ///< of the last attempt
    QString m_busy; ///< what is being done; empty: nothing
    std::shared_ptr<std::atomic_bool> m_isGivenUp = std::make_shared<std::atomic_bool>(false);
};

} // namespace wirechief
