// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/exchange/managerconfimport.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace wirechief {

class FormNote;

/// Shows what would become of the users of a manager.conf, and lets the user choose. Saves nothing itself.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    struct Chosen {
        ServerProfile profile;
        Secret secret; ///< empty: is not to be kept
    };

    explicit ImportDialog(QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Names of saved servers, which cannot be used again.
    void setTakenNames(const QStringList& names) { m_takenNames = names; }
    void readFile(const QString& path);
    void readText(const QByteArray& text);
    /// What was chosen.
    [[nodiscard]] std::vector<Chosen> chosen() const;

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void buildTable();
    QLayout* buildSource();
    QLayout* buildTarget();
    void openFile();
    void paste();
    void showUsers(Result<ManagerConfImport> read, const QString& source);
    void refresh();
    [[nodiscard]] QList<int> checkedRows() const;
    [[nodiscard]] QString problemText() const;

    QLabel* m_source;
    QTableWidget* m_table;
    QLineEdit* m_host;
    QCheckBox* m_tls;
    QCheckBox* m_keepSecrets;
    FormNote* m_note;
    QPushButton* m_import;
    QStringList m_takenNames;
    std::optional<ManagerConfImport> m_read;
    QString m_error;
};

} // namespace wirechief
