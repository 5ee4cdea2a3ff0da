// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/exchange/csvservers.h"
#include "profiles/exchange/foreignservers.h"
#include "profiles/exchange/importedserver.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace wirechief {

class CsvColumns;
class FormNote;
class ImportModel;
class PassphraseLine;

/// Shows what would become of the servers in a file or a text of any kind that can be read, and lets the user
/// choose. Saves nothing itself; reads, and opens sealed secrets, in a worker.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    struct Chosen {
        ServerProfile profile;
        Secret secret; ///< empty: is not to be kept
    };

    explicit ImportDialog(QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// How chosen() are saved. Error: the dialog stays, and says why.
    void setSave(std::function<Result<void>()> save) { m_save = std::move(save); }
    /// Which servers there are already.
    void setSaved(const QList<ServerProfile>& saved);
    void readFile(const QString& path);
    void readText(const QByteArray& text);
    /// What was chosen.
    [[nodiscard]] std::vector<Chosen> chosen() const;
    /// How many of the file were not.
    [[nodiscard]] int skipped() const;

    void accept() override;

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void buildTable();
    void leaveRoomForRemarks();
    QLayout* buildSource();
    QLayout* buildTarget();
    QLayout* buildChoice();
    void openFile();
    void paste();
    /// In a worker; `source` in words.
    void read(std::function<Result<ForeignServers>()> job, const QString& source);
    void showRead(Result<ForeignServers> read, const QString& source);
    void showUsers();
    void showOwnFile();
    void readRows();
    void showServers();
    void refreshTarget();
    void openSecrets();
    void refreshUsers();
    void refresh();
    [[nodiscard]] bool hasSecrets() const;
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] const ManagerConfImport* managerConf() const;
    [[nodiscard]] const ServerFile* ownFile() const;
    [[nodiscard]] const CsvTable* csvTable() const;
    [[nodiscard]] Secret secretOf(int row) const;

    QLabel* m_source;
    CsvColumns* m_columns;
    ImportModel* m_model;
    QTableView* m_table;
    QTimer m_fitRows; ///< to their remarks, after all that happens in this turn
    QLabel* m_count;
    QWidget* m_target; ///< what a manager.conf, and some tables, do not say
    QLabel* m_hostLabel;
    QLineEdit* m_host;
    QLabel* m_userLabel;
    QLineEdit* m_user;
    QCheckBox* m_tls;
    PassphraseLine* m_passphrase;
    QCheckBox* m_keepSecrets;
    FormNote* m_note;
    QPushButton* m_import;
    std::function<Result<void>()> m_save;
    QList<ServerProfile> m_saved;
    KnownServers m_known;
    std::shared_ptr<const ForeignServers> m_read; ///< null: nothing
    QList<ImportedServer> m_servers; ///< but of a manager.conf, whose host is to be typed
    std::vector<Secret> m_secrets; ///< of m_servers, once they are open
    CsvReading m_reading; ///< by which a table became m_servers
    QString m_sourceName;
    QString m_error;
    bool m_isBusy = false;
    bool m_isOneNew = true; ///< the only user of a manager.conf is not saved yet
    quint64 m_run = 0; ///< counts up with each job, so that what an old one brings is not shown
};

} // namespace wirechief
